// The command as people call it; `npm run --silent maturity -- FILE` runs this file.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const tool = fileURLToPath(new URL('../../tools/maturity.ts', import.meta.url));
const fixture = fileURLToPath(new URL('../fixtures/maturity-cases.json', import.meta.url));
const cases = JSON.parse(readFileSync(fixture, 'utf8')) as Record<string, unknown>[];

function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

type Path = readonly (string | number)[];

/** Two histories, the second with another value at the path; undefined removes the field. */
function spoiled(path: Path, value: unknown): string {
  const copy = structuredClone(cases.slice(0, 2));
  let at = copy as unknown as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as typeof at;
  at[path.at(-1) ?? 0] = value;
  return JSON.stringify(copy);
}

describe('maturity command', () => {
  it('prints the results of every history exactly as the cases state them', () => {
    const { status, stdout, stderr } = run([fixture]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(cases.map((c) => c['hasil']));
  });

  it('takes a single history, and standard input', () => {
    const { status, stdout } = run(['-'], JSON.stringify(cases[3]));
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual([cases[3]?.['hasil']]);
  });

  it('explains in Indonesian', () => {
    const { status, stdout } = run(['-', '--jelaskan'], JSON.stringify(cases[0]));
    expect(status).toBe(0);
    expect(stdout).toContain('Belum Dinilai per 30 September 2015');
    expect(stdout).toContain('hari pertemuan dari');
  });

  it.each<[string, string, Path, unknown]>([
    [
      'a date that does not exist',
      '[1].sesi[2].tanggal: ',
      [1, 'sesi', 2, 'tanggal'],
      '2017-02-30',
    ],
    ['a missing field', '[1].sesi[2].hadir: wajib diisi', [1, 'sesi', 2, 'hadir'], undefined],
    ['a wrong type', '[1].sesi[0].kegiatan: ', [1, 'sesi', 0, 'kegiatan'], '3'],
    ['half a rupiah', '[1].ksm.setoranMinimum: ', [1, 'ksm', 'setoranMinimum'], 0.5],
    ['an unknown field', '[1].ksm: isian tidak dikenal: warna', [1, 'ksm', 'warna'], 'biru'],
    ['a member listed twice', '[1].anggota[1].id: ', [1, 'anggota', 1, 'id'], 'a01'],
    ['a wanted date that is not a date', '[1].hasil[0].per: ', [1, 'hasil', 0, 'per'], 'kemarin'],
    ['no wanted dates', '[1].hasil: wajib diisi', [1, 'hasil'], undefined],
  ])('refuses %s and names the field', (_, message, path, value) => {
    const { status, stdout, stderr } = run(['-'], spoiled(path, value));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('refuses what is not JSON, a missing file, and a missing argument', () => {
    expect(run(['-'], '[{')).toMatchObject({ status: 1, stdout: '' });
    expect(run(['tidak-ada.json'])).toMatchObject({ status: 1, stdout: '' });
    expect(run([])).toMatchObject({ status: 1, stdout: '' });
    expect(run(['-', '--cepat'], '[]')).toMatchObject({ status: 1, stdout: '' });
  });
});
