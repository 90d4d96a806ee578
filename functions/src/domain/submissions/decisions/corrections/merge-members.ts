// A member who is registered twice: the records of one entry become those of the other, and that entry is gone from
// the list. No amount changes; history keeps what was there.
import { maxTanggal, minTanggal } from '../../../basics/tanggal.ts';
import type { AnggotaId } from '../../../basics/identitas.ts';
import { type Problem, refuse } from '../../../basics/refusals/problem.ts';
import type { Anggota } from '../../../records/anggota.ts';
import type { Ksm } from '../../../records/ksm.ts';
import type { DaftarPelatihan } from '../../../records/pelatihan.ts';
import type { Sesi } from '../../../records/sesi.ts';
import type { Keadaan, KeadaanOf } from '../../keadaan.ts';
import type { KirimanOf } from '../../kiriman.ts';
import type { Hasil, Tulisan } from '../../putusan.ts';
import { checkKnown, mismatch } from '../checks.ts';
import { checkLinks, joinedFrom } from './move-member.ts';
import { nameRecords } from '../name-records.ts';
import {
  MEMBERS_OF_KAS,
  MEMBERS_OF_PELATIHAN,
  MEMBERS_OF_PINJAMAN,
  MEMBERS_OF_SESI,
  dokumenWithMembers,
  namesIn,
  namesInDokumen,
  withMembers,
  type MemberFields,
  type NamingMembers,
  type Swap,
} from './member-fields.ts';

/** Records of one submission: what they change fits into one entry of the history. */
const CATATAN_MAKSIMUM = 300;

export function decideAnggotaGabung(
  { isi }: KirimanOf<'anggotaGabung'>,
  keadaan: KeadaanOf<'anggotaGabung'>,
): Hasil {
  const { ksm, anggota: daftar, bukuAnggota: buku, dokumen, pelatihan, urut } = keadaan;
  if (!ksm || !daftar || !buku)
    return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const unknown =
    checkKnown([isi.anggota], 'isi.anggota', daftar.anggota) ??
    checkKnown([isi.tetap], 'isi.tetap', daftar.anggota);
  if (unknown) return unknown;
  const double = daftar.anggota.find((a) => a.id === isi.anggota);
  const kept = daftar.anggota.find((a) => a.id === isi.tetap);
  if (!double || !kept || double === kept)
    return mismatch('isi.tetap', 'Anggota yang tetap', 'pilih anggota yang lain');
  // The other group knows this entry as the one that it took over: gone, the person could be taken over again.
  if (double.pindahKe)
    return mismatch(
      'isi.anggota',
      'Anggota',
      `sudah pindah ke ${double.pindahKe.nama}; pilih nama ini sebagai nama yang tetap`,
    );
  const apart = checkApart(double, kept) ?? checkTogether(double.id, kept.id, buku.sesi);
  if (apart) return apart;

  const one = joined(double, kept, ksm, keadaan);
  // Each link belongs to the entry that had it, with its days.
  const before = {
    ...kept,
    ...one,
    tanggalMasuk: cameIn(double, kept),
    tanggalKeluar: kept.tanggalKeluar,
  };
  const twice = checkLinks(before, one, { ksm, jalurOf: () => 'isi.tetap' }, keadaan);
  if (twice) return twice;
  const merging: Merging = {
    ksm,
    anggota: daftar,
    buku,
    dokumen,
    pelatihan,
    urut,
    double: double.id,
    one,
    swap: (id) => (id === double.id ? kept.id : id),
  };
  const tulis = Object.values(REWRITES).flatMap((rewrite) => rewrite(merging));
  if (tulis.length > CATATAN_MAKSIMUM)
    return refuse({
      code: 'terlalu-besar',
      pesan: `Terlalu banyak catatan (${tulis.length}) memakai nama itu; tukar anggota yang digabung dengan yang tetap.`,
    });
  return { kode: ksm.wilayah.kelurahan, dari: one.tanggalMasuk, alasan: isi.alasan, tulis };
}

type Records = KeadaanOf<'anggotaGabung'>;
interface Merging extends Pick<Records, 'dokumen' | 'pelatihan' | 'urut'> {
  readonly ksm: Ksm;
  readonly anggota: NonNullable<Records['anggota']>;
  readonly buku: NonNullable<Records['bukuAnggota']>;
  /** Of the entry that goes. */
  readonly double: AnggotaId;
  /** The entry that stays. */
  readonly one: Anggota;
  readonly swap: Swap;
}

/** What is written of each collection. A new one that names members does not compile without its line. */
const REWRITES: { readonly [K in NamingMembers]: (merging: Merging) => readonly Tulisan[] } = {
  anggota({ ksm, anggota, urut, double, one }) {
    const entries = anggota.anggota
      .filter((a) => a.id !== double)
      .map((a) => (a.id === one.id ? one : a));
    const data = { ...anggota, anggota: entries, urut };
    return [{ koleksi: 'anggota', id: ksm.id, sebelum: anggota, data }];
  },
  sesi: (it) =>
    renamed(it.buku.sesi, MEMBERS_OF_SESI, it).map((row) => ({ koleksi: 'sesi', ...row })),
  pinjaman: (it) =>
    renamed(it.buku.pinjaman, MEMBERS_OF_PINJAMAN, it).map((row) => ({
      koleksi: 'pinjaman',
      ...row,
    })),
  kasLain: (it) =>
    renamed(it.buku.kasLain, MEMBERS_OF_KAS, it).map((row) => ({ koleksi: 'kasLain', ...row })),
  dokumen({ ksm, dokumen, urut, double, swap }) {
    if (!dokumen?.dokumen.some(({ isi }) => namesInDokumen(isi).includes(double))) return [];
    const papers = dokumen.dokumen.map((d) => ({ ...d, isi: dokumenWithMembers(d.isi, swap) }));
    const data = { ...dokumen, dokumen: papers, urut };
    return [{ koleksi: 'dokumen', id: ksm.id, sebelum: dokumen, data }];
  },
  pelatihan({ ksm, pelatihan, urut, double, swap }) {
    const isNamed = ({ isi }: DaftarPelatihan['pelatihan'][number]) =>
      namesIn(isi, MEMBERS_OF_PELATIHAN).includes(double);
    if (!pelatihan?.pelatihan.some(isNamed)) return [];
    const courses = pelatihan.pelatihan.map((p) => ({
      ...p,
      isi: withMembers(p.isi, MEMBERS_OF_PELATIHAN, swap),
    }));
    const data = { ...pelatihan, pelatihan: courses, urut };
    return [{ koleksi: 'pelatihan', id: ksm.id, sebelum: pelatihan, data }];
  },
};

/** Documents of their own that name the entry that goes. */
const renamed = <R extends { readonly id: string; readonly urut: number }>(
  records: readonly R[],
  fields: MemberFields<R>,
  { urut, double, swap }: Merging,
): { readonly id: R['id']; readonly sebelum: R; readonly data: R }[] =>
  records
    .filter((it) => namesIn<R>(it, fields).includes(double))
    .map((it) => ({ id: it.id, sebelum: it, data: { ...withMembers(it, fields, swap), urut } }));

/** Nobody is in the group twice, so both entries are of one stretch of time. */
function checkApart(a: Anggota, b: Anggota): Problem | null {
  const isBefore = (x: Anggota, y: Anggota) => x.tanggalKeluar && x.tanggalKeluar < y.tanggalMasuk;
  return isBefore(a, b) || isBefore(b, a)
    ? mismatch(
        'isi.tetap',
        'Anggota yang tetap',
        'masa keanggotaannya tidak bersambung; koreksi tanggal masuk atau keluarnya dahulu',
      )
    : null;
}

function checkTogether(double: AnggotaId, kept: AnggotaId, sesi: readonly Sesi[]): Problem | null {
  const both = sesi
    .filter((s) => !s.dibatalkan)
    .filter((s) => [double, kept].every((id) => s.hadir.includes(id) || s.titip.includes(id)));
  return both.length === 0
    ? null
    : mismatch(
        'isi.anggota',
        'Anggota',
        `keduanya tercatat di ${nameRecords(both.map(({ tanggal }) => ({ apa: 'sesi', tanggal })))}; koreksi sesi itu dahulu bila orangnya satu`,
      );
}

function joined(
  double: Anggota,
  kept: Anggota,
  ksm: Pick<Ksm, 'id' | 'tanggalBubar'>,
  { linkedKsm }: Pick<Keadaan, 'linkedKsm'>,
): Anggota {
  const [a, b] = [double.tanggalKeluar, kept.tanggalKeluar];
  const isSettled = (a && b) || ksm.tanggalBubar;
  const isGone = (a && b) || joinedFrom(kept, ksm, linkedKsm);
  const pindahDari = kept.pindahDari ?? double.pindahDari;
  return {
    ...kept,
    ...(pindahDari && { pindahDari }),
    ...((kept.penyelesaian ?? double.penyelesaian)
      ? { penyelesaian: isSettled ? joinedPenyelesaian(double, kept) : null }
      : {}),
    ...(kept.pindahKe && { pindahKe: isGone ? kept.pindahKe : null }),
    tanggalMasuk: minTanggal(double.tanggalMasuk, kept.tanggalMasuk),
    tanggalKeluar: a && b ? maxTanggal(a, b) : null,
  };
}

/** When the entry joined that came from another group; the kept one where neither did. */
const cameIn = (double: Anggota, kept: Anggota): Anggota['tanggalMasuk'] =>
  (kept.pindahDari || !double.pindahDari ? kept : double).tanggalMasuk;

/** What stayed open of both entries stays open of the one. */
function joinedPenyelesaian(double: Anggota, kept: Anggota): Anggota['penyelesaian'] {
  const [a, b] = [kept.penyelesaian, double.penyelesaian];
  return a && b
    ? {
        tanggal: maxTanggal(a.tanggal, b.tanggal),
        sisaTabungan: a.sisaTabungan + b.sisaTabungan,
        pinjaman: [
          ...a.pinjaman,
          ...b.pinjaman.filter((it) =>
            a.pinjaman.every(({ pinjaman }) => pinjaman !== it.pinjaman),
          ),
        ],
      }
    : (a ?? b);
}
