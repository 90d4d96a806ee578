// Shifts of hidden counts as a part keeps them: a group has few, a city thousands, so each is one short text.
import type { Geser, GeserKota } from '../samaran/geser.ts';
import { UKURAN_CACAH, type UkuranCacah } from '../samaran/tree.ts';

interface Baris {
  readonly kode: string;
  readonly nilai: readonly string[];
}

export function toGeser(rows: readonly Baris[]): GeserKota {
  return new Map(
    rows.map(({ kode, nilai }) => {
      const of = new Map<UkuranCacah, Map<string, Geser>>();
      for (const text of nilai) {
        const [name, ...numbers] = text.split(' ');
        const ukuran = UKURAN_CACAH.find((it) => it === name);
        if (ukuran === undefined) continue;
        const [a = 0, b = 0] = numbers.slice(-2).map(Number);
        const by = of.get(ukuran) ?? new Map<string, Geser>();
        of.set(ukuran, by.set(numbers.slice(0, -2).join(' '), [a, b]));
      }
      return [kode, of];
    }),
  );
}

export const fromGeser = (geser: GeserKota) =>
  [...geser].map(([kode, of]) => ({
    kode,
    nilai: [...of].flatMap(([ukuran, by]) =>
      [...by].map(([numbers, [a, b]]) => `${ukuran} ${numbers} ${a} ${b}`),
    ),
  }));
