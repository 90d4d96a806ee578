// The digest as a mail, in plain words: counts and two links. It names no member, no group and no amount, since mail
// is read by others and kept by the services that carry it.
import type { Mail } from '../../adapters/platform/mail.ts';
import { formatAngka, formatTanggalPanjang } from '../../domain/basics/format.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Kabar } from '../../domain/kabar/kabar.ts';
import type { Bahasa } from '../../domain/kabar/pemberitahuan.ts';
import { INGGRIS, type WordsOfKabar } from './in-english.ts';

const WORDS: Readonly<Record<Bahasa, WordsOfKabar>> = {
  id: {
    tanggal: formatTanggalPanjang,
    judul: (tanggal) => `Ringkasan pagi KSM, ${tanggal}`,
    pembuka: 'Yang menunggu di wilayah kerja Anda pagi ini:',
    butir: {
      antrean: (n) => `${formatAngka(n)} catatan menunggu diperiksa`,
      dikembalikan: (n) => `${formatAngka(n)} KSM: ada catatan yang dikembalikan, belum diperbaiki`,
      hariIni: (n) => `${formatAngka(n)} KSM: pertemuan hari ini menurut jadwal`,
      terlewat: (n) => `${formatAngka(n)} KSM: jadwal pertemuan terlewat, belum ada catatan`,
      gerbang: (n) => `${formatAngka(n)} KSM: tingkatnya cukup untuk Gerbang Tahap berikutnya`,
    },
    buka: 'Buka:',
    atur: 'Matikan email ini:',
    penutup: 'Dikirim otomatis karena Anda menyalakannya. Balasan tidak dibaca.',
  },
  en: INGGRIS,
};

const URUTAN = ['antrean', 'dikembalikan', 'hariIni', 'terlewat', 'gerbang'] as const;

/** `halaman`: address of the page, without a slash at its end. */
export function wordsOfKabar(
  kabar: Kabar,
  to: { readonly bahasa: Bahasa; readonly tanggal: Tanggal; readonly halaman: string },
): Mail {
  const words = WORDS[to.bahasa];
  const lines = URUTAN.filter((it) => kabar[it] > 0).map((it) => `- ${words.butir[it](kabar[it])}`);
  const atur = `${to.halaman}/pemberitahuan`;
  const start = kabar.antrean > 0 ? '/kota' : '/ksm';
  const isi = [
    words.pembuka,
    '',
    ...lines,
    '',
    `${words.buka} ${to.halaman}${start}`,
    `${words.atur} ${atur}`,
    '',
    words.penutup,
    '',
  ];
  return { judul: words.judul(words.tanggal(to.tanggal)), isi: isi.join('\n'), atur };
}
