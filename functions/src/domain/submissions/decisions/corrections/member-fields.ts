// Which fields of a record name members, and how each is written when one entry of a member becomes another. A new
// field that names a member, wherever it stands in a record, does not compile without its line here.
import type { AnggotaId } from '../../../basics/identitas.ts';
import { entryIn } from '../../../basics/entry-in.ts';
import type { DocumentOf, KoleksiCatatan } from '../../../documents.ts';
import type { IsiDokumen } from '../../../records/dokumen.ts';
import { depositsOf } from '../../../records/money/gerak-kas.ts';
import type { KasLain } from '../../../records/money/kas-lain.ts';
import type { BarisPembagian, Pembagian } from '../../../records/money/pembagian.ts';
import type { Pinjaman } from '../../../records/money/pinjaman.ts';
import type { Awal } from '../../../records/money/saldo-awal.ts';
import type { IsiPelatihan } from '../../../records/pelatihan.ts';
import type { Sesi } from '../../../records/sesi.ts';

export type Swap = (id: AnggotaId) => AnggotaId;

/** True, among others, where the value holds ids of members, however deep. */
type Names<T> = T extends AnggotaId
  ? true
  : T extends readonly (infer Item)[]
    ? Names<Item>
    : T extends object
      ? { [K in keyof T]-?: K extends AnggotaId ? true : Names<T[K]> }[keyof T]
      : false;

/** Collections of records that name members. */
export type NamingMembers = {
  [K in KoleksiCatatan]: true extends Names<DocumentOf<K>> ? K : never;
}[KoleksiCatatan];

export type MemberFields<T> = {
  readonly [K in keyof T as true extends Names<T[K]> ? K : never]-?: (
    value: NonNullable<T[K]>,
    swap: Swap,
  ) => T[K];
};

const one = (id: AnggotaId, swap: Swap): AnggotaId => swap(id);
/** Each once. */
const all = (ids: readonly AnggotaId[], swap: Swap): AnggotaId[] => [...new Set(ids.map(swap))];

export const MEMBERS_OF_SESI: MemberFields<Sesi> = {
  hadir: all,
  titip: all,
  setoran: joinedSetoran,
  pimpinan: one,
  notulis: one,
};
export const MEMBERS_OF_PINJAMAN: MemberFields<Pinjaman> = { peminjam: one };
export const MEMBERS_OF_KAS: MemberFields<KasLain> = {
  anggota: one,
  pembagian: joinedLembar,
  awal: joinedAwal,
};
export const MEMBERS_OF_PELATIHAN: MemberFields<IsiPelatihan> = { peserta: all };

type Jenis = IsiDokumen['jenis'];
const MEMBERS_OF_DOKUMEN: {
  readonly [J in Jenis]: MemberFields<Extract<IsiDokumen, { readonly jenis: J }>>;
} = {
  aturan: {},
  tinjauanAturan: {},
  rencanaKerja: {},
  tanggungRenteng: { anggota: all },
  rencanaUsaha: { anggota: one },
};
export const namesInDokumen = (paper: IsiDokumen): AnggotaId[] =>
  collect((swap) => rewrittenOf(paper, MEMBERS_OF_DOKUMEN[paper.jenis], swap));
export const dokumenWithMembers = (paper: IsiDokumen, swap: Swap): IsiDokumen => ({
  ...paper,
  ...Object.fromEntries(rewrittenOf(paper, MEMBERS_OF_DOKUMEN[paper.jenis], swap)),
});

/** Everybody whom a record names; some more than once. */
export const namesIn = <T>(
  record: Pick<T, keyof MemberFields<T> & keyof T>,
  fields: MemberFields<T>,
): AnggotaId[] => collect((swap) => rewrittenOf(record, fields, swap));

function collect(write: (swap: Swap) => unknown): AnggotaId[] {
  const names: AnggotaId[] = [];
  write((id) => {
    names.push(id);
    return id;
  });
  return names;
}

/** The record with other ids of members. */
export const withMembers = <T extends object>(
  record: T,
  fields: MemberFields<T>,
  swap: Swap,
): T => ({ ...record, ...Object.fromEntries(rewrittenOf(record, fields, swap)) });

/** The fields that name somebody, written anew. */
function rewrittenOf(record: object, fields: object, swap: Swap): [string, unknown][] {
  const values = new Map<string, unknown>(Object.entries(record));
  const rows = Object.entries(fields) as [string, (value: unknown, swap: Swap) => unknown][];
  return rows.flatMap(([key, write]) => {
    const value = values.get(key);
    return value === undefined || value === null ? [] : [[key, write(value, swap)]];
  });
}

function joinedSetoran(setoran: Sesi['setoran'], swap: Swap): Sesi['setoran'] {
  const joint: Sesi['setoran'] = {};
  for (const [id, jumlah] of depositsOf({ setoran })) {
    const kept = swap(id);
    joint[kept] = (entryIn(joint, kept) ?? 0) + jumlah;
  }
  return joint;
}

/** Both shares become one. */
function joinedLembar(pembagian: Pembagian, swap: Swap): Pembagian {
  const lines = new Map<AnggotaId, BarisPembagian>();
  for (const it of pembagian.lembar) {
    const anggota = swap(it.anggota);
    const { bagian = 0, tabungan = 0 } = lines.get(anggota) ?? {};
    lines.set(anggota, {
      anggota,
      bagian: bagian + it.bagian,
      tabungan: tabungan + it.tabungan,
    });
  }
  return { ...pembagian, lembar: [...lines.values()] };
}

/** The savings of both become one. */
function joinedAwal(awal: Awal, swap: Swap): Awal {
  const saved = new Map<AnggotaId, number>();
  for (const { anggota, jumlah } of awal.tabungan) {
    const kept = swap(anggota);
    saved.set(kept, (saved.get(kept) ?? 0) + jumlah);
  }
  return { ...awal, tabungan: [...saved].map(([anggota, jumlah]) => ({ anggota, jumlah })) };
}
