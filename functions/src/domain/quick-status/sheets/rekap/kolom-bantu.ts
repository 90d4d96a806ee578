// Hidden recap columns, which the formulas of JUMLAH divide.
import type { KolomCacah, KolomRekap } from './bentuk-kolom.ts';
import { hariTerakhir } from '../hari-terakhir.ts';

const BANTU = 'Kolom bantu';

export const KOLOM_BANTU: readonly KolomRekap[] = (
  [
    ['hadir', 'Hadir', 'Anggota hadir di semua sesi, dibilang per sesi', 'kehadiran'],
    ['slotHadir', 'Slot Hadir', 'Anggota aktif di semua sesi, dibilang per sesi', 'kehadiran'],
    ['penabung', 'Penabung', 'Setoran paling sedikit setoran minimum', 'setoran'],
    ['slotTabungan', 'Slot Tabungan', 'Setoran yang seharusnya ada', 'setoran'],
  ] as const
).map(([kunci, judul, arti, satuan]): KolomCacah => ({
  kunci,
  judul: [BANTU, judul],
  nama: `${judul} (kolom bantu)`,
  arti: `${arti}; kolom tersembunyi untuk rumus JUMLAH`,
  rumus: hariTerakhir,
  satuan,
  jenis: 'angka',
  nilai: (a) => a[kunci],
  tersembunyi: true,
  ukuran: 'kehadiran',
}));
