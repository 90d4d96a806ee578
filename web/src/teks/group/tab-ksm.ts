// The page of a group: its menu, and what all its tabs say.
import { type Bulan, yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { TabKsm } from '../../routes/router.ts';
import { formatAngka, formatBulan } from '../../../../functions/src/domain/basics/format.ts';
import { arah } from './tabs/arah.ts';
import { sesi } from './tabs/sesi.ts';
import { anggota } from './tabs/anggota.ts';
import { tabungan } from './tabs/tabungan.ts';
import { kas } from './tabs/kas.ts';
import { data } from './tabs/data.ts';
import { pinjaman } from './tabs/pinjaman.ts';
import { asal } from './tabs/asal.ts';
import { awal } from './tabs/awal.ts';
import { bagi } from './tabs/bagi.ts';
import { bubar } from './tabs/bubar.ts';
import { selesai } from './tabs/selesai.ts';
import { dokumen } from './tabs/dokumen.ts';
import { tahap } from './tabs/tahap.ts';
import { perubahan } from './tabs/perubahan.ts';

const MENU: Readonly<Record<TabKsm | 'ringkasan', string>> = {
  ringkasan: 'Ringkasan',
  'daftar-sesi': 'Sesi',
  anggota: 'Anggota',
  tabungan: 'Tabungan',
  pinjaman: 'Pinjaman',
  dokumen: 'Dokumen',
  tahap: 'Tahap',
  data: 'Data KSM',
  perubahan: 'Perubahan',
};

export const tabKsm = {
  menu: MENU,
  menuJudul: 'Bagian KSM',
  jangan: 'Jangan simpan',
  kembali: 'Kembali',
  batalkan: 'Batalkan',
  batalkanApa: (apa: string) => `Batalkan ${apa}`,
  pembatalan: (apa: string) => `Pembatalan ${apa}`,
  koreksi: 'Koreksi',
  koreksiApa: (apa: string) => `Koreksi ${apa}`,
  alasan: 'Alasan',
  alasanBantuan: 'Tersimpan di catatan perubahan dan tidak dapat dihapus.',
  menungguTerkirim: (n: number) => `${formatAngka(n)} catatan di bagian ini menunggu terkirim`,
  gagal: {
    unreachable: 'Bagian ini belum pernah dibuka di HP ini. Sambungkan internet, lalu coba lagi.',
  },
  tampilkanLagi: 'Tampilkan lagi',
  bulanPendek: (bulan: Bulan) =>
    `${formatBulan(bulan).slice(0, 3)} ’${String(yearOf(bulan)).slice(-2)}`,

  arah,
  sesi,
  anggota,
  tabungan,
  kas,
  data,
  pinjaman,
  selesai,
  bubar,
  asal,
  awal,
  bagi,
  dokumen,
  tahap,
  perubahan,
} as const;
