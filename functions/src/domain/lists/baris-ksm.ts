// A group as lists keep it: what its line shows, and what a visit is decided by. Made from the group and its
// newest evaluation, it is a fiftieth of their size.
import { z } from 'zod/mini';
import { KsmId, NamaPendek } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Bulan, Tanggal } from '../basics/tanggal.ts';
import { KodeKelurahan, type Wilayah } from '../basics/wilayah.ts';
import { Capaian, StatusKsm, Tingkat } from '../maturity/capaian.ts';
import { describeSyarat } from '../maturity/explain/describe-syarat.ts';
import { nextOf } from '../maturity/explain/next-of.ts';
import type { CapaianKsm } from '../recompute/capaian-ksm.ts';
import { Jadwal, lifeOf, Tahap, type Ksm } from '../records/ksm.ts';
import { Peringatan } from '../signals/peringatan.ts';
import { AlasanKunjungan } from './perlu-dikunjungi.ts';
import type { DasarKunjungan } from './visits.ts';

/** The newest evaluation, as a line of the list shows it. */
const KiniKsm = z.strictObject({
  tingkat: Tingkat,
  status: z.nullable(StatusKsm),
  aturan: Capaian.shape.aturan,
  sesiTerakhir: z.nullable(Tanggal),
  /** The next level, the first condition that is missing in words, and how many others are. */
  menuju: z.nullable(
    z.strictObject({ tingkat: z.string(), kurang: z.nullable(z.string()), lain: Cacah }),
  ),
});
type KiniKsm = z.infer<typeof KiniKsm>;

/** What a line shows. */
export const KsmTerdaftar = z.strictObject({
  id: KsmId,
  nama: NamaPendek,
  bubar: z.nullable(Tanggal),
  /** Null: not computed for this month or the one before. */
  kini: z.nullable(KiniKsm),
  /** Why it may lose its level; left out: nothing says so. */
  peringatan: z.optional(z.array(Peringatan)),
});
export type KsmTerdaftar = z.infer<typeof KsmTerdaftar>;

export const BarisKsm = z.strictObject({
  ...KsmTerdaftar.shape,
  kelurahan: KodeKelurahan,
  /** The newest stage; null: before stage I. */
  tahap: z.nullable(Tahap),
  /** Start of mentoring. */
  mulai: Tanggal,
  jadwal: z.array(Jadwal),
  /** Reasons for a visit that the day does not change. */
  alasan: z.array(AlasanKunjungan),
  /** Of the month shown and the one before: those without a session or a reason for none; left out: neither. */
  tanpaCatatan: z.optional(z.array(Bulan)),
});
export type BarisKsm = z.infer<typeof BarisKsm>;

/** What a line takes from the group's own record. */
export type KsmOfBaris = Pick<
  Ksm,
  | 'id'
  | 'nama'
  | 'tahapan'
  | 'tanggalBentuk'
  | 'tanggalMulaiPendampingan'
  | 'tanggalBubar'
  | 'jadwal'
> & { readonly wilayah: Pick<Wilayah, 'kelurahan'> };

/** `capaian` null: the group has none of late. */
export function barisOf(
  ksm: KsmOfBaris,
  capaian: Capaian | null,
  alasan: readonly AlasanKunjungan[],
): BarisKsm {
  return {
    id: ksm.id,
    nama: ksm.nama,
    kelurahan: ksm.wilayah.kelurahan,
    tahap: ksm.tahapan.at(-1)?.tahap ?? null,
    ...lifeOf(ksm),
    jadwal: ksm.jadwal,
    kini: capaian && kiniOf(capaian),
    alasan: [...alasan],
  };
}

export function kiniOf(capaian: Capaian): KiniKsm {
  const { tingkat, status, aturan, angka } = capaian;
  const next = nextOf(capaian);
  const [first, ...rest] = (next?.syarat ?? []).filter((it) => !it.terpenuhi);
  return {
    tingkat,
    status,
    aturan,
    sesiTerakhir: angka.sesiTerakhir,
    menuju: next && {
      tingkat: next.tingkat,
      kurang: first === undefined ? null : describeSyarat(first, capaian),
      lain: rest.length,
    },
  };
}

/** Of these months those without a record. */
export function tanpaCatatanOf(
  months: readonly Pick<CapaianKsm, 'bulan' | 'mutu'>[],
): Pick<BarisKsm, 'tanpaCatatan'> {
  const tanpaCatatan = months.filter(({ mutu }) => !mutu.lengkap).map(({ bulan }) => bulan);
  return tanpaCatatan.length > 0 ? { tanpaCatatan } : {};
}

/** What a visit is decided by; `sesiTerakhir` and `pinjaman` as somebody knows them better. */
export function dasarOfBaris(
  baris: BarisKsm,
  known: Pick<DasarKunjungan, 'sesiTerakhir' | 'pinjaman'>,
): DasarKunjungan {
  return {
    ksmId: baris.id,
    mulai: baris.mulai,
    bubar: baris.bubar,
    jadwal: baris.jadwal,
    alasanTetap: baris.alasan,
    berhenti: baris.kini?.status === 'Tidak Aktif',
    ...known,
  };
}
