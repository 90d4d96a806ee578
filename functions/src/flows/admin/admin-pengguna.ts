// Users, their roles and areas, by an administrator: only within the administrator's own areas, so that
// nobody gives what they do not have. The trail is written first: a change without a trace cannot happen,
// a trace of a change that failed half way can, and is followed by the second attempt's.
import { docs } from '../../adapters/firestore/docs.ts';
import {
  createPengguna,
  findUid,
  listPengguna as listAll,
  setKlaim,
  setNonaktif,
} from '../../adapters/platform/pengguna.ts';
import type {
  ListPenggunaResponse,
  PenggunaTerdaftar,
  SavePenggunaRequest,
  SavePenggunaResponse,
} from '../../domain/access/api-kelola.ts';
import type { TindakanKelola } from '../../domain/access/jejak-kelola.ts';
import { canonicalJson } from '../../domain/basics/canonical-json.ts';
import type { Pengguna } from '../../domain/access/pengguna.ts';
import { covers, hasIzin, type Klaim } from '../../domain/access/peran.ts';
import { type Problem, refuse } from '../../domain/basics/problem.ts';
import type { Caller } from '../../edge.ts';
import { logs } from '../../logs.ts';

export async function listPengguna(caller: Caller): Promise<ListPenggunaResponse | Problem> {
  if (!hasIzin(caller.klaim, 'kelola')) return refuse({ code: 'tidak-berhak' });
  const pengguna = (await listAll()).filter((p) => isWithinAreas(caller.klaim, p.wilayah));
  return { pengguna: pengguna.map(registered) };
}

export async function savePengguna(
  request: SavePenggunaRequest,
  caller: Caller,
): Promise<SavePenggunaResponse | Problem> {
  if (!hasIzin(caller.klaim, 'kelola')) return refuse({ code: 'tidak-berhak' });
  if (!isWithinAreas(caller.klaim, request.wilayah)) return refuse({ code: 'tidak-berhak' });
  return request.uid === null
    ? create(request, caller)
    : change({ ...request, uid: request.uid }, caller);
}

async function create(
  request: SavePenggunaRequest,
  caller: Caller,
): Promise<SavePenggunaResponse | Problem> {
  const { email, nama, peran, wilayah, nonaktif, alasan } = request;
  if (await findUid(email))
    return refuse({
      code: 'isian-tidak-sesuai',
      jalur: 'email',
      label: 'Alamat email',
      pesan: 'sudah dipakai pengguna lain; cari di daftar',
    });
  const uid = crypto.randomUUID();
  const pengguna: PenggunaTerdaftar = { uid, email, nama, peran, wilayah, nonaktif };
  await trace({ tindakan: 'penggunaBaru', before: null, after: pengguna, alasan, caller });
  await createPengguna({ uid, email, nama });
  if (nonaktif) await setNonaktif(uid, true);
  await setKlaim(pengguna);
  return { pengguna };
}

async function change(
  request: SavePenggunaRequest & { readonly uid: string },
  caller: Caller,
): Promise<SavePenggunaResponse | Problem> {
  const { uid, nama, peran, wilayah, nonaktif, alasan } = request;
  const known = await docs.pengguna.read(uid);
  if (!known) return refuse({ code: 'tidak-ditemukan', apa: 'Pengguna', jalur: 'uid' });
  if (!isWithinAreas(caller.klaim, known.wilayah)) return refuse({ code: 'tidak-berhak' });
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
  const pengguna: PenggunaTerdaftar = { ...before, nama, peran, wilayah, nonaktif };
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

function registered(pengguna: Pengguna): PenggunaTerdaftar {
  return { ...pengguna, nonaktif: pengguna.nonaktif ?? false };
}

function isWithinAreas(klaim: Klaim, wilayah: readonly string[]): boolean {
  return wilayah.every((kode) => covers(klaim, kode));
}
