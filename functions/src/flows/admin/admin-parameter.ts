// Parameter sets by an administrator: first what a set would change, tried on the copies of records
// that the nightly run works with; then its adoption. A set is never changed and begins tomorrow at the
// earliest: no figure of today or before is made with numbers that were not in force when it was made.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { ifFits } from '../../adapters/firestore/documents/document-kind.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { listHidup } from '../../adapters/firestore/work/penghitungan.ts';
import type { Granted } from '../../authorize.ts';
import type {
  adoptParameter as adoptDefinition,
  PerubahanTingkat,
  previewParameter as previewDefinition,
} from '../../domain/callables/admin/parameter.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import { recomputeMonths, type CatatanKsm } from '../../domain/recompute/recompute-months.ts';
import { unpackCatatan } from '../../domain/recompute/salinan-catatan.ts';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import { PARAMETER_AWAL, type SetParameter } from '../../domain/basics/parameter.ts';
import { checkSet } from '../../domain/basics/check-parameter.ts';
import { type Problem, refuse } from '../../domain/basics/refusals/problem.ts';
import { addDays, monthOf, type Tanggal } from '../../domain/basics/tanggal.ts';
import { formatTanggal } from '../../domain/basics/format.ts';
import { logs } from '../../logs.ts';
import { loadCatatan } from '../maturity/load-catatan.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';

/** Copies of records are up to a megabyte each. */
const HALAMAN = 40;

export async function previewParameter({
  request,
  caller,
}: Granted<typeof previewDefinition>): Promise<AnswerOf<typeof previewDefinition> | Problem> {
  const { set, kota } = request;
  const fault = checkSet(set);
  if (fault.length > 0) return refuse({ code: 'isian-salah', isian: fault });
  const { today } = caller;
  const [sets, page] = await Promise.all([
    listParameter(),
    listHidup(kota, request.setelah, HALAMAN),
  ]);
  const groups = page.rows;
  const kept = await docs.jendela.readManyReadable(groups.map((g) => g.ksmId));
  const copies = new Map(kept.rows.map((j) => [j.ksmId, j]));
  const berubah: PerubahanTingkat[] = [];
  let diperiksa = 0;
  for (const { ksmId, urut, dari } of groups) {
    const catatan =
      unpackCatatan(copies.get(ksmId) ?? null, urut) ??
      // The group has more records than a copy can hold. One that cannot be read is left out.
      (dari === null ? await ifFits(() => readCatatan(ksmId, today), null) : null);
    if (!catatan) continue;
    const levelUnder = (under: readonly SetParameter[]) =>
      recomputeMonths(catatan, monthOf(today), today, under).at(-1)?.capaian.tingkat;
    const sekarang = levelUnder(sets);
    // As the only set, so that it is in force today, whenever it is meant to begin.
    const calon = levelUnder([set]);
    if (sekarang === undefined || calon === undefined) continue;
    diperiksa += 1;
    const { nama, wilayah } = catatan.ksm;
    if (sekarang !== calon)
      berubah.push({ ksmId, nama, kelurahan: wilayah.kelurahan, sekarang, calon });
  }
  return {
    diperiksa,
    dilewati: groups.length + page.unreadable.length - diperiksa,
    berubah,
    setelah: groups.length + page.unreadable.length === HALAMAN ? page.last : null,
  };
}

async function readCatatan(ksmId: KsmId, today: Tanggal): Promise<CatatanKsm | null> {
  const ksm = await docs.ksm.read(ksmId);
  return ksm && loadCatatan(ksm, monthOf(today), today);
}

/** The nightly run of that day computes every group under the new set and asks for the files. */
export async function adoptParameter({
  request: { set, alasan },
  caller,
}: Granted<typeof adoptDefinition>): Promise<AnswerOf<typeof adoptDefinition> | Problem> {
  const fault = checkSet(set);
  if (fault.length > 0) return refuse({ code: 'isian-salah', isian: fault });
  const { berlakuSejak } = set;
  const earliest = addDays(caller.today, 1);
  if (berlakuSejak < earliest) return refuseDate(`paling awal ${formatTanggal(earliest)}`);
  const taken = await inTransaction(async (tx) => {
    if (await docs.parameter.read(berlakuSejak, tx)) return true;
    const before = await inForceBefore(berlakuSejak);
    await docs.parameter.set(set, tx);
    await docs.jejakKelola.set(
      {
        tindakan: 'parameterBaru',
        sasaran: berlakuSejak,
        oleh: caller.uid,
        peran: caller.klaim.peran,
        pada: caller.now.toISOString(),
        alasan,
        sebelum: canonicalJson(before),
        sesudah: canonicalJson(set),
      },
      tx,
    );
    return false;
  });
  if (taken) return refuseDate('sudah ada set yang mulai berlaku tanggal itu; pilih tanggal lain');
  logs.adminChanged({ tindakan: 'parameterBaru', sasaran: berlakuSejak, uid: caller.uid });
  return { berlakuSejak };
}

async function inForceBefore(berlakuSejak: Tanggal): Promise<SetParameter> {
  const sets = await listParameter();
  return sets.findLast((s) => s.berlakuSejak < berlakuSejak) ?? PARAMETER_AWAL;
}

function refuseDate(pesan: string): Problem {
  return refuse({
    code: 'isian-tidak-sesuai',
    jalur: 'set.berlakuSejak',
    label: 'Berlaku sejak',
    pesan,
  });
}
