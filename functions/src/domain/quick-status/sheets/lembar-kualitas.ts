// Kualitas Data: the programme's score of data quality (Evkin SIM), month by month for a kab/kota and
// kab/kota by kab/kota above it.
import type { SetParameter } from '../../basics/parameter.ts';
import { formatBulan } from '../../basics/format.ts';
import type { NilaiSel, TabelModel } from '../workbook/model.ts';
import {
  BOBOT,
  evkinOf,
  mutuOfBulan,
  mutuOfKota,
  sumMutu,
  type AngkaMutu,
} from '../recap/mutu-kota.ts';
import type { BulanKota, RekapKota } from '../recap/rekap-kota.ts';
import {
  kamusOf,
  kolomCacah,
  kolomRasio,
  kolomTeks,
  susunTabel,
  type KolomTabel,
} from '../workbook/tabel.ts';

const NAMA_KUALITAS = 'Kualitas Data';
const RENTANG_KUALITAS = 'Kualitas_Data';

interface BerMutu {
  readonly mutu: AngkaMutu;
}

/** Evkin over JUMLAH: the parts that apply, weighted. The inner rounding takes away binary noise before a tie. */
function rumusEvkin(alamat: (kunci: string) => string): string {
  const parts = [
    [BOBOT.kelengkapan, alamat('lengkap'), alamat('ksmBulan')],
    [BOBOT.akurasi, alamat('bersih'), alamat('catatan')],
    [BOBOT.ketepatan, alamat('tepat'), alamat('wajib')],
    [BOBOT.konsistensi, alamat('angkaTetap'), alamat('angkaTutup')],
  ] as const;
  const sum = parts.map(([w, n, d]) => `IF(${d}=0,0,${w}*${n}/${d})`).join('+');
  const weights = parts.map(([w, , d]) => `IF(${d}=0,0,${w})`).join('+');
  const any = parts.map(([, , d]) => d).join('+');
  return `IF(${any}=0,"",ROUND(ROUND((${sum})*1000/(${weights}),6),0)/10)`;
}

/** Nothing is blank, not zero, where there is nothing to count it among. */
const blank = (nilai: number, dari: number) => (dari === 0 ? null : nilai);

function kolomMutu<B extends BerMutu>(): KolomTabel<B>[] {
  const cacah = ({
    kunci,
    grup,
    judul,
    arti,
    satuan,
    nilai,
    rumus,
  }: {
    readonly kunci: string;
    readonly grup: string;
    readonly judul: string;
    readonly arti: string;
    readonly satuan: string;
    readonly nilai: (m: AngkaMutu) => number | null;
    readonly rumus?: (() => string) | undefined;
  }) =>
    kolomCacah<B>({
      kunci,
      judul: [grup, judul],
      arti,
      satuan,
      nilai: (b) => nilai(b.mutu),
      rumus,
    });
  const ksmBulan = cacah({
    kunci: 'ksmBulan',
    grup: 'Kelengkapan',
    judul: 'KSM-bulan',
    arti: 'KSM yang tidak bubar, dibilang tiap bulan yang sudah berakhir',
    satuan: 'KSM-bulan',
    nilai: (m) => blank(m.ksmBulan, m.ksmBulan),
  });
  const lengkap = cacah({
    kunci: 'lengkap',
    grup: 'Kelengkapan',
    judul: 'Terisi',
    arti: 'KSM-bulan dengan paling sedikit satu sesi dilaksanakan, atau libur dengan catatan',
    satuan: 'KSM-bulan',
    nilai: (m) => blank(m.lengkap, m.ksmBulan),
  });
  const catatan = cacah({
    kunci: 'catatan',
    grup: 'Akurasi',
    judul: 'Catatan',
    arti: 'Catatan yang diperiksa: bulan KSM, sesi, pinjaman yang cair, dan pinjaman yang lebih bayar',
    satuan: 'catatan',
    nilai: (m) => m.catatan,
    rumus: () => 'KSM-bulan + sesi + pinjaman cair dalam bulan',
  });
  const bersih = cacah({
    kunci: 'bersih',
    grup: 'Akurasi',
    judul: 'Tanpa Tanda',
    arti: 'Catatan tanpa satu pun tanda anomali',
    satuan: 'catatan',
    nilai: (m) => m.catatan - m.anomali,
  });
  const wajib = cacah({
    kunci: 'wajib',
    grup: 'Ketepatan',
    judul: 'Wajib Tutup',
    arti: 'Bulan yang batas tutupnya sudah lewat, atau sudah ditutup',
    satuan: 'bulan',
    nilai: (m) => m.wajib,
    rumus: () => 'batas: tanggal 5 bulan berikutnya',
  });
  const tutup = cacah({
    kunci: 'tutup',
    grup: 'Ketepatan',
    judul: 'Ditutup',
    arti: 'Bulan yang sudah diperiksa dan ditutup kab/kota',
    satuan: 'bulan',
    nilai: (m) => m.tutup,
  });
  const tepat = cacah({
    kunci: 'tepat',
    grup: 'Ketepatan',
    judul: 'Tepat Waktu',
    arti: 'Bulan yang ditutup paling lambat tanggal 5 bulan berikutnya',
    satuan: 'bulan',
    nilai: (m) => m.tepat,
  });
  const angkaTutup = cacah({
    kunci: 'angkaTutup',
    grup: 'Konsistensi',
    judul: 'Angka Ditutup',
    arti: 'Sebelas angka pokok tiap bulan yang sudah ditutup',
    satuan: 'angka',
    nilai: (m) => blank(m.angkaTutup, m.angkaTutup),
    rumus: () =>
      'KSM, aktif, Berdaya, anggota, miskin, sesi, hadir, tabungan, beredar, jatuh tempo, tepat waktu',
  });
  const angkaTetap = cacah({
    kunci: 'angkaTetap',
    grup: 'Konsistensi',
    judul: 'Tidak Berubah',
    arti: 'Dari angka itu, yang masih sama dengan saat ditutup',
    satuan: 'angka',
    nilai: (m) => blank(m.angkaTetap, m.angkaTutup),
  });
  const tanda = (kunci: keyof AngkaMutu, judul: string, arti: string, satuan: string) =>
    cacah({ kunci, grup: 'Tanda Anomali', judul, arti, satuan, nilai: (m) => m[kunci] });
  return [
    ksmBulan,
    lengkap,
    kolomRasio({
      kunci: 'kelengkapan',
      judul: ['Kelengkapan', '%'],
      arti: 'Kelengkapan data',
      pembilang: lengkap,
      penyebut: ksmBulan,
    }),
    catatan,
    bersih,
    kolomRasio({
      kunci: 'akurasi',
      judul: ['Akurasi', '%'],
      arti: 'Akurasi data',
      pembilang: bersih,
      penyebut: catatan,
    }),
    tanda('selisihKas', 'Selisih Kas', 'Sesi yang kasnya berbeda dari catatan', 'sesi'),
    tanda('sesiKosong', 'Sesi Kosong', 'Sesi dilaksanakan tanpa anggota aktif yang hadir', 'sesi'),
    tanda('tanpaAnggota', 'Tanpa Anggota', 'KSM-bulan tanpa anggota aktif', 'KSM-bulan'),
    tanda(
      'kasMinus',
      'Kas Minus',
      'KSM-bulan dengan kas menurut catatan di bawah nol',
      'KSM-bulan',
    ),
    tanda(
      'lebihBayar',
      'Lebih Bayar',
      'Pinjaman yang dengan bayaran bulan itu melebihi semua angsurannya',
      'pinjaman',
    ),
    wajib,
    tutup,
    tepat,
    kolomRasio({
      kunci: 'ketepatan',
      judul: ['Ketepatan', '%'],
      arti: 'Ketepatan tutup bulan',
      pembilang: tepat,
      penyebut: wajib,
    }),
    angkaTutup,
    angkaTetap,
    kolomRasio({
      kunci: 'konsistensi',
      judul: ['Konsistensi', '%'],
      arti: 'Konsistensi angka yang ditutup',
      pembilang: angkaTetap,
      penyebut: angkaTutup,
    }),
    {
      kunci: 'evkin',
      judul: ['Evkin'],
      nama: 'Evkin',
      arti: 'Nilai mutu data; bagian yang tidak berlaku dilewati dan bobotnya disesuaikan',
      rumus: () =>
        `${BOBOT.kelengkapan}% kelengkapan + ${BOBOT.akurasi}% akurasi + ${BOBOT.ketepatan}% ketepatan + ${BOBOT.konsistensi}% konsistensi`,
      satuan: 'persen',
      jenis: 'persen',
      nilai: (b) => evkinOf(b.mutu),
      jumlah: {
        rumus: rumusEvkin,
        nilai: (baris) => evkinOf(sumMutu(baris.map((b) => b.mutu))),
      },
      lebar: 8,
    },
  ];
}

const CATATAN =
  'JUMLAH mengikuti saringan; persentase dan Evkin JUMLAH dihitung dari jumlahnya. Kosong: tidak berlaku. Satu catatan dapat bertanda lebih dari satu.';

interface BarisBulan extends BerMutu {
  readonly bulan: BulanKota;
}

const KOLOM_BULAN: readonly KolomTabel<BarisBulan>[] = [
  kolomTeks({
    kunci: 'bulan',
    judul: ['Bulan'],
    arti: '',
    nilai: (b) => formatBulan(b.bulan.bulan),
    rest: { lebar: 16 },
  }),
  kolomTeks({
    kunci: 'ditutup',
    judul: ['Tanggal Tutup'],
    arti: 'Tanggal kab/kota menutup bulan itu',
    nilai: (b) => b.bulan.tutup?.tanggal ?? null,
    rest: {
      jenis: 'tanggal',
      satuan: 'tanggal',
      lebar: 10.5,
    },
  }),
  ...kolomMutu<BarisBulan>(),
];

export function susunKualitasKota(rekap: RekapKota, judul: readonly string[]): TabelModel {
  return susunTabel({
    nama: NAMA_KUALITAS,
    rentang: RENTANG_KUALITAS,
    judul,
    kolom: KOLOM_BULAN,
    baris: rekap.bulanan.map((bulan) => ({ bulan, mutu: mutuOfBulan(bulan) })),
    bekuKolom: 1,
    catatan: [CATATAN],
  });
}

interface BarisKota extends BerMutu {
  readonly rekap: RekapKota;
}

const KOLOM_AREA: readonly KolomTabel<BarisKota>[] = [
  kolomTeks({
    kunci: 'kode',
    judul: ['Kode'],
    arti: '',
    nilai: (b) => b.rekap.kode,
    rest: { lebar: 7 },
  }),
  kolomTeks({
    kunci: 'provinsi',
    judul: ['Provinsi'],
    arti: '',
    nilai: (b) => b.rekap.namaProvinsi,
    rest: { lipat: true },
  }),
  kolomTeks({
    kunci: 'kota',
    judul: ['Kab/Kota'],
    arti: '',
    nilai: (b) => b.rekap.nama,
    rest: { lipat: true },
  }),
  ...kolomMutu<BarisKota>(),
];

export function susunKualitasArea(
  kota: readonly RekapKota[],
  judul: readonly string[],
): TabelModel {
  return susunTabel({
    nama: NAMA_KUALITAS,
    rentang: RENTANG_KUALITAS,
    judul,
    kolom: KOLOM_AREA,
    baris: kota.map((rekap) => ({ rekap, mutu: mutuOfKota(rekap) })),
    bekuKolom: 3,
    catatan: [CATATAN],
  });
}

export function kamusKualitas(parameter: SetParameter, jenjang: 'kota' | 'area'): NilaiSel[][] {
  return jenjang === 'kota'
    ? kamusOf(NAMA_KUALITAS, KOLOM_BULAN, parameter)
    : kamusOf(NAMA_KUALITAS, KOLOM_AREA, parameter);
}
