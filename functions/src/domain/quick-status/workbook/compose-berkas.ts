// One workbook from its sheets: the same sheets in the same order for every area, under the same
// titles, with the cells hidden that the plan of its areas names.
import type { SetParameter } from '../../basics/parameter.ts';
import { SEBUTAN, type JenjangRekap } from '../sheets/rekap/jenjang-rekap.ts';
import { kamusGerbang } from '../sheets/gerbang/kamus-gerbang.ts';
import { composeInfo, teksPeriode, type KeteranganBerkas } from '../sheets/lembar-info.ts';
import { composeKamus } from '../sheets/lembar-kamus.ts';
import { kamusKualitas } from '../sheets/kualitas/lembar-kualitas.ts';
import { composeLembarRekap, type BarisRekap } from '../sheets/rekap/lembar-rekap.ts';
import { kamusPerubahan } from '../sheets/perubahan/lembar-perubahan.ts';
import { kamusTarget } from '../sheets/target/lembar-target.ts';
import { kamusUpk } from '../sheets/upk/lembar-upk.ts';
import { teksSel, type BarisLembar, type TabelModel, type WorkbookModel } from './model.ts';
import type { AngkaMutu } from '../recap/mutu-kota.ts';
import { judulQs } from '../updates/nama-berkas.ts';
import type { Samaran } from '../samaran/ukuran.ts';

type Compose = (judul: readonly string[], samaran: Samaran) => TabelModel;

export interface LembarLain {
  readonly mutu: AngkaMutu;
  readonly target: Compose;
  /** For a kab/kota only. */
  readonly daftar: Compose | null;
  readonly gerbang: Compose;
  readonly upk: Compose;
  readonly kualitas: Compose;
}

export interface BerkasInput extends LembarLain {
  readonly berkas: KeteranganBerkas;
  readonly parameter: SetParameter;
  readonly akar: Pick<BarisRekap, 'kode' | 'angka' | 'tampak'>;
  /** Recap sheets from the widest level to the narrowest. */
  readonly rekap: readonly {
    readonly jenjang: JenjangRekap;
    readonly baris: readonly BarisRekap[];
  }[];
  readonly status: readonly BarisLembar[];
  /** What the file hides, by code of its areas and id of its groups. */
  readonly samaran: Samaran;
  /** Of a file above kab/kota: what its sums leave out. */
  readonly tanpa?: string | null;
}

export function composeBerkas(input: BerkasInput): WorkbookModel {
  const { akar, samaran } = input;
  const berkas = { ...input.berkas, wilayah: teksSel(input.berkas.wilayah) };
  const judul = judulQs(berkas.tahun, berkas.update);
  const judulLembar = (isi: string) => [
    judul,
    isi,
    `${berkas.wilayah} (${berkas.kode})`,
    teksPeriode(berkas),
  ];
  const rekap = input.rekap.map(({ jenjang, baris }) =>
    composeLembarRekap({
      jenjang,
      judul: judulLembar(`REKAPITULASI PENDAMPINGAN KSM PER ${SEBUTAN[jenjang].toUpperCase()}`),
      baris,
      akar,
      samaran,
      tanpa: input.tanpa ?? null,
    }),
  );
  const daftar = input.daftar?.(judulLembar('DAFTAR KSM'), samaran) ?? null;
  const target = input.target(judulLembar('TARGET DAN REALISASI'), samaran);
  const lain = [
    input.gerbang(judulLembar('GERBANG TAHAP: KESIAPAN KSM MASUK TAHAP BERIKUTNYA'), samaran),
    input.upk(judulLembar('KESEHATAN UPK'), samaran),
    input.kualitas(judulLembar('KUALITAS DATA'), samaran),
  ];
  const jenjang = daftar === null ? 'area' : 'kota';
  return {
    judul,
    judulTetap: judulQs(berkas.tahun),
    properti: {
      subjek: `${berkas.wilayah} (${berkas.kode}), ${teksPeriode(berkas)}`,
      kataKunci: `QS; KSM; Tahun ${berkas.tahun}; ${berkas.kode}`,
      dicetak: berkas.dicetak,
    },
    sheets: [
      composeInfo({
        judul,
        berkas,
        angka: akar.angka,
        mutu: input.mutu,
        rekap,
        daftar,
        lain: [target, ...lain],
        status: input.status,
      }),
      ...rekap,
      target,
      ...(daftar === null ? [] : [daftar]),
      ...lain,
      composeKamus({
        judul: judulLembar('KAMUS: ARTI KOLOM, RUMUS DAN PARAMETER'),
        parameter: input.parameter,
        adaDaftarKsm: daftar !== null,
        lain: [
          ...kamusTarget(input.parameter),
          ...kamusGerbang(input.parameter, jenjang),
          ...kamusUpk(input.parameter, jenjang),
          ...kamusKualitas(input.parameter, jenjang),
          ...kamusPerubahan(input.parameter, jenjang),
        ],
      }),
    ],
  };
}
