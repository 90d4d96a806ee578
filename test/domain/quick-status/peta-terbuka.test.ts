// The map for everybody shows what the open recaps of its year print, and nothing of an area whose recap of that year is
// not there, though its recaps are open.
import { provinsiOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import { expect, it } from 'vitest';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import { EMPTY_REKAP } from '../../../functions/src/domain/quick-status/recap/rekap.ts';
import { petaOf } from '../../../functions/src/domain/quick-status/updates/daftar-terbuka.ts';

const kota = (kode: string) => ({
  kode: toKodeKota(kode),
  nama: kode,
  provinsi: provinsiOf(toKodeKota(kode)),
  angka: { ...EMPTY_REKAP, ksm: 4, berdaya: 1, mandiri: 1 },
});
const berkas = (kode: '32' | '33' | 'ID', isOpen: boolean) => ({
  kode,
  namaWilayah: kode,
  terbuka: isOpen ? { namaBerkas: 'x.xlsx', ukuran: 1 } : null,
  diperbarui: '2017-07-05T00:00:00.000Z',
});

it('shows the kab/kota of what is open in that year', () => {
  const all = [kota('32.73'), kota('33.73'), kota('34.71')] as never;
  const shown = (...files: ReturnType<typeof berkas>[]) =>
    petaOf(all, { berkas: files as never }).map((it) => it.kode);
  expect(shown(berkas('32', true), berkas('33', false))).toStrictEqual(['32.73']);
  expect(shown(berkas('ID', false), berkas('33', true))).toStrictEqual(['33.73']);
  expect(shown(berkas('ID', true))).toStrictEqual(['32.73', '33.73', '34.71']);
  expect(shown(berkas('ID', false))).toStrictEqual([]);
});
