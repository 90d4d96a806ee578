// Names of members as they stand in a list that somebody wrote elsewhere: in a message, a table, a text.
import type { NewId } from '../../../../../functions/src/domain/basics/identitas.ts';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import { nameKey } from '../../../../../functions/src/domain/basics/name-key.ts';
import * as teks from '../../../teks/index.ts';
import type { FormAnggota } from './member-form.ts';
import {
  filledRows,
  newBarisAnggota,
  type BarisAnggotaBaru,
  type FormKsm,
} from './registration.ts';

/** What a line of a list may say of a member. */
type Listed = Pick<BarisAnggotaBaru, 'nama' | 'jabatan' | 'jenisKelamin' | 'tahunLahir'>;

const SEXES: Readonly<Partial<Record<string, Listed['jenisKelamin']>>> = {
  l: 'L',
  p: 'P',
  'laki-laki': 'L',
  perempuan: 'P',
};
const BULLET = /^[\s(]*(?:(?:no(?:mor)?\b[.\s]*)?\d+[\s.):-]+|[-–•*·]+)\s*/i;
/** The heading of a table: a name beside other words that head a column. */
const HEADING =
  /^(?:(?:no(?:mor)?|nama|lengkap|anggota|jabatan|jenis|kelamin|jk|l\/?p|tahun|tgl|tanggal|lahir|umur|usia|alamat|nik|hp)\b[\s.,;:/()|-]*)+$/i;
const OFFICE_FIRST = /^(ketua|sekretaris|bendahara)\s*[:–-]\s*/i;
/** `, ketua`, `(P)`, `1980`. A letter after a space alone is part of the name. */
const AFTER_NAME =
  /^(.+?)(?:[\s,;:(–-]+(ketua|sekretaris|bendahara|anggota|laki-laki|perempuan|(?:19|20)\d\d)|\s*[,;:\t(–-]\s*([lp]))[)\s]*$/i;

/** One member a line, without number or bullet; office, sex and year of birth where the line has them. */
export function membersIn(text: string): Listed[] {
  return text
    .split(/\r?\n/)
    .filter((line) => !(HEADING.test(line.trim()) && /\bnama\b/i.test(line)))
    .map(memberIn)
    .filter((it) => it.nama !== '');
}

function memberIn(line: string): Listed {
  let rest = line.replace(BULLET, '').trim();
  let said: Partial<Listed> = {};
  const say = (word: string): void => {
    const sex = SEXES[word];
    if (sex !== undefined) said = { ...said, jenisKelamin: sex };
    else if (/^\d/.test(word)) said = { ...said, tahunLahir: Number(word) };
    else said = { ...said, jabatan: word as Listed['jabatan'] };
  };
  const office = OFFICE_FIRST.exec(rest);
  if (office?.[1] !== undefined) {
    say(office[1].toLowerCase());
    rest = rest.slice(office[0].length);
  }
  for (let after = AFTER_NAME.exec(rest); after !== null; after = AFTER_NAME.exec(rest)) {
    say((after[2] ?? after[3] ?? '').toLowerCase());
    rest = after[1] ?? '';
  }
  return {
    jabatan: 'anggota',
    jenisKelamin: '',
    tahunLahir: null,
    ...said,
    nama: rest.replaceAll(/\s+/g, ' ').trim(),
  };
}

/** Those listed take the rows without a name, from the first on; the rest get rows of their own. */
export function withMembers(
  anggota: readonly BarisAnggotaBaru[],
  listed: readonly Listed[],
  makeId: () => NewId,
): BarisAnggotaBaru[] {
  const left = [...listed];
  const filled = anggota.map((it) => (hasName(it) ? it : { ...it, ...left.shift() }));
  return [...filled, ...left.map((it) => ({ ...newBarisAnggota('anggota', makeId), ...it }))];
}

export const hasName = ({ nama }: BarisAnggotaBaru): boolean => nama.trim() !== '';

/** What may be said of many at once, and of whom it is said: of nobody of whom it was said is the other presumed. */
export function forAll(
  anggota: readonly BarisAnggotaBaru[],
  part: Partial<BarisAnggotaBaru>,
): {
  readonly n: number;
  readonly after: BarisAnggotaBaru[];
  /** What was set otherwise before is so again; what was typed since stays. */
  readonly undo: (now: readonly BarisAnggotaBaru[]) => BarisAnggotaBaru[];
} {
  const keys = Object.keys(part) as (keyof BarisAnggotaBaru)[];
  const meant = anggota.filter(
    (it) =>
      hasName(it) &&
      !(part.jenisKelamin !== undefined && it.jenisKelamin !== '') &&
      !(typeof part.miskin === 'boolean' && typeof it.miskin === 'boolean'),
  );
  const before = new Map(
    meant.map((it) => [it.id, Object.fromEntries(keys.map((key) => [key, it[key]]))]),
  );
  return {
    n: meant.length,
    after: anggota.map((it) => (before.has(it.id) ? { ...it, ...part } : it)),
    undo: (now) => now.map((it) => ({ ...it, ...before.get(it.id) })),
  };
}

type Named = Pick<BarisAnggotaBaru, 'nama' | 'tahunLahir'>;

/** Nothing tells them apart: the same name, and not two years of birth. */
const areSame = (a: Named, b: { nama: string; tahunLahir?: number | null | undefined }): boolean =>
  nameKey(a.nama) === nameKey(b.nama) &&
  (!a.tahunLahir || !b.tahunLahir || a.tahunLahir === b.tahunLahir);

/** Members of a registration whom nothing tells apart. */
export function sameNames(form: Pick<FormKsm, 'anggota'>): Isian[] {
  const t = teks.daftarKsm;
  const rows = filledRows(form);
  return rows.flatMap((it, index) => {
    const first = rows.findIndex((other) => areSame(it, other));
    const other = rows[first];
    if (!hasName(it) || first === index || other === undefined) return [];
    return [
      {
        jalur: `isi.anggota[${String(index)}].nama`,
        label: t.anggotaBerurut(index + 1),
        pesan: t.namaSama(form.anggota.indexOf(other) + 1),
      },
    ];
  });
}

/** A member who joins or is changed, and whom nothing tells from another of that time. */
export function sameAsOther(
  form: Pick<FormAnggota, 'id' | 'nama' | 'tahunLahir' | 'tanggalMasuk' | 'tanggalKeluar'>,
  anggota: readonly Anggota[],
  jalur: string,
): Isian[] {
  const t = teks.daftarKsm;
  const other = anggota.find(
    (it) =>
      it.id !== form.id &&
      areSame(form, it) &&
      // Who left before is often the same person who comes back.
      !(it.tanggalKeluar && it.tanggalKeluar <= form.tanggalMasuk) &&
      !(form.tanggalKeluar && form.tanggalKeluar <= it.tanggalMasuk),
  );
  if (other === undefined) return [];
  return [
    {
      jalur,
      label: t.namaAnggota,
      pesan: other.tahunLahir ? t.namaSudahAda(other.nama) : t.namaSudahAdaTanpaTahun(other.nama),
    },
  ];
}
