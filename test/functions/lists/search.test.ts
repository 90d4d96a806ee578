// A search in the lists of a desk, by the name of a group or of its kelurahan: the server finds it however many groups
// there are, and a page continues the one before.
import { array, assert, asyncProperty, integer, nat, record, uniqueArray } from 'fast-check';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import type { Listed } from '../../../functions/src/adapters/firestore/documents/document-kind.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { monthOf } from '../../../functions/src/domain/basics/tanggal.ts';
import { compareText } from '../../../functions/src/domain/basics/urutan.ts';
import { search } from '../../../functions/src/flows/lists/search.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { aPendaftaran, besideArea, call, resultOf, TODAY } from '../../support/suite/suite.ts';
import { it } from '../../support/suite/suite-test.ts';

describe('a search on the desk', () => {
  it('finds what waits, what is missing and whom a gate awaits by group and by kelurahan', async ({
    area,
    askot,
  }) => {
    const other = await besideArea(area, 1);
    const named = (place: typeof area, nama: string) =>
      seedKsm(place, { pendaftaran: aPendaftaran(place.kelurahan, { nama }), files: false });
    const mawar = await named(area, 'Mawar Merah');
    const bakti = await named(other, 'Bakti Mawar');
    const [here = '', place = ''] = await Promise.all(
      [area, other].map(async ({ kelurahan }) => (await docs.wilayah.read(kelurahan))?.nama),
    );
    expect(place).not.toBe('');

    const { kota } = area;
    const bulan = monthOf(TODAY);
    const idsOf = (baris: readonly { readonly ksmId: string }[]) =>
      [...new Set(baris.map((it) => it.ksmId))].toSorted();
    const lists = {
      listAntrean: (kata: string) =>
        resultOf(call('listAntrean', { kota, bulan: null, kata, lewati: 0 }, askot)),
      listBulan: (kata: string) =>
        resultOf(
          call('listBulan', { kota, bulan, macam: 'tanpaCatatan', kata, setelah: null }, askot),
        ),
      listCalon: (kata: string) =>
        resultOf(call('listCalon', { kota, tahap: 'I', kata, setelah: null }, askot)),
    };
    const both = [mawar.ksmId, bakti.ksmId].toSorted();
    for (const [name, find] of Object.entries(lists)) {
      const found = async (kata: string) => [name, ...idsOf((await find(kata)).baris)];
      expect(await found(' ')).toStrictEqual([name, ...both]);
      expect(await found('MAWAR')).toStrictEqual([name, ...both]);
      expect(await found('merah mawar')).toStrictEqual([name, mawar.ksmId]);
      const there = place === here ? both : [bakti.ksmId];
      expect(await found(`mawar ${place}`)).toStrictEqual([name, ...there]);
      expect(await found('kenanga')).toStrictEqual([name]);
    }
    expect(await lists.listBulan('merah')).toMatchObject({ jumlah: 1, adaLagi: false });
  });

  it('gives the same whether groups are read one by one or the list is gone through', async () => {
    const lines = uniqueArray(record({ n: nat(400), place: nat(9) }), {
      selector: (it) => it.n,
      maxLength: 260,
    });
    await assert(
      asyncProperty(
        lines,
        array(nat(400)),
        integer({ min: 1, max: 30 }),
        async (drawn, wanted, limit) => {
          const rows = drawn.map(({ n, place }) => ({ ksmId: toKsmId(`k-${String(n)}`), place }));
          type Row = (typeof rows)[number];
          const compare = (a: Row, b: Row) => a.place - b.place || compareText(a.ksmId, b.ksmId);
          const inOrder = rows.toSorted(compare);
          const found = new Set(wanted.map((n) => toKsmId(`k-${String(n)}`)));
          const listed = (some: readonly Row[]): Listed<Row> => ({
            rows: some,
            unreadable: [],
            last: some.at(-1)?.ksmId ?? null,
          });
          const page = async (after: Row | null, few: number) => {
            const asked = {
              found,
              read: (ids: readonly string[]) =>
                Promise.resolve(listed(rows.filter((it) => ids.includes(it.ksmId)))),
              fits: () => true,
              compare,
              page: (last: Row | null, most: number) => {
                const from = last ?? after;
                const rest = inOrder.filter((it) => from === null || compare(it, from) > 0);
                return Promise.resolve(listed(rest.slice(0, most)));
              },
              isAfter: after && ((it: Row) => compare(it, after) > 0),
              limit,
            };
            return search(asked, new Date(), few);
          };
          const all: Row[] = [];
          for (;;) {
            const last = all.at(-1) ?? null;
            const [one, other] = [await page(last, Infinity), await page(last, -1)];
            expect(one.rows).toStrictEqual(other.rows);
            expect(one.adaLagi).toBe(other.adaLagi);
            all.push(...one.rows);
            if (!one.adaLagi) {
              expect(one.jumlah).toBe(all.length);
              break;
            }
          }
          expect(all).toStrictEqual(inOrder.filter((it) => found.has(it.ksmId)));
        },
      ),
      { numRuns: 60 },
    );
  });
});
