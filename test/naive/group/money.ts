// Loans and cash of a group on a date.
import type { Pinjaman } from '../../../functions/src/domain/records/money/pinjaman.ts';
import { day } from '../numbers.ts';
import { heldSessions, type GroupRecords } from './records.ts';

/** A loan on a date: what is settled of each instalment, first in first out, jasa before pokok. */
export function loanOn(loan: Pinjaman, date: string) {
  let money = 0;
  let cash = 0;
  for (const p of loan.pembayaran) {
    if (p.tanggal > date) continue;
    money += p.jumlah;
    if (p.oleh !== 'dihapus') cash += p.jumlah;
  }
  let dues = 0;
  let outstanding = 0;
  let lateInstalments = 0;
  let latePrincipal = 0;
  const inOrder = loan.angsuran.toSorted((a, b) => day(a.jatuhTempo) - day(b.jatuhTempo));
  const paid = money;
  for (const a of inOrder) {
    dues += a.jasa + a.pokok;
    const jasa = Math.min(money, a.jasa);
    money -= jasa;
    const pokok = Math.min(money, a.pokok);
    money -= pokok;
    outstanding += a.pokok - pokok;
    if (a.jatuhTempo <= date && jasa + pokok < a.jasa + a.pokok) {
      lateInstalments += 1;
      latePrincipal += a.pokok - pokok;
    }
  }
  const isOut = loan.tanggalCair <= date;
  return {
    isOut,
    cash,
    outstanding: isOut ? outstanding : 0,
    lateInstalments: isOut ? lateInstalments : 0,
    latePrincipal: isOut ? latePrincipal : 0,
    isRepaid: isOut && paid >= dues,
    isOverpaid: isOut && paid > dues,
  };
}

export function cashOn(group: GroupRecords, date: string): number {
  let cash = 0;
  for (const s of heldSessions(group, '0000', date))
    for (const amount of Object.values(s.setoran)) cash += amount;
  for (const loan of group.pinjaman) {
    if (loan.sumber !== 'internal' || loan.tanggalCair > date) continue;
    cash += loanOn(loan, date).cash - loan.pokok;
    for (const p of loan.pembayaran) if (p.tanggal <= date) cash += p.jasaLebih ?? 0;
  }
  for (const k of group.kasLain) if (k.tanggal <= date) cash += k.jumlah;
  return cash;
}

/** Of the cash: what lies in the bank. */
function bankOn(group: GroupRecords, date: string): number {
  let bank = 0;
  for (const k of group.kasLain) if (k.tanggal <= date && k.bank) bank += k.bank;
  return bank;
}

/** The cash was counted, and all records up to that day give another sum in the cash box. */
export function isCashOff(
  group: GroupRecords,
  { tanggal, kasDihitung }: { readonly tanggal: string; readonly kasDihitung: number | null },
): boolean {
  return kasDihitung !== null && kasDihitung !== cashOn(group, tanggal) - bankOn(group, tanggal);
}
