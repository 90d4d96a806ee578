// Groups that are cancelled in favour of one another, one after the other: whatever is decided in whatever order, what
// is followed ends at a group that stands, and no circle comes about.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toKsmId, toNewId, type KsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import { describeProblem } from '../../../../functions/src/domain/basics/refusals/describe-problem.ts';
import { isProblem } from '../../../../functions/src/domain/basics/refusals/problem.ts';
import { toKodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { Ksm } from '../../../../functions/src/domain/records/ksm.ts';
import { followGanda } from '../../../../functions/src/domain/records/pengganti.ts';
import { decide } from '../../../../functions/src/domain/submissions/decide.ts';
import { aKeadaan, aKsm, aSesiKiriman } from '../../../support/records/build-kiriman.ts';

const askot = { klaim: { peran: 'askot' as const, wilayah: [toKodeKota('32.73')] } };
const NONE = { sesi: [], pinjaman: [], kasLain: [] };
const COUNT = 6;
const idOf = (i: number) => toKsmId(`ksm-${String(i)}`);

type Groups = ReadonlyMap<KsmId, Ksm>;
const registered = (): Groups =>
  new Map(
    Array.from({ length: COUNT }, (_, i) => [
      idOf(i),
      aKsm({ id: idOf(i), nama: `Nama ${String(i)}` }),
    ]),
  );
const groupOf = (groups: Groups, id: KsmId): Ksm => {
  const found = groups.get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const follow = (groups: Groups, id: KsmId) =>
  followGanda(groupOf(groups, id), async (it) => groups.get(it) ?? null);

/** As the server sees them: the chains are followed before it is decided. */
async function keadaanOf(groups: Groups, ids: readonly (KsmId | null)[]) {
  const known = await Promise.all(ids.flatMap((id) => (id ? [follow(groups, id)] : [])));
  return { ...askot, pengganti: known.filter((it) => it !== null) };
}

/** `to` null: it is no double after all. Answers the refusal, or the groups afterwards. */
async function say(groups: Groups, from: KsmId, to: KsmId | null): Promise<Groups | string> {
  const pengganti = to && groupOf(groups, to);
  const hasil = decide(
    {
      id: toNewId('k1'),
      jenis: 'ksmGanda',
      isi: { ksmId: from, pengganti: to, alasan: 'Terdaftar dua kali' },
    },
    aKeadaan({
      ...(await keadaanOf(groups, [from, to])),
      ksm: groupOf(groups, from),
      bukuGanda: pengganti ? { pengganti, own: NONE, other: NONE } : null,
    }),
  );
  if (isProblem(hasil)) return describeProblem(hasil).pesan;
  return new Map(groups).set(from, hasil.tulis[0]?.data as Ksm);
}

async function afterAll(groups: Groups, pairs: readonly (readonly [number, number | null])[]) {
  let now = groups;
  for (const [from, to] of pairs) {
    const next = await say(now, idOf(from), to === null ? null : idOf(to));
    if (typeof next !== 'string') now = next;
  }
  return now;
}

const refusalOf = async (groups: Groups, id: KsmId): Promise<string | null> => {
  const hasil = decide(
    aSesiKiriman(),
    aKeadaan({ ...(await keadaanOf(groups, [id])), ksm: groupOf(groups, id) }),
  );
  return isProblem(hasil) ? describeProblem(hasil).pesan : null;
};

describe('a chain of groups that are registered twice', () => {
  it('is followed to its end, by the refusals too', async () => {
    const groups = await afterAll(registered(), [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect(await follow(groups, idOf(0))).toStrictEqual({
      ksmId: 'ksm-0',
      pengganti: 'ksm-3',
      nama: 'Nama 3',
    });
    for (const i of [0, 1, 2])
      expect(await refusalOf(groups, idOf(i))).toContain('catat di KSM Nama 3 (ksm-3)');
    // Chosen in place of another, one of them names the last as well, and never the group that asks.
    expect(await say(groups, idOf(4), idOf(0))).toContain('pakai Nama 3');
    expect(await say(groups, idOf(3), idOf(0))).toContain('pilih KSM yang lain');
  });

  it('ends where a link of it is taken back, and goes by the name of today', async () => {
    const chained = await afterAll(registered(), [
      [0, 1],
      [1, 2],
      [1, null],
    ]);
    const groups = new Map(chained).set(idOf(1), { ...groupOf(chained, idOf(1)), nama: 'Dahlia' });
    expect(await follow(groups, idOf(0))).toMatchObject({ pengganti: 'ksm-1', nama: 'Dahlia' });
    expect(await follow(groups, idOf(1))).toBeNull();
  });

  it('always ends at a group that stands, whatever was decided before', async () => {
    const group = fc.integer({ min: 0, max: COUNT - 1 });
    const said = fc.tuple(group, fc.option(group, { freq: 4 }));
    // Some draws have none as long.
    const CHAIN: [number, number][] = [
      [0, 1],
      [1, 2],
      [2, 3],
    ];
    let longest = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(said, { maxLength: 25 }), async (pairs) => {
        const groups = await afterAll(registered(), pairs);
        for (const [id, ksm] of groups) {
          const last = await follow(groups, id);
          expect(last === null).toBe(!ksm.ganda);
          if (!last) continue;
          expect(groupOf(groups, last.pengganti).ganda ?? null).toBeNull();
          expect(await refusalOf(groups, id)).toContain(`(${last.pengganti})`);
          let length = 0;
          for (let at: Ksm = ksm; at.ganda; at = groupOf(groups, at.ganda.pengganti)) length += 1;
          longest = Math.max(longest, length);
        }
      }),
      { examples: [[CHAIN]] },
    );
    expect(longest).toBeGreaterThan(2);
  });

  it('that a hand has closed to a circle, or broken, is followed as far as it goes', async () => {
    const chain = await afterAll(registered(), [
      [0, 1],
      [1, 2],
    ]);
    const { ganda } = groupOf(chain, idOf(0));
    const back = ganda && { ...ganda, pengganti: idOf(0), nama: 'Nama 0' };
    const circle = new Map(chain).set(idOf(2), { ...groupOf(chain, idOf(2)), ganda: back });
    for (const i of [0, 1, 2]) {
      expect((await follow(circle, idOf(i)))?.pengganti).not.toBe(idOf(i));
      expect(await refusalOf(circle, idOf(i))).toContain('terdaftar dua kali');
      // One that stands does not join it, and any link may be taken back.
      expect(await say(circle, idOf(4), idOf(i))).toContain('sudah dibatalkan karena ganda');
      expect(typeof (await say(circle, idOf(i), null))).not.toBe('string');
    }
    const broken = new Map(chain);
    broken.delete(idOf(2));
    expect(await follow(broken, idOf(0))).toMatchObject({ pengganti: 'ksm-2', nama: 'Nama 2' });
  });
});
