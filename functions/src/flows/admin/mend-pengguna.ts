// Users whose record cannot be read: who they are as far as anything still says so, and the record made anew. Where they
// work nobody can tell, so they are of the whole country.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listTersisihKota } from '../../adapters/firestore/work/tersisih.ts';
import { accountOf, bringToListed } from '../../adapters/platform/pengguna.ts';
import type { Granted } from '../../authorize.ts';
import { Klaim } from '../../domain/access/klaim.ts';
import { Pengguna } from '../../domain/access/pengguna.ts';
import { tambahanOf } from '../../domain/access/tambahan.ts';
import { toUid } from '../../domain/basics/code-shapes.ts';
import type { Uid } from '../../domain/basics/identitas.ts';
import { isProblem, refuse, type Problem } from '../../domain/basics/refusals/problem.ts';
import { KodeWilayah } from '../../domain/basics/wilayah.ts';
import type {
  PenggunaRusak,
  savePengguna as saveDefinition,
} from '../../domain/callables/admin/pengguna.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import { logs } from '../../logs.ts';
import { refuseOverwriting } from '../meanwhile/refuse-overwriting.ts';
import { settleOf } from '../repair/set-aside.ts';
import { EMAIL_FIXED, registered, trace, type Registered } from './listed-pengguna.ts';

/** More than these are shown once some of them are mended. */
const SHOWN = 20;

const GONE = refuse({ code: 'tidak-ditemukan', apa: 'Pengguna', jalur: 'uid' });

/** Those that were set aside. */
export async function listRusak(): Promise<PenggunaRusak[]> {
  const { rows } = await listTersisihKota(null);
  const aside = rows.filter(({ koleksi }) => koleksi === 'pengguna').slice(0, SHOWN);
  // Of those set aside, whoever was mended since is not looked at again before the night.
  const { unreadable } = await docs.pengguna.readManyReadable(
    // An id that no account can have: there is nobody to mend.
    aside.flatMap(({ dokumen }) => Pengguna.shape.uid.safeParse(dokumen).data ?? []),
  );
  const found = await Promise.all(
    unreadable.map(({ id, stored, fault }) => leftOf(toUid(id), stored, fault)),
  );
  return found.toSorted((a, b) => (a.nama < b.nama ? -1 : 1));
}

/** Field by field: what the record says and can be read, else what the account says. */
async function leftOf(
  uid: Uid,
  stored: Readonly<Record<string, unknown>>,
  sebab: string,
): Promise<PenggunaRusak> {
  const account = await accountOf(uid);
  const klaim = Klaim.safeParse(account?.klaim).data;
  const { nama, nonaktif } = Pengguna.shape;
  const areas = Array.isArray(stored['wilayah']) ? (stored['wilayah'] as unknown[]) : [];
  const wilayah = areas.flatMap((kode) => KodeWilayah.safeParse(kode).data ?? []);
  return {
    uid,
    email: account && account.email,
    nama: nama.safeParse(stored['nama']).data ?? account?.nama ?? '',
    peran: Klaim.shape.peran.safeParse(stored['peran']).data ?? klaim?.peran ?? null,
    wilayah: wilayah.length > 0 ? wilayah : (klaim?.wilayah ?? []),
    nonaktif: nonaktif.safeParse(stored['nonaktif']).data ?? account?.nonaktif ?? false,
    sebab,
  };
}

/** Whoever asks administers the whole country. */
export async function mendPengguna(
  { request, caller }: Granted<typeof saveDefinition>,
  uid: Uid,
): Promise<AnswerOf<typeof saveDefinition> | Problem> {
  const { email, nama, peran, wilayah, nonaktif, alasan } = request;
  const account = await accountOf(uid);
  if (account === null || account.email === null) return GONE;
  if (account.email !== email.toLowerCase() && account.email !== email) return EMAIL_FIXED;
  const pengguna: Registered = { uid, email: account.email, nama, peran, wilayah, nonaktif };
  const tindakan = 'penggunaUbah';
  const outcome = await inTransaction(async (tx) => {
    // Somebody else was quicker.
    const mended = await docs.pengguna.readIfFits(uid, tx);
    const now = mended && registered(mended);
    const changed = await refuseOverwriting({ koleksi: 'pengguna', id: uid, now, dilihat: null });
    if (changed) return changed;
    const tambahan = tambahanOf(null, wilayah, caller.now.toISOString());
    await docs.pengguna.set({ ...pengguna, tambahan }, tx);
    await trace({ tindakan, before: null, after: pengguna, alasan, caller, tx });
    return null;
  });
  if (isProblem(outcome)) return outcome;
  logs.adminChanged({ tindakan, sasaran: uid, uid: caller.uid });
  await settleOf('pengguna', uid, caller.now);
  await bringToListed(uid);
  return { pengguna };
}
