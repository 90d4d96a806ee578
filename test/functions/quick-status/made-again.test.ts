// A past update made again: by whom, in steps that a page waits for, as a file of its own with an entry in the ledger.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { readKerja } from '../../../functions/src/adapters/storage/kerja.ts';
import { listObjects } from '../../../functions/src/adapters/storage/report-bucket.ts';
import { readWorkbook } from '../../../functions/src/adapters/xlsx/workbook/read-workbook.ts';
import { folderLagi } from '../../../functions/src/domain/basics/paths.ts';
import { beginAgain } from '../../../functions/src/flows/quick-status/again/begin-again.ts';
import { unpackUpTo } from '../../../functions/src/adapters/xlsx/zip/unpack.ts';
import { readSidik } from '../../../functions/src/domain/quick-status/proof/check-file.ts';
import { sidikBerkas } from '../../../functions/src/domain/quick-status/proof/sidik-berkas.ts';
import { hashText } from '../../../functions/src/flows/quick-status/prove-update.ts';
import { ROOT } from '../../../tools/suite/paths.ts';
import { untilCounted } from '../../support/suite/settled.ts';
import {
  aPendaftaran,
  call,
  codeOf,
  freshArea,
  freshProvinsi,
  registeredKsm,
  resultOf,
  signIn,
  type Area,
  type Person,
} from '../../support/suite/suite.ts';

const tahun = 2017;
let area: Area;
let official: Person;
let pair: readonly [string, string];

const ask = (
  revisi: string,
  menurut: 'saatItu' | 'kini',
  { person = official, kerja = null as { id: string; selesai: number } | null } = {},
) => call('makeQsAgain', { tahun, kode: area.kota, revisi, menurut, kerja }, person);

async function made(revisi: string, menurut: 'saatItu' | 'kini') {
  let kerja = null;
  for (;;) {
    const answer: Awaited<ReturnType<typeof once>> = await once(revisi, menurut, kerja);
    if (answer.berkas) {
      const bytes = await (await fetch(answer.berkas.url)).arrayBuffer();
      const sheets = await readWorkbook(new Uint8Array(bytes));
      const isi = new Uint8Array(bytes);
      const sel = [...sheets.values()].flatMap((it) => [...it.values()].map((cell) => cell.nilai));
      return { ...answer.berkas, sel, isi, answer };
    }
    ({ kerja } = answer);
  }
}
const once = (
  revisi: string,
  menurut: 'saatItu' | 'kini',
  kerja: { id: string; selesai: number } | null,
) => resultOf(ask(revisi, menurut, { kerja }));

/** As anybody may ask for a file. */
async function checked(bytes: Uint8Array) {
  const { lembar } = await readSidik(bytes, unpackUpTo(50_000_000), hashText);
  const { nilai } = await sidikBerkas(lembar, hashText);
  return (await resultOf(call('checkBerkas', { sidik: nilai, berkas: 'rekap' }, null))).berkas;
}

beforeAll(async () => {
  area = await freshArea(await freshProvinsi());
  const { faskel } = await registeredKsm(area);
  official = await signIn({ peran: 'pejabat', wilayah: [area.provinsi] });
  const first = await untilCounted(area.kota, 1);
  await resultOf(
    call('submitKiriman', aPendaftaran(area.kelurahan, { nama: 'Melati Terlambat' }), faskel),
  );
  pair = [first.revisi, (await untilCounted(area.kota, 2)).revisi];
});

describe('a past update', () => {
  it('is what was published, and beside it what is known now', async () => {
    const then = await made(pair[0], 'saatItu');
    expect(then).toMatchObject({ sama: true, hilang: 0 });
    expect(then.namaBerkas).toMatch(/_Update-[-\d]+_Dibuat-lagi-saat-itu\.xlsx$/);
    expect(then.sel).not.toContain('Melati Terlambat');
    expect(then.sel).toContain('Menurut catatan sampai');
    const now = await made(pair[0], 'kini');
    expect(now).toMatchObject({ sama: false, hilang: 0 });
    expect(now.sel).toContain('Melati Terlambat');
    // Nothing has come since the second.
    expect(await made(pair[1], 'kini')).toMatchObject({ sama: true, hilang: 0 });
  });

  it('is entered in the ledger of downloads before its link is given', async () => {
    const { namaBerkas } = await made(pair[1], 'saatItu');
    const mine = { milik: 'saya', kode: null, oleh: null, setelah: null };
    const { unduhan } = await resultOf(call('listUnduhan', mine, official));
    expect(unduhan.map((it) => it.namaBerkas)).toContain(namaBerkas);
  });

  it('is known to anybody as made again, and from which update', async () => {
    for (const menurut of ['saatItu', 'kini'] as const) {
      const { isi } = await made(pair[0], menurut);
      expect(await checked(isi)).toMatchObject({ lagi: menurut, revisi: pair[0], kode: area.kota });
    }
  });

  it('of a province is what was published, too', async () => {
    const kode = area.provinsi;
    const { revisi } = await untilCounted(kode, 2);
    let kerja: { id: string; selesai: number } | null = null;
    let berkas: Awaited<ReturnType<typeof once>>['berkas'] = null;
    while (berkas === null) {
      const asked = { tahun, kode, revisi, menurut: 'saatItu', kerja } as const;
      const answer: Awaited<ReturnType<typeof once>> = await resultOf(
        call('makeQsAgain', asked, official),
      );
      ({ kerja, berkas } = answer);
    }
    expect(berkas).toMatchObject({ sama: true, hilang: 0 });
  });

  it('is made for people of the area, and a run only goes on for whoever began it', async () => {
    const stranger = await signIn({ peran: 'pejabat', wilayah: [await freshProvinsi()] });
    expect(await codeOf(ask(pair[0], 'saatItu', { person: stranger }))).toBe('tidak-berhak');
    expect(await codeOf(ask('2017-07-05-999999', 'saatItu'))).toBe('tidak-ditemukan');
    const { answer } = await made(pair[0], 'saatItu');
    const { kerja } = answer;
    const colleague = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    expect(await codeOf(ask(pair[0], 'saatItu', { person: colleague, kerja }))).toBe(
      'tidak-ditemukan',
    );
    expect(await codeOf(ask(pair[1], 'saatItu', { kerja }))).toBe('tidak-ditemukan');
    expect(await codeOf(ask(pair[0], 'kini', { kerja }))).toBe('tidak-ditemukan');
  });

  it('says where to go on when a step was left out', async () => {
    const asked = { tahun, kode: area.kota, revisi: pair[1], oleh: official.uid } as const;
    const kerja = await beginAgain({ ...asked, menurut: 'saatItu' }, new Date());
    if (!kerja) throw new Error('no run');
    expect(kerja.ksm).toHaveLength(2);
    const left = { id: kerja.id, selesai: 2 };
    const answer = await resultOf(ask(pair[1], 'saatItu', { kerja: left }));
    expect(answer).toMatchObject({ kerja: { selesai: 0 }, dari: 2, berkas: null });
  });

  it('is made by a command, of a file or by its number', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lagi-'));
    const run = async (...args: string[]) => {
      const program = join(ROOT, 'tools/operate/qs-again.ts');
      const { stdout } = await promisify(execFile)(process.execPath, [program, ...args], {
        cwd: folder,
      });
      return stdout;
    };
    const { url } = await resultOf(
      call('getQsUrl', { tahun, kode: area.kota, revisi: pair[0] }, official),
    );
    const file = join(folder, 'terbitan.xlsx');
    writeFileSync(file, new Uint8Array(await (await fetch(url)).arrayBuffer()));
    const then = await run(`--berkas=${file}`, '--keluar=saat-itu.xlsx');
    expect(then).toMatch(/saat-itu\.xlsx: menurut catatan saat itu; semua sel sama/);
    const named = [`--kota=${area.kota}`, `--update=${pair[0]}`, `--tahun=${String(tahun)}`];
    const now = await run(...named, '--kini', '--keluar=kini.xlsx');
    expect(now).toMatch(/kini\.xlsx: menurut catatan sekarang; TIDAK sama dengan terbitan/);
    process.stdout.write(now);
    for (const [name, lagi] of [
      ['saat-itu', 'saatItu'],
      ['kini', 'kini'],
    ] as const) {
      const made = await checked(new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))));
      expect(made).toMatchObject({ kode: area.kota, revisi: pair[0], lagi });
    }
    const sheets = await readWorkbook(readFileSync(join(folder, 'kini.xlsx')));
    expect(sheets.get('Daftar KSM')?.size).toBeGreaterThan(0);
  });

  it('is cleared away after a day', async () => {
    const asked = { tahun, kode: area.kota, revisi: pair[1], menurut: 'kini', oleh: null } as const;
    // Older than any run of another test.
    const old = await beginAgain(asked, new Date('2017-07-01T00:00:00Z'));
    if (!old) throw new Error('no run');
    expect(await readKerja(old.id)).not.toBeNull();
    await beginAgain(asked, new Date('2017-07-02T00:00:01Z'));
    expect(await listObjects(folderLagi(old.id))).toStrictEqual([]);
  });
});
