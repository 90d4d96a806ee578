// Papers, partnerships and training as their forms hold them.
import type { IsiDokumen } from '../../../../functions/src/domain/records/dokumen.ts';
import type { IsiKemitraan } from '../../../../functions/src/domain/records/kemitraan.ts';
import type { IsiPelatihan } from '../../../../functions/src/domain/records/pelatihan.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';

export interface FormDokumen {
  readonly kirimanId: string;
  readonly id: string;
  readonly jenis: IsiDokumen['jenis'];
  readonly tanggal: Tanggal;
  readonly ditandatangani: boolean;
  /** Who signed the joint liability. */
  readonly penandaTangan: readonly string[];
  /** Whose business plan it is. */
  readonly pemilik: string;
  readonly disetujui: Tanggal;
}

export interface FormKemitraan {
  readonly kirimanId: string;
  readonly id: string;
  readonly mitra: string;
  readonly mulai: Tanggal;
  readonly akhir: Tanggal;
  readonly kegiatanSosial: boolean;
  readonly keterangan: string;
}

export interface FormPelatihan {
  readonly kirimanId: string;
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly topik: IsiPelatihan['topik'];
  readonly peserta: readonly string[];
  readonly rencana: boolean;
  readonly keterangan: string;
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
  const form = { ...newFormDokumen(hariIni, makeId), id: isi.id, jenis: isi.jenis };
  switch (isi.jenis) {
    case 'aturan':
      return { ...form, tanggal: isi.tanggal, ditandatangani: isi.ditandatangani };
    case 'tinjauanAturan':
    case 'rencanaKerja':
      return { ...form, tanggal: isi.tanggal };
    case 'tanggungRenteng':
      return { ...form, tanggal: isi.tanggal, penandaTangan: isi.anggota };
    case 'rencanaUsaha':
      return { ...form, pemilik: isi.anggota, disetujui: isi.disetujui ?? '' };
  }
}

/** The paper as it is sent; loose where something is still missing. */
export function toIsiDokumen(form: FormDokumen, ksmId: string): Record<string, unknown> {
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
    kegiatanSosial: isi.kegiatanSosial,
    keterangan: isi.keterangan ?? '',
  };
}

export function toIsiKemitraan(form: FormKemitraan, ksmId: string): Record<string, unknown> {
  return {
    id: form.id,
    ksmId,
    mitra: form.mitra,
    mulai: form.mulai || undefined,
    akhir: form.akhir || null,
    realisasi: [],
    kegiatanSosial: form.kegiatanSosial,
    keterangan: form.keterangan.trim() || null,
  };
}

/** The partnership with one more date on which something of it was realised. */
export function withRealisasi(isi: IsiKemitraan, tanggal: Tanggal): IsiKemitraan {
  return { ...isi, realisasi: [...new Set([...isi.realisasi, tanggal])].toSorted() };
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

export function toIsiPelatihan(form: FormPelatihan, ksmId: string): Record<string, unknown> {
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
