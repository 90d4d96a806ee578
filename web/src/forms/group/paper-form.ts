// Papers, partnerships and training as their forms hold them.
import type { IsiDokumen } from '../../../../functions/src/domain/records/dokumen.ts';
import type { IsiKemitraan } from '../../../../functions/src/domain/records/kemitraan.ts';
import type { IsiPelatihan } from '../../../../functions/src/domain/records/pelatihan.ts';
import type { FormOf, Loose } from '../../../../functions/src/domain/submissions/loose.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';

/** A paper of one kind, without what every form of papers fills in or shares. */
type Kertas<J extends IsiDokumen['jenis'], Lain extends string = never> = FormOf<
  Omit<Extract<IsiDokumen, { jenis: J }>, 'ksmId' | 'jenis' | Lain>
>;

/** What any kind of paper asks for; a change of the kind keeps what was typed. */
export interface FormDokumen
  extends
    Kertas<'aturan'>,
    Kertas<'tinjauanAturan'>,
    Kertas<'rencanaKerja'>,
    Kertas<'tanggungRenteng', 'anggota'>,
    Kertas<'rencanaUsaha', 'anggota'> {
  readonly kirimanId: string;
  readonly jenis: IsiDokumen['jenis'];
  /** Who signed the joint liability. */
  readonly penandaTangan: readonly string[];
  /** Whose business plan it is. */
  readonly pemilik: string;
}

export interface FormKemitraan extends FormOf<IsiKemitraan, 'ksmId'> {
  readonly kirimanId: string;
  /** Recorded one by one, by a form of its own. */
  readonly realisasi: readonly Tanggal[];
}

export interface FormPelatihan extends FormOf<IsiPelatihan, 'ksmId'> {
  readonly kirimanId: string;
  readonly topik: IsiPelatihan['topik'];
  readonly peserta: readonly string[];
}

export function newFormDokumen(hariIni: Tanggal, makeId: () => string): FormDokumen {
  return {
    kirimanId: makeId(),
    id: makeId(),
    jenis: 'aturan',
    tanggal: hariIni,
    ditandatangani: false,
    penandaTangan: [],
    pemilik: '',
    disetujui: '',
  };
}

export function fromDokumen(isi: IsiDokumen, hariIni: Tanggal, makeId: () => string): FormDokumen {
  return {
    kirimanId: makeId(),
    id: isi.id,
    jenis: isi.jenis,
    tanggal: isi.jenis === 'rencanaUsaha' ? hariIni : isi.tanggal,
    ditandatangani: isi.jenis === 'aturan' && isi.ditandatangani,
    penandaTangan: isi.jenis === 'tanggungRenteng' ? isi.anggota : [],
    pemilik: isi.jenis === 'rencanaUsaha' ? isi.anggota : '',
    disetujui: isi.jenis === 'rencanaUsaha' ? (isi.disetujui ?? '') : '',
  };
}

export function toIsiDokumen(form: FormDokumen, ksmId: string): Loose<IsiDokumen> {
  const { id, jenis } = form;
  const tanggal = form.tanggal || undefined;
  switch (jenis) {
    case 'aturan':
      return { id, ksmId, jenis, tanggal, ditandatangani: form.ditandatangani };
    case 'tinjauanAturan':
    case 'rencanaKerja':
      return { id, ksmId, jenis, tanggal };
    case 'tanggungRenteng':
      return { id, ksmId, jenis, tanggal, anggota: form.penandaTangan };
    case 'rencanaUsaha':
      return {
        id,
        ksmId,
        jenis,
        anggota: form.pemilik || undefined,
        disetujui: form.disetujui || null,
      };
  }
}

export function newFormKemitraan(hariIni: Tanggal, makeId: () => string): FormKemitraan {
  return {
    kirimanId: makeId(),
    id: makeId(),
    mitra: '',
    mulai: hariIni,
    akhir: '',
    realisasi: [],
    kegiatanSosial: false,
    keterangan: '',
  };
}

export function fromKemitraan(isi: IsiKemitraan, makeId: () => string): FormKemitraan {
  return {
    kirimanId: makeId(),
    id: isi.id,
    mitra: isi.mitra,
    mulai: isi.mulai,
    akhir: isi.akhir ?? '',
    realisasi: isi.realisasi,
    kegiatanSosial: isi.kegiatanSosial,
    keterangan: isi.keterangan ?? '',
  };
}

export function toIsiKemitraan(form: FormKemitraan, ksmId: string): Loose<IsiKemitraan> {
  return {
    id: form.id,
    ksmId,
    mitra: form.mitra,
    mulai: form.mulai || undefined,
    akhir: form.akhir || null,
    realisasi: form.realisasi,
    kegiatanSosial: form.kegiatanSosial,
    keterangan: form.keterangan.trim() || null,
  };
}

/** The partnership with one more date on which something of it was realised. */
/** Dates as typed: the schema reads them when it is sent. */
type KemitraanLoose = Omit<IsiKemitraan, 'realisasi'> & { readonly realisasi: readonly string[] };

export function withRealisasi(isi: KemitraanLoose, tanggal: string): Required<KemitraanLoose> {
  return {
    ...isi,
    akhir: isi.akhir,
    realisasi: [...new Set([...isi.realisasi, tanggal])].toSorted(),
  };
}

export function newFormPelatihan(
  hariIni: Tanggal,
  peserta: readonly string[],
  makeId: () => string,
): FormPelatihan {
  return {
    kirimanId: makeId(),
    id: makeId(),
    tanggal: hariIni,
    topik: 'pinjamanBergulir',
    peserta,
    rencana: false,
    keterangan: '',
  };
}

export function fromPelatihan(isi: IsiPelatihan, makeId: () => string): FormPelatihan {
  return {
    kirimanId: makeId(),
    id: isi.id,
    tanggal: isi.tanggal,
    topik: isi.topik,
    peserta: isi.peserta,
    rencana: isi.rencana,
    keterangan: isi.keterangan ?? '',
  };
}

export function toIsiPelatihan(form: FormPelatihan, ksmId: string): Loose<IsiPelatihan> {
  return {
    id: form.id,
    ksmId,
    tanggal: form.tanggal || undefined,
    topik: form.topik,
    peserta: form.peserta,
    rencana: form.rencana,
    keterangan: form.keterangan.trim() || null,
  };
}
