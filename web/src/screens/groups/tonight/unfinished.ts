// Forms that were begun and not saved, each with the way back to it.
import { formatTanggalPanjang } from '../../../../../functions/src/domain/basics/format.ts';
import { KsmId, SesiId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { path } from '../../../routes/path.ts';
import type { TabKsm } from '../../../routes/tabs.ts';
import type { StoredDraft } from '../../../state/draft-store.ts';
import { formAt } from './form-at.ts';
import * as teks from '../../../teks/index.ts';

export interface Unfinished {
  readonly to: string;
  readonly judul: string;
  /** Of which group a session was begun; null: it is another form. */
  readonly sesiOf: KsmId | null;
}

/** Where the other forms of a group stand, by the first word of their key. */
const TABS: ReadonlyMap<string, TabKsm> = new Map([
  ['ksm', 'data'],
  ['anggota', 'anggota'],
  ['kas-lain', 'tabungan'],
  ['pinjaman', 'pinjaman'],
  ['bayar', 'pinjaman'],
  ['dokumen', 'dokumen'],
  ['kemitraan', 'dokumen'],
  ['pelatihan', 'dokumen'],
  ['tahap', 'tahap'],
]);

/** Null: it belongs to no group of the person, or mends a submission, which is listed itself. */
export function unfinishedOf(
  { form, isi }: StoredDraft,
  nama: ReadonlyMap<KsmId, string>,
): Unfinished | null {
  const t = teks.malamIni;
  if (form === 'ksm/baru')
    return { to: path.ksmRegister, judul: teks.daftarKsm.judul, sesiOf: null };
  const [what = '', id = '', ...rest] = form.split('/');
  if (what === 'koreksi') {
    const ksmId = KsmId.safeParse(fieldOf(isi, 'ksmId')).data;
    const sesiId = SesiId.safeParse(id).data;
    const name = ksmId && nama.get(ksmId);
    if (ksmId === undefined || name === undefined || sesiId === undefined) return null;
    const judul = t.koreksi(name, dateIn(isi));
    return { to: path.koreksiSesi(ksmId, sesiId), judul, sesiOf: null };
  }
  const ksmId = KsmId.safeParse(id).data;
  const name = ksmId && nama.get(ksmId);
  if (ksmId === undefined || name === undefined) return null;
  if (what === 'sesi')
    return { to: path.sesi(ksmId), judul: t.sesi(name, dateIn(isi)), sesiOf: ksmId };
  if (what === 'batalkan') return cancellationOf(ksmId, name, rest);
  const tab = TABS.get(what);
  return tab === undefined
    ? null
    : {
        to: formAt(path.ksmTab(ksmId, tab), form),
        judul: t.lain(name, teks.tabKsm.menu[tab]),
        sesiOf: null,
      };
}

/** Where what is cancelled stands, by its kind. */
const CANCELLED: ReadonlyMap<string, TabKsm> = new Map([
  ['pinjaman', 'pinjaman'],
  ['pembayaran', 'pinjaman'],
  ['kasLain', 'tabungan'],
  ['dokumen', 'dokumen'],
  ['kemitraan', 'dokumen'],
  ['pelatihan', 'dokumen'],
]);

function cancellationOf(
  ksmId: KsmId,
  nama: string,
  [jenis = '', id]: readonly string[],
): Unfinished | null {
  const sesiId = SesiId.safeParse(id).data;
  const tab = CANCELLED.get(jenis);
  const to =
    jenis === 'sesi' && sesiId !== undefined
      ? `${path.koreksiSesi(ksmId, sesiId)}?batalkan`
      : tab && path.ksmTab(ksmId, tab);
  return to === undefined ? null : { to, judul: teks.malamIni.pembatalan(nama), sesiOf: null };
}

function dateIn(isi: unknown): string | null {
  const tanggal = Tanggal.safeParse(fieldOf(isi, 'tanggal')).data;
  return tanggal === undefined ? null : formatTanggalPanjang(tanggal);
}

function fieldOf(isi: unknown, field: string): unknown {
  return typeof isi === 'object' && isi !== null && field in isi
    ? (isi as Readonly<Record<string, unknown>>)[field]
    : undefined;
}
