// The history of changes: kinds of submissions, records, and values that are codes.
import type { KoleksiCatatan } from '../../../../functions/src/domain/documents.ts';
import type {
  JenisKiriman,
  Kiriman,
} from '../../../../functions/src/domain/submissions/kiriman.ts';
import { entryIn } from '../../../../functions/src/domain/basics/entry-in.ts';
import { type namaPerubahan as idNama, nilaiPerubahan as id } from '../../teks/group/perubahan.ts';
import { formatRupiah } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

const JENIS: Readonly<Record<JenisKiriman, string>> = {
  ksmDaftar: 'KSM registered',
  ksmUbah: 'Data of KSM changed',
  ksmBubar: 'KSM dissolved',
  ksmPindah: 'Kelurahan of KSM changed',
  ksmGanda: 'KSM registered twice',
  anggotaMasuk: 'Member joined',
  anggotaKeluar: 'Member left',
  anggotaUbah: 'Data of member changed',
  anggotaGabung: 'Members merged',
  sesi: 'Session recorded',
  pinjaman: 'Loan recorded',
  pembayaran: 'Payment recorded',
  kasLain: 'Other cash recorded',
  bagiHasil: 'Earnings shared',
  saldoAwal: 'Opening balance recorded',
  dokumen: 'Paper recorded',
  kemitraan: 'Partnership recorded',
  pelatihan: 'Training recorded',
  tahap: 'Stage decided',
  tahapBatal: 'Stage taken back',
  batalkan: 'Record cancelled',
  lkm: 'LKM recorded',
  upkBulanan: 'Books of UPK recorded',
  target: 'Target set',
  tutupBulan: 'Month closed',
  ujiPetik: 'Spot check recorded',
  ujiPetikBatal: 'Spot check cancelled',
  pemeriksaan: 'Checked by Askot',
};

/** Kinds that can replace an accepted record. */
type JenisKoreksi = Extract<Kiriman, { koreksi: unknown }>['jenis'];

const KOREKSI: Readonly<Record<JenisKoreksi, string>> = {
  sesi: 'Session corrected',
  pinjaman: 'Loan corrected',
  pembayaran: 'Payment corrected',
  kasLain: 'Other cash corrected',
  saldoAwal: 'Opening balance corrected',
  dokumen: 'Paper corrected',
  kemitraan: 'Partnership corrected',
  pelatihan: 'Training corrected',
  lkm: 'LKM corrected',
  upkBulanan: 'Books of UPK corrected',
  target: 'Target corrected',
  ujiPetik: 'Spot check corrected',
};

/** What a history entry is called; one with a reason replaced an earlier record. */
export const namaPerubahan: typeof idNama = (jenis, isKoreksi) => {
  // From the server, which may know kinds that this page does not.
  const names: Readonly<Partial<Record<string, string>>> = JENIS;
  const corrected: typeof names = KOREKSI;
  return (isKoreksi ? entryIn(corrected, jenis) : undefined) ?? entryIn(names, jenis) ?? 'Change';
};

const KOLEKSI: Readonly<Record<KoleksiCatatan, string>> = {
  ksm: 'KSM',
  sesi: 'Session',
  pinjaman: 'Loan',
  kasLain: 'Other cash',
  anggota: 'List of members',
  dokumen: 'Papers',
  kemitraan: 'Partnership',
  pelatihan: 'Training',
  lkm: 'LKM',
  upkBulanan: 'Books of UPK',
  target: 'Target',
  verifikasi: 'Closing of month',
  ujiPetik: 'Spot check',
  pemeriksaan: 'Check',
};

const LABEL: Readonly<Record<string, string>> = {
  faskelHadir: 'Facilitator present',
  masalahSelesai: 'Problems solved',
  terampilSejak: 'Skilled since',
  kegiatanSosial: 'Access to sustainable social activities',
  realisasi: 'Results',
  rencana: 'Planned only',
  topik: 'Topic',
  akhir: 'End',
  tahapan: 'Stage',
  tahapDicabut: 'Stage taken back',
  ganda: 'Cancelled as registered twice',
  kas: 'Cash book',
  tabungan: 'Savings book',
  dokumen: 'Papers',
  kemitraan: 'Partnership',
  pelatihan: 'Training',
  pindahDari: 'Moved from',
  pindahKe: 'Moved to',
};

const NILAI: Readonly<Record<string, string>> = {
  dilaksanakan: 'held',
  libur: 'holiday',
  batal: 'did not take place',
  internal: 'group',
  upk: 'UPK',
  ppmk: 'PPMK',
  mitra: 'partner',
  L: 'male',
  P: 'female',
  tarikTabungan: 'withdrawal of savings',
  bagiHasil: 'sharing of earnings',
  tanggungRenteng: 'tanggung renteng (joint liability)',
  tinjauanAturan: 'review of the rules',
  rencanaKerja: 'work plan',
  rencanaUsaha: 'business plan',
  aturan: 'rules of the group',
  ok: 'matches',
  selisih: 'differs',
  tidakMutakhir: 'behind',
  pinjamanBergulir: 'revolving loans',
  ert: 'household economy',
  vokasi: 'work skills',
  // Codes that are words as they are in Indonesian.
  ketua: 'chair',
  sekretaris: 'secretary',
  bendahara: 'treasurer',
  anggota: 'member',
  dilunasi: 'paid off',
  dihapus: 'written off',
  saldo: 'by savings',
  rata: 'in equal parts',
  tunai: 'in cash',
  ditabung: 'into savings',
  denganTabungan: 'together with savings',
  musyawarah: 'by consensus',
  suara: 'by majority vote',
  pengurus: 'by the officers',
  dinamikaKelompok: 'group dynamics',
  organisasi: 'organisation',
  tabungan: 'savings',
  aturanBersama: 'common rules',
  pertemuanRutin: 'regular meetings',
  pencatatan: 'bookkeeping',
  pinjamanPengembalian: 'loans and repayment',
  kewirausahaan: 'entrepreneurship',
  lainnya: 'other',
  biaya: 'costs',
  denda: 'fine',
  hibah: 'grant',
  pinjaman: 'loan',
  diterima: 'accepted',
  dikembalikan: 'sent back',
  cocok: 'matches',
  beda: 'differs',
  takTerperiksa: 'could not be checked',
  Selesai: 'Completed',
  sesi: 'session',
  pembayaran: 'payment',
  kasLain: 'other cash',
  dokumen: 'paper',
  kemitraan: 'partnership',
  pelatihan: 'training',
};

/** How many of a list there are, in the words of what it lists. */
const BANYAK: Readonly<Record<string, string>> = {
  hadir: 'present',
  angsuran: 'instalments',
  peserta: 'participants',
  anggota: 'members',
};

const HASIL: Readonly<Record<string, string>> = {
  diterima: 'accepted',
  dikembalikan: 'sent back',
};

export const nilaiPerubahan: Words<typeof id> = {
  pemeriksaan: {
    apa: { pendaftaran: 'Registration', sesi: 'Session', penyelesaian: 'Settlement' },
    hasil: HASIL,
    banyak: (n, apa, hasil) => `${many(n, apa.toLowerCase())} ${hasil}`,
  },
  koleksi: KOLEKSI,
  label: LABEL,
  nilai: NILAI,
  ya: 'yes',
  tidak: 'no',
  dibatalkan: 'cancelled',
  anggota: 'member',
  pindahan: (nama) => `moved from ${nama}`,
  pembagian: (jumlah, lembar) =>
    `earnings ${formatRupiah(jumlah)} for ${many(Array.isArray(lembar) ? lembar.length : 0, 'member')}`,
  orang: (n) => many(n, 'person', 'people'),
  butir: (n) => many(n, 'line'),
  banyak: (key, n) => `${n} ${entryIn(BANYAK, key) ?? key}`,
  // Names of fields, not words.
  urutan: id.urutan,
  tanpaLabel: id.tanpaLabel,
  keterangan: [
    ['oleh', 'dihapus', 'written off'],
    ['potongan', true, 'taken from savings'],
  ],
};
