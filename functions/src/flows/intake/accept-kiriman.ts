// Step 1 of a session's journey: a submission is accepted once, with its history entry and the note that
// the group waits to be computed, in one transaction; or it is refused and nothing is written. Long, since all that
// one transaction reads and writes is read in one place.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import type { Transaction } from '../../adapters/firestore/documents/document-kind.ts';
import { countBentrok } from '../../adapters/firestore/trails/bentrok.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { enqueueQs, type TugasQs } from '../../adapters/platform/queue.ts';
import { hashOf } from '../../adapters/platform/sha256.ts';
import { nextAntrean } from '../../domain/submissions/antrean/next-antrean.ts';
import { DOCUMENTS, type KoleksiCatatan } from '../../domain/documents.ts';
import { showsBeside, yearsStaleBy } from '../../domain/stale-files.ts';
import { izinOf, ksmIdOf } from '../../domain/submissions/jenis.ts';
import type { Kiriman } from '../../domain/submissions/kiriman.ts';
import type { KirimanDiterima } from '../../domain/submissions/receipts/penerimaan.ts';
import type { TandaTerima } from '../../domain/submissions/receipts/tanda-terima.ts';
import {
  isOnlyFigures,
  type Penghitungan,
  type PerluDihitung,
} from '../../domain/recompute/penghitungan.ts';
import {
  daysMoved,
  uniqueDays,
  type HariDicatat,
} from '../../domain/signals/janggal/hari-dicatat.ts';
import { isProblem, type Problem, refuse } from '../../domain/basics/refusals/problem.ts';
import type { Putusan, Tulisan, TulisanOf } from '../../domain/submissions/putusan.ts';
import { refuseBatas, sumUang } from '../../domain/submissions/check-batas.ts';
import { decide } from '../../domain/submissions/decide.ts';
import { diffRecords } from '../../domain/submissions/riwayat-perubahan.ts';
import { nextSidik } from '../../domain/verify/sidik-catatan.ts';
import { addDays, monthOf } from '../../domain/basics/tanggal.ts';
import {
  WilayahCatatan,
  wilayahCatatanOf,
  wilayahOf,
  isJenjang,
} from '../../domain/basics/wilayah.ts';
import { logs } from '../../logs.ts';
import { covers, hasIzin } from '../../domain/access/peran.ts';
import { loadKeadaan, refsAhead, type Sender } from './load-keadaan.ts';
import { refuseChanged } from '../meanwhile/refuse-changed.ts';
import { markReached, readReached } from '../quick-status/mark-kota.ts';
import { gather } from '../../adapters/firestore/documents/gather.ts';
import { kotaOf } from '../../domain/basics/code-shapes.ts';
import type { KodeKota } from '../../domain/basics/wilayah.ts';
import type { Ksm } from '../../domain/records/ksm.ts';
import { kotaLamaOf } from '../../domain/records/tempat.ts';

/** Contents kept of one person. */
const BENTROK_MAKSIMUM = 20;

type Outcome =
  | {
      readonly kind: 'accepted';
      readonly receipt: TandaTerima;
      readonly files: readonly TugasQs[];
    }
  | { readonly kind: 'repeated'; readonly receipt: TandaTerima }
  | { readonly kind: 'refused'; readonly problem: Problem };

/**
 * Accepts a submission: the receipt, the same one again for the same content, or the refusal. The receipt
 * repeats the fingerprint of `sent`: a phone took it before this version put the text in order.
 */
export async function acceptKiriman(
  kiriman: Kiriman,
  sender: Sender,
  now: Date,
  sent: unknown = kiriman,
): Promise<TandaTerima | Problem> {
  const hash = hashOf(sent);
  // Nothing is looked for under a date that no record can have; what is too late by days, the decision says.
  const far = refuseBatas(kiriman, addDays(sender.today, 366));
  const ksmId = ksmIdOf(kiriman);
  const outcome = await inTransaction(async (tx): Promise<Outcome> => {
    const ahead = await gather(
      [
        docs.kiriman.ref(kiriman.id),
        ...(ksmId ? [docs.penghitungan.ref(ksmId)] : []),
        ...(far ? [] : refsAhead(kiriman)),
      ],
      tx,
    );
    const known = ahead.of(docs.kiriman, kiriman.id);
    if (known) return repeat({ kiriman, hash, known, sender, now, tx });

    if (far) return { kind: 'refused', problem: far };
    const penghitungan = ksmId ? ahead.of(docs.penghitungan, ksmId) : null;
    const keadaan = await loadKeadaan({ kiriman, sender, now, penghitungan, known: ahead, tx });
    const putusan = decide(kiriman, keadaan);
    const changed = await refuseChanged({ kiriman, keadaan, hasil: putusan, sender: sender.uid });
    if (changed) return { kind: 'refused', problem: changed };
    if (isProblem(putusan)) return { kind: 'refused', problem: putusan };

    const receipt: TandaTerima = { kiriman: kiriman.id, hash, diterimaPada: now.toISOString() };
    const years = yearsStaleBy(putusan.tulis);
    const reached = await readReached(kotaOf(putusan.kode), years, tx);
    // A group lies in a kelurahan; a submission about a whole kab/kota computes no group.
    const sidikCatatan = nextSidik(penghitungan, putusan, hashOf);
    const antrean = nextAntrean(penghitungan?.antrean, kiriman, putusan, sender.today);
    const perluDihitung =
      ksmId && isJenjang(putusan.kode, 'kelurahan') && touchesFigures(putusan)
        ? await notePending(
            {
              ksmId,
              wilayah: wilayahOf(putusan.kode),
              uang: keadaan.uang + sumUang(kiriman),
              ...(antrean && { antrean }),
              ...(sidikCatatan && { sidikCatatan }),
            },
            putusan,
            penghitungan,
            tx,
          )
        : null;
    const kotaLama = kotaLamaAfter(putusan, keadaan);
    // What changes no figure may still change what waits.
    if (penghitungan && !touchesFigures(putusan) && (antrean ?? sidikCatatan))
      await docs.penghitungan.set(
        {
          ...penghitungan,
          ...(antrean && { antrean }),
          ...(sidikCatatan && { sidikCatatan }),
        },
        tx,
      );
    await write({ kiriman, putusan, receipt, perluDihitung, kotaLama, sender, tx });
    // None of the groups' months changed.
    return { kind: 'accepted', receipt, files: await markReached(reached, now, tx) };
  });

  switch (outcome.kind) {
    case 'accepted':
      logs.kirimanAccepted({
        kiriman: kiriman.id,
        jenis: kiriman.jenis,
        ksmId: ksmIdOf(kiriman),
        uid: sender.uid,
      });
      // If there was a mark already, whoever set it has queued the build. If that task is lost, the
      // nightly run finds the mark.
      for (const file of outcome.files) await enqueueQs(file, now);
      return outcome.receipt;
    case 'repeated':
      logs.kirimanRepeated({ kiriman: kiriman.id, uid: sender.uid });
      return outcome.receipt;
    case 'refused':
      if (outcome.problem.code === 'kiriman-bentrok')
        logs.kirimanConflict({ kiriman: kiriman.id, uid: sender.uid });
      return outcome.problem;
  }
}

/**
 * An id already used: the same content gets its receipt, whoever of those who may write there sends it (a
 * rescue file on another phone); different content is refused and kept for review.
 */
async function repeat({
  kiriman,
  hash,
  known,
  sender,
  now,
  tx,
}: {
  readonly kiriman: Kiriman;
  readonly hash: string;
  readonly known: KirimanDiterima;
  readonly sender: Sender;
  readonly now: Date;
  readonly tx: Transaction;
}): Promise<Outcome> {
  if (known.oleh !== sender.uid && !(await mayRepeat(kiriman, sender, tx)))
    return { kind: 'refused', problem: refuse({ code: 'tidak-berhak' }) };
  // Receipts of before the text was mended have the fingerprint of what was parsed.
  if (known.hash === hash || known.hash === hashOf(kiriman)) {
    const { kiriman: id, diterimaPada } = known;
    return { kind: 'repeated', receipt: { kiriman: id, hash: known.hash, diterimaPada } };
  }
  if ((await countBentrok(sender.uid, BENTROK_MAKSIMUM, tx)) < BENTROK_MAKSIMUM) {
    const bentrok = {
      kiriman: kiriman.id,
      hash,
      oleh: sender.uid,
      pada: now.toISOString(),
      isi: kiriman,
    };
    await docs.kirimanBentrok.set(bentrok, tx);
  }
  return { kind: 'refused', problem: refuse({ code: 'kiriman-bentrok' }) };
}

/** Whether a colleague may write where the accepted submission lies. */
async function mayRepeat(kiriman: Kiriman, { klaim }: Sender, tx: Transaction): Promise<boolean> {
  // Of an entry that cannot be read as a whole, these two may still be.
  const accepted = (await docs.riwayat.readRaw([kiriman.id], tx)).get(kiriman.id);
  const wilayah = WilayahCatatan.safeParse(accepted?.['wilayah']);
  if (!wilayah.success) return false;
  const { kelurahan, kota } = wilayah.data;
  // The role that was let in before is let in again; another by what the submission needs.
  const isLet = klaim.peran === accepted?.['peran'] || hasIzin(klaim, izinOf(kiriman));
  return isLet && covers(klaim, kelurahan ?? kota);
}

async function write({
  kiriman,
  putusan,
  receipt,
  perluDihitung,
  kotaLama,
  sender,
  tx,
}: {
  readonly kiriman: Kiriman;
  readonly putusan: Putusan;
  readonly receipt: TandaTerima;
  readonly perluDihitung: PerluDihitung | null;
  readonly kotaLama: KodeKota[];
  readonly sender: Sender;
  readonly tx: Transaction;
}): Promise<void> {
  for (const tulisan of putusan.tulis) await writeOne(tulisan, tx);
  await docs.kiriman.set({ ...receipt, jenis: kiriman.jenis, oleh: sender.uid, perluDihitung }, tx);
  await docs.riwayat.set(
    {
      kiriman: kiriman.id,
      jenis: kiriman.jenis,
      ksmId: ksmIdOf(kiriman),
      wilayah: wilayahCatatanOf(putusan.kode),
      oleh: sender.uid,
      peran: sender.klaim.peran,
      urut: numberOf(putusan),
      pada: receipt.diterimaPada,
      ...(kiriman.dibuat !== undefined && { dibuat: kiriman.dibuat }),
      ...(kiriman.disimpan !== undefined && { disimpan: kiriman.disimpan }),
      alasan: putusan.alasan,
      ...(putusan.dari && { dari: monthOf(putusan.dari) }),
      ...(kotaLama.length > 0 && { kotaLama }),
      perubahan: putusan.tulis.flatMap((t) => diffRecords(t.koleksi, t.id, t.sebelum, t.data)),
    },
    tx,
  );
}

/** Kab/kota that the group has left, by then. */
function kotaLamaAfter({ tulis }: Putusan, keadaan: object): KodeKota[] {
  const ksm =
    tulis.flatMap((it) => (it.koleksi === 'ksm' ? [it.data] : []))[0] ??
    ('ksm' in keadaan ? (keadaan.ksm as Ksm | null) : null);
  return ksm ? kotaLamaOf(ksm) : [];
}

/** The number of the record that the submission was about. */
function numberOf({ tulis: [first] }: Putusan): number | null {
  return first && 'urut' in first.data ? first.data.urut : null;
}

function writeOne<K extends KoleksiCatatan>(
  { koleksi, data }: TulisanOf<K>,
  tx: Transaction,
): Promise<void> {
  return docs[koleksi].set(data, tx);
}

function daysOf(tulisan: Tulisan): HariDicatat[] {
  return tulisan.koleksi === 'sesi' ? daysMoved(tulisan.sebelum, tulisan.data) : [];
}

/** A check by the city changes no figure and no gate, so the copy that the nightly run uses stays valid. */
function touchesFigures({ tulis }: Putusan): boolean {
  return tulis.some(({ koleksi }) => DOCUMENTS[koleksi].isNumbered);
}

/**
 * Counts the submission and notes the first month it can change; a lost event is found by this note.
 * Answers what there is to compute.
 */
async function notePending(
  ksm: Pick<Penghitungan, 'ksmId' | 'wilayah' | 'uang' | 'antrean' | 'sidikCatatan'>,
  { dari: changed, pindah, tulis }: Pick<Putusan, 'dari' | 'pindah' | 'tulis'>,
  penghitungan: Penghitungan | null,
  tx: Transaction,
): Promise<PerluDihitung | null> {
  const bulan = changed ? monthOf(changed) : null;
  const pending = penghitungan?.dari ?? null;
  const dari = bulan && pending ? (bulan < pending ? bulan : pending) : (bulan ?? pending);
  const urut = (penghitungan?.urut ?? 0) + 1;
  const isOnly =
    (penghitungan === null || isOnlyFigures(penghitungan)) &&
    (changed === null || !showsBeside(tulis));
  const hari = uniqueDays([...(penghitungan?.hari ?? []), ...tulis.flatMap(daysOf)]);
  await docs.penghitungan.set(
    {
      ...ksm,
      urut,
      // With nothing waiting and nothing to compute, the submission counts as computed.
      dihitung: dari === null ? urut : (penghitungan?.dihitung ?? 0),
      dari,
      sampai: penghitungan?.sampai ?? null,
      ditahan: penghitungan?.ditahan ?? false,
      hidup: true,
      versi: penghitungan?.versi ?? 0,
      utang: penghitungan?.utang ?? [],
      ...(isOnly && { hanyaAngka: urut }),
      // As of the last computation, until the next.
      ...(penghitungan?.janggal && { janggal: penghitungan.janggal }),
      ...(penghitungan?.jauh && { jauh: penghitungan.jauh }),
      ...(hari.length > 0 && { hari }),
      ...((pindah === true || penghitungan?.pindah === true) && { pindah: true }),
    },
    tx,
  );
  return dari === null ? null : { ksmId: ksm.ksmId, urut, dari };
}
