// The recaps by province, kab/kota, kecamatan and kelurahan.
import { countArea, type AreaCount } from '../area/count-area.ts';
import { countOn, livingOf, type Records } from '../area/records.ts';
import { percent } from '../numbers.ts';
import { hide, type Expected, type ExpectedTable, type Measure } from './expected.ts';
import { inOrder, LEVELS, NAMES, codesOf, namesOf, type AreaLevel } from './rows.ts';

/** What the files show of groups and of kab/kota: above these, sums are over them. */
export interface Shown {
  readonly hadir: (ksmId: string) => boolean;
  readonly kota: (kode: string, ukuran: Measure) => boolean;
}

/** The area with its sums over what is shown; `duaJenis`: women and men of those that show both. */
function countShown(records: Records, kode: string, E: string, shown: Shown) {
  const all = countArea(records, kode, E);
  const present = livingOf(records, kode, E)
    .filter((g) => shown.hadir(g.ksm.id))
    .map((g) => countOn(g, E));
  const hadir = {
    hadir: total(present, (g) => g.hadir),
    slotHadir: total(present, (g) => g.slotHadir),
    penabung: total(present, (g) => g.penabung),
    slotTabungan: total(present, (g) => g.slotTabungan),
  };
  if (kode.length > 2) return { ...all, ...hadir, duaJenis: all.anggota };
  const kota = codesOf(records, kode, 'kota', E);
  const over = (ukuran: Measure, of: (a: AreaCount) => number) =>
    total(
      kota.filter((k) => shown.kota(k, ukuran)).map((k) => countArea(records, k, E)),
      of,
    );
  return {
    ...all,
    ...hadir,
    anggota: over('anggota', (a) => a.anggota),
    anggotaL: over('jenisKelamin', (a) => a.anggotaL),
    anggotaP: over('jenisKelamin', (a) => a.anggotaP),
    duaJenis: over('jenisKelamin', (a) => a.anggota),
    miskin: over('miskin', (a) => a.miskin),
    warmis: over('warmis', (a) => a.warmis),
  };
}

function total<T>(of: readonly T[], count: (it: T) => number): number {
  let sum = 0;
  for (const it of of) sum += count(it);
  return sum;
}

type ShownCount = ReturnType<typeof countShown>;

const FIGURES: readonly (readonly [string, (a: ShownCount) => Expected])[] = [
  ['Jml Lokasi', (a) => a.lokasi],
  ['Jml KSM', (a) => a.ksm],
  ['Status KSM|Aktif', (a) => a.aktif],
  ['Status KSM|Jeda', (a) => a.jeda],
  ['Status KSM|Tidak Aktif', (a) => a.tidakAktif],
  ['Tahap|I', (a) => a.tahap1],
  ['Tahap|II', (a) => a.tahap2],
  ['Tahap|III', (a) => a.tahap3],
  ['Tingkat Kematangan|Belum Dinilai', (a) => a.belumDinilai],
  ['Tingkat Kematangan|Pemula', (a) => a.pemula],
  ['Tingkat Kematangan|Berkembang', (a) => a.berkembang],
  ['Tingkat Kematangan|Berdaya', (a) => a.berdaya],
  ['Tingkat Kematangan|Mandiri', (a) => a.mandiri],
  ['Anggota|L', (a) => hide('jenisKelamin', a.anggotaL)],
  ['Anggota|P', (a) => hide('jenisKelamin', a.anggotaP)],
  ['Anggota|Total', (a) => hide('anggota', a.anggota)],
  ['Anggota|Warga Miskin (PS-2)', (a) => hide('miskin', a.miskin)],
  ['Anggota|% Perempuan', (a) => hide('jenisKelamin', percent(a.anggotaP, a.duaJenis))],
  ['Sesi|Rencana', (a) => a.rencana],
  ['Sesi|Terlaksana', (a) => a.terlaksana],
  ['Sesi|%', (a) => percent(a.terlaksana, a.rencana)],
  ['Kehadiran %', (a) => hide('kehadiran', percent(a.hadir, a.slotHadir))],
  ['Penabung %', (a) => hide('kehadiran', percent(a.penabung, a.slotTabungan))],
  ['Total Tabungan (Rp)', (a) => a.tabungan],
  ['Saldo Tabungan (Rp)', (a) => a.saldoTabungan],
  ['Pinjaman Beredar (Rp)', (a) => a.beredar],
  ['Pengembalian Pinjaman|Jatuh Tempo (Rp)', (a) => a.jatuhTempo],
  ['Pengembalian Pinjaman|Dibayar Tepat Waktu (Rp)', (a) => a.tepatWaktu],
  ['Pengembalian Pinjaman|%', (a) => percent(a.tepatWaktu, a.jatuhTempo)],
  ['KSM 5 Aturan Konsisten|Jml', (a) => a.konsisten5],
  ['KSM 5 Aturan Konsisten|%', (a) => percent(a.konsisten5, a.ksm)],
  ['Warmis Terampil/ Bekerja', (a) => hide('warmis', a.warmis)],
  ['KSM Akses Kegiatan Sosial', (a) => a.aksesSosial],
  ['Kolom bantu|Hadir', (a) => hide('kehadiran', a.hadir)],
  ['Kolom bantu|Slot Hadir', (a) => hide('kehadiran', a.slotHadir)],
  ['Kolom bantu|Penabung', (a) => hide('kehadiran', a.penabung)],
  ['Kolom bantu|Slot Tabungan', (a) => hide('kehadiran', a.slotTabungan)],
];

export function expectRekap(
  records: Records,
  {
    area,
    level,
    E,
    shown,
  }: {
    readonly area: string;
    readonly level: AreaLevel;
    readonly E: string;
    readonly shown: Shown;
  },
): ExpectedTable {
  const depth = LEVELS.indexOf(level) + 1;
  const root = countShown(records, area, E, shown);
  return {
    kepala: [
      'No',
      'Kode',
      ...NAMES.slice(0, depth),
      level === 'kelurahan' ? 'LKM' : 'Jml LKM',
      ...FIGURES.map(([kepala]) => kepala),
    ],
    baris: codesOf(records, area, level, E).map((kode, i) => {
      const a = countShown(records, kode, E, shown);
      const lkm = records.lkm
        .filter((l) => l.wilayah.kelurahan === kode)
        .map((l) => l.nama)
        .toSorted(inOrder);
      return [
        i + 1,
        kode,
        ...namesOf(records, kode),
        level === 'kelurahan' ? lkm.join('; ') || null : a.lkm,
        ...FIGURES.map(([, of]) => of(a)),
      ];
    }),
    jumlah: [
      null,
      'JUMLAH',
      ...NAMES.slice(0, depth).map(() => null),
      level === 'kelurahan' ? null : root.lkm,
      ...FIGURES.map(([, of]) => of(root)),
    ],
  };
}
