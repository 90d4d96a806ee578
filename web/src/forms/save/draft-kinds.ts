// Under what a form keeps what is typed in it: a line for each form. A table for the compiler alone, which asks for a
// line here and for a kept form of each kind in the tests.
import type {
  AnggotaId,
  KasLainId,
  KemitraanId,
  KirimanId,
  KsmId,
  LkmId,
  PembayaranId,
  PinjamanId,
  SesiId,
} from '../../../../functions/src/domain/basics/identitas.ts';
import type { Bulan } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { Tahap } from '../../../../functions/src/domain/records/ksm.ts';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';

type Dibatalkan = KirimanOf<'batalkan'>['isi']['catatan']['jenis'];

interface DraftKeys {
  sesi: `sesi/${KsmId}`;
  koreksiSesi: `koreksi/${SesiId}`;
  pendaftaran: 'ksm/baru';
  dataKsm: `ksm/${KsmId}/ubah`;
  pindah: `ksm/${KsmId}/pindah`;
  ganda: `ksm/${KsmId}/${'ganda' | 'bukan-ganda'}`;
  pembubaran: `ksm/${KsmId}/pembubaran`;
  batalBubar: `ksm/${KsmId}/batal-bubar`;
  anggotaMasuk: `anggota/${KsmId}/masuk`;
  anggotaUbah: `anggota/${KsmId}/ubah/${AnggotaId}`;
  anggotaKeluar: `anggota/${KsmId}/keluar/${AnggotaId}`;
  anggotaGabung: `anggota/${KsmId}/gabung`;
  pinjaman: `pinjaman/${KsmId}/baru`;
  pinjamanUpk: `pinjaman/${LkmId}`;
  bayar: `bayar/${KsmId}/${PinjamanId}`;
  bayarKoreksi: `bayar/${KsmId}/${PinjamanId}/${PembayaranId}`;
  bayarUpk: `bayar/${LkmId}`;
  kasLain: `kas-lain/${KsmId}/baru`;
  tarikanSiapa: `kas-lain/${KsmId}/anggota/${KasLainId}`;
  bagiHasil: `kas-lain/${KsmId}/bagi`;
  saldoAwal: `kas-lain/${KsmId}/awal`;
  dokumen: `dokumen/${KsmId}/baru`;
  pelatihan: `pelatihan/${KsmId}/baru`;
  kemitraan: `kemitraan/${KsmId}/baru`;
  realisasi: `kemitraan/${KsmId}/realisasi/${KemitraanId}`;
  tahap: `tahap/${KsmId}/${Tahap}`;
  tahapCabut: `tahap/${KsmId}/${Tahap}/cabut`;
  batalkan: `batalkan/${KsmId}/${Dibatalkan}/${string}`;
  pemeriksaan: `pemeriksaan/${string}`;
  ujiPetik: `uji-petik/${Bulan}/${KsmId}`;
  ujiPetikBatal: `uji-petik-batal/${Bulan}/${KsmId}`;
  target: `target/${KodeKota}/${number}`;
  lkm: `lkm/${LkmId | 'baru'}`;
  upkBulanan: `upkBulanan/${LkmId}`;
  kelolaPengguna: `kelola/pengguna/${string}`;
  kelolaBanyak: 'kelola/banyak';
  kelolaLokasi: `kelola/lokasi/${string}`;
  kelolaParameter: 'kelola/parameter';
  kelolaTerbuka: `kelola/terbuka/${string}`;
}

export type DraftKind = keyof DraftKeys;
/** Without whose it is. */
export type DraftKey = DraftKeys[DraftKind];
/** A form that mends a refused submission is kept by that. */
export type MendingKey = `perbaiki/${KirimanId}`;
