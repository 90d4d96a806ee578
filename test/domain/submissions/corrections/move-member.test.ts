// A member who moves to another group: both groups name the other, and no figure of either depends on it.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUid } from '../../../../functions/src/domain/basics/code-shapes.ts';
import {
  toAnggotaId,
  toKsmId,
  toNewId,
} from '../../../../functions/src/domain/basics/identitas.ts';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { isProblem } from '../../../../functions/src/domain/basics/refusals/problem.ts';
import { addDays, toBulan, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan, wilayahOf } from '../../../../functions/src/domain/basics/wilayah.ts';
import { recomputeMonths } from '../../../../functions/src/domain/recompute/recompute-months.ts';
import type { Anggota, DaftarAnggota } from '../../../../functions/src/domain/records/anggota.ts';
import { decide } from '../../../../functions/src/domain/submissions/decide.ts';
import type { Keadaan, KsmLain } from '../../../../functions/src/domain/submissions/keadaan.ts';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { aKeadaan, aKsm, anAnggota, aSesi } from '../../../support/records/build-kiriman.ts';
import { codeOf } from '../registration.ts';

const HERE = { ksmId: toKsmId('ksm-1'), nama: 'Melati' };
const THERE = { ksmId: toKsmId('ksm-2'), nama: 'Mawar' };
const LEFT = toTanggal('2017-03-01');
const TODAY = toTanggal('2017-07-05');

const join = (rest: Partial<Anggota> = {}): KirimanOf<'anggotaMasuk'> => {
  const anggota = anAnggota('a9', { tanggalMasuk: LEFT });
  return {
    id: toNewId('k1'),
    jenis: 'anggotaMasuk',
    isi: {
      ksmId: HERE.ksmId,
      anggota: [
        {
          ...anggota,
          pindahDari: { ksmId: THERE.ksmId, nama: 'x', anggota: toAnggotaId('b1') },
          ...rest,
        },
      ],
    },
  };
};
const leave = (pindahKe: Anggota['pindahKe']): KirimanOf<'anggotaKeluar'> => ({
  id: toNewId('k1'),
  jenis: 'anggotaKeluar',
  isi: {
    ksmId: HERE.ksmId,
    anggota: toAnggotaId('a1'),
    tanggalKeluar: LEFT,
    pindahKe: pindahKe ?? null,
    alasan: 'Pindah rumah',
  },
});

/** The other group, with one member who left it for this one. */
function there(member: Partial<Anggota> = {}, ksm: Parameters<typeof aKsm>[0] = {}): KsmLain {
  const other = aKsm({ id: 'ksm-2', nama: 'Mawar', ...ksm });
  const anggota = [{ ...anAnggota('b1', { tanggalKeluar: LEFT }), pindahKe: HERE, ...member }];
  return { ksm: other, anggota: { ksmId: other.id, wilayah: other.wilayah, anggota, urut: 1 } };
}
const withLain = (ksmLain: KsmLain | null = there()): Pick<Keadaan, 'ksmLain'> => ({ ksmLain });

function listAfter(kiriman: Parameters<typeof decide>[0], rest: Partial<Keadaan>): DaftarAnggota {
  const hasil = decide(kiriman, aKeadaan(rest));
  if (isProblem(hasil)) throw new Error(JSON.stringify(hasil));
  return hasil.tulis[0]?.data as DaftarAnggota;
}

describe('a member who moves', () => {
  it('is known to come from the other group, by its name on the server', () => {
    const member = listAfter(join(), withLain()).anggota.at(-1);
    expect(member?.pindahDari).toStrictEqual({ ...THERE, anggota: 'b1' });
  });

  it('is known to go to the other group, and stays so when leaving is recorded again', () => {
    const anggota = listAfter(leave({ ...THERE, nama: 'x' }), withLain());
    const left = anggota.anggota[0];
    expect(left).toMatchObject({ tanggalKeluar: LEFT, pindahKe: THERE });
    expect(listAfter(leave(null), { anggota }).anggota[0]).toStrictEqual(left);
  });

  it.each<[string, Partial<Keadaan>, string]>([
    ['to or from a group that is not there', withLain(null), 'tidak-ditemukan'],
    [
      'to or from another group than was read',
      withLain(there({}, { id: 'ksm-3' })),
      'tidak-ditemukan',
    ],
    [
      'where the sender may not record',
      withLain(there({}, { wilayah: wilayahOf(toKodeKelurahan('32.73.01.1002')) })),
      'tidak-berhak',
    ],
    [
      'to or from a group that was cancelled as a double',
      withLain(
        there(
          {},
          {
            ganda: { pengganti: 'x', nama: 'x', oleh: toUid('u'), pada: '2017-01-01', alasan: 'x' },
          },
        ),
      ),
      'isian-tidak-sesuai',
    ],
  ])('is refused %s', (_, keadaan, code) => {
    expect(codeOf(join(), keadaan)).toBe(code);
    expect(codeOf(leave(THERE), keadaan)).toBe(code);
  });

  it('is in one group at a time, also when a day is corrected', () => {
    const own = (rest: Partial<Anggota>) => ({
      anggota: {
        ksmId: HERE.ksmId,
        wilayah: aKsm().wilayah,
        anggota: [{ ...anAnggota('a1'), ...rest }],
        urut: 1,
      },
    });
    const changed = (rest: Partial<Anggota>): KirimanOf<'anggotaUbah'> => ({
      id: toNewId('k1'),
      jenis: 'anggotaUbah',
      isi: { ksmId: HERE.ksmId, anggota: anAnggota('a1', rest), alasan: 'Salah tulis' },
    });
    const came = {
      ...own({ tanggalMasuk: LEFT, pindahDari: { ...THERE, anggota: toAnggotaId('b1') } }),
      linkedKsm: [there()],
    };
    expect(codeOf(changed({ tanggalMasuk: LEFT }), came)).toBe('accepted');
    expect(codeOf(changed({ tanggalMasuk: addDays(LEFT, -1) }), came)).toBe('isian-tidak-sesuai');
    // Somebody who had joined too early stays correctable.
    const early = { ...came, linkedKsm: [there({ tanggalKeluar: addDays(LEFT, 5) })] };
    expect(codeOf(changed({ tanggalMasuk: LEFT }), early)).toBe('accepted');

    const joined = anAnggota('b1', { tanggalMasuk: LEFT });
    const gone = {
      ...own({ tanggalKeluar: addDays(LEFT, -7), pindahKe: THERE }),
      linkedKsm: [
        there({
          ...joined,
          tanggalKeluar: null,
          pindahDari: { ...HERE, anggota: toAnggotaId('a1') },
        }),
      ],
    };
    expect(codeOf(leave(null), gone)).toBe('accepted');
    expect(codeOf(changed({ tanggalKeluar: LEFT }), gone)).toBe('accepted');
    const { isi, ...envelope } = leave(null);
    const later = { ...envelope, isi: { ...isi, tanggalKeluar: addDays(LEFT, 1) } };
    expect(codeOf(later, gone)).toBe('isian-tidak-sesuai');
    expect(codeOf(changed({ tanggalKeluar: addDays(LEFT, 1) }), gone)).toBe('isian-tidak-sesuai');
    expect(codeOf(changed({ tanggalKeluar: null }), gone)).toBe('accepted');
  });

  it('is refused within one group', () => {
    const pindahDari = { ...HERE, anggota: toAnggotaId('a4') };
    expect(codeOf(join({ pindahDari }), withLain())).toBe('isian-tidak-sesuai');
    expect(codeOf(leave(HERE), withLain())).toBe('isian-tidak-sesuai');
  });

  it.each<[string, KsmLain]>([
    ['is a member there still', there({ tanggalKeluar: null })],
    ['left it later', there({ tanggalKeluar: addDays(LEFT, 1) })],
    ['left it for no group', there({ pindahKe: null })],
    ['left it for another group', there({ pindahKe: { ...HERE, ksmId: toKsmId('ksm-3') } })],
  ])('is refused who %s', (_, lain) => {
    expect(codeOf(join(), withLain(lain))).toBe('isian-tidak-sesuai');
  });

  it('is refused who is unknown there, or has been carried over', () => {
    expect(codeOf(join(), withLain(there({ id: toAnggotaId('b2') })))).toBe(
      'anggota-tidak-dikenal',
    );
    const anggota = listAfter(join(), withLain());
    const again = join({ id: toAnggotaId('a10') });
    expect(codeOf(again, { ...withLain(), anggota })).toBe('isian-tidak-sesuai');
    const twice = {
      ...again,
      isi: { ...again.isi, anggota: [...join().isi.anggota, ...again.isi.anggota] },
    };
    expect(codeOf(twice, withLain())).toBe('isian-tidak-sesuai');
  });

  it('goes to one group at a time, and to none once the departure is taken back', () => {
    const anggota = listAfter(leave(THERE), withLain());
    const lain = withLain(there({}, { id: 'ksm-3', nama: 'Dahlia' }));
    const other = leave({ ksmId: toKsmId('ksm-3'), nama: 'Dahlia' });
    expect(codeOf(other, { ...lain, anggota })).toBe('isian-tidak-sesuai');
    const change = (tanggalKeluar: Anggota['tanggalKeluar']): KirimanOf<'anggotaUbah'> => {
      const isi = anAnggota('a1', { tanggalKeluar });
      return {
        id: toNewId('k1'),
        jenis: 'anggotaUbah',
        isi: { ksmId: HERE.ksmId, anggota: isi, alasan: 'Salah catat' },
      };
    };
    expect(listAfter(change(LEFT), { anggota }).anggota[0]?.pindahKe).toStrictEqual(THERE);
    const back = listAfter(change(null), { anggota });
    expect(back.anggota[0]?.pindahKe).toBeUndefined();
    expect(codeOf(other, { ...lain, anggota: back })).toBe('accepted');
  });

  it('changes no figure of either group by being linked', () => {
    const meeting = fc.record({ n: fc.integer({ min: 0, max: 25 }), comes: fc.boolean() });
    const meetings = fc.uniqueArray(meeting, { maxLength: 10, selector: (m) => m.n });
    fc.assert(
      fc.property(meetings, fc.integer({ min: 1, max: 170 }), (held, day) => {
        const tanggal = addDays(toTanggal('2017-01-04'), day);
        const months = (anggota: DaftarAnggota, id: string) =>
          recomputeMonths(
            {
              ksm: aKsm(),
              anggota,
              sesi: held.map(({ n, comes }) =>
                aSesi({
                  id: `s${n}`,
                  tanggal: addDays(toTanggal('2017-01-04'), 7 * n),
                  hadir: comes ? [id, 'a2', 'a3'] : ['a2', 'a3'],
                }),
              ),
              pinjaman: [],
              kasLain: [],
              dokumen: null,
              kemitraan: null,
              awal: null,
            },
            toBulan('2017-01'),
            TODAY,
            [PARAMETER_AWAL],
          );
        const lain = withLain(there({ tanggalKeluar: tanggal }));
        const joined = (pindahDari?: null) =>
          listAfter(
            join({ tanggalMasuk: tanggal, ...(pindahDari === null && { pindahDari }) }),
            lain,
          );
        expect(months(joined(), 'a9')).toStrictEqual(months(joined(null), 'a9'));
        const left = (pindahKe: Anggota['pindahKe']) => {
          const kiriman = leave(pindahKe);
          const isi = { ...kiriman.isi, tanggalKeluar: tanggal };
          return listAfter({ ...kiriman, isi }, lain);
        };
        expect(months(left(THERE), 'a1')).toStrictEqual(months(left(null), 'a1'));
      }),
      { numRuns: 30 },
    );
  });
});
