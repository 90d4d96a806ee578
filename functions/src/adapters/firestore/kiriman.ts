// Receipts, `kiriman/{id}`, and contents that came under a used id, `kirimanBentrok/{id}_{hash}`.
import { z } from 'zod/mini';
import { Kiriman, TandaTerima } from '../../domain/submissions/kiriman.ts';
import { documentKind } from './document-kind.ts';

export const kirimanDocs = documentKind(
  'kiriman',
  z.strictObject({ ...TandaTerima.shape, jenis: z.string(), oleh: z.string() }),
);

export const bentrokDocs = documentKind(
  'kirimanBentrok',
  z.strictObject({
    kiriman: z.string(),
    hash: z.string(),
    oleh: z.string(),
    pada: z.iso.datetime(),
    isi: Kiriman,
  }),
);
