// Users, their roles and areas, by an administrator: only within the administrator's own areas, so that
// nobody gives what they do not have. The trail is written first: a change without an entry cannot
// happen. An entry for a change that failed half way can, and the second attempt adds its own.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import {
  countPengguna,
  createPengguna,
  findUid,
  listPengguna as listAll,
  listPenggunaFrom,
  setKlaim,
  setNonaktif,
} from '../../adapters/platform/pengguna.ts';
import type { Caller, Granted } from '../../authorize.ts';
import type {
  listPengguna as listDefinition,
  PenggunaTerdaftar,
  savePengguna as saveDefinition,
} from '../../domain/callables/admin.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { TindakanKelola } from '../../domain/access/jejak-kelola.ts';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import type { Pengguna } from '../../domain/access/pengguna.ts';
import { covers, isNasional } from '../../domain/access/peran.ts';
import { type Problem, refuse } from '../../domain/basics/refusals/problem.ts';
import { nextOf, pageOfPengguna, PENGGUNA_PER_PAGE } from '../../domain/access/page-of-pengguna.ts';
import { logs } from '../../logs.ts';
import { readable } from '../repair/set-aside.ts';
import { refuseOverwriting } from './refuse-overwriting.ts';
import { toUid } from '../../domain/basics/code-shapes.ts';

/** Areas lie within areas, which no query knows: only those of the whole country need not be read to be counted. */
export async function listPengguna({
  request: { kata = '', peran = [], lewati = 0 },
  caller: { klaim, now },
}: Granted<typeof listDefinition>): Promise<AnswerOf<typeof listDefinition>> {
  if (isNasional(klaim) && kata.trim() === '') {
    const [jumlah, listed] = await Promise.all([
      countPengguna(),
      listPenggunaFrom(lewati, PENGGUNA_PER_PAGE),
    ]);
    const pengguna = (await readable(listed, now)).map(registered);
    return { pengguna, jumlah, cocok: jumlah, lanjut: nextOf(lewati, jumlah) };
  }
  const known = (await readable(await listAll(), now)).filter((p) =>
    p.wilayah.every((kode) => covers(klaim, kode)),
  );
  const { baris, ...rest } = pageOfPengguna(known, { kata, peran, lewati });
  return { pengguna: baris.map(registered), ...rest };
}

type Registered = Pengguna & { readonly nonaktif: boolean };
type Save = Granted<typeof saveDefinition>;
type Saved = AnswerOf<typeof saveDefinition>;

export async function savePengguna(granted: Save): Promise<Saved | Problem> {
  const { record } = granted;
  return record === null ? create(granted) : change(granted, record);
}

const TAKEN = refuse({
  code: 'isian-tidak-sesuai',
  jalur: 'email',
  label: 'Alamat email',
  pesan: 'sudah dipakai pengguna lain; cari di daftar',
});

async function create({ request, caller }: Save): Promise<Saved | Problem> {
  const { email, nama, peran, wilayah, nonaktif, alasan } = request;
  if (await findUid(email)) return TAKEN;
  const uid = toUid(crypto.randomUUID());
  const pengguna: Registered = { uid, email, nama, peran, wilayah, nonaktif };
  await trace({ tindakan: 'penggunaBaru', before: null, after: pengguna, alasan, caller });
  if ((await createPengguna({ uid, email, nama })) === null) return TAKEN;
  if (nonaktif) await setNonaktif(uid, true);
  await setKlaim(pengguna);
  return { pengguna };
}

async function change({ request, caller }: Save, known: Pengguna): Promise<Saved | Problem> {
  const { nama, peran, wilayah, nonaktif, alasan } = request;
  const { uid } = known;
  if (uid === caller.uid)
    return refuse({
      code: 'isian-tidak-sesuai',
      jalur: 'uid',
      label: 'Pengguna',
      pesan: 'akun sendiri diubah oleh admin lain, supaya tidak ada yang terkunci di luar',
    });
  if (request.email !== known.email)
    return refuse({
      code: 'isian-tidak-sesuai',
      jalur: 'email',
      label: 'Alamat email',
      pesan: 'tidak dapat diganti; buat pengguna baru dan nonaktifkan yang lama',
    });
  const before = registered(known);
  const changed = await refuseOverwriting({
    koleksi: 'pengguna',
    id: uid,
    now: before,
    dilihat: request.dilihat,
  });
  if (changed) return changed;
  const pengguna: Registered = { ...before, nama, peran, wilayah, nonaktif };
  if (canonicalJson(before) === canonicalJson(pengguna)) return { pengguna };
  const tindakan =
    before.nonaktif === nonaktif ? 'penggunaUbah' : nonaktif ? 'penggunaNonaktif' : 'penggunaAktif';
  await trace({ tindakan, before, after: pengguna, alasan, caller });
  if (before.nonaktif !== nonaktif) await setNonaktif(uid, nonaktif);
  await setKlaim(pengguna);
  return { pengguna };
}

async function trace({
  tindakan,
  before,
  after,
  alasan,
  caller,
}: {
  readonly tindakan: TindakanKelola;
  readonly before: PenggunaTerdaftar | null;
  readonly after: PenggunaTerdaftar;
  readonly alasan: string;
  readonly caller: Caller;
}): Promise<void> {
  await docs.jejakKelola.set({
    tindakan,
    sasaran: after.uid,
    oleh: caller.uid,
    peran: caller.klaim.peran,
    pada: caller.now.toISOString(),
    alasan,
    sebelum: before === null ? null : canonicalJson(before),
    sesudah: canonicalJson(after),
  });
  logs.adminChanged({ tindakan, sasaran: after.uid, uid: caller.uid });
}

function registered(pengguna: Pengguna): Registered {
  return { ...pengguna, nonaktif: pengguna.nonaktif ?? false };
}
