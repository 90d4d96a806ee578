// A city whose derived data are broken on purpose: what the verification finds of them, and that it is right again.
import { expect } from 'vitest';
import type { Selisih } from '../../../functions/src/domain/verify/selisih.ts';
import { City, KOTA, TEMPAT } from '../drawn/city.ts';
import { linesOf, putObject } from '../in-memory.ts';
import { aLoan, aMeeting, aPayment, aRegistration } from '../drawn/submissions.ts';

export const [HERE, THERE] = TEMPAT as [(typeof TEMPAT)[number], (typeof TEMPAT)[number]];
/** Of the files of the kab/kota. */
export const ID = `2026_${KOTA}`;

export type Fields = Readonly<Record<string, unknown>>;

export async function aCity(): Promise<City> {
  const city = await City.begin('2026-02-10');
  for (const [id, kelurahan] of [
    ['g1', HERE],
    ['g2', THERE],
  ] as const) {
    for (const one of [
      aRegistration(id, kelurahan, '2024-01-10'),
      ...['2024-02-01', '2025-06-01', '2026-01-20'].map((t) => aMeeting(id, `${id}-${t}`, t)),
      aLoan(id, `${id}-p`, '2025-07-01'),
      aPayment(id, `${id}-p`, `${id}-b`, { tanggal: '2025-08-01', jumlah: 2_020_000 }),
    ])
      expect(await city.send(one)).toBeNull();
  }
  await city.build();
  return city;
}

/** Everything that the verification has found. */
export async function found(city: City, mend = true): Promise<readonly Selisih[]> {
  return [...(await city.verify({ mend })).values()].flatMap((it) => it.daftar);
}

export function change(
  city: City,
  koleksi: string,
  id: string,
  to: (stored: Fields) => Fields,
): void {
  const stored = city.raw(koleksi, id);
  if (stored === undefined) throw new Error(`no ${koleksi}/${id}`);
  city.put(koleksi, id, to(stored));
}

/** One figure of a stored workbook is another. */
export function spoil(objek: string): void {
  const [first, ...lines] = linesOf(objek);
  const at = lines.findIndex((line) => /,\d+\]$/.test(line));
  const spoilt = lines.with(at, (lines[at] ?? '').replace(/\d+\]$/, '987]'));
  putObject(objek, new TextEncoder().encode([first, ...spoilt].join('\n')));
}

/** It is found, mended and then no more. */
export async function expectMended(
  city: City,
  expected: readonly Partial<Selisih>[],
): Promise<void> {
  expect(await found(city)).toMatchObject(expected.map((it) => ({ ...it, diperbaiki: true })));
  await city.build();
  expect(await found(city)).toStrictEqual([]);
  expect(await city.differences()).toStrictEqual([]);
}
