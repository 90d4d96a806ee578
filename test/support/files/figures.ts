// The figures of a group as they are stored and as its records give them, and the marks of files.
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { listKasLain, listSesi } from '../../../functions/src/adapters/firestore/buku-ksm.ts';
import { listParameter } from '../../../functions/src/adapters/firestore/parameter.ts';
import { listPinjaman } from '../../../functions/src/adapters/firestore/pinjaman.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { areaTahunId } from '../../../functions/src/domain/basics/paths.ts';
import { monthOf } from '../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import { recomputeMonths } from '../../../functions/src/domain/recompute/recompute-months.ts';
import { TODAY } from '../suite/suite.ts';

/** Everything computed anew from all the records of a group, without a carried balance. */
export async function fromScratch(ksmId: KsmId): Promise<CapaianKsm[]> {
  const ksm = await docs.ksm.read(ksmId);
  if (!ksm) throw new Error(`no ${ksmId}`);
  const berkas = {
    ksm,
    anggota: await docs.anggota.read(ksmId),
    sesi: await listSesi(ksmId, null, TODAY),
    pinjaman: await listPinjaman(ksmId, null),
    kasLain: await listKasLain(ksmId, null, TODAY),
    dokumen: await docs.dokumen.read(ksmId),
    kemitraan: await docs.kemitraan.read(ksmId),
    awal: null,
  };
  return recomputeMonths(berkas, monthOf(ksm.tanggalBentuk), TODAY, await listParameter());
}

/** The stored results, without the note of when they were written and up to which submission. */
export async function stored(ksmId: KsmId): Promise<CapaianKsm[]> {
  const months = await docs.capaian.list((q) => q.where('ksmId', '==', ksmId).orderBy('bulan'));
  return months.map(({ urut: _urut, diubah: _diubah, ...result }) => result);
}

const freshMark = (kode: KodeKota, tahun: number) => ({
  tahun,
  kode,
  keadaan: 'segar' as const,
  dari: null,
  catatanKota: false,
  tiket: 1,
  sejak: new Date().toISOString(),
});

/** The file is as new as its figures, as after its build. */
export async function freshen(kota: KodeKota, tahun: number): Promise<void> {
  await docs.basi.set(freshMark(kota, tahun));
}

/**
 * The same, held as by a build under way: a submission that marks the file asks the suite's queue for it, which
 * would otherwise take the mark before or after a test looks at it.
 */
export async function freshenAndHold(kota: KodeKota, tahun: number): Promise<void> {
  const mark = freshMark(kota, tahun);
  await docs.basi.set({ ...mark, dikerjakanSejak: mark.sejak });
}

export async function markOf(kota: KodeKota, tahun = 2017) {
  const mark = await docs.basi.read(areaTahunId(tahun, kota));
  return mark && { keadaan: mark.keadaan, dari: mark.dari };
}
