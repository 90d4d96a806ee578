// The page on which a person says what she wants to be told outside the page.
import type { pemberitahuan as id } from '../teks/pemberitahuan.ts';
import type { Words } from './words.ts';

export const pemberitahuan: Words<typeof id> = {
  judul: 'Notices',
  email: {
    judul: 'A summary by email each morning',
    pengantar:
      'At about 6.00 (WIB), if something waits in your areas. It holds only counts and links to this page: no names, no amounts.',
    isi: [
      'records that were sent back and are not mended',
      'meetings today, and meetings by schedule that passed without a record',
      'groups whose level is enough for the next Stage Gate',
    ],
    isiKota: [
      'records that wait to be checked',
      'records that were sent back and are not mended',
      'groups whose level is enough for the next Stage Gate',
    ],
    nyala: (email, bahasa) => `On: sent to ${email}, in ${bahasa}.`,
    mati: 'Off: no email is sent.',
    nyalakan: 'Switch on',
    matikan: 'Switch off',
    bahasa: { id: 'Indonesian', en: 'English' },
    pakaiBahasaIni: 'Send it in English',
    disimpan: 'Saved.',
    belumDiatur: 'This programme has not set up email. Ask whoever administers it.',
    wilayahLuas:
      'This summary is for a kab/kota, a kecamatan or a kelurahan. Nothing is sent for a province or the nation.',
  },
  ikon: {
    judul: 'A number on the icon of the app',
    isi: 'Where this page is installed on the home screen, its icon shows how much waits, as it was last read. The number goes when you sign out.',
    takAda: 'This browser does not have it.',
  },
};
