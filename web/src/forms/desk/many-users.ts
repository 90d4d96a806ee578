// Many users on their way: read from a list, checked one by one as the form of a single one is, told what would become
// of each, and saved one after the other. What each comes to adds up to the lines of the list.
import type {
  DaftarPengguna,
  PenggunaDidaftar,
} from '../../../../functions/src/domain/access/many/read-pengguna.ts';
import {
  savePengguna,
  type PenggunaTerdaftar,
} from '../../../../functions/src/domain/callables/admin/pengguna.ts';
import type { checkPengguna } from '../../../../functions/src/domain/callables/admin/pengguna.ts';
import type { AnswerOf } from '../../../../functions/src/domain/callables/definition.ts';
import type { ReadonlyDeep } from '../../../../functions/src/domain/basics/shapes/readonly-deep.ts';
import { parseIsian, type Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import type { Klaim } from '../../../../functions/src/domain/access/peran.ts';
import * as teks from '../../teks/index.ts';
import { dariServer } from '../../teks/writing/dari-server.ts';

const t = teks.banyak;

/** What is typed to make them: the list as it was pasted, and why. */
export interface ManyFields {
  readonly daftar: string;
  readonly alasan: string;
}

export function newManyFields(): ManyFields {
  return { daftar: '', alasan: '' };
}

/** What a line asks for, once nothing of it is missing. */
export interface Diminta extends Klaim {
  readonly email: string;
  readonly nama: string;
}

type Jawaban = ReadonlyDeep<AnswerOf<typeof checkPengguna>['baris'][number]>;

export const AKIBAT = ['baru', 'berubah', 'sama', 'galat'] as const;
export type Akibat = (typeof AKIBAT)[number];

/** A line of the list, and what would become of it. */
export interface BarisBanyak {
  readonly didaftar: PenggunaDidaftar;
  readonly akibat: Akibat;
  /** Null: it is faulty. */
  readonly diminta: Diminta | null;
  /** As the user is on record. */
  readonly kini: ReadonlyDeep<PenggunaTerdaftar> | null;
  /** What is wrong, or what would change. */
  readonly keterangan: readonly string[];
}

type Read = Extract<DaftarPengguna, { readonly baris: unknown }>;

/** Each line that can be asked for, and why the others cannot. A reason is as good as any: it is typed later. */
export function checkLines(
  { baris }: Read,
  alasan: string,
): {
  readonly didaftar: PenggunaDidaftar;
  readonly diminta: Diminta | null;
  readonly salah: string[];
}[] {
  const first = new Map<string, number>();
  return baris.map((didaftar) => {
    const email = didaftar.email.toLowerCase();
    const before = first.get(email);
    if (before === undefined && email !== '') first.set(email, didaftar.nomor);
    const parsed = parseIsian(savePengguna.request, {
      uid: null,
      email: didaftar.email,
      nama: didaftar.nama,
      peran: didaftar.peran,
      wilayah: didaftar.wilayah,
      nonaktif: false,
      dilihat: undefined,
      alasan,
    });
    const salah = [
      ...(didaftar.kelebihan ? [t.kelebihan] : []),
      ...(before === undefined ? [] : [t.emailGanda(before)]),
      ...('isian' in parsed ? sayFaults(parsed.isian, didaftar) : []),
    ];
    if (salah.length > 0 || 'isian' in parsed) return { didaftar, diminta: null, salah };
    const { nama, peran, wilayah } = parsed.data;
    return { didaftar, diminta: { email: parsed.data.email, nama, peran, wilayah }, salah: [] };
  });
}

/** With the remedy, once for each field. */
function sayFaults(isian: readonly Isian[], didaftar: PenggunaDidaftar): string[] {
  const said = new Map<string, string>();
  for (const { jalur, label, pesan } of isian) {
    const at = /^wilayah\[(\d+)\]/.exec(jalur);
    const field = at === null ? jalur : 'wilayah';
    if (said.has(field)) continue;
    const code = at === null ? undefined : didaftar.wilayah[Number(at[1])];
    if (code !== undefined) said.set(field, t.wilayahSalah(code));
    else if (field === 'wilayah') said.set(field, t.wilayahKosong);
    else if (field === 'peran') said.set(field, t.peranSalah(didaftar.peranTertulis));
    else if (field === 'email') said.set(field, t.emailSalah);
    else said.set(field, t.salah(label, pesan));
  }
  return [...said.values()];
}

/** `answers`: of the lines that could be asked for, in their order. */
export function withAnswers(
  lines: ReturnType<typeof checkLines>,
  answers: readonly Jawaban[],
): BarisBanyak[] {
  const left = [...answers];
  return lines.map(({ didaftar, diminta, salah }) => {
    const faulty = { didaftar, akibat: 'galat', diminta: null, kini: null } as const;
    if (diminta === null) return { ...faulty, keterangan: salah };
    const answer = left.shift();
    if (answer === undefined || answer.galat !== null)
      return {
        ...faulty,
        keterangan: [answer?.galat ? dariServer(answer.galat.pesan) : t.tanpaJawaban],
      };
    const { macam, pengguna } = answer;
    return {
      didaftar,
      diminta,
      akibat: macam,
      kini: pengguna,
      keterangan: macam === 'berubah' && pengguna !== null ? changesOf(diminta, pengguna) : [],
    };
  });
}

function changesOf(diminta: Diminta, kini: ReadonlyDeep<PenggunaTerdaftar>): string[] {
  const peran = teks.kelola.peran;
  const changes: readonly (readonly [string, string, string])[] = [
    [teks.kelola.pengguna.nama, kini.nama, diminta.nama],
    [teks.kelola.pengguna.peran, peran[kini.peran], peran[diminta.peran]],
    [teks.kelola.pengguna.wilayah, kini.wilayah.join(', '), diminta.wilayah.join(', ')],
  ];
  return changes
    .filter(([, from, to]) => from !== to)
    .map(([what, from, to]) => t.menjadi(what, from, to));
}

export const countOf = (baris: readonly BarisBanyak[], akibat: Akibat): number =>
  baris.filter((it) => it.akibat === akibat).length;

/** What is sent of a line that is new or changes; a closed account stays closed. */
export const requestOf = ({ diminta, kini }: BarisBanyak, alasan: string) =>
  diminta && {
    uid: kini?.uid ?? null,
    email: kini?.email ?? diminta.email,
    nama: diminta.nama,
    peran: diminta.peran,
    wilayah: diminta.wilayah,
    nonaktif: kini?.nonaktif ?? false,
    dilihat: kini,
    alasan,
  };
