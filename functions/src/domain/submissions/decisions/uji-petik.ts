// Decisions on a visit to a drawn group: who may not check, when, and that the group was drawn.
import { provinsiOf } from '../../basics/code-shapes.ts';
import type { KsmId } from '../../basics/identitas.ts';
import { verifikasiId } from '../../basics/paths.ts';
import { type Problem, refuse } from '../../basics/refusals/problem.ts';
import { monthEnd, type Bulan } from '../../basics/tanggal.ts';
import { compareText } from '../../basics/urutan.ts';
import type { KodeKota } from '../../basics/wilayah.ts';
import { BUTIR_UJI, type KunjunganUji, type UjiPetik } from '../../records/city/uji-petik.ts';
import { lifeOf, type Ksm } from '../../records/ksm.ts';
import { wilayahOn } from '../../records/tempat.ts';
import { isDrawn, kataOf, wasThere } from '../../signals/undian.ts';
import type { KirimanOf } from '../kiriman.ts';
import type { KeadaanOf } from '../keadaan.ts';
import { alasanOf, type Hasil } from '../putusan.ts';
import { mismatch } from './checks.ts';
import { refuseGanda } from './corrections/ganda.ts';

export function decideUjiPetik(
  kiriman: KirimanOf<'ujiPetik'>,
  keadaan: KeadaanOf<'ujiPetik'>,
): Hasil {
  const { isi, koreksi } = kiriman;
  const { kota, bulan, ksmId, ...found } = isi;
  const { ksmUji } = keadaan;
  const wilayah = ksmUji && wilayahOn(ksmUji.ksm, monthEnd(bulan));
  // A group that was elsewhere is as one that is not there: who asks may know nothing of it.
  if (!ksmUji || wilayah?.kota !== kota)
    return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const before = standing(keadaan.ujiPetik, ksmId);
  // A visit that was made can be put right, whatever the group turned out to be since.
  const refused = before ? null : refuseAbsent(ksmUji.ksm, keadaan, bulan);
  const problem = refused ?? checkDrawn(isi, keadaan) ?? checkVisit(isi, keadaan);
  if (problem) return problem;
  if (before && !koreksi)
    return refuse({ code: 'sudah-ada', apa: 'Hasil uji petik KSM ini', jalur: 'isi.ksmId' });
  if (!before && koreksi)
    return refuse({ code: 'tidak-ditemukan', apa: 'Hasil uji petik', jalur: 'isi.ksmId' });
  const { oleh, pada } = keadaan;
  return written(
    { kota, bulan, alasan: alasanOf(kiriman) },
    { id: ksmId, kelurahan: wilayah.kelurahan, ...found, oleh, pada, dibatalkan: false },
    keadaan.ujiPetik,
  );
}

export function decideUjiPetikBatal(
  kiriman: KirimanOf<'ujiPetikBatal'>,
  { ujiPetik }: KeadaanOf<'ujiPetikBatal'>,
): Hasil {
  const { kota, bulan, ksmId } = kiriman.isi;
  const before = standing(ujiPetik, ksmId);
  if (!before)
    return refuse({ code: 'tidak-ditemukan', apa: 'Hasil uji petik', jalur: 'isi.ksmId' });
  const after = { ...before, dibatalkan: true };
  return written({ kota, bulan, alasan: alasanOf(kiriman) }, after, ujiPetik);
}

/** What stands for a group. */
function standing(file: UjiPetik | null, ksmId: KsmId): KunjunganUji | null {
  return file?.kunjungan.find((it) => it.id === ksmId && !it.dibatalkan) ?? null;
}

/** Registered twice, not mentored yet in that month, or dissolved by its end: it was not among those that are drawn. */
function refuseAbsent(ksm: Ksm, keadaan: KeadaanOf<'ujiPetik'>, bulan: Bulan): Problem | null {
  return (
    refuseGanda(ksm, keadaan) ??
    (wasThere(lifeOf(ksm), bulan)
      ? null
      : mismatch('isi.ksmId', 'KSM', 'tidak didampingi pada akhir bulan itu'))
  );
}

function checkDrawn(
  { kota, bulan, ksmId }: KirimanOf<'ujiPetik'>['isi'],
  { verifikasi }: KeadaanOf<'ujiPetik'>,
): Problem | null {
  if (!verifikasi)
    return mismatch('isi.bulan', 'Bulan', 'belum ditutup; undiannya ada sesudah bulan ditutup');
  return isDrawn({ kota, bulan, kata: kataOf(verifikasi) }, ksmId)
    ? null
    : mismatch('isi.ksmId', 'KSM', 'tidak terundi untuk bulan ini; pilih dari daftar undian');
}

function checkVisit(
  { bulan, tanggal, butir, keterangan }: KirimanOf<'ujiPetik'>['isi'],
  { ksmUji, oleh, today }: KeadaanOf<'ujiPetik'>,
): Problem | null {
  if (tanggal > today)
    return refuse({ code: 'tanggal-masa-depan', jalur: 'isi.tanggal', batas: today });
  if (tanggal <= monthEnd(bulan))
    return mismatch('isi.tanggal', 'Tanggal kunjungan', 'harus sesudah bulan yang diuji berakhir');
  if (ksmUji?.sesi.some((s) => s.dicatat?.oleh === oleh))
    return mismatch(
      'isi.ksmId',
      'KSM',
      'sesi bulan ini Anda sendiri yang mencatat; minta rekan lain yang menguji',
    );
  if (BUTIR_UJI.every((it) => butir[it] === 'takTerperiksa'))
    return mismatch('isi.butir', 'Hasil', 'paling sedikit satu hal harus dibandingkan');
  return BUTIR_UJI.some((it) => butir[it] === 'beda') && keterangan === null
    ? mismatch('isi.keterangan', 'Keterangan', 'wajib diisi bila ada yang berbeda')
    : null;
}

function written(
  about: { readonly kota: KodeKota; readonly bulan: Bulan; readonly alasan: string | null },
  kunjungan: KunjunganUji,
  before: UjiPetik | null,
): Hasil {
  const { kota, bulan, alasan } = about;
  const others = (before?.kunjungan ?? []).filter((it) => it.id !== kunjungan.id);
  const data: UjiPetik = {
    kode: kota,
    provinsi: provinsiOf(kota),
    bulan,
    kunjungan: [...others, kunjungan].toSorted((a, b) => compareText(a.id, b.id)),
    urut: (before?.urut ?? 0) + 1,
  };
  const id = verifikasiId(kota, bulan);
  return {
    kode: kota,
    dari: null,
    alasan,
    tulis: [{ koleksi: 'ujiPetik', id, sebelum: before, data }],
  };
}
