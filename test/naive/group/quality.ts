// What is doubtful in the records of a month.
import { membersOn, isMember, type GroupRecords } from './records.ts';
import { isCashOff, loanOn } from './money.ts';

/** Flags of the month of E (docs/quick-status.md, section 6). */
export function qualityOf(group: GroupRecords, E: string, kas: number) {
  const month = E.slice(0, 7);
  const inMonth = (t: string) => t.slice(0, 7) === month && t <= E;
  const out = {
    lengkap: 0,
    catatan: 1,
    anomali: 0,
    selisihKas: 0,
    sesiKosong: 0,
    tanpaAnggota: 0,
    kasMinus: 0,
    lebihBayar: 0,
  };
  for (const s of group.sesi) {
    if (!inMonth(s.tanggal)) continue;
    out.catatan += 1;
    if (s.status === 'dilaksanakan' || s.status === 'libur') out.lengkap = 1;
    const isOff = s.buku.kas === 'selisih' || isCashOff(group, s);
    const isEmpty =
      s.status === 'dilaksanakan' && !s.hadir.some((id) => isMember(group, id, s.tanggal));
    if (isOff) out.selisihKas += 1;
    if (isEmpty) out.sesiKosong += 1;
    if (isOff || isEmpty) out.anomali += 1;
  }
  for (const loan of group.pinjaman) {
    const isPaidOut = inMonth(loan.tanggalCair);
    let paidInMonth = 0;
    for (const p of loan.pembayaran) if (inMonth(p.tanggal)) paidInMonth += p.jumlah;
    const isOver = paidInMonth > 0 && loanOn(loan, E).isOverpaid;
    if (isPaidOut || isOver) out.catatan += 1;
    if (isOver) {
      out.lebihBayar += 1;
      out.anomali += 1;
    }
  }
  if (membersOn(group, E).length === 0) out.tanpaAnggota = 1;
  if (kas < 0) out.kasMinus = 1;
  if (out.tanpaAnggota + out.kasMinus > 0) out.anomali += 1;
  return out;
}
