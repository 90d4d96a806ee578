// Where a refused submission is mended: for each kind, the form that made it.
import type {
  JenisKiriman,
  Kiriman,
  KirimanOf,
} from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { TabKota, TabKsm } from '../../routes/tabs.ts';
import { path } from '../../routes/path.ts';
import type { Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';

type Form<K extends Kiriman> = ((kiriman: K) => string) | null;

const ofKsm =
  (tab: TabKsm) =>
  ({ isi }: { readonly isi: { readonly ksmId: KsmId } }) =>
    path.ksmTab(isi.ksmId, tab);
const ofKota =
  (tab: TabKota) =>
  ({ isi }: { readonly isi: { readonly kota: KodeKota } }) =>
    path.kotaTab(isi.kota, tab);

/** The drawn groups of a month. */
const drawn = ({ kota, bulan }: { readonly kota: KodeKota; readonly bulan: Bulan }) =>
  `${path.kotaTab(kota, 'uji-petik')}?bulan=${bulan}`;

/** Null: no page can take it up again; it can only be sent again or removed. */
const FORMS: { readonly [J in JenisKiriman]: Form<KirimanOf<J>> } = {
  ksmDaftar: () => path.ksmRegister,
  ksmUbah: ofKsm('data'),
  ksmBubar: ofKsm('data'),
  ksmPindah: ofKsm('data'),
  ksmGanda: ofKsm('data'),
  anggotaMasuk: ofKsm('anggota'),
  anggotaKeluar: ofKsm('anggota'),
  anggotaUbah: ofKsm('anggota'),
  anggotaGabung: ofKsm('anggota'),
  sesi: ({ isi }) => path.sesi(isi.ksmId),
  pinjaman: ofKsm('pinjaman'),
  pembayaran: ofKsm('pinjaman'),
  kasLain: ofKsm('tabungan'),
  bagiHasil: ofKsm('tabungan'),
  saldoAwal: ofKsm('tabungan'),
  dokumen: ofKsm('dokumen'),
  kemitraan: ofKsm('dokumen'),
  pelatihan: ofKsm('dokumen'),
  tahap: ofKsm('tahap'),
  tahapBatal: ofKsm('tahap'),
  batalkan: null,
  lkm: ({ isi, koreksi }) => (koreksi === null ? path.upk : path.upkDi(isi.id)),
  upkBulanan: ({ isi }) => path.upkTab(isi.lkm, 'buku'),
  target: ofKota('target'),
  tutupBulan: ofKota('tutup-bulan'),
  ujiPetik: ({ isi }) => drawn(isi),
  ujiPetikBatal: ({ isi }) => drawn(isi),
  pemeriksaan: ({ isi }) => path.pemeriksaan(isi.ksmId),
};

/** The address of the form that made the submission, where there is one. */
export function formOf(kiriman: Kiriman): string | null {
  // Each entry takes submissions of its kind. Across all kinds the compiler loses that pairing, hence the cast.
  const form = FORMS[kiriman.jenis] as Form<Kiriman>;
  return form?.(kiriman) ?? null;
}
