import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { describeIsian, type Isian } from '../../functions/src/domain/basics/isian.ts';
import { Kiriman } from '../../functions/src/domain/submissions/kiriman.ts';
import { zodLight } from '../../web/zod-light.ts';
import { anIsiPinjaman, aSesiKiriman } from '../support/build-kiriman.ts';

const WEB = fileURLToPath(new URL('../../web', import.meta.url));
const ENTRY = 'virtual:kiriman';

/** What the built page says of a submission. */
let judge: (kiriman: unknown) => { data: unknown; isian: readonly Isian[] };

function judgeHere(kiriman: unknown): ReturnType<typeof judge> {
  const parsed = Kiriman.safeParse(kiriman);
  return parsed.success
    ? { data: parsed.data, isian: [] }
    : { data: null, isian: describeIsian(parsed.error) };
}

describe('zod as the page is built with it', () => {
  beforeAll(async () => {
    const code = `
      import { Kiriman } from '../functions/src/domain/submissions/kiriman.ts';
      import { describeIsian } from '../functions/src/domain/basics/isian.ts';
      export function judge(kiriman) {
        const parsed = Kiriman.safeParse(kiriman);
        return parsed.success
          ? { data: parsed.data, isian: [] }
          : { data: null, isian: describeIsian(parsed.error) };
      }`;
    const result = (await build({
      root: WEB,
      configFile: false,
      logLevel: 'silent',
      plugins: [
        zodLight(),
        {
          name: 'entry',
          resolveId: (id) => (id === ENTRY ? `${WEB}/entry.js` : null),
          load: (id) => (id === `${WEB}/entry.js` ? code : null),
        },
      ],
      build: {
        write: false,
        minify: false,
        rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
      },
    })) as Rolldown.RolldownOutput;
    const chunk = result.output.find((file) => file.type === 'chunk');
    const url = `data:text/javascript,${encodeURIComponent(chunk?.code ?? '')}`;
    ({ judge } = (await import(/* @vite-ignore */ url)) as { judge: typeof judge });
  }, 60_000);

  const sesi = aSesiKiriman({ pinjamanBaru: [anIsiPinjaman()], notulen: '  dua spasi  ' });
  it.each([
    ['a session', sesi],
    ['no object', 'teks'],
    ['an unknown kind', { ...sesi, jenis: 'lain' }],
    ['an unknown field', { ...sesi, lebih: 1 }],
    ['a date that no calendar has', aSesiKiriman({ tanggal: '2017-02-30' })],
    ['half a rupiah', aSesiKiriman({ setoran: { a1: 0.5 } })],
    ['a negative amount', aSesiKiriman({ setoran: { a1: -1 } })],
    ['an id with a slash', aSesiKiriman({ hadir: ['a/b'] })],
    [
      'a loan without instalments',
      aSesiKiriman({ pinjamanBaru: [anIsiPinjaman({ angsuran: [] })] }),
    ],
    ['a correction without its reason', { ...sesi, koreksi: { alasan: 'x' } }],
    ['an empty submission', {}],
    [
      'a registration of nobody',
      { id: 'k', jenis: 'ksmDaftar', isi: { ksm: { id: 'x' }, anggota: [] } },
    ],
    [
      'a change to nothing',
      { id: 'k', jenis: 'ksmUbah', isi: { ksmId: 'x', perubahan: {}, alasan: 'tanpa isi' } },
    ],
  ])('judges %s as the server does', (_what, kiriman) => {
    expect(judge(kiriman)).toEqual(judgeHere(kiriman));
  });
});
