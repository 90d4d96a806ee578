// Members who go from one group to the other, and come back: whatever way the days of their memberships, of the groups
// and of partnerships are changed, nobody comes to be in both groups at once, nobody is taken over twice, and nothing
// stands outside the life of its group. Long, since its steps are one table.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../../functions/src/domain/basics/refusals/problem.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { toKsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { anAnggota } from '../../../support/records/build-kiriman.ts';
import { openLedger, type Ledger } from '../../../support/records/ledger.ts';
import { daftar, LOKASI } from '../registration.ts';
import { ALASAN, dateOf, DAYS, OLEH, TODAY } from './drawn-group.ts';
import { sentBy } from './draw-steps.ts';

const RUNS = 1_500;
const GROUPS = ['ka', 'kb'] as const;
/** Days on which they were formed. */
const BENTUK = [0, 3];

interface Draw {
  readonly what: number;
  readonly here: number;
  readonly who: number;
  readonly other: number;
  readonly day: number;
  readonly again: boolean;
}
const draw: fc.Arbitrary<Draw> = fc.record({
  what: fc.nat(13),
  here: fc.nat(1),
  who: fc.nat(5),
  other: fc.nat(5),
  day: fc.integer({ min: -2, max: DAYS }),
  again: fc.boolean(),
});

const membersOf = (ledger: Ledger, id: string) =>
  ledger.docs.anggota.get(toKsmId(id))?.anggota ?? [];
const partnersOf = (ledger: Ledger, id: string) =>
  ledger.docs.kemitraan.get(toKsmId(id))?.kemitraan ?? [];

function begun(): Ledger {
  const ledger = openLedger([LOKASI]);
  for (const [n, id] of GROUPS.entries()) {
    const { isi, ...envelope } = daftar();
    const ksm = { ...isi.ksm, id, nama: id, tanggalBentuk: dateOf(BENTUK[n] ?? 0) };
    const anggota = ['a1', 'a2', 'a3'].map((it) => ({
      ...anAnggota(`${id}-${it}`, { tanggalMasuk: dateOf(BENTUK[n] ?? 0) }),
    }));
    expect(
      ledger.accept(sentBy({ ...envelope, id: `d${String(n)}`, isi: { ksm, anggota } })),
    ).toBeNull();
  }
  return ledger;
}

/** A submission as a form would send it, right or wrong. */
function stepOf(d: Draw, n: number, ledger: Ledger): unknown {
  const [ksmId, there] = d.here === 0 ? GROUPS : [GROUPS[1], GROUPS[0]];
  const sample = <T>(list: readonly T[], at: number): T | undefined => list[at % list.length];
  const all = membersOf(ledger, ksmId);
  const one = sample(all, d.who);
  const tanggal = dateOf(d.day);
  const send = (jenis: string, isi: object, more: object = {}) => ({
    id: `k${String(n)}`,
    jenis,
    isi: { ksmId, ...isi },
    ...more,
  });
  switch (d.what) {
    case 0:
    case 1:
      return send('anggotaKeluar', {
        anggota: one?.id,
        tanggalKeluar: tanggal,
        pindahKe: d.other > 0 ? { ksmId: there, nama: there } : null,
        alasan: ALASAN,
      });
    case 2:
    case 3:
    case 4: {
      // Whoever left for this group; now and then somebody new.
      const left = membersOf(ledger, there).filter((a) => a.pindahKe?.ksmId === ksmId);
      const from = d.other > 1 ? sample(left, d.who) : undefined;
      const bentuk = ledger.docs.ksm.get(toKsmId(ksmId))?.tanggalBentuk ?? tanggal;
      const onThatDay = d.other === 5 ? bentuk : from?.tanggalKeluar;
      const tanggalMasuk = (d.again && onThatDay) || tanggal;
      return send('anggotaMasuk', {
        anggota: [
          {
            ...anAnggota(`n${String(n)}`, { tanggalMasuk }),
            ...(from && { pindahDari: { ksmId: there, nama: there, anggota: from.id } }),
          },
        ],
      });
    }
    case 5:
    case 6:
      return send('anggotaUbah', {
        anggota: anAnggota(one?.id ?? '', {
          tanggalMasuk: d.again ? tanggal : (one?.tanggalMasuk ?? tanggal),
          tanggalKeluar:
            d.other === 0 ? dateOf(d.day + d.who) : d.other > 2 ? null : one?.tanggalKeluar,
        }),
        alasan: ALASAN,
      });
    case 7:
    case 8:
      return send('anggotaGabung', {
        anggota: one?.id,
        tetap: sample(all, d.other)?.id,
        alasan: ALASAN,
      });
    case 9:
    case 12:
      return send('ksmUbah', {
        perubahan: d.again
          ? { tanggalBentuk: tanggal }
          : { tanggalBubar: d.other > 3 ? null : dateOf(DAYS - 3 * d.other) },
        alasan: ALASAN,
      });
    default: {
      const id = `m${String(d.here)}`;
      const known = partnersOf(ledger, ksmId).find((it) => (it.isi.id as string) === id);
      return d.what !== 11 && known?.dibatalkan === false
        ? send('batalkan', { catatan: { jenis: 'kemitraan', id, pinjaman: null }, alasan: ALASAN })
        : send(
            'kemitraan',
            {
              id,
              mitra: 'Bank',
              mulai: tanggal,
              akhir: null,
              realisasi: (d.again && known?.isi.realisasi) || [dateOf(d.other + d.who)],
              kegiatanSosial: false,
              keterangan: null,
            },
            { koreksi: known ? { alasan: ALASAN } : null },
          );
    }
  }
}

/** What no direct entry would leave behind. */
function wrong(ledger: Ledger): unknown[] {
  return GROUPS.flatMap((id) => {
    const other = id === 'ka' ? 'kb' : 'ka';
    const ksm = ledger.docs.ksm.get(toKsmId(id));
    const isOutside = (tanggal: Tanggal) =>
      !ksm || tanggal < ksm.tanggalBentuk || (ksm.tanggalBubar && tanggal > ksm.tanggalBubar);
    const came = membersOf(ledger, id).filter((a) => a.pindahDari);
    const origins = came.map((a) => a.pindahDari?.anggota);
    return [
      ...origins.filter((it, i) => origins.indexOf(it) !== i),
      ...came.filter((a) => {
        const left = membersOf(ledger, other).find((it) => it.id === a.pindahDari?.anggota);
        // A departure that is taken back stays without a date until the entry here is put right.
        return (
          left?.pindahKe?.ksmId !== id ||
          (left.tanggalKeluar && a.tanggalMasuk < left.tanggalKeluar)
        );
      }),
      ...partnersOf(ledger, id).filter(
        (it) => !it.dibatalkan && [it.isi.mulai, ...it.isi.realisasi].some(isOutside),
      ),
    ];
  });
}

/** Sends them in order; the answer to the last, which all before are accepted for. */
function last(...steps: readonly object[]): Problem | null {
  const ledger = begun();
  let problem: Problem | null = null;
  for (const [n, step] of steps.entries()) {
    expect(problem).toBeNull();
    problem = ledger.accept(sentBy({ id: `k${String(n)}`, ...step }));
  }
  return problem;
}

const leave = (ksmId: string, anggota: string, day: number, to: string | null) => ({
  jenis: 'anggotaKeluar',
  isi: {
    ksmId,
    anggota,
    tanggalKeluar: dateOf(day),
    pindahKe: to && { ksmId: to, nama: to },
    alasan: ALASAN,
  },
});
const join = (ksmId: string, id: string, day: number, from: object | null = null) => ({
  jenis: 'anggotaMasuk',
  isi: {
    ksmId,
    anggota: [
      { ...anAnggota(id, { tanggalMasuk: dateOf(day) }), ...(from && { pindahDari: from }) },
    ],
  },
});
const merge = (ksmId: string, anggota: string, tetap: string) => ({
  jenis: 'anggotaGabung',
  isi: { ksmId, anggota, tetap, alasan: ALASAN },
});
const KA1 = { ksmId: 'ka', nama: 'ka', anggota: 'ka-a1' };

describe('two groups that share members', () => {
  const moved = [leave('ka', 'ka-a1', 5, 'kb'), join('kb', 'x1', 5, KA1)];

  it('refuse a merge that moves a member into both at once', () => {
    expect(last(...moved, join('kb', 'y1', 4), merge('kb', 'y1', 'x1'))).toMatchObject({
      jalur: 'isi.tetap',
    });
    expect(last(...moved, join('kb', 'y1', 4), merge('kb', 'x1', 'y1'))).toMatchObject({
      jalur: 'isi.tetap',
    });
    expect(last(...moved, join('kb', 'y1', 6), merge('kb', 'y1', 'x1'))).toBeNull();
    const late = [join('ka', 'z1', 2), leave('ka', 'z1', 7, null)];
    expect(last(...moved, ...late, merge('ka', 'z1', 'ka-a1'))).toMatchObject({
      jalur: 'isi.tetap',
    });
  });

  it('refuse an earlier formation whose founder had not left the other group by then', () => {
    const founded = [leave('ka', 'ka-a1', 3, 'kb'), join('kb', 'x1', 3, KA1)];
    const formed = (day: number) => ({
      jenis: 'ksmUbah',
      isi: { ksmId: 'kb', perubahan: { tanggalBentuk: dateOf(day) }, alasan: ALASAN },
    });
    expect(last(...founded, formed(2))).toMatchObject({ jalur: 'isi.perubahan.tanggalBentuk' });
    expect(last(...moved, formed(2))).toBeNull();
  });

  it('keep who was taken over, also when the departure is taken back', () => {
    const back = {
      jenis: 'anggotaUbah',
      isi: {
        ksmId: 'ka',
        anggota: anAnggota('ka-a1', { tanggalMasuk: dateOf(0) }),
        alasan: ALASAN,
      },
    };
    const twice = [...moved, join('ka', 'z1', 0), back, merge('ka', 'ka-a1', 'z1')];
    expect(last(...twice)).toMatchObject({ jalur: 'isi.anggota' });
    expect(last(...moved, back, leave('ka', 'ka-a1', 5, null))).toBeNull();
  });

  it('refuse to revive a partnership with what came to be after the end', () => {
    const partner = (koreksi: object | null) => ({
      jenis: 'kemitraan',
      isi: {
        id: 'm1',
        ksmId: 'ka',
        mitra: 'Bank',
        mulai: dateOf(1),
        akhir: null,
        realisasi: [dateOf(9)],
        kegiatanSosial: false,
        keterangan: null,
      },
      koreksi,
    });
    const cancelled = {
      jenis: 'batalkan',
      isi: {
        ksmId: 'ka',
        catatan: { jenis: 'kemitraan', id: 'm1', pinjaman: null },
        alasan: ALASAN,
      },
    };
    const ended = {
      jenis: 'ksmUbah',
      isi: { ksmId: 'ka', perubahan: { tanggalBubar: dateOf(6) }, alasan: ALASAN },
    };
    const again = partner({ alasan: ALASAN });
    expect(last(partner(null), cancelled, ended, again)).toMatchObject({ jalur: 'isi.realisasi' });
    expect(last(partner(null), cancelled, again)).toBeNull();
  });

  it('never have one in both at once, nor twice', () => {
    const accepted = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(draw, { minLength: 6, maxLength: 30 }), (drawn) => {
        const ledger = begun();
        for (const [n, step] of drawn.entries()) {
          const parsed = Kiriman.safeParse(stepOf(step, n, ledger));
          if (!parsed.success) throw new Error(JSON.stringify(parsed.error));
          const kiriman = parsed.data;
          if (ledger.accept({ kiriman, pada: TODAY, oleh: OLEH }) !== null) continue;
          accepted.set(kiriman.jenis, (accepted.get(kiriman.jenis) ?? 0) + 1);
          expect({ kiriman, wrong: wrong(ledger) }).toEqual({ kiriman, wrong: [] });
        }
      }),
      { numRuns: RUNS },
    );
    // Kinds that are never accepted would say nothing.
    expect([...accepted.keys()].toSorted()).toEqual([
      'anggotaGabung',
      'anggotaKeluar',
      'anggotaMasuk',
      'anggotaUbah',
      'batalkan',
      'kemitraan',
      'ksmUbah',
    ]);
  });
});
