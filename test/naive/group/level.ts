// The level that a group has reached on a date.
import { day, daysBefore, monthBefore, percent } from '../numbers.ts';
import { membersOn, isMember, heldSessions, type GroupRecords } from './records.ts';
import { loanOn } from './money.ts';
import { rulesOn } from './rules.ts';

export type Level = 'Bubar' | 'Belum Dinilai' | 'Pemula' | 'Berkembang' | 'Berdaya' | 'Mandiri';

export function levelOn({
  group,
  E,
  rules,
  k,
  sk,
}: {
  readonly group: GroupRecords;
  readonly E: string;
  readonly rules: ReturnType<typeof rulesOn>;
  readonly k: readonly number[];
  readonly sk: number | null;
}): Level {
  const { ksm } = group;
  if (ksm.tanggalBubar && ksm.tanggalBubar <= E) return 'Bubar';
  const { D, X, H, r, ps } = rules;
  if (D < 28) return 'Belum Dinilai';
  if (heldSessions(group, '0000', E).length === 0) return 'Belum Dinilai';
  if (X === 0 && H === 0) return 'Belum Dinilai';
  const all = (least: number) => r.every((value) => value === null || value >= least);
  const score = ps ?? 0;
  const hasR5 = r[4] !== null;
  const members = membersOn(group, E);

  const earlier = rulesOn(group, daysBefore(E, 91)).ps;
  const loans = group.pinjaman.map((loan) => ({ loan, state: loanOn(loan, E) }));
  const hasRepaid = loans.some(
    ({ loan, state }) => (loan.sumber === 'upk' || loan.sumber === 'ppmk') && state.isRepaid,
  );
  const planned = members.filter((a) =>
    group.dokumen.some(
      (d) =>
        d.jenis === 'rencanaUsaha' &&
        d.anggota === a.id &&
        d.disetujui !== null &&
        d.disetujui <= E,
    ),
  ).length;
  const hasPartner = group.kemitraan.some(
    (m) =>
      m.mulai <= E &&
      (!m.akhir || E <= m.akhir) &&
      m.realisasi.some((t) => t >= daysBefore(E, 181) && t <= E),
  );
  if (
    score >= 85 &&
    (earlier ?? 0) >= 85 &&
    all(80) &&
    hasR5 &&
    (sk ?? 0) >= 80 &&
    day(E) - day(ksm.tanggalBentuk) >= 365 &&
    hasRepaid &&
    loans.every(({ state }) => state.lateInstalments < 4) &&
    (percent(planned, members.length) ?? 0) >= 50 &&
    hasPartner
  )
    return 'Mandiri';

  const saved = [0, 1, 2].every((back) => {
    const month = monthBefore(E.slice(0, 7), back);
    return heldSessions(group, `${month}-01`, E)
      .filter((s) => s.tanggal.slice(0, 7) === month)
      .some((s) =>
        Object.entries(s.setoran).some(
          ([id, amount]) => amount > 0 && isMember(group, id, s.tanggal),
        ),
      );
  });
  if (
    score >= 75 &&
    all(70) &&
    hasR5 &&
    (sk ?? 0) >= 60 &&
    D === 91 &&
    saved &&
    members.length >= 5 &&
    k[4] === 2
  )
    return 'Berdaya';
  if (score >= 60 && (r[0] ?? 0) >= 60 && (r[1] ?? 0) >= 60 && (k[2] ?? 0) >= 1)
    return 'Berkembang';
  return 'Pemula';
}
