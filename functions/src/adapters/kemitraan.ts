// Partnerships of a group, `kemitraan/{ksmId}`.
import { BerkasKemitraan } from '../domain/kemitraan.ts';
import { documentKind } from './document-kind.ts';

export const kemitraanDocs = documentKind('kemitraan', BerkasKemitraan);
