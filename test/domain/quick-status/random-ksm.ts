// Random groups from a seed, with odd names: the same in every run.
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { aCapaianKsm } from './contoh.ts';
import { toKodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';

/** Names as nobody should choose them and somebody will. */
export const ODD = [
  '=HYPERLINK("http://x";"y")',
  '+62',
  '-5',
  '@SUM(A1)',
  'Nusa "Tenggara" / Ba\'a',
  'Kota 😀🌷',
  '[Buku]Lembar!A1:B2 *?\\',
  'Panjang '.repeat(13).slice(0, 100),
];

/** A random number generator that gives the same on every machine (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A group with realistic numbers, drawn from `random`. */
export function randomKsm(random: () => number, kelurahan: string, urut: number): CapaianKsm {
  const upTo = (n: number) => Math.floor(random() * (n + 1));
  const anggota = 3 + upTo(12);
  const anggotaL = upTo(Math.min(anggota, 6));
  const terlaksana = upTo(13);
  const slotHadir = anggota * terlaksana;
  const hadir = upTo(slotHadir);
  const jatuhTempo = random() < 0.2 ? 0 : upTo(40) * 50_000;
  const tingkat =
    (['Bubar', 'Belum Dinilai', 'Pemula', 'Berkembang', 'Berdaya', 'Mandiri'] as const)[
      Math.min(5, Math.floor(random() * 6.5))
    ] ?? 'Mandiri';
  const persen = () => upTo(1000) / 10;
  const r5 = jatuhTempo === 0 ? null : persen();
  const status = (['Aktif', 'Aktif', 'Jeda', 'Tidak Aktif', null] as const)[upTo(4)] ?? null;
  const nama = [
    'Melati',
    'Kenanga',
    'Mawar',
    'Anggrek',
    'Dahlia',
    'Seroja',
    'Sumber Rejeki Barokah',
  ];
  return aCapaianKsm({
    ksmId: `7d3f0c1e-5b2a-4c8d-9e6f-${String(urut).padStart(12, '0')}`,
    kelurahan,
    nama: `KSM ${nama[upTo(nama.length - 1)]} ${1 + upTo(9)}`,
    lkm: lkmIdOf(toKodeKelurahan(kelurahan)),
    tahap: ([null, 'I', 'I', 'II', 'III', 'Selesai'] as const)[upTo(5)] ?? null,
    warmisTerampil: upTo(5),
    aksesKegiatanSosial: random() < 0.2,
    sesiBulan: upTo(1),
    sesiTahun: upTo(27),
    capaian: {
      tingkat,
      status,
      aturan: [persen(), persen(), persen(), persen(), r5],
      ps: tingkat === 'Belum Dinilai' ? null : persen(),
      sk: tingkat === 'Belum Dinilai' ? null : persen(),
      rencana: 13,
      terlaksana,
      statusAturan:
        random() < 0.2
          ? ['Konsisten', 'Konsisten', 'Konsisten', 'Konsisten', r5 === null ? null : 'Konsisten']
          : ['Cukup', 'Konsisten', 'Kurang', 'Konsisten', null],
      angka: {
        hadir,
        slotHadir,
        penabung: upTo(hadir),
        slotTabungan: anggota * 13,
        ...savings(upTo(3_000)),
        kas: upTo(500) * 1_000 - 20_000,
        pinjamanBeredar: {
          internal: upTo(2_000) * 1_000,
          upk: random() < 0.3 ? upTo(20) * 500_000 : 0,
          ppmk: 0,
          mitra: 0,
        },
        pinjamanTunggakan: upTo(2),
        jatuhTempo,
        tepatWaktu: Math.floor(jatuhTempo * random()),
        tepatWaktuTanggungRenteng: 0,
        anggotaAktif: anggota,
        anggotaL,
        anggotaP: anggota - anggotaL,
        anggotaMiskin: upTo(anggota),
        sesiTerakhir: status === null ? null : toTanggal('2017-06-28'),
      },
    },
  });
}

/** Thousands of rupiah deposited, and a part of them left. */
const savings = (ribu: number) => ({
  tabungan: ribu * 1_000,
  saldoTabungan: Math.floor(ribu / 2) * 1_000,
});
