// Many users from a CSV file, by the checks of the page: what would become of each line and why, and with `--simpan`
// what did.
import { readFileSync } from 'node:fs';
import { readPengguna } from '../../functions/src/domain/access/many/read-pengguna.ts';
import type { Klaim } from '../../functions/src/domain/access/peran.ts';
import { isProblem } from '../../functions/src/domain/basics/refusals/problem.ts';
import { Uid } from '../../functions/src/domain/basics/identitas.ts';
import { dateIn } from '../../functions/src/domain/basics/local-date.ts';
import { NASIONAL } from '../../functions/src/domain/basics/wilayah.ts';
import { checkPengguna as definition } from '../../functions/src/domain/callables/admin/pengguna.ts';
import {
  AKIBAT,
  checkLines,
  countOf,
  withAnswers,
  type Diminta,
} from '../../web/src/forms/desk/many-users.ts';
import { banyak as t } from '../../web/src/teks/desk/banyak.ts';
import { UsageError } from './target.ts';

/** Saves a user by e-mail, name and claims. */
type Save = (email: string, nama: string, klaim: Klaim) => Promise<void>;

/** `saving` null: only looks. */
export async function manyUsers(
  file: string,
  saving: { readonly create: Save; readonly change: Save } | null,
): Promise<void> {
  const read = readPengguna(readFileSync(file, 'utf8'));
  if ('salah' in read)
    throw new UsageError(
      read.salah === 'kolom' ? t.kolomKurang(read.kurang) : t.daftarSalah[read.salah],
    );
  if (read.unused.length > 0) console.log(t.abaikan(read.unused));
  const lines = checkLines(read, 'Dari berkas');
  const baris = withAnswers(lines, await answersOf(lines.flatMap(({ diminta }) => diminta ?? [])));
  for (const { didaftar, akibat, keterangan } of baris) {
    const { nomor, email, nama } = didaftar;
    const line = `${String(nomor).padStart(4)} ${t.akibatPilihan[akibat].padEnd(10)} ${email.padEnd(32)} ${nama}`;
    console.log([line, ...keterangan].join('; '));
  }
  for (const { akibat, diminta, kini } of saving === null ? [] : baris) {
    if (diminta === null) continue;
    const { email, nama, ...klaim } = diminta;
    if (akibat === 'baru') await saving?.create(email, nama, klaim);
    if (akibat === 'berubah') await saving?.change(kini?.email ?? email, nama, klaim);
  }
  const counts = AKIBAT.map((it) => `${String(countOf(baris, it))} ${t.akibatKecil[it]}`);
  console.log(counts.join(', '));
  if (saving === null) console.log('Belum ada yang disimpan; ulangi dengan --simpan.');
}

/** As an administrator of the whole country would be answered. */
async function answersOf(baris: readonly Diminta[]) {
  if (baris.length === 0) return [];
  const { authorize } = await import('../../functions/src/authorize.ts');
  const { checkPengguna } = await import('../../functions/src/flows/admin/check-pengguna.ts');
  const now = new Date();
  const request = { baris: baris.map((it) => ({ ...it, wilayah: [...it.wilayah] })) };
  const granted = await authorize(definition, request, {
    uid: Uid.parse('operator'),
    klaim: { peran: 'admin', wilayah: [NASIONAL] },
    now,
    today: dateIn(NASIONAL, now),
  });
  if (isProblem(granted)) throw new Error(granted.code);
  return (await checkPengguna(granted)).baris;
}
