// The gate that a group stands before, and the conditions that it fails.
import { closedMonths, membersOn, type GroupRecords } from '../group/records.ts';
import { loanOn } from '../group/money.ts';
import { day, percent } from '../numbers.ts';
import { countOn, isBerdaya, type Records } from './records.ts';
import { RATIOS, countUpk } from './upk.ts';

export const CONDITIONS = {
  I: ['Terdaftar', 'Jumlah anggota', 'Lokasi program', 'Anggota miskin'],
  II: [
    'Berdaya berturut',
    'Aturan kelompok',
    'Tanggung renteng',
    'Pelatihan anggota',
    'Perempuan',
    'Rencana usaha',
    'Kesehatan UPK (saran)',
  ],
  III: [
    'Pinjaman UPK lunas',
    'RR pinjaman UPK',
    'Bebas tunggakan',
    'Lokasi PPMK',
    'Rencana kerja baru',
    'Tingkat Berdaya',
  ],
  Selesai: ['Mandiri dua kali'],
} as const;

export const STAGES = ['I', 'II', 'III', 'Selesai'] as const;

export type Stage = (typeof STAGES)[number];

export function gateOf(records: Records, group: GroupRecords, E: string) {
  const now = countOn(group, E);
  const next: Stage | null =
    now.tahap === null
      ? 'I'
      : now.tahap === 'I'
        ? 'II'
        : now.tahap === 'II'
          ? 'III'
          : now.tahap === 'III'
            ? 'Selesai'
            : null;
  const members = membersOn(group, E);
  const place = records.lokasi.find((l) => l.kode === group.ksm.wilayah.kelurahan);
  const levelAt = (date: string | undefined) =>
    date === undefined ? null : countOn(group, date).tingkat;
  const ends = closedMonths(group, E);
  const met: boolean[] = [];
  if (next === 'I') {
    met.push(true);
    met.push(members.length >= 5);
    met.push(place !== undefined);
    met.push(members.some((a) => a.miskin));
  }
  if (next === 'II') {
    met.push([ends[0], ends[1]].every((end) => isBerdaya(levelAt(end) ?? 'Pemula')));
    met.push(now.k[2] === 2);
    met.push(now.k[4] === 2);
    met.push(
      members.length > 0 &&
        members.every((a) =>
          ['pinjamanBergulir', 'kewirausahaan', 'ert'].every((topik) =>
            group.pelatihan.some(
              (p) => !p.rencana && p.topik === topik && p.tanggal <= E && p.peserta.includes(a.id),
            ),
          ),
        ),
    );
    met.push((percent(now.anggotaP, members.length) ?? 0) >= 30);
    met.push(
      members.length > 0 &&
        members.every((a) =>
          group.dokumen.some((d) => d.jenis === 'rencanaUsaha' && d.anggota === a.id),
        ),
    );
    const lkm = records.lkm.find((l) => l.id === group.ksm.lkm);
    const upk = lkm === undefined ? null : countUpk(records, lkm, E);
    const hasFigures = upk !== null && RATIOS.some((kode) => upk[kode].d !== 0);
    met.push(hasFigures && upk.penundaan === 0);
  }
  if (next === 'III') {
    let balance = 0;
    let late = 0;
    for (const loan of group.pinjaman) {
      const state = loanOn(loan, E);
      if (loan.sumber !== 'upk') continue;
      balance += state.outstanding;
      if (state.lateInstalments >= 3) late += state.latePrincipal;
    }
    const entered = group.ksm.tahapan.findLast((t) => t.tahap === 'II' && t.sejak <= E)?.sejak;
    let plan = '';
    for (const d of group.dokumen)
      if (d.jenis === 'rencanaKerja' && d.tanggal <= E && d.tanggal > plan) plan = d.tanggal;
    met.push(group.pinjaman.some((loan) => loan.sumber === 'upk' && loanOn(loan, E).isRepaid));
    met.push((percent(balance - late, balance) ?? 100) >= 90);
    met.push(group.pinjaman.every((loan) => loanOn(loan, E).lateInstalments < 3));
    met.push(place?.ppmk === true);
    met.push(plan !== '' && day(E) - day(plan) <= 365 && plan >= (entered ?? ''));
    met.push(isBerdaya(now.tingkat));
  }
  if (next === 'Selesai') {
    const mandiri = ends.filter((end) => levelAt(end) === 'Mandiri');
    const newest = ends[0];
    met.push(
      newest !== undefined &&
        mandiri[0] === newest &&
        mandiri.some((end) => day(newest) - day(end) >= 91),
    );
  }
  const failed = next === null ? [] : CONDITIONS[next].filter((_, i) => met[i] !== true);
  const isAdvice = (name: string) => name.endsWith('(saran)');
  const kurang = failed.filter((name) => !isAdvice(name));
  return {
    next,
    siap: next !== null && kurang.length === 0,
    kurang,
    saran: failed.filter(isAdvice),
    failed,
  };
}
