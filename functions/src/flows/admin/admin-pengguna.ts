// Users, their roles and areas, by an administrator: only within the administrator's own areas, so that
// nobody gives what they do not have. The trail is written first: a change without an entry cannot
// happen. An entry for a change that failed half way can, and the second attempt adds its own.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import {
  createPengguna,
  findUid,
  setKlaim,
  setNonaktif,
} from '../../adapters/platform/pengguna.ts';
import type { Caller, Granted } from '../../authorize.ts';
import type {
  PenggunaTerdaftar,
  savePengguna as saveDefinition,
} from '../../domain/callables/admin.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { TindakanKelola } from '../../domain/access/jejak-kelola.ts';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import type { Pengguna } from '../../domain/access/pengguna.ts';
import { type Problem, refuse } from '../../domain/basics/refusals/problem.ts';
import { logs } from '../../logs.ts';
import { refuseOverwriting } from '../meanwhile/refuse-overwriting.ts';
import { toUid } from '../../domain/basics/code-shapes.ts';

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
