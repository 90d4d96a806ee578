// The copy from which the night computes a group gives what the records themselves give, also one of an older version.
import { expect, it } from 'vitest';
import {
  packCatatan,
  unpackCatatan,
} from '../../../functions/src/domain/recompute/salinan-catatan.ts';
import { recomputeMonths } from '../../../functions/src/domain/recompute/recompute-months.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import {
  DOCUMENT_BYTES,
  sizeOfDocument,
} from '../../../functions/src/domain/basics/stored/document-size.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { aKsm, aSesi } from '../../support/records/build-kiriman.ts';

const catatan = {
  ksm: aKsm(),
  anggota: null,
  sesi: [aSesi({ buku: { kas: 'selisih' }, kasDihitung: 9_000 })],
  pinjaman: [],
  kasLain: [],
  dokumen: null,
  kemitraan: null,
  awal: null,
};

it('is read as it was kept', () => {
  expect(unpackCatatan(packCatatan(catatan, 3), 3)).toStrictEqual(catatan);
  expect(unpackCatatan(packCatatan(catatan, 3), 4)).toBeNull();
});

it('is usable where it carries on from a stored month, as that of every older group does', () => {
  const [month] = recomputeMonths(catatan, toBulan('2017-01'), toTanggal('2017-07-05'), [
    PARAMETER_AWAL,
  ]);
  if (month === undefined) throw new Error('no month');
  const awal = { ...month, urut: 2, diubah: '2016-02-01T00:00:00.000Z' };
  const older = { ...catatan, awal };
  expect(unpackCatatan(packCatatan(older, 3), 3)).toStrictEqual(older);
});

it('of the first version has sessions as they are read from their collection', () => {
  const [sesi] = catatan.sesi;
  const older = { ...catatan, sesi: [{ ...sesi, kasSeharusnya: 10_000 }] };
  const salinan = { ksmId: catatan.ksm.id, urut: 3, berkas: JSON.stringify(older) };
  expect(unpackCatatan(salinan, 3)?.sesi[0]?.buku.kas).toBe('ok');
});

it.each(['', 'null', '[]', '{"ksm":'])('that is broken is none: %s', (berkas) => {
  expect(unpackCatatan({ ksmId: catatan.ksm.id, urut: 3, berkas }, 3)).toBeNull();
});

it.each(['a', 'ñ', 'ꦏ', '😀'])(
  'fits a document or is none, in a script of any width: %s',
  (letter) => {
    const text = letter.repeat(2000 / letter.length);
    const sesi = (n: number) =>
      aSesi({
        id: `s${n}` as never,
        notulen: text,
        alasanSelisih: text,
        masalah: Array.from({ length: 20 }, (_, i) => ({
          id: `m${n}-${i}` as never,
          uraian: text,
          selesai: null,
        })) as never,
      });
    const sizes = Array.from({ length: 20 }, (_, count) =>
      packCatatan({ ...catatan, sesi: Array.from({ length: count }, (__, n) => sesi(n)) }, 3),
    ).map((it) => it && sizeOfDocument('jendela', it.ksmId, { ...it, skema: 1 }));
    expect(sizes[1]).not.toBeNull();
    expect(sizes).toContain(null);
    expect(Math.max(...sizes.map((it) => it ?? 0))).toBeLessThan(DOCUMENT_BYTES);
  },
);
