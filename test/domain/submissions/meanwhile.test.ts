// Whose change is found to be new since a person looked: compared with a plain count over random sequences of
// changes, each with what its sender had seen.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { decide } from '../../../functions/src/domain/submissions/decide.ts';
import type { KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import {
  findChanged,
  findOther,
} from '../../../functions/src/domain/submissions/meanwhile/find-changed.ts';
import {
  diffRecords,
  type RiwayatPerubahan,
} from '../../../functions/src/domain/submissions/riwayat-perubahan.ts';
import { wilayahOf } from '../../../functions/src/domain/basics/wilayah.ts';
import type { DaftarAnggota } from '../../../functions/src/domain/records/anggota.ts';
import {
  aKeadaan,
  anAnggota,
  aSesi,
  aSesiKiriman,
  KELURAHAN,
} from '../../support/records/build-kiriman.ts';
import { withIds } from '../../support/records/plain.ts';

const PADA = '2017-07-05T03:00:00.000Z';

function entry(
  rest: Pick<RiwayatPerubahan, 'oleh' | 'perubahan'> & Partial<RiwayatPerubahan>,
): RiwayatPerubahan {
  return {
    kiriman: toNewId('k'),
    jenis: 'anggotaUbah',
    ksmId: toNewId('ksm-1'),
    wilayah: wilayahOf(KELURAHAN),
    peran: 'fasilitator',
    urut: null,
    pada: PADA,
    alasan: null,
    ...rest,
  };
}

const changeOf = (id: string, nama: string, dilihat: number): KirimanOf<'anggotaUbah'> =>
  withIds<KirimanOf<'anggotaUbah'>>({
    id: 'kiriman-1',
    jenis: 'anggotaUbah',
    dilihat,
    isi: { ksmId: 'ksm-1', anggota: anAnggota(id, { nama }), alasan: 'salah tulis' },
  });

const change = fc.record({
  who: fc.constantFrom('asih', 'bagus', 'cici'),
  member: fc.constantFrom('a1', 'a2', 'a3'),
  /** How many numbers ago the person looked. */
  ago: fc.nat(5),
});

describe('a change of a member', () => {
  it('is refused exactly where another changed that member since it was seen', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        let anggota: DaftarAnggota | null = aKeadaan().anggota;
        const history: RiwayatPerubahan[] = [];
        const accepted: { urut: number; who: string; member: string }[] = [];
        for (const [i, { who, member, ago }] of changes.entries()) {
          const urut = accepted.length + 2;
          const dilihat = Math.max(1, urut - 1 - ago);
          const sender = toUid(who);
          const keadaan = aKeadaan({ anggota, urut, oleh: sender });
          const kiriman = changeOf(member, `Nama ${String(i)}`, dilihat);
          const changed = findChanged(kiriman, keadaan);
          const since =
            changed.length === 0
              ? null
              : findOther({ kiriman, changed, history, isWhole: true, sender });
          const others = accepted.filter(
            (it) => it.urut > dilihat && it.member === member && it.who !== who,
          );
          const found = since?.by === 'other' ? since.entry.urut : undefined;
          expect(found).toBe(others.at(-1)?.urut);
          if (found !== undefined) continue;
          const hasil = decide(kiriman, keadaan);
          if (isProblem(hasil)) throw new Error(hasil.code);
          for (const { koleksi, id, sebelum, data } of hasil.tulis) {
            if (koleksi !== 'anggota') continue;
            anggota = data;
            // The order of history is that of arrival, not of acceptance.
            const perubahan = diffRecords(koleksi, id, sebelum, data);
            history.splice(ago % (history.length + 1), 0, entry({ oleh: sender, urut, perubahan }));
          }
          accepted.push({ urut, who, member });
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a correction of a session', () => {
  const kiriman = (dilihat: number | null | undefined) => ({
    ...aSesiKiriman({}, 'salah tulis'),
    ...(dilihat !== undefined && { dilihat }),
  });
  const keadaan = (rest: object) => aKeadaan({ sesi: [aSesi(rest)] });
  const perubahan = diffRecords('sesi', 'sesi-1', aSesi(), aSesi({ kegiatan: 3 }));

  it('finds a difference by the number alone', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.option(fc.nat(9)), (urut, dilihat) => {
        const found = findChanged(kiriman(dilihat), keadaan({ urut }));
        expect(found.length > 0).toBe(dilihat === null || urut > dilihat);
      }),
    );
  });

  it('of an older page finds only what is cancelled by now', () => {
    expect(findChanged(kiriman(undefined), keadaan({ urut: 9 }))).toHaveLength(0);
    const [found] = findChanged(kiriman(undefined), keadaan({ urut: 9, dibatalkan: true }));
    expect(found).toMatchObject({ koleksi: 'sesi', id: 'sesi-1', urut: 9 });
  });

  it('names no one where history does not reach back, and the newest entry of an older server', () => {
    const changed = findChanged(kiriman(3), keadaan({ urut: 5 }));
    const ask = (history: RiwayatPerubahan[], isWhole: boolean) =>
      findOther({ kiriman: kiriman(3), changed, history, isWhole, sender: toUid('asih') });
    expect(ask([], false)).toStrictEqual({ by: 'unknown' });
    expect(ask([], true)).toStrictEqual({ by: 'sender' });
    const bagus = entry({ jenis: 'sesi', oleh: toUid('bagus'), perubahan });
    const asih = entry({ jenis: 'sesi', oleh: toUid('asih'), perubahan, pada: PADA });
    expect(ask([bagus], true)).toStrictEqual({ by: 'other', entry: bagus });
    // A numbered entry of the sender explains the difference.
    expect(ask([{ ...asih, urut: 5 }, bagus], true)).toStrictEqual({ by: 'sender' });
  });

  it('takes checks one after the other from one person, however long the history', () => {
    const check = withIds<KirimanOf<'pemeriksaan'>>({
      id: 'k9',
      jenis: 'pemeriksaan',
      isi: { ksmId: 'ksm-1', pendaftaran: 1, sesi: [], hasil: 'diterima', alasan: null },
      dilihat: null,
    });
    const lines = diffRecords('pemeriksaan', 'ksm-1', null, { ksmId: 'ksm-1', sesi: [] });
    const changed = [
      {
        koleksi: 'pemeriksaan' as const,
        id: 'ksm-1',
        urut: 2,
        jalur: ['pendaftaran'],
        except: [],
        dibatalkan: false,
      },
    ];
    const own = (urut: number) =>
      entry({ jenis: 'pemeriksaan', oleh: toUid('asih'), perubahan: lines, urut });
    const ask = (history: RiwayatPerubahan[]) =>
      findOther({ kiriman: check, changed, history, isWhole: false, sender: toUid('asih') });
    expect(ask([own(2), own(1)])).toStrictEqual({ by: 'sender' });
    // A version between them is not at hand.
    expect(ask([own(2)])).toStrictEqual({ by: 'unknown' });
    expect(ask([own(2), { ...own(1), oleh: toUid('bagus') }])).toMatchObject({ by: 'other' });
  });
});
