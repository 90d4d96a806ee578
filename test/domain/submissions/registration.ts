// A registration of a group, what its place is known as, and how a decision refuses.
import type { Kiriman, KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import type { Keadaan } from '../../../functions/src/domain/submissions/keadaan.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { decide } from '../../../functions/src/domain/submissions/decide.ts';
import { wilayahOf, type LokasiProgram } from '../../../functions/src/domain/basics/wilayah.ts';
import { aKeadaan, anAnggota, KELURAHAN } from '../../support/records/build-kiriman.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';

export function codeOf(kiriman: Kiriman, keadaan: Partial<Keadaan> = {}): string {
  const hasil = decide(kiriman, aKeadaan(keadaan));
  return isProblem(hasil) ? hasil.code : 'accepted';
}

export const LOKASI: LokasiProgram = {
  kode: KELURAHAN,
  nama: 'Sukarasa',
  jenis: 'kelurahan',
  wilayah: wilayahOf(KELURAHAN),
  namaProvinsi: 'Jawa Barat',
  namaKota: 'Kota Bandung',
  namaKecamatan: 'Sukasari',
  ppmk: false,
  berlakuSejak: toTanggal('2015-01-01'),
};

export function daftar(
  rest: Partial<KirimanOf<'ksmDaftar'>['isi']['ksm']> = {},
): KirimanOf<'ksmDaftar'> {
  return {
    id: toNewId('k1'),
    jenis: 'ksmDaftar',
    isi: {
      ksm: {
        id: toKsmId('ksm-9'),
        nama: 'Kenanga',
        jenisUsaha: 'Kue',
        kelurahan: KELURAHAN,
        tanggalBentuk: toTanggal('2017-01-04'),
        jadwal: [{ berlakuSejak: toTanggal('2017-01-04'), intervalHari: 7 }],
        setoranMinimum: 5000,
        ...rest,
      },
      anggota: [anAnggota('a1'), anAnggota('a2'), anAnggota('a3')],
    },
  };
}
