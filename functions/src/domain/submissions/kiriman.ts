// A submission (kiriman): the one envelope in which every record travels from a form to the server. Its id is
// made by the client and can be created only once: the same content gets the same receipt again, other
// content under the same id is refused and kept for review. That makes the phone's outbox safe.
import { z } from 'zod/mini';
import { IsiDokumen } from '../records/dokumen.ts';
import {
  Alasan,
  AnggotaId,
  type AnyId,
  Catatan,
  type DokumenId,
  Id,
  type IdOf,
  type KasLainId,
  type KemitraanId,
  NamaPendek,
  KsmId,
  type PelatihanId,
  type PembayaranId,
  PinjamanId,
  LkmId,
  type SesiId,
} from '../basics/identitas.ts';
import { IsiKasLuar } from '../records/money/kas-lain.ts';
import { IsiKemitraan } from '../records/kemitraan.ts';
import { PendaftaranKsm, PerubahanKsm, Tahap } from '../records/ksm.ts';
import { EdisiPinjaman, UpkBulananInti } from '../records/lkm.ts';
import { IsiAnggota, PindahDari, PindahKe } from '../records/anggota.ts';
import { IsiPembubaran } from '../records/money/pembubaran.ts';
import { Pembagian } from '../records/money/pembagian.ts';
import { IsiPenyelesaian } from '../records/money/penyelesaian.ts';
import { IsiPelatihan } from '../records/pelatihan.ts';
import { IsiPemeriksaan } from '../records/pemeriksaan.ts';
import { IsiPembayaran, IsiPinjamanLuar } from '../records/money/luar-sesi.ts';
import { RupiahPositif } from '../basics/numbers/uang.ts';
import { Bulan, Tanggal } from '../basics/tanggal.ts';
import { IsiSaldoAwal } from '../records/money/saldo-awal.ts';
import { IsiTarget } from '../records/city/target.ts';
import { IsiUjiPetik } from '../records/city/uji-petik.ts';
import { IsiTutupBulan } from '../records/city/tutup-bulan.ts';
import { KodeKelurahan, KodeKota } from '../basics/wilayah.ts';
import { envelope, koreksi } from './envelope.ts';
import { KirimanSesi } from './kiriman-sesi.ts';

/** Records that can be cancelled one by one. */
const JENIS_BATAL = [
  'sesi',
  'pinjaman',
  'pembayaran',
  'kasLain',
  'dokumen',
  'kemitraan',
  'pelatihan',
] as const;
export type JenisBatal = (typeof JENIS_BATAL)[number];

interface IdBatal extends Record<JenisBatal, AnyId> {
  sesi: SesiId;
  pinjaman: PinjamanId;
  pembayaran: PembayaranId;
  kasLain: KasLainId;
  dokumen: DokumenId;
  kemitraan: KemitraanId;
  pelatihan: PelatihanId;
}

/** The record that is cancelled. A payment is found through its loan. */
export type CatatanBatal<J extends JenisBatal = JenisBatal> = {
  [K in J]: { jenis: K; id: IdBatal[K]; pinjaman: PinjamanId | null };
}[J];

// What the id is of follows from the kind: known to the compiler alone, as with every id.
const CatatanBatal = z.strictObject({
  jenis: z.enum(JENIS_BATAL),
  id: Id,
  pinjaman: z.nullable(PinjamanId),
}) as unknown as z.ZodMiniType<CatatanBatal, CatatanBatal>;

export const Kiriman = z.discriminatedUnion('jenis', [
  z.strictObject({
    ...envelope,
    jenis: z.literal('ksmDaftar'),
    isi: z.strictObject({
      ksm: PendaftaranKsm,
      anggota: z.array(IsiAnggota).check(z.minLength(3), z.maxLength(60)),
    }),
  }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('ksmUbah'),
    isi: z.strictObject({ ksmId: KsmId, perubahan: PerubahanKsm, alasan: Alasan }),
  }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('ksmBubar'),
    isi: z.strictObject({
      ksmId: KsmId,
      tanggalBubar: Tanggal,
      penyelesaian: IsiPembubaran,
      alasan: Alasan,
    }),
  }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('ksmPindah'),
    isi: z.strictObject({
      ksmId: KsmId,
      kelurahan: KodeKelurahan,
      /** The first day there; null: it was registered in the wrong kelurahan from the start. */
      sejak: z.nullable(Tanggal),
      alasan: Alasan,
    }),
  }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('ksmGanda'),
    isi: z.strictObject({
      ksmId: KsmId,
      /** The group that stands; null: this one is no double after all. */
      pengganti: z.nullable(KsmId),
      alasan: Alasan,
    }),
  }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('anggotaMasuk'),
    isi: z.strictObject({
      ksmId: KsmId,
      anggota: z
        .array(z.strictObject({ ...IsiAnggota.shape, pindahDari: z.nullish(PindahDari) }))
        .check(z.minLength(1), z.maxLength(60)),
    }),
  }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('anggotaKeluar'),
    isi: z.strictObject({
      ksmId: KsmId,
      anggota: AnggotaId,
      tanggalKeluar: Tanggal,
      /** The group that the member moves to. */
      pindahKe: z.nullish(PindahKe),
      /** Savings and loans of the member; forms of the first five versions only say who left. */
      penyelesaian: z.nullish(IsiPenyelesaian),
      alasan: Alasan,
    }),
  }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('anggotaUbah'),
    isi: z.strictObject({ ksmId: KsmId, anggota: IsiAnggota, alasan: Alasan }),
  }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('anggotaGabung'),
    isi: z.strictObject({
      ksmId: KsmId,
      /** Registered twice: this entry becomes the other, and is gone. */
      anggota: AnggotaId,
      tetap: AnggotaId,
      alasan: Alasan,
    }),
  }),
  KirimanSesi,
  z.strictObject({ ...envelope, jenis: z.literal('pinjaman'), isi: IsiPinjamanLuar, koreksi }),
  z.strictObject({ ...envelope, jenis: z.literal('pembayaran'), isi: IsiPembayaran, koreksi }),
  z.strictObject({ ...envelope, jenis: z.literal('kasLain'), isi: IsiKasLuar, koreksi }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('bagiHasil'),
    isi: z.strictObject({
      id: Id as IdOf<'KasLainId'>,
      ksmId: KsmId,
      tanggal: Tanggal,
      pembagian: Pembagian,
      /** How much of what is paid comes out of the bank; the rest, or all, out of the cash box. */
      bank: z.nullish(RupiahPositif),
      keterangan: z.nullable(Catatan),
    }),
  }),
  z.strictObject({ ...envelope, jenis: z.literal('saldoAwal'), isi: IsiSaldoAwal, koreksi }),
  z.strictObject({ ...envelope, jenis: z.literal('dokumen'), isi: IsiDokumen, koreksi }),
  z.strictObject({ ...envelope, jenis: z.literal('kemitraan'), isi: IsiKemitraan, koreksi }),
  z.strictObject({ ...envelope, jenis: z.literal('pelatihan'), isi: IsiPelatihan, koreksi }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('tahap'),
    isi: z.strictObject({
      ksmId: KsmId,
      tahap: Tahap,
      sejak: Tanggal,
      /** Required when the stage is entered although a condition fails. */
      alasan: z.nullable(Catatan),
    }),
  }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('tahapBatal'),
    isi: z.strictObject({ ksmId: KsmId, tahap: Tahap, alasan: Alasan }),
  }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('batalkan'),
    isi: z.strictObject({
      ksmId: KsmId,
      catatan: CatatanBatal,
      alasan: Alasan,
    }),
  }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('lkm'),
    isi: z.strictObject({
      /** `lkmIdOf(kelurahan)`. */
      id: LkmId,
      nama: NamaPendek,
      kelurahan: KodeKelurahan,
      edisi: EdisiPinjaman,
      berlakuSejak: Tanggal,
    }),
    koreksi,
  }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('upkBulanan'),
    isi: z.strictObject({ ...UpkBulananInti.shape, kelurahan: KodeKelurahan }),
    koreksi,
  }),
  z.strictObject({ ...envelope, jenis: z.literal('target'), isi: IsiTarget, koreksi }),
  z.strictObject({ ...envelope, jenis: z.literal('tutupBulan'), isi: IsiTutupBulan }),
  z.strictObject({ ...envelope, jenis: z.literal('pemeriksaan'), isi: IsiPemeriksaan }),
  z.strictObject({ ...envelope, jenis: z.literal('ujiPetik'), isi: IsiUjiPetik, koreksi }),
  z.strictObject({
    ...envelope,
    jenis: z.literal('ujiPetikBatal'),
    isi: z.strictObject({ kota: KodeKota, bulan: Bulan, ksmId: KsmId, alasan: Alasan }),
  }),
]);
export type Kiriman = z.infer<typeof Kiriman>;
export type JenisKiriman = Kiriman['jenis'];
/** The schema that judges a submission: of every kind, or only that of a form. */
export type SkemaKiriman = Pick<z.ZodMiniType<Kiriman>, 'safeParse'>;
/** The submission of one kind. */
export type KirimanOf<J extends JenisKiriman> = Extract<Kiriman, { jenis: J }>;
