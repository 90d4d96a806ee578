// Decisions on the group itself: registration and change.
import type { KirimanOf } from '../kiriman.ts';
import type { Ksm } from '../../records/ksm.ts';
import { lkmIdOf } from '../../records/lkm.ts';
import { wilayahOf } from '../../basics/wilayah.ts';
import { minTanggal } from '../../basics/tanggal.ts';
import type { KeadaanOf } from '../keadaan.ts';
import type { Hasil, TulisanOf } from '../putusan.ts';
import { checkJadwal, checkStay, firstTwice, mismatch } from './checks.ts';
import { checkTanggalBentuk, checkTanggalBubar, moveFounders } from './corrections/life-span.ts';
import { checkUnsettled } from './settle/unsettled.ts';
import { refuse } from '../../basics/refusals/problem.ts';

/** A group with its first members. Its members may have joined with it, not before it. */
export function decideKsmDaftar(
  kiriman: KirimanOf<'ksmDaftar'>,
  keadaan: KeadaanOf<'ksmDaftar'>,
): Hasil {
  const { ksm: isi, anggota } = kiriman.isi;
  if (!keadaan.lokasi) return refuse({ code: 'wilayah-tidak-dikenal', kode: isi.kelurahan });
  if (keadaan.ksm) return refuse({ code: 'sudah-ada', apa: 'KSM', jalur: 'isi.ksm.id' });
  if (keadaan.kasLain.length > 0)
    return mismatch('isi.ksm.id', 'Nomor catatan', 'nomor ini sudah dipakai untuk kas lain');
  if (isi.tanggalBentuk > keadaan.today)
    return refuse({
      code: 'tanggal-masa-depan',
      jalur: 'isi.ksm.tanggalBentuk',
      batas: keadaan.today,
    });
  const mulai = isi.tanggalMulaiPendampingan;
  if (mulai && mulai < isi.tanggalBentuk)
    return refuse({
      code: 'tanggal-sebelum-bentuk',
      jalur: 'isi.ksm.tanggalMulaiPendampingan',
      batas: isi.tanggalBentuk,
    });
  const unclear = checkJadwal(isi.jadwal, 'isi.ksm.jadwal');
  if (unclear) return unclear;
  const twice = firstTwice(anggota.map((a) => a.id));
  if (twice) return refuse({ code: 'sudah-ada', apa: `Anggota ${twice}`, jalur: 'isi.anggota' });
  for (const [i, a] of anggota.entries()) {
    const problem = checkStay(a, null, `isi.anggota[${i}]`, {
      ksm: { tanggalBentuk: isi.tanggalBentuk, tanggalBubar: null },
      today: keadaan.today,
    });
    if (problem) return problem;
  }
  const { kelurahan, ...inti } = isi;
  const wilayah = wilayahOf(kelurahan);
  const ksm: Ksm = {
    ...inti,
    lkm: lkmIdOf(kelurahan),
    tanggalBubar: null,
    wilayah,
    tahapan: [],
    didaftarkan: keadaan.today,
    urut: keadaan.urut,
  };
  return {
    kode: kelurahan,
    dari: isi.tanggalBentuk,
    alasan: null,
    tulis: [
      { koleksi: 'ksm', id: ksm.id, sebelum: null, data: ksm },
      {
        koleksi: 'anggota',
        id: ksm.id,
        sebelum: null,
        data: { ksmId: ksm.id, wilayah, anggota, urut: keadaan.urut },
      },
    ],
  };
}

export function decideKsmUbah(kiriman: KirimanOf<'ksmUbah'>, keadaan: KeadaanOf<'ksmUbah'>): Hasil {
  const { ksm } = keadaan;
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const { perubahan } = kiriman.isi;
  const { tanggalBentuk = ksm.tanggalBentuk } = perubahan;
  const isMoved = tanggalBentuk !== ksm.tanggalBentuk;
  const early = isMoved ? checkTanggalBentuk(tanggalBentuk, ksm, keadaan) : null;
  if (early) return early;
  // What stays as it is has to agree with a new date of formation.
  const {
    tanggalBubar = isMoved ? ksm.tanggalBubar : null,
    tanggalMulaiPendampingan: mulai = isMoved ? ksm.tanggalMulaiPendampingan : null,
  } = perubahan;
  if (tanggalBubar && tanggalBubar < tanggalBentuk)
    return refuse({
      code: 'tanggal-sebelum-bentuk',
      jalur: 'isi.perubahan.tanggalBubar',
      batas: tanggalBentuk,
    });
  const late = perubahan.tanggalBubar
    ? checkTanggalBubar(perubahan.tanggalBubar, ksm, keadaan)
    : null;
  if (late) return late;
  const unsettled =
    perubahan.tanggalBubar && !ksm.tanggalBubar
      ? checkUnsettled(keadaan, null, 'isi.perubahan.tanggalBubar', 'Tanggal bubar')
      : null;
  if (unsettled) return unsettled;
  if (mulai && mulai < tanggalBentuk)
    return refuse({
      code: 'tanggal-sebelum-bentuk',
      jalur: 'isi.perubahan.tanggalMulaiPendampingan',
      batas: tanggalBentuk,
    });
  const unclear = checkJadwal(perubahan.jadwal ?? [], 'isi.perubahan.jadwal');
  if (unclear) return unclear;
  const changed = Object.fromEntries(
    Object.entries(perubahan).filter(([, value]) => value !== undefined),
  );
  const data: Ksm = { ...ksm, ...changed, urut: keadaan.urut };
  return {
    kode: ksm.wilayah.kelurahan,
    // A name or a date of the group appears in every month, so all of them are recomputed.
    dari: minTanggal(ksm.tanggalBentuk, tanggalBentuk),
    alasan: kiriman.isi.alasan,
    tulis: [
      { koleksi: 'ksm', id: ksm.id, sebelum: ksm, data },
      ...moveFounders(keadaan.anggota, ksm.tanggalBentuk, tanggalBentuk, keadaan),
      ...(perubahan.tanggalBubar === null ? reopen(keadaan) : []),
    ],
  };
}

/** A group that goes on after all has settled with nobody but those who left. */
function reopen({
  anggota: daftar,
  urut,
}: Pick<KeadaanOf<'ksmUbah'>, 'anggota' | 'urut'>): TulisanOf<'anggota'>[] {
  if (!daftar?.anggota.some((a) => a.penyelesaian && !a.tanggalKeluar)) return [];
  const anggota = daftar.anggota.map((a) =>
    a.penyelesaian && !a.tanggalKeluar ? { ...a, penyelesaian: null } : a,
  );
  const data = { ...daftar, anggota, urut };
  return [{ koleksi: 'anggota', id: daftar.ksmId, sebelum: daftar, data }];
}
