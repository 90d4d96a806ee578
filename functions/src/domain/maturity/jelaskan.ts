// A result in Indonesian words, from the result alone: what stands here was decided in `compute.ts`.
import {
  formatAngka,
  formatPersen,
  formatRupiah,
  formatTanggal,
  formatTanggalPanjang,
} from '../basics/format.ts';
import type { Capaian, StatusAturan, Syarat, Tingkat } from './capaian.ts';

const NAMA_ATURAN = [
  'Pertemuan',
  'Tabungan',
  'Pembukuan',
  'Pinjaman dalam kelompok',
  'Pengembalian',
] as const;

const NAMA_MODAL = [
  'Keutuhan anggota',
  'Kegiatan',
  'Aturan kelompok',
  'Musyawarah',
  'Tanggung renteng',
  'Pergiliran tugas',
] as const;

interface PenjelasanAturan {
  readonly nama: (typeof NAMA_ATURAN)[number];
  readonly nilai: number | null;
  /** `69,6%`, or `tidak dinilai`. */
  readonly persen: string;
  readonly status: StatusAturan | null;
  /** The counts, a sentence each. */
  readonly hitungan: readonly string[];
  /** The formula in words. */
  readonly rumus: string;
  /** What is missing in this rule for the next level; null: nothing. */
  readonly kurang: string | null;
}

interface PenjelasanModal {
  readonly nama: (typeof NAMA_MODAL)[number];
  readonly skor: number | null;
  readonly hitungan: string;
}

export interface Penjelasan {
  readonly judul: string;
  readonly ringkasan: readonly string[];
  readonly aturan: readonly PenjelasanAturan[];
  readonly modal: readonly PenjelasanModal[];
  /** What is missing for the next level up; null on the highest, or for a dissolved group. */
  readonly berikutnya: {
    readonly tingkat: Tingkat | 'Dinilai';
    readonly kurang: readonly string[];
  } | null;
  readonly parameter: string;
}

export function jelaskan(capaian: Capaian): Penjelasan {
  const next = nextOf(capaian);
  const failed = (next?.syarat ?? []).filter((s) => !s.terpenuhi);
  return {
    judul: `${capaian.tingkat} per ${formatTanggalPanjang(capaian.per)}`,
    ringkasan: summaryOf(capaian),
    aturan: NAMA_ATURAN.map((nama, i) => {
      const nilai = capaian.aturan[i] ?? null;
      const missing = failed.find((s) => s.kode === `aturan${i + 1}`);
      const words = WORDS_OF_RULE[i]?.(capaian) ?? { hitungan: [], rumus: '' };
      return {
        nama,
        nilai,
        persen: nilai === null ? 'tidak dinilai' : `${formatPersen(nilai)}%`,
        status: capaian.statusAturan[i] ?? null,
        ...words,
        kurang: missing === undefined ? null : describeSyarat(missing, capaian),
      };
    }),
    modal: NAMA_MODAL.map((nama, i) => ({
      nama,
      skor: capaian.k[i] ?? null,
      hitungan: modalCounts(capaian)[i] ?? '',
    })),
    berikutnya:
      next === null
        ? null
        : { tingkat: next.tingkat, kurang: failed.map((s) => describeSyarat(s, capaian)) },
    parameter: `Dihitung dengan parameter yang berlaku sejak ${formatTanggal(capaian.parameter)}.`,
  };
}

/** The conditions of the level above the one reached. */
export function nextOf(
  capaian: Capaian,
): { readonly tingkat: Tingkat | 'Dinilai'; readonly syarat: readonly Syarat[] } | null {
  switch (capaian.tingkat) {
    case 'Bubar':
    case 'Mandiri':
      return null;
    case 'Belum Dinilai':
      return { tingkat: 'Dinilai', syarat: capaian.syaratLevel.dinilai };
    case 'Pemula':
      return { tingkat: 'Berkembang', syarat: capaian.syaratLevel.berkembang };
    case 'Berkembang':
      return { tingkat: 'Berdaya', syarat: capaian.syaratLevel.berdaya };
    case 'Berdaya':
      return { tingkat: 'Mandiri', syarat: capaian.syaratLevel.mandiri };
  }
}

/** One condition in words; for a failed one, what is missing. */
export function describeSyarat(s: Syarat, capaian: Capaian): string {
  const bound = formatPersen(s.batas);
  const found = formatPersen(s.nilai);
  const { patokan } = capaian;
  switch (s.kode) {
    case 'hariPendampingan':
      return s.terpenuhi
        ? `sudah ${s.nilai ?? 0} hari pendampingan`
        : `kurang ${s.kurang} hari pendampingan (perlu ${s.batas} hari, sekarang ${s.nilai ?? 0})`;
    case 'sesiPernah':
      return s.terpenuhi ? 'sudah ada sesi' : 'belum ada satu pun sesi yang dilaksanakan';
    case 'sesiAtauRencana':
      return s.terpenuhi
        ? 'ada sesi yang direncanakan atau dilaksanakan'
        : 'belum ada sesi yang direncanakan atau dilaksanakan dalam masa penilaian';
    case 'ps':
      return `Skor Panca Sutra perlu ${bound}, sekarang ${found}`;
    case 'psSebelum':
      return s.nilai === null
        ? `Skor Panca Sutra ${patokan.hari} hari sebelumnya perlu ${bound}, waktu itu belum dinilai`
        : `Skor Panca Sutra ${patokan.hari} hari sebelumnya perlu ${bound}, waktu itu ${found}`;
    case 'aturan1':
    case 'aturan2':
    case 'aturan3':
    case 'aturan4':
    case 'aturan5': {
      const nama = NAMA_ATURAN[Number(s.kode.slice(-1)) - 1] ?? '';
      return s.nilai === null
        ? `${nama} tidak dinilai`
        : `${nama} perlu ${bound}%, sekarang ${found}%`;
    }
    case 'angsuranAda':
      return s.terpenuhi
        ? 'ada angsuran yang jatuh tempo'
        : 'belum ada angsuran pinjaman yang jatuh tempo, jadi Pengembalian belum dapat dinilai';
    case 'sk':
      return `Skor modal sosial dan komitmen perlu ${bound}, sekarang ${found}`;
    case 'aturanKelompok':
      return s.terpenuhi
        ? 'aturan kelompok sudah tertulis'
        : s.batas > 1 && (s.nilai ?? 0) > 0
          ? 'aturan kelompok belum ditandatangani atau sudah lebih dari setahun tidak ditinjau'
          : 'aturan kelompok belum tertulis';
    case 'jendelaPenuh':
      return s.terpenuhi
        ? `masa penilaian ${s.batas} hari sudah penuh`
        : `kurang ${s.kurang} hari pendampingan (masa penilaian perlu ${s.batas} hari penuh, sekarang ${s.nilai ?? 0})`;
    case 'bulanMenabung':
      return s.terpenuhi
        ? `menabung ${s.batas} bulan berturut-turut`
        : `kurang ${s.kurang} bulan tabungan berturut-turut`;
    case 'jumlahAnggota':
      return s.terpenuhi
        ? `${s.nilai ?? 0} anggota aktif`
        : `kurang ${s.kurang} anggota (perlu ${s.batas}, sekarang ${s.nilai ?? 0})`;
    case 'tanggungRenteng':
      return s.terpenuhi
        ? 'semua anggota menandatangani tanggung renteng'
        : `kurang ${s.kurang} anggota menandatangani tanggung renteng`;
    case 'umur':
      return s.terpenuhi
        ? `kelompok berumur ${formatAngka(s.nilai ?? 0)} hari`
        : `umur kelompok kurang ${s.kurang} hari (perlu ${s.batas} hari)`;
    case 'pinjamanLunas':
      return s.terpenuhi
        ? 'ada pinjaman UPK atau PPMK yang lunas'
        : 'belum ada pinjaman UPK atau PPMK yang lunas';
    case 'kolektibilitas':
      return s.terpenuhi
        ? 'tidak ada pinjaman dengan tunggakan berat'
        : `ada pinjaman dengan kolektibilitas ${s.nilai ?? 0} (paling buruk boleh ${s.batas})`;
    case 'rencanaUsaha':
      return s.terpenuhi
        ? `${s.nilai ?? 0} anggota punya rencana usaha yang disetujui`
        : `kurang ${s.kurang} anggota dengan rencana usaha yang disetujui (perlu ${s.batas}, sekarang ${s.nilai ?? 0})`;
    case 'kemitraan':
      return s.terpenuhi
        ? `${s.nilai ?? 0} kemitraan berjalan`
        : `kurang ${s.kurang} kemitraan yang berlaku dan terealisasi dalam ${patokan.hariPanjang} hari terakhir`;
  }
}

function summaryOf(c: Capaian): string[] {
  const { angka } = c;
  const lines: string[] = [];
  if (angka.windowMulai === null) {
    lines.push('Pendampingan belum dimulai, jadi belum ada yang dihitung.');
  } else {
    lines.push(
      `Dihitung dari ${formatTanggal(angka.windowMulai)} sampai ${formatTanggal(c.per)} (${angka.hari} hari).`,
      `Skor Panca Sutra ${formatPersen(c.ps)}; skor modal sosial dan komitmen ${formatPersen(c.sk)}.`,
    );
  }
  if (angka.sesiTerakhir === null) lines.push('Belum pernah ada sesi yang dilaksanakan.');
  else
    lines.push(
      `Status ${c.status ?? '-'}: sesi terakhir ${formatTanggal(angka.sesiTerakhir)}, jadwal tiap ${angka.intervalHari} hari.`,
    );
  return lines;
}

type Words = Pick<PenjelasanAturan, 'hitungan' | 'rumus'>;

const WORDS_OF_RULE: readonly ((c: Capaian) => Words)[] = [
  (c) => ({
    hitungan: [
      `${c.terlaksana} hari pertemuan dari ${c.rencana} yang direncanakan${
        c.angka.libur > 0 ? ` (rencana dikurangi ${c.angka.libur} libur)` : ''
      }.`,
      `${c.angka.hadir} kehadiran dari ${c.angka.slotHadir} yang diharapkan.`,
    ],
    rumus:
      'Rata-rata dari pertemuan terlaksana dibagi rencana dan kehadiran dibagi yang diharapkan.',
  }),
  (c) => ({
    hitungan: [`${c.angka.penabung} setoran cukup dari ${c.angka.slotTabungan} yang diharapkan.`],
    rumus:
      'Setoran paling sedikit sebesar setoran minimum, dibagi anggota pada setiap sesi ditambah semua anggota untuk setiap sesi yang terlewat.',
  }),
  (c) => ({
    hitungan: [
      `${c.angka.cekOk} pemeriksaan buku tanpa selisih dari ${c.angka.cekSemua} pemeriksaan.`,
      `${c.angka.sesiDicek} sesi dengan pemeriksaan dari ${c.angka.sesiDicekPerlu} yang perlu.`,
    ],
    rumus:
      'Pemeriksaan tanpa selisih dibagi semua pemeriksaan, dikali sesi yang diperiksa dibagi yang perlu.',
  }),
  (c) => ({
    hitungan: [
      `${formatRupiah(c.angka.pinjamanBeredar.internal)} dipinjamkan dalam kelompok dan ${formatRupiah(c.angka.kas)} di kas.`,
      `${c.angka.peminjamAktif} dari ${c.angka.anggotaAktif} anggota meminjam dalam ${c.patokan.hariPanjang} hari terakhir atau masih punya pinjaman.`,
    ],
    rumus: `Rata-rata dari dana yang berputar (penuh pada ${formatPersen(c.patokan.danaBerputar)}%) dan anggota yang meminjam (penuh pada ${formatPersen(c.patokan.peminjam)}%).`,
  }),
  (c) => ({
    hitungan:
      c.angka.jatuhTempo === 0
        ? ['Belum ada angsuran yang jatuh tempo dalam masa penilaian.']
        : [
            `${formatRupiah(c.angka.tepatWaktu)} dibayar tepat waktu dari ${formatRupiah(c.angka.jatuhTempo)} yang jatuh tempo.`,
            ...(c.angka.tepatWaktuTanggungRenteng > 0
              ? [
                  `Di antaranya ${formatRupiah(c.angka.tepatWaktuTanggungRenteng)} dibayar dengan tanggung renteng.`,
                ]
              : []),
          ],
    rumus: `Yang dibayar paling lambat ${c.patokan.toleransiHari} hari setelah jatuh tempo, dibagi yang jatuh tempo.`,
  }),
];

function modalCounts(c: Capaian): string[] {
  const { angka } = c;
  return [
    `${angka.keluar} dari ${angka.anggotaJendela} anggota keluar dalam ${c.patokan.hariPanjang} hari terakhir`,
    `${angka.rencanaKerja ? 'ada' : 'belum ada'} rencana kerja tertulis; ${angka.kegiatan} kegiatan terlaksana`,
    angka.aturanTerakhir === null
      ? 'belum ada aturan tertulis'
      : `aturan ${angka.aturanDitandatangani ? 'ditandatangani' : 'belum ditandatangani'}, dibuat atau ditinjau ${formatTanggal(angka.aturanTerakhir)}`,
    `${angka.musyawarah} dari ${angka.keputusan} keputusan diambil dengan musyawarah yang cukup dihadiri`,
    `${angka.tandaTangan} dari ${angka.anggotaAktif} anggota menandatangani tanggung renteng`,
    `${angka.petugas} orang bergiliran memimpin atau mencatat, dari ${angka.anggotaAktif} anggota`,
  ];
}

/** The explanation as plain text, a line each, for a terminal or a printed sheet. */
export function toTeks(p: Penjelasan): string {
  const lines = [p.judul, ...p.ringkasan, '', 'Lima aturan dasar'];
  for (const [i, a] of p.aturan.entries()) {
    lines.push(`  ${i + 1}. ${a.nama}: ${a.persen}${a.status === null ? '' : ` (${a.status})`}`);
    for (const h of a.hitungan) lines.push(`     ${h}`);
    lines.push(`     Cara menghitung: ${a.rumus}`);
  }
  lines.push('', 'Modal sosial dan komitmen');
  for (const [i, m] of p.modal.entries())
    lines.push(
      `  K${i + 1}. ${m.nama}: ${m.skor === null ? '-' : `${m.skor} dari 2`} (${m.hitungan})`,
    );
  if (p.berikutnya !== null) {
    lines.push(
      '',
      p.berikutnya.tingkat === 'Dinilai'
        ? 'Agar dapat dinilai:'
        : `Menuju ${p.berikutnya.tingkat}:`,
      ...p.berikutnya.kurang.map((k) => `  - ${k}`),
    );
  }
  lines.push('', p.parameter);
  return lines.join('\n');
}
