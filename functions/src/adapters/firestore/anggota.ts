// Members of a group, `anggota/{ksmId}`: the only records that name a person.
import { DaftarAnggota } from '../../domain/records/anggota.ts';
import { documentKind } from './document-kind.ts';

export const anggotaDocs = documentKind('anggota', DaftarAnggota);
