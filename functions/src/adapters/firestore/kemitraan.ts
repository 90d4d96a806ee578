// Partnerships of a group, `kemitraan/{ksmId}`.
import { BerkasKemitraan } from '../../domain/records/kemitraan.ts';
import { documentKind } from './document-kind.ts';

export const kemitraanDocs = documentKind('kemitraan', BerkasKemitraan);
