// The registration form as plain data, and its way to and from a submission.
import type { IsiAnggota, JABATAN } from '../../../../../functions/src/domain/records/anggota.ts';
import { labelOf, type Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { KirimanOf } from '../../../../../functions/src/domain/submissions/kiriman.ts';
import type {
  FormOf,
  LooseKiriman,
} from '../../../../../functions/src/domain/submissions/loose.ts';
import type { Jadwal, PendaftaranKsm } from '../../../../../functions/src/domain/records/ksm.ts';
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import * as teks from '../../../teks/index.ts';
import type {
  KsmId,
  NewId,
  KirimanId,
} from '../../../../../functions/src/domain/basics/identitas.ts';
import { FORMULIR_PERSETUJUAN } from './formulir-persetujuan.ts';

export type Jabatan = (typeof JABATAN)[number];
export type JarakPertemuan = '7' | '14' | '30';

export const INTERVAL_HARI: Readonly<Record<JarakPertemuan, IntervalHari>> = {
  '7': 7,
  '14': 14,
  '30': 30,
};
type IntervalHari = Jadwal['intervalHari'];

/** What one registration may hold; more join later. */
export const MOST_MEMBERS = 60;

/** A first member, from the day on which the group was formed: nobody has left or gained a skill yet. */
export interface BarisAnggotaBaru extends FormOf<
  IsiAnggota,
  'tanggalMasuk' | 'tanggalKeluar' | 'terampilSejak' | 'persetujuan'
> {
  readonly jabatan: Jabatan;
  readonly setuju: boolean;
}

export interface FormKsm extends FormOf<PendaftaranKsm, 'id' | 'jadwal'> {
  readonly kirimanId: KirimanId;
  readonly ksmId: KsmId;
  readonly interval: JarakPertemuan | '';
  readonly anggota: readonly BarisAnggotaBaru[];
  /** A list of names as it was pasted, until it becomes members. */
  readonly tempelan: string;
}

export function newBarisAnggota(jabatan: Jabatan, makeId: () => NewId): BarisAnggotaBaru {
  return {
    id: makeId(),
    nama: '',
    jenisKelamin: '',
    tahunLahir: null,
    miskin: null,
    jabatan,
    setuju: false,
  };
}

/** Nothing that would be false unless somebody changed it: no day, no interval, no deposit, no officers. */
export function newFormKsm(makeId: () => NewId): FormKsm {
  return {
    kirimanId: makeId(),
    ksmId: makeId(),
    nama: '',
    jenisUsaha: '',
    kelurahan: '',
    tanggalBentuk: '',
    tanggalMulaiPendampingan: '',
    interval: '',
    setoranMinimum: null,
    anggota: Array.from({ length: 5 }, () => newBarisAnggota('anggota', makeId)),
    tempelan: '',
  };
}

/** An empty row is left out, so that the five rows offered at first are not required. */
function isBlank(baris: BarisAnggotaBaru): boolean {
  return baris.nama.trim() === '' && baris.jenisKelamin === '' && !baris.setuju && !baris.miskin;
}

export function toKiriman(form: FormKsm, hariIni: Tanggal): LooseKiriman<'ksmDaftar'> {
  return {
    id: form.kirimanId,
    jenis: 'ksmDaftar',
    isi: {
      ksm: {
        id: form.ksmId,
        nama: form.nama,
        jenisUsaha: form.jenisUsaha,
        kelurahan: form.kelurahan || undefined,
        tanggalBentuk: form.tanggalBentuk || undefined,
        tanggalMulaiPendampingan: form.tanggalMulaiPendampingan || null,
        jadwal: [
          {
            berlakuSejak: form.tanggalBentuk,
            intervalHari: form.interval === '' ? undefined : INTERVAL_HARI[form.interval],
          },
        ],
        setoranMinimum: form.setoranMinimum ?? undefined,
      },
      anggota: filledRows(form).map((baris) => ({
        id: baris.id,
        nama: baris.nama,
        jenisKelamin: baris.jenisKelamin || undefined,
        miskin: baris.miskin,
        tanggalMasuk: form.tanggalBentuk,
        tanggalKeluar: undefined,
        tahunLahir: baris.tahunLahir,
        jabatan: baris.jabatan,
        terampilSejak: undefined,
        persetujuan: baris.setuju
          ? { tanggal: hariIni, formulir: FORMULIR_PERSETUJUAN }
          : undefined,
      })),
    },
  };
}

export function filledRows(form: Pick<FormKsm, 'anggota'>): BarisAnggotaBaru[] {
  return form.anggota.filter((baris) => !isBlank(baris));
}

/** A refused registration back in the form: the group keeps its id, the new attempt gets its own. */
export function fromKiriman(kiriman: KirimanOf<'ksmDaftar'>, makeId: () => NewId): FormKsm {
  const { ksm, anggota } = kiriman.isi;
  return {
    kirimanId: makeId(),
    ksmId: ksm.id,
    nama: ksm.nama,
    jenisUsaha: ksm.jenisUsaha,
    kelurahan: ksm.kelurahan,
    tanggalBentuk: ksm.tanggalBentuk,
    tanggalMulaiPendampingan: ksm.tanggalMulaiPendampingan ?? '',
    interval: String(ksm.jadwal[0]?.intervalHari ?? 7) as JarakPertemuan,
    setoranMinimum: ksm.setoranMinimum,
    anggota: anggota.map((it) => ({
      id: it.id,
      nama: it.nama,
      jenisKelamin: it.jenisKelamin,
      tahunLahir: it.tahunLahir ?? null,
      miskin: it.miskin,
      jabatan: it.jabatan,
      setuju: true,
    })),
    tempelan: '',
  };
}

/**
 * Faults of the schema in the words of this form: consent is a box to tick, and a member's fault names
 * the row on the screen, where empty rows count too.
 */
export function sayFaults(found: readonly Isian[], form: FormKsm): Isian[] {
  const rows = filledRows(form).map((baris) => form.anggota.indexOf(baris));
  const said: Isian[] = [];
  for (const it of found) {
    if (it.jalur.endsWith('.intervalHari')) {
      said.push({ ...it, jalur: 'isi.ksm.jadwal', label: teks.daftarKsm.interval });
      continue;
    }
    // Said once, at the date itself.
    if (/\.tanggalMasuk$|\.berlakuSejak$/.test(it.jalur)) continue;
    const row = /^isi\.anggota\[(\d+)\]/.exec(it.jalur)?.[1];
    const shown = row === undefined ? undefined : rows[Number(row)];
    const isConsent = it.jalur.endsWith('.persetujuan');
    said.push({
      jalur: shown === undefined ? it.jalur : it.jalur.replace(/\[\d+\]/, `[${String(shown)}]`),
      label:
        shown === undefined
          ? it.label
          : it.label.replace(
              labelOf(['anggota', Number(row)]),
              nameOfRow(form.anggota[shown], shown),
            ),
      pesan: isConsent ? teks.daftarKsm.persetujuanWajib : it.pesan,
    });
  }
  return said;
}

function nameOfRow(baris: BarisAnggotaBaru | undefined, index: number): string {
  const nama = baris?.nama.trim();
  return nama ? `${labelOf(['anggota'])} ${nama}` : labelOf(['anggota', index]);
}
