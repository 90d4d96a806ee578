// The city's check of what was recorded, and what becomes of it when the record is corrected.
import type { KirimanOf } from '../kiriman.ts';
import { penyelesaianOf } from '../antrean/penyelesaian.ts';
import type { KoleksiCatatan } from '../../documents.ts';
import { canonicalJson } from '../../basics/stored/canonical-json.ts';
import { jakartaDate } from '../../basics/tanggal.ts';
import {
  needsCorrection,
  type Pemeriksaan,
  type PemeriksaanPendaftaran,
  type PemeriksaanPenyelesaian,
  type PemeriksaanSesi,
} from '../../records/pemeriksaan.ts';
import type { KeadaanOf } from '../keadaan.ts';
import type { Hasil, Putusan, Tulisan } from '../putusan.ts';
import { firstTwice, mismatch } from './checks.ts';
import { refuse } from '../../basics/refusals/problem.ts';

export function decidePemeriksaan(
  kiriman: KirimanOf<'pemeriksaan'>,
  keadaan: KeadaanOf<'pemeriksaan'>,
): Hasil {
  const { isi } = kiriman;
  const { ksm } = keadaan;
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const settled = isi.penyelesaian ?? [];
  if (isi.pendaftaran === null && isi.sesi.length === 0 && settled.length === 0)
    return mismatch('isi.sesi', 'Sesi', 'pilih paling sedikit satu catatan yang diperiksa');
  if (isi.hasil === 'dikembalikan' && isi.alasan === null)
    return mismatch('isi.alasan', 'Alasan', 'wajib diisi bila catatan dikembalikan');
  const twice = firstTwice([...isi.sesi.map((s) => s.id), ...settled]);
  if (twice !== null) return mismatch('isi.sesi', 'Sesi', 'ada catatan yang disebut dua kali');

  const before = keadaan.pemeriksaan;
  const found: Omit<PemeriksaanPendaftaran, 'urut' | 'berubah'> = {
    hasil: isi.hasil,
    alasan: isi.alasan,
    oleh: keadaan.oleh,
    pada: keadaan.pada,
  };
  const checked = new Map((before?.sesi ?? []).map((s) => [s.id, s]));
  let isAnyNew = false;
  for (const [i, { id, urut }] of isi.sesi.entries()) {
    const jalur = `isi.sesi[${i}]`;
    const sesi = keadaan.sesi.find((s) => s.id === id && s.ksmId === ksm.id);
    if (!sesi) return refuse({ code: 'tidak-ditemukan', apa: 'Sesi', jalur });
    if (urut > sesi.urut) return mismatch(jalur, 'Sesi', 'belum pernah ada dalam bentuk itu');
    // A cancelled session needs no check any more, and a later check counts more than an earlier one.
    if (sesi.dibatalkan || urut < (checked.get(id)?.urut ?? 0)) continue;
    isAnyNew = true;
    const { tanggal, status } = sesi;
    checked.set(id, { id, tanggal, status, ...found, urut, berubah: urut < sesi.urut });
  }
  const penyelesaian = new Map((before?.penyelesaian ?? []).map((it) => [it.id, it]));
  for (const [i, id] of settled.entries()) {
    const entry = keadaan.penyelesaian.find((it) => it.kiriman === id && it.ksmId === ksm.id);
    const it = entry ? penyelesaianOf(entry) : null;
    if (!entry || !it)
      return refuse({
        code: 'tidak-ditemukan',
        apa: 'Penyelesaian',
        jalur: `isi.penyelesaian[${i}]`,
      });
    isAnyNew = true;
    const tanggal = jakartaDate(new Date(entry.pada));
    penyelesaian.set(id, { id, ...it, tanggal, ...found, urut: entry.urut ?? 0, berubah: false });
  }
  let pendaftaran = before?.pendaftaran ?? null;
  if (isi.pendaftaran !== null) {
    const urut = isi.pendaftaran;
    const now = Math.max(ksm.urut, keadaan.anggota?.urut ?? 0);
    if (urut > now)
      return mismatch('isi.pendaftaran', 'Pendaftaran', 'belum pernah ada dalam bentuk itu');
    if (urut >= (pendaftaran?.urut ?? 0)) {
      isAnyNew = true;
      pendaftaran = { ...found, urut, berubah: urut < now };
    }
  }
  if (!isAnyNew)
    return mismatch(
      'isi.sesi',
      'Sesi',
      'sudah dibatalkan atau sudah diperiksa dalam bentuk yang lebih baru',
    );

  const data = withFlag({
    ksmId: ksm.id,
    wilayah: ksm.wilayah,
    pendaftaran,
    sesi: [...checked.values()].toSorted(byTanggal),
    ...(penyelesaian.size > 0 && {
      penyelesaian: [...penyelesaian.values()].toSorted(byTanggal),
    }),
    perluDiperbaiki: false,
    urut: (before?.urut ?? 0) + 1,
  });
  return {
    kode: ksm.wilayah.kelurahan,
    dari: null,
    alasan: isi.alasan,
    tulis: [{ koleksi: 'pemeriksaan', id: ksm.id, sebelum: before, data }],
  };
}

/**
 * Marks what was checked before and is changed by the decision, in the same transaction, so that a list
 * of checks is exact.
 */
export function withChanged(
  putusan: Putusan,
  before: Pemeriksaan,
  changesPendaftaran: boolean,
): Putusan {
  // A check itself changes nothing that was checked.
  if (putusan.tulis.some(({ koleksi }) => koleksi === 'pemeriksaan')) return putusan;
  const penyelesaian = before.penyelesaian?.map((it) =>
    putusan.tulis.some((tulisan) => isTouched(it, tulisan)) ? { ...it, berubah: true } : it,
  );
  const isAbout = putusan.tulis.some(({ koleksi }) => CHECKED[koleksi]);
  if (!isAbout && canonicalJson(penyelesaian ?? []) === canonicalJson(before.penyelesaian ?? []))
    return putusan;
  let { pendaftaran, sesi, wilayah } = before;
  for (const tulisan of putusan.tulis) {
    if (tulisan.koleksi === 'sesi') {
      const { id, dibatalkan } = tulisan.data;
      sesi = dibatalkan
        ? sesi.filter((s) => s.id !== id)
        : sesi.map((s) => (s.id === id ? { ...s, berubah: true } : s));
    } else if (tulisan.koleksi === 'ksm') {
      ({ wilayah } = tulisan.data);
    }
    if (!changesPendaftaran || !pendaftaran) continue;
    if (tulisan.koleksi === 'ksm' || tulisan.koleksi === 'anggota') {
      pendaftaran = { ...pendaftaran, berubah: true };
    }
  }
  const data = withFlag({
    ...before,
    wilayah,
    pendaftaran,
    sesi,
    ...(penyelesaian && { penyelesaian }),
    urut: before.urut + 1,
  });
  return {
    ...putusan,
    tulis: [...putusan.tulis, { koleksi: 'pemeriksaan', id: before.ksmId, sebelum: before, data }],
  };
}

/** Registration and sessions are what is checked; settlements are compared one by one. */
const CHECKED: { readonly [K in KoleksiCatatan]: boolean } = {
  ksm: true,
  anggota: true,
  sesi: true,
  pinjaman: false,
  kasLain: false,
  dokumen: false,
  kemitraan: false,
  pelatihan: false,
  pemeriksaan: false,
  lkm: false,
  upkBulanan: false,
  target: false,
  verifikasi: false,
  ujiPetik: false,
};

function withFlag(data: Pemeriksaan): Pemeriksaan {
  return { ...data, perluDiperbaiki: needsCorrection(data) };
}

/** A member, a movement of cash or the end of the group is not as it was settled. */
function isTouched({ catatan }: PemeriksaanPenyelesaian, tulisan: Tulisan): boolean {
  switch (tulisan.koleksi) {
    case 'kasLain':
      return catatan.includes(tulisan.id);
    case 'ksm':
      return (
        catatan.includes(tulisan.id) && tulisan.sebelum?.tanggalBubar !== tulisan.data.tanggalBubar
      );
    case 'anggota': {
      const was = new Map((tulisan.sebelum?.anggota ?? []).map((it) => [it.id as string, it]));
      const is = new Map(tulisan.data.anggota.map((it) => [it.id as string, it]));
      return catatan.some(
        (id) => canonicalJson(was.get(id) ?? null) !== canonicalJson(is.get(id) ?? null),
      );
    }
    case 'sesi':
    case 'pinjaman':
    case 'dokumen':
    case 'kemitraan':
    case 'pelatihan':
    case 'pemeriksaan':
    case 'lkm':
    case 'upkBulanan':
    case 'target':
    case 'verifikasi':
    case 'ujiPetik':
      return false;
  }
}

type Dated = Pick<PemeriksaanSesi, 'tanggal'> & { readonly id: string };

function byTanggal(a: Dated, b: Dated): number {
  const left = `${a.tanggal} ${a.id}`;
  const right = `${b.tanggal} ${b.id}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
