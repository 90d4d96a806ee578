// Every number that decides something, as dated sets of data. A result names the set it was made with, so
// that an old figure can be reproduced and a changed rule never changes the past unnoticed.
// docs/maturity-model.md gives the meaning and source of each number.
import { z } from 'zod/mini';
import { FOTO_AWAL } from './photos/foto-awal.ts';
import { Cacah } from './numbers/cacah.ts';
import { Tanggal, toTanggal } from './tanggal.ts';
import { RupiahPositif } from './numbers/uang.ts';

/** A threshold in percent, of at most one decimal. */
const Persen = z.number().check(z.minimum(0), z.maximum(1000), z.multipleOf(0.1));
const Hari = z.int().check(z.minimum(0), z.maximum(3650));
const Jumlah = z.int().check(z.minimum(0), z.maximum(1000));

const Plafon = z.strictObject({
  /** First loan per member, rupiah. */
  pertama: RupiahPositif,
  /** Each later loan. */
  berikutnya: RupiahPositif,
  pinjamanMaksimum: Jumlah,
  tenorBulan: z.strictObject({ minimum: Jumlah, maksimum: Jumlah }),
});

/** What a UPK sets aside of the balance in classes 1 to 5, percent, as the programme's ledgers print it. */
const CADANGAN_AWAL: CadanganRisiko = [0.5, 10, 50, 75, 100];
const Share = Persen.check(z.maximum(100));
const CadanganRisiko = z.tuple([Share, Share, Share, Share, Share]);
type CadanganRisiko = z.infer<typeof CadanganRisiko>;

/** From when on records look odd (docs/signals.md); the other numbers of signals are no parameters. */
const SINYAL_AWAL: Sinyal = { ksmSehari: 10 };
const Sinyal = z.strictObject({
  /** Groups in other kecamatan, recorded by one person as met on one day. */
  ksmSehari: Jumlah.check(z.minimum(1)),
});
type Sinyal = z.infer<typeof Sinyal>;

/** Photos of book pages: no figure comes from them. */
const AturanFoto = z.strictObject({
  /** At most this many beside one session; 0: none are taken. */
  perSesi: z.int().check(z.minimum(0), z.maximum(10)),
  /** Days after which the night removes them. */
  hari: Hari.check(z.minimum(30)),
});

/** Bounds of one UPK ratio: the better band wins on the bound itself. */
const BatasRasio = z.strictObject({ memuaskan: z.number(), memadai: z.number() });

export const SetParameter = z.strictObject({
  berlakuSejak: Tanggal,
  jendela: z.strictObject({
    /** Days of the window W, and the step back to the earlier PS that Mandiri asks for. */
    hari: Hari.check(z.minimum(1)),
    /** Days of the long window W2. */
    hariPanjang: Hari.check(z.minimum(1)),
    /** At most this many sessions marked libur lower the plan. */
    liburMaksimum: Jumlah,
  }),
  aturan: z.strictObject({
    /** R3: one session with checked books for every so many days. */
    hariPerPemeriksaan: Hari.check(z.minimum(1)),
    /** R4: share of the group's fund that is lent, for full marks. */
    danaBerputar: Persen.check(z.minimum(0.1)),
    /** R4: share of members who borrow, for full marks. */
    peminjam: Persen.check(z.minimum(0.1)),
    /** R5: days after the due date that still count as on time. */
    toleransiHari: Hari,
    konsisten: Persen,
    cukup: Persen,
  }),
  sk: z.strictObject({
    k1: z.strictObject({ dua: Persen, satu: Persen }),
    k3: z.strictObject({ umurHari: Hari }),
    k4: z.strictObject({
      /** Share of active members present that lets a meeting decide: a fraction, as 2/3 is no round percentage. */
      kuorum: z.strictObject({
        pembilang: Cacah,
        penyebut: z.int().check(z.minimum(1)),
      }),
      dua: Persen,
      satu: Persen,
    }),
    k5: z.strictObject({ satu: Persen }),
    k6: z.strictObject({ dua: Persen, satu: Persen }),
  }),
  tingkat: z.strictObject({
    dinilai: z.strictObject({ hari: Hari }),
    berkembang: z.strictObject({
      ps: Persen,
      r1: Persen,
      r2: Persen,
      k3: z.int().check(z.minimum(0), z.maximum(2)),
    }),
    berdaya: z.strictObject({
      ps: Persen,
      aturan: Persen,
      sk: Persen,
      hari: Hari,
      bulanMenabung: z.int().check(z.minimum(0), z.maximum(3)),
      anggota: Jumlah,
    }),
    mandiri: z.strictObject({
      ps: Persen,
      aturan: Persen,
      sk: Persen,
      umurHari: Hari,
      pinjamanLunas: z.int().check(z.minimum(0), z.maximum(1)),
      kolektibilitas: z.int().check(z.minimum(1), z.maximum(5)),
      rencanaUsaha: Persen,
      kemitraan: Jumlah,
    }),
  }),
  /** Highest number of unpaid due instalments in classes 1, 2, 3 and 4; above the last it is class 5. */
  kolektibilitas: z.tuple([Jumlah, Jumlah, Jumlah, Jumlah]),
  /** From this number of unpaid due instalments on, a loan counts as late in LAR, PAR and RR. */
  tunggakan: z.int().check(z.minimum(1)),
  status: z.strictObject({ aktifHari: Hari, aktifInterval: Jumlah, jedaHari: Hari }),
  gerbang: z.strictObject({
    anggota: Jumlah,
    miskin: Jumlah,
    perempuan: Persen,
    bulanBerdaya: z.int().check(z.minimum(1)),
    pinjamanUpkLunas: Jumlah,
    rr: Persen,
    umurRencanaHari: Hari,
    jarakMandiriHari: Hari,
  }),
  plafon: z.strictObject({ A: Plafon, B: Plafon }),
  upk: z.strictObject({
    lar: BatasRasio,
    par: BatasRasio,
    rr: BatasRasio,
    ccr: BatasRasio,
    roi: BatasRasio,
    /** Sets of versions before it was printed have the shares of the programme. */
    cadanganRisiko: z._default(CadanganRisiko, CADANGAN_AWAL),
  }),
  /** Left out: by versions that did not know it. */
  sinyal: z._default(Sinyal, SINYAL_AWAL),
  foto: z._default(AturanFoto, FOTO_AWAL),
});
export type SetParameter = z.infer<typeof SetParameter>;

/** The set given by the programme's guidelines and our own decisions; it also covers every earlier day. */
export const PARAMETER_AWAL: SetParameter = {
  berlakuSejak: toTanggal('2015-01-01'),
  jendela: { hari: 91, hariPanjang: 182, liburMaksimum: 2 },
  aturan: {
    hariPerPemeriksaan: 30,
    danaBerputar: 80,
    peminjam: 50,
    toleransiHari: 7,
    konsisten: 85,
    cukup: 70,
  },
  sk: {
    k1: { dua: 90, satu: 75 },
    k3: { umurHari: 365 },
    k4: { kuorum: { pembilang: 2, penyebut: 3 }, dua: 90, satu: 70 },
    k5: { satu: 80 },
    k6: { dua: 50, satu: 25 },
  },
  tingkat: {
    dinilai: { hari: 28 },
    berkembang: { ps: 60, r1: 60, r2: 60, k3: 1 },
    berdaya: { ps: 75, aturan: 70, sk: 60, hari: 91, bulanMenabung: 3, anggota: 5 },
    mandiri: {
      ps: 85,
      aturan: 80,
      sk: 80,
      umurHari: 365,
      pinjamanLunas: 1,
      kolektibilitas: 2,
      rencanaUsaha: 50,
      kemitraan: 1,
    },
  },
  kolektibilitas: [0, 3, 6, 9],
  tunggakan: 3,
  status: { aktifHari: 28, aktifInterval: 2, jedaHari: 91 },
  gerbang: {
    anggota: 5,
    miskin: 1,
    perempuan: 30,
    bulanBerdaya: 2,
    pinjamanUpkLunas: 1,
    rr: 90,
    umurRencanaHari: 365,
    jarakMandiriHari: 91,
  },
  plafon: {
    A: {
      pertama: 500_000,
      berikutnya: 2_000_000,
      pinjamanMaksimum: 4,
      tenorBulan: { minimum: 3, maksimum: 12 },
    },
    B: {
      pertama: 1_000_000,
      berikutnya: 3_000_000,
      pinjamanMaksimum: 4,
      tenorBulan: { minimum: 3, maksimum: 12 },
    },
  },
  upk: {
    lar: { memuaskan: 10, memadai: 20 },
    par: { memuaskan: 10, memadai: 20 },
    rr: { memuaskan: 90, memadai: 80 },
    ccr: { memuaskan: 125, memadai: 100 },
    roi: { memuaskan: 10, memadai: 0 },
    cadanganRisiko: CADANGAN_AWAL,
  },
  sinyal: SINYAL_AWAL,
  foto: FOTO_AWAL,
};

/** The set in force on a date: the newest that has begun; before the first begins, the oldest. */
export function parameterOn(sets: readonly SetParameter[], tanggal: Tanggal): SetParameter {
  let inForce: SetParameter | null = null;
  let oldest: SetParameter | null = null;
  for (const set of sets) {
    if (oldest === null || set.berlakuSejak < oldest.berlakuSejak) oldest = set;
    if (set.berlakuSejak > tanggal) continue;
    if (inForce === null || set.berlakuSejak > inForce.berlakuSejak) inForce = set;
  }
  const found = inForce ?? oldest;
  if (found === null) throw new RangeError('no parameter set');
  return found;
}
