// The recaps by province, kab/kota, kecamatan and kelurahan.
import { countArea, type AreaCount } from '../area/count-area.ts';
import type { Records } from '../area/records.ts';
import { percent } from '../numbers.ts';
import { hide, type Expected, type ExpectedTable } from './expected.ts';
import { inOrder, LEVELS, NAMES, codesOf, namesOf, type AreaLevel } from './rows.ts';

const FIGURES: readonly (readonly [string, (a: AreaCount) => Expected])[] = [
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
  ['Anggota|% Perempuan', (a) => hide('jenisKelamin', percent(a.anggotaP, a.anggota))],
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
  area: string,
  level: AreaLevel,
  E: string,
): ExpectedTable {
  const depth = LEVELS.indexOf(level) + 1;
  const root = countArea(records, area, E);
  return {
    kepala: [
      'No',
      'Kode',
      ...NAMES.slice(0, depth),
      level === 'kelurahan' ? 'LKM' : 'Jml LKM',
      ...FIGURES.map(([kepala]) => kepala),
    ],
    baris: codesOf(records, area, level, E).map((kode, i) => {
      const a = countArea(records, kode, E);
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
