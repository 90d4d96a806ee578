// Papers of a group, `dokumen/{ksmId}`.
import { BerkasDokumen } from '../../domain/records/dokumen.ts';
import { documentKind } from './document-kind.ts';

export const dokumenDocs = documentKind('dokumen', BerkasDokumen);
