// Registering a group.
import type { daftarKsm as id } from '../../teks/group/daftar-ksm.ts';
import { formatAngka } from '../domain/basics/format.ts';
import { nameFields } from '../domain/basics/refusals/labels.ts';
import { FIELDS } from '../said/fields.ts';
import type { Words } from '../words.ts';
import { sebutKsm } from '../writing/format.ts';
import { many } from '../writing/many.ts';

// The phone checks the form itself.
nameFields(FIELDS);

const lower = (apa: string) => `${apa.charAt(0).toLowerCase()}${apa.slice(1)}`;

export const daftarKsm: Words<typeof id> = {
  judul: 'Register a KSM',
  pengantar: 'Fill in from the paper form. What you type is stored on this phone by itself.',
  kelompok: 'Group',
  nama: 'Name of KSM',
  jenisUsaha: 'Kind of business',
  jenisUsahaContoh: 'for example food stall, sewing, livestock',
  kodeLama: (nama, kode) => `${nama} (${kode}, former code)`,
  kelurahan: 'Kelurahan/desa',
  cariKelurahan: 'Search kelurahan or kecamatan',
  kelurahanCocok: (n) => `${formatAngka(n)} kelurahan/desa match.`,
  kelurahanLagi: (n) => `Show more (${formatAngka(n)} kelurahan/desa)`,
  kecamatan: 'Kecamatan (sub-district)',
  kotaPilihan: 'City/regency',
  denganJumlah: (nama, n) => `${nama} (${formatAngka(n)})`,
  pilihKecamatanDahulu: 'Choose a kecamatan first, or search by name.',
  pilihKotaDahulu: 'Choose a city/regency first, or search by name.',
  kelurahanKosong:
    'The list of locations is not on this phone yet. Connect to the internet, then open this again.',
  tanggalBentuk: 'Date of formation',
  mulai: 'Start of mentoring',
  mulaiBantuan: 'Leave empty if it is the date of formation.',
  interval: 'Meets every',
  tiapPekan: 'Week',
  tiapDuaPekan: '2 weeks',
  tiapBulan: 'Month',
  setoranMinimum: 'Deposit per member per session',
  anggota: 'Members',
  anggotaPengantar:
    'At least 3 people; 5 to be able to enter Stage I. Identity numbers (NIK) are not recorded.',
  anggotaKe: (n) => `Member ${String(n)}`,
  anggotaBerurut: (n) => `Member no. ${String(n)}`,
  namaAnggota: 'Name',
  namaSama: (n) => `same as member ${String(n)}; add a nickname or the year of birth`,
  namaSudahAda: (nama) =>
    `same as the existing member ${nama}; add a nickname or the year of birth`,
  namaSudahAdaTanpaTahun: (nama) => `same as the existing member ${nama}; add a nickname`,
  tempel: 'Paste a list of names',
  tempelBantuan:
    'One name per line; may be followed by the office in Indonesian, L (male) or P (female), and the year of birth: Aminah, ketua, P, 1980.',
  masukkanNama: 'Add names',
  masukkanSekian: (n) => `Add ${many(n, 'name')}`,
  terlaluBanyak: (most) => `one registration holds at most ${many(most, 'member')}`,
  untukSemua: 'For all members with a name',
  semua: (apa) => `All ${lower(apa)}`,
  lainnya: (apa) => `Others ${lower(apa)}`,
  mendengarSetuju: 'Heard and agreed',
  dicatatSemua: (apa, n) => `${apa}: recorded for ${many(n, 'member')}.`,
  terhapus: (nama) => `${nama} removed from the list.`,
  kembalikan: 'Put back',
  jenisKelamin: 'Sex',
  perempuan: 'Female',
  laki: 'Male',
  tahunLahir: 'Year of birth',
  miskin: 'Poor resident (PS-2)',
  bukanMiskin: 'not a poor resident',
  jabatan: 'Office',
  jabatanPilihan: {
    ketua: 'Chair',
    sekretaris: 'Secretary',
    bendahara: 'Treasurer',
    anggota: 'Member',
  },
  persetujuan: 'Agrees that these data are recorded',
  persetujuanBantuan: 'Read the sheet of consent to every member before you tick.',
  persetujuanLembar: 'Open the sheet',
  persetujuanWajib: 'tick once the member has agreed; without that the data must not be recorded',
  tambahAnggota: 'Add a member',
  hapusAnggota: (n) => `Remove member ${String(n)}`,
  ganda: {
    judul: 'This KSM may be registered already',
    judulUbah: 'This may be the same KSM',
    penjelasan:
      'There is a similar KSM in this kelurahan/desa. Open it to compare; your entries stay stored.',
    dibentuk: (tanggal) => `formed ${tanggal}`,
    sama: (n) => `${many(n, 'name')} of members the same`,
    lain: 'This is another KSM, save',
  },
  simpan: 'Save registration',
  judulKiriman: (nama) => `Registration of ${sebutKsm(nama || 'without a name')}`,
  lanjutSesi: 'Record the first session',
};
