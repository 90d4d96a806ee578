// The sheet of consent. What is read aloud stays Indonesian: it is what members agree to, by its number.
import { persetujuan as id } from '../../teks/public/persetujuan.ts';
import type { Words } from '../words.ts';

export const persetujuan: Words<typeof id> = {
  judul: 'Sheet of consent',
  formulir: (nomor) => `Form ${nomor}`,
  petunjuk:
    'Read it aloud, in Indonesian, to every member before any data are recorded (Law 27/2022 on the protection of personal data).',
  butir: id.butir,
  bertanya: id.bertanya,
  pernyataan: id.pernyataan,
  ksm: 'KSM',
  kelurahan: 'Kelurahan/desa',
  kolom: id.kolom,
  kembali: 'List of KSM',
};
