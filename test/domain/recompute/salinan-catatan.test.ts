// The copy from which the night computes a group gives what the records themselves give, also one of an older version.
import { expect, it } from 'vitest';
import {
  packCatatan,
  unpackCatatan,
} from '../../../functions/src/domain/recompute/salinan-catatan.ts';
import { aKsm, aSesi } from '../../support/build-kiriman.ts';

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

it('of the first version has sessions as they are read from their collection', () => {
  const [sesi] = catatan.sesi;
  const older = { ...catatan, sesi: [{ ...sesi, kasSeharusnya: 10_000 }] };
  const salinan = { ksmId: catatan.ksm.id, urut: 3, berkas: JSON.stringify(older) };
  expect(unpackCatatan(salinan, 3)?.sesi[0]?.buku.kas).toBe('ok');
});

it.each(['', 'null', '[]', '{"ksm":'])('that is broken is none: %s', (berkas) => {
  expect(unpackCatatan({ ksmId: catatan.ksm.id, urut: 3, berkas }, 3)).toBeNull();
});
