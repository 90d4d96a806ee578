// Everything that a sheet says of a group on a report date.
import type { Anggota } from '../../../functions/src/domain/records/anggota.ts';
import { day, percent } from '../numbers.ts';
import { membersOn, heldSessions, intervalOn, type GroupRecords } from './records.ts';
import { loanOn, cashOn } from './money.ts';
import { rulesOn } from './rules.ts';
import { itemsOn } from './items.ts';
import { levelOn } from './level.ts';
import { qualityOf } from './quality.ts';

export function countGroup(group: GroupRecords, E: string) {
  const { ksm } = group;
  const rules = rulesOn(group, E);
  const k = itemsOn(group, E, rules.S);
  let points = 0;
  for (const item of k) points += item;
  const sk = rules.D > 0 ? percent(points, 12) : null;
  const tingkat = levelOn({ group, E, rules, k, sk });

  let sesiTerakhir: string | null = null;
  let tabungan = 0;
  let ditarik = 0;
  for (const s of heldSessions(group, '0000', E)) {
    if (sesiTerakhir === null || s.tanggal > sesiTerakhir) sesiTerakhir = s.tanggal;
    for (const amount of Object.values(s.setoran)) tabungan += amount;
  }
  for (const k of group.kasLain) {
    if (k.tanggal > E) continue;
    if (k.jenis === 'tarikTabungan') ditarik -= k.jumlah;
    for (const had of k.awal?.tabungan ?? []) ditarik -= had.jumlah;
    for (const line of k.pembagian?.lembar ?? []) {
      ditarik += line.tabungan;
      if (k.pembagian?.cara === 'ditabung') ditarik -= line.bagian;
    }
  }
  const quiet = sesiTerakhir === null ? null : day(E) - day(sesiTerakhir);
  const status =
    quiet === null
      ? null
      : quiet <= Math.max(28, 2 * intervalOn(group, E))
        ? 'Aktif'
        : quiet <= 91
          ? 'Jeda'
          : 'Tidak Aktif';

  const beredar = { internal: 0, upk: 0, ppmk: 0, mitra: 0 };
  let menunggak = 0;
  for (const loan of group.pinjaman) {
    const state = loanOn(loan, E);
    beredar[loan.sumber] += state.outstanding;
    if (state.lateInstalments >= 3) menunggak += 1;
  }
  const members = membersOn(group, E);
  const count = (fits: (a: Anggota) => boolean) => members.filter(fits).length;
  const stages = ksm.tahapan.filter((t) => t.sejak <= E);
  const month = E.slice(0, 7);
  const kas = cashOn(group, E);
  return {
    tingkat,
    status,
    tahap: stages.at(-1)?.tahap ?? null,
    sejak: stages.at(-1)?.sejak ?? null,
    dikesampingkan: stages.filter((t) => t.dikesampingkan).length,
    anggotaL: count((a) => a.jenisKelamin === 'L'),
    anggotaP: count((a) => a.jenisKelamin === 'P'),
    miskin: count((a) => a.miskin),
    warmis: count((a) => a.miskin && typeof a.terampilSejak === 'string' && a.terampilSejak <= E),
    aksesSosial: group.kemitraan.some(
      (m) => m.kegiatanSosial && m.mulai <= E && (!m.akhir || E <= m.akhir),
    ),
    rencana: rules.X,
    terlaksana: rules.H,
    hadir: rules.hadir,
    slotHadir: rules.slotHadir,
    penabung: rules.penabung,
    slotTabungan: rules.slotTabungan,
    jatuhTempo: rules.jatuhTempo,
    tepatWaktu: rules.tepatWaktu,
    r: rules.r,
    ps: rules.ps,
    k: rules.D > 0 ? k : [null, null, null, null, null, null],
    sk,
    konsisten5:
      tingkat !== 'Belum Dinilai' && rules.r.every((value) => value !== null && value >= 85),
    tabungan,
    saldoTabungan: tabungan - ditarik,
    kas,
    beredar,
    menunggak,
    sesiTerakhir,
    sesiBulan: heldSessions(group, `${month}-01`, E).length,
    sesiTahun: heldSessions(group, `${E.slice(0, 4)}-01-01`, E).length,
    sesiTotal: heldSessions(group, '0000', E).length,
    mutu: qualityOf(group, E, kas),
  };
}

export type GroupCount = ReturnType<typeof countGroup>;
