// One group, computed once more from all of its records, from the first on: no balance that an earlier month
// carries, no copy, no note of what has changed. What is stored of it has to be the same.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { DocumentInvalid } from '../../adapters/firestore/documents/document-kind.ts';
import { listCapaianOf } from '../../adapters/firestore/capaian.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import type { SetParameter } from '../../domain/basics/parameter.ts';
import { monthOf, FIRST_MONTH, type Bulan, type Tanggal } from '../../domain/basics/tanggal.ts';
import type { CapaianKsm } from '../../domain/recompute/capaian-ksm.ts';
import {
  recomputeMonths,
  reportedMonths,
  type CatatanKsm,
} from '../../domain/recompute/recompute-months.ts';
import type { DaftarPelatihan } from '../../domain/records/pelatihan.ts';
import type { Ksm } from '../../domain/records/ksm.ts';
import type { Penghitungan } from '../../domain/recompute/penghitungan.ts';
import { unpackCatatan } from '../../domain/recompute/salinan-catatan.ts';
import { differingPaths } from '../../domain/verify/differing-paths.ts';
import type { Compared } from '../../domain/verify/pencocokan.ts';
import type { Selisih } from '../../domain/verify/selisih.ts';
import { loadWhole } from '../maturity/load-catatan.ts';
import { checkCatatan, type Confirmed } from './records/check-catatan.ts';

export interface CheckedKsm extends Compared {
  /** First month that has to be computed anew; null: none has. */
  readonly dari: Bulan | null;
  /** First month that is stored and lies outside the group's life; null: none does. */
  readonly lebih: Bulan | null;
  /** Number of its last submission, as its records say. */
  readonly urut: number;
  /** Its records are what was accepted, and their fingerprint is not noted yet; null: it is, or they are not. */
  readonly confirmed: Confirmed | null;
  /** Its newest month, as its records give it; null: it was not computed, or has none. */
  readonly terbaru: CapaianKsm | null;
}

const WAITING: CheckedKsm = {
  bulan: 0,
  sel: 0,
  menunggu: true,
  selisih: [],
  dari: null,
  lebih: null,
  urut: 0,
  confirmed: null,
  terbaru: null,
};
const NOTHING: CheckedKsm = { ...WAITING, menunggu: false };

/** Reads only. `sets`: every parameter set. */
export async function checkKsm(ksmId: KsmId, sets: readonly SetParameter[]): Promise<CheckedKsm> {
  // Every submission and every computation changes it: what is read between two looks is of one moment.
  const before = await docs.penghitungan.readIfFits(ksmId);
  if (before === null || isWaiting(before)) return WAITING;
  try {
    const ksm = await docs.ksm.read(ksmId);
    if (ksm === null) return ofRecords(await checkCatatan(before, null)) ?? NOTHING;
    const [catatan, stored, salinan, pelatihan, pemeriksaan] = await Promise.all([
      loadWhole(ksm),
      listCapaianOf(ksmId),
      docs.jendela.readIfFits(ksmId),
      docs.pelatihan.read(ksmId),
      docs.pemeriksaan.read(ksmId),
    ]);
    const checked = await checkCatatan(before, { ...catatan, pelatihan, pemeriksaan });
    const lost = ofRecords(checked);
    if (lost !== null) return lost;
    const after = await docs.penghitungan.readIfFits(ksmId);
    if (after?.versi !== before.versi || after.urut !== before.urut) return WAITING;
    const per = before.sampai;
    if (per === null) return WAITING;
    const fresh = recomputeMonths(catatan, FIRST_MONTH, per, sets);
    const copied = unpackCatatan(salinan, before.urut);
    const months = compareMonths(ksmId, fresh, stored);
    const urut = lastNumber(catatan, pelatihan);
    const selisih = [
      ...comparePenghitungan(before, ksm, urut),
      ...months,
      ...(copied && before.hidup ? compareCopy(copied, fresh.at(-1), per, sets) : []),
    ];
    return {
      bulan: fresh.length,
      sel: 0,
      menunggu: false,
      selisih,
      dari: selisih.length === 0 ? null : (earliest(months) ?? monthOf(per)),
      urut,
      confirmed: checked?.confirmed ?? null,
      terbaru: fresh.at(-1) ?? null,
      lebih: earliest(months.filter((it) => !fresh.some((row) => row.bulan === it.bulan))),
    };
  } catch (error) {
    // The figures of before stand until it can be read again, and the file says so.
    if (error instanceof DocumentInvalid) return WAITING;
    throw error;
  }
}

/** What they would give is no figure to compare with. Null: they are what was accepted. */
function ofRecords(checked: Awaited<ReturnType<typeof checkCatatan>>): CheckedKsm | null {
  if (checked === null) return WAITING;
  const { selisih } = checked;
  return selisih.length === 0 ? null : { ...NOTHING, selisih };
}

/** A submission waits, or the records are about to follow the group. */
function isWaiting({ dari, ditahan, pindah, sampai }: Penghitungan): boolean {
  return dari !== null || ditahan || pindah === true || sampai === null;
}

/** Every submission that counts wrote its number into the records that it changed. */
function lastNumber(catatan: CatatanKsm, pelatihan: DaftarPelatihan | null): number {
  const { ksm, anggota, dokumen, kemitraan, sesi, pinjaman, kasLain } = catatan;
  const all = [ksm, anggota, dokumen, kemitraan, pelatihan, ...sesi, ...pinjaman, ...kasLain];
  return Math.max(...all.map((it) => it?.urut ?? 0));
}

function comparePenghitungan(state: Penghitungan, ksm: Ksm, last: number): Selisih[] {
  const wanted = {
    // A record that was taken away by hand has taken its number with it.
    urut: Math.max(state.urut, last),
    dihitung: state.urut,
    wilayah: ksm.wilayah,
    hidup: state.sampai !== null && reportedMonths(ksm, state.sampai).last >= monthOf(state.sampai),
  };
  const { urut, dihitung, wilayah, hidup } = state;
  const apa = differingPaths({ urut, dihitung, wilayah, hidup }, wanted);
  return apa.length === 0
    ? []
    : [{ jenis: 'penghitungan', dokumen: ksm.id, bulan: null, apa, diperbaiki: false }];
}

function compareMonths(
  dokumen: KsmId,
  fresh: readonly CapaianKsm[],
  stored: Awaited<ReturnType<typeof listCapaianOf>>,
): Selisih[] {
  const found = new Map(
    stored.rows.map(({ urut: _urut, diubah: _diubah, ...row }) => [row.bulan, row]),
  );
  const wanted = new Map(fresh.map((row) => [row.bulan, row]));
  const all = [...new Set([...found.keys(), ...wanted.keys()])].toSorted();
  return all.flatMap((bulan): Selisih[] => {
    const apa = differingPaths(found.get(bulan) ?? null, wanted.get(bulan) ?? null);
    return apa.length === 0 ? [] : [{ jenis: 'capaian', dokumen, bulan, apa, diperbaiki: false }];
  });
}

/** The copy has to give what the records give. */
function compareCopy(
  copied: CatatanKsm,
  wanted: CapaianKsm | undefined,
  per: Tanggal,
  sets: readonly SetParameter[],
): Selisih[] {
  const [running] = recomputeMonths(copied, monthOf(per), per, sets);
  const apa = differingPaths(running ?? null, wanted ?? null);
  return apa.length === 0
    ? []
    : [{ jenis: 'jendela', dokumen: copied.ksm.id, bulan: null, apa, diperbaiki: false }];
}

const earliest = (months: readonly Selisih[]): Bulan | null => months[0]?.bulan ?? null;
