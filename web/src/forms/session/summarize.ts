// What a meeting adds up to as it is typed, and the cash that it leaves.
import type { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import { dateOf, type BarisKasLain, type FormSesi } from './form-sesi.ts';
import { activeMembers, barisOf } from './members.ts';
import { entryIn } from '../../../../functions/src/domain/basics/entry-in.ts';

/** What the table of the form adds up to. */
export interface RingkasanSesi {
  readonly hadir: number;
  readonly titip: number;
  readonly absen: number;
  readonly setoran: number;
  readonly angsuran: number;
  readonly pinjaman: number;
  readonly kasLain: number;
  /** What the meeting adds to the group's cash. */
  readonly perubahanKas: number;
}

export function summarize(
  form: FormSesi,
  group: GroupData,
  dueOf: (pinjaman: Pinjaman) => number,
): RingkasanSesi {
  const count = { hadir: 0, titip: 0, absen: 0 };
  let setoran = 0;
  for (const { id } of activeMembers(group, dateOf(form))) {
    const baris = barisOf(form, group, id);
    count[baris.tanda] += 1;
    if (baris.tanda !== 'absen') setoran += baris.setoran ?? 0;
  }
  let angsuran = 0;
  for (const pinjaman of group.pinjaman) {
    const baris = entryIn(form.angsuran, pinjaman.id);
    if (baris?.bayar === true && pinjaman.sumber === 'internal')
      angsuran += baris.jumlah ?? dueOf(pinjaman);
  }
  let pinjaman = 0;
  for (const baris of form.pinjamanBaru) pinjaman += baris.pokok ?? 0;
  let kasLain = 0;
  for (const baris of form.kasLain) kasLain += signed(baris);
  return {
    ...count,
    setoran,
    angsuran,
    pinjaman,
    kasLain,
    perubahanKas: setoran + angsuran - pinjaman + kasLain,
  };
}

/** Rupiah into the cash; negative: out. */
export function signed(baris: BarisKasLain): number {
  return baris.arah === 'masuk' ? (baris.jumlah ?? 0) : -(baris.jumlah ?? 0);
}
