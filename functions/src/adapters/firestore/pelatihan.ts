// Training of a group, `pelatihan/{ksmId}`.
import { BerkasPelatihan } from '../../domain/records/pelatihan.ts';
import { documentKind } from './document-kind.ts';

export const pelatihanDocs = documentKind('pelatihan', BerkasPelatihan);
