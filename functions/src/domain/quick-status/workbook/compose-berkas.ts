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

/** The whole workbook. */
export function composeBerkas(input: BerkasInput): WorkbookModel {
  const { samaran } = input;
  const { berkas, judulLembar, rekap } = recapsOf(input);
  const daftar = input.daftar?.(judulLembar('DAFTAR KSM'), samaran) ?? null;
  const target = input.target(judulLembar('TARGET DAN REALISASI'), samaran);
  const lain = [
    input.gerbang(judulLembar('GERBANG TAHAP: KESIAPAN KSM MASUK TAHAP BERIKUTNYA'), samaran),
    input.upk(judulLembar('KESEHATAN UPK'), samaran),
    input.kualitas(judulLembar('KUALITAS DATA'), samaran),
  ];
  const jenjang = daftar === null ? 'area' : 'kota';
  return workbookOf(input, berkas, {
    rekap,
    daftar,
    lain: [target, ...lain],
    sheets: [...rekap, target, ...(daftar === null ? [] : [daftar]), ...lain],
    kamus: [
      ...kamusTarget(input.parameter),
      ...kamusGerbang(input.parameter, jenjang),
      ...kamusUpk(input.parameter, jenjang),
      ...kamusKualitas(input.parameter, jenjang),
      ...kamusPerubahan(input.parameter, jenjang),
    ],
  });
}

/** The same without every sheet but the recaps, which name no group: cell by cell what they are in the whole. */
export function composeTerbuka(input: BerkasInput): WorkbookModel {
  const { berkas, rekap } = recapsOf(input);
  return workbookOf(input, berkas, { rekap, daftar: null, lain: [], sheets: rekap, kamus: [] });
}

function recapsOf(input: BerkasInput) {
  const { akar, samaran } = input;
  const berkas = { ...input.berkas, wilayah: teksSel(input.berkas.wilayah) };
  const judulLembar = judulLembarOf(berkas);
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
  return { berkas, judulLembar, rekap };
}

const judulLembarOf = (berkas: KeteranganBerkas) => (isi: string) => [
  judulQs(berkas.tahun, berkas.update),
  isi,
  `${berkas.wilayah} (${berkas.kode})`,
  teksPeriode(berkas),
];

function workbookOf(
  input: BerkasInput,
  berkas: KeteranganBerkas,
  {
    rekap,
    daftar,
    lain,
    sheets,
    kamus,
  }: {
    readonly rekap: readonly TabelModel[];
    readonly daftar: TabelModel | null;
    readonly lain: readonly TabelModel[];
    /** Between Info and Kamus. */
    readonly sheets: readonly TabelModel[];
    /** Rows of Kamus about other sheets than the recaps. */
    readonly kamus: Parameters<typeof composeKamus>[0]['lain'];
  },
): WorkbookModel {
  const judul = judulQs(berkas.tahun, berkas.update);
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
        angka: input.akar.angka,
        mutu: input.mutu,
        rekap,
        daftar,
        lain,
        status: input.status,
      }),
      ...sheets,
      composeKamus({
        judul: judulLembarOf(berkas)('KAMUS: ARTI KOLOM, RUMUS DAN PARAMETER'),
        parameter: input.parameter,
        adaDaftarKsm: daftar !== null,
        lain: kamus,
      }),
    ],
  };
}
