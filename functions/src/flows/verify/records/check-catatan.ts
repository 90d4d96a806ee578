// Whether a group's records are what was accepted, before anything that is derived of them is made anew: a record that
// is lost would be published as if it had never been. Their fingerprint says so for nothing; where it differs, or is
// not known, the history decides.
import { inTransaction } from '../../../adapters/firestore/documents/commit.ts';
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { hashOf } from '../../../adapters/platform/sha256.ts';
import { canonicalJson } from '../../../domain/basics/stored/canonical-json.ts';
import type { KoleksiCatatan } from '../../../domain/documents.ts';
import type { CatatanKsm } from '../../../domain/recompute/recompute-months.ts';
import type { Penghitungan } from '../../../domain/recompute/penghitungan.ts';
import type { DaftarPelatihan } from '../../../domain/records/pelatihan.ts';
import type { Pemeriksaan } from '../../../domain/records/pemeriksaan.ts';
import type { Selisih } from '../../../domain/verify/selisih.ts';
import { sidikOf, type Catatan } from '../../../domain/verify/sidik-catatan.ts';
import { checkRiwayat } from './check-riwayat.ts';

/** All records of a group. */
export interface SemuaCatatan extends CatatanKsm {
  readonly pelatihan: DaftarPelatihan | null;
  readonly pemeriksaan: Pemeriksaan | null;
}

/** What the history confirmed, and was not noted so far. */
export interface Confirmed {
  readonly state: Penghitungan;
  readonly sidik: string;
}

interface CheckedCatatan {
  readonly selisih: readonly Selisih[];
  readonly confirmed: Confirmed | null;
}

/** Reads only. Null: a submission came meanwhile. */
export async function checkCatatan(
  state: Penghitungan,
  catatan: SemuaCatatan | null,
): Promise<CheckedCatatan | null> {
  const sidik = catatan && sidikOf(recordsOf(catatan), hashOf);
  if (sidik !== null && sidik === state.sidikCatatan) return { selisih: [], confirmed: null };
  const selisih = await checkRiwayat(state.ksmId);
  if (!(await isUnchanged(state))) return null;
  return { selisih, confirmed: selisih.length > 0 || sidik === null ? null : { state, sidik } };
}

/** From now on their fingerprint will do. */
export async function noteConfirmed({ state, sidik }: Confirmed): Promise<void> {
  await inTransaction(async (tx) => {
    const now = await docs.penghitungan.read(state.ksmId, tx);
    if (canonicalJson(now) === canonicalJson(state))
      await docs.penghitungan.set({ ...state, sidikCatatan: sidik }, tx);
  });
}

async function isUnchanged(state: Penghitungan): Promise<boolean> {
  const now = await docs.penghitungan.readIfFits(state.ksmId);
  return canonicalJson(now) === canonicalJson(state);
}

function recordsOf(all: SemuaCatatan): Catatan[] {
  const { ksm, anggota, dokumen, kemitraan, pelatihan, pemeriksaan } = all;
  const own = { ksm, anggota, dokumen, kemitraan, pelatihan, pemeriksaan };
  const lists = { sesi: all.sesi, pinjaman: all.pinjaman, kasLain: all.kasLain };
  const records = (koleksi: string, id: string, data: object): Catatan => ({
    koleksi: koleksi as KoleksiCatatan,
    id,
    data,
  });
  return [
    ...Object.entries(own).flatMap(([koleksi, it]) => (it ? [records(koleksi, ksm.id, it)] : [])),
    ...Object.entries(lists).flatMap(([koleksi, list]) =>
      list.map((it) => records(koleksi, it.id, it)),
    ),
  ];
}
