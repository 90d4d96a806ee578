// The cash that the form starts from.
import { describe, expect, it } from 'vitest';
import type { KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import { cashBefore } from '../../../web/src/reads/shapes/group-data.ts';
import type { OutboxItem } from '../../../web/src/state/outbox-item.ts';
import { anIsiSesi } from '../../support/records/build-kiriman.ts';
import { toTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { TANGGAL, aGroup } from './a-group.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';

describe('cash before a meeting', () => {
  const unsentSesi = (tanggal: Tanggal, status: OutboxItem['state']['status']): OutboxItem => {
    const states = {
      queued: { status: 'queued', notBefore: 0, failure: null },
      refused: { status: 'refused', refusal: { code: 'x', pesan: 'x', isian: [] } },
    } as const;
    return {
      id: toNewId('k-1'),
      uid: toUid('uid-1'),
      kiriman: { id: toNewId('k-1'), jenis: 'sesi', isi: anIsiSesi({ tanggal }), koreksi: null },
      hash: '',
      judul: '',
      createdAt: 0,
      attempts: 0,
      state: status === 'refused' ? states.refused : states.queued,
    };
  };

  it('of a group that only this phone knows is what the phone recorded', () => {
    expect(cashBefore(aGroup(), TANGGAL, [], 'x')).toBe(0);
    expect(
      cashBefore(aGroup(), TANGGAL, [unsentSesi(toTanggal('2017-03-08'), 'queued')], 'x'),
    ).toBe(15_000);
  });

  it('does not count what the server refused, nor the session being corrected', () => {
    expect(
      cashBefore(aGroup(), TANGGAL, [unsentSesi(toTanggal('2017-03-08'), 'refused')], 'x'),
    ).toBe(0);
    expect(
      cashBefore(aGroup(), TANGGAL, [unsentSesi(toTanggal('2017-03-08'), 'queued')], 'k-1'),
    ).toBe(0);
  });

  it('is unknown while a correction or a cancellation is waiting', () => {
    const item = unsentSesi(toTanggal('2017-03-08'), 'queued');
    const correction = { ...item.kiriman, koreksi: { alasan: 'salah tulis' } };
    const batalkan = {
      id: toNewId('k-1'),
      jenis: 'batalkan',
      isi: {
        ksmId: toKsmId('ksm-1'),
        catatan: { jenis: 'sesi', id: toNewId('s1'), pinjaman: null },
        alasan: 'ganda',
      },
    } as const;
    const kiriman = [correction as KirimanOf<'sesi'>, batalkan];
    for (const each of kiriman)
      expect(cashBefore(aGroup(), TANGGAL, [{ ...item, kiriman: each }], 'x')).toBeNull();
  });

  it('is unknown before a later session, and before anything was computed', () => {
    expect(
      cashBefore(aGroup(), TANGGAL, [unsentSesi(toTanggal('2017-03-22'), 'queued')], 'x'),
    ).toBeNull();
    expect(cashBefore(aGroup({ readAt: 1 }), TANGGAL, [], 'x')).toBeNull();
  });
});
