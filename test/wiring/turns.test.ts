import { describe, expect, it } from 'vitest';
import { takeTurns } from '../../functions/src/adapters/platform/turns.ts';

describe('turns', () => {
  it('lets a few work at once, the others in order, and a failure keeps no place', async () => {
    const inTurn = takeTurns(2);
    let running = 0;
    let most = 0;
    const ended: number[] = [];
    const results = await Promise.allSettled(
      [0, 1, 2, 3, 4, 5].map((n) =>
        inTurn(async () => {
          running += 1;
          most = Math.max(most, running);
          await new Promise((resolve) => {
            setTimeout(resolve, 5);
          });
          running -= 1;
          ended.push(n);
          if (n % 2 === 1) throw new Error('failed');
          return n;
        }),
      ),
    );
    expect(most).toBe(2);
    expect(running).toBe(0);
    expect(ended).toStrictEqual([0, 1, 2, 3, 4, 5]);
    expect(results.filter((it) => it.status === 'fulfilled').map((it) => it.value)).toStrictEqual([
      0, 2, 4,
    ]);
  });
});
