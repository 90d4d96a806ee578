// What every sheet of a workbook has to say, by the second count. Headings stand here in the words of
// docs/quick-status.md and of the programme, not taken from the columns that are to be proved.
import type { GroupRecords } from './group.ts';
import {
  bandOf,
  CONDITIONS,
  countArea,
  countOn,
  countUpk,
  evkin,
  gateOf,
  groupsOf,
  lies,
  livingOf,
  monthsOf,
  progressOf,
  qualityOfMonth,
  RATIOS,
  STAGES,
  sumQuality,
  sumUpk,
  type AreaCount,
  type Quality,
  type Records,
  type Stage,
  type UpkCount,
} from './area.ts';
import { dateInWords, lastDay, monthBefore, monthInWords, percent } from './numbers.ts';

export type Measure = 'anggota' | 'jenisKelamin' | 'miskin' | 'warmis';

/** A figure that may be hidden; the true one. */
export interface Hideable {
  readonly ukuran: Measure;
  readonly nilai: number | null;
}
export type Expected = string | number | null | Hideable;

export interface ExpectedTable {
  readonly kepala: readonly string[];
  readonly baris: readonly (readonly Expected[])[];
  readonly jumlah: readonly Expected[] | null;
}

const hide = (ukuran: Measure, nilai: number | null): Hideable => ({ ukuran, nilai });
const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

const FIGURES: readonly (readonly [string, (a: AreaCount) => Expected])[] = [
  ['Jml Lokasi', (a) => a.lokasi],
  ['Jml KSM', (a) => a.ksm],
  ['Status KSM|Aktif', (a) => a.aktif],
  ['Status KSM|Jeda', (a) => a.jeda],
  ['Status KSM|Tidak Aktif', (a) => a.tidakAktif],
  ['Tahap|I', (a) => a.tahap1],
  ['Tahap|II', (a) => a.tahap2],
  ['Tahap|III', (a) => a.tahap3],
  ['Tingkat Kematangan|Belum Dinilai', (a) => a.belumDinilai],
  ['Tingkat Kematangan|Pemula', (a) => a.pemula],
  ['Tingkat Kematangan|Berkembang', (a) => a.berkembang],
  ['Tingkat Kematangan|Berdaya', (a) => a.berdaya],
  ['Tingkat Kematangan|Mandiri', (a) => a.mandiri],
  ['Anggota|L', (a) => hide('jenisKelamin', a.anggotaL)],
  ['Anggota|P', (a) => hide('jenisKelamin', a.anggotaP)],
  ['Anggota|Total', (a) => hide('anggota', a.anggota)],
  ['Anggota|Warga Miskin (PS-2)', (a) => hide('miskin', a.miskin)],
  ['Anggota|% Perempuan', (a) => hide('jenisKelamin', percent(a.anggotaP, a.anggota))],
  ['Sesi|Rencana', (a) => a.rencana],
  ['Sesi|Terlaksana', (a) => a.terlaksana],
  ['Sesi|%', (a) => percent(a.terlaksana, a.rencana)],
  ['Kehadiran %', (a) => percent(a.hadir, a.slotHadir)],
  ['Penabung %', (a) => percent(a.penabung, a.slotTabungan)],
  ['Total Tabungan (Rp)', (a) => a.tabungan],
  ['Pinjaman Beredar (Rp)', (a) => a.beredar],
  ['Pengembalian Pinjaman|Jatuh Tempo (Rp)', (a) => a.jatuhTempo],
  ['Pengembalian Pinjaman|Dibayar Tepat Waktu (Rp)', (a) => a.tepatWaktu],
  ['Pengembalian Pinjaman|%', (a) => percent(a.tepatWaktu, a.jatuhTempo)],
  ['KSM 5 Aturan Konsisten|Jml', (a) => a.konsisten5],
  ['KSM 5 Aturan Konsisten|%', (a) => percent(a.konsisten5, a.ksm)],
  ['Warmis Terampil/ Bekerja', (a) => hide('warmis', a.warmis)],
  ['KSM Akses Kegiatan Sosial', (a) => a.aksesSosial],
  ['Kolom bantu|Hadir', (a) => a.hadir],
  ['Kolom bantu|Slot Hadir', (a) => a.slotHadir],
  ['Kolom bantu|Penabung', (a) => a.penabung],
  ['Kolom bantu|Slot Tabungan', (a) => a.slotTabungan],
];

const LEVELS = ['provinsi', 'kota', 'kecamatan', 'kelurahan'] as const;
export type AreaLevel = (typeof LEVELS)[number];
const NAMES = ['Provinsi', 'Kab/Kota', 'Kecamatan', 'Kelurahan/Desa'];
const LENGTH = { provinsi: 2, kota: 5, kecamatan: 8, kelurahan: 13 } as const;

/** Codes of a level within an area, also of places without a group. */
export function codesOf(records: Records, area: string, level: AreaLevel, E: string): string[] {
  const codes = new Set<string>();
  for (const l of records.lokasi) if (lies(l.kode, area)) codes.add(l.kode.slice(0, LENGTH[level]));
  for (const g of groupsOf(records, area, E))
    codes.add(g.ksm.wilayah.kelurahan.slice(0, LENGTH[level]));
  return [...codes].toSorted(inOrder);
}

function namesOf(records: Records, kode: string): string[] {
  const place = records.lokasi.find((l) => lies(l.kode, kode));
  if (place === undefined) throw new Error(`no name for ${kode}`);
  const names = [place.namaProvinsi, place.namaKota, place.namaKecamatan, place.nama];
  return names.slice(0, LEVELS.findIndex((level) => LENGTH[level] === kode.length) + 1);
}

export function expectRekap(
  records: Records,
  area: string,
  level: AreaLevel,
  E: string,
): ExpectedTable {
  const depth = LEVELS.indexOf(level) + 1;
  const root = countArea(records, area, E);
  return {
    kepala: [
      'No',
      'Kode',
      ...NAMES.slice(0, depth),
      level === 'kelurahan' ? 'LKM' : 'Jml LKM',
      ...FIGURES.map(([kepala]) => kepala),
    ],
    baris: codesOf(records, area, level, E).map((kode, i) => {
      const a = countArea(records, kode, E);
      const lkm = records.lkm
        .filter((l) => l.wilayah.kelurahan === kode)
        .map((l) => l.nama)
        .toSorted(inOrder);
      return [
        i + 1,
        kode,
        ...namesOf(records, kode),
        level === 'kelurahan' ? lkm.join('; ') || null : a.lkm,
        ...FIGURES.map(([, of]) => of(a)),
      ];
    }),
    jumlah: [
      null,
      'JUMLAH',
      ...NAMES.slice(0, depth).map(() => null),
      level === 'kelurahan' ? null : root.lkm,
      ...FIGURES.map(([, of]) => of(root)),
    ],
  };
}

function sortedGroups(records: Records, area: string, E: string): GroupRecords[] {
  return livingOf(records, area, E).toSorted(
    (a, b) =>
      inOrder(a.ksm.wilayah.kelurahan, b.ksm.wilayah.kelurahan) ||
      inOrder(a.ksm.nama, b.ksm.nama) ||
      inOrder(a.ksm.id, b.ksm.id),
  );
}

const lkmName = (records: Records, group: GroupRecords) =>
  records.lkm.find((l) => l.id === group.ksm.lkm)?.nama ?? group.ksm.lkm;

export function expectDaftar(records: Records, kota: string, E: string): ExpectedTable {
  const groups = sortedGroups(records, kota, E);
  let tabungan = 0;
  let pinjaman = 0;
  let tunggakan = 0;
  const baris = groups.map((g, i): Expected[] => {
    const c = countOn(g, E);
    const owed = c.beredar.internal + c.beredar.upk + c.beredar.ppmk + c.beredar.mitra;
    tabungan += c.tabungan;
    pinjaman += owed;
    tunggakan += c.menunggak;
    const members = c.anggotaL + c.anggotaP;
    return [
      i + 1,
      g.ksm.wilayah.kelurahan,
      ...namesOf(records, g.ksm.wilayah.kelurahan),
      lkmName(records, g),
      g.ksm.id,
      g.ksm.nama,
      g.ksm.tanggalBentuk,
      members === 0 ? '< 5' : hide('anggota', members),
      c.tahap,
      c.tingkat,
      c.status,
      ...c.r,
      c.ps,
      c.sk,
      c.tabungan,
      owed,
      c.menunggak,
      c.sesiTerakhir,
    ];
  });
  return {
    kepala: [
      'No',
      'Kode',
      ...NAMES,
      'LKM',
      'ID KSM',
      'Nama KSM',
      'Tgl Bentuk',
      'Anggota',
      'Tahap',
      'Tingkat',
      'Status',
      ...[1, 2, 3, 4, 5].map((i) => `Lima Aturan Dasar|R${i}`),
      'PS',
      'SK',
      'Tabungan (Rp)',
      'Pinjaman (Rp)',
      'Tunggakan ≥ 3',
      'Sesi Terakhir',
    ],
    baris,
    jumlah: [
      null,
      'JUMLAH',
      ...Array.from({ length: 6 }, () => null),
      groups.length,
      ...Array.from({ length: 12 }, () => null),
      tabungan,
      pinjaman,
      tunggakan,
      null,
    ],
  };
}

const INDICATORS = [
  ['ksm', 'KSM Didampingi', 'KSM'],
  ['berdaya', 'KSM Berdaya', 'KSM'],
  ['sesi', 'Sesi', 'sesi'],
  ['anggota', 'Anggota', 'orang'],
] as const;
const STEPS = ['tahunLalu', 'target', 'bulanLalu', 'bulanIni', 'kini'] as const;
const STEP_NAMES = [
  's.d. Tahun Lalu',
  'Target Tahun Ini',
  's.d. Bulan Lalu',
  'Bulan Ini',
  's.d. Bulan Ini',
  '%',
];

/** Members hide where the recap hides them; a target is nobody's number. */
function stepCells(progress: ReturnType<typeof progressOf>, i: (typeof INDICATORS)[number][0]) {
  const p = progress[i];
  const wrap = (nilai: number | null): Expected =>
    i === 'anggota' && nilai !== null ? hide('anggota', nilai) : nilai;
  return [
    ...STEPS.map((step) => (step === 'target' ? p.target : wrap(p[step]))),
    wrap(p.target === null ? null : percent(p.kini, p.target)),
  ];
}

export function expectTargetKota(records: Records, kota: string, E: string): ExpectedTable {
  const progress = progressOf(records, kota, E);
  return {
    kepala: ['No', 'Indikator', 'Satuan', ...STEP_NAMES],
    baris: INDICATORS.map(([i, nama, satuan], row) => [
      row + 1,
      nama,
      satuan,
      ...stepCells(progress, i),
    ]),
    jumlah: null,
  };
}

export function expectTargetArea(records: Records, area: string, E: string): ExpectedTable {
  const codes = codesOf(records, area, 'kota', E);
  const all = codes.map((kode) => progressOf(records, kode, E));
  const withTarget = (i: (typeof INDICATORS)[number][0]) =>
    all.map((p) => p[i]).filter((p) => p.target !== null);
  const add = (values: readonly (number | null)[]) => {
    let total = 0;
    for (const v of values) total += v ?? 0;
    return total;
  };
  const helper = (i: (typeof INDICATORS)[number][0], value: number | null): Expected =>
    i === 'anggota' && value !== null ? hide('anggota', value) : value;
  return {
    kepala: [
      'No',
      'Kode',
      'Provinsi',
      'Kab/Kota',
      ...INDICATORS.flatMap(([, nama]) => STEP_NAMES.map((step) => `${nama}|${step}`)),
      ...INDICATORS.map(([, nama]) => `Kolom bantu|${nama}`),
    ],
    baris: codes.map((kode, row): Expected[] => [
      row + 1,
      kode,
      ...namesOf(records, kode),
      ...INDICATORS.flatMap(([i]) => stepCells(progressOf(records, kode, E), i)),
      ...INDICATORS.map(([i]) => {
        const p = progressOf(records, kode, E)[i];
        return helper(i, p.target === null ? null : p.kini);
      }),
    ]),
    jumlah: [
      null,
      'JUMLAH',
      null,
      null,
      ...INDICATORS.flatMap(([i]) => [
        ...STEPS.map((step) => add(all.map((p) => p[i][step]))),
        percent(add(withTarget(i).map((p) => p.kini)), add(withTarget(i).map((p) => p.target))),
      ]),
      ...INDICATORS.map(([i]) => add(withTarget(i).map((p) => p.kini))),
    ],
  };
}

const stageName = (stage: Stage | null) =>
  stage === null ? null : stage === 'Selesai' ? 'Selesai' : `Tahap ${stage}`;

export function expectGerbangKota(records: Records, kota: string, E: string): ExpectedTable {
  const groups = sortedGroups(records, kota, E);
  let ready = 0;
  let notReady = 0;
  let failures = 0;
  let against = 0;
  const baris = groups.map((g, i): Expected[] => {
    const c = countOn(g, E);
    const gate = gateOf(records, g, E);
    const [, , kecamatan = '', kelurahan = ''] = namesOf(records, g.ksm.wilayah.kelurahan);
    if (gate.siap) ready += 1;
    if (gate.next !== null && !gate.siap) notReady += 1;
    failures += gate.kurang.length;
    against += c.dikesampingkan;
    return [
      i + 1,
      g.ksm.wilayah.kelurahan,
      kecamatan,
      kelurahan,
      lkmName(records, g),
      g.ksm.id,
      g.ksm.nama,
      c.tingkat,
      c.tahap,
      c.sejak,
      stageName(gate.next),
      gate.siap ? 1 : null,
      gate.next !== null && !gate.siap ? 1 : null,
      gate.next === null ? null : gate.kurang.length,
      gate.kurang.join('; ') || null,
      gate.saran.join('; ') || null,
      c.dikesampingkan,
    ];
  });
  return {
    kepala: [
      'No',
      'Kode',
      'Kecamatan',
      'Kelurahan/Desa',
      'LKM',
      'ID KSM',
      'Nama KSM',
      'Tingkat',
      'Tahap',
      'Sejak',
      'Gerbang Berikutnya',
      'Hasil|Siap',
      'Hasil|Belum',
      'Syarat Belum',
      'Yang Belum Terpenuhi',
      'Saran',
      'Dikesamping- kan',
    ],
    baris,
    jumlah: [
      null,
      'JUMLAH',
      null,
      null,
      null,
      null,
      groups.length,
      null,
      null,
      null,
      null,
      ready,
      notReady,
      failures,
      null,
      null,
      against,
    ],
  };
}

function gateFigures(records: Records, area: string, E: string): Expected[] {
  const groups = livingOf(records, area, E);
  const gates = groups.map((g) => gateOf(records, g, E));
  let against = 0;
  for (const g of groups) against += countOn(g, E).dikesampingkan;
  return [
    groups.length,
    ...STAGES.flatMap((stage) => {
      const waiting = gates.filter((gate) => gate.next === stage);
      const ready = waiting.filter((gate) => gate.siap).length;
      return [waiting.length, ready, percent(ready, waiting.length)];
    }),
    against,
    ...STAGES.flatMap((stage) =>
      CONDITIONS[stage].map(
        (name) =>
          gates.filter((gate) => gate.next === stage && gate.failed.some((f) => f === name)).length,
      ),
    ),
  ];
}

export function expectGerbangArea(records: Records, area: string, E: string): ExpectedTable {
  return {
    kepala: [
      'No',
      'Kode',
      'Provinsi',
      'Kab/Kota',
      'Jml KSM',
      ...STAGES.flatMap((stage) =>
        ['Menunggu', 'Siap', '%'].map((name) => `Ke ${stageName(stage)}|${name}`),
      ),
      'Dikesamping- kan',
      ...STAGES.flatMap((stage) =>
        CONDITIONS[stage].map((name) => `Belum Terpenuhi ${stageName(stage)}|${name}`),
      ),
    ],
    baris: codesOf(records, area, 'kota', E).map((kode, i) => [
      i + 1,
      kode,
      ...namesOf(records, kode),
      ...gateFigures(records, kode, E),
    ]),
    jumlah: [null, 'JUMLAH', null, null, ...gateFigures(records, area, E)],
  };
}

const RATIO_HEADINGS = [
  ['LAR', 'KSM Menunggak', 'KSM Bersaldo'],
  ['PAR', 'Saldo Menunggak (Rp)', 'Saldo (Rp)'],
  ['RR', 'Saldo − Tunggakan (Rp)', 'Saldo (Rp)'],
  ['CCr', 'Pendapatan (Rp)', 'Biaya (Rp)'],
  ['ROI', 'Laba × 12 (Rp)', 'Modal × Bulan (Rp)'],
].flatMap(([nama, n, d]) => [`${nama}|${n}`, `${nama}|${d}`, `${nama}|%`, `${nama}|Golongan`]);

function ratioCells(u: UpkCount): Expected[] {
  return RATIOS.flatMap((kode) => {
    const { n, d } = u[kode];
    const shown = u.berdata === 0 ? [null, null] : [n, d];
    return [...shown, percent(n, d), bandOf(kode, u[kode])];
  });
}

/** JUMLAH adds and divides; it bands nothing. */
function ratioSums(u: UpkCount): Expected[] {
  return RATIOS.flatMap((kode) => [u[kode].n, u[kode].d, percent(u[kode].n, u[kode].d), null]);
}

export function expectUpkKota(records: Records, kota: string, E: string): ExpectedTable {
  const lkm = records.lkm
    .filter((l) => lies(l.wilayah.kelurahan, kota))
    .toSorted((a, b) => inOrder(a.wilayah.kelurahan, b.wilayah.kelurahan) || inOrder(a.id, b.id));
  const all = sumUpk(records, kota, E);
  return {
    kepala: [
      'No',
      'Kode',
      'Kecamatan',
      'Kelurahan/Desa',
      'LKM',
      ...RATIO_HEADINGS,
      'Dalam Penundaan',
    ],
    baris: lkm.map((l, i) => {
      const u = countUpk(records, l, E);
      const [, , kecamatan = '', kelurahan = ''] = namesOf(records, l.wilayah.kelurahan);
      return [
        i + 1,
        l.wilayah.kelurahan,
        kecamatan,
        kelurahan,
        l.nama,
        ...ratioCells(u),
        u.berdata === 0 ? null : u.penundaan,
      ];
    }),
    jumlah: [null, 'JUMLAH', null, null, lkm.length, ...ratioSums(all), all.penundaan],
  };
}

export function expectUpkArea(records: Records, area: string, E: string): ExpectedTable {
  const all = sumUpk(records, area, E);
  return {
    kepala: [
      'No',
      'Kode',
      'Provinsi',
      'Kab/Kota',
      'Jml LKM',
      'UPK Berdata',
      'Dalam Penundaan',
      ...RATIO_HEADINGS,
    ],
    baris: codesOf(records, area, 'kota', E).map((kode, i) => {
      const u = sumUpk(records, kode, E);
      return [
        i + 1,
        kode,
        ...namesOf(records, kode),
        u.lkm,
        u.berdata,
        u.penundaan,
        ...ratioCells(u),
      ];
    }),
    jumlah: [null, 'JUMLAH', null, null, all.lkm, all.berdata, all.penundaan, ...ratioSums(all)],
  };
}

const QUALITY_HEADINGS = [
  'Kelengkapan|KSM-bulan',
  'Kelengkapan|Terisi',
  'Kelengkapan|%',
  'Akurasi|Catatan',
  'Akurasi|Tanpa Tanda',
  'Akurasi|%',
  'Tanda Anomali|Selisih Kas',
  'Tanda Anomali|Sesi Kosong',
  'Tanda Anomali|Tanpa Anggota',
  'Tanda Anomali|Kas Minus',
  'Tanda Anomali|Lebih Bayar',
  'Ketepatan|Wajib Tutup',
  'Ketepatan|Ditutup',
  'Ketepatan|Tepat Waktu',
  'Ketepatan|%',
  'Konsistensi|Angka Ditutup',
  'Konsistensi|Tidak Berubah',
  'Konsistensi|%',
  'Evkin',
];

function qualityCells(q: Quality, isSum: boolean): Expected[] {
  const blank = (value: number, among: number) => (among === 0 && !isSum ? null : value);
  return [
    blank(q.ksmBulan, q.ksmBulan),
    blank(q.lengkap, q.ksmBulan),
    percent(q.lengkap, q.ksmBulan),
    q.catatan,
    q.catatan - q.anomali,
    percent(q.catatan - q.anomali, q.catatan),
    q.selisihKas,
    q.sesiKosong,
    q.tanpaAnggota,
    q.kasMinus,
    q.lebihBayar,
    q.wajib,
    q.tutup,
    q.tepat,
    percent(q.tepat, q.wajib),
    blank(q.angkaTutup, q.angkaTutup),
    blank(q.angkaTetap, q.angkaTutup),
    percent(q.angkaTetap, q.angkaTutup),
    evkin(q),
  ];
}

const qualityMonths = (records: Records, kota: string, E: string) =>
  monthsOf(records, kota, E).map((m) => qualityOfMonth(records, kota, m, E));

function qualityOfArea(records: Records, area: string, E: string): Quality {
  const kota = area.length >= 5 ? [area] : codesOf(records, area, 'kota', E);
  return sumQuality(kota.flatMap((kode) => qualityMonths(records, kode, E)));
}

export function expectKualitasKota(records: Records, kota: string, E: string): ExpectedTable {
  return {
    kepala: ['No', 'Bulan', 'Tanggal Tutup', ...QUALITY_HEADINGS],
    baris: monthsOf(records, kota, E).map((m, i) => {
      const q = qualityOfMonth(records, kota, m, E);
      return [i + 1, monthInWords(m), q.ditutup, ...qualityCells(q, false)];
    }),
    jumlah: [null, 'JUMLAH', null, ...qualityCells(qualityOfArea(records, kota, E), true)],
  };
}

export function expectKualitasArea(records: Records, area: string, E: string): ExpectedTable {
  return {
    kepala: ['No', 'Kode', 'Provinsi', 'Kab/Kota', ...QUALITY_HEADINGS],
    baris: codesOf(records, area, 'kota', E).map((kode, i) => [
      i + 1,
      kode,
      ...namesOf(records, kode),
      ...qualityCells(qualityOfArea(records, kode, E), false),
    ]),
    jumlah: [null, 'JUMLAH', null, null, ...qualityCells(qualityOfArea(records, area, E), true)],
  };
}

export function expectData(records: Records, kota: string, E: string): ExpectedTable {
  const groups = sortedGroups(records, kota, E);
  return {
    kepala: [
      ...NAMES.flatMap((name) => [`Kode ${name}`, name]),
      'LKM',
      'ID KSM',
      'Nama KSM',
      'Tgl Bentuk',
      'Tahap',
      'Tingkat',
      'Status',
      'Anggota L',
      'Anggota P',
      'Anggota Total',
      'Warga Miskin (PS-2)',
      'R1',
      'R2',
      'R3',
      'R4',
      'R5',
      'PS',
      'SK',
      'K1',
      'K2',
      'K3',
      'K4',
      'K5',
      'K6',
      'Sesi Rencana',
      'Sesi Terlaksana',
      'Hadir',
      'Slot Hadir',
      'Penabung',
      'Slot Tabungan',
      'Tabungan (Rp)',
      'Kas (Rp)',
      'Pinjaman Internal (Rp)',
      'Pinjaman UPK (Rp)',
      'Pinjaman PPMK (Rp)',
      'Pinjaman Mitra (Rp)',
      'Jatuh Tempo (Rp)',
      'Dibayar Tepat Waktu (Rp)',
      'Menunggak',
      'Sesi Terakhir',
      'Parameter',
      'Per',
    ],
    baris: groups.map((g): Expected[] => {
      const c = countOn(g, E);
      const { kelurahan } = g.ksm.wilayah;
      const names = namesOf(records, kelurahan);
      return [
        ...[2, 5, 8, 13].flatMap((length, i) => [kelurahan.slice(0, length), names[i] ?? null]),
        lkmName(records, g),
        g.ksm.id,
        g.ksm.nama,
        g.ksm.tanggalBentuk,
        c.tahap,
        c.tingkat,
        c.status,
        hide('jenisKelamin', c.anggotaL),
        hide('jenisKelamin', c.anggotaP),
        hide('anggota', c.anggotaL + c.anggotaP),
        hide('miskin', c.miskin),
        ...c.r,
        c.ps,
        c.sk,
        ...c.k,
        c.rencana,
        c.terlaksana,
        hide('anggota', c.hadir),
        hide('anggota', c.slotHadir),
        hide('anggota', c.penabung),
        hide('anggota', c.slotTabungan),
        c.tabungan,
        c.kas,
        c.beredar.internal,
        c.beredar.upk,
        c.beredar.ppmk,
        c.beredar.mitra,
        c.jatuhTempo,
        c.tepatWaktu,
        c.menunggak > 0 ? 1 : 0,
        c.sesiTerakhir,
        '2015-01-01',
        E,
      ];
    }),
    jumlah: null,
  };
}

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
