// The Quick Status folders. The files themselves are the programme's forms and stay Indonesian.
import type { qs as id } from '../../teks/desk/qs.ts';
import { formatAngka } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

export const qs: Words<typeof id> = {
  judul: 'Quick Status (QS) data',
  pengantar: 'Pilot of KSM mentoring. The files are in Indonesian.',
  namaBerkas: 'Name of file/folder',
  type: 'Type',
  folder: 'Folder',
  tahun: (tahun) => `Year ${String(tahun)}`,
  jumlahBerkas: (n) => many(n, 'file'),
  cari: 'Search name or area code',
  jumlahCocok: (n, semua) =>
    n === semua ? many(n, 'file') : `${formatAngka(n)} of ${many(semua, 'file')}`,
  lagi: (n) => `Show more (${many(n, 'file')})`,
  wilayah: 'Area',
  ukuran: 'Size',
  diperbarui: 'Updated',
  unduh: 'Download',
  unduhUntuk: (nama) => `Download ${nama}`,
  menyiapkan: 'Preparing…',
  mulaiUnduh: (nama) => `The download of ${nama} has begun.`,
  kosong:
    'No files for your area yet. Files are made by city/regency, by province, and for the nation.',
  kosongTahun: (tahun) => `No files of ${String(tahun)} yet.`,
  semuaFolder: 'All folders',
  jenjang: {
    nasional: 'National',
    provinsi: 'Province',
    kota: 'City/regency',
    kecamatan: 'Kecamatan',
    kelurahan: 'Kelurahan/desa',
  },
  gagal: 'The list of files cannot be opened yet.',
  gagalUnduh: 'The file cannot be downloaded yet.',
  jenisBerkas: { rekap: 'Recap', data: 'Data (rows by KSM, for pivot tables)' },
  dibuatBilaDiminta: 'made on request',
  pembaruan: 'Updates',
  pembaruanUntuk: (nama) => `Updates and contents of ${nama}`,
  unduhanSaya: 'My downloads',
  periksaBerkas: 'Check that a file is genuine',
  salin: 'Copy link',
  salinUntuk: (nama) => `Copy link to ${nama}`,
  tersalin: (saat) =>
    `Link copied, valid until ${saat}. Whoever holds it can download until then; it is noted under your name.`,
  salinSendiri: 'Copy this link yourself',
  revisi: {
    judul: (nama, tahun) => `${nama}, year ${String(tahun)}`,
    terbaru: 'newest',
    semua: 'Updates',
    pengantar:
      'Every update is kept as it was. Old ones can be downloaded until their retention ends.',
    per: 'As of',
    ksm: 'KSM',
    tersisih: (n) => ` · ${many(n, 'record')} cannot be read`,
    parameter: 'Parameters since',
    lainHari: (n, tanggal) => `${many(n, 'other update')} of ${tanggal}`,
    lipatHari: (tanggal) => `Hide other updates of ${tanggal}`,
    berisi: (ksm, sesi) => `Holds ${formatAngka(ksm)} KSM and ${many(sesi, 'session')}`,
    isi: (isi, sejak) => {
      const sesi = isi.sesi ?? 0;
      const said = [
        isi.naik > 0 ? `${formatAngka(isi.naik)} KSM rose in level` : '',
        isi.turun > 0 ? `${formatAngka(isi.turun)} KSM fell in level` : '',
        isi.masuk > 0 ? `${formatAngka(isi.masuk)} new KSM` : '',
        isi.berakhir > 0 ? `${formatAngka(isi.berakhir)} KSM ended` : '',
        sesi > 0 ? `${many(sesi, 'session')} more` : '',
        sesi < 0 ? `${many(-sesi, 'session')} fewer` : '',
        isi.bulan > 0 ? `figures of ${many(isi.bulan, 'past month')} moved` : '',
      ].filter((it) => it !== '');
      return `Since ${sejak}: ${said.length > 0 ? said.join(', ') : 'no KSM changed level'}`;
    },
    banding: 'What changed',
    bandingPengantar: 'Choose two updates; their contents are compared row by row.',
    bandingSebagian: 'Older ones can be chosen once they are shown in the list.',
    lagi: (n) => `Show more (${many(n, 'update')})`,
    dari: 'From update',
    ke: 'To update',
    bandingkan: 'Compare',
    membandingkan: 'Comparing…',
    satu: 'There is only one update. A comparison can be made after the next.',
    sama: 'Both have the same contents.',
    gagal: 'The comparison cannot be made yet.',
    ringkas: (baru, hilang, berubah) =>
      [
        berubah > 0 ? `${many(berubah, 'row')} changed` : '',
        baru > 0 ? many(baru, 'new row') : '',
        hilang > 0 ? `${many(hilang, 'row')} gone` : '',
      ]
        .filter((it) => it !== '')
        .join(', '),
    jenis: { baru: 'new', hilang: 'gone', berubah: 'changed' },
    tidakDitampilkan: (n) =>
      `${many(n, 'other row')} changed too. Download both to see everything.`,
    kosong: 'empty',
    menjadi: 'becomes',
  },
  dibuatLagi: {
    pengantar:
      'Every update can be made again from the history of the records: by the records of that time (it must equal the publication), or by the records of now, with late records and later corrections. For many KSM this takes some minutes; leave this page open.',
    saatItu: 'Make again: as then',
    kini: 'Make again: as now',
    saatItuUntuk: (saat) => `Make again: as then, update ${saat}`,
    kiniUntuk: (saat) => `Make again: as now, update ${saat}`,
    membuat: 'Making…',
    jalan: (selesai, dari) => `Making again: ${formatAngka(selesai)} of ${formatAngka(dari)} KSM.`,
    selesai: {
      saatItu: (nama, sama) =>
        `The download of ${nama} has begun. ${sama ? 'All its cells equal the publication.' : 'Not all its cells equal the publication; the Info sheet says why.'}`,
      kini: (nama, sama) =>
        `The download of ${nama} has begun. ${sama ? 'No figure has changed since it was published.' : 'Figures have changed since it was published.'}`,
    },
    hilang: (n) => ` ${formatAngka(n)} KSM are not in it because their history cannot be read.`,
  },
  subkota: {
    judul: 'Kecamatan and kelurahan',
    pengantar: 'Files of kecamatan and kelurahan/desa are made on request, then ready to download.',
    wilayah: 'Area',
    kosong: 'No kecamatan or kelurahan has figures of this year yet.',
  },
  ledger: {
    judul: 'My downloads',
    pengantar: 'Every link that you ask for is noted here, the newest first.',
    berkas: 'File',
    pada: 'Asked for',
    kosong: 'You have not downloaded any files yet.',
    lebihLama: 'Show older ones',
  },
  catatan: 'Links for downloads are valid for some minutes and noted under your name.',
};
