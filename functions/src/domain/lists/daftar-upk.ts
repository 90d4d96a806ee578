// The loans of a UPK as the server keeps them for its list: an object in Storage that anybody may throw away.
// What was submitted after it is added on reading.
import { z } from 'zod/mini';
import type { KsmId } from '../basics/identitas.ts';
import type { ReadonlyDeep } from '../basics/shapes/readonly-deep.ts';
import { KodeKelurahan } from '../basics/wilayah.ts';
import type { Ksm } from '../records/ksm.ts';
import type { Pinjaman } from '../records/money/pinjaman.ts';
import { BarisPinjaman, barisOfPinjaman } from './page-of-pinjaman.ts';

export const DaftarUpk = z.strictObject({
  /** Raised when rows are made in another way. */
  bentuk: z.literal(2),
  kelurahan: KodeKelurahan,
  /** Server time before the first read, and before everything was read, ISO 8601. */
  dibaca: z.iso.datetime(),
  dibacaUtuh: z.iso.datetime(),
  /** Loans that were stored then and could not be read. */
  tanpaBaris: z.int(),
  /** `dibatalkan`: cancelled, or of a group that is registered twice: stored, and not shown. */
  baris: z.array(z.strictObject({ ...BarisPinjaman.shape, dibatalkan: z.boolean() })),
});
export type DaftarUpk = ReadonlyDeep<z.infer<typeof DaftarUpk>>;

/** Where it lies. */
export const objekDaftarUpk = (kelurahan: KodeKelurahan) => `daftar/upk/${kelurahan}.json.gz`;

/** Lines of some groups in the place of what was known of them. */
export function rowsOfLoans(
  loans: readonly Pinjaman[],
  ksm: ReadonlyMap<KsmId, Pick<Ksm, 'nama' | 'ganda'>>,
  before: DaftarUpk['baris'],
): DaftarUpk['baris'] {
  const names = new Map(before.map((it) => [it.ksmId, it.nama]));
  return loans.map((loan) => {
    const group = ksm.get(loan.ksmId);
    return {
      // A group that cannot be read keeps its name; where none is known, its id stands for it.
      ...barisOfPinjaman(loan, group?.nama ?? names.get(loan.ksmId) ?? loan.ksmId),
      dibatalkan: loan.dibatalkan || loan.ksmGanda === true || Boolean(group?.ganda),
    };
  });
}
