// Info, the cover: what the file is about, as of when and from which data, and the proof that no group
// was lost between the list and the sums.
import { persenOf } from '../../basics/numbers/pecahan.ts';
import type { AngkaMutu } from '../recap/mutu-kota.ts';
import type { RekapAngka } from '../recap/rekap.ts';
import { UANG_DIJUMLAH_KSM, UANG_DIJUMLAH_UPK } from '../../basics/bounds/batas-uang.ts';
import {
  formatAngka,
  formatBulan,
  formatRupiah,
  formatTanggalPanjang,
} from '../../basics/format.ts';
import { addMonths, jakartaDate, monthOf, type Bulan, type Tanggal } from '../../basics/tanggal.ts';
import { firstRowAfter } from '../workbook/cells.ts';
import { hurufKolom, letakTabel } from '../workbook/layout.ts';
import type { BarisLembar, JenisSel, LembarModel, Sel, TabelModel } from '../workbook/model.ts';
import type { KodeWilayah } from '../../basics/wilayah.ts';

export const NAMA_INFO = 'Info';

/** What all sheets of a file say about themselves. */
export interface KeteranganBerkas {
  readonly tahun: number;
  readonly kode: KodeWilayah;
  /** `Provinsi Jawa Barat`, `Kota Bandung, Provinsi Jawa Barat`. */
  readonly wilayah: string;
  readonly jenjang: string;
  readonly bulan: Bulan;
  readonly per: Tanggal;
  readonly berjalan: boolean;
  /** Time of printing, ISO 8601. */
  readonly dicetak: string;
  readonly update: Tanggal;
  /** `berlakuSejak` of the parameter set. */
  readonly parameter: Tanggal;
}

export interface InfoInput {
  readonly judul: string;
  readonly berkas: KeteranganBerkas;
  readonly angka: RekapAngka;
  readonly mutu: AngkaMutu;
  readonly rekap: readonly TabelModel[];
  readonly daftar: TabelModel | null;
  /** The sheets beside recaps and list. */
  readonly lain: readonly TabelModel[];
  /** Remarks on the state of the data, beside those that every file has. */
  readonly status: readonly BarisLembar[];
}

export function baris(
  label: string,
  isi: Sel,
  jenis: JenisSel = 'teks',
  keterangan: string | null = null,
): BarisLembar {
  return { label, isi, jenis, keterangan };
}

export function prosa(label: string, isi: string): BarisLembar {
  return { ...baris(label, isi), luas: true };
}

/** Says that documents could not be read; a file that could read everything says nothing. */
export function statusTersisih(tersisih: number, where = ''): BarisLembar[] {
  if (tersisih === 0) return [];
  return [
    baris(
      'Catatan tidak terbaca',
      tersisih,
      'angka',
      `${where}KSM-nya memakai angka terakhir yang terbaca. Administrator melihat sebabnya di Keadaan pekerjaan.`,
    ),
  ];
}

/** Says that money on record is too much to be true: it is in no sum, and its cells are blank. */
export function statusTidakDijumlah(n: number): BarisLembar[] {
  if (n === 0) return [];
  return [
    baris(
      'Uang di luar batas',
      n,
      'angka',
      `KSM dengan uang lebih dari ${formatRupiah(UANG_DIJUMLAH_KSM)}, atau rasio UPK dengan lebih dari ${formatRupiah(UANG_DIJUMLAH_UPK)}: selnya kosong dan tidak dijumlahkan. Periksa catatannya.`,
    ),
  ];
}

/** How many sessions the figures come from, and what share of the months was closed. */
export function barisSesi(
  berkas: Pick<KeteranganBerkas, 'tahun' | 'bulan'>,
  angka: Pick<RekapAngka, 'sesiTahun' | 'sesiBulan'>,
  mutu: Pick<AngkaMutu, 'bulan' | 'terverifikasi'>,
): BarisLembar[] {
  return [
    baris(
      `Sesi tahun ${berkas.tahun}`,
      angka.sesiTahun,
      'angka',
      'Sesi dilaksanakan s.d. periode, juga sesi KSM yang kemudian bubar.',
    ),
    baris(`Sesi ${formatBulan(berkas.bulan)}`, angka.sesiBulan, 'angka'),
    baris(
      'Bulan terverifikasi (%)',
      persenOf(mutu.terverifikasi, mutu.bulan),
      'persen',
      mutu.bulan === 0
        ? 'Belum ada bulan yang berakhir; kosong bukan berarti nol.'
        : `${formatAngka(mutu.terverifikasi)} dari ${formatAngka(mutu.bulan)} bulan kab/kota tahun ini sudah ditutup.`,
    ),
  ];
}

/** Which area, year and months a file is about. */
export function barisBerkas(berkas: KeteranganBerkas): BarisLembar[] {
  return [
    baris('Wilayah', berkas.wilayah),
    baris('Kode wilayah', berkas.kode, 'teks', 'Kode Kemendagri; ID = seluruh Indonesia.'),
    baris('Jenjang', berkas.jenjang),
    baris('Tahun data', String(berkas.tahun)),
    baris('Periode s.d.', berkas.per, 'tanggal', 'Catatan sesudah tanggal ini tidak dihitung.'),
    baris(
      'Bulan laporan',
      berkas.berjalan ? `${formatBulan(berkas.bulan)} (berjalan)` : formatBulan(berkas.bulan),
    ),
    baris('Bulan tertutup terakhir', formatBulan(bulanTertutup(berkas))),
  ];
}

export function composeInfo(input: InfoInput): LembarModel {
  const { berkas, angka } = input;
  const judul = [input.judul, `${berkas.wilayah} (${berkas.kode})`, teksPeriode(berkas)];
  const sebelum = [
    { judul: 'Berkas', baris: barisBerkas(berkas) },
    {
      judul: 'Status data',
      baris: [
        {
          ...baris('Tanggal update', berkas.update, 'tanggal'),
          cetakan: true as const,
        },
        { ...baris('Waktu cetak', teksWaktu(berkas.dicetak)), cetakan: true as const },
        ...barisSesi(berkas, angka, input.mutu),
        baris(
          'Parameter berlaku sejak',
          berkas.parameter,
          'tanggal',
          'Set parameter untuk semua angka; lihat Kamus.',
        ),
        ...input.status,
      ],
    },
    {
      judul: 'Isi berkas',
      baris: [...input.rekap, ...(input.daftar === null ? [] : [input.daftar]), ...input.lain].map(
        (tabel) =>
          baris(
            tabel.nama,
            tabel.saring ? tabel.baris.length : 0,
            'angka',
            tabel === input.daftar
              ? 'Banyaknya KSM; satu baris per KSM, tanpa nama orang.'
              : input.lain.includes(tabel)
                ? 'Banyaknya baris.'
                : 'Banyaknya wilayah; satu baris per wilayah.',
          ),
      ),
    },
  ];
  const pertama = firstRowAfter(judul, sebelum);
  const sections = [
    ...sebelum,
    { judul: 'Pembuktian jumlah KSM', baris: pembuktian(input, pertama) },
    {
      judul: 'Catatan',
      baris: [
        prosa(
          'Persentase',
          'Jumlah pembilang dibagi jumlah penyebut; tidak pernah rata-rata persentase KSM.',
        ),
        prosa('Sel kosong', 'Tidak berlaku atau tidak ada pembaginya; bukan nol.'),
        prosa(
          'Data pribadi',
          'Berkas ini tidak memuat nama atau NIK siapa pun; angka anggota 1–4 disamarkan.',
        ),
        prosa('Tingkat', 'Menilai kelompok, bukan orang.'),
      ],
    },
    {
      judul: 'Sumber',
      baris: [
        prosa('Data KSM', 'Catatan sesi, pinjaman dan dokumen KSM yang diisi fasilitator.'),
        prosa(
          'Nama dan kode wilayah',
          'idn-area-data (github.com/fityannugroho/idn-area-data), tersedia dengan Open Database License (ODbL) 1.0: opendatacommons.org/licenses/odbl/1-0',
        ),
      ],
    },
  ];
  return {
    bentuk: 'lembar',
    nama: NAMA_INFO,
    judul,
    lebar: [27, 35, 56],
    sections,
    cetak: { kertas: 'A4', orientasi: 'portrait' },
  };
}

/**
 * The same number computed in several ways, as live formulas over the sheets; their difference must be
 * zero.
 */
function pembuktian(input: InfoInput, pertama: number): BarisLembar[] {
  const { angka, rekap, daftar } = input;
  const cara: BarisLembar[] = [
    baris('Jml KSM wilayah ini', angka.ksm, 'angka', 'Jumlah dari data, tidak termasuk KSM bubar.'),
    baris(
      'Menurut status',
      angka.aktif + angka.jeda + angka.tidakAktif + angka.tanpaSesi,
      'angka',
      `Aktif ${formatAngka(angka.aktif)} + Jeda ${formatAngka(angka.jeda)} + Tidak Aktif ${formatAngka(angka.tidakAktif)} + belum pernah bersesi ${formatAngka(angka.tanpaSesi)}.`,
    ),
    baris(
      'Menurut tahap',
      angka.belumTahap + angka.tahap1 + angka.tahap2 + angka.tahap3 + angka.selesai,
      'angka',
      `Belum masuk Tahap I ${formatAngka(angka.belumTahap)} + I ${formatAngka(angka.tahap1)} + II ${formatAngka(angka.tahap2)} + III ${formatAngka(angka.tahap3)} + Selesai ${formatAngka(angka.selesai)}.`,
    ),
  ];
  for (const tabel of rekap) {
    cara.push(
      baris(
        `Menurut ${tabel.nama}`,
        { rumus: `SUM(${rentangKolom(tabel, 'ksm', 'ksm')})`, nilai: angka.ksm },
        'angka',
        'Jumlah kolom Jml KSM.',
      ),
      baris(
        `Tingkat, ${tabel.nama}`,
        {
          rumus: `SUM(${rentangKolom(tabel, 'belumDinilai', 'mandiri')})`,
          nilai: angka.ksm,
        },
        'angka',
        'Jumlah kelima kolom tingkat kematangan.',
      ),
    );
  }
  if (daftar !== null)
    cara.push(
      baris(
        `Baris ${daftar.nama}`,
        { rumus: `COUNTA(${rentangKolom(daftar, 'nama', 'nama')})`, nilai: angka.ksm },
        'angka',
        'Banyaknya KSM yang didaftar.',
      ),
    );
  const rentang = `B${pertama}:B${pertama + cara.length - 1}`;
  return [
    ...cara,
    baris(
      'Selisih terbesar',
      { rumus: `MAX(${rentang})-MIN(${rentang})`, nilai: 0 },
      'angka',
      'Harus 0.',
    ),
    baris('KSM bubar', angka.bubar, 'angka', 'Tidak termasuk angka mana pun di berkas ini.'),
  ];
}

function rentangKolom(tabel: TabelModel, dari: string, sampai: string): string {
  const letak = letakTabel(tabel);
  const huruf = (kunci: string) =>
    hurufKolom(tabel.kolom.findIndex((kolom) => kolom.kunci === kunci) + 1);
  return `'${tabel.nama}'!${huruf(dari)}${letak.pertama}:${huruf(sampai)}${letak.terakhir}`;
}

function bulanTertutup(berkas: Pick<KeteranganBerkas, 'berjalan' | 'bulan'>): Bulan {
  return berkas.berjalan ? addMonths(berkas.bulan, -1) : berkas.bulan;
}

export function teksPeriode(berkas: KeteranganBerkas): string {
  const sampai = `Data s.d. ${formatTanggalPanjang(berkas.per)}`;
  return berkas.berjalan
    ? `${sampai} (${formatBulan(monthOf(berkas.per))} berjalan; bulan tertutup terakhir ${formatBulan(bulanTertutup(berkas))})`
    : sampai;
}

/** `5 Juli 2017 pukul 14.30 WIB`. */
export function teksWaktu(instant: string): string {
  const at = new Date(instant);
  const wib = new Date(at.getTime() + 7 * 3_600_000).toISOString();
  return `${formatTanggalPanjang(jakartaDate(at))} pukul ${wib.slice(11, 16).replace(':', '.')} WIB`;
}
