// Decisions on what a group keeps in one document each: papers, partnerships, training.
import type { KirimanOf } from '../kiriman.ts';
import type { AnyId } from '../../basics/identitas.ts';
import { isProblem, type Problem, refuse } from '../../basics/refusals/problem.ts';
import { DOKUMEN_MAKSIMUM, type IsiDokumen } from '../../records/dokumen.ts';
import type { Ksm } from '../../records/ksm.ts';
import { KEMITRAAN_MAKSIMUM } from '../../records/kemitraan.ts';
import { PELATIHAN_MAKSIMUM, type IsiPelatihan } from '../../records/pelatihan.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import { DOCUMENT_BYTES, sizeOfDocument } from '../../basics/stored/document-size.ts';
import type { KeadaanOf } from '../keadaan.ts';
import { alasanOf, firstDate, type Hasil } from '../putusan.ts';
import { checkKnown, checkTanggal } from './checks.ts';
import { MEMBERS_OF_PELATIHAN, namesIn, namesInDokumen } from './corrections/member-fields.ts';

/** Entries of one kind that stand, of one group. */
const BERLAKU_MAKSIMUM = 200;

/** What a document has left for its entries beside its other fields. */
const ENTRIES_BYTES = DOCUMENT_BYTES - 4096;

interface Entry<T> {
  readonly isi: T;
  readonly dibatalkan: boolean;
}

export function decideDokumen(kiriman: KirimanOf<'dokumen'>, keadaan: KeadaanOf<'dokumen'>): Hasil {
  const { isi } = kiriman;
  const { ksm, anggota } = keadaan;
  if (!ksm || !anggota) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const tanggal = dateOfDokumen(isi);
  const problem =
    checkKnown(namesInDokumen(isi), 'isi.anggota', anggota.anggota) ??
    (tanggal ? checkTanggal(tanggal, 'isi.tanggal', ksm, keadaan.today) : null);
  if (problem) return problem;
  const put = putEntry(keadaan.dokumen?.dokumen ?? [], isi, kiriman.koreksi !== null, {
    apa: 'Dokumen',
    most: DOKUMEN_MAKSIMUM,
  });
  if (isProblem(put)) return put;
  return {
    kode: ksm.wilayah.kelurahan,
    dari: firstDate(firstCounted(isi, ksm), put.before ? firstCounted(put.before, ksm) : null),
    alasan: alasanOf(kiriman),
    tulis: [
      {
        koleksi: 'dokumen',
        id: ksm.id,
        sebelum: keadaan.dokumen,
        data: { ksmId: ksm.id, wilayah: ksm.wilayah, dokumen: put.entries, urut: keadaan.urut },
      },
    ],
  };
}

type Jenis = IsiDokumen['jenis'];
type OfJenis<J extends Jenis> = Extract<IsiDokumen, { readonly jenis: J }>;
interface Dates<J extends Jenis> {
  /** That the paper says; null: none yet. */
  readonly said: (isi: OfJenis<J>) => Tanggal | null;
  /** The first on which it counts anywhere. */
  readonly counted: (isi: OfJenis<J>, ksm: Pick<Ksm, 'tanggalBentuk'>) => Tanggal;
}

const DATED = {
  said: (isi: { readonly tanggal: Tanggal }) => isi.tanggal,
  counted: (isi: { readonly tanggal: Tanggal }) => isi.tanggal,
};
const DATES: { readonly [J in Jenis]: Dates<J> } = {
  aturan: DATED,
  tinjauanAturan: DATED,
  rencanaKerja: DATED,
  tanggungRenteng: DATED,
  // Not approved yet it has no date. The gates count it on every day.
  rencanaUsaha: {
    said: ({ disetujui }) => disetujui,
    counted: (_, { tanggalBentuk }) => tanggalBentuk,
  },
};
/** Each kind's dates belong to its papers, which the compiler cannot see here. */
const datesOf = ({ jenis }: IsiDokumen) => DATES[jenis] as Dates<Jenis>;

export const dateOfDokumen = (isi: IsiDokumen): Tanggal | null => datesOf(isi).said(isi);

export const firstCounted = (isi: IsiDokumen, ksm: Pick<Ksm, 'tanggalBentuk'>): Tanggal =>
  datesOf(isi).counted(isi, ksm);

export function decideKemitraan(
  kiriman: KirimanOf<'kemitraan'>,
  keadaan: KeadaanOf<'kemitraan'>,
): Hasil {
  const { isi } = kiriman;
  const { ksm } = keadaan;
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const problem = checkTanggal(isi.mulai, 'isi.mulai', ksm, keadaan.today);
  if (problem) return problem;
  if (isi.akhir && isi.akhir < isi.mulai)
    return refuse({
      code: 'isian-tidak-sesuai',
      jalur: 'isi.akhir',
      label: 'Akhir',
      pesan: 'tidak boleh sebelum tanggal mulai',
    });
  const put = putEntry(keadaan.kemitraan?.kemitraan ?? [], isi, kiriman.koreksi !== null, {
    apa: 'Kemitraan',
    most: KEMITRAAN_MAKSIMUM,
  });
  if (isProblem(put)) return put;
  // What an older version let pass may stay, as long as it stands.
  const added = isi.realisasi.filter((it) => !put.stood?.realisasi.includes(it));
  for (const tanggal of added) {
    const off = checkTanggal(tanggal, 'isi.realisasi', ksm, keadaan.today);
    if (off) return off;
  }
  return {
    kode: ksm.wilayah.kelurahan,
    dari: firstDate(isi.mulai, put.before?.mulai ?? null),
    alasan: alasanOf(kiriman),
    tulis: [
      {
        koleksi: 'kemitraan',
        id: ksm.id,
        sebelum: keadaan.kemitraan,
        data: { ksmId: ksm.id, wilayah: ksm.wilayah, kemitraan: put.entries, urut: keadaan.urut },
      },
    ],
  };
}

export function decidePelatihan(
  kiriman: KirimanOf<'pelatihan'>,
  keadaan: KeadaanOf<'pelatihan'>,
): Hasil {
  const { isi } = kiriman;
  const { ksm, anggota } = keadaan;
  if (!ksm || !anggota) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const problem =
    checkKnown(namesIn(isi, MEMBERS_OF_PELATIHAN), 'isi.peserta', anggota.anggota) ??
    (isi.rencana ? null : checkTanggal(isi.tanggal, 'isi.tanggal', ksm, keadaan.today));
  if (problem) return problem;
  const put = putEntry(keadaan.pelatihan?.pelatihan ?? [], isi, kiriman.koreksi !== null, {
    apa: 'Pelatihan',
    most: PELATIHAN_MAKSIMUM,
  });
  if (isProblem(put)) return put;
  return {
    kode: ksm.wilayah.kelurahan,
    // A condition of a stage gate, which the file shows as of every month's end.
    dari: firstDate(heldOn(isi), put.before ? heldOn(put.before) : null),
    alasan: alasanOf(kiriman),
    tulis: [
      {
        koleksi: 'pelatihan',
        id: ksm.id,
        sebelum: keadaan.pelatihan,
        data: { ksmId: ksm.id, wilayah: ksm.wilayah, pelatihan: put.entries, urut: keadaan.urut },
      },
    ],
  };
}

/** The date of a training; null while it is only planned, which counts nowhere. */
export function heldOn({ tanggal, rencana }: IsiPelatihan): Tanggal | null {
  return rencana ? null : tanggal;
}

/** Adds an entry, or replaces the one with its id in a correction. */
function putEntry<T extends { readonly id: AnyId }>(
  entries: readonly Entry<T>[],
  isi: T,
  koreksi: boolean,
  { apa, most }: { readonly apa: string; readonly most: number },
): { entries: Entry<T>[]; before: T | null; stood: T | null } | Problem {
  const before = entries.find((e) => e.isi.id === isi.id);
  if (before && !koreksi) return refuse({ code: 'sudah-ada', apa, jalur: 'isi.id' });
  if (!before && koreksi) return refuse({ code: 'tidak-ditemukan', apa, jalur: 'isi.id' });
  const next = before
    ? entries.map((e) => (e.isi.id === isi.id ? { isi, dibatalkan: false } : e))
    : [...entries, { isi, dibatalkan: false }];
  if (next.filter((e) => !e.dibatalkan).length > BERLAKU_MAKSIMUM)
    return refuse({
      code: 'terlalu-besar',
      pesan: `KSM ini sudah punya ${BERLAKU_MAKSIMUM} catatan seperti ini; batalkan yang tidak berlaku lagi, lalu kirim lagi.`,
    });
  if (next.length > most || sizeOfDocument('', '', { next }) > ENTRIES_BYTES)
    return refuse({
      code: 'terlalu-besar',
      pesan:
        'Tempat untuk catatan seperti ini di KSM ini sudah penuh, juga oleh yang dibatalkan; koreksi salah satu yang sudah ada.',
    });
  const stood = before && !before.dibatalkan ? before.isi : null;
  return { entries: next, before: before?.isi ?? null, stood };
}
