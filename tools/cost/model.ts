// What a month costs: documents, objects and seconds of every step of the journey, times how often the step
// is taken, times the price list. Pure: the scale and the prices are arguments. Counts of documents are those
// that tests assert (docs/data-model.md, "What it costs"); seconds and sizes are assumptions, named as such.
import { BAWAAN } from '../../functions/src/defaults.ts';
import { DAYS, ITEMS, PRICES, type Item, type Price } from './prices.ts';

export interface Scale {
  readonly ksm: number;
  readonly kelurahan: number;
  readonly kota: number;
  readonly provinsi: number;
  readonly anggotaPerKsm: number;
  /** Sessions of a group in a month. */
  readonly sesiPerBulan: number;
  /** Payments of instalments recorded in a session. */
  readonly angsuranPerSesi: number;
  /** Loans of a group that its window still sees. */
  readonly pinjamanPerKsm: number;
  /** Share of the sessions that are sent in a later month. */
  readonly bagianTerlambat: number;
  /** Hours of a day in which sessions are sent. */
  readonly jamSibuk: number;
  /** Years of records kept. */
  readonly tahun: number;
  /** Downloads of a file in a month. */
  readonly unduhPerBerkas: number;
}

const DASAR = {
  anggotaPerKsm: 8,
  sesiPerBulan: 4.4,
  angsuranPerSesi: 2,
  pinjamanPerKsm: 4,
  bagianTerlambat: 0.1,
  jamSibuk: 10,
  tahun: 1,
  unduhPerBerkas: 30,
};
/** The pilot of the programme, and the nation: 15 million sessions a year. */
export const SKALA = {
  pilot: { ksm: 2_980, kelurahan: 596, kota: 108, provinsi: 14, ...DASAR },
  nasional: { ksm: 284_000, kelurahan: 10_948, kota: 514, provinsi: 38, ...DASAR },
} as const satisfies Record<string, Scale>;

/** Documents that a step reads and writes, as asserted in test/functions/cost.test.ts. */
export const LANGKAH = {
  terima: { reads: 6, writes: 4 },
  hitung: { reads: 50, writes: 3 },
  /** More for each month that a late session moves: four to five reads. */
  hitungTerlambat: { reads: 5, writes: 1 },
  /** A further loan, and a further record of a session whose event finds everything computed. */
  pinjaman: { reads: 1, writes: 0 },
  peristiwa: { reads: 2, writes: 0 },
  malam: { reads: 4, writes: 2 },
} as const;

/** Documents of a build, from the tables in docs/data-model.md. */
const BANGUN = {
  /** The first build of a day reads every group with its next gate, the UPK and the locations. */
  penuhPerKsm: 6,
  penuhPerKelurahan: 18,
  /**
   * A later build of the day: marks, recap, manifest; the groups computed recently; the gates of those
   * that changed.
   */
  tetap: 10,
  perKsmBerubah: 6,
  tulis: 4,
  /** Above the kab/kota: one recap and one mark for each, and a fixed number. */
  atasTetap: 10,
  atasTulis: 3,
} as const;

/**
 * Assumptions: seconds for which a request holds an instance, shared with no other; sizes with index
 * entries.
 */
const ANGGAPAN = {
  detik: {
    terima: 0.3,
    hitung: 0.5,
    peristiwa: 0.1,
    malam: 0.05,
    kota: 2.5,
    provinsi: 4,
    nasional: 15,
  },
  gib: { biasa: 0.5, bangun: 2 },
  /** Screens of the facilitator around a session. */
  bacaLayarPerSesi: 20,
  kbLayarPerSesi: 40,
  kb: { sesi: 8, capaian: 4, jendela: 60, ksmTetap: 20 },
  /**
   * Size of a workbook: fixed, and for each group or kelurahan in it; of a row of a Data workbook; of the
   * kept part of a build.
   */
  kbBerkas: { tetap: 60, perKsm: 0.35, perKelurahan: 0.3, perBarisData: 0.28, perKsmPart: 0.5 },
  /**
   * Days for which a superseded workbook stays, and for which the bucket keeps, and bills, what was
   * deleted.
   */
  hariSimpan: BAWAAN.RETENSI_HARI,
  hariTerhapus: 7,
  /** Updates of a file that stay whatever their age, besides the first of every month. */
  pembaruanTetap: 10,
  debounceDetik: {
    kota: BAWAAN.DEBOUNCE_KOTA,
    provinsi: BAWAAN.DEBOUNCE_PROVINSI,
    nasional: BAWAAN.DEBOUNCE_NASIONAL,
  },
  tumpangJam: 0.75,
} as const;

type Quantities = Readonly<Record<Item, number>>;
export interface Step {
  readonly name: string;
  /** Times a month. */
  readonly times: number;
  readonly quantities: Quantities;
}

const NONE = Object.fromEntries(ITEMS.map((item) => [item, 0])) as Quantities;

function step(name: string, times: number, each: Partial<Quantities>): Step {
  return {
    name,
    times,
    quantities: Object.fromEntries(
      ITEMS.map((item) => [item, (each[item] ?? 0) * times]),
    ) as Quantities,
  };
}

/** Debounces of a day in which something happened, when `events` fall anywhere in the busy hours. */
export function buildsPerDay(events: number, windowSeconds: number, hours: number): number {
  const windows = (hours * 3600) / windowSeconds;
  return windows * (1 - Math.exp(-events / windows));
}

function stepsOf(scale: Scale): readonly Step[] {
  const { ksm, kelurahan, kota, provinsi, jamSibuk } = scale;
  const { detik, gib, kb, kbBerkas, debounceDetik, hariSimpan, hariTerhapus } = ANGGAPAN;
  const sesi = ksm * scale.sesiPerBulan;
  const held = (seconds: number, memory: number, requests = 1) => ({
    requests,
    cpu: seconds,
    memory: seconds * memory,
  });
  const gb = (kilobytes: number) => kilobytes / 1e6;

  const sesiKota = sesi / kota / DAYS;
  const ksmKota = ksm / kota;
  const bangunKota = buildsPerDay(sesiKota, debounceDetik.kota, jamSibuk);
  const bangunProvinsi = buildsPerDay(
    (bangunKota * kota) / provinsi,
    debounceDetik.provinsi,
    jamSibuk,
  );
  const bangunNasional = buildsPerDay(bangunProvinsi * provinsi, debounceDetik.nasional, jamSibuk);
  const sejakBangun = sesiKota / bangunKota;
  const dihitungBaru = (sesiKota / jamSibuk) * ANGGAPAN.tumpangJam + sejakBangun;
  const areas = kota + provinsi + 1;
  const berkasKota =
    kbBerkas.tetap + kbBerkas.perKsm * ksmKota + (kbBerkas.perKelurahan * kelurahan) / kota;
  const kotaPart = kbBerkas.perKsmPart * ksmKota;
  const atas = (share: number) =>
    kbBerkas.tetap + (kbBerkas.perKelurahan * kelurahan + kbBerkas.perBarisData * ksm) * share;
  /** The builds of that many days are held at any time. */
  const kept = (kilobytes: number, days = hariSimpan + hariTerhapus) =>
    (gb(kilobytes) * days) / DAYS;
  const semuaBerkas = berkasKota * kota + atas(1 / provinsi) * provinsi + atas(1);
  const bangun = (seconds: number) => ({ ...held(seconds, gib.bangun), tasks: 2 });

  return [
    step('accept a session', sesi, {
      reads: LANGKAH.terima.reads + scale.angsuranPerSesi,
      writes: LANGKAH.terima.writes + scale.angsuranPerSesi,
      ...held(detik.terima, gib.biasa),
    }),
    step('compute the group', sesi, {
      reads: LANGKAH.hitung.reads + LANGKAH.pinjaman.reads * (scale.pinjamanPerKsm - 1),
      writes: LANGKAH.hitung.writes + 1 / Math.max(1, sejakBangun),
      ...held(detik.hitung, gib.biasa),
      tasks: 1 / Math.max(1, sejakBangun),
    }),
    step('events that find it computed', sesi * scale.angsuranPerSesi, {
      ...LANGKAH.peristiwa,
      ...held(detik.peristiwa, gib.biasa),
    }),
    step('one month more of a late session', sesi * scale.bagianTerlambat, {
      ...LANGKAH.hitungTerlambat,
    }),
    step('screens around a session', sesi, {
      reads: ANGGAPAN.bacaLayarPerSesi,
      egress: gb(ANGGAPAN.kbLayarPerSesi),
    }),
    step('a night for a group', ksm * DAYS, {
      ...LANGKAH.malam,
      cpu: detik.malam,
      memory: detik.malam * gib.biasa,
      requests: 1 / 100,
      tasks: 2 / 100,
    }),
    step('first build of the day, kab/kota', kota * DAYS, {
      reads:
        BANGUN.tetap + BANGUN.penuhPerKsm * ksmKota + (BANGUN.penuhPerKelurahan * kelurahan) / kota,
      writes: BANGUN.tulis,
      ...bangun(detik.kota),
      classA: 2,
      objects: kept(berkasKota) + kept(kotaPart, hariTerhapus),
    }),
    step('later builds, kab/kota', bangunKota * kota * DAYS, {
      reads: BANGUN.tetap + dihitungBaru + BANGUN.perKsmBerubah * sejakBangun,
      writes: BANGUN.tulis,
      ...bangun(detik.kota),
      classA: 2,
      classB: 1,
      objects: kept(berkasKota) + kept(kotaPart, hariTerhapus),
    }),
    step('builds, provinces', (bangunProvinsi + 1) * provinsi * DAYS, {
      reads: BANGUN.atasTetap + (2 * kota) / provinsi + 1,
      writes: BANGUN.atasTulis,
      ...bangun(detik.provinsi),
      classA: 3,
      classB: 1 + (bangunKota * kota) / provinsi / bangunProvinsi,
      objects: kept(atas(1 / provinsi)),
    }),
    step('builds, nation', (bangunNasional + 1) * DAYS, {
      reads: BANGUN.atasTetap + kota + areas,
      writes: BANGUN.atasTulis,
      ...bangun(detik.nasional),
      classA: 3,
      classB: 1 + (bangunKota * kota) / bangunNasional,
      objects: kept(atas(1)),
    }),
    step('downloads', areas * scale.unduhPerBerkas, {
      reads: 2,
      writes: 1,
      ...held(detik.terima, gib.biasa),
      classB: 1,
      egress: gb(semuaBerkas / areas),
    }),
    step('records and updates kept', 1, {
      stored:
        gb(
          ksm *
            (kb.jendela +
              kb.ksmTetap +
              12 * scale.tahun * (scale.sesiPerBulan * kb.sesi + kb.capaian)),
        ) / 1.073_741_824,
      objects: gb(semuaBerkas * (12 * scale.tahun + ANGGAPAN.pembaruanTetap) + kotaPart * kota),
      jobs: 1,
    }),
  ];
}

interface Line {
  readonly item: Item;
  readonly price: Price;
  readonly quantity: number;
  readonly usd: number;
}
export interface Bill {
  readonly scale: Scale;
  readonly sesi: number;
  readonly steps: readonly Step[];
  readonly lines: readonly Line[];
  readonly usd: number;
  readonly rupiah: number;
  readonly rupiahPerKsm: number;
}

export function billOf(
  scale: Scale,
  kurs: number,
  prices: Readonly<Record<Item, Price>> = PRICES,
): Bill {
  const steps = stepsOf(scale);
  const lines = ITEMS.map((item): Line => {
    const price = prices[item];
    const quantity = steps.reduce((sum, s) => sum + s.quantities[item], NONE[item]);
    return { item, price, quantity, usd: costOf(price, Math.max(0, quantity - price.free)) };
  });
  const usd = lines.reduce((sum, line) => sum + line.usd, 0);
  return {
    scale,
    sesi: scale.ksm * scale.sesiPerBulan,
    steps,
    lines,
    usd,
    rupiah: usd * kurs,
    rupiahPerKsm: (usd * kurs) / scale.ksm,
  };
}

/** What a step costs by itself, before free quotas are subtracted. */
export function usdOfStep(
  { quantities }: Step,
  prices: Readonly<Record<Item, Price>> = PRICES,
): number {
  return ITEMS.reduce((sum, item) => sum + costOf(prices[item], quantities[item]), 0);
}

function costOf(price: Price, quantity: number): number {
  return (quantity / price.per) * price.usd;
}

/** For the page: the assumptions by name. */
export const ASSUMED = { BANGUN, ANGGAPAN };
