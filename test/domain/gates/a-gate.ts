// The records from which a gate is decided, and the decision.
import { checkGerbang } from '../../../functions/src/domain/gates/tahap/check-gerbang.ts';
import type { DataGerbang } from '../../../functions/src/domain/gates/tahap/data-gerbang.ts';
import type { Tahap } from '../../../functions/src/domain/records/ksm.ts';
import type { Capaian, Tingkat } from '../../../functions/src/domain/maturity/capaian.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import type { IsiPelatihan } from '../../../functions/src/domain/records/pelatihan.ts';
import { aDokumen, aRiwayat, compute, members } from '../../support/records/build-riwayat.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';

export const PER = toTanggal('2017-06-30');

export const anggota = members(6, toTanggal('2016-01-04'));

/** A result with a chosen level and scores; all else as computed for an empty group. */
export function aCapaian(per: string, tingkat: Tingkat, k: 0 | 1 | 2 = 2): Capaian {
  return { ...compute(aRiwayat({ anggota }), toTanggal(per)), tingkat, k: [k, k, k, k, k, k] };
}

export function training(
  topik: IsiPelatihan['topik'],
  peserta = anggota.map((a) => a.id),
): IsiPelatihan {
  return {
    id: toNewId(`t-${topik}`),
    ksmId: toKsmId('ksm-1'),
    tanggal: toTanggal('2017-03-01'),
    topik,
    peserta,
    rencana: false,
    keterangan: null,
  };
}

function data(change: Partial<DataGerbang> = {}): DataGerbang {
  return {
    ksm: { ...aRiwayat().ksm, tahapan: [] },
    anggota,
    dokumen: aDokumen({
      rencanaKerja: [toTanggal('2017-02-01')],
      rencanaUsaha: anggota.map((a) => ({ anggota: a.id, disetujui: null })),
    }),
    pelatihan: [training('pinjamanBergulir'), training('kewirausahaan'), training('ert')],
    pinjaman: [],
    capaian: [aCapaian('2017-06-30', 'Berdaya'), aCapaian('2017-05-31', 'Mandiri')],
    lokasi: { ppmk: true },
    upk: null,
    ...change,
  };
}

export function gate(tahap: Tahap, change: Partial<DataGerbang> = {}, per = PER) {
  const found = checkGerbang(data(change), toTanggal(per), PARAMETER_AWAL).find(
    (g) => g.tahap === tahap,
  );
  if (!found) throw new Error(`no gate to ${tahap}`);
  const failed = found.syarat.filter((s) => !s.terpenuhi).map((s) => s.kode);
  return { ...found, failed };
}
