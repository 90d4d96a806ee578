// What each kind of submission has to see before it is decided, known before anything is read. A
// decision is given what its entry here names and nothing else, so a decision that looks at more does
// not compile.
import { addDays, type Bulan, type Tanggal } from '../basics/tanggal.ts';
import type { KodeKelurahan, KodeKota } from '../basics/wilayah.ts';
import { isTarikan } from '../records/money/isi-kas-lain.ts';
import { saldoAwalId } from '../records/money/saldo-awal.ts';
import type { PinjamanSelesai } from '../records/money/penyelesaian.ts';
import { unsaidOf } from './decisions/money/unsaid.ts';
import type { JenisKiriman, Kiriman, KirimanOf } from './kiriman.ts';
import type {
  AnggotaId,
  KirimanId,
  KsmId,
  KasLainId,
  SesiId,
  PinjamanId,
  LkmId,
} from '../basics/identitas.ts';

interface KotaBulan {
  readonly kota: KodeKota;
  readonly bulan: Bulan;
}

/**
 * What can be asked for; of the group, where nothing else is said. False, null or an empty list: not this
 * time.
 */
export interface Kebutuhan {
  readonly ksm: boolean;
  readonly anggota: boolean;
  readonly dokumen: boolean;
  readonly kemitraan: boolean;
  readonly pelatihan: boolean;
  /** What the city checked. */
  readonly pemeriksaan: boolean;
  /** History of what was settled, by its submissions. */
  readonly penyelesaian: readonly KirimanId[];
  /** Sessions by id (the one replaced or cancelled). */
  readonly sesi: readonly SesiId[];
  /** Date on which no second session may be held. */
  readonly sesiPada: Tanggal | null;
  /** Loans by id, and those that the sessions of `sesi` brought or repaid, or an opening balance of `kasLain`. */
  readonly pinjaman: readonly PinjamanId[];
  /** All that UPKs lent to the group. */
  readonly pinjamanUpk: boolean;
  /** All that are not repaid. */
  readonly pinjamanTerbuka: boolean;
  /** By id, and those that the sessions of `sesi` brought. */
  readonly kasLain: readonly KasLainId[];
  /** Date from which on the cash of each day is to be computed from the records. */
  readonly bukuKas: Tanggal | null;
  /** Date before which nothing may have happened: the sessions, loans and cash of earlier days. */
  readonly bukuSebelum: Tanggal | null;
  /** Date from which on nothing may have happened: the sessions, loans and cash of that day and later ones. */
  readonly bukuSejak: Tanggal | null;
  /**
   * What members own: where savings are withdrawn, or where less was saved than before and something was
   * withdrawn. Null: no member comes to own less.
   */
  readonly bukuTabungan: 'ditarik' | 'berkurang' | null;
  /** The other group, of a member who moves. */
  readonly ksmLain: KsmId | null;
  /** The groups that members came from and left for: those named, or who joined on the day of formation. */
  readonly linkedKsm: readonly AnggotaId[] | 'pendiri';
  /** All that names members in documents of their own. */
  readonly bukuAnggota: boolean;
  /** The group that stands in place of this one: what both have. */
  readonly bukuGanda: KsmId | null;
  /** Date on which the group's gate is judged. */
  readonly gerbang: Tanggal;
  /** Kelurahan that must be a programme location. */
  readonly lokasi: KodeKelurahan;
  readonly lkm: LkmId;
  readonly upkBulanan: { readonly lkm: LkmId; readonly bulan: Bulan };
  /** Kab/kota that must have a programme location. */
  readonly adaKota: KodeKota;
  readonly target: { readonly kota: KodeKota; readonly tahun: number };
  readonly verifikasi: KotaBulan;
  readonly bulanan: KotaBulan;
  readonly ujiPetik: KotaBulan;
  /** A group that is not the submission's own, and its sessions of a month. */
  readonly ksmUji: { readonly ksmId: KsmId; readonly bulan: Bulan };
}

const KSM = { ksm: true } as const;
const KSM_ANGGOTA = { ksm: true, anggota: true } as const;
const PENDAFTARAN = { ...KSM_ANGGOTA, pemeriksaan: true } as const;

/** The movements of cash that a settlement makes. */
const kasLainOf = (
  paid: { readonly id: KasLainId } | null | undefined,
  pinjaman: readonly PinjamanSelesai[] = [],
): KasLainId[] => [paid, ...pinjaman.map(({ potongan }) => potongan)].flatMap((k) => k?.id ?? []);

const NEEDS = {
  ksmDaftar: ({ isi }) => ({
    ...KSM,
    lokasi: isi.ksm.kelurahan,
    // Nobody else's cash has moved under the id of its opening balance.
    kasLain: [saldoAwalId(isi.ksm.id)],
  }),
  // Another date of formation or of dissolution has to agree with everything that is on record.
  ksmUbah({ isi: { perubahan } }) {
    const { tanggalBentuk, tanggalBubar } = perubahan;
    const isMoved = tanggalBentuk !== undefined || Boolean(tanggalBubar);
    return {
      ...KSM,
      anggota: isMoved || tanggalBubar === null,
      dokumen: isMoved,
      kemitraan: isMoved,
      pelatihan: isMoved,
      bukuSebelum: tanggalBentuk ?? null,
      linkedKsm: tanggalBentuk === undefined ? [] : 'pendiri',
      bukuSejak: tanggalBubar ? addDays(tanggalBubar, 1) : null,
      bukuTabungan: tanggalBubar ? 'ditarik' : null,
      pinjamanTerbuka: Boolean(tanggalBubar),
      pemeriksaan: true,
    };
  },
  ksmBubar: ({ isi: { tanggalBubar, penyelesaian } }) => ({
    ...PENDAFTARAN,
    dokumen: true,
    kemitraan: true,
    pelatihan: true,
    bukuSejak: addDays(tanggalBubar, 1),
    bukuTabungan: 'ditarik',
    bukuKas: penyelesaian.tanggal,
    pinjamanTerbuka: true,
    kasLain: kasLainOf(penyelesaian.pembagian, penyelesaian.pinjaman),
  }),
  ksmPindah: ({ isi }) => ({
    ...PENDAFTARAN,
    dokumen: true,
    kemitraan: true,
    pelatihan: true,
    lokasi: isi.kelurahan,
  }),
  ksmGanda: ({ isi }) => ({ ...KSM, bukuGanda: isi.pengganti, pemeriksaan: false }),
  anggotaMasuk: ({ isi }) => ({
    ...PENDAFTARAN,
    ksmLain: isi.anggota.find((a) => a.pindahDari)?.pindahDari?.ksmId ?? null,
  }),
  // What names the member on other days than those of the membership.
  anggotaKeluar: ({ isi, ...kiriman }) => ({
    ...PENDAFTARAN,
    bukuSejak: isi.tanggalKeluar,
    linkedKsm: [isi.anggota],
    ksmLain: isi.pindahKe?.ksmId ?? null,
    // Null says that nothing is open; the forms of the first five versions say nothing.
    bukuTabungan: isi.penyelesaian === undefined ? null : 'ditarik',
    bukuKas: unsaidOf({ isi, ...kiriman })?.tanggal ?? null,
    pinjamanTerbuka: isi.penyelesaian !== undefined,
    kasLain: kasLainOf(isi.penyelesaian?.tabungan, isi.penyelesaian?.pinjaman),
  }),
  anggotaUbah: ({ isi: { anggota } }) => ({
    ...PENDAFTARAN,
    bukuSebelum: anggota.tanggalMasuk,
    bukuSejak: anggota.tanggalKeluar ?? null,
    linkedKsm: [anggota.id],
  }),
  anggotaGabung: ({ isi }) => ({
    ...PENDAFTARAN,
    dokumen: true,
    pelatihan: true,
    bukuAnggota: true,
    linkedKsm: [isi.anggota, isi.tetap],
  }),
  sesi: ({ isi, koreksi, ...kiriman }) => ({
    ...KSM_ANGGOTA,
    sesi: [isi.id],
    sesiPada: isi.tanggal,
    pinjaman: [...isi.pembayaran.map((p) => p.pinjaman), ...isi.pinjamanBaru.map((p) => p.id)],
    kasLain: isi.kasLain.map((k) => k.id),
    bukuKas:
      isi.kasDihitung !== null || unsaidOf({ isi, koreksi, ...kiriman }) ? isi.tanggal : null,
    bukuTabungan: isi.kasLain.some(isTarikan) ? 'ditarik' : koreksi && 'berkurang',
    pemeriksaan: koreksi !== null,
  }),
  pinjaman: (kiriman) => ({
    ...KSM_ANGGOTA,
    pinjaman: [kiriman.isi.id],
    bukuKas: unsaidOf(kiriman)?.tanggal ?? null,
  }),
  pembayaran: ({ isi }) => ({ ...KSM, pinjaman: [isi.pinjaman] }),
  kasLain: ({ isi, koreksi, ...kiriman }) => ({
    ...KSM,
    anggota: isTarikan(isi),
    pemeriksaan: koreksi !== null && isTarikan(isi),
    kasLain: [isi.id],
    bukuTabungan: isTarikan(isi) ? 'ditarik' : null,
    bukuKas: unsaidOf({ isi, koreksi, ...kiriman })?.tanggal ?? null,
  }),
  bagiHasil: ({ isi, ...kiriman }) => ({
    ...KSM_ANGGOTA,
    kasLain: [isi.id],
    bukuTabungan: 'ditarik',
    bukuKas: unsaidOf({ isi, ...kiriman })?.tanggal ?? null,
  }),
  saldoAwal: ({ isi, koreksi }) => ({
    ...KSM_ANGGOTA,
    kasLain: [saldoAwalId(isi.ksmId)],
    pinjaman: isi.pinjaman.map((p) => p.id),
    bukuSebelum: addDays(isi.tanggal, 1),
    bukuTabungan: koreksi && 'berkurang',
    // The city checks the registration, and this is no part of it.
    pemeriksaan: false,
  }),
  dokumen: () => ({ ...KSM_ANGGOTA, dokumen: true }),
  kemitraan: () => ({ ...KSM, kemitraan: true }),
  pelatihan: () => ({ ...KSM_ANGGOTA, pelatihan: true }),
  // The city checks the registration, and the stage is not part of it.
  tahap: ({ isi }) => ({ ...KSM, gerbang: isi.sejak, pemeriksaan: false }),
  tahapBatal: () => ({ ...KSM, pinjamanUpk: true, pemeriksaan: false }),
  batalkan: ({ isi: { catatan } }) => ({
    ...KSM,
    anggota: catatan.jenis === 'sesi' || catatan.jenis === 'kasLain',
    sesi: catatan.jenis === 'sesi' ? [catatan.id] : [],
    // Also a share-out that was added to the savings.
    bukuTabungan: catatan.jenis === 'sesi' || catatan.jenis === 'kasLain' ? 'berkurang' : null,
    pinjaman: [
      ...(catatan.jenis === 'pinjaman' ? [catatan.id] : []),
      ...(catatan.pinjaman === null ? [] : [catatan.pinjaman]),
    ],
    kasLain: catatan.jenis === 'kasLain' ? [catatan.id] : [],
    dokumen: catatan.jenis === 'dokumen',
    kemitraan: catatan.jenis === 'kemitraan',
    pelatihan: catatan.jenis === 'pelatihan',
    pemeriksaan: catatan.jenis === 'sesi' || catatan.jenis === 'kasLain',
  }),
  lkm: ({ isi }) => ({ lokasi: isi.kelurahan, lkm: isi.id }),
  upkBulanan: ({ isi }) => ({ lkm: isi.lkm, upkBulanan: { lkm: isi.lkm, bulan: isi.bulan } }),
  target: ({ isi }) => ({ adaKota: isi.kota, target: { kota: isi.kota, tahun: isi.tahun } }),
  tutupBulan: ({ isi: { kota, bulan } }) => ({
    verifikasi: { kota, bulan },
    bulanan: { kota, bulan },
  }),
  pemeriksaan: ({ isi }) => ({
    ...PENDAFTARAN,
    sesi: isi.sesi.map((s) => s.id),
    penyelesaian: isi.penyelesaian ?? [],
  }),
  ujiPetik: ({ isi: { kota, bulan, ksmId } }) => ({
    verifikasi: { kota, bulan },
    ujiPetik: { kota, bulan },
    ksmUji: { ksmId, bulan },
  }),
  ujiPetikBatal: ({ isi: { kota, bulan } }) => ({ ujiPetik: { kota, bulan } }),
} satisfies { readonly [J in JenisKiriman]: (kiriman: KirimanOf<J>) => Partial<Kebutuhan> };

export type NeedsOf<J extends JenisKiriman> = J extends keyof typeof NEEDS
  ? ReturnType<(typeof NEEDS)[J]>
  : never;

/** Which records must be loaded before `decide`. */
export function needsOf<K extends Kiriman>(kiriman: K): NeedsOf<K['jenis']> {
  // Each entry takes submissions of its kind. Across all kinds the compiler loses that pairing, hence the cast.
  const needs = NEEDS[kiriman.jenis] as unknown as (kiriman: K) => NeedsOf<K['jenis']>;
  return needs(kiriman);
}
