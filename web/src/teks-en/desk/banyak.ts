// Many users from a list.
import type { banyak as id } from '../../teks/desk/banyak.ts';
import { formatAngka } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

/** Headings that the list is known by. */
const COLUMNS: Readonly<Record<string, string>> = { nama: 'name', peran: 'role', wilayah: 'area' };

export const banyak: Words<typeof id> = {
  judul: 'Many users at once',
  pengantar: (paling) =>
    `Paste a table from Excel or choose a CSV file, at most ${many(paling, 'row')}. The first row holds the headings: name, email, role, area, in any order. The list is checked first; nothing is saved yet.`,
  daftar: 'List of users',
  daftarBantuan:
    'Areas are written as codes, such as 32.73.01.1001. Part several codes by semicolons or spaces.',
  berkas: 'Or choose a CSV file',
  periksa: 'Check the list',
  kolomKurang: (kurang) =>
    `The first row has no heading ${kurang.map((it) => COLUMNS[it] ?? it).join(', ')}. Write it there, then check again.`,
  daftarSalah: {
    kosong: 'The list is empty: it needs a row of headings and at least one user.',
    terlaluBanyak: 'The list is too long. Part it into several lists.',
  },
  hasil: (n, akibat) => `${many(n, 'row')}: ${akibat.join(', ')}. This check has saved nothing.`,
  akibatKecil: { baru: 'new', berubah: 'to change', sama: 'there already', galat: 'faulty' },
  abaikan: (kolom) => `Columns that are not used: ${kolom.join(', ')}.`,
  akibat: 'Result',
  akibatPilihan: { baru: 'New', berubah: 'To change', sama: 'There already', galat: 'Faulty' },
  menjadi: (apa, dari, ke) => `${apa}: ${dari} becomes ${ke}`,
  barisKe: (n) => `row ${formatAngka(n)}`,
  tanpaNama: '(no name)',
  salah: (label, pesan) => `${label}: ${pesan}`,
  kelebihan: 'more columns than headings; put quotation marks around text that has a comma',
  emailGanda: (n) => `same email address as in row ${formatAngka(n)}; remove one of them`,
  emailSalah: 'email address missing or wrong; write it like ana@contoh.id',
  wilayahKosong: 'write at least one area code, at most 40',
  peranSalah: (tertulis) =>
    `unknown role “${tertulis}”; write Facilitator, Askot, Korkot, SMEs, Province, National, UPK, Official, or Admin`,
  wilayahSalah: (kode) =>
    `wrong area code “${kode}”; write it like 32, 32.73, 32.73.01, or 32.73.01.1001 (in Excel as text)`,
  tanpaJawaban: 'not checked by the server yet; check the list once more',
  alasanWajib: 'write a reason of at least 5 letters',
  simpan: (n) => `Save ${many(n, 'user')}`,
  ulangi: (n) => `Save the ${formatAngka(n)} not saved yet`,
  menyimpan: (n, semua) =>
    `Saving: ${formatAngka(n)} of ${many(semua, 'user')}. Leave this page open.`,
  selesai: (tersimpan, gagal, lain) =>
    `Done: ${formatAngka(tersimpan)} saved, ${formatAngka(gagal)} failed, ${many(lain, 'other row')} unchanged. New users choose their password by email.`,
  tanpaEmail: (n) =>
    `${many(n, 'password email')} not sent yet. Send again from the row of the person in the list of users.`,
  dibuat: 'Made',
  diubah: 'Changed',
  gagal: 'Failed',
  emailBelum: 'password email not sent yet',
};
