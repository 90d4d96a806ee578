// A submission met records that are newer than the person saw them: by whom, and what changed. Reads only
// where there is such a difference.
import { listRiwayat } from '../../adapters/firestore/trails/riwayat.ts';
import { LINES_SHOWN } from '../../domain/basics/refusals/berubah.ts';
import type { Uid } from '../../domain/basics/identitas.ts';
import { isProblem, refuse, type Problem } from '../../domain/basics/refusals/problem.ts';
import { kodeOf } from '../../domain/submissions/decide.ts';
import type { KeadaanOf } from '../../domain/submissions/keadaan.ts';
import { ksmIdOf } from '../../domain/submissions/jenis.ts';
import type { Kiriman } from '../../domain/submissions/kiriman.ts';
import {
  findChanged,
  findOther,
  linesOf,
} from '../../domain/submissions/meanwhile/find-changed.ts';
import type { Hasil } from '../../domain/submissions/putusan.ts';
import { whoChanged } from './who-changed.ts';

/** How far back history is looked through: what lies before was seen long ago, or is said to be unknown. */
const ENTRIES = 100;

/**
 * Null: all is as it was seen, or was changed by what the same person saved before, who goes on as if it had
 * been seen. What the same person saved later, on another phone, is not undone by what comes late. History is read outside the transaction: it never changes, and has all that the transaction
 * saw.
 */
export async function refuseChanged<K extends Kiriman>({
  kiriman,
  keadaan,
  hasil,
  sender,
}: {
  readonly kiriman: K;
  readonly keadaan: KeadaanOf<K['jenis']>;
  /** What was decided without regard to what the person saw. */
  readonly hasil: Hasil;
  readonly sender: Uid;
}): Promise<Problem | null> {
  const changed = findChanged(kiriman, keadaan);
  const [first] = changed;
  const kode = kodeOf(kiriman, keadaan);
  // Who has no right here learns nothing of what others did.
  const mayNot = isProblem(hasil) && hasil.code === 'tidak-berhak';
  if (first === undefined || kode === null || mayNot) return null;
  const history = await listRiwayat(ksmIdOf(kiriman), kode, ENTRIES);
  const isWhole = history.length < ENTRIES;
  const since = findOther({ kiriman, changed, history, isWhole, sender });
  if (since.by === 'sender') return null;
  const entry = since.by === 'other' ? since.entry : null;
  const { fields, kalimat } = await whoChanged(entry, sender);
  return refuse({
    code: 'berubah-sementara',
    koleksi: first.koleksi,
    id: first.id,
    urut: Math.max(...changed.map((it) => it.urut)),
    dibatalkan: first.dibatalkan,
    ...fields,
    perubahan: entry ? linesOf(entry, changed).slice(0, LINES_SHOWN) : [],
    pesan: `${kalimat} Bandingkan, lalu pilih salah satu.`,
    lanjut: canGoOn(kiriman, hasil),
  });
}

/** A first record of its place and month can still become a correction of the other's. */
function canGoOn(kiriman: Kiriman, hasil: Hasil): boolean {
  return !isProblem(hasil) || (hasil.code === 'sudah-ada' && 'koreksi' in kiriman);
}
