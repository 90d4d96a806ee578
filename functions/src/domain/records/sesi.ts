// One meeting of a group: who came, what was paid, which books were checked.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import {
  AnggotaId,
  Catatan,
  Id,
  type IdOf,
  KsmId,
  SesiId,
  PinjamanId,
  Uid,
} from '../basics/identitas.ts';
import { IsiKasLain } from './money/isi-kas-lain.ts';
import { IsiPinjaman } from './money/pinjaman.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { Rupiah, RupiahPositif } from '../basics/numbers/uang.ts';
import { Wilayah } from '../basics/wilayah.ts';

export const STATUS_SESI = ['dilaksanakan', 'libur', 'batal'] as const;
export const BUKU = ['hadir', 'kas', 'tabungan', 'pinjaman'] as const;
const NilaiBuku = z.enum(['ok', 'selisih', 'tidakMutakhir']);
const CaraKeputusan = z.enum(['musyawarah', 'suara', 'pengurus']);
/** Topics of on-the-job training in the pilot's week plan (pelaksanaan minggu 1-4). */
export const TOPIK_OJT = [
  'ert',
  'dinamikaKelompok',
  'organisasi',
  'tabungan',
  'aturanBersama',
  'pertemuanRutin',
  'pencatatan',
  'pinjamanPengembalian',
  'kewirausahaan',
  'lainnya',
] as const;

/** What the maturity model reads of a session. */
export const SesiInti = z.strictObject({
  id: SesiId,
  tanggal: Tanggal,
  status: z.enum(STATUS_SESI),
  /** Members present. */
  hadir: z.array(AnggotaId).check(z.maxLength(200)),
  /** Deposit by member, rupiah; a deposit sent along by an absent member counts too. */
  setoran: z.record(AnggotaId, Rupiah),
  pimpinan: z.nullish(AnggotaId),
  notulis: z.nullish(AnggotaId),
  /** Result of each book checked; a book not checked is left out. */
  buku: z.strictObject({
    hadir: z.optional(NilaiBuku),
    kas: z.optional(NilaiBuku),
    tabungan: z.optional(NilaiBuku),
    pinjaman: z.optional(NilaiBuku),
  }),
  /** How each decision of the meeting was taken. */
  keputusan: z.array(CaraKeputusan).check(z.maxLength(50)),
  /** Planned activities carried out. */
  kegiatan: z.int().check(z.minimum(0), z.maximum(100)),
  /** Cash counted on the table at the end, rupiah; null when not counted. */
  kasDihitung: z.nullish(Rupiah),
});
export type SesiInti = z.infer<typeof SesiInti>;

/** A repayment handed over in the meeting; it becomes a payment of that loan. */
const PembayaranSesi = z.strictObject({
  pinjaman: PinjamanId,
  jumlah: RupiahPositif,
  oleh: z.enum(['anggota', 'tanggungRenteng']),
  jasaLebih: z.nullish(RupiahPositif),
});

/** A problem raised in a meeting; a later session may name it as solved. */
const MasalahSesi = z.strictObject({
  id: Id as IdOf<'MasalahId'>,
  uraian: Catatan.check(z.minLength(1)),
});

const isianSesi = {
  ...SesiInti.shape,
  ksmId: KsmId,
  /** Absent members who sent their deposit along. */
  titip: z.array(AnggotaId).check(z.maxLength(200)),
  pembayaran: z.array(PembayaranSesi).check(z.maxLength(200)),
  topikOjt: z.array(z.enum(TOPIK_OJT)).check(z.maxLength(10)),
  masalah: z.array(MasalahSesi).check(z.maxLength(20)),
  /** Ids of earlier problems solved by now. */
  masalahSelesai: z.array(Id as IdOf<'MasalahId'>).check(z.maxLength(50)),
  faskelHadir: z.boolean(),
  kasDihitung: z.nullable(Rupiah),
  /** Why the count differed from the computed cash when it was entered. */
  alasanSelisih: z.nullable(Catatan),
  notulen: z.nullable(Catatan),
};

/** A session as it comes from the form, with the loans paid out and other cash moved in the meeting. */
export const IsiSesi = z.strictObject({
  ...isianSesi,
  pinjamanBaru: z.array(IsiPinjaman).check(z.maxLength(50)),
  kasLain: z.array(IsiKasLain).check(z.maxLength(20)),
});
export type IsiSesi = z.infer<typeof IsiSesi>;

/** A session as stored in `sesi/{id}`; its loans and cash movements are records of their own. */
export const Sesi = z.strictObject({
  ...isianSesi,
  pinjamanBaru: z.array(PinjamanId),
  kasLain: z.array(Id as IdOf<'KasLainId'>),
  wilayah: Wilayah,
  /** No longer used: the cash is computed. Written as null because the release before this one expects it. */
  kasSeharusnya: z.nullable(z.int()),
  /** How it first came in; left out: by a version that did not say. A correction leaves it as it is. */
  dicatat: z.optional(
    z.strictObject({
      oleh: Uid,
      /** Saved on the phone, by its clock; null: by a page that did not say. ISO 8601. */
      dibuat: z.nullable(z.iso.datetime()),
      /** Received, server time, ISO 8601: days later, where a phone had no network. */
      diterima: z.iso.datetime(),
    }),
  ),
  dibatalkan: z.boolean(),
  urut: Cacah,
});
export type Sesi = z.infer<typeof Sesi>;
