// The Quick Status folders.
import type { IsiPembaruan } from '../../../../functions/src/domain/quick-status/updates/isi-pembaruan.ts';
import { formatAngka } from '../../../../functions/src/domain/basics/format.ts';

export const qs = {
  judul: 'Data Quick Status (QS)',
  pengantar: 'Kegiatan Pilot Pendampingan KSM',
  namaBerkas: 'Nama File/Folder',
  type: 'Type',
  folder: 'Folder',
  tahun: (tahun: number) => `Tahun ${String(tahun)}`,
  jumlahBerkas: (n: number) => `${formatAngka(n)} berkas`,
  cari: 'Cari nama atau kode wilayah',
  jumlahCocok: (n: number, semua: number) =>
    n === semua
      ? `${formatAngka(n)} berkas`
      : `${formatAngka(n)} dari ${formatAngka(semua)} berkas`,
  lagi: (n: number) => `Tampilkan lagi (${formatAngka(n)} berkas)`,
  wilayah: 'Wilayah',
  ukuran: 'Ukuran',
  diperbarui: 'Diperbarui',
  unduh: 'Unduh',
  unduhUntuk: (nama: string) => `Unduh ${nama}`,
  menyiapkan: 'Menyiapkan…',
  mulaiUnduh: (nama: string) => `Unduhan ${nama} dimulai.`,
  kosong:
    'Belum ada berkas untuk wilayah Anda. Berkas dibuat per kabupaten/kota, provinsi, dan nasional.',
  kosongTahun: (tahun: number) => `Belum ada berkas tahun ${String(tahun)}.`,
  semuaFolder: 'Semua folder',
  jenjang: {
    nasional: 'Nasional',
    provinsi: 'Provinsi',
    kota: 'Kabupaten/kota',
    kecamatan: 'Kecamatan',
    kelurahan: 'Kelurahan/desa',
  },
  gagal: 'Daftar berkas belum dapat dibuka.',
  gagalUnduh: 'Berkas belum dapat diunduh.',
  jenisBerkas: { rekap: 'Rekap', data: 'Data (baris per KSM, untuk tabel pivot)' },
  dibuatBilaDiminta: 'dibuat saat diminta',
  pembaruan: 'Pembaruan',
  pembaruanUntuk: (nama: string) => `Pembaruan dan isi ${nama}`,
  unduhanSaya: 'Unduhan saya',
  periksaBerkas: 'Periksa keaslian berkas',
  salin: 'Salin tautan',
  salinUntuk: (nama: string) => `Salin tautan ${nama}`,
  tersalin: (saat: string) =>
    `Tautan disalin, berlaku sampai ${saat}. Siapa pun yang memegangnya dapat mengunduh sampai saat itu; tercatat atas nama Anda.`,
  salinSendiri: 'Salin tautan ini sendiri',
  revisi: {
    judul: (nama: string, tahun: number) => `${nama}, Tahun ${String(tahun)}`,
    terbaru: 'terbaru',
    semua: 'Pembaruan',
    pengantar:
      'Setiap pembaruan disimpan apa adanya. Yang lama dapat diunduh sampai masa simpannya habis.',
    per: 'Keadaan per',
    ksm: 'KSM',
    tersisih: (n: number) => ` · ${formatAngka(n)} catatan tidak terbaca`,
    parameter: 'Parameter sejak',
    lainHari: (n: number, tanggal: string) => `${formatAngka(n)} pembaruan lain ${tanggal}`,
    lipatHari: (tanggal: string) => `Sembunyikan pembaruan lain ${tanggal}`,
    berisi: (ksm: number, sesi: number) =>
      `Berisi ${formatAngka(ksm)} KSM dan ${formatAngka(sesi)} sesi`,
    isi: (isi: IsiPembaruan, sejak: string) => {
      const sesi = isi.sesi ?? 0;
      const said = [
        isi.naik > 0 ? `${formatAngka(isi.naik)} KSM naik tingkat` : '',
        isi.turun > 0 ? `${formatAngka(isi.turun)} KSM turun tingkat` : '',
        isi.masuk > 0 ? `${formatAngka(isi.masuk)} KSM baru` : '',
        isi.berakhir > 0 ? `${formatAngka(isi.berakhir)} KSM berakhir` : '',
        sesi > 0 ? `sesi bertambah ${formatAngka(sesi)}` : '',
        sesi < 0 ? `sesi berkurang ${formatAngka(-sesi)}` : '',
        isi.bulan > 0 ? `angka ${formatAngka(isi.bulan)} bulan lalu bergeser` : '',
      ].filter((it) => it !== '');
      return `Sejak ${sejak}: ${said.length > 0 ? said.join(', ') : 'tidak ada KSM yang berganti tingkat'}`;
    },
    banding: 'Apa yang berubah',
    bandingPengantar: 'Pilih dua pembaruan; isi keduanya dibandingkan baris demi baris.',
    bandingSebagian: 'Yang lebih lama dapat dipilih setelah ditampilkan di daftar.',
    lagi: (n: number) => `Tampilkan lagi (${formatAngka(n)} pembaruan)`,
    dari: 'Dari pembaruan',
    ke: 'Ke pembaruan',
    bandingkan: 'Bandingkan',
    membandingkan: 'Membandingkan…',
    satu: 'Baru ada satu pembaruan. Perbandingan dapat dibuat setelah pembaruan berikutnya.',
    sama: 'Isi keduanya sama.',
    gagal: 'Perbandingan belum dapat dibuat.',
    ringkas: (baru: number, hilang: number, berubah: number) =>
      [
        berubah > 0 ? `${formatAngka(berubah)} baris berubah` : '',
        baru > 0 ? `${formatAngka(baru)} baris baru` : '',
        hilang > 0 ? `${formatAngka(hilang)} baris hilang` : '',
      ]
        .filter((it) => it !== '')
        .join(', '),
    jenis: { baru: 'baru', hilang: 'hilang', berubah: 'berubah' },
    tidakDitampilkan: (n: number) =>
      `${formatAngka(n)} baris lain juga berubah. Unduh keduanya untuk melihat semuanya.`,
    kosong: 'kosong',
    menjadi: 'menjadi',
  },
  dibuatLagi: {
    pengantar:
      'Setiap pembaruan dapat dibuat lagi dari riwayat catatan: menurut catatan saat itu (harus sama dengan terbitan), atau menurut catatan sekarang, dengan catatan terlambat dan koreksi sesudahnya. Untuk banyak KSM perlu beberapa menit; biarkan halaman ini terbuka.',
    saatItu: 'Buat lagi: saat itu',
    kini: 'Buat lagi: sekarang',
    saatItuUntuk: (saat: string) => `Buat lagi: saat itu, pembaruan ${saat}`,
    kiniUntuk: (saat: string) => `Buat lagi: sekarang, pembaruan ${saat}`,
    membuat: 'Membuat…',
    jalan: (selesai: number, dari: number) =>
      `Membuat lagi: ${formatAngka(selesai)} dari ${formatAngka(dari)} KSM.`,
    selesai: {
      saatItu: (nama: string, sama: boolean) =>
        `Unduhan ${nama} dimulai. ${sama ? 'Semua selnya sama dengan terbitan.' : 'Tidak semua selnya sama dengan terbitan; sebabnya ada di lembar Info.'}`,
      kini: (nama: string, sama: boolean) =>
        `Unduhan ${nama} dimulai. ${sama ? 'Sejak diterbitkan tidak ada angka yang berubah.' : 'Ada angka yang berubah sejak diterbitkan.'}`,
    },
    hilang: (n: number) =>
      ` ${formatAngka(n)} KSM tidak ada di dalamnya karena riwayatnya tidak terbaca.`,
  },
  subkota: {
    judul: 'Kecamatan dan kelurahan',
    pengantar: 'Berkas kecamatan dan kelurahan/desa dibuat saat diminta, lalu siap diunduh.',
    wilayah: 'Wilayah',
    kosong: 'Belum ada kecamatan atau kelurahan dengan angka tahun ini.',
  },
  ledger: {
    judul: 'Unduhan saya',
    pengantar: 'Setiap tautan yang Anda minta tercatat di sini, yang terbaru di atas.',
    berkas: 'Berkas',
    pada: 'Diminta',
    kosong: 'Anda belum mengunduh berkas.',
    lebihLama: 'Tampilkan yang lebih lama',
  },
  catatan: 'Tautan unduhan berlaku beberapa menit dan tercatat atas nama Anda.',
} as const;
