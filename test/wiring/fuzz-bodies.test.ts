// The bodies of the fuzz are good before anything in them is changed, and have every part that a form can send: a
// field, a kind, a choice that is never drawn would never be tried.
import { describe, expect, it } from 'vitest';
import {
  toKodeKelurahan,
  toKodeKota,
  toKodeProvinsi,
  wilayahOf,
  type KodeKelurahan,
  type LokasiProgram,
} from '../../functions/src/domain/basics/wilayah.ts';
import { CALLABLES } from '../../functions/src/domain/callables/table.ts';
import { Kiriman } from '../../functions/src/domain/submissions/kiriman.ts';
import { toUid } from '../../functions/src/domain/basics/code-shapes.ts';
import { toBulan, toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { compareText } from '../../functions/src/domain/basics/urutan.ts';
import type { DemoKiriman } from '../../tools/demo/generate.ts';
import { openLedger } from '../support/records/ledger.ts';
import { partsIn, partsOf } from '../functions/fuzz/parts.ts';
import { Random } from '../functions/fuzz/random.ts';
import { nextRequest, REQUESTED } from '../functions/fuzz/requests.ts';
import { nextKiriman } from '../functions/fuzz/submissions.ts';

const target = {
  area: {
    kelurahan: toKodeKelurahan('32.73.01.1001'),
    kota: toKodeKota('32.73'),
    provinsi: toKodeProvinsi('32'),
  },
  ksmId: ['ksm-1', 'ksm-2'],
  sesi: ['sesi-1'],
  young: Array.from({ length: 60 }, (_, i) => `young-${String(i)}`),
  next: toKodeKelurahan('32.73.01.1002'),
  undian: { bulan: toBulan('2017-05'), ksmId: ['young-1'] },
};
const lokasiIn = (kode: KodeKelurahan): LokasiProgram => ({
  kode,
  nama: 'Sukarasa',
  jenis: 'kelurahan',
  wilayah: wilayahOf(kode),
  namaProvinsi: 'Jawa Barat',
  namaKota: 'Kota Bandung',
  namaKecamatan: 'Sukasari',
  ppmk: false,
  berlakuSejak: toTanggal('2015-01-01'),
});
const SUBMISSIONS = 8000;
const REQUESTS = 400;

/** Drawn where nothing of them is accepted. */
const faultsOf = (
  schema: { safeParse(it: unknown): { readonly error?: unknown } },
  bodies: readonly unknown[],
) => bodies.flatMap((it) => schema.safeParse(it).error ?? []);

describe('a submission that the fuzz draws', () => {
  const random = new Random(1);
  const bodies = Array.from({ length: SUBMISSIONS }, () => nextKiriman(random, target));

  it('is one', () => {
    expect(faultsOf(Kiriman, bodies)).toStrictEqual([]);
  });

  // The others are about months as they are counted on the server.
  it('is accepted now and then, whatever its kind', () => {
    const ledger = openLedger([lokasiIn(target.area.kelurahan), lokasiIn(target.next)]);
    const oleh = { uid: toUid('uid-1'), klaim: { peran: 'admin', wilayah: [target.area.kota] } };
    const accepted = new Set<string>();
    for (const kiriman of bodies as Kiriman[]) {
      const refused = ledger.accept({
        kiriman,
        pada: toTanggal('2017-07-05'),
        oleh,
      } as DemoKiriman);
      if (refused === null) accepted.add(kiriman.jenis);
    }
    const kinds = new Set((bodies as Kiriman[]).map(({ jenis }) => jenis));
    expect([...kinds].filter((jenis) => !accepted.has(jenis)).toSorted(compareText)).toStrictEqual([
      'tutupBulan',
      'ujiPetik',
      'ujiPetikBatal',
    ]);
  });

  it('is of every kind, with every part of it', () => {
    const drawn = new Set(bodies.flatMap((it) => partsIn(Kiriman, it)));
    expect(partsOf(Kiriman).filter((it) => !drawn.has(it))).toStrictEqual([]);
  });
});

/** Compared with texts that are read already: no database sees them. */
const COMPARED = new Set(['kata', 'lembar', 'dilihat']);

/** Copies, each with half of a letter in one of its texts. */
function halved(value: unknown, key = ''): unknown[] {
  if (COMPARED.has(key)) return [];
  if (typeof value === 'string') return [`${value}\ud83d`];
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return (value as readonly unknown[]).flatMap((it, i, all) =>
      halved(it).map((half) => all.with(i, half)),
    );
  return Object.entries(value).flatMap(([name, it]) =>
    halved(it, name).map((half) => ({ ...value, [name]: half })),
  );
}

describe('a request that the fuzz draws', () => {
  const random = new Random(1);
  const names = REQUESTED.filter((it) => it !== 'submitKiriman' && it !== 'adoptParameter');

  it('adopts no numbers, whatever is changed elsewhere', () => {
    const body = nextRequest('adoptParameter', random, target);
    expect(faultsOf(CALLABLES.adoptParameter.request, [body])).toHaveLength(1);
  });

  it.each(names)(
    'to %s is one, with every part of it, and no text with half of a letter',
    (name) => {
      const schema = CALLABLES[name].request;
      const bodies = Array.from({ length: REQUESTS }, () => nextRequest(name, random, target));
      expect(faultsOf(schema, bodies)).toStrictEqual([]);
      for (const it of bodies.slice(0, 20))
        for (const half of halved(it)) expect(schema.safeParse(half).success).toBe(false);
      const drawn = new Set(bodies.flatMap((it) => partsIn(schema, it)));
      expect(partsOf(schema).filter((it) => !drawn.has(it))).toStrictEqual([]);
    },
  );
});
