// Scores in the row of a group in which members are counted are hidden with them, and for as long as they look back.
import { describe, expect, it } from 'vitest';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { buildBarisData } from '../../../functions/src/domain/quick-status/data/baris-data.ts';
import { KOLOM_DATA } from '../../../functions/src/domain/quick-status/data/kolom-data.ts';
import {
  planKota,
  type PlanKotaInput,
} from '../../../functions/src/domain/quick-status/samaran/plan-kota.ts';
import { composeDaftarKsm } from '../../../functions/src/domain/quick-status/sheets/daftar-ksm/lembar-daftar-ksm.ts';
import { aCapaianKsm } from './contoh.ts';

const NAMA = { provinsi: 'P', kota: 'K', kecamatan: 'C', kelurahan: 'D', lkm: 'L' };

/** An update of three groups, of which the first is looked at; the others change each time. */
function update(
  per: string,
  first: { readonly p: number; readonly miskin?: number },
  sebelum: PlanKotaInput['sebelum'] = null,
) {
  const others = [20, 40].map((p) => ({
    p: p + (sebelum?.ksm.length ?? 0) + Number(per.slice(5, 7)),
  }));
  const ksm = [first, ...others].map(({ p, miskin = 0 }: typeof first, i) =>
    aCapaianKsm({
      ksmId: `ksm-${i}`,
      capaian: { per: toTanggal(per), angka: { anggotaL: 0, anggotaP: p, anggotaMiskin: miskin } },
    }),
  );
  return { ksm, plan: planKota({ ksm, sebelum }) };
}

/** The scores that the first row of Data and of Daftar KSM hide. */
function hiddenScores({ ksm, plan: { samaran } }: ReturnType<typeof update>): string {
  const [data = []] = buildBarisData(ksm, () => NAMA, samaran);
  const daftar = composeDaftarKsm({ judul: [], ksm, namaOf: () => NAMA, samaran });
  const scores = ['r1', 'r2', 'r3', 'r4', 'r5', 'ps', 'k1', 'k2', 'k5', 'k6', 'sk'];
  const inData = scores.filter(
    (kunci) => data[KOLOM_DATA.findIndex((k) => k.kunci === kunci)] === '*',
  );
  const inDaftar = scores.filter(
    (kunci) => daftar.baris[0]?.[daftar.kolom.findIndex((k) => k.kunci === kunci)] === '*',
  );
  expect(inDaftar).toEqual(inData.filter((it) => !it.startsWith('k')));
  return inData.join(' ');
}

describe('scores in which members are counted', () => {
  it('are hidden with the members: no mean and no sum of the rest tells them', () => {
    expect(hiddenScores(update('2017-03-31', { p: 3 }))).toBe('r1 r2 r4 ps k1 k6 sk');
    expect(hiddenScores(update('2017-03-31', { p: 20 }))).toBe('');
  });

  it('are shown again when they no longer look back on a day on which the members were hidden', () => {
    const small = update('2017-03-31', { p: 4 });
    const grown = update('2017-04-10', { p: 6 }, small);
    expect(hiddenScores(grown)).toBe('r1 r2 ps k1 k6 sk');
    const met = update('2017-07-10', { p: 6 }, grown);
    expect(hiddenScores(met)).toBe('k1 k6 sk');
    expect(hiddenScores(update('2017-10-08', { p: 6 }, met))).toBe('k1 k6 sk');
    expect(hiddenScores(update('2017-10-09', { p: 6 }, met))).toBe('');
  });

  it('say nothing of who left while a count changed that was hidden before', () => {
    const four = update('2017-03-31', { p: 7, miskin: 4 });
    expect(hiddenScores(four)).toBe('');
    // Of eight of whom nobody left four or five were poor before.
    const five = update('2017-04-30', { p: 8, miskin: 5 }, four);
    expect(hiddenScores(five)).toBe('k1 k6 sk');
    const later = update('2017-05-31', { p: 8, miskin: 5 }, five);
    expect(hiddenScores(later)).toBe('k1 k6 sk');
    // Nothing has changed: what is hidden is not told by who left.
    const same = update('2017-04-30', { p: 7, miskin: 4 }, four);
    expect(hiddenScores(same)).toBe('');
  });
});
