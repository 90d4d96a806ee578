// The desk of a kab/kota: checking, closing months, gates, targets.
import type { AngkaTertutup } from '../../../../functions/src/domain/records/city/angka-tertutup.ts';
import type { kota as id } from '../../teks/desk/kota.ts';
import { formatAngka, formatRupiah } from '../domain/basics/format.ts';
import { hear } from '../writing/dari-server.ts';
import { translate } from '../said/translate.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

const ANGKA: Readonly<Record<keyof AngkaTertutup, string>> = {
  ksm: 'KSM',
  aktif: 'Active KSM',
  berdaya: 'KSM Berdaya',
  anggota: 'Members',
  anggotaMiskin: 'Poor members',
  sesiBulan: 'Sessions',
  hadir: 'Present',
  tabungan: 'Savings',
  beredar: 'Loans outstanding',
  jatuhTempo: 'Due',
  tepatWaktu: 'Paid on time',
};
const UANG: ReadonlySet<keyof AngkaTertutup> = new Set([
  'tabungan',
  'beredar',
  'jatuhTempo',
  'tepatWaktu',
]);

// The page shows words of the server.
hear(translate);

export const kota: Words<typeof id> = {
  judul: 'City',
  pilih: 'Choose a city/regency',
  pilihIsi: 'Open Areas, then choose the city/regency that you manage.',
  keWilayah: 'To Areas',
  kembali: (nama) => `← ${nama}`,
  per: (tanggal) => `Figures as of ${tanggal}`,
  belumAdaAngka:
    'No figures for this city/regency yet. They appear a few minutes after the first record is accepted.',
  tahun: 'Year',
  bulan: 'Month',
  tahunKe: (tahun) => `Year ${String(tahun)}`,

  pemeriksaan: {
    judul: 'Check records',
    ajakan: 'Accept or send back sessions, registrations, and settlements, the oldest first.',
    tanpaSesi: 'no sessions',
    pendaftaran: 'Registration',
    tanda: {
      tanpaCatatan: 'no records this month',
      selisihKas: 'cash does not match',
      sesiKosong: 'session with nobody present',
      tanpaAnggota: 'no active members',
      kasMinus: 'cash below zero',
      lebihBayar: 'payments exceed a loan',
    },
    status: {
      diterima: 'Accepted',
      dikembalikan: 'Sent back',
      belum: 'Not checked yet',
      berubah: 'Mended, check again',
    },
    statusSesi: { dilaksanakan: 'Held', libur: 'Holiday', batal: 'Did not take place' },
    alasanNya: (alasan) => `Reason: ${alasan}`,
    hadir: (hadir, titip) =>
      titip > 0
        ? `${formatAngka(hadir)} present, ${formatAngka(titip)} sent`
        : `${formatAngka(hadir)} present`,
    setoran: (n) => `deposits ${formatRupiah(n)}`,
    bayar: (n) => `instalments ${formatRupiah(n)}`,
    pinjamanBaru: (n) => many(n, 'new loan'),
    kasCocok: 'cash matches',
    kasTidakDihitung: 'cash not counted',
    kasBelumDihitung: (n) => `cash counted ${formatRupiah(n)}, not compared with the records yet`,
    kasSelisih: (dihitung, seharusnya) =>
      `cash counted ${formatRupiah(dihitung)}, by the records ${formatRupiah(seharusnya)}`,
    bukuSelisih: (buku) => `book of ${buku} does not match`,
    buku: { hadir: 'presence', kas: 'cash', tabungan: 'savings', pinjaman: 'loans' },
    masalah: 'Problems',
    notulen: 'Minutes',
    anggota: (n, perempuan, miskin) =>
      `${many(n, 'active member')}: ${formatAngka(perempuan)} female, ${formatAngka(miskin)} poor residents (PS-2)`,
    dibentuk: (tanggal) => `formed ${tanggal}`,
    daftarAnggota: 'List of members',
    masuk: (tanggal) => `joined ${tanggal}`,
    tidakAda: 'This record was not found in your area, or has been cancelled.',
    buka: 'Open',
    perbaiki: 'Mend refused decisions',
    bukaKsm: 'Open the page of the KSM',
  },

  dikembalikan: {
    judul: (kota) => ['Sent back by Askot', kota.join(', ')].join(' ').trim(),
    isi: 'Mend this record; the Askot will check it again.',
    dikoreksi: 'correction not sent yet',
    pendaftaran: 'Registration',
    sesi: (tanggal) => `Session ${tanggal}`,
    penyelesaian: (tanggal) => `Settlement ${tanggal}`,
  },

  tutup: {
    judul: 'Close a month',
    ajakan: 'Close months that are checked, by the 5th of the following month.',
    lengkap: 'Completeness',
    akurat: 'Accuracy',
    ketepatan: 'Timeliness',
    konsistensi: 'Consistency',
    status: 'Status',
    berjalan: 'Running',
    ditutup: (tanggal) => `Closed ${tanggal}`,
    tepat: 'on time',
    terlambat: 'late',
    batas: (tanggal) => `By ${tanggal}`,
    lewat: (tanggal) => `Past the limit of ${tanggal}`,
    tetap: (n) => `${String(n)} of 11 figures unchanged`,
    geser: (kunci, dari, ke) => {
      const format = UANG.has(kunci) ? formatRupiah : formatAngka;
      return `${ANGKA[kunci]}: ${format(dari)} becomes ${format(ke)}`;
    },
    sebab: (catatan, adaLagi) =>
      catatan === null
        ? 'Cause: no record after the closing is known.'
        : `Cause, accepted after the closing: ${catatan}${adaLagi ? ', and others' : ''}.`,
    susulan: (n) => `${formatAngka(n)} KSM registered later, counted apart`,
    tombol: 'Close',
    tombolBulan: (bulan) => `Close ${bulan}`,
    yakin: (bulan) =>
      `Close ${bulan}? Its key figures are stored as they are and a closing cannot be undone. Later changes are still accepted, but show in the data quality.`,
    judulKiriman: (bulan) => `Closing of ${bulan}`,
    nilai: 'Data quality this year',
    evkin: 'Mark',
    evkinKeterangan:
      'Completeness 35%, accuracy 35%, timeliness 15%, consistency 15%; parts that are not there yet do not count.',
    dari: (n, semua) => `${formatAngka(n)} of ${formatAngka(semua)}`,
    kelengkapan: 'Completeness',
    kelengkapanSatuan: 'KSM months with records',
    akurasi: 'Accuracy',
    akurasiSatuan: 'records without a flag',
    ketepatanSatuan: 'months closed on time',
    konsistensiSatuan: 'figures unchanged after closing',
    belumAda: 'none yet',
    tanpaCatatan: 'KSM without records',
    tanpaCatatanIsi: 'No session and no reason for a holiday in this month.',
    semuaLengkap: 'All KSM have records.',
    terlambatJudul: 'KSM that have not met for long',
    tidakTerlambat: 'All KSM meet by schedule.',
    lebih: (n) => `You see the first ${formatAngka(n)} KSM; mend these, then open this again.`,
    sesiTerakhir: (tanggal) => `latest session ${tanggal}`,
    belumPernah: 'no session yet',
    kosong: 'No months with KSM in this year yet.',
  },

  gerbang: {
    judul: 'Stage gates',
    ajakan: 'KSM ready for the next stage, with each of the conditions.',
    masuk: (tahap) => (tahap === 'Selesai' ? 'Mentoring completed' : `Enter Stage ${tahap}`),
    pilih: 'Gate',
    ringkas: (siap, menunggu) =>
      `${formatAngka(siap)} of ${formatAngka(menunggu)} KSM meet the conditions`,
    pengantar:
      'You see KSM whose level suffices for this gate. The server works out the conditions now; people decide.',
    kosong: 'No candidates for this gate yet.',
    memeriksa: 'Checking the conditions…',
    siap: 'Ready',
    kurang: (n) => `${many(n, 'condition')} not met`,
    gagal: 'The conditions cannot be checked yet.',
    syarat: 'Conditions',
    terpenuhi: 'met',
    belum: 'not met',
    saran: 'advice',
    putuskan: 'Decide',
    putuskanUntuk: (nama) => `Decide on ${nama}`,
    simpan: (tahap) =>
      tahap === 'Selesai' ? 'Decide completion' : `Decide entry into Stage ${tahap}`,
    lagi: (n) => `Show ${String(n)} more`,
    lebih: (n) => `The first ${formatAngka(n)} KSM are checked.`,
  },

  target: {
    judul: 'Targets',
    ajakan: 'What must be reached by 31 December.',
    ksm: 'KSM mentored',
    berdaya: 'KSM Berdaya or Mandiri',
    sesi: 'Sessions in the year',
    anggota: 'Active members',
    kini: (n) => `now ${formatAngka(n)}`,
    alasan: 'Reason for the change',
    simpan: 'Save targets',
    ubah: 'Save change',
    wajib: 'must be filled in',
    judulKiriman: (tahun) => `Targets of ${String(tahun)}`,
    sudah: (tahun) => `There are targets for ${String(tahun)}. A change needs a reason.`,
    belum: (tahun) => `Targets for ${String(tahun)} are not filled in yet.`,
  },

  ringkas: {
    perluTutup: (bulan, batas) => `${bulan} has to be closed by ${batas}`,
    telat: (bulan, batas) => `${bulan} is not closed; the limit was ${batas}`,
    semuaTertutup: 'All past months are closed',
    siap: (n) =>
      n === 0
        ? 'No KSM is ready for the next stage yet'
        : `${formatAngka(n)} KSM ready for the next stage`,
    targetAda: 'Targets are filled in',
    targetBelum: 'This year’s targets are not filled in yet',
    lihatWilayah: 'Figures of the area',
  },
};
