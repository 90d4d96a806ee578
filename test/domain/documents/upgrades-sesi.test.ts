// A session of the first versions, in which a count that differed had been written into the cash book.
import { describe, expect, it } from 'vitest';
import { upgrade } from '../../../functions/src/domain/basics/stored/stored.ts';
import { upgradesOf } from '../../../functions/src/domain/basics/stored/upgrades.ts';

const older = { buku: { kas: 'selisih', hadir: 'ok' }, kasDihitung: 9_000, kasSeharusnya: 10_000 };

describe('the cash book of an older session', () => {
  it('is ok where the server overwrote it: whether it differs is computed', () => {
    expect(upgrade(upgradesOf('sesi'), older)).toMatchObject({ buku: { kas: 'ok', hadir: 'ok' } });
  });

  it.each([
    ['a count that agreed', { ...older, kasSeharusnya: 9_000 }],
    ['no count', { ...older, kasDihitung: null, kasSeharusnya: null }],
    ['a newer session', { ...older, kasSeharusnya: null, skema: 2 }],
  ])('stays as entered with %s', (_, stored) => {
    expect(upgrade(upgradesOf('sesi'), stored)).toMatchObject({ buku: { kas: 'selisih' } });
  });
});
