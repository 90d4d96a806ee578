// What an entry of the trail changed, field by field, from the JSON before and after, in words: what fields are called
// on the forms, roles and areas by name, dates as everywhere.
import type { JejakKelola } from '../../../../functions/src/domain/access/jejak-kelola.ts';
import { entryIn } from '../../../../functions/src/domain/basics/entry-in.ts';
import { labelOf as fieldOf } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import { hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';
import { KodeWilayah } from '../../../../functions/src/domain/basics/wilayah.ts';
import { formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import * as teks from '../../teks/index.ts';
import { dariServer } from '../../teks/writing/dari-server.ts';
import { readJson } from '../../ui/read-json.ts';
import { writeAngka } from './parameter/angka-set.ts';

const t = teks.kelola;

/** As far as it says what changed. */
type Entry = Pick<JejakKelola, 'tindakan' | 'sasaran' | 'sebelum' | 'sesudah'>;

export interface Change {
  readonly jalur: string;
  readonly label: string;
  readonly sebelum: string | null;
  readonly sesudah: string | null;
}

/** What the forms call them; numbers of a parameter set have names of their own. */
const FIELDS: Readonly<Record<string, string>> = {
  nama: t.pengguna.nama,
  email: t.pengguna.email,
  peran: t.pengguna.peran,
  wilayah: t.pengguna.wilayah,
  nonaktif: t.pengguna.keadaan,
  kode: t.lokasi.kode,
  jenis: t.jejak.jenis,
  namaKecamatan: t.lokasi.namaKecamatan,
  namaKota: t.lokasi.namaKota,
  namaProvinsi: t.lokasi.namaProvinsi,
  ppmk: t.lokasi.ppmk,
  berlakuSejak: t.lokasi.berlakuSejak,
  'diganti.kode': t.lokasi.digantiKode,
  'diganti.sejak': t.lokasi.digantiSejak,
  terbuka: t.jejak.terbuka,
};

/** Ids, and what the entry says elsewhere or follows from a code. */
const UNSAID = /^(uid|oleh|sejak|dilihat|tambahan|wilayah\..*)$/;

/** Fields whose value differs; a new record gives all of its fields. `nameOf`: what an area is called. */
export function changesOf(entry: Entry, nameOf: (kode: KodeWilayah) => string): Change[] {
  const before = leaves(entry.sebelum);
  const after = leaves(entry.sesudah);
  return [...new Set([...after.keys(), ...before.keys()])]
    .filter((jalur) => !UNSAID.test(jalur))
    .map((jalur) => ({
      jalur,
      label: labelOf(jalur),
      sebelum: said(jalur, before.get(jalur), nameOf),
      sesudah: said(jalur, after.get(jalur), nameOf),
    }))
    .filter((it) => it.sebelum !== it.sesudah);
}

/** Areas that the changes of an entry name. */
export function areasIn({ sebelum, sesudah }: Entry): KodeWilayah[] {
  const values = [sebelum, sesudah].flatMap((json) => {
    const found = leaves(json);
    const wilayah: unknown = found.get('wilayah');
    return [...(Array.isArray(wilayah) ? (wilayah as unknown[]) : []), found.get('diganti.kode')];
  });
  return [...new Set(values.flatMap((it) => KodeWilayah.safeParse(it).data ?? []))];
}

/** Who or what was changed: a user by name and address, a place by name, a set by its day. */
export function subjectOf(
  { tindakan, sasaran, sesudah }: Entry,
  nameOf: (kode: KodeWilayah) => string,
): string {
  const after = readJson(sesudah) as { nama?: unknown; email?: unknown } | null;
  const nama = typeof after?.nama === 'string' ? after.nama : null;
  if (nama !== null && typeof after?.email === 'string') return t.jejak.orang(nama, after.email);
  if (nama !== null) return teks.pilihWilayah.denganKode(nama, sasaran);
  if (tindakan === 'parameterBaru') return textOf(sasaran);
  const area = KodeWilayah.safeParse(sasaran).data;
  return area === undefined ? sasaran : nameOf(area);
}

function labelOf(jalur: string): string {
  return (
    t.parameter.angka[jalur] ??
    entryIn(FIELDS, jalur) ??
    dariServer(fieldOf(jalur.split('.').map((it) => (/^\d+$/.test(it) ? Number(it) : it))))
  );
}

function said(
  jalur: string,
  value: Leaf | undefined,
  nameOf: (kode: KodeWilayah) => string,
): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object') return value.map((it) => areaOr(it, nameOf)).join(', ');
  if (jalur === 'nonaktif') return value === true ? t.pengguna.nonaktif : t.pengguna.aktif;
  if (typeof value === 'boolean') return value ? teks.umum.ya : teks.umum.tidak;
  if (typeof value === 'number') return writeAngka(value);
  if (jalur === 'peran') return entryIn(t.peran, value) ?? value;
  if (jalur === 'jenis') return dariServer(value);
  return jalur === 'diganti.kode' ? areaOr(value, nameOf) : textOf(value);
}

const textOf = (text: string) => (hasDateShape(text) ? formatTanggal(text) : text);

function areaOr(value: string, nameOf: (kode: KodeWilayah) => string): string {
  const kode = KodeWilayah.safeParse(value).data;
  return kode === undefined ? value : nameOf(kode);
}

type Leaf = string | number | boolean | null | readonly string[];

function leaves(json: string | null): Map<string, Leaf> {
  const found = new Map<string, Leaf>();
  const value = readJson(json);
  if (value !== null) collect('', value, found);
  return found;
}

function collect(jalur: string, value: unknown, found: Map<string, Leaf>): void {
  if (typeof value !== 'object' || value === null) found.set(jalur, value as Leaf);
  else if (Array.isArray(value) && value.every((it) => typeof it === 'string'))
    found.set(jalur, value);
  else
    for (const [key, item] of Object.entries(value))
      collect(jalur === '' ? key : `${jalur}.${key}`, item, found);
}
