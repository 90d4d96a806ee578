// Names for the demo data: common given names combined at random; they belong to no real person.
import type { Random } from './random.ts';

interface NamePool {
  readonly perempuan: readonly string[];
  readonly lakiLaki: readonly string[];
  readonly belakang: readonly string[];
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

const SUNDA: NamePool = {
  perempuan: words(
    `Euis Neneng Iis Cucu Tati Imas Entin Yayah Lilis Nining Eneng Popon Teti Yuyun Elis Cicih Rokayah
     Dedeh Nunung Ai Ecin Titin Wiwin Yoyoh Kokom Heni Rina Siti Nani Aas Mimin Tuti Onih Empat`,
  ),
  lakiLaki: words(
    `Asep Ujang Dadang Cecep Deden Entis Yayat Jajang Maman Tatang Endang Wawan Agus Iwan Udin Nandang
     Aceng Oman Dede Engkos Rahmat Kurnia Yadi Encep Iding Sarip Ade Toto`,
  ),
  belakang: words(
    `Rohaeti Komariah Kurniasih Sumiati Rosmiati Nurhayati Suryani Hasanah Maryati Kartika Nuraeni
     Fatimah Sukaesih Juariah Mulyati Rosita Aisyah Halimah Supriatin Karmila`,
  ),
};
const SUNDA_L = words(
  `Hidayat Supriatna Kurniawan Sutisna Ruhiyat Suherman Mulyana Rukmana Permana Gunawan Sobari
   Junaedi Saepudin Firmansyah Nugraha Sopandi Wahyudin Hermawan Suryana Komarudin`,
);
const JAWA: NamePool = {
  perempuan: words(
    `Sumarni Wahyuni Sri Tri Dwi Endang Yuni Ngatini Suparti Sulastri Tumini Kasmi Partini Rahayu Warsini
     Sutini Lestari Umi Ismiyati Nur Eni Watik Suyati Marsih Retno Siti Karti Painem Rusmini Yatmi`,
  ),
  lakiLaki: words(
    `Slamet Sugeng Sutrisno Suparman Ngatimin Tukiman Wagiman Suroto Paijo Sarjono Bambang Eko Tri Agung
     Suwarno Kasman Parjo Mulyono Budi Heru Sunardi Wahyu Edi Marsudi Sutarjo Karyono`,
  ),
  belakang: words(
    `Handayani Astuti Ningsih Lestari Wulandari Purwanti Susilowati Hartini Setyowati Rahmawati
     Pujiastuti Utami Kusumawati Sundari Yuliani Mardiyah Widayati Kristiani Sholikah Hidayah`,
  ),
};
const JAWA_L = words(
  `Santoso Prasetyo Nugroho Wibisono Hartono Kuncoro Raharjo Setiawan Purnomo Utomo Haryanto Sudarmo
   Prayitno Wijaya Supriyadi Susanto Budiarto Rohman Mustofa Sulistyo`,
);
const UMUM: NamePool = {
  perempuan: words(
    `Aminah Ratna Dewi Nurlela Maria Rosdiana Hasna Yuliana Fitri Murni Salma Rukiyah Marlina Erni Asma
     Rahma Zubaidah Ester Lina Nurmi Dahlia Hawa Susi Yanti Martha Rabiah`,
  ),
  lakiLaki: words(
    `Ahmad Rudi Hasan Yusuf Hamzah Andi Syamsul Ramli Johan Markus Anwar Zainal Idris Darwis Saiful
     Rizal Burhan Usman Petrus Arifin Iskandar Jamal Nasir Ridwan`,
  ),
  belakang: words(
    `Safitri Mariani Rahmi Anggraini Sartika Hasibah Nuraini Yusnita Khadijah Lestari Oktavia Suryati
     Hamidah Marlinda Ramadani Kartini Puspita Noviana Zahara Mawarni`,
  ),
};
const UMUM_L = words(
  `Siregar Harahap Saputra Hakim Lubis Rahman Ibrahim Mansur Abdullah Basri Tahir Firdaus Effendi
   Alamsyah Nasution Hasanuddin Syahputra Latif Maulana Salim`,
);

/** A member's name as is usual in the province. */
export function memberName(random: Random, provinsi: string, jenisKelamin: 'L' | 'P'): string {
  const [pool, last] =
    provinsi === '32' || provinsi === '36'
      ? [SUNDA, SUNDA_L]
      : provinsi === '33' || provinsi === '34' || provinsi === '35'
        ? [JAWA, JAWA_L]
        : [UMUM, UMUM_L];
  const given = random.pick(jenisKelamin === 'P' ? pool.perempuan : pool.lakiLaki);
  const family = random.pick(jenisKelamin === 'P' ? pool.belakang : last);
  // Many people have one name only.
  return random.chance(0.15) || given === family ? given : `${given} ${family}`;
}

/**
 * Group names; two groups of one kelurahan never share a name as long as it has fewer groups than there
 * are names.
 */
export const NAMA_KSM: readonly string[] = [
  ...words(
    `Melati Kenanga Mawar Anggrek Dahlia Seroja Cempaka Flamboyan Kemuning Teratai Bougenville Sedap_Malam
     Kamboja Aster Tulip Nusa_Indah Soka Wijaya_Kusuma Alamanda Lavender Sakura Edelweis Asoka Matahari
     Sejahtera Barokah Harapan_Baru Maju_Bersama Sumber_Rejeki Karya_Mandiri Sauyunan Guyub_Rukun
     Tunas_Harapan Bina_Usaha Mitra_Sejati Cahaya_Ibu Berkah_Bersama Rukun_Warga Sabilulungan
     Mekar_Sari Sri_Rejeki Ngudi_Makmur Tani_Kota Al_Hidayah Pelangi Delima Srikandi Kartika
     Ibu_Kreatif Jaya_Abadi`,
  ),
].map((name) => name.replaceAll('_', ' '));

export const JENIS_USAHA: readonly string[] = [
  'Warung sembako',
  'Kue basah',
  'Menjahit',
  'Ternak lele',
  'Keripik singkong',
  'Dagang sayur keliling',
  'Katering rumahan',
  'Kerajinan rajut',
  'Sapu ijuk',
  'Jamu gendong',
  'Tempe dan tahu',
  'Gorengan',
  'Cuci pakaian',
  'Bordir',
  'Sayur hidroponik',
  'Bakso keliling',
  'Aneka usaha',
];

export const MITRA: readonly string[] = [
  'Koperasi Pasar Sejahtera',
  'Bank Perkreditan Rakyat Kota',
  'Toko Oleh-oleh Priangan',
  'Dinas Koperasi dan UKM',
  'Puskesmas Kelurahan',
  'Toko Bahan Kue Sari Rasa',
  'Pusat Layanan Usaha Terpadu',
];
