// Members as a phone sends them, and as it counts them before they are sent.
import { describe, expect, it } from 'vitest';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  fromAnggota,
  newFormAnggota,
  toAnggota,
} from '../../../web/src/forms/group/members/member-form.ts';
import { withUnsentMembers } from '../../../web/src/reads/shapes/unsent-members.ts';
import type { OutboxItem } from '../../../web/src/state/outbox-item.ts';
import { anAnggota } from '../../support/records/build-kiriman.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { countingIds } from '../../support/records/plain.ts';

const HARI_INI = toTanggal('2017-07-05');

describe('members on the phone', () => {
  it('are sent as the schema requires, with today’s consent or the one they gave earlier', () => {
    const joining = {
      ...newFormAnggota(HARI_INI, countingIds()),
      nama: 'Sari',
      jenisKelamin: 'P' as const,
    };
    expect(toAnggota(joining, HARI_INI)['persetujuan']).toEqual({
      tanggal: HARI_INI,
      formulir: 'PDP-2',
    });
    const known = anAnggota('a1');
    expect(toAnggota(fromAnggota(known, '', countingIds()), HARI_INI)).toEqual(known);
  });

  it('who joined, changed or left count as soon as this phone has recorded it, unless it was refused', () => {
    const item = (kiriman: object, status: string) =>
      ({ kiriman, state: { status } }) as unknown as OutboxItem;
    const before = [anAnggota('a1'), anAnggota('a2')];
    const baru = anAnggota('a3');
    const now = withUnsentMembers(
      before,
      toKsmId('ksm-1'),
      [
        item({ jenis: 'anggotaMasuk', isi: { ksmId: 'ksm-1', anggota: [baru] } }, 'queued'),
        item(
          { jenis: 'anggotaMasuk', isi: { ksmId: 'lain', anggota: [anAnggota('x')] } },
          'queued',
        ),
        item(
          {
            jenis: 'anggotaKeluar',
            isi: { ksmId: 'ksm-1', anggota: 'a2', tanggalKeluar: HARI_INI },
          },
          'sending',
        ),
        item(
          {
            jenis: 'anggotaKeluar',
            isi: { ksmId: 'ksm-1', anggota: 'a1', tanggalKeluar: HARI_INI },
          },
          'refused',
        ),
      ],
      null,
    );
    expect(now.map((it) => [it.id, it.tanggalKeluar])).toEqual([
      ['a1', null],
      ['a2', HARI_INI],
      ['a3', null],
    ]);
    expect(withUnsentMembers(before, toKsmId('ksm-1'), [], null)).toBe(before);
  });

  it('who joined is there between the moment of acceptance and the next reading', () => {
    const at = 1_000_000;
    const baru = anAnggota('a3');
    const item = {
      kiriman: { jenis: 'anggotaMasuk', isi: { ksmId: 'ksm-1', anggota: [baru] } },
      state: { status: 'accepted', at },
    } as unknown as OutboxItem;
    const known = (readAt: number, anggota = [anAnggota('a1')]) =>
      withUnsentMembers(anggota, toKsmId('ksm-1'), [item], readAt).map(({ id }) => id);
    // Read before; begun before and ended after; begun long after, without her: she is no member any more.
    expect(known(at - 5_000)).toEqual(['a1', 'a3']);
    expect(known(at + 5_000)).toEqual(['a1', 'a3']);
    expect(known(at + 5_000, [anAnggota('a1'), baru])).toEqual(['a1', 'a3']);
    expect(known(at + 120_000)).toEqual(['a1']);
  });
});
