// The queue of what waits for the city's check.
import type { HasilPemeriksaan } from '../../../../functions/src/domain/records/pemeriksaan.ts';
import type { antrean as id } from '../../teks/desk/antrean.ts';
import { formatAngka, formatBulan, formatTanggalPanjang } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

const judulButir: (typeof id)['judulButir'] = ({ jenis, tanggal }) =>
  ({
    sesi: `Session ${formatTanggalPanjang(tanggal)}`,
    pendaftaran: `Registration, received ${formatTanggalPanjang(tanggal)}`,
    penyelesaian: `Settlement, received ${formatTanggalPanjang(tanggal)}`,
  })[jenis];

const HASIL: Readonly<Record<HasilPemeriksaan, string>> = {
  diterima: 'accepted',
  dikembalikan: 'sent back',
};

const PENYELESAIAN: Readonly<Record<string, string>> = {
  anggotaKeluar: 'Member left',
  ksmBubar: 'KSM dissolved',
  bagiHasil: 'Earnings shared',
};

export const antrean: Words<typeof id> = {
  pengantar: 'Records that wait to be checked, the oldest first.',
  semua: 'All months',
  menunggu: 'Waiting to be checked',
  jenis: { sesi: 'Sessions', pendaftaran: 'Registrations', penyelesaian: 'Settlements' },
  banyak: (n) => formatAngka(n),
  ringkas: (sesi, pendaftaran, penyelesaian) =>
    sesi + pendaftaran + penyelesaian === 0
      ? 'Nothing waits'
      : `Waiting: ${many(sesi, 'session')}, ${many(pendaftaran, 'registration')}, ${many(penyelesaian, 'settlement')}`,
  kosong: 'Nothing waits to be checked.',
  kosongBulan: 'No records of this month wait to be checked.',
  daftar: 'Queue',
  lagi: 'changed',
  judulButir,
  judulKiriman: (it) => `${judulButir(it)}, ${it.nama}`,
  hasil: (it, hasil) => `${judulButir(it)}, ${it.nama}: ${HASIL[hasil]}`,
  sudah: 'Someone else has checked it. Go on; the result is shown above.',
  terkirim: 'Accepted by the server',
  kini: 'Figures now',
  berubahSejak: 'What changed',
  jawaban: (alasan) => `Answer of the facilitator: ${alasan}`,
  penyelesaian: (jenis) => PENYELESAIAN[jenis] ?? 'Settlement',
  terima: 'Accept',
  kembalikan: 'Send back',
  kembalikanKini: 'Send it back now',
  lewati: 'Next',
  jangan: 'Do not send back',
  alasan: 'Reason for sending back',
  alasanBantuan: 'Write what needs mending. The facilitator reads it in the list of KSM.',
  alasanWajib: 'write the reason, at least 5 letters',
  semuaBulan: 'Other records of this KSM',
  perbaiki: 'Decisions refused by the server',
  banyakCatatan: (n) => many(n, 'record'),
  belumTerhitung: 'What is not checked yet cannot be counted now.',
  belumDiperiksa: (bulan, ksm, catatan) =>
    catatan === null
      ? `Records of ${formatBulan(bulan)} from ${formatAngka(ksm)} KSM are not checked yet.`
      : `${many(catatan, 'record')} of ${formatBulan(bulan)} from ${formatAngka(ksm)} KSM not checked yet.`,
};
