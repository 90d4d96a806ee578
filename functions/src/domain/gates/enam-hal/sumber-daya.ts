// Point 6: the group has means of its own and partners.
import { formatPersen, formatRupiah } from '../../basics/format.ts';
import { persenOf } from '../../basics/numbers/pecahan.ts';
import { addDays } from '../../basics/tanggal.ts';
import { type DataEnamHal, type Hal, hal } from './hal.ts';

export function halSumberDaya(data: DataEnamHal): Hal {
  const { capaian } = data;
  const { per, angka, patokan } = capaian;
  const since = addDays(per, 1 - patokan.hariPanjang);
  const saved = data.sesi.setoranPanjang;
  const before = angka.tabungan - saved;
  const growth = persenOf(saved, before);
  let luar = 0;
  for (const p of data.pinjaman)
    if (p.sumber !== 'internal' && p.tanggalCair <= per) luar += p.pokok;
  const partners = data.kemitraan.filter((m) => m.mulai <= per && (!m.akhir || m.akhir >= per));
  const realised = partners.filter((m) => m.realisasi.some((t) => t >= since && t <= per)).length;
  return hal(
    6,
    [
      {
        kode: 'tabungan',
        nilai: angka.tabungan,
        teks: `seluruh setoran ${formatRupiah(angka.tabungan)}`,
      },
      {
        kode: 'tabunganTumbuh',
        nilai: growth,
        teks: `setoran ${formatRupiah(saved)} dalam ${patokan.hariPanjang} hari terakhir${
          growth === null ? '' : ` (bertambah ${formatPersen(growth)}%)`
        }`,
      },
      {
        kode: 'modalLuar',
        nilai: luar,
        teks: `modal dari UPK, PPMK, dan mitra ${formatRupiah(luar)}`,
      },
      {
        kode: 'kemitraan',
        nilai: partners.length,
        teks: `${partners.length} kemitraan berlaku, ${realised} terealisasi dalam ${patokan.hariPanjang} hari terakhir`,
      },
    ],
    [
      saved === 0 && `setoran tabungan dalam ${patokan.hariPanjang} hari terakhir`,
      luar === 0 && 'modal dari UPK, PPMK, atau mitra',
      partners.length === 0 && 'kemitraan dengan lembaga layanan atau pihak lain',
      partners.length > 0 && realised === 0 && 'realisasi dari kemitraan yang ada',
    ],
  );
}
