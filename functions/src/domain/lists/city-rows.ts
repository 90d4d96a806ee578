// Lines of the lists on the desk of a kab/kota, and the conditions by which groups stand on them.
import { z } from 'zod/mini';
import { TeksTersimpan } from '../basics/teks.ts';
import { KsmId, NamaPendek } from '../basics/identitas.ts';
import { Cacah } from '../basics/numbers/cacah.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { KodeKelurahan } from '../basics/wilayah.ts';
import { Tingkat } from '../maturity/capaian.ts';
import { MutuBulan } from '../maturity/mutu.ts';
import { Janggal } from '../signals/janggal/janggal.ts';
import type { Tahap } from '../records/ksm.ts';
import { KunjunganUji } from '../records/city/uji-petik.ts';
import { Pemeriksaan } from '../records/pemeriksaan.ts';

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

/** A group with what was found when its month was checked. */
export const BarisPeriksa = z.strictObject({
  ksmId: KsmId,
  nama: NamaPendek,
  kelurahan: KodeKelurahan,
  /** Null: not computed for the month, or the group did not exist yet. */
  capaian: z.nullable(z.strictObject({ tingkat: Tingkat, mutu: MutuBulan, sesiBulan: Cacah })),
  /** Of its sessions those of the month. */
  pemeriksaan: z.nullable(Pemeriksaan),
});
export type BarisPeriksa = z.infer<typeof BarisPeriksa>;

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

/** A group that was drawn for a month, and what the visit found. */
export const BarisUji = z.strictObject({
  ksmId: KsmId,
  nama: NamaPendek,
  kelurahan: KodeKelurahan,
  /** Null: not visited yet, or the visit was cancelled. */
  kunjungan: z.nullable(KunjunganUji),
});
export type BarisUji = z.infer<typeof BarisUji>;
