// Many users looked at before any is made: each line gets the answer that saving it would get, and nothing is written.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import type { checkPengguna } from '../../../functions/src/domain/callables/admin/pengguna.ts';
import type { RequestOf } from '../../../functions/src/domain/callables/definition.ts';
import type { Peran } from '../../../functions/src/domain/access/peran.ts';
import {
  call,
  codeOf,
  emptyKecamatan,
  freshProvinsi,
  resultOf,
  signIn,
} from '../../support/suite/suite.ts';
import { ROOT } from '../../../tools/suite/paths.ts';
import { administrators, trailOf } from './administrators.ts';

const { area, admin, daerah, aPengguna, save } = await administrators();

interface Diminta {
  readonly email: string;
  readonly nama: string;
  readonly peran: Peran;
  readonly wilayah: readonly string[];
}
const made = (rest?: object) => aPengguna(rest) as Diminta;
const asked = ({ email, nama, peran, wilayah }: Diminta): Diminta => ({
  email,
  nama,
  peran,
  wilayah,
});
const check = (baris: readonly Diminta[], person = daerah) =>
  call('checkPengguna', { baris: baris as AskedBaris }, person);
type AskedBaris = RequestOf<typeof checkPengguna>['baris'];

describe('many users', () => {
  it('are new, there, changed or refused as each would be alone, and nothing is written', async () => {
    const known = made();
    const { pengguna } = await resultOf(save(known, daerah));
    const elsewhere = made({ wilayah: ['ID'] });
    await resultOf(save(elsewhere, admin));
    const fresh = made();
    const outside = made({ wilayah: ['ID'] });
    const nowhere = made({ wilayah: [emptyKecamatan(area)] });
    const baris = [
      asked(fresh),
      asked(known),
      { ...asked(known), email: known.email.toUpperCase(), nama: 'Ana Lain' },
      asked(elsewhere),
      asked(outside),
      asked(nowhere),
    ];
    const answer = await resultOf(check(baris));
    expect(answer.baris.map(({ macam, galat }) => [macam, galat?.jalur ?? null])).toEqual([
      ['baru', null],
      ['sama', null],
      ['berubah', null],
      ['galat', 'email'],
      ['galat', 'wilayah'],
      ['galat', 'wilayah'],
    ]);
    expect(answer.baris.map((it) => it.pengguna?.uid ?? null)).toEqual([
      null,
      pengguna.uid,
      pengguna.uid,
      null,
      null,
      null,
    ]);
    expect(JSON.stringify(answer)).not.toMatch(/sandi|password/i);
    // What is refused here is refused when it is saved, and what is not, is not.
    const codes = [];
    for (const it of [fresh, elsewhere, outside, nowhere])
      codes.push(await codeOf(save(it, daerah)));
    expect(codes).toEqual(['accepted', 'tidak-berhak', 'tidak-berhak', 'isian-tidak-sesuai']);
    // Once saved, the same list changes nothing.
    const again = await resultOf(check([asked(fresh), asked(known)]));
    expect(again.baris.map(({ macam }) => macam)).toEqual(['sama', 'sama']);
    expect(await trailOf(pengguna.uid)).toHaveLength(1);
    expect((await docs.pengguna.read(pengguna.uid))?.nama).toBe(known.nama);
  });

  it('are looked at by administrators alone, at most five hundred at once', async () => {
    const askot = await signIn({ peran: 'askot', wilayah: ['ID'] });
    expect(await codeOf(check([asked(made())], askot))).toBe('tidak-berhak');
    const jauh = await signIn({ peran: 'admin', wilayah: [await freshProvinsi()] });
    const [one] = (await resultOf(check([asked(made())], jauh))).baris;
    expect(one?.galat?.pesan).toContain('di luar wilayah Anda');
    const many = Array.from({ length: 501 }, (_, n) => ({
      ...asked(made()),
      email: `uji-${String(n)}@contoh.id`,
    }));
    expect(await codeOf(check(many))).toBe('isian-salah');
  });

  it('come from a file by the command, checked as on the page', async () => {
    const fresh = made();
    const nowhere = made({ wilayah: [emptyKecamatan(area)] });
    const folder = mkdtempSync(join(tmpdir(), 'users-'));
    const berkas = join(folder, 'daftar.csv');
    const lines = [fresh, nowhere].map((it) =>
      [it.nama, it.email, it.peran, it.wilayah.join(' ')].join(';'),
    );
    writeFileSync(berkas, ['nama;email;peran;wilayah', ...lines].join('\n'));
    const run = async (...more: string[]) => {
      const program = join(ROOT, 'tools/operate/users.ts');
      const args = [program, 'import', '--berkas', berkas, ...more];
      return (await promisify(execFile)(process.execPath, args)).stdout;
    };
    expect(await run()).toContain('1 baru, 0 berubah, 0 sudah ada, 1 galat');
    const saved = await run('--simpan');
    expect(saved).toContain(`tidak ada lokasi program di ${emptyKecamatan(area)}`);
    expect(await run('--simpan')).toContain('0 baru, 0 berubah, 1 sudah ada, 1 galat');
    rmSync(folder, { recursive: true });
  });
});
