// What becomes of a photo, whatever its session goes through.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { FOTO_BYTE } from '../../../functions/src/domain/records/foto.ts';
import { stepsOf } from '../../../web/src/forms/photo/steps.ts';
import { standingOf, type Beside } from '../../../web/src/outbox/foto-standing.ts';
import type { FotoItem } from '../../../web/src/state/foto-db.ts';
import {
  DITEPIKAN,
  type OutboxItem,
  type OutboxState,
} from '../../../web/src/state/outbox-item.ts';
import { aSesiKiriman } from '../../support/records/build-kiriman.ts';

const UID = toUid('uid-1');
const TAKEN = 1000;

function aPhoto(rest: Partial<FotoItem> = {}): FotoItem {
  return {
    id: toNewId('foto-1'),
    uid: UID,
    sesi: toNewId('sesi-1'),
    ksmId: toNewId('ksm-1'),
    judul: 'Foto buku Melati',
    jpeg: new ArrayBuffer(8),
    sidik: '0'.repeat(64),
    createdAt: TAKEN,
    isSaved: false,
    sent: 0,
    attempts: 0,
    notBefore: 0,
    failure: null,
    refusal: null,
    ...rest,
  };
}

function sesiItem(state: OutboxState, createdAt = TAKEN + 1, uid = UID): OutboxItem {
  const kiriman = { ...aSesiKiriman({ id: 'sesi-1', ksmId: 'ksm-1' }), id: toNewId('k-1') };
  return { id: kiriman.id, uid, kiriman, hash: '', judul: '', createdAt, attempts: 0, state };
}

const QUEUED: OutboxState = { status: 'queued', notBefore: 0, failure: null };
const ACCEPTED: OutboxState = {
  status: 'accepted',
  at: 1,
  receipt: { kiriman: toNewId('k-1'), hash: '', diterimaPada: '2017-07-05T00:00:00.000Z' },
};
const REFUSED: OutboxState = {
  status: 'refused',
  refusal: { code: DITEPIKAN, pesan: '', isian: [] },
};
const beside = (outbox: OutboxItem[], forms: Beside['forms'] = []): Beside => ({ outbox, forms });
const FORM = { key: `${UID}/sesi/ksm-1`, sesi: 'sesi-1' };

describe('a photo', () => {
  it('goes with its form until that is saved, or is given up', () => {
    expect(standingOf(aPhoto(), beside([], [FORM]))).toBe('form');
    expect(standingOf(aPhoto(), beside([]))).toBe('loose');
    // Neither another's form nor one about another session keeps it.
    const others = [
      { ...FORM, key: 'uid-2/sesi/ksm-1' },
      { ...FORM, sesi: 'sesi-2' },
    ];
    expect(standingOf(aPhoto(), beside([], others))).toBe('loose');
  });

  it('waits with its session, whatever else is typed', () => {
    for (const forms of [[], [FORM]]) {
      expect(standingOf(aPhoto(), beside([sesiItem(QUEUED)], forms))).toBe('session');
      expect(standingOf(aPhoto(), beside([sesiItem(REFUSED)], forms))).toBe('refused');
      expect(standingOf(aPhoto({ isSaved: true }), beside([sesiItem(REFUSED)], forms))).toBe(
        'refused',
      );
    }
  });

  it('is ready once the server has its session, also when the receipt is gone', () => {
    expect(standingOf(aPhoto(), beside([sesiItem(ACCEPTED)]))).toBe('ready');
    expect(standingOf(aPhoto({ isSaved: true }), beside([], [FORM]))).toBe('ready');
  });

  it('of a correction waits for the correction, not for what was accepted before it', () => {
    const before = sesiItem(ACCEPTED, TAKEN - 1);
    const correction = { key: `${UID}/koreksi/sesi-1`, sesi: 'sesi-1' };
    expect(standingOf(aPhoto(), beside([before], [correction]))).toBe('form');
    expect(standingOf(aPhoto(), beside([before, sesiItem(QUEUED)]))).toBe('session');
    expect(standingOf(aPhoto(), beside([before, sesiItem(ACCEPTED)]))).toBe('ready');
  });

  it('is not sent by what another person has sent from this phone', () => {
    const others = sesiItem(ACCEPTED, TAKEN + 1, toUid('uid-2'));
    expect(standingOf(aPhoto(), beside([others]))).toBe('loose');
  });
});

describe('the steps in which a photo is made smaller', () => {
  it('never make it larger, keep its shape, and end where every picture fits', () => {
    const dots = fc.integer({ min: 1, max: 12_000 });
    fc.assert(
      fc.property(dots, dots, (width, height) => {
        const steps = stepsOf(width, height);
        const [first] = steps;
        const last = steps.at(-1);
        if (!first || !last) throw new Error('no step');
        expect(first.width).toBeLessThanOrEqual(width);
        expect(first.height).toBeLessThanOrEqual(height);
        expect(Math.max(first.width, first.height)).toBe(Math.min(1600, Math.max(width, height)));
        // Not even as plain dots, a byte each, would it be too large.
        expect(last.width * last.height).toBeLessThanOrEqual(FOTO_BYTE);
        const areas = steps.map((it) => it.width * it.height);
        expect(areas).toStrictEqual(areas.toSorted((a, b) => b - a));
      }),
    );
  });
});
