// The immutable history of changes, `riwayat/{kirimanId}`.
import { RiwayatPerubahan } from '../../domain/submissions/riwayat-perubahan.ts';
import { documentKind } from './document-kind.ts';

export const riwayatDocs = documentKind('riwayat', RiwayatPerubahan);
