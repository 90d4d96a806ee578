// The sheet Daftar KSM: one row for each group.
import { countOn, type Records } from '../area/records.ts';
import { hide, type Expected, type ExpectedTable } from './expected.ts';
import { NAMES, namesOf, sortedGroups, lkmName } from './rows.ts';

export function expectDaftar(records: Records, kota: string, E: string): ExpectedTable {
  const groups = sortedGroups(records, kota, E);
  let tabungan = 0;
  let saldo = 0;
  let pinjaman = 0;
  let tunggakan = 0;
  const baris = groups.map((g, i): Expected[] => {
    const c = countOn(g, E);
    const owed = c.beredar.internal + c.beredar.upk + c.beredar.ppmk + c.beredar.mitra;
    tabungan += c.tabungan;
    saldo += c.saldoTabungan;
    pinjaman += owed;
    tunggakan += c.menunggak;
    const members = c.anggotaL + c.anggotaP;
    return [
      i + 1,
      g.ksm.wilayah.kelurahan,
      ...namesOf(records, g.ksm.wilayah.kelurahan),
      lkmName(records, g),
      g.ksm.id,
      g.ksm.nama,
      g.ksm.tanggalBentuk,
      hide('anggota', members),
      c.tahap,
      c.tingkat,
      c.status,
      ...c.r.map((r, rule) => ([0, 1, 3].includes(rule) ? hide('anggota', r) : r)),
      hide('anggota', c.ps),
      hide('anggota', c.sk),
      c.tabungan,
      c.saldoTabungan,
      owed,
      c.menunggak,
      c.sesiTerakhir,
    ];
  });
  return {
    kepala: [
      'No',
      'Kode',
      ...NAMES,
      'LKM',
      'ID KSM',
      'Nama KSM',
      'Tgl Bentuk',
      'Anggota',
      'Tahap',
      'Tingkat',
      'Status',
      ...[1, 2, 3, 4, 5].map((i) => `Lima Aturan Dasar|R${i}`),
      'PS',
      'SK',
      'Tabungan (Rp)',
      'Saldo Tabungan (Rp)',
      'Pinjaman (Rp)',
      'Tunggakan ≥ 3',
      'Sesi Terakhir',
    ],
    baris,
    jumlah: [
      null,
      'JUMLAH',
      ...Array.from({ length: 6 }, () => null),
      groups.length,
      ...Array.from({ length: 12 }, () => null),
      tabungan,
      saldo,
      pinjaman,
      tunggakan,
      null,
    ],
  };
}
