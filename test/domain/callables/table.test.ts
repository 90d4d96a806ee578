// What must hold for every callable, including the next one.
import { describe, expect, it } from 'vitest';
import { IZIN_PERAN } from '../../../functions/src/domain/access/peran.ts';
import { readAnswer } from '../../../functions/src/domain/callables/answer.ts';
import type { AnyCallable } from '../../../functions/src/domain/callables/definition.ts';
import { CALLABLES } from '../../../functions/src/domain/callables/table.ts';

const definitions: readonly (readonly [string, AnyCallable])[] = Object.entries(CALLABLES);

/** For everybody: what the public page shows and gives, and whether a file that somebody holds is genuine. */
const PUBLIC: readonly string[] = [
  'recordKunjungan',
  'checkBerkas',
  'listTerbuka',
  'getTerbukaUrl',
];

describe('every callable', () => {
  it.each(definitions)('%s is in the table under its name', (name, definition) => {
    expect(definition.name).toBe(name);
  });

  it.each(definitions)('%s says who may call it, and where', (name, { izin, wilayah }) => {
    const isSaid =
      typeof izin === 'function' ||
      izin === 'decision' ||
      izin === 'public' ||
      IZIN_PERAN.admin.includes(izin);
    expect(isSaid).toBe(true);
    expect(wilayah.length).toBeGreaterThan(0);
    const isPublic = PUBLIC.includes(name);
    expect(izin === 'public').toBe(isPublic);
    expect(wilayah === 'public').toBe(isPublic);
    // Left to the decision: what comes from a form, and nothing else.
    expect(izin === 'decision').toBe(name === 'submitKiriman');
    expect(wilayah === 'public' || wilayah.every(({ of }) => of !== 'decision')).toBe(
      name !== 'submitKiriman',
    );
  });

  // A choice between objects hides which of them has the unknown field, unless one field names the kind.
  it.each(definitions)('%s gives an answer that an older page can read', (_name, { answer }) => {
    expect(choicesOfObjects(answer as unknown as Schema)).toStrictEqual([]);
  });
});

describe('an answer', () => {
  const { listPengguna, getPekerjaan, checkGerbang } = CALLABLES;
  const pengguna = {
    uid: 'u-1',
    email: 'a@b.id',
    nama: 'Ani',
    peran: 'askot',
    wilayah: ['32.73'],
    nonaktif: false,
  };

  it('is read as it is', () => {
    expect(readAnswer(listPengguna, { pengguna: [pengguna] })).toStrictEqual({
      pengguna: [pengguna],
    });
  });

  it('is read without the fields that this version does not know, at every depth', () => {
    const basi = { tahun: 2017, kode: '32.73', keadaan: 'basi', sejak: '2017-07-05T01:00:00Z' };
    const known = { malam: null, basi: [basi, basi], tersisih: [], tertunda: 0 };
    const newer = {
      ...known,
      basi: [
        { ...basi, baru: { x: 1 } },
        { ...basi, lain: 2 },
      ],
      lagi: [],
    };
    expect(readAnswer(getPekerjaan, newer)).toStrictEqual(known);
    expect(
      readAnswer(listPengguna, { pengguna: [{ ...pengguna, telepon: '0' }], adaLagi: true }),
    ).toStrictEqual({ pengguna: [pengguna] });
    // The caller's own copy is left unchanged.
    expect(newer.lagi).toStrictEqual([]);
  });

  it('is read without the unknown fields of a choice by kind', () => {
    const visit = {
      ksmId: 'ksm-1',
      nama: 'Melati',
      alasan: [{ jenis: 'tunggakanBerat', pinjaman: 2 }],
      hanyaJadwal: false,
      bobot: 1,
    };
    const known = { kunjungan: [visit], mendesak: 1, terjadwal: 0 };
    const newer = {
      ...known,
      kunjungan: [{ ...visit, alasan: [{ ...visit.alasan[0], jumlah: 5, baru: [1] }] }],
    };
    expect(readAnswer(CALLABLES.listKunjungan, newer)).toStrictEqual(
      readAnswer(CALLABLES.listKunjungan, known),
    );
    expect(readAnswer(CALLABLES.listKunjungan, known)).not.toBeNull();
  });

  it('of another shape is refused', () => {
    const { peran: _, ...withoutRole } = pengguna;
    expect(readAnswer(listPengguna, { pengguna: [withoutRole] })).toBeNull();
    expect(readAnswer(listPengguna, { pengguna: [{ ...pengguna, peran: 'raja' }] })).toBeNull();
    // Even when an unknown field stands beside the fault.
    expect(readAnswer(listPengguna, { pengguna: [{ ...withoutRole, telepon: '0' }] })).toBeNull();
    expect(readAnswer(checkGerbang, null)).toBeNull();
    expect(readAnswer(checkGerbang, '<html>')).toBeNull();
    expect(readAnswer(checkGerbang, { gerbang: {} })).toBeNull();
  });
});

/** What zod reveals of a schema. */
interface Schema {
  readonly _zod: {
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly element?: Schema;
      readonly innerType?: Schema;
      readonly valueType?: Schema;
      readonly items?: readonly Schema[];
      readonly options?: readonly Schema[];
      readonly discriminator?: string;
    };
  };
}

const defOf = ({ _zod: { def } }: Schema) => def;

/** Paths of the unions that contain an object. */
function choicesOfObjects(schema: Schema, path = ''): string[] {
  const def = defOf(schema);
  const options = def.options ?? [];
  const isNamed = def.discriminator !== undefined;
  if (!isNamed && options.some((it) => defOf(it).type === 'object')) return [path];
  const parts: (readonly [string, Schema | undefined])[] = [
    ...Object.entries(def.shape ?? {}),
    ...[...(def.items ?? []), ...options].map((it) => ['*', it] as const),
    ['[]', def.element],
    ['?', def.innerType],
    ['{}', def.valueType],
  ];
  return parts.flatMap(([name, part]) =>
    part === undefined ? [] : choicesOfObjects(part, `${path}.${name}`),
  );
}
