// The words of the digest in English.
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Kabar } from '../../domain/kabar/kabar.ts';

export interface WordsOfKabar {
  readonly tanggal: (tanggal: Tanggal) => string;
  readonly judul: (tanggal: string) => string;
  readonly pembuka: string;
  readonly butir: { readonly [K in keyof Kabar]: (n: number) => string };
  readonly buka: string;
  readonly atur: string;
  readonly penutup: string;
}

const ANGKA = new Intl.NumberFormat('en-GB');
const TANGGAL = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const many = (n: number, one: string, several: string): string =>
  `${ANGKA.format(n)} ${n === 1 ? one : several}`;
const groups = (n: number): string => many(n, 'group', 'groups');

export const INGGRIS: WordsOfKabar = {
  tanggal: (tanggal) => TANGGAL.format(new Date(`${tanggal}T00:00:00Z`)),
  judul: (tanggal) => `KSM morning summary, ${tanggal}`,
  pembuka: 'What waits in your areas this morning:',
  butir: {
    antrean: (n) => `${many(n, 'record waits', 'records wait')} to be checked`,
    dikembalikan: (n) => `${groups(n)}: something was sent back and is not put right yet`,
    hariIni: (n) => `${groups(n)}: a meeting today by schedule`,
    terlewat: (n) => `${groups(n)}: a meeting by schedule has passed without a record`,
    gerbang: (n) => `${groups(n)}: the level is enough for the next Stage Gate`,
  },
  buka: 'Open:',
  atur: 'Switch this email off:',
  penutup: 'Sent automatically because you switched it on. Replies are not read.',
};
