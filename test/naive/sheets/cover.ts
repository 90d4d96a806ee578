// The figures of the cover, and the lines above every table.
import { countArea } from '../area/count-area.ts';
import { lies, type Records } from '../area/records.ts';
import { monthsOf } from '../area/quality.ts';
import { dateInWords, lastDay, monthBefore, monthInWords, percent } from '../numbers.ts';
import type { Expected } from './expected.ts';
import { LEVELS, codesOf } from './rows.ts';
import { qualityOfArea } from './quality.ts';

export type InfoRow = readonly [string, Expected, string?];

const dots = (n: number) => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, '.');

/** The figures of the cover, section by section; prose and the time of printing are not figures. */
export function expectInfo(
  records: Records,
  area: string,
  E: string,
  update: string,
): Readonly<Record<string, readonly InfoRow[]>> {
  const a = countArea(records, area, E);
  const q = qualityOfArea(records, area, E);
  const month = E.slice(0, 7);
  const isRunning = E !== lastDay(month);
  const depth = area === 'ID' ? 0 : area.length === 2 ? 1 : area.length === 5 ? 2 : 3;
  const levels = LEVELS.slice(depth);
  const SHEETS = ['Rekap Provinsi', 'Rekap Kab-Kota', 'Rekap Kecamatan', 'Rekap Kelurahan'];
  const sheets = SHEETS.slice(depth);
  const isKota = area.length >= 5;
  const JENJANG = { 2: 'Provinsi', 5: 'Kabupaten/kota', 8: 'Kecamatan', 13: 'Kelurahan/desa' };
  const kota = codesOf(records, area, 'kota', E);
  const wilayah = areaName(records, area);
  return {
    Berkas: [
      ['Wilayah', wilayah],
      ['Kode wilayah', area],
      ['Jenjang', area === 'ID' ? 'Nasional' : (JENJANG[area.length as 2 | 5 | 8 | 13] ?? '')],
      ['Tahun data', E.slice(0, 4)],
      ['Periode s.d.', E],
      ['Bulan laporan', isRunning ? `${monthInWords(month)} (berjalan)` : monthInWords(month)],
      ['Bulan tertutup terakhir', monthInWords(isRunning ? monthBefore(month, 1) : month)],
    ],
    'Status data': [
      ['Tanggal update', update],
      [`Sesi tahun ${E.slice(0, 4)}`, a.sesiTahun],
      [`Sesi ${monthInWords(month)}`, a.sesiBulan],
      [
        'Bulan terverifikasi (%)',
        percent(q.verified, q.bulan),
        q.bulan === 0
          ? 'Belum ada bulan yang berakhir; kosong bukan berarti nol.'
          : `${dots(q.verified)} dari ${dots(q.bulan)} bulan kab/kota tahun ini sudah ditutup.`,
      ],
      ['Parameter berlaku sejak', '2015-01-01'],
      ...(area.length > 5 ? ([['Penutupan bulan dan target', 'milik kab/kota']] as const) : []),
      ...(isKota
        ? []
        : ([
            ['Kab/kota dalam berkas', kota.length],
            ['Kab/kota tanpa data', 0],
            ['Data kab/kota per', E, 'Semua kab/kota pada tanggal yang sama.'],
          ] as const)),
    ],
    'Isi berkas': [
      ...sheets.map((nama, i): InfoRow => [
        nama,
        codesOf(records, area, levels[i] ?? 'kelurahan', E).length,
      ]),
      ...(isKota ? ([['Daftar KSM', a.ksm]] as const) : []),
      ['Target-Realisasi', isKota ? 4 : kota.length],
      ['Gerbang Tahap', isKota ? a.ksm : kota.length],
      ['UPK', isKota ? a.lkm : kota.length],
      ['Kualitas Data', isKota ? monthsOf(records, area, E).length : kota.length],
    ],
    'Pembuktian jumlah KSM': [
      ['Jml KSM wilayah ini', a.ksm],
      [
        'Menurut status',
        a.ksm,
        `Aktif ${dots(a.aktif)} + Jeda ${dots(a.jeda)} + Tidak Aktif ${dots(a.tidakAktif)} + belum pernah bersesi ${dots(a.tanpaSesi)}.`,
      ],
      [
        'Menurut tahap',
        a.ksm,
        `Belum masuk Tahap I ${dots(a.belumTahap)} + I ${dots(a.tahap1)} + II ${dots(a.tahap2)} + III ${dots(a.tahap3)} + Selesai ${dots(a.selesai)}.`,
      ],
      ...sheets.flatMap((nama): InfoRow[] => [
        [`Menurut ${nama}`, a.ksm],
        [`Tingkat, ${nama}`, a.ksm],
      ]),
      ...(isKota ? ([['Baris Daftar KSM', a.ksm]] as const) : []),
      ['Selisih terbesar', 0],
      ['KSM bubar', a.bubar],
    ],
  };
}

function areaName(records: Records, area: string): string {
  const place = records.lokasi.find((l) => lies(l.kode, area));
  if (area === 'ID') return 'Seluruh Indonesia';
  const names = [`Provinsi ${place?.namaProvinsi}`];
  if (area.length >= 5) names.unshift(`${place?.namaKota}`);
  if (area.length >= 8) names.unshift(`Kecamatan ${place?.namaKecamatan}`);
  if (area.length === 13) names.unshift(`Kelurahan/Desa ${place?.nama}`);
  return names.join(', ');
}

/** The lines that stand above every table. */
export function expectTitle(records: Records, area: string, E: string, update: string): string[] {
  const month = E.slice(0, 7);
  const running =
    E === lastDay(month)
      ? ''
      : ` (${monthInWords(month)} berjalan; bulan tertutup terakhir ${monthInWords(monthBefore(month, 1))})`;
  return [
    `QS PENDAMPINGAN KSM TA ${E.slice(0, 4)} Update ${dateInWords(update)}`,
    `${areaName(records, area)} (${area})`,
    `Data s.d. ${dateInWords(E)}${running}`,
  ];
}
