// Many users from a CSV file: what would become of each line, and with `--simpan` what did.
import { readFileSync } from 'node:fs';
import { readPengguna } from '../../functions/src/domain/access/many/read-pengguna.ts';
import { Klaim } from '../../functions/src/domain/access/klaim.ts';
import type { Klaim as Claims } from '../../functions/src/domain/access/peran.ts';
import { UsageError } from './target.ts';

interface Saving {
  readonly create: (email: string, nama: string, klaim: Claims) => Promise<void>;
  readonly change: (email: string, nama: string, klaim: Claims) => Promise<void>;
}

const AKIBAT = ['baru', 'berubah', 'sudah ada', 'galat'] as const;
type Akibat = (typeof AKIBAT)[number];

/** `saving` null: only looks. */
export async function manyUsers(file: string, saving: Saving | null): Promise<void> {
  const read = readPengguna(readFileSync(file, 'utf8'));
  if ('salah' in read)
    throw new UsageError(
      read.salah === 'kolom'
        ? `Kolom tidak ada: ${read.kurang.join(', ')}.`
        : `Daftar tidak terbaca: ${read.salah}.`,
    );
  const counts = new Map<Akibat, number>();
  for (const { nomor, nama, email, peran, wilayah, kelebihan } of read.baris) {
    const klaim = Klaim.safeParse({ peran, wilayah });
    const akibat =
      !klaim.success || nama === '' || !email.includes('@') || kelebihan
        ? 'galat'
        : await becomes(email, nama, klaim.data);
    counts.set(akibat, (counts.get(akibat) ?? 0) + 1);
    console.log(`${String(nomor).padStart(4)} ${akibat.padEnd(10)} ${email.padEnd(32)} ${nama}`);
    if (saving === null || !klaim.success) continue;
    if (akibat === 'baru') await saving.create(email, nama, klaim.data);
    if (akibat === 'berubah') await saving.change(email, nama, klaim.data);
  }
  console.log(AKIBAT.map((it) => `${String(counts.get(it) ?? 0)} ${it}`).join(', '));
  if (saving === null) console.log('Belum ada yang disimpan; ulangi dengan --simpan.');
}

async function becomes(email: string, nama: string, klaim: Claims): Promise<Akibat> {
  const { docs } = await import('../../functions/src/adapters/firestore/documents/docs.ts');
  const { findUid } = await import('../../functions/src/adapters/platform/pengguna.ts');
  const uid = await findUid(email);
  if (uid === null) return 'baru';
  const known = await docs.pengguna.readIfFits(uid);
  const isSame =
    known?.nama === nama &&
    known.peran === klaim.peran &&
    known.wilayah.length === klaim.wilayah.length &&
    klaim.wilayah.every((it) => known.wilayah.includes(it));
  return isSame ? 'sudah ada' : 'berubah';
}
