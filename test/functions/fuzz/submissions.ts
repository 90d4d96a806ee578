// A good submission of every kind, whole: a kind without its row, or a row that forgets a field, does not compile.
// Most name groups, members, loans and days that are there, so that what is sent is decided and not only read.
// Long: every kind has its row.
import { monthOf, toTanggal, type Bulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { BUTIR_UJI } from '../../../functions/src/domain/records/city/uji-petik.ts';
import { TAHAP } from '../../../functions/src/domain/records/ksm.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import { CARA_PEMBAGIAN } from '../../../functions/src/domain/records/money/pembagian.ts';
import { OLEH } from '../../../functions/src/domain/records/money/pinjaman.ts';
import { TOPIK_PELATIHAN } from '../../../functions/src/domain/records/pelatihan.ts';
import {
  Kiriman,
  type JenisKiriman,
  type KirimanOf,
} from '../../../functions/src/domain/submissions/kiriman.ts';
import type { KodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import type { Area } from '../../support/suite/suite.ts';
import {
  anggotaOf,
  dayOf,
  FORMED,
  idOf,
  kasOf,
  KNOWN,
  koreksiOf,
  lembarOf,
  MEMBERS,
  paperOf,
  pinjamanOf,
  sesiOf,
  settledOf,
  TEXT,
  type Drawn,
} from './drawn-records.ts';
import { thinned, type WholePlain } from './parts.ts';
import type { Random } from './random.ts';

/** Where the bodies aim at. */
export interface Target {
  readonly area: Area;
  /** Groups with records, and ids of groups that the bodies themselves may register. */
  readonly ksmId: readonly string[];
  /** Sessions of the first of them. */
  readonly sesi: readonly string[];
  readonly young: readonly string[];
  /** Another kelurahan of the kab/kota. */
  readonly next: KodeKelurahan;
  /** A month that is closed, and ids of `young` that are drawn for it. */
  readonly undian: { readonly bulan: Bulan; readonly ksmId: readonly string[] };
}

/** As the decision on each kind gets it. */
type Content<J extends JenisKiriman> = Omit<
  WholePlain<KirimanOf<J>>,
  'id' | 'jenis' | 'dilihat' | 'dibuat' | 'disimpan'
>;

/** What a settlement takes from the bank. */
const bankOf = (random: Random) => random.pick([null, null, 1000]);

const sharedOf = (random: Random) => {
  const cara = random.pick(CARA_PEMBAGIAN);
  return { cara, ...lembarOf(random, cara === 'denganTabungan') };
};

const BATAL = [
  'sesi',
  'pinjaman',
  'pembayaran',
  'kasLain',
  'dokumen',
  'kemitraan',
  'pelatihan',
] as const;

/** Mostly a group that is drawn. */
const visitedOf = ({ random, young, tanggal, undian }: Drawn) =>
  undian.ksmId.length > 0 && random.chance(0.8)
    ? { bulan: undian.bulan, ksmId: random.pick(undian.ksmId) }
    : { bulan: monthOf(tanggal), ksmId: young };

const ROWS: { readonly [J in JenisKiriman]: (drawn: Drawn) => Content<J> } = {
  ksmDaftar: ({ random, young, area: { kelurahan } }) => ({
    isi: {
      ksm: {
        id: young,
        nama: 'Melati',
        jenisUsaha: 'Warung',
        kelurahan,
        tanggalBentuk: FORMED,
        tanggalMulaiPendampingan: random.pick([null, toTanggal('2017-01-18')]),
        jadwal: [{ berlakuSejak: FORMED, intervalHari: random.pick([7, 7, 14, 30]) }],
        setoranMinimum: 5000,
      },
      anggota: MEMBERS.map((it) => anggotaOf(random, it, 0.03)),
    },
  }),
  ksmUbah: ({ random, ksmId, tanggal }) => ({
    isi: {
      ksmId,
      alasan: 'nama baru',
      perubahan: {
        nama: 'Kenanga',
        jenisUsaha: 'Kue',
        tanggalBentuk: random.pick([FORMED, tanggal]),
        tanggalMulaiPendampingan: tanggal,
        tanggalBubar: random.chance(0.05) ? toTanggal('2017-07-01') : null,
        jadwal: [{ berlakuSejak: tanggal, intervalHari: random.pick([7, 14, 30]) }],
        setoranMinimum: 5000,
      },
    },
  }),
  ksmBubar: (drawn) => {
    const { random, young, tanggal, id } = drawn;
    const isPlain = random.chance(0.5);
    return {
      isi: {
        ksmId: young,
        tanggalBubar: tanggal,
        penyelesaian: {
          tanggal,
          pinjaman: isPlain ? [] : [settledOf(drawn)],
          pembagian: isPlain ? null : { id: id(), ...lembarOf(random, true) },
          sisaTabungan: isPlain ? [] : [{ anggota: 'a1', jumlah: 5000 }],
          sisaKas: random.pick([0, 0, -1000, 15_000]),
          bank: bankOf(random),
          keterangan: random.pick([null, TEXT]),
        },
        alasan: 'sudah selesai',
      },
    };
  },
  ksmPindah: ({ random, ksmId, tanggal, area, next }) => ({
    isi: {
      ksmId,
      kelurahan: random.pick([next, area.kelurahan]),
      sejak: random.pick([null, tanggal]),
      alasan: 'pindah alamat',
    },
  }),
  ksmGanda: ({ random, young, ksmId, other }) => ({
    isi: {
      ksmId: random.pick([young, ksmId]),
      pengganti: random.pick([null, other]),
      alasan: 'terdaftar dua kali',
    },
  }),
  anggotaMasuk: ({ random, ksmId, other, id }) => ({
    isi: {
      ksmId,
      anggota: [
        {
          ...anggotaOf(random, random.pick(['a9', id()])),
          pindahDari: random.chance(0.5)
            ? null
            : { ksmId: other, nama: 'Melati', anggota: random.pick(KNOWN) },
        },
      ],
    },
  }),
  anggotaKeluar: (drawn) => {
    const { random, young, ksmId, other, tanggal, id } = drawn;
    const isPlain = random.chance(0.5);
    return {
      isi: {
        ksmId: random.pick([young, ksmId]),
        anggota: random.pick(KNOWN),
        tanggalKeluar: tanggal,
        pindahKe: random.chance(0.5) ? null : { ksmId: other, nama: 'Melati' },
        penyelesaian: {
          tanggal,
          tabungan: isPlain ? null : { id: id(), jumlah: 5000 },
          sisaTabungan: isPlain ? 0 : random.pick([0, 5000]),
          bank: bankOf(random),
          pinjaman: isPlain ? [] : [settledOf(drawn)],
          keterangan: random.pick([null, TEXT]),
        },
        alasan: 'pindah',
      },
    };
  },
  anggotaUbah: ({ random, ksmId }) => ({
    isi: { ksmId, anggota: anggotaOf(random, random.pick(MEMBERS)), alasan: 'salah tulis' },
  }),
  anggotaGabung: ({ random, ksmId }) => ({
    isi: {
      ksmId,
      anggota: random.pick(['a1', 'a9']),
      tetap: random.pick(['a1', 'a2']),
      alasan: 'orang yang sama',
    },
  }),
  sesi: (drawn) => ({ isi: sesiOf(drawn), koreksi: koreksiOf(drawn) }),
  pinjaman: (drawn) => ({
    isi: {
      ...pinjamanOf(drawn, { id: drawn.pinjaman }),
      keterangan: drawn.random.pick([undefined, null, TEXT, TEXT]),
    },
    koreksi: koreksiOf(drawn),
  }),
  pembayaran: (drawn) => {
    const { random, ksmId, pinjaman, tanggal, record } = drawn;
    return {
      isi: {
        id: record(),
        ksmId,
        pinjaman,
        tanggal,
        jumlah: 1000,
        oleh: random.pick(OLEH),
        jasaLebih: random.pick([null, 100]),
        keterangan: random.pick([null, TEXT]),
      },
      koreksi: koreksiOf(drawn),
    };
  },
  kasLain: (drawn) => {
    const kas = kasOf(drawn);
    const bank = drawn.random.pick([null, 1000, -1000, kas.jumlah]);
    return {
      isi: { ...kas, jumlah: drawn.random.pick([0, kas.jumlah]), bank },
      koreksi: koreksiOf(drawn),
    };
  },
  bagiHasil: ({ random, young, ksmId, tanggal, id }) => ({
    isi: {
      id: id(),
      ksmId: random.pick([young, ksmId]),
      tanggal,
      pembagian: sharedOf(random),
      bank: bankOf(random),
      keterangan: random.pick([null, TEXT]),
    },
  }),
  saldoAwal: (drawn) => {
    const { random, young, id } = drawn;
    const loan = () => pinjamanOf({ ...drawn, ksmId: young, tanggal: FORMED }, { id: id() });
    return {
      isi: {
        ksmId: young,
        tanggal: FORMED,
        kas: random.pick([0, 50_000]),
        bank: random.pick([0, 20_000]),
        tabungan: random.chance(0.8) ? [{ anggota: random.pick(MEMBERS), jumlah: 25_000 }] : [],
        pinjaman: random.chance(0.5) ? [loan()] : [],
        keterangan: random.pick([null, TEXT]),
      },
      koreksi: koreksiOf(drawn),
    };
  },
  dokumen: (drawn) => ({ isi: paperOf(drawn), koreksi: koreksiOf(drawn) }),
  kemitraan: (drawn) => ({
    isi: {
      id: drawn.record(),
      ksmId: drawn.ksmId,
      mitra: 'Bank',
      mulai: drawn.tanggal,
      akhir: toTanggal('2018-01-01'),
      realisasi: [drawn.tanggal],
      kegiatanSosial: true,
      keterangan: drawn.random.pick([null, TEXT]),
    },
    koreksi: koreksiOf(drawn),
  }),
  pelatihan: (drawn) => ({
    isi: {
      id: drawn.record(),
      ksmId: drawn.ksmId,
      tanggal: drawn.tanggal,
      topik: drawn.random.pick(TOPIK_PELATIHAN),
      peserta: ['a1'],
      rencana: drawn.random.chance(0.3),
      keterangan: drawn.random.pick([null, TEXT]),
    },
    koreksi: koreksiOf(drawn),
  }),
  tahap: ({ random, ksmId, tanggal }) => ({
    isi: {
      ksmId,
      tahap: random.pick(['I', 'I', ...TAHAP]),
      sejak: tanggal,
      alasan: random.pick([null, 'sudah siap', 'sudah siap']),
    },
  }),
  tahapBatal: ({ random, ksmId }) => ({
    isi: { ksmId, tahap: random.pick(['I', ...TAHAP]), alasan: 'salah pilih KSM' },
  }),
  batalkan: ({ random, ksmId, pinjaman, record }) => ({
    isi: {
      ksmId,
      catatan: {
        jenis: random.pick(BATAL),
        id: random.pick([pinjaman, record(), record(), record()]),
        pinjaman: random.pick([null, pinjaman]),
      },
      alasan: 'salah catat',
    },
  }),
  lkm: (drawn) => {
    const { kelurahan } = drawn.area;
    return {
      isi: {
        id: lkmIdOf(kelurahan),
        nama: 'LKM Maju',
        kelurahan,
        edisi: drawn.random.pick(['A', 'B']),
        berlakuSejak: drawn.tanggal,
      },
      koreksi: koreksiOf(drawn),
    };
  },
  upkBulanan: (drawn) => {
    const { kelurahan } = drawn.area;
    return {
      isi: {
        lkm: lkmIdOf(kelurahan),
        kelurahan,
        bulan: monthOf(drawn.tanggal),
        pendapatan: 100_000,
        biaya: 50_000,
        modal: 1_000_000,
      },
      koreksi: koreksiOf(drawn),
    };
  },
  target: (drawn) => ({
    isi: {
      tahun: 2017,
      kota: drawn.area.kota,
      angka: { ksm: 10, berdaya: 1, sesi: 100, anggota: 30 },
    },
    koreksi: koreksiOf(drawn),
  }),
  tutupBulan: ({ tanggal, area: { kota } }) => ({ isi: { kota, bulan: monthOf(tanggal) } }),
  pemeriksaan: ({ random, ksmId, record }) => ({
    isi: {
      ksmId,
      pendaftaran: random.pick([null, 1]),
      sesi: random.pick([[], [{ id: record(), urut: random.pick([1, 2, 3]) }]]),
      penyelesaian: random.pick([undefined, null, [], [record()]]),
      hasil: random.pick(['diterima', 'dikembalikan']),
      alasan: random.pick([null, 'periksa lagi']),
    },
  }),
  ujiPetik: (drawn) => {
    const { random, area } = drawn;
    const hasil = () => random.pick(['cocok', 'cocok', 'beda', 'takTerperiksa'] as const);
    return {
      isi: {
        kota: area.kota,
        ...visitedOf(drawn),
        tanggal: toTanggal(`2017-07-0${random.below(5) + 1}`),
        butir: Object.fromEntries(BUTIR_UJI.map((it) => [it, hasil()])) as Record<
          (typeof BUTIR_UJI)[number],
          ReturnType<typeof hasil>
        >,
        keterangan: random.pick([null, TEXT]),
      },
      koreksi: koreksiOf(drawn),
    };
  },
  ujiPetikBatal: (drawn) => ({
    isi: { kota: drawn.area.kota, ...visitedOf(drawn), alasan: 'salah KSM' },
  }),
};

/** Ids that records of a group share: some are found again, to be corrected or cancelled. */
const RECORDS = 20;

const KINDS = Object.keys(ROWS) as JenisKiriman[];

/** Sessions and registrations oftener: others lean on them. */
const DRAWN: readonly JenisKiriman[] = [...KINDS, 'sesi', 'sesi', 'sesi', 'ksmDaftar'];

/** As far as any form fills it in; some of what may be left out is. */
export function nextKiriman(random: Random, target: Target): unknown {
  const { ksmId, young } = target;
  const jenis = random.pick(DRAWN);
  const own = random.chance(0.3) ? random.pick(young) : random.pick(ksmId);
  const drawn: Drawn = {
    ...target,
    random,
    ksmId: own,
    other: random.pick([...ksmId, ...young]),
    young: random.chance(0.2) ? random.pick(ksmId) : random.pick(young),
    tanggal: dayOf(random),
    pinjaman: random.chance(0.5) ? 'p-fuzz' : idOf(random),
    id: () => idOf(random),
    record: () => (random.chance(0.5) ? `${own}-${String(random.below(RECORDS))}` : idOf(random)),
  };
  const whole = {
    id: idOf(random),
    jenis,
    dilihat: random.pick([null, 0, 1, 2]),
    dibuat: '2017-07-04T02:00:00.000Z',
    disimpan: '2017-07-04T03:00:00.000Z',
    ...ROWS[jenis](drawn),
  };
  const { dilihat: _seen, ...unseen } = whole;
  // What was seen is mostly older than what is there: then nothing else is looked at.
  return thinned(Kiriman, random.chance(0.7) ? unseen : whole, random);
}
