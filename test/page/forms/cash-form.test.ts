// The form of a movement of cash outside a session: what it sends, and what comes back after a refusal.
import { describe, expect, it } from 'vitest';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { IsiKasLuar } from '../../../functions/src/domain/records/money/kas-lain.ts';
import {
  fromKasLain,
  JENIS_FORM,
  missingWay,
  newFormKasLain,
  toIsiKasLain,
} from '../../../web/src/forms/group/cash-form.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { countingIds } from '../../support/records/plain.ts';

const makeId = countingIds();
const form = { ...newFormKasLain(makeId), tanggal: toTanggal('2017-03-01'), jumlah: 5_000 };
const sent = (rest: Partial<typeof form>) => toIsiKasLain({ ...form, ...rest }, toKsmId('ksm-1'));

describe('the form of a movement of cash', () => {
  it('sends money that changes its place as a movement of nothing', () => {
    expect(sent({ jenis: 'keBank' })).toMatchObject({ jenis: 'lainnya', jumlah: 0, bank: 5_000 });
    expect(sent({ jenis: 'dariBank' })).toMatchObject({
      jenis: 'lainnya',
      jumlah: 0,
      bank: -5_000,
    });
    expect(sent({ jenis: 'keBank', jumlah: null as never }).jumlah).toBeUndefined();
  });

  it('says that something moved in the bank only where it did', () => {
    expect(sent({ jenis: 'biaya' })).toMatchObject({ jumlah: -5_000, bank: undefined });
    expect(sent({ jenis: 'biaya', tempat: 'bank' })).toMatchObject({
      jumlah: -5_000,
      bank: -5_000,
    });
  });

  it('presumes no kind, and no way where either may be meant', () => {
    expect(sent({})).toMatchObject({ jenis: undefined });
    expect(missingWay({ ...form, jenis: 'lainnya' }).map((it) => it.jalur)).toEqual(['isi.arah']);
    expect(missingWay({ ...form, jenis: 'lainnya', arah: 'masuk' })).toEqual([]);
    expect(missingWay({ ...form, jenis: 'denda' })).toEqual([]);
    expect(sent({ jenis: 'denda' })).toMatchObject({ jenis: 'denda', jumlah: 5_000 });
  });

  it('comes back as it was', () => {
    for (const jenis of JENIS_FORM)
      for (const tempat of ['kas', 'bank'] as const) {
        const isi = sent({ jenis, tempat });
        const back = fromKasLain(isi as IsiKasLuar, makeId);
        expect(back.jenis).toBe(jenis);
        expect(toIsiKasLain(back, toKsmId('ksm-1'))).toEqual(isi);
      }
  });
});
