// What the city checked of a group, `pemeriksaan/{ksmId}`.
import { Pemeriksaan } from '../../domain/records/pemeriksaan.ts';
import { documentKind } from './document-kind.ts';

export const pemeriksaanDocs = documentKind('pemeriksaan', Pemeriksaan);
