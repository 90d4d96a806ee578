// The rows of the Data workbook.
import { countOn, type Records } from '../area/records.ts';
import { hide, type Expected, type ExpectedTable } from './expected.ts';
import { NAMES, namesOf, sortedGroups, lkmName } from './rows.ts';

export function expectData(records: Records, kota: string, E: string): ExpectedTable {
  const groups = sortedGroups(records, kota, E);
  return {
    kepala: [
      ...NAMES.flatMap((name) => [`Kode ${name}`, name]),
      'LKM',
      'ID KSM',
      'Nama KSM',
      'Tgl Bentuk',
      'Tahap',
      'Tingkat',
      'Status',
      'Anggota L',
      'Anggota P',
      'Anggota Total',
      'Warga Miskin (PS-2)',
      'R1',
      'R2',
      'R3',
      'R4',
      'R5',
      'PS',
      'SK',
      'K1',
      'K2',
      'K3',
      'K4',
      'K5',
      'K6',
      'Sesi Rencana',
      'Sesi Terlaksana',
      'Hadir',
      'Slot Hadir',
      'Penabung',
      'Slot Tabungan',
      'Tabungan (Rp)',
      'Saldo Tabungan (Rp)',
      'Kas (Rp)',
      'Pinjaman Internal (Rp)',
      'Pinjaman UPK (Rp)',
      'Pinjaman PPMK (Rp)',
      'Pinjaman Mitra (Rp)',
      'Jatuh Tempo (Rp)',
      'Dibayar Tepat Waktu (Rp)',
      'Menunggak',
      'Sesi Terakhir',
      'Parameter',
      'Per',
    ],
    baris: groups.map((g): Expected[] => {
      const c = countOn(g, E);
      const { kelurahan } = g.ksm.wilayah;
      const names = namesOf(records, kelurahan);
      return [
        ...[2, 5, 8, 13].flatMap((length, i) => [kelurahan.slice(0, length), names[i] ?? null]),
        lkmName(records, g),
        g.ksm.id,
        g.ksm.nama,
        g.ksm.tanggalBentuk,
        c.tahap,
        c.tingkat,
        c.status,
        hide('jenisKelamin', c.anggotaL),
        hide('jenisKelamin', c.anggotaP),
        hide('anggota', c.anggotaL + c.anggotaP),
        hide('miskin', c.miskin),
        ...c.r.map((r, rule) => {
          if (rule === 3) return hide('anggota', r);
          return rule < 2 ? hide('kehadiran', r) : r;
        }),
        hide('kehadiran', c.ps),
        hide('anggota', c.sk),
        ...c.k.map((k, i) => (i === 0 || i === 5 ? hide('anggota', k) : k)),
        c.rencana,
        c.terlaksana,
        hide('kehadiran', c.hadir),
        hide('kehadiran', c.slotHadir),
        hide('kehadiran', c.penabung),
        hide('kehadiran', c.slotTabungan),
        c.tabungan,
        c.saldoTabungan,
        c.kas,
        c.beredar.internal,
        c.beredar.upk,
        c.beredar.ppmk,
        c.beredar.mitra,
        c.jatuhTempo,
        c.tepatWaktu,
        c.menunggak > 0 ? 1 : 0,
        c.sesiTerakhir,
        '2015-01-01',
        E,
      ];
    }),
    jumlah: null,
  };
}
