// The columns of Gerbang Tahap in the files above a kab/kota: one row per kab/kota.
import { kolomWilayahKota } from '../kolom-wilayah-kota.ts';
import { TAHAP } from '../../../records/ksm.ts';
import { SYARAT_PENDEK } from '../../recap/gerbang-ksm.ts';
import type { RekapKota } from '../../recap/rekap-kota.ts';
import { kolomCacah, kolomRasio, type KolomTabel } from '../../workbook/tabel.ts';
import { nameOfTahap } from './nama-gerbang.ts';

const gerbangOf = (b: RekapKota) => b.gerbang;

export const KOLOM_AREA: readonly KolomTabel<RekapKota>[] = [
  ...kolomWilayahKota<RekapKota>((b) => b),
  kolomCacah({
    kunci: 'ksm',
    judul: ['Jml KSM'],
    arti: 'KSM yang tidak bubar',
    satuan: 'KSM',
    nilai: (b) => b.angka.ksm,
  }),
  ...TAHAP.flatMap((tahap): KolomTabel<RekapKota>[] => {
    const ke = tahap === 'Selesai' ? 'Ke Selesai' : `Ke Tahap ${tahap}`;
    const menunggu = kolomCacah<RekapKota>({
      kunci: `${tahap}-menunggu`,
      judul: [ke, 'Menunggu'],
      arti: `KSM yang gerbang berikutnya ${nameOfTahap(tahap)}`,
      satuan: 'KSM',
      nilai: (b) => gerbangOf(b)[tahap].menunggu,
    });
    const siap = kolomCacah<RekapKota>({
      kunci: `${tahap}-siap`,
      judul: [ke, 'Siap'],
      arti: 'Dari KSM itu, yang memenuhi semua syarat wajib',
      satuan: 'KSM',
      nilai: (b) => gerbangOf(b)[tahap].siap,
    });
    return [
      menunggu,
      siap,
      kolomRasio({
        kunci: `${tahap}-persen`,
        judul: [ke, '%'],
        arti: 'Bagian yang siap',
        pembilang: siap,
        penyebut: menunggu,
      }),
    ];
  }),
  {
    ...kolomCacah<RekapKota>({
      kunci: 'dikesampingkan',
      judul: ['Dikesamping-\nkan'],
      arti: 'Tahap yang dimasuki KSM walaupun saat diputuskan ada syarat yang belum terpenuhi menurut catatan; catatan yang datang kemudian tidak mengubahnya',
      satuan: 'keputusan',
      nilai: (b) => gerbangOf(b).dikesampingkan,
    }),
    nama: 'Dikesampingkan',
    lebar: 11,
  },
  ...TAHAP.flatMap((tahap) =>
    Object.entries(SYARAT_PENDEK[tahap]).map(([kode, nama]): KolomTabel<RekapKota> => ({
      ...kolomCacah<RekapKota>({
        kunci: `kurang-${kode}`,
        judul: [`Belum Terpenuhi ${nameOfTahap(tahap)}`, nama],
        arti: null,
        satuan: 'KSM',
        nilai: (b) => gerbangOf(b).kurang[kode as keyof RekapKota['gerbang']['kurang']],
      }),
      lebar: 8.8,
    })),
  ),
];
