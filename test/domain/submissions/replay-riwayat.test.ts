// From the lines of a history alone a record comes out as it was written: its order, its number, its version.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { replayRiwayat } from '../../../functions/src/domain/again/replay-riwayat.ts';
import {
  diffRecords,
  RiwayatPerubahan,
} from '../../../functions/src/domain/submissions/riwayat-perubahan.ts';
import { aPinjaman, aSesi, KELURAHAN } from '../../support/records/build-kiriman.ts';
import { wilayahCatatanOf } from '../../../functions/src/domain/basics/wilayah.ts';

interface Written {
  readonly id: string;
  readonly urut: number;
}

/** The history of one record that was written so, one after the other. */
function historyOf(koleksi: string, versions: readonly Written[]) {
  return versions.map((after, i) =>
    RiwayatPerubahan.parse({
      kiriman: `k${String(i)}`,
      jenis: koleksi,
      ksmId: 'ksm-1',
      wilayah: wilayahCatatanOf(KELURAHAN),
      oleh: 'uid-1',
      peran: 'fasilitator',
      urut: after.urut,
      // All of them at the same time.
      pada: '2017-07-05T01:00:00.000Z',
      alasan: null,
      perubahan: diffRecords(koleksi, after.id, versions[i - 1] ?? null, after),
    }),
  );
}

const bayar = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('b1', 'b2', 'urut', 'b4'), jumlah: fc.nat(3) }),
  { selector: (it) => it.id, maxLength: 4 },
);

it('gives a loan with its payments in their order, whatever came between, left or moved', () => {
  fc.assert(
    fc.property(fc.array(bayar, { minLength: 1, maxLength: 6 }), fc.boolean(), (all, isTurned) => {
      const versions = all.map((pembayaran, i) => ({ ...aPinjaman(), pembayaran, urut: i + 1 }));
      const entries = historyOf('pinjaman', versions);
      const replayed = replayRiwayat(isTurned ? entries.toReversed() : entries);
      const [record] = replayed.get('pinjaman')?.values() ?? [];
      expect(record).toStrictEqual(JSON.parse(JSON.stringify(versions.at(-1))));
    }),
  );
});

it('gives the visits of a kab/kota as they were written, whichever came first by the clock', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }),
      fc.array(fc.nat(3), { minLength: 6, maxLength: 6 }),
      (found, minutes) => {
        const versions = found.map((_, i) => ({
          id: '32.73_2017-06',
          kode: '32.73',
          kunjungan: found.slice(0, i + 1).map((hadir, n) => ({ id: `v${String(n)}`, hadir })),
          urut: i + 1,
        }));
        const entries = historyOf('ujiPetik', versions).map((entry, i) => ({
          ...entry,
          ksmId: null,
          // By its name the last one would come first.
          kiriman: `k${String(9 - i)}` as typeof entry.kiriman,
          pada: `2017-07-05T01:0${String(minutes[i] ?? 0)}:00.000Z`,
        }));
        const [record] = replayRiwayat(entries).get('ujiPetik')?.values() ?? [];
        expect(record).toStrictEqual(versions.at(-1));
      },
    ),
  );
});

it('gives a session of the first version as it is read today', () => {
  const first = {
    ...aSesi({ buku: { kas: 'selisih' }, kasDihitung: 9_000 }),
    kasSeharusnya: 10_000,
  };
  const [entry] = historyOf('sesi', [first]);
  if (!entry) throw new Error('no entry');
  // As a version wrote it that knew of no other.
  const perubahan = entry.perubahan.map(({ skema: _version, ...it }) => it);
  const [older] =
    replayRiwayat([{ ...entry, perubahan }])
      .get('sesi')
      ?.values() ?? [];
  expect(older?.['buku']).toMatchObject({ kas: 'ok' });
  const [today] = replayRiwayat([entry]).get('sesi')?.values() ?? [];
  expect(today?.['buku']).toMatchObject({ kas: 'selisih' });
});
