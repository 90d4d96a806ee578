// Lines of the lists on the desk of a kab/kota, and the conditions by which groups stand on them.
import { z } from 'zod/mini';
import { TeksTersimpan } from '../basics/teks.ts';
import { KsmId, NamaPendek } from '../basics/identitas.ts';
import { ButirAntrean } from '../antrean/antrean.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { KodeKelurahan } from '../basics/wilayah.ts';
import { Tingkat } from '../maturity/capaian.ts';
import { Janggal } from '../signals/janggal/janggal.ts';
import type { CapaianTersimpan } from '../recompute/capaian-ksm.ts';
import type { Tahap } from '../records/ksm.ts';
import { KunjunganUji } from '../records/city/uji-petik.ts';

/** Lines of a page: each costs the server a read or three. */
export const ROWS_PER_PAGE = 20;

/** Where a page ends. */
export const SetelahBaris = z.strictObject({
  kelurahan: KodeKelurahan,
  nama: TeksTersimpan,
  ksmId: KsmId,
});
export type SetelahBaris = z.infer<typeof SetelahBaris>;

/** A group in one month. */
export const BarisBulan = z.strictObject({
  ksmId: KsmId,
  nama: NamaPendek,
  kelurahan: KodeKelurahan,
  tingkat: Tingkat,
  sesiTerakhir: z.nullable(Tanggal),
});
export type BarisBulan = z.infer<typeof BarisBulan>;

/** What waits for the city's check, and of which group. */
export const BarisAntrean = z.strictObject({
  ...ButirAntrean.shape,
  ksmId: KsmId,
  nama: NamaPendek,
  kelurahan: KodeKelurahan,
});
export type BarisAntrean = z.infer<typeof BarisAntrean>;

/** Lines of a page of what waits: each costs the server a read at most. */
export const ANTREAN_PER_PAGE = 60;

/** A group whose records look odd, and why. */
export const BarisJanggal = z.strictObject({
  ksmId: KsmId,
  nama: NamaPendek,
  kelurahan: KodeKelurahan,
  alasan: z.array(Janggal),
});
export type BarisJanggal = z.infer<typeof BarisJanggal>;

/** Groups of a month that somebody at the desk has to see to. */
export const MacamBulan = z.enum(['tanpaCatatan', 'terlambat']);
export type MacamBulan = z.infer<typeof MacamBulan>;

/** Levels from which the gate to a stage can open; the gate itself is checked by the server. */
export const TINGKAT_CALON: Readonly<Record<Tahap, readonly Tingkat[]>> = {
  I: ['Belum Dinilai', 'Pemula', 'Berkembang', 'Berdaya', 'Mandiri'],
  II: ['Berdaya', 'Mandiri'],
  III: ['Berdaya', 'Mandiri'],
  Selesai: ['Mandiri'],
};

export const TAHAP_SEBELUM: Readonly<Record<Tahap, Tahap | null>> = {
  I: null,
  II: 'I',
  III: 'II',
  Selesai: 'III',
};

type Bulanan = Pick<CapaianTersimpan, 'mutu' | 'capaian'>;

/** Whether a group stands on the list of a month. */
export function isOfBulan({ mutu, capaian }: Bulanan, macam: MacamBulan): boolean {
  return macam === 'tanpaCatatan'
    ? !mutu.lengkap && TINGKAT_CALON.I.includes(capaian.tingkat)
    : capaian.status === 'Jeda' || capaian.status === 'Tidak Aktif';
}

/** Whether a group stands before the gate and has reached the level that it asks for. */
export function isCalon(
  { tahap: now, capaian }: Pick<CapaianTersimpan, 'tahap' | 'capaian'>,
  tahap: Tahap,
): boolean {
  return now === TAHAP_SEBELUM[tahap] && TINGKAT_CALON[tahap].includes(capaian.tingkat);
}

/** A group that was drawn for a month, and what the visit found. */
export const BarisUji = z.strictObject({
  ksmId: KsmId,
  nama: NamaPendek,
  kelurahan: KodeKelurahan,
  /** Null: not visited yet, or the visit was cancelled. */
  kunjungan: z.nullable(KunjunganUji),
});
export type BarisUji = z.infer<typeof BarisUji>;
