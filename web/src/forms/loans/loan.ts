// A loan outside a session as its form holds it. UPK, PPMK and partners lend to the group and are repaid by
// the month; a loan of the group's own fund follows its meetings.
import type { CaraJasa } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { Jadwal } from '../../../../functions/src/domain/records/ksm.ts';
import type {
  Angsuran,
  IsiPinjaman,
  Sumber,
} from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { IsiPinjamanLuar } from '../../../../functions/src/domain/records/money/luar-sesi.ts';
import type { Loose } from '../../../../functions/src/domain/basics/shapes/loose.ts';
import type { FormOf } from '../../../../functions/src/domain/submissions/loose.ts';
import * as teks from '../../teks/index.ts';
import { layOutBy, type Jarak } from './jarak.ts';
import { makeAngsuran } from './terms.ts';
import type { NewId, KsmId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

export interface FormPinjaman extends FormOf<IsiPinjamanLuar, 'angsuran'> {
  readonly kirimanId: KirimanId;
  /** Of the chosen group; empty where the group is that of the page. */
  readonly namaKsm: string;
  /** Chosen, never presumed, where there is a choice. */
  readonly sumber: Sumber | '';
  readonly cara: CaraJasa;
  /** Of the whole loan, or of every Rp 100,000 still owed. Null: the usual value for the source. */
  readonly jasa: number | null;
  readonly kali: number | null;
  readonly jarak: Jarak;
  /** Why a loan of the UPK is paid out although it breaks the rules. */
  readonly alasan: string;
}

/** A group that a loan may go to. */
export interface Peminjam {
  readonly id: KsmId;
  readonly nama: string;
  readonly jadwal: readonly Jadwal[];
}

/** The chosen one, as it was found or as it is kept with the form. */
export function chosenOf(
  { ksmId, namaKsm }: Pick<FormPinjaman, 'ksmId' | 'namaKsm'>,
  groups: readonly Peminjam[],
): Peminjam | null {
  const found = groups.find(({ id }) => id === ksmId);
  if (found !== undefined) return found;
  // Loans of a UPK are repaid by the month: when the group meets does not matter.
  return ksmId === '' || namaKsm === '' ? null : { id: ksmId, nama: namaKsm, jadwal: [] };
}

/** The jasa in both editions of the loan rules: 1.5% of the principal a month, flat. */
const JASA_UPK_PER_MIL = 15;

export function newFormPinjaman(
  sumber: Sumber | '',
  makeId: () => NewId,
  ksmId: KsmId | '' = '',
): FormPinjaman {
  return {
    kirimanId: makeId(),
    id: makeId(),
    ksmId,
    namaKsm: '',
    peminjam: '',
    mitra: '',
    pokok: null,
    cara: 'flat',
    jasa: null,
    kali: 10,
    tanggalCair: '',
    tujuan: '',
    keterangan: '',
    alasan: '',
    ...ofSource(sumber),
  };
}

/** What a change of the source changes besides. */
export function ofSource(sumber: Sumber | ''): Pick<FormPinjaman, 'sumber' | 'jarak'> {
  return { sumber, jarak: sumber === 'internal' ? 'pertemuan' : 'bulan' };
}

/** The charge while none was typed, whole rupiah. */
export function usualJasa({ sumber, cara, pokok, kali }: FormPinjaman): number {
  if (sumber !== 'upk' || cara === 'menurun') return 0;
  return Math.floor(((pokok ?? 0) * JASA_UPK_PER_MIL * (kali ?? 0)) / 1000);
}

export const angsuranOf = (form: FormPinjaman, jadwal: readonly Jadwal[]): readonly Angsuran[] =>
  makeAngsuran({ ...form, jasa: form.jasa ?? usualJasa(form) }, layOutBy(form.jarak, jadwal));

/** `isAgainstRules`: the reason is sent along with what the loan is for. */
export function toIsiPinjaman(
  form: FormPinjaman,
  jadwal: readonly Jadwal[],
  isAgainstRules = false,
): Loose<IsiPinjaman> {
  const alasan = isAgainstRules ? teks.upk.ajukan.catatanAlasan(form.alasan.trim()) : '';
  const tujuan = [form.tujuan.trim(), alasan].filter((it) => it !== '').join('\n');
  return {
    id: form.id,
    ksmId: form.ksmId || undefined,
    sumber: form.sumber || undefined,
    // What UPK, PPMK and partners lend, the group owes as a whole.
    peminjam: form.sumber === 'internal' ? form.peminjam || undefined : null,
    pokok: form.pokok ?? undefined,
    tanggalCair: form.tanggalCair || undefined,
    angsuran: angsuranOf(form, jadwal),
    mitra: form.sumber === 'mitra' ? form.mitra : null,
    tujuan: tujuan || null,
  };
}
