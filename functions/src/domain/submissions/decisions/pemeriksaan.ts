// The city's check of what was recorded, and what becomes of it when the record is corrected.
import type { KirimanOf } from '../kiriman.ts';
import {
  needsCorrection,
  type Pemeriksaan,
  type PemeriksaanPendaftaran,
  type PemeriksaanSesi,
} from '../../records/pemeriksaan.ts';
import type { KeadaanOf } from '../keadaan.ts';
import type { Hasil, Putusan } from '../putusan.ts';
import { firstTwice, mismatch } from './checks.ts';
import { refuse } from '../../basics/refusals/problem.ts';

export function decidePemeriksaan(
  kiriman: KirimanOf<'pemeriksaan'>,
  keadaan: KeadaanOf<'pemeriksaan'>,
): Hasil {
  const { isi } = kiriman;
  const { ksm } = keadaan;
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  if (isi.pendaftaran === null && isi.sesi.length === 0)
    return mismatch('isi.sesi', 'Sesi', 'pilih paling sedikit satu catatan yang diperiksa');
  if (isi.hasil === 'dikembalikan' && isi.alasan === null)
    return mismatch('isi.alasan', 'Alasan', 'wajib diisi bila catatan dikembalikan');
  const twice = firstTwice(isi.sesi.map((s) => s.id));
  if (twice !== null) return mismatch('isi.sesi', 'Sesi', 'ada sesi yang disebut dua kali');

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
export function withChanged(putusan: Putusan, before: Pemeriksaan): Putusan {
  // A check itself changes nothing that was checked.
  if (putusan.tulis.some(({ koleksi }) => koleksi === 'pemeriksaan')) return putusan;
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
    if ((tulisan.koleksi === 'ksm' || tulisan.koleksi === 'anggota') && pendaftaran) {
      pendaftaran = { ...pendaftaran, berubah: true };
    }
  }
  const data = withFlag({ ...before, wilayah, pendaftaran, sesi, urut: before.urut + 1 });
  return {
    ...putusan,
    tulis: [...putusan.tulis, { koleksi: 'pemeriksaan', id: before.ksmId, sebelum: before, data }],
  };
}

function withFlag(data: Pemeriksaan): Pemeriksaan {
  return { ...data, perluDiperbaiki: needsCorrection(data) };
}

function byTanggal(a: PemeriksaanSesi, b: PemeriksaanSesi): number {
  const left = `${a.tanggal} ${a.id}`;
  const right = `${b.tanggal} ${b.id}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
