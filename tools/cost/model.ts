// What a month costs: documents, objects and seconds of every step of the journey, times how often the step
// is taken, times the price list. Pure: the scale and the prices are arguments; counts and sizes stand in
// assumptions.ts.
import { ANGGAPAN, BANGUN, COCOK, FOTO, KABAR, LANGKAH, type Scale } from './assumptions.ts';
import { DAYS, ITEMS, PRICES, type Item, type Price } from './prices.ts';

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
  const penerima = (ksm / KABAR.ksmPerOrang) * KABAR.ikut;
  const berkasKota =
    kbBerkas.tetap + kbBerkas.perKsm * ksmKota + (kbBerkas.perKelurahan * kelurahan) / kota;
  const kotaPart = kbBerkas.perKsmPart * ksmKota;
  const asal = kbBerkas.perKsmAsal * ksmKota;
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
    step('events of new records', sesi, {
      ...LANGKAH.catatanBaru,
      ...held(detik.peristiwa, gib.biasa),
    }),
    step('one month more of a late session', sesi * scale.sesiTerlambat, {
      ...LANGKAH.hitungTerlambat,
    }),
    step('screens around a session', sesi, {
      reads: ANGGAPAN.bacaLayarPerSesi,
      egress: gb(ANGGAPAN.kbLayarPerSesi),
    }),
    step('a photo of a book page, until it is removed', sesi * FOTO.perSesi, {
      reads: FOTO.reads + FOTO.akun + FOTO.hapus.reads + FOTO.buka.reads * FOTO.dibuka,
      writes: FOTO.writes + FOTO.buka.writes * FOTO.dibuka,
      deletes: FOTO.hapus.deletes,
      ...held(detik.terima * FOTO.potongan, gib.biasa, FOTO.potongan + FOTO.dibuka),
      classA: FOTO.classA,
      classB: FOTO.classB + FOTO.dibuka,
      egress: gb(FOTO.kb * FOTO.dibuka),
      // Of a part that was put together the bucket keeps what was deleted, too.
      objects: kept(FOTO.kb, FOTO.hari + 2 * hariTerhapus),
    }),
    step('a night for a group', ksm * DAYS, {
      ...LANGKAH.malam,
      cpu: detik.malam,
      memory: detik.malam * gib.biasa,
      requests: 1 / 100,
      tasks: 2 / 100,
    }),
    step('verify a group', (ksm * DAYS) / scale.malamCocok, {
      reads:
        COCOK.perKsm +
        scale.tahun *
          (12 * scale.sesiPerBulan + COCOK.bulan + scale.pinjamanPerKsm + COCOK.kasLain),
      writes: COCOK.tulisPerHalaman,
      ...held(detik.cocokKsm, gib.bangun, COCOK.tulisPerHalaman),
      tasks: 2 * COCOK.tulisPerHalaman,
    }),
    step('verify a file, kab/kota', (kota * scale.tahun * DAYS) / scale.malamCocok, {
      reads:
        BANGUN.tetap +
        (BANGUN.penuhPerKsm + COCOK.bulanLain) * ksmKota +
        (BANGUN.penuhPerKelurahan * kelurahan) / kota,
      writes: 1,
      ...bangun(detik.cocokBerkas),
      classB: 2,
    }),
    step('verify lists and files below, kab/kota', (kota * DAYS) / scale.malamCocok, {
      reads:
        COCOK.daftarTetap +
        COCOK.daftarPerKsm * ksmKota +
        ((COCOK.daftarPerKelurahan + COCOK.lkm + COCOK.upkBulanan * scale.tahun) * kelurahan) /
          kota,
      writes: 1,
      ...bangun(detik.cocokDaftar + (detik.cocokBawah * kelurahan) / kota),
      classB: 1 + (2 * kelurahan) / kota,
    }),
    step(
      'verify a file, provinces and nation',
      ((provinsi + 1) * scale.tahun * DAYS) / scale.malamCocok,
      {
        reads: BANGUN.atasTetap + (2 * (2 * kota + areas)) / (provinsi + 1),
        writes: 1,
        ...bangun(detik.provinsi),
        classB: 3,
      },
    ),
    step('first build of the day, kab/kota', kota * DAYS, {
      reads:
        BANGUN.tetap + BANGUN.penuhPerKsm * ksmKota + (BANGUN.penuhPerKelurahan * kelurahan) / kota,
      writes: BANGUN.tulis,
      ...bangun(detik.kota),
      classA: 3,
      objects: kept(berkasKota + asal) + kept(kotaPart, hariTerhapus),
    }),
    step('later builds, kab/kota', bangunKota * kota * DAYS, {
      reads: BANGUN.tetap + dihitungBaru + BANGUN.perKsmBerubah * sejakBangun,
      writes: BANGUN.tulis,
      ...bangun(detik.kota),
      classA: 3,
      classB: 1,
      objects: kept(berkasKota + asal) + kept(kotaPart, hariTerhapus),
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
    step('a digest by email', penerima * DAYS, {
      reads: KABAR.reads + (KABAR.perBerubah * sesi) / DAYS / penerima,
      writes: KABAR.writes,
      ...held(KABAR.detik, gib.biasa),
      tasks: 2,
      classB: 1,
      egress: gb(KABAR.kb),
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
      objects: gb(
        (semuaBerkas + asal * kota) * (12 * scale.tahun + ANGGAPAN.pembaruanTetap) +
          kotaPart * kota,
      ),
      jobs: 2,
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
