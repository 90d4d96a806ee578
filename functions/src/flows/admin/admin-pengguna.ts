// Users, their roles and areas, by an administrator: only within the administrator's own areas, so that
// nobody gives what they do not have. The trail is written with the change, and the account follows: what
// failed between the two is made good by the next attempt. A new user is listed first, which tells two at once apart.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { hasLokasi } from '../../adapters/firestore/wilayah.ts';
import {
  accountOf,
  bringToListed,
  createPengguna,
  findUid,
} from '../../adapters/platform/pengguna.ts';
import { hashOf } from '../../adapters/platform/sha256.ts';
import { takeTurns } from '../../adapters/platform/turns.ts';
import type { Granted } from '../../authorize.ts';
import type { savePengguna as saveDefinition } from '../../domain/callables/admin/pengguna.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { TindakanKelola } from '../../domain/access/jejak-kelola.ts';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import type { Pengguna } from '../../domain/access/pengguna.ts';
import { tambahanOf } from '../../domain/access/tambahan.ts';
import { covers } from '../../domain/access/peran.ts';
import { isProblem, type Problem, refuse } from '../../domain/basics/refusals/problem.ts';
import { logs } from '../../logs.ts';
import { refuseOverwriting } from '../meanwhile/refuse-overwriting.ts';
import { EMAIL_FIXED, registered, trace, type Registered } from './listed-pengguna.ts';
import { mendPengguna } from './mend-pengguna.ts';
import { toUid } from '../../domain/basics/code-shapes.ts';
import { NASIONAL, type KodeWilayah } from '../../domain/basics/wilayah.ts';

type Save = Granted<typeof saveDefinition>;
type Saved = AnswerOf<typeof saveDefinition>;

export async function savePengguna(granted: Save): Promise<Saved | Problem> {
  const { record, request, caller } = granted;
  const { uid, wilayah } = request;
  if (uid === caller.uid) return OWN;
  if (record !== null) return change(granted, record);
  const unknown = await refuseUnknown(wilayah);
  if (unknown) return unknown;
  return uid === null ? create(granted) : mendPengguna(granted, uid);
}

export const EMAIL_TAKEN = 'sudah dipakai pengguna lain; cari di daftar';
export const OWN_ACCOUNT =
  'akun sendiri diubah oleh admin lain, supaya tidak ada yang terkunci di luar';

const TAKEN = refuse({
  code: 'isian-tidak-sesuai',
  jalur: 'email',
  label: 'Alamat email',
  pesan: EMAIL_TAKEN,
});

const OWN = refuse({
  code: 'isian-tidak-sesuai',
  jalur: 'uid',
  label: 'Pengguna',
  pesan: OWN_ACCOUNT,
});

async function create({ request, caller }: Save): Promise<Saved | Problem> {
  const { email, nama, peran, wilayah, nonaktif, alasan } = request;
  if (await findUid(email)) return TAKEN;
  // One for an address, whoever asks: a sign-in service may take an address twice at the same moment. The account that
  // was made for this one may have another address by now.
  const own = toUid(hashOf(email.toLowerCase()).slice(0, 28));
  const uid = (await accountOf(own)) === null ? own : toUid(crypto.randomUUID());
  const pengguna: Registered = { uid, email, nama, peran, wilayah, nonaktif };
  const tindakan = 'penggunaBaru';
  const tambahan = tambahanOf(null, wilayah, caller.now.toISOString());
  const isFirst = await inTransaction(async (tx) => {
    const known = await docs.pengguna.readIfFits(uid, tx);
    if (known !== null && isBeingMade(known, caller.now)) return false;
    await docs.pengguna.set({ ...pengguna, tambahan }, tx);
    await trace({ tindakan, before: null, after: pengguna, alasan, caller, tx });
    return true;
  });
  if (!isFirst) return TAKEN;
  if ((await createPengguna({ uid, email, nama })) === null) {
    await docs.pengguna.remove(uid);
    return TAKEN;
  }
  await bringToListed(uid);
  logs.adminChanged({ tindakan, sasaran: uid, uid: caller.uid });
  return { pengguna };
}

/** Longer than a creation takes. */
const BEING_MADE_MS = 60_000;

/** Listed a moment ago; one that is older and has no account was left half made. */
function isBeingMade({ tambahan }: Pengguna, now: Date): boolean {
  return (tambahan ?? []).some(({ sejak }) => now.getTime() - Date.parse(sejak) < BEING_MADE_MS);
}

async function change({ request, caller }: Save, known: Pengguna): Promise<Saved | Problem> {
  const { nama, peran, wilayah, nonaktif, alasan } = request;
  const { uid } = known;
  if (request.email !== known.email) return EMAIL_FIXED;
  const unknown = await refuseUnknown(wilayah.filter((kode) => !known.wilayah.includes(kode)));
  if (unknown) return unknown;
  const outcome = await inTransaction(async (tx) => {
    const stored = await docs.pengguna.read(uid, tx);
    if (!stored) return refuse({ code: 'tidak-ditemukan', apa: 'Pengguna', jalur: 'uid' });
    // Moved out of the administrator's areas since that was asked.
    if (!stored.wilayah.every((kode) => covers(caller.klaim, kode)))
      return refuse({ code: 'tidak-berhak' });
    const before = registered(stored);
    const pengguna: Registered = { ...before, nama, peran, wilayah, nonaktif };
    if (canonicalJson(before) === canonicalJson(pengguna)) return { pengguna, tindakan: null };

    const { dilihat } = request;
    const changed = await refuseOverwriting({ koleksi: 'pengguna', id: uid, now: before, dilihat });
    if (changed) return changed;
    const tindakan = tindakanOf(before, nonaktif);
    const tambahan = tambahanOf(stored, wilayah, caller.now.toISOString());
    await docs.pengguna.set({ ...pengguna, tambahan }, tx);
    await trace({ tindakan, before, after: pengguna, alasan, caller, tx });
    return { pengguna, tindakan };
  });
  if (isProblem(outcome)) return outcome;
  const { pengguna, tindakan } = outcome;
  if (tindakan) logs.adminChanged({ tindakan, sasaran: uid, uid: caller.uid });
  await bringToListed(uid);
  return { pengguna };
}

/** An area without a location, mistyped most likely, would give a role over nothing. */
async function refuseUnknown(wilayah: readonly KodeWilayah[]): Promise<Problem | null> {
  const unknown = await unknownIn(wilayah);
  if (unknown.length === 0) return null;
  return refuse({
    code: 'isian-tidak-sesuai',
    jalur: 'wilayah',
    label: 'Wilayah',
    pesan: sayUnknown(unknown),
  });
}

/** So many areas are looked up at once, where many users are asked about. */
const AREAS_AT_ONCE = 50;

/** Areas in which the programme has no location. */
export async function unknownIn(wilayah: readonly KodeWilayah[]): Promise<KodeWilayah[]> {
  const inTurn = takeTurns(AREAS_AT_ONCE);
  const found = await Promise.all(
    wilayah.map(async (kode) =>
      kode === NASIONAL || (await inTurn(() => hasLokasi(kode))) ? [] : [kode],
    ),
  );
  return found.flat();
}

export const sayUnknown = (unknown: readonly KodeWilayah[]): string =>
  `tidak ada lokasi program di ${unknown.join(', ')}; periksa kodenya, atau tambahkan lokasinya dulu`;

function tindakanOf(before: Registered, nonaktif: boolean): TindakanKelola {
  if (before.nonaktif === nonaktif) return 'penggunaUbah';
  return nonaktif ? 'penggunaNonaktif' : 'penggunaAktif';
}
