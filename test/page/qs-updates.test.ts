// The list of a file's updates: what is said of each, and those of a day under the last one.
import { describe, expect, it } from 'vitest';
import { isiOf, withSesi } from '../../functions/src/domain/quick-status/updates/isi-pembaruan.ts';
import { qs } from '../../web/src/teks/desk/qs.ts';
import { foldDays } from '../../web/src/screens/quick-status/updates/fold-days.ts';

const SEJAK = '2017-07-04T05:00:00.000Z';

describe('what is new in an update', () => {
  it('is said in words, without what did not happen', () => {
    const say = (isi: Parameters<typeof qs.revisi.isi>[0]) => qs.revisi.isi(isi, '04-07-2017');
    const none = isiOf(SEJAK, []);
    expect(say(withSesi({ ...none, naik: 3 }, 180, 221))).toBe(
      'Sejak 04-07-2017: 3 KSM naik tingkat, sesi bertambah 41',
    );
    expect(say(withSesi({ ...none, bulan: 2 }, 5, 4))).toBe(
      'Sejak 04-07-2017: sesi berkurang 1, angka 2 bulan lalu bergeser',
    );
    expect(say(none)).toBe('Sejak 04-07-2017: tidak ada KSM yang berganti tingkat');
  });
});

describe('updates of a day', () => {
  it('are folded under the last one, by the days of Jakarta', () => {
    const at = (diperbarui: string) => ({ diperbarui });
    const rows = ['2017-07-05T16:59:00Z', '2017-07-05T03:00:00Z', '2017-07-04T17:00:00Z'].map(at);
    const older = ['2017-07-04T16:59:00Z', '2017-06-01T00:00:00Z'].map(at);
    expect(foldDays([...rows, ...older])).toStrictEqual([
      { akhir: rows[0], lain: rows.slice(1) },
      { akhir: older[0], lain: [] },
      { akhir: older[1], lain: [] },
    ]);
    expect(foldDays([])).toStrictEqual([]);
  });
});
