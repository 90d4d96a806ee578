// The same records give the same figures, whatever order they came in. Cash that was counted before an earlier
// session was sent in is the example: it differed then, and agrees as soon as that session is there. Long, since
// records of all kinds are drawn for one property.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recomputeMonths } from '../../../functions/src/domain/recompute/recompute-months.ts';
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { addDays, toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import {
  anAnggota,
  anIsiPinjaman,
  anIsiSesi,
  KELURAHAN,
} from '../../support/records/build-kiriman.ts';
import { openLedger } from '../../support/records/ledger.ts';
import { daftar, LOKASI } from '../submissions/registration.ts';

const TODAY = toTanggal('2017-07-05');
const FORMED = toTanggal('2017-01-04');
const KSM = toKsmId('ksm-9');
const OLEH = {
  uid: toUid('uid-1'),
  klaim: { peran: 'askot' as const, wilayah: [KELURAHAN] },
};

/** Every month of the group after the submissions came in this order; each has to be accepted. */
function figuresOf(kiriman: readonly Kiriman[]): CapaianKsm[] {
  const ledger = openLedger([LOKASI]);
  for (const each of [daftar(), ...kiriman])
    expect(ledger.accept({ kiriman: each, pada: TODAY, oleh: OLEH })).toBeNull();
  return recomputeMonths(ledger.catatanOf(KSM), toBulan('2017-01'), TODAY, [PARAMETER_AWAL]);
}

function held(hari: number, kasDihitung: number | null): Kiriman {
  return {
    id: toNewId(`k-s${String(hari)}`),
    jenis: 'sesi',
    isi: anIsiSesi({
      id: `s${String(hari)}`,
      ksmId: KSM,
      tanggal: addDays(FORMED, hari),
      buku: { kas: 'ok', hadir: 'ok' },
      kasDihitung,
      alasanSelisih: kasDihitung === null ? null : 'Dihitung bersama bendahara',
    }),
    koreksi: null,
  };
}

function moved(n: number, hari: number, jumlah: number): Kiriman {
  return {
    id: toNewId(`k-k${String(n)}`),
    jenis: 'kasLain',
    isi: {
      id: toNewId(`kas${String(n)}`),
      ksmId: KSM,
      tanggal: addDays(FORMED, hari),
      jumlah,
      jenis: 'lainnya',
      keterangan: 'Keperluan kelompok',
    },
    koreksi: null,
  };
}

function lent(n: number, hari: number): Kiriman {
  const tanggalCair = addDays(FORMED, hari);
  return {
    id: toNewId(`k-p${String(n)}`),
    jenis: 'pinjaman',
    isi: {
      ...anIsiPinjaman({
        id: `p${String(n)}`,
        ksmId: KSM,
        tanggalCair,
        pokok: 40_000,
        angsuran: [7, 14].map((days) => ({
          jatuhTempo: addDays(tanggalCair, days),
          pokok: 20_000,
          jasa: 500,
        })),
      }),
      keterangan: 'Setoran dicatat kemudian',
    },
    koreksi: null,
  };
}

function paid(n: number, m: number, hari: number, renteng: boolean): Kiriman {
  return {
    id: toNewId(`k-b${String(n)}-${String(m)}`),
    jenis: 'pembayaran',
    isi: {
      id: toNewId(`b${String(n)}-${String(m)}`),
      ksmId: KSM,
      pinjaman: toNewId(`p${String(n)}`),
      tanggal: addDays(FORMED, hari),
      jumlah: 9_000,
      oleh: renteng ? 'tanggungRenteng' : 'anggota',
      keterangan: null,
    },
    koreksi: null,
  };
}

/** What is neither a meeting nor a loan: each of its own kind, on a day. */
function other(jenis: string, n: number, isi: object, koreksi = true): Kiriman {
  return Kiriman.parse({
    id: `k-${jenis}-${String(n)}`,
    jenis,
    isi: { ksmId: KSM, ...isi },
    ...(koreksi && { koreksi: null }),
  });
}

const dayOf = (hari: number) => addDays(FORMED, hari);

/** Papers, training, a partnership, members who come and go, a share-out before they come, and a stage. */
const others: fc.Arbitrary<Kiriman[][]> = fc
  .record({
    dokumen: fc.array(fc.integer({ min: 0, max: 180 }), { maxLength: 3 }),
    pelatihan: fc.array(fc.integer({ min: 0, max: 180 }), { maxLength: 2 }),
    kemitraan: fc.option(fc.integer({ min: 0, max: 150 })),
    masuk: fc.array(fc.integer({ min: 30, max: 120 }), { maxLength: 2 }),
    bagi: fc.option(fc.integer({ min: 1, max: 20 })),
    tahap: fc.option(fc.integer({ min: 0, max: 180 })),
  })
  .map(({ dokumen, pelatihan, kemitraan, masuk, bagi, tahap }) => [
    ...dokumen.map((hari, n) => [
      n === 0
        ? other('dokumen', n, {
            id: 'd0',
            jenis: 'tanggungRenteng',
            tanggal: dayOf(hari),
            anggota: ['a1', 'a2', 'a3'],
          })
        : other('dokumen', n, { id: `d${String(n)}`, jenis: 'rencanaKerja', tanggal: dayOf(hari) }),
    ]),
    ...pelatihan.map((hari, n) => [
      other('pelatihan', n, {
        id: `l${String(n)}`,
        tanggal: dayOf(hari),
        topik: 'ert',
        peserta: ['a1', 'a2'],
        rencana: false,
        keterangan: null,
      }),
    ]),
    ...(kemitraan === null
      ? []
      : [
          [
            other('kemitraan', 0, {
              id: 'm0',
              mitra: 'Bank',
              mulai: dayOf(kemitraan),
              akhir: null,
              realisasi: [dayOf(kemitraan + 10)],
              kegiatanSosial: true,
              keterangan: null,
            }),
          ],
        ]),
    ...masuk.map((hari, n) => {
      const id = `b${String(n)}`;
      const anggota = [anAnggota(id, { tanggalMasuk: dayOf(hari) })];
      const left = { anggota: id, tanggalKeluar: dayOf(hari + 40), alasan: 'Pindah rumah' };
      return [
        other('anggotaMasuk', n, { anggota }, false),
        other('anggotaKeluar', n, { ...left, penyelesaian: null }, false),
      ];
    }),
    ...(bagi === null
      ? []
      : [
          [
            other(
              'bagiHasil',
              0,
              {
                id: 'bh0',
                tanggal: dayOf(bagi),
                pembagian: {
                  jumlah: 300,
                  kunci: 'rata',
                  cara: 'ditabung',
                  lembar: ['a1', 'a2', 'a3'].map((anggota) => ({
                    anggota,
                    bagian: 100,
                    tabungan: 0,
                  })),
                },
                keterangan: 'hasil usaha',
              },
              false,
            ),
          ],
        ]),
    ...(tahap === null
      ? []
      : [[other('tahap', 0, { tahap: 'I', sejak: dayOf(tahap), alasan: null }, false)]]),
  ]);

/** Each loan with its payments, which can only follow it; each other submission alone. */
const chains: fc.Arbitrary<Kiriman[][]> = fc
  .record({
    sesi: fc.uniqueArray(
      fc.record({
        hari: fc.integer({ min: 0, max: 180 }),
        // Right when nothing else moves the cash, and mostly wrong when something does.
        kas: fc.option(fc.integer({ min: 1, max: 12 }).map((n) => n * 15_000)),
      }),
      { minLength: 2, maxLength: 10, selector: (s) => s.hari },
    ),
    kas: fc.array(
      fc.record({
        hari: fc.integer({ min: 0, max: 180 }),
        jumlah: fc.constantFrom(15_000, -5_000),
      }),
      { maxLength: 4 },
    ),
    pinjaman: fc.array(
      fc.record({
        hari: fc.integer({ min: 0, max: 150 }),
        bayar: fc.array(
          fc.record({ setelah: fc.constantFrom(0, 7, 7, 20), renteng: fc.boolean() }),
          {
            maxLength: 4,
          },
        ),
      }),
      { maxLength: 3 },
    ),
  })
  .map(({ sesi, kas, pinjaman }) => [
    ...sesi.map((s) => [held(s.hari, s.kas)]),
    ...kas.map((k, i) => [moved(i, k.hari, k.jumlah)]),
    ...pinjaman.map((p, n) => [
      lent(n, p.hari),
      ...p.bayar.map((b, m) => paid(n, m, p.hari + b.setelah, b.renteng)),
    ]),
  ]);

/** The chains laid into each other: `draws` says whose turn it is. */
function interleave(all: readonly Kiriman[][], draws: readonly number[]): Kiriman[] {
  const rest = all.map((chain) => {
    const [first, ...more] = chain;
    // Payments of one loan come in any order, too.
    return first ? [first, ...more.toReversed()] : [];
  });
  const out: Kiriman[] = [];
  for (let i = 0; rest.some((chain) => chain.length > 0); i += 1) {
    const open = rest.filter((chain) => chain.length > 0);
    const next = open[(draws[i % draws.length] ?? 0) % open.length]?.shift();
    if (next) out.push(next);
  }
  return out;
}

describe('the order of arrival', () => {
  it('changes no figure when cash was counted before an earlier session came in', () => {
    const inOrder = [held(0, null), held(7, 30_000)];
    const figures = figuresOf(inOrder);
    expect(figuresOf(inOrder.toReversed())).toStrictEqual(figures);
    expect(figures.at(-1)?.mutu.selisihKas).toBe(0);
    expect(figures[0]?.capaian.angka).toMatchObject({ cekOk: 4, cekSemua: 4 });
  });

  it('lets cash that agreed differ when a record of an earlier day comes later', () => {
    const january = figuresOf([held(0, null), held(7, 30_000), moved(1, 3, -5_000)])[0];
    expect(january?.kasSelisih).toStrictEqual([{ sesi: 's7', seharusnya: 25_000 }]);
    expect(january?.capaian.angka).toMatchObject({ cekOk: 3, cekSemua: 4 });
    expect(january?.mutu.selisihKas).toBe(1);
  });

  it('does not decide which of two rules of one day counts', () => {
    const rules = [true, false].map((ditandatangani, i): Kiriman => ({
      id: toNewId(`k-d${String(i)}`),
      jenis: 'dokumen',
      isi: {
        id: toNewId(`d${String(i)}`),
        ksmId: KSM,
        jenis: 'aturan',
        tanggal: FORMED,
        ditandatangani,
      },
      koreksi: null,
    }));
    expect(figuresOf(rules.toReversed())).toStrictEqual(figuresOf(rules));
  });

  it('changes no figure at all', () => {
    fc.assert(
      fc.property(
        chains,
        others,
        fc.array(fc.nat(50), { minLength: 5, maxLength: 20 }),
        (money, rest, draws) => {
          const all = [...money, ...rest];
          expect(figuresOf(interleave(all, draws))).toStrictEqual(figuresOf(all.flat()));
        },
      ),
      { numRuns: 60 },
    );
  });
});
