// A programme location as its form holds it.
import type { LokasiProgram } from '../../../../../functions/src/domain/basics/wilayah.ts';
import type { Shown } from './use-change.ts';

export interface LocationFields {
  readonly kode: string;
  readonly nama: string;
  readonly namaKecamatan: string;
  readonly namaKota: string;
  readonly namaProvinsi: string;
  readonly ppmk: boolean;
  readonly berlakuSejak: string;
  /** Empty: it was not replaced. */
  readonly diganti: { readonly sejak: string; readonly kode: string };
  readonly dilihat: Shown<LokasiProgram | null>;
}

/** `kode`: what the code of a new one begins with. */
export function newLocationFields(known: LokasiProgram | null, kode: string): LocationFields {
  return {
    kode: known?.kode ?? kode,
    nama: known?.nama ?? '',
    namaKecamatan: '',
    namaKota: '',
    namaProvinsi: '',
    ppmk: known?.ppmk ?? false,
    berlakuSejak: known?.berlakuSejak ?? '',
    diganti: known?.diganti ?? { sejak: '', kode: '' },
    dilihat: [known],
  };
}
