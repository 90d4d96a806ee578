// The records that submissions of several kinds carry, drawn whole: a field that is forgotten does not compile.
import {
  toTanggal,
  type Bulan,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { JABATAN, type IsiAnggota } from '../../../functions/src/domain/records/anggota.ts';
import type { IsiDokumen } from '../../../functions/src/domain/records/dokumen.ts';
import { JENIS_KAS_LAIN } from '../../../functions/src/domain/records/money/isi-kas-lain.ts';
import type { IsiKasLuar } from '../../../functions/src/domain/records/money/kas-lain.ts';
import { KUNCI_PEMBAGIAN } from '../../../functions/src/domain/records/money/pembagian.ts';
import {
  CARA_SISA,
  type PinjamanSelesai,
} from '../../../functions/src/domain/records/money/penyelesaian.ts';
import {
  OLEH,
  SUMBER,
  type IsiPinjaman,
} from '../../../functions/src/domain/records/money/pinjaman.ts';
import {
  BUKU,
  STATUS_SESI,
  TOPIK_OJT,
  type IsiSesi,
} from '../../../functions/src/domain/records/sesi.ts';
import type { Plain } from '../../support/records/plain.ts';
import type { KodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import type { Area } from '../../support/suite/suite.ts';
import type { WholePlain } from './parts.ts';
import type { Random } from './random.ts';

/** What the parts of one submission have in common. */
export interface Drawn {
  readonly random: Random;
  readonly area: Area;
  readonly next: KodeKelurahan;
  readonly undian: { readonly bulan: Bulan; readonly ksmId: readonly string[] };
  readonly ksmId: string;
  readonly other: string;
  readonly young: string;
  readonly tanggal: Tanggal;
  readonly pinjaman: string;
  /** A new one every time. */
  readonly id: () => string;
  /** That of a record of the group, if it was recorded by now: one of a few. */
  readonly record: () => string;
}

export const MEMBERS = ['a1', 'a2', 'a3'];
export const KNOWN = [...MEMBERS, 'a9'];
export const FORMED = toTanggal('2017-01-04');
export const TEXT = 'dicatat di buku';

export const idOf = (random: Random) =>
  `f${String(random.below(1e9))}-${String(random.below(1e9))}`;

/** A day on which the groups may have met. */
export const dayOf = (random: Random) =>
  toTanggal(`2017-0${random.below(6) + 1}-${String(random.below(28) + 1).padStart(2, '0')}`);

export const koreksiOf = ({ random }: Drawn) =>
  random.chance(0.15) ? { alasan: 'salah catat' } : null;

export const anggotaOf = (random: Random, id: string, leaving = 0.1): WholePlain<IsiAnggota> => ({
  id,
  nama: `Anggota ${id}`,
  jenisKelamin: random.pick(['P', 'P', 'L']),
  miskin: random.chance(0.7),
  tanggalMasuk: FORMED,
  tanggalKeluar: random.chance(leaving) ? dayOf(random) : null,
  tahunLahir: random.pick([1980, 1999, 2000]),
  jabatan: random.pick(JABATAN),
  persetujuan: { tanggal: FORMED, formulir: 'v1' },
  terampilSejak: random.pick([null, dayOf(random)]),
});

export const pinjamanOf = (
  { random, ksmId, tanggal }: Drawn,
  rest: Partial<Plain<IsiPinjaman>> & { readonly id: string },
): WholePlain<IsiPinjaman> => {
  const sumber = random.pick(['internal', 'internal', 'internal', ...SUMBER]);
  return {
    ksmId,
    sumber,
    peminjam: sumber === 'internal' ? random.pick(MEMBERS) : null,
    pokok: 100_000,
    tanggalCair: tanggal,
    angsuran: [
      { jatuhTempo: toTanggal('2017-06-28'), pokok: 50_000, jasa: 1_000 },
      { jatuhTempo: toTanggal('2017-12-28'), pokok: 50_000, jasa: 1_000 },
    ],
    mitra: sumber === 'mitra' ? 'Bank' : null,
    tujuan: random.pick([null, 'modal warung']),
    ...rest,
  };
};

export const kasOf = ({ random, ksmId, tanggal, record }: Drawn) => {
  const jenis = random.pick(['biaya', 'biaya', ...JENIS_KAS_LAIN]);
  return {
    id: record(),
    ksmId,
    tanggal,
    jumlah: random.pick([5000, -1000]),
    jenis,
    anggota: jenis === 'tarikTabungan' ? random.pick(MEMBERS) : null,
    keterangan: random.pick([null, 'beras']),
  } satisfies Omit<WholePlain<IsiKasLuar>, 'bank'>;
};

/** Shares of three members; what each owns is not looked up, and mostly it is not that. */
export const lembarOf = (random: Random, withSavings: boolean) => {
  const bagian = random.pick([0, 1000, 1000]);
  return {
    jumlah: bagian * MEMBERS.length,
    kunci: random.pick(['rata', 'rata', ...KUNCI_PEMBAGIAN]),
    lembar: MEMBERS.map((anggota) => ({
      anggota,
      bagian,
      tabungan: withSavings ? random.pick([0, 0, 5000]) : 0,
    })),
  };
};

/** The parts of a settlement that sum up to the debt of a loan of `pinjamanOf` now and then. */
export const settledOf = ({ random, pinjaman, id }: Drawn): WholePlain<PinjamanSelesai> => {
  const part = (jumlah: number) => random.pick([null, { id: id(), jumlah }]);
  const [potongan, tunai] = [part(2000), part(50_000)];
  const rest = 102_000 - (potongan?.jumlah ?? 0) - (tunai?.jumlah ?? 0);
  return {
    pinjaman,
    potongan,
    tunai,
    sisa: random.chance(0.9) ? { id: id(), jumlah: rest, cara: random.pick(CARA_SISA) } : null,
  };
};

export const sesiOf = (drawn: Drawn): WholePlain<IsiSesi> => {
  const { random, ksmId, tanggal, pinjaman, id, record } = drawn;
  const isHeld = random.chance(0.9);
  const some = <T>(make: () => T, p = 0.3): T[] => (isHeld && random.chance(p) ? [make()] : []);
  const bukuOf = () => random.pick(['ok', 'ok', 'selisih', 'tidakMutakhir'] as const);
  return {
    id: record(),
    ksmId,
    tanggal,
    status: isHeld ? 'dilaksanakan' : random.pick(STATUS_SESI),
    hadir: isHeld ? ['a1', 'a2'] : [],
    titip: isHeld ? ['a3'] : [],
    setoran: isHeld ? { a1: 5000, a2: 5000, a3: 5000 } : {},
    pimpinan: isHeld ? 'a1' : null,
    notulis: isHeld ? 'a2' : null,
    buku: Object.fromEntries(BUKU.map((it) => [it, bukuOf()])) as Record<
      (typeof BUKU)[number],
      ReturnType<typeof bukuOf>
    >,
    keputusan: some(() => random.pick(['musyawarah', 'suara', 'pengurus'])),
    kegiatan: isHeld ? random.pick([0, 1]) : 0,
    kasDihitung: isHeld ? random.pick([null, 15_000]) : null,
    alasanSelisih: isHeld ? random.pick([null, 'salah hitung']) : null,
    pembayaran: some(() => ({
      pinjaman,
      jumlah: 1000,
      oleh: random.pick(OLEH),
      jasaLebih: random.pick([null, 100]),
    })),
    pinjamanBaru: some(() => pinjamanOf(drawn, { id: id() })),
    kasLain: some(() => kasOf(drawn), 0.2),
    topikOjt: some(() => random.pick(TOPIK_OJT)),
    masalah: some(() => ({ id: 'm1', uraian: 'hujan' }), 0.2),
    masalahSelesai: some(() => 'm1', 0.1),
    faskelHadir: isHeld,
    notulen: random.pick([null, 'ramai']),
  };
};

export const paperOf = ({ random, ksmId, tanggal, record }: Drawn): WholePlain<IsiDokumen> => {
  const paper = { id: record(), ksmId };
  const papers: {
    readonly [J in IsiDokumen['jenis']]: WholePlain<Extract<IsiDokumen, { jenis: J }>>;
  } = {
    aturan: { ...paper, jenis: 'aturan', tanggal, ditandatangani: true },
    tinjauanAturan: { ...paper, jenis: 'tinjauanAturan', tanggal },
    rencanaKerja: { ...paper, jenis: 'rencanaKerja', tanggal },
    tanggungRenteng: { ...paper, jenis: 'tanggungRenteng', tanggal, anggota: ['a1', 'a2'] },
    rencanaUsaha: {
      ...paper,
      jenis: 'rencanaUsaha',
      anggota: 'a1',
      disetujui: random.pick([null, tanggal]),
    },
  };
  return random.pick(Object.values(papers));
};
