import { describe, expect, it } from 'vitest';
import { BAWAAN } from '../../../functions/src/defaults.ts';
import { scheduleTugas } from '../../../functions/src/domain/quick-status/updates/antrean.ts';
import { toKodeKota, toKodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';

const START = Date.parse('2017-07-05T14:00:13.000Z');
const TEN_MINUTES = 600_000;

/** Tasks requested by two thousand sessions of one city, spread evenly over ten minutes. */
function tasksOf(kode: string, window: number) {
  const tasks = new Map<string, Date>();
  for (let i = 0; i < 2000; i += 1) {
    const { id, mulai } = scheduleTugas(
      2017,
      toKodeWilayah(kode),
      window,
      new Date(START + (i * TEN_MINUTES) / 2000),
    );
    if (id !== null) tasks.set(id, mulai);
  }
  return tasks;
}

describe('two thousand sessions in ten minutes', () => {
  it('request eleven files of their city, three of its province, and one or two of the nation', () => {
    expect(tasksOf('32.73', BAWAAN.DEBOUNCE_KOTA).size).toBe(11);
    expect(tasksOf('32', BAWAAN.DEBOUNCE_PROVINSI).size).toBe(3);
    expect(tasksOf('ID', BAWAAN.DEBOUNCE_NASIONAL).size).toBe(1);
  });

  it('are all in the file that is built last', () => {
    const last = Math.max(...[...tasksOf('32.73', BAWAAN.DEBOUNCE_KOTA).values()].map(Number));
    expect(last).toBeGreaterThan(START + TEN_MINUTES);
  });
});

describe('a task', () => {
  it('starts after its debounce, is named after it, and has no name without a debounce', () => {
    const early = scheduleTugas(
      2017,
      toKodeKota('32.73'),
      60,
      new Date('2017-07-05T14:00:01.000Z'),
    );
    const late = scheduleTugas(2017, toKodeKota('32.73'), 60, new Date('2017-07-05T14:00:59.999Z'));
    const next = scheduleTugas(2017, toKodeKota('32.73'), 60, new Date('2017-07-05T14:01:00.000Z'));
    expect(early).toStrictEqual(late);
    expect(early.mulai.toISOString()).toBe('2017-07-05T14:01:02.000Z');
    expect(next.id).not.toBe(early.id);
    const other = scheduleTugas(
      2017,
      toKodeKota('32.74'),
      60,
      new Date('2017-07-05T14:00:01.000Z'),
    );
    expect(other.id).not.toBe(early.id);
    expect(scheduleTugas(2017, toKodeKota('32.73'), 0, new Date(START)).id).toBeNull();
  });
});
