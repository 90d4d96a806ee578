// People judge the system by the demo data: they must be the same every time, be accepted to the last
// record, and show every level and flag. Long: each promise about them is a test.
import { describe, expect, it } from 'vitest';
import {
  recomputeMonths,
  reportedMonths,
} from '../../../functions/src/domain/recompute/recompute-months.ts';
import { Kiriman, type JenisKiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { findJanggal } from '../../../functions/src/domain/signals/janggal/find-janggal.ts';
import { STATUS_KSM, TINGKAT } from '../../../functions/src/domain/maturity/capaian.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { standingOf } from '../../../functions/src/domain/records/pemeriksaan.ts';
import { may, PERAN } from '../../../functions/src/domain/access/peran.ts';
import { kasOn } from '../../../functions/src/domain/submissions/decisions/money/kas.ts';
import {
  monthEnd,
  monthOf,
  type Tanggal,
  toTanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { batasTutup } from '../../../functions/src/domain/records/city/tutup-bulan.ts';
import { readAreas } from '../../../tools/areas/idn-area-data.ts';
import { DEMO_KELURAHAN, DEMO_USERS } from '../../../tools/demo/accounts.ts';
import { DEMO_SIZE, generateDemo } from '../../../tools/demo/generate.ts';
import { chooseLokasi } from '../../../tools/demo/locations.ts';
import { openLedger, type Ledger } from '../../support/records/ledger.ts';
import { kotaOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

const TODAY = toTanggal('2026-11-23');
const areas = readAreas();
const lokasi = chooseLokasi(areas, DEMO_SIZE.demo.kelurahan);

/** Of the Askot who signs in. */
const CITY = '32.73';

const make = (today: Tanggal, ksm: number = DEMO_SIZE.demo.ksm) =>
  generateDemo({ today, lokasi, ksm });

const KINDS: readonly JenisKiriman[] = [
  'ksmDaftar',
  'ksmUbah',
  'anggotaMasuk',
  'bagiHasil',
  'anggotaKeluar',
  'anggotaUbah',
  'sesi',
  'pinjaman',
  'pembayaran',
  'kasLain',
  'dokumen',
  'kemitraan',
  'pelatihan',
  'tahap',
  'batalkan',
  'lkm',
  'upkBulanan',
  'target',
  'tutupBulan',
  'pemeriksaan',
];

/** Sends everything and returns the refusals. */
function play(today: Tanggal): { ledger: Ledger; refused: string[]; ksm: KsmId[] } {
  const demo = make(today);
  const ledger = openLedger(lokasi);
  const refused: string[] = [];
  const ksm: KsmId[] = [];
  const send = (all: Parameters<Ledger['accept']>[0][]): void => {
    for (const one of all) {
      const problem = ledger.accept(one);
      if (problem) refused.push(`${one.kiriman.id} ${one.pada}: ${JSON.stringify(problem)}`);
    }
  };
  for (const lkm of demo.lkm) send([...lkm.kiriman]);
  for (const group of demo.groups()) {
    ksm.push(group.ksmId);
    send([...group.kiriman, ...group.susulan]);
  }
  for (const kota of demo.kota) send([...kota.target]);
  return { ledger, refused, ksm };
}

/** Levels and flags of the groups that exist on a date. */
function standingOn(per: Tanggal, { ledger, ksm }: ReturnType<typeof play>) {
  const tingkat = new Set<string>();
  const status = new Set<string | null>();
  for (const ksmId of ksm) {
    const catatan = ledger.catatanOf(ksmId);
    const found = recomputeMonths(catatan, monthOf(per), per, [PARAMETER_AWAL]).at(-1);
    if (!found || catatan.ksm.tanggalBentuk > per) continue;
    tingkat.add(found.capaian.tingkat);
    status.add(found.capaian.status);
  }
  return { tingkat: [...tingkat].toSorted(), status };
}

const played = play(TODAY);

/** A group of the kab/kota has figures in that month. */
function hasFigures(kota: string, bulan: string): boolean {
  return played.ksm.some((ksmId) => {
    const { ksm } = played.ledger.catatanOf(ksmId);
    const { first, last } = reportedMonths(ksm, TODAY);
    return ksm.wilayah.kota === kota && first <= bulan && bulan <= last;
  });
}

describe('demo data', () => {
  it('are the same each time they are made', () => {
    expect([...make(TODAY).groups()]).toEqual([...make(TODAY).groups()]);
    expect(make(TODAY).lkm).toEqual(make(TODAY).lkm);
  });

  it('keep a group the same whatever other groups there are', () => {
    const few = [...make(TODAY, 5).groups()];
    const many = [...make(TODAY, 8).groups()];
    expect(many.slice(0, 5)).toEqual(few);
  });

  it('have the promised size', () => {
    const groups = [...make(TODAY).groups()];
    expect(groups).toHaveLength(40);
    expect(new Set(lokasi.map((l) => l.wilayah.kota))).toHaveLength(3);
    expect(new Set(lokasi.map((l) => l.wilayah.provinsi))).toHaveLength(2);
    expect(new Set(groups.map((g) => g.kelurahan))).toHaveLength(12);
    expect(groups.reduce((sum, g) => sum + g.kiriman.length, 0)).toBeLessThan(5000);
  });

  it('fit the schema, with ids used once', () => {
    const ids = new Set<string>();
    const demo = make(TODAY);
    const all = [
      ...[...demo.groups()].flatMap((g) => [g.kiriman, g.susulan]),
      ...demo.kota.flatMap((k) => [k.target, k.tutup]),
    ];
    for (const kiriman of all) {
      for (const one of kiriman) {
        expect(Kiriman.safeParse(one.kiriman).error).toBeUndefined();
        expect(ids).not.toContain(one.kiriman.id);
        ids.add(one.kiriman.id);
      }
    }
  });

  it.each(['2017-07-01', '2017-07-05', '2018-01-15', TODAY, '2027-03-20', '2028-02-29'])(
    'are accepted to the last record when made on %s',
    (today) => {
      expect((today === TODAY ? played : play(toTanggal(today))).refused).toEqual([]);
    },
  );

  it('are sent in order and never from the future', () => {
    for (const { kiriman, susulan } of make(TODAY).groups()) {
      const days = [...kiriman, ...susulan].map((k) => k.pada);
      expect(days).toEqual(days.toSorted());
      expect(days.at(-1)?.localeCompare(TODAY)).toBeLessThanOrEqual(0);
    }
  });

  it.each(['2018-01-15', TODAY, '2026-11-30', '2026-12-01', '2026-12-02', '2027-03-20'])(
    'have a group in the city of the Askot whose records look odd, when made on %s',
    (made) => {
      const today = toTanggal(made);
      const { ledger, ksm } = made === TODAY ? played : play(today);
      const odd = ksm.flatMap((ksmId) => {
        const { ksm: group, sesi } = ledger.catatanOf(ksmId);
        const found = findJanggal({ ksm: group, sesi, jauh: [] }, today, PARAMETER_AWAL);
        return group.wilayah.kota === CITY ? found : [];
      });
      expect(odd.map(({ jenis }) => jenis)).toContain('sekaligus');
    },
  );

  it('contain every kind of submission, corrections and cancellations too', () => {
    const kinds = new Set<JenisKiriman>();
    let corrections = 0;
    const demo = make(TODAY);
    const all = [
      ...[...demo.lkm, ...demo.groups()].flatMap((x) => x.kiriman),
      ...demo.kota.flatMap((k) => [...k.target, ...k.tutup]),
    ];
    for (const one of all) {
      kinds.add(one.kiriman.jenis);
      if ('koreksi' in one.kiriman && one.kiriman.koreksi) corrections += 1;
    }
    expect([...kinds]).toEqual(expect.arrayContaining([...KINDS]));
    expect(corrections).toBeGreaterThan(20);
  });

  it('have a target of each working year and most months closed, on time or late', () => {
    for (const { kode, target, tutup } of make(TODAY).kota) {
      const years = target.map(({ kiriman }) => kiriman.jenis === 'target' && kiriman.isi.tahun);
      expect(new Set(years)).toEqual(new Set([2016, 2017, 2025, 2026]));
      const closed = tutup.flatMap(({ kiriman, pada }) =>
        kiriman.jenis === 'tutupBulan' ? [{ bulan: kiriman.isi.bulan, pada }] : [],
      );
      expect(new Set(closed.map((c) => c.bulan)).size).toBe(closed.length);
      for (const { bulan, pada } of closed) {
        expect(pada > monthEnd(bulan) && pada <= TODAY).toBe(true);
        expect(hasFigures(kode, bulan)).toBe(true);
      }
      const onTime = closed.filter(({ bulan, pada }) => pada <= batasTutup(bulan)).length;
      expect(onTime).toBeGreaterThan(closed.length / 2);
      expect(onTime).toBeLessThan(closed.length);
      // Two years of the programme and fifteen months of the living part.
      expect(closed.length).toBeGreaterThan(28);
      expect(closed.length).toBeLessThan(39);
    }
  });

  it('change a record of a closed month now and then, after its closing', () => {
    const demo = make(TODAY);
    const closedOn = new Map(
      demo.kota.flatMap((k) =>
        k.tutup.flatMap(({ kiriman, pada }) =>
          kiriman.jenis === 'tutupBulan' ? [[`${k.kode} ${kiriman.isi.bulan}`, pada] as const] : [],
        ),
      ),
    );
    const moved = [...demo.groups()].flatMap(({ kelurahan, susulan }) =>
      susulan.filter(({ kiriman, pada }) => {
        if (kiriman.jenis !== 'sesi') return false;
        const closed = closedOn.get(`${kotaOf(kelurahan)} ${monthOf(kiriman.isi.tanggal)}`);
        return closed !== undefined && closed < pada;
      }),
    );
    expect(moved.length).toBeGreaterThan(0);
  });

  it('have checks of the city: most accepted, some sent back, some records still unchecked', () => {
    const checks = [...played.ledger.docs.pemeriksaan.values()];
    expect(checks.length).toBeGreaterThan(20);
    expect(checks.length).toBeLessThan(40);
    const sesi = checks.flatMap((it) => it.sesi);
    const back = sesi.filter((it) => standingOf(it) === 'dikembalikan');
    expect(back.length).toBeGreaterThan(3);
    expect(sesi.filter((it) => standingOf(it) === 'diterima').length).toBeGreaterThan(
      back.length * 5,
    );
    // The facilitator of the sign-ins has something to correct.
    const own = DEMO_USERS.find((it) => it.klaim.peran === 'fasilitator')?.klaim.wilayah ?? [];
    const mine = checks.filter((it) => own.includes(it.wilayah.kelurahan));
    expect(mine.some((it) => it.perluDiperbaiki)).toBe(true);
  });

  it.each(['2017-06-30', TODAY])('show every level and flag on %s', (per) => {
    const { tingkat, status } = standingOn(toTanggal(per), played);
    expect(tingkat).toEqual(TINGKAT.toSorted());
    expect(status).toEqual(new Set([...STATUS_KSM, null]));
  });

  it('show every level on a day inside the years of the programme', () => {
    expect(standingOn(toTanggal('2017-07-05'), play(toTanggal('2017-07-05'))).tingkat).toEqual(
      TINGKAT.toSorted(),
    );
  });

  it('leave the years between the programme and the living part empty', () => {
    for (const sesi of played.ledger.docs.sesi.values()) {
      expect(sesi.tanggal < '2018-01-01' || sesi.tanggal >= '2025-08-01').toBe(true);
    }
  });

  it('never let the cash box fall below zero', () => {
    for (const ksmId of played.ksm) {
      const catatan = played.ledger.catatanOf(ksmId);
      for (const sesi of catatan.sesi)
        expect(kasOn({ ...catatan, awal: null }, [], sesi.tanggal)).toBeGreaterThanOrEqual(0);
    }
  });

  it('nearly always count the cash right', () => {
    const counted = [...played.ledger.docs.sesi.values()].filter((s) => s.kasDihitung !== null);
    const wrong = counted.filter(
      (s) =>
        s.kasDihitung !== kasOn({ ...played.ledger.catatanOf(s.ksmId), awal: null }, [], s.tanggal),
    );
    expect(wrong.length).toBeGreaterThan(0);
    expect(wrong.length / counted.length).toBeLessThan(0.05);
    expect(wrong.every((s) => s.alasanSelisih !== null && s.buku.kas === 'selisih')).toBe(true);
  });
});

describe('demo sign-ins', () => {
  it('are one for each role', () => {
    expect(DEMO_USERS.map((u) => u.klaim.peran).toSorted()).toEqual([...PERAN].toSorted());
  });

  it('have every group recorded by somebody with the permission', () => {
    const demo = make(TODAY);
    for (const { kelurahan, kiriman } of demo.groups()) {
      const sender = kiriman[0]?.oleh;
      expect(sender && may(sender.klaim, 'catat', kelurahan)).toBe(true);
      expect(demo.users.some((u) => u.uid === sender?.uid)).toBe(true);
    }
  });
});

describe('larger demos', () => {
  it('reach the size of the pilot in real kelurahan', () => {
    const pilot = chooseLokasi(areas, DEMO_SIZE.pilot.kelurahan);
    const count = (of: (l: (typeof pilot)[number]) => string) => new Set(pilot.map(of)).size;
    expect(pilot.slice(0, 12).map((l) => l.kode)).toEqual(DEMO_KELURAHAN);
    expect(count((l) => l.kode)).toBe(596);
    expect(count((l) => l.wilayah.kecamatan)).toBe(309);
    expect(count((l) => l.wilayah.kota)).toBe(108);
    expect(count((l) => l.wilayah.provinsi)).toBe(14);
  });

  it('contain groups beyond the forty set by hand', () => {
    const demo = generateDemo({ today: TODAY, lokasi: chooseLokasi(areas, 30), ksm: 90 });
    expect([...demo.groups()].filter((g) => g.kiriman.length > 0)).toHaveLength(90);
  });
});
