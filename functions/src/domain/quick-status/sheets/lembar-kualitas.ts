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
  const cacah = (
    kunci: string,
    grup: string,
    judul: string,
    arti: string,
    satuan: string,
    nilai: (m: AngkaMutu) => number | null,
    rumus?: () => string,
  ) => kolomCacah<B>(kunci, [grup, judul], arti, satuan, (b) => nilai(b.mutu), rumus);
  const ksmBulan = cacah(
    'ksmBulan',
    'Kelengkapan',
    'KSM-bulan',
    'KSM yang tidak bubar, dibilang tiap bulan yang sudah berakhir',
    'KSM-bulan',
    (m) => blank(m.ksmBulan, m.ksmBulan),
  );
  const lengkap = cacah(
    'lengkap',
    'Kelengkapan',
    'Terisi',
    'KSM-bulan dengan paling sedikit satu sesi dilaksanakan, atau libur dengan catatan',
    'KSM-bulan',
    (m) => blank(m.lengkap, m.ksmBulan),
  );
  const catatan = cacah(
    'catatan',
    'Akurasi',
    'Catatan',
    'Catatan yang diperiksa: bulan KSM, sesi, pinjaman yang cair, dan pinjaman yang lebih bayar',
    'catatan',
    (m) => m.catatan,
    () => 'KSM-bulan + sesi + pinjaman cair dalam bulan',
  );
  const bersih = cacah(
    'bersih',
    'Akurasi',
    'Tanpa Tanda',
    'Catatan tanpa satu pun tanda anomali',
    'catatan',
    (m) => m.catatan - m.anomali,
  );
  const wajib = cacah(
    'wajib',
    'Ketepatan',
    'Wajib Tutup',
    'Bulan yang batas tutupnya sudah lewat, atau sudah ditutup',
    'bulan',
    (m) => m.wajib,
    () => 'batas: tanggal 5 bulan berikutnya',
  );
  const tutup = cacah(
    'tutup',
    'Ketepatan',
    'Ditutup',
    'Bulan yang sudah diperiksa dan ditutup kab/kota',
    'bulan',
    (m) => m.tutup,
  );
  const tepat = cacah(
    'tepat',
    'Ketepatan',
    'Tepat Waktu',
    'Bulan yang ditutup paling lambat tanggal 5 bulan berikutnya',
    'bulan',
    (m) => m.tepat,
  );
  const angkaTutup = cacah(
    'angkaTutup',
    'Konsistensi',
    'Angka Ditutup',
    'Sebelas angka pokok tiap bulan yang sudah ditutup',
    'angka',
    (m) => blank(m.angkaTutup, m.angkaTutup),
    () =>
      'KSM, aktif, Berdaya, anggota, miskin, sesi, hadir, tabungan, beredar, jatuh tempo, tepat waktu',
  );
  const angkaTetap = cacah(
    'angkaTetap',
    'Konsistensi',
    'Tidak Berubah',
    'Dari angka itu, yang masih sama dengan saat ditutup',
    'angka',
    (m) => blank(m.angkaTetap, m.angkaTutup),
  );
  const tanda = (kunci: keyof AngkaMutu, judul: string, arti: string, satuan: string) =>
    cacah(kunci, 'Tanda Anomali', judul, arti, satuan, (m) => m[kunci]);
  return [
    ksmBulan,
    lengkap,
    kolomRasio('kelengkapan', ['Kelengkapan', '%'], 'Kelengkapan data', lengkap, ksmBulan),
    catatan,
    bersih,
    kolomRasio('akurasi', ['Akurasi', '%'], 'Akurasi data', bersih, catatan),
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
    kolomRasio('ketepatan', ['Ketepatan', '%'], 'Ketepatan tutup bulan', tepat, wajib),
    angkaTutup,
    angkaTetap,
    kolomRasio(
      'konsistensi',
      ['Konsistensi', '%'],
      'Konsistensi angka yang ditutup',
      angkaTetap,
      angkaTutup,
    ),
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
  kolomTeks('bulan', ['Bulan'], '', (b) => formatBulan(b.bulan.bulan), { lebar: 16 }),
  kolomTeks(
    'ditutup',
    ['Tanggal Tutup'],
    'Tanggal kab/kota menutup bulan itu',
    (b) => b.bulan.tutup?.tanggal ?? null,
    {
      jenis: 'tanggal',
      satuan: 'tanggal',
      lebar: 10.5,
    },
  ),
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
  kolomTeks('kode', ['Kode'], '', (b) => b.rekap.kode, { lebar: 7 }),
  kolomTeks('provinsi', ['Provinsi'], '', (b) => b.rekap.namaProvinsi, { lipat: true }),
  kolomTeks('kota', ['Kab/Kota'], '', (b) => b.rekap.nama, { lipat: true }),
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
