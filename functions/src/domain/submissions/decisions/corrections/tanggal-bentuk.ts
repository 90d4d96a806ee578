// Another date of formation. Nothing may have happened in the group before it; who was registered as joining
// on the day of formation joins on the new one.
import type { Anggota, DaftarAnggota } from '../../../records/anggota.ts';
import { formatTanggal } from '../../../basics/format.ts';
import type { Ksm } from '../../../records/ksm.ts';
import { type Problem, refuse } from '../../../basics/refusals/problem.ts';
import type { Tanggal } from '../../../basics/tanggal.ts';
import { compareText } from '../../../basics/urutan.ts';
import type { Keadaan, KeadaanOf } from '../../keadaan.ts';
import type { TulisanOf } from '../../putusan.ts';
import { mismatch } from '../checks.ts';
import { dateOfDokumen } from '../papers.ts';

const JALUR = 'isi.perubahan.tanggalBentuk';
const NAMED = 3;

/** Null: the group may have been formed on that day. */
export function checkTanggalBentuk(
  bentuk: Tanggal,
  ksm: Ksm,
  keadaan: KeadaanOf<'ksmUbah'>,
): Problem | null {
  if (bentuk > keadaan.today)
    return refuse({ code: 'tanggal-masa-depan', jalur: JALUR, batas: keadaan.today });
  const early = recordsBefore(bentuk, ksm, keadaan);
  if (early.length === 0) return null;
  const named = early.slice(0, NAMED).map(({ apa, tanggal }) => `${apa} ${formatTanggal(tanggal)}`);
  const rest = early.length - named.length;
  return mismatch(
    JALUR,
    'Tanggal bentuk',
    `sudah ada catatan sebelum tanggal itu: ${named.join(', ')}${rest > 0 ? `, dan ${rest} lainnya` : ''}. Koreksi atau batalkan catatan itu dahulu`,
  );
}

interface Dated {
  readonly apa: string;
  readonly tanggal: Tanggal;
}

/** By date; what is cancelled does not count. */
function recordsBefore(bentuk: Tanggal, ksm: Ksm, keadaan: KeadaanOf<'ksmUbah'>): Dated[] {
  const { bukuSebelum, dokumen, kemitraan, pelatihan } = keadaan;
  const members = keadaan.anggota?.anggota ?? [];
  const isFounder = (a: Pick<Anggota, 'tanggalMasuk'>) => a.tanggalMasuk === ksm.tanggalBentuk;
  // Who joined on the day of formation has to be there on the new one.
  const left: Dated[] = members.flatMap(({ nama, tanggalKeluar, ...a }) =>
    isFounder(a) && tanggalKeluar && tanggalKeluar <= bentuk
      ? { apa: `${nama} keluar`, tanggal: tanggalKeluar }
      : [],
  );
  const all: Dated[] = [
    ...standing(bukuSebelum?.sesi).map(({ tanggal }) => ({ apa: 'sesi', tanggal })),
    ...standing(bukuSebelum?.pinjaman).map((p) => ({ apa: 'pinjaman', tanggal: p.tanggalCair })),
    ...standing(bukuSebelum?.kasLain).map(({ tanggal }) => ({ apa: 'kas lain', tanggal })),
    ...members
      .filter((a) => !isFounder(a))
      .map((a) => ({ apa: `${a.nama} masuk`, tanggal: a.tanggalMasuk })),
    ...standing(dokumen?.dokumen).map(({ isi }) => ({
      apa: 'dokumen',
      tanggal: dateOfDokumen(isi) ?? bentuk,
    })),
    ...standing(kemitraan?.kemitraan).map(({ isi }) => ({ apa: 'kemitraan', tanggal: isi.mulai })),
    ...standing(pelatihan?.pelatihan)
      .filter(({ isi }) => !isi.rencana)
      .map(({ isi }) => ({ apa: 'pelatihan', tanggal: isi.tanggal })),
    ...(ksm.tempatLama ?? []).map(({ sampai }) => ({ apa: 'pindah kelurahan', tanggal: sampai })),
    ...ksm.tahapan.map(({ tahap, sejak }) => ({ apa: `masuk tahap ${tahap}`, tanggal: sejak })),
  ];
  return [...all.filter(({ tanggal }) => tanggal < bentuk), ...left].toSorted((a, b) =>
    compareText(a.tanggal, b.tanggal),
  );
}

function standing<T extends { readonly dibatalkan: boolean }>(all: readonly T[] | undefined): T[] {
  return (all ?? []).filter((it) => !it.dibatalkan);
}

/** The list of members with the founders' new date; nothing where there is none to change. */
export function moveFounders(
  daftar: DaftarAnggota | null,
  from: Tanggal,
  to: Tanggal,
  { urut }: Pick<Keadaan, 'urut'>,
): TulisanOf<'anggota'>[] {
  if (from === to || !daftar?.anggota.some((a) => a.tanggalMasuk === from)) return [];
  const anggota = daftar.anggota.map((a) =>
    a.tanggalMasuk === from ? { ...a, tanggalMasuk: to } : a,
  );
  return [
    {
      koleksi: 'anggota',
      id: daftar.ksmId,
      sebelum: daftar,
      data: { ...daftar, anggota, urut },
    },
  ];
}
