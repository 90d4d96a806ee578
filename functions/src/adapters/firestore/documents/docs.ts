// Every kind of document by collection, made from the table in domain/documents.ts: `docs.ksm.read(id, tx)`.
import { DOCUMENTS, type DocumentIdOf, type DocumentOf } from '../../../domain/documents.ts';
import { documentKind, type DocumentKind } from './document-kind.ts';

type Koleksi = keyof typeof DOCUMENTS;
type Docs = { readonly [K in Koleksi]: DocumentKind<DocumentOf<K>, DocumentIdOf<K>> };

// The table pairs each id with its own schema. Looping over all collections, the compiler loses that
// pairing, hence the cast.
export const docs = Object.fromEntries(
  (Object.keys(DOCUMENTS) as Koleksi[]).map((koleksi) => {
    const { schema, id } = DOCUMENTS[koleksi];
    return [koleksi, documentKind(koleksi, schema, id as typeof id & ((data: unknown) => string))];
  }),
) as Docs;
