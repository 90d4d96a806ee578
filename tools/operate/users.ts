// Users of the suite or of a real project: `npm run users -- list|create|set|import`. See docs/demo-data.md.
import { parseArgs } from 'node:util';
import type { Pengguna } from '../../functions/src/domain/access/pengguna.ts';
import { Klaim } from '../../functions/src/domain/access/klaim.ts';
import { PERAN, type Klaim as Claims } from '../../functions/src/domain/access/peran.ts';
import { DEMO_PASSWORD } from '../demo/accounts.ts';
import { manyUsers } from './many-users.ts';
import { chooseTarget, runCommand, UsageError, type Target } from './target.ts';

export { DEMO_PASSWORD, DEMO_USERS } from '../demo/accounts.ts';

const USAGE = `Pakai:
  npm run users -- list
  npm run users -- create --email ana@contoh.id --nama "Ana" --peran fasilitator --wilayah 32.73.01.1001,32.73.01.1002
  npm run users -- set    --email ana@contoh.id --peran askot --wilayah 32.73
  npm run users -- reset-factor --email ana@contoh.id   (menghapus verifikasi dua langkah akun itu)
  npm run users -- import --berkas daftar.csv [--simpan]   (kolom nama, email, peran, wilayah; tanpa --simpan hanya diperiksa)
Sasaran: --suite (bila tidak disebut), atau --project ID dengan kredensial bawaan (gcloud auth application-default login).
Peran: ${PERAN.join(', ')}. Wilayah: ID, 32, 32.73, 32.73.01 atau 32.73.01.1001; pisahkan dengan koma.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      suite: { type: 'boolean' },
      project: { type: 'string' },
      email: { type: 'string' },
      nama: { type: 'string' },
      peran: { type: 'string' },
      wilayah: { type: 'string' },
      berkas: { type: 'string' },
      simpan: { type: 'boolean' },
    },
  });
  const target = chooseTarget(values);
  switch (positionals[0]) {
    case 'list':
      await list();
      return;
    case 'create':
      await create(
        requireText(values, 'email'),
        requireText(values, 'nama'),
        await readKlaim(values),
        target,
      );
      return;
    case 'set':
      await change(requireText(values, 'email'), values.nama, await readKlaim(values));
      return;
    case 'reset-factor':
      await resetFactor(requireText(values, 'email'));
      return;
    case 'import':
      await manyUsers(
        requireText(values, 'berkas'),
        values.simpan === true
          ? { create: (email, nama, klaim) => create(email, nama, klaim, target), change }
          : null,
      );
      return;
    default:
      throw new UsageError(USAGE);
  }
}

async function list(): Promise<void> {
  const { listPengguna } = await import('../../functions/src/adapters/platform/pengguna.ts');
  const { rows, unreadable } = await listPengguna();
  for (const p of rows) console.log(describe(p));
  for (const { id, fault } of unreadable) console.error(`${id}: tidak terbaca (${fault})`);
}

async function create(email: string, nama: string, klaim: Claims, target: Target): Promise<void> {
  const { createPengguna, findUid, makeResetLink, setPengguna } =
    await import('../../functions/src/adapters/platform/pengguna.ts');
  const taken = new UsageError(`${email} sudah ada; ubah dengan "set".`);
  if (await findUid(email)) throw taken;
  const uid = await createPengguna({
    email,
    nama,
    // Only where nothing is real may anybody but the person know the password.
    ...(target.suite ? { sandi: DEMO_PASSWORD } : {}),
  });
  if (uid === null) throw taken;
  const pengguna = { uid, email, nama, ...klaim };
  await setPengguna(pengguna);
  console.log(describe(pengguna));
  if (target.suite) console.log(`Kata sandi: ${DEMO_PASSWORD}`);
  else {
    console.log('Kirim tautan ini hanya kepada orangnya; di situ ia memilih kata sandi:');
    console.log(await makeResetLink(email));
  }
}

async function change(email: string, nama: string | undefined, klaim: Claims): Promise<void> {
  const { docs } = await import('../../functions/src/adapters/firestore/documents/docs.ts');
  const { findUid, setPengguna } =
    await import('../../functions/src/adapters/platform/pengguna.ts');
  const uid = await findUid(email);
  if (!uid) throw new UsageError(`${email} belum ada; buat dengan "create".`);
  const known = await docs.pengguna.readIfFits(uid);
  // What cannot be read is listed anew; closed it stays, whatever else is wrong with it.
  const raw = (await docs.pengguna.readRaw([uid])).get(uid) ?? {};
  const nonaktif = known ? known.nonaktif : (raw['nonaktif'] ?? false) !== false || undefined;
  const pengguna = {
    uid,
    email,
    nama: nama ?? known?.nama ?? email,
    ...klaim,
    ...(nonaktif !== undefined && { nonaktif }),
  };
  const changed = await setPengguna(pengguna);
  console.log(describe(pengguna));
  console.log(
    changed
      ? 'Berlaku sejak orangnya masuk kembali (paling lama satu jam).'
      : 'Tidak ada yang berubah.',
  );
}

async function resetFactor(email: string): Promise<void> {
  const { findUid, removeFactors } =
    await import('../../functions/src/adapters/platform/pengguna.ts');
  const uid = await findUid(email);
  if (!uid) throw new UsageError(`${email} belum ada; buat dengan "create".`);
  await removeFactors(uid);
  console.log(
    `${email}: verifikasi dua langkah dihapus. Orangnya masuk dengan kata sandi, lalu mendaftar lagi.`,
  );
}

/** As on the page: nobody is given an area in which the programme has no location. */
async function readKlaim(values: { peran?: string; wilayah?: string }): Promise<Claims> {
  const wilayah = requireText(values, 'wilayah')
    .split(',')
    .map((kode) => kode.trim());
  const klaim = Klaim.safeParse({ peran: requireText(values, 'peran'), wilayah });
  if (!klaim.success) throw new UsageError(`Peran atau wilayah keliru.\n${USAGE}`);
  const { sayUnknown, unknownIn } =
    await import('../../functions/src/flows/admin/admin-pengguna.ts');
  const unknown = await unknownIn(klaim.data.wilayah);
  if (unknown.length > 0) throw new UsageError(`Wilayah: ${sayUnknown(unknown)}.`);
  return klaim.data;
}

function requireText<K extends string>(values: Partial<Record<K, string>>, name: K): string {
  const value = values[name]?.trim();
  if (!value) throw new UsageError(`--${name} wajib diisi.\n${USAGE}`);
  return value;
}

function describe({ email, nama, peran, wilayah }: Pengguna): string {
  return `${peran.padEnd(12)} ${email.padEnd(32)} ${nama.padEnd(28)} ${wilayah.join(', ')}`;
}

if (import.meta.main) await runCommand(main);
