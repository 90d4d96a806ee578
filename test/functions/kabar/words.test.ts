// The digest as a mail.
import { describe, expect, it } from 'vitest';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { KABAR_KOSONG, type Kabar } from '../../../functions/src/domain/kabar/kabar.ts';
import { Bahasa } from '../../../functions/src/domain/kabar/pemberitahuan.ts';
import { wordsOfKabar } from '../../../functions/src/flows/kabar/words-of-kabar.ts';

const TODAY = toTanggal('2017-07-05');

describe('the mail', () => {
  const halaman = 'https://ksm.contoh.id';
  const words = (kabar: Partial<Kabar>, bahasa: Bahasa) =>
    wordsOfKabar({ ...KABAR_KOSONG, ...kabar }, { bahasa, tanggal: TODAY, halaman });

  it('is plain Indonesian, without what is nothing', () => {
    expect(words({ dikembalikan: 2, hariIni: 1234 }, 'id')).toEqual({
      judul: 'Ringkasan pagi KSM, 5 Juli 2017',
      atur: 'https://ksm.contoh.id/pemberitahuan',
      isi: `Yang menunggu di wilayah kerja Anda pagi ini:

- 2 KSM: ada catatan yang dikembalikan, belum diperbaiki
- 1.234 KSM: pertemuan hari ini menurut jadwal

Buka: https://ksm.contoh.id/ksm
Matikan email ini: https://ksm.contoh.id/pemberitahuan

Dikirim otomatis karena Anda menyalakannya. Balasan tidak dibaca.
`,
    });
  });

  it('or English, with one and many told apart', () => {
    expect(words({ antrean: 1, terlewat: 1, gerbang: 2000 }, 'en')).toEqual({
      judul: 'KSM morning summary, 5 July 2017',
      atur: 'https://ksm.contoh.id/pemberitahuan',
      isi: `What waits in your areas this morning:

- 1 record waits to be checked
- 1 group: a meeting by schedule has passed without a record
- 2,000 groups: the level is enough for the next Stage Gate

Open: https://ksm.contoh.id/kota
Switch this email off: https://ksm.contoh.id/pemberitahuan

Sent automatically because you switched it on. Replies are not read.
`,
    });
  });

  it.each(Bahasa.options)('has a line for each count, in %s', (bahasa) => {
    const all = { dikembalikan: 7, hariIni: 7, terlewat: 7, gerbang: 7, antrean: 7 };
    const lines = words(all, bahasa)
      .isi.split('\n')
      .filter((it) => it.startsWith('- 7 '));
    expect(new Set(lines).size).toBe(5);
  });
});
