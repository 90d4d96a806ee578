// Another date of formation, or of dissolution. Nothing may have happened in the group before the one or after the
// other, but that debts are paid and cash is shared out after the end. What lay outside before may stay outside. Who
// was registered as joining on the day of formation joins on the new one.
import type { DaftarAnggota } from '../../../records/anggota.ts';
import { standing } from '../../../records/standing.ts';
import type { Ksm } from '../../../records/ksm.ts';
import { type Problem, refuse } from '../../../basics/refusals/problem.ts';
import { LAST_DAY, type Tanggal } from '../../../basics/tanggal.ts';
import type { Book, Keadaan, KeadaanOf } from '../../keadaan.ts';
import type { TulisanOf } from '../../putusan.ts';
import { mismatch } from '../checks.ts';
import { checkLinks } from './move-member.ts';
import { nameRecords, type Dated } from '../name-records.ts';
import { dateOfDokumen } from '../papers.ts';

/** Null: the group may have been formed on that day. */
export function checkTanggalBentuk(
  bentuk: Tanggal,
  ksm: Ksm,
  keadaan: KeadaanOf<'ksmUbah'>,
): Problem | null {
  const jalur = 'isi.perubahan.tanggalBentuk';
  if (bentuk > keadaan.today)
    return refuse({ code: 'tanggal-masa-depan', jalur, batas: keadaan.today });
  const all = datedRecords(ksm, { ...keadaan, buku: keadaan.bukuSebelum });
  const early = [...all, ...movedCash(keadaan)].filter(
    ({ tanggal }) => tanggal < bentuk && tanggal >= ksm.tanggalBentuk,
  );
  const outside = [...early, ...foundersGoneBy(bentuk, ksm, keadaan.anggota)];
  const apart = checkFounders(bentuk, ksm, keadaan, jalur);
  return refuseOutside(outside, jalur, 'Tanggal bentuk', 'sebelum') ?? apart;
}

/** Null: the group may have ended on that day, which is not before its formation; so its founders had joined. */
export function checkTanggalBubar(
  bubar: Tanggal,
  ksm: Ksm,
  keadaan: Papers & Pick<KeadaanOf<'ksmUbah'>, 'today' | 'bukuSejak'>,
  jalur = 'isi.perubahan.tanggalBubar',
): Problem | null {
  if (bubar > keadaan.today)
    return refuse({ code: 'tanggal-masa-depan', jalur, batas: keadaan.today });
  const members = keadaan.anggota?.anggota ?? [];
  const all: Dated[] = [
    ...datedRecords(ksm, { ...keadaan, buku: keadaan.bukuSejak }),
    ...members.flatMap(({ nama, tanggalKeluar }) =>
      tanggalKeluar ? [{ apa: `${nama} keluar`, tanggal: tanggalKeluar }] : [],
    ),
  ];
  const end = ksm.tanggalBubar ?? LAST_DAY;
  const late = all.filter(({ tanggal }) => tanggal > bubar && tanggal <= end);
  return refuseOutside(late, jalur, 'Tanggal bubar', 'setelah');
}

function refuseOutside(
  found: readonly Dated[],
  jalur: string,
  label: string,
  side: 'sebelum' | 'setelah',
): Problem | null {
  return found.length === 0
    ? null
    : mismatch(
        jalur,
        label,
        `sudah ada catatan ${side} tanggal itu: ${nameRecords(found)}. Koreksi atau batalkan catatan itu dahulu`,
      );
}

type Papers = Pick<KeadaanOf<'ksmUbah'>, 'anggota' | 'dokumen' | 'kemitraan' | 'pelatihan'>;

/** What happened while the group lived; the founders' joining is its formation. What is cancelled does not count. */
function datedRecords(
  ksm: Ksm,
  {
    buku,
    anggota,
    dokumen,
    kemitraan,
    pelatihan,
  }: Papers & { readonly buku: Pick<Book, 'sesi' | 'pinjaman'> | null },
): Dated[] {
  return [
    ...standing(buku?.sesi ?? []).map(({ tanggal }) => ({ apa: 'sesi', tanggal })),
    ...standing(buku?.pinjaman ?? []).map((p) => ({ apa: 'pinjaman', tanggal: p.tanggalCair })),
    ...(anggota?.anggota ?? [])
      .filter((a) => a.tanggalMasuk !== ksm.tanggalBentuk)
      .map((a) => ({ apa: `${a.nama} masuk`, tanggal: a.tanggalMasuk })),
    ...standing(dokumen?.dokumen ?? []).flatMap(({ isi }) => {
      const tanggal = dateOfDokumen(isi);
      return tanggal ? [{ apa: 'dokumen', tanggal }] : [];
    }),
    ...standing(kemitraan?.kemitraan ?? []).flatMap(({ isi }) =>
      [isi.mulai, ...isi.realisasi].map((tanggal) => ({ apa: 'kemitraan', tanggal })),
    ),
    ...standing(pelatihan?.pelatihan ?? [])
      .filter(({ isi }) => !isi.rencana)
      .map(({ isi }) => ({ apa: 'pelatihan', tanggal: isi.tanggal })),
    ...(ksm.tempatLama ?? []).map(({ sampai }) => ({ apa: 'pindah kelurahan', tanggal: sampai })),
    ...ksm.tahapan.map(({ tahap, sejak }) => ({ apa: `masuk tahap ${tahap}`, tanggal: sejak })),
  ];
}

function movedCash({ bukuSebelum }: Pick<KeadaanOf<'ksmUbah'>, 'bukuSebelum'>): Dated[] {
  return standing(bukuSebelum?.kasLain ?? []).map(({ tanggal }) => ({ apa: 'kas lain', tanggal }));
}

/** Who joined on the day of formation has to be there on the new one. */
function foundersGoneBy(bentuk: Tanggal, ksm: Ksm, daftar: DaftarAnggota | null): Dated[] {
  return (daftar?.anggota ?? []).flatMap(({ nama, tanggalMasuk, tanggalKeluar }) =>
    tanggalMasuk === ksm.tanggalBentuk && tanggalKeluar && tanggalKeluar <= bentuk
      ? [{ apa: `${nama} keluar`, tanggal: tanggalKeluar }]
      : [],
  );
}

/** Who founded it after leaving another group had left that by then. */
function checkFounders(
  bentuk: Tanggal,
  ksm: Ksm,
  keadaan: Pick<KeadaanOf<'ksmUbah'>, 'anggota' | 'linkedKsm'>,
  jalur: string,
): Problem | null {
  for (const a of keadaan.anggota?.anggota ?? []) {
    if (a.tanggalMasuk !== ksm.tanggalBentuk) continue;
    const moved = { ...a, tanggalMasuk: bentuk };
    const apart = checkLinks(a, moved, { ksm, jalurOf: () => jalur }, keadaan);
    if (apart) return apart;
  }
  return null;
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
