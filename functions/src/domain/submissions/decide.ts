// From a submission and what it needs to see, to what is written or why not: pure, so that the phone
// can ask the same question before it sends.
import { izinOf, type Kiriman } from './kiriman.ts';
import { may, type Klaim } from '../access/peran.ts';
import type { KodeWilayah } from '../basics/wilayah.ts';
import { decideAnggotaKeluar, decideAnggotaMasuk, decideAnggotaUbah } from './decisions/anggota.ts';
import { decideBatalkan } from './decisions/batalkan.ts';
import { decideDokumen, decideKemitraan, decidePelatihan } from './decisions/berkas.ts';
import { decideTarget, decideTutupBulan } from './decisions/kota.ts';
import { BUTUH_NIHIL, type Hasil, type Keadaan, type Kebutuhan } from './keadaan.ts';
import { decideKsmDaftar, decideKsmUbah, decideTahap } from './decisions/ksm.ts';
import { decideLkm, decideUpkBulanan } from './decisions/lkm.ts';
import { decidePemeriksaan, touchesPemeriksaan, withChanged } from './decisions/pemeriksaan.ts';
import { decideSesi } from './decisions/sesi.ts';
import { decideKasLain, decidePembayaran, decidePinjaman } from './decisions/uang.ts';
import { isProblem, refuse } from '../basics/problem.ts';

/** Which records must be loaded before `decide`. The version of a session that is replaced adds its own parts. */
export function needsOf(kiriman: Kiriman): Kebutuhan {
  return { ...needsOfKind(kiriman), pemeriksaan: touchesPemeriksaan(kiriman) };
}

function needsOfKind(kiriman: Kiriman): Kebutuhan {
  switch (kiriman.jenis) {
    case 'ksmDaftar':
      return { ...BUTUH_NIHIL, kelurahan: kiriman.isi.ksm.kelurahan };
    case 'sesi':
      return {
        ...BUTUH_NIHIL,
        sesi: [kiriman.isi.id],
        sesiPada: kiriman.isi.tanggal,
        pinjaman: [
          ...kiriman.isi.pembayaran.map((p) => p.pinjaman),
          ...kiriman.isi.pinjamanBaru.map((p) => p.id),
        ],
        kasLain: kiriman.isi.kasLain.map((k) => k.id),
        kasPada: kiriman.isi.kasDihitung === null ? null : kiriman.isi.tanggal,
      };
    case 'pinjaman':
      return { ...BUTUH_NIHIL, pinjaman: [kiriman.isi.id] };
    case 'pembayaran':
      return { ...BUTUH_NIHIL, pinjaman: [kiriman.isi.pinjaman] };
    case 'kasLain':
      return { ...BUTUH_NIHIL, kasLain: [kiriman.isi.id] };
    case 'dokumen':
      return { ...BUTUH_NIHIL, dokumen: true };
    case 'kemitraan':
      return { ...BUTUH_NIHIL, kemitraan: true };
    case 'pelatihan':
      return { ...BUTUH_NIHIL, pelatihan: true };
    case 'tahap':
      return { ...BUTUH_NIHIL, gerbang: true };
    case 'lkm':
      return { ...BUTUH_NIHIL, kelurahan: kiriman.isi.kelurahan, lkm: kiriman.isi.id };
    case 'upkBulanan':
      return {
        ...BUTUH_NIHIL,
        lkm: kiriman.isi.lkm,
        upkBulanan: { lkm: kiriman.isi.lkm, bulan: kiriman.isi.bulan },
      };
    case 'target':
      return { ...BUTUH_NIHIL, target: { kota: kiriman.isi.kota, tahun: kiriman.isi.tahun } };
    case 'tutupBulan':
      return {
        ...BUTUH_NIHIL,
        verifikasi: { kota: kiriman.isi.kota, bulan: kiriman.isi.bulan },
      };
    case 'pemeriksaan':
      return { ...BUTUH_NIHIL, sesi: kiriman.isi.sesi.map((s) => s.id) };
    case 'batalkan': {
      const { jenis, id, pinjaman } = kiriman.isi.catatan;
      return {
        ...BUTUH_NIHIL,
        sesi: jenis === 'sesi' ? [id] : [],
        pinjaman: jenis === 'pinjaman' ? [id] : pinjaman ? [pinjaman] : [],
        kasLain: jenis === 'kasLain' ? [id] : [],
        dokumen: jenis === 'dokumen',
        kemitraan: jenis === 'kemitraan',
        pelatihan: jenis === 'pelatihan',
      };
    }
    case 'ksmUbah':
    case 'anggotaMasuk':
    case 'anggotaKeluar':
    case 'anggotaUbah':
      return BUTUH_NIHIL;
  }
}

/** Decides a submission. The right to send it is checked on the group's own area, never on what the sender claims. */
export function decide(kiriman: Kiriman, keadaan: Keadaan): Hasil {
  const kode = kodeOf(kiriman, keadaan);
  if (kode !== null && !allowed(keadaan.klaim, kiriman, kode, keadaan))
    return refuse({ code: 'tidak-berhak' });
  const hasil = decideKind(kiriman, keadaan);
  // Without a place there was nothing to check the right against; then only a refusal may come out.
  if (kode === null && !isProblem(hasil)) return refuse({ code: 'tidak-berhak' });
  return isProblem(hasil) ? hasil : withChanged(hasil, kiriman, keadaan);
}

function decideKind(kiriman: Kiriman, keadaan: Keadaan): Hasil {
  switch (kiriman.jenis) {
    case 'ksmDaftar':
      return decideKsmDaftar(kiriman, keadaan);
    case 'ksmUbah':
      return decideKsmUbah(kiriman, keadaan);
    case 'anggotaMasuk':
      return decideAnggotaMasuk(kiriman, keadaan);
    case 'anggotaKeluar':
      return decideAnggotaKeluar(kiriman, keadaan);
    case 'anggotaUbah':
      return decideAnggotaUbah(kiriman, keadaan);
    case 'sesi':
      return decideSesi(kiriman, keadaan);
    case 'pinjaman':
      return decidePinjaman(kiriman, keadaan);
    case 'pembayaran':
      return decidePembayaran(kiriman, keadaan);
    case 'kasLain':
      return decideKasLain(kiriman, keadaan);
    case 'dokumen':
      return decideDokumen(kiriman, keadaan);
    case 'kemitraan':
      return decideKemitraan(kiriman, keadaan);
    case 'pelatihan':
      return decidePelatihan(kiriman, keadaan);
    case 'tahap':
      return decideTahap(kiriman, keadaan);
    case 'batalkan':
      return decideBatalkan(kiriman, keadaan);
    case 'lkm':
      return decideLkm(kiriman, keadaan);
    case 'upkBulanan':
      return decideUpkBulanan(kiriman, keadaan);
    case 'target':
      return decideTarget(kiriman, keadaan);
    case 'tutupBulan':
      return decideTutupBulan(kiriman, keadaan);
    case 'pemeriksaan':
      return decidePemeriksaan(kiriman, keadaan);
  }
}

/** Where the record lies. A known group decides; a new one lies where its form says. */
function kodeOf(kiriman: Kiriman, keadaan: Keadaan): KodeWilayah | null {
  switch (kiriman.jenis) {
    case 'ksmDaftar':
      return kiriman.isi.ksm.kelurahan;
    case 'lkm':
    case 'upkBulanan':
      return keadaan.lkm?.wilayah.kelurahan ?? kiriman.isi.kelurahan;
    case 'target':
    case 'tutupBulan':
      return kiriman.isi.kota;
    default:
      return keadaan.ksm?.wilayah.kelurahan ?? null;
  }
}

/** The UPK books payments on its own loans, and cancels them; all else follows the table of roles. */
function allowed(klaim: Klaim, kiriman: Kiriman, kode: KodeWilayah, keadaan: Keadaan): boolean {
  if (may(klaim, izinOf(kiriman), kode)) return true;
  const ofLoan =
    kiriman.jenis === 'pembayaran' ||
    (kiriman.jenis === 'batalkan' &&
      (kiriman.isi.catatan.jenis === 'pinjaman' || kiriman.isi.catatan.jenis === 'pembayaran'));
  return (
    ofLoan &&
    may(klaim, 'catatUpk', kode) &&
    keadaan.pinjaman.length > 0 &&
    keadaan.pinjaman.every((p) => p.sumber === 'upk')
  );
}
