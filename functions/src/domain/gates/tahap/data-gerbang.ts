// What the gates between the stages look at: the records of a group, and what is derived from them once.
import type { Tanggal } from '../../basics/tanggal.ts';
import type { LokasiProgram } from '../../basics/wilayah.ts';
import type { Capaian } from '../../maturity/capaian.ts';
import type { AnggotaInti } from '../../records/anggota.ts';
import { isActive } from '../../records/is-active.ts';
import type { DokumenInti } from '../../records/dokumen.ts';
import type { KsmInti, MasukTahap } from '../../records/ksm.ts';
import type { IsiPelatihan } from '../../records/pelatihan.ts';
import type { PinjamanInti } from '../../records/money/pinjaman.ts';
import type { RasioUpk } from '../upk.ts';
import { closedOn, newestFirst } from './gate-months.ts';
import type { AnggotaId } from '../../basics/identitas.ts';

export interface DataGerbang {
  readonly ksm: Pick<KsmInti, 'tanggalBentuk' | 'tanggalBubar'> & {
    readonly tahapan: readonly Pick<MasukTahap, 'tahap' | 'sejak'>[];
  };
  readonly anggota: readonly AnggotaInti[];
  readonly dokumen: DokumenInti;
  readonly pelatihan: readonly IsiPelatihan[];
  readonly pinjaman: readonly PinjamanInti[];
  /** Results at month-ends and, where wanted, on `per`; see `capaianNeeded`. Later ones are ignored. */
  readonly capaian: readonly Capaian[];
  /** Null: the kelurahan is not a programme location. */
  readonly lokasi: Pick<LokasiProgram, 'ppmk'> | null;
  /** Null: no figures of the UPK. */
  readonly upk: RasioUpk | null;
  /** Members who ask for a loan in stage II; left out: all active members. */
  readonly pemohon?: readonly AnggotaId[];
}

export interface Facts {
  readonly aktif: readonly AnggotaInti[];
  /** Results on or before the day, newest first. */
  readonly capaian: readonly Capaian[];
  /** Those of closed months. */
  readonly bulanan: readonly Capaian[];
  readonly terbaru: Capaian | null;
}

export function collect(data: DataGerbang, per: Tanggal): Facts {
  const capaian = newestFirst(data.capaian, per);
  return {
    aktif: data.anggota.filter((a) => isActive(a, per)),
    capaian,
    bulanan: closedOn(data.capaian, per),
    terbaru: capaian[0] ?? null,
  };
}
