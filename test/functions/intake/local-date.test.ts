// A meeting after midnight in Jayapura, while Jakarta still has the day before: it is recorded under its own date,
// and reports count it from that date of Jakarta on.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { kotaOf, toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { areaTahunId, capaianId } from '../../../functions/src/domain/basics/paths.ts';
import {
  monthOf,
  toBulan,
  toTanggal,
  type Bulan,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan, toKodeProvinsi } from '../../../functions/src/domain/basics/wilayah.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import {
  KUNCI_TERTUTUP,
  type AngkaTertutup,
} from '../../../functions/src/domain/records/city/angka-tertutup.ts';
import {
  BUTIR_UJI,
  type KunjunganUji,
} from '../../../functions/src/domain/records/city/uji-petik.ts';
import { isDrawn, kataOf } from '../../../functions/src/domain/signals/undian.ts';
import { acceptKiriman } from '../../../functions/src/flows/intake/accept-kiriman.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { freshenAndHold, markOf } from '../../support/files/figures.ts';
import { aPendaftaran, aSesiOf, freshArea } from '../../support/suite/suite.ts';

beforeAll(() => setTriggers(false));
afterAll(() => setTriggers(true));

/** 22:30 of the 30th in Jakarta, half past midnight of the first of October in Jayapura. */
const NOW = new Date('2026-09-30T15:30:00Z');
const JAKARTA = toTanggal('2026-09-30');
const JAYAPURA = toTanggal('2026-10-01');

async function registered(provinsi: string) {
  const area = await freshArea(toKodeProvinsi(provinsi));
  const klaim = { peran: 'fasilitator' as const, wilayah: [area.kelurahan] };
  const sender = { uid: toUid(randomUUID()), klaim, today: JAKARTA };
  const pendaftaran = aPendaftaran(area.kelurahan, {});
  expect(await acceptKiriman(pendaftaran, sender, NOW)).toHaveProperty('diterimaPada');
  return { ksmId: pendaftaran.isi.ksm.id, sender };
}

describe('a session dated by the clock of the group', () => {
  it('is accepted in Papua and refused in Java at the same moment', async () => {
    const papua = await registered('91');
    const java = await registered('32');
    const send = ({ ksmId, sender }: typeof papua, tanggal: Tanggal) =>
      acceptKiriman(aSesiOf(ksmId, tanggal), sender, NOW);
    expect(await send(papua, JAYAPURA)).toHaveProperty('diterimaPada');
    expect(await send(java, JAYAPURA)).toMatchObject({
      code: 'tanggal-masa-depan',
      batas: JAKARTA,
    });
    expect(await send(papua, toTanggal('2026-10-02'))).toMatchObject({
      code: 'tanggal-masa-depan',
      batas: JAYAPURA,
    });
  });

  it('counts when the date has come in Jakarta, and not before', async () => {
    const { ksmId, sender } = await registered('91');
    await acceptKiriman(aSesiOf(ksmId, JAYAPURA), sender, NOW);
    const recompute = (today: Tanggal) =>
      recomputeKsm({ ksmId, dari: null, urut: null, today, now: NOW, ask: false });
    await recompute(JAKARTA);
    const september = await docs.capaian.read(capaianId(ksmId, monthOf(JAKARTA)));
    expect(september).toMatchObject({ sesiBulan: 0, sesiTotal: 0 });
    expect(await docs.capaian.read(capaianId(ksmId, monthOf(JAYAPURA)))).toBeNull();
    await recompute(JAYAPURA);
    const october = await docs.capaian.read(capaianId(ksmId, monthOf(JAYAPURA)));
    expect(october).toMatchObject({ sesiBulan: 1, sesiTotal: 1 });
    expect(await docs.capaian.read(capaianId(ksmId, monthOf(JAKARTA)))).toStrictEqual(september);
  });

  it('counts in the night that follows, from the records as they were kept', async () => {
    const { ksmId, sender } = await registered('91');
    await acceptKiriman(aSesiOf(ksmId, JAYAPURA), sender, NOW);
    const compute = (today: Tanggal, urut: number, dari: Bulan | null) =>
      recomputeKsm({ ksmId, dari, urut, today, now: NOW, ask: false });
    // By its receipt, while Jakarta has the day before; then by the night, for the calendar's sake alone.
    await compute(JAKARTA, 2, monthOf(JAYAPURA));
    await compute(JAYAPURA, 2, null);
    const october = await docs.capaian.read(capaianId(ksmId, monthOf(JAYAPURA)));
    expect(october).toMatchObject({ sesiBulan: 1, sesiTotal: 1 });
  });
});

describe('a visit dated by the clock of the place', () => {
  it('is accepted in Papua and refused in Java at the same moment', async () => {
    const bulan = toBulan('2026-08');
    const visit = async (provinsi: string, tanggal: Tanggal) => {
      const { ksmId, sender } = await registered(provinsi);
      const kota = kotaOf(sender.klaim.wilayah[0] ?? toKodeKelurahan('32.73.01.1001'));
      const figures = Object.fromEntries(KUNCI_TERTUTUP.map((it) => [it, 0]));
      const angka = [...Array(1000).keys()]
        .map((tabungan) => ({ ...(figures as AngkaTertutup), tabungan }))
        .find((it) => isDrawn({ kota, bulan, kata: kataOf({ angka: it }) }, ksmId));
      if (!angka) throw new Error('never drawn');
      await docs.verifikasi.set({
        kode: kota,
        provinsi: toKodeProvinsi(provinsi),
        bulan,
        oleh: sender.uid,
        pada: NOW.toISOString(),
        tanggal: JAKARTA,
        angka,
      });
      const isi = {
        kota,
        bulan,
        ksmId,
        tanggal,
        butir: Object.fromEntries(BUTIR_UJI.map((it) => [it, 'cocok'])) as KunjunganUji['butir'],
        keterangan: null,
      };
      return acceptKiriman(
        { id: toNewId(randomUUID()), jenis: 'ujiPetik', isi, koreksi: null },
        { ...sender, klaim: { peran: 'askot', wilayah: [kota] } },
        NOW,
      );
    };
    expect(await visit('91', JAYAPURA)).toHaveProperty('diterimaPada');
    for (const [provinsi, tanggal, batas] of [
      ['32', JAYAPURA, JAKARTA],
      ['91', toTanggal('2026-10-02'), JAYAPURA],
    ] as const)
      expect(await visit(provinsi, tanggal)).toMatchObject({ code: 'tanggal-masa-depan', batas });
  });
});

describe('what a kab/kota in Papua says of reports', () => {
  /** 22:30 of New Year’s Eve in Jakarta, and of the next year in Jayapura. */
  const eve = { now: new Date('2026-12-31T15:30:00Z'), today: toTanggal('2026-12-31') };

  it('has the date of Jakarta: a month ends there, and so does a year', async () => {
    const area = await freshArea(toKodeProvinsi('91'));
    const klaim = { peran: 'askot' as const, wilayah: [area.kota] };
    const sender = { uid: toUid(randomUUID()), klaim, today: eve.today };
    const closing = {
      id: toNewId(randomUUID()),
      jenis: 'tutupBulan' as const,
      isi: { kota: area.kota, bulan: monthOf(eve.today) },
    };
    expect(await acceptKiriman(closing, sender, eve.now)).toMatchObject({
      pesan: expect.stringContaining('belum berakhir') as unknown,
    });
    const lkm = {
      id: toNewId(randomUUID()),
      jenis: 'lkm' as const,
      isi: {
        id: lkmIdOf(area.kelurahan),
        nama: 'LKM Cenderawasih',
        kelurahan: area.kelurahan,
        edisi: 'A' as const,
        berlakuSejak: eve.today,
      },
      koreksi: null,
    };
    // A file of the year that ends is there, and goes stale; none of the next year begins.
    await freshenAndHold(area.kota, 2026);
    expect(await acceptKiriman(lkm, sender, eve.now)).toHaveProperty('diterimaPada');
    expect(await markOf(area.kota, 2026)).toMatchObject({ keadaan: 'basi' });
    expect(await docs.basi.read(areaTahunId(2027, area.kota))).toBeNull();
  });
});
