// A recap without its kecamatan and kelurahan, which are most of it: areas above a kab/kota need none.
import { z } from 'zod/mini';
import { RekapKota } from './rekap-kota.ts';

const { kecamatan: _kecamatan, kelurahan: _kelurahan, upk: _upk, ...ringkas } = RekapKota.shape;

export const RekapRingkas = z.strictObject(ringkas);
export type RekapRingkas = z.infer<typeof RekapRingkas>;
