// Target-Realisasi: six columns per indicator, as the programme's sister in India printed its progress
// (NRLP monthly export). A kab/kota reads its indicators down, the files above read them across.
import type { SetParameter } from '../../basics/parameter.ts';
import { persenOf } from '../../basics/pecahan.ts';
import { addMonths } from '../../basics/tanggal.ts';
import { INDIKATOR, type AngkaTarget } from '../../records/target.ts';
import type { NilaiSel, TabelModel } from '../workbook/model.ts';
import type { RekapKota } from '../recap/rekap-kota.ts';
import { totalAnggota } from '../recap/rekap.ts';
import type { Samaran } from '../recap/samar.ts';
import {
  kamusOf,
  kolomCacah,
  kolomTeks,
  rumusRasio,
  susunTabel,
  type KolomTabel,
} from '../workbook/tabel.ts';

const NAMA_TARGET = 'Target-Realisasi';
const RENTANG_TARGET = 'Target_Realisasi';

type Indikator = keyof AngkaTarget;

const NAMA: Readonly<Record<Indikator, string>> = {
  ksm: 'KSM Didampingi',
  berdaya: 'KSM Berdaya',
  sesi: 'Sesi',
  anggota: 'Anggota',
};
const SATUAN: Readonly<Record<Indikator, string>> = {
  ksm: 'KSM',
  berdaya: 'KSM',
  sesi: 'sesi',
  anggota: 'orang',
};
const ARTI: Readonly<Record<Indikator, string>> = {
  ksm: 'KSM yang tidak bubar pada tanggal itu',
  berdaya: 'KSM bertingkat Berdaya atau Mandiri pada tanggal itu',
  sesi: 'sesi dilaksanakan; s.d. Tahun Lalu semua tahun sebelumnya dari KSM yang tercatat tahun ini, kolom lain hanya tahun data',
  anggota: 'anggota aktif pada tanggal itu',
};

export interface Realisasi {
  readonly tahunLalu: number;
  /** Null: no target was entered. */
  readonly target: number | null;
  readonly bulanLalu: number;
  readonly bulanIni: number;
  readonly kini: number;
}

/** Groups, levels and members are what there is on a date; "this month" is then the change. */
export function realisasiOf(
  rekap: Pick<RekapKota, 'angka' | 'tahunLalu' | 'target' | 'bulan' | 'bulanan' | 'sesiSebelum'>,
): Readonly<Record<Indikator, Realisasi>> {
  const { angka, tahunLalu, target } = rekap;
  const before = rekap.bulanan.find((b) => b.bulan === addMonths(rekap.bulan, -1))?.angka;
  const lalu = before ?? (rekap.bulan.endsWith('-01') ? tahunLalu : null);
  const stock = (kunci: 'ksm' | 'berdaya' | 'anggota', kini: number): Realisasi => {
    const bulanLalu = lalu?.[kunci] ?? 0;
    return {
      tahunLalu: tahunLalu?.[kunci] ?? 0,
      target: target?.[kunci] ?? null,
      bulanLalu,
      bulanIni: kini - bulanLalu,
      kini,
    };
  };
  return {
    ksm: stock('ksm', angka.ksm),
    berdaya: stock('berdaya', angka.berdaya + angka.mandiri),
    sesi: {
      tahunLalu: rekap.sesiSebelum,
      target: target?.sesi ?? null,
      bulanLalu: angka.sesiTahun - angka.sesiBulan,
      bulanIni: angka.sesiBulan,
      kini: angka.sesiTahun,
    },
    anggota: stock('anggota', totalAnggota(angka)),
  };
}

const RUMUS_PERSEN = () => 's.d. Bulan Ini ÷ Target Tahun Ini × 100; hanya wilayah yang bertarget';
const RUMUS_BULAN_INI = () => 's.d. Bulan Ini − s.d. Bulan Lalu; dapat di bawah nol';

interface BarisIndikator extends Realisasi {
  readonly indikator: Indikator;
}

/** The columns of a kab/kota; their meaning stands in Kamus for both forms. */
function kolomMenurun(isSamar: boolean): readonly KolomTabel<BarisIndikator>[] {
  const samar = (b: BarisIndikator) => isSamar && b.indikator === 'anggota';
  const cacah = (
    kunci: 'tahunLalu' | 'target' | 'bulanLalu' | 'bulanIni' | 'kini',
    judul: string,
    arti: string,
    rumus?: () => string,
  ): KolomTabel<BarisIndikator> => ({
    ...kolomCacah<BarisIndikator>({
      kunci,
      judul: [judul],
      arti,
      satuan: 'menurut indikator',
      nilai: (b) => b[kunci],
      rumus,
    }),
    lebar: 14,
    ...(kunci !== 'target' && { samar }),
  });
  return [
    kolomTeks({
      kunci: 'indikator',
      judul: ['Indikator'],
      arti: '',
      nilai: (b) => NAMA[b.indikator],
      rest: { lebar: 20 },
    }),
    kolomTeks({
      kunci: 'satuan',
      judul: ['Satuan'],
      arti: '',
      nilai: (b) => SATUAN[b.indikator],
      rest: { lebar: 9, tengah: true },
    }),
    cacah('tahunLalu', 's.d. Tahun Lalu', 'Keadaan pada 31 Desember tahun sebelum tahun data'),
    cacah(
      'target',
      'Target Tahun Ini',
      'Yang harus tercapai pada 31 Desember; kosong bila belum ada target',
    ),
    cacah('bulanLalu', 's.d. Bulan Lalu', 'Keadaan pada akhir bulan sebelum bulan laporan'),
    cacah(
      'bulanIni',
      'Bulan Ini',
      'Tambahan atau pengurangan dalam bulan laporan',
      RUMUS_BULAN_INI,
    ),
    cacah('kini', 's.d. Bulan Ini', 'Keadaan pada tanggal laporan'),
    {
      ...kolomTeks<BarisIndikator>({
        kunci: 'persen',
        judul: ['%'],
        arti: 'Capaian terhadap target',
        nilai: () => null,
      }),
      rumus: RUMUS_PERSEN,
      satuan: 'persen',
      jenis: 'persen',
      lebar: 9,
      samar,
      nilai: (b): NilaiSel => (b.target === null ? null : persenOf(b.kini, b.target)),
    },
  ];
}

export function susunTargetKota(
  rekap: RekapKota,
  judul: readonly string[],
  samaran: Samaran,
): TabelModel {
  const realisasi = realisasiOf(rekap);
  return susunTabel({
    nama: NAMA_TARGET,
    rentang: RENTANG_TARGET,
    judul,
    kolom: kolomMenurun(samaran.get(rekap.kode)?.has('anggota') === true),
    baris: INDIKATOR.map((indikator) => ({ indikator, ...realisasi[indikator] })),
    bekuKolom: 1,
    berjumlah: false,
    catatan: [
      ...(rekap.target === null ? ['Belum ada target untuk tahun data ini.'] : []),
      ...INDIKATOR.map((i) => `${NAMA[i]}: ${ARTI[i]}.`),
    ],
    cetak: { kertas: 'A4', orientasi: 'landscape' },
  });
}

interface BarisTargetArea {
  readonly rekap: RekapKota;
  readonly realisasi: Readonly<Record<Indikator, Realisasi>>;
}

function kolomMendatar(samaran: Samaran): readonly KolomTabel<BarisTargetArea>[] {
  return [
    kolomTeks({
      kunci: 'kode',
      judul: ['Kode'],
      arti: '',
      nilai: (b) => b.rekap.kode,
      rest: { lebar: 7 },
    }),
    kolomTeks({
      kunci: 'provinsi',
      judul: ['Provinsi'],
      arti: '',
      nilai: (b) => b.rekap.namaProvinsi,
      rest: { lipat: true },
    }),
    kolomTeks({
      kunci: 'kota',
      judul: ['Kab/Kota'],
      arti: '',
      nilai: (b) => b.rekap.nama,
      rest: { lipat: true },
    }),
    ...INDIKATOR.flatMap((i) => kolomIndikator(i, samaran)),
    ...INDIKATOR.map((i): KolomTabel<BarisTargetArea> => ({
      ...kolomCacah<BarisTargetArea>({
        kunci: `${i}-bertarget`,
        judul: ['Kolom bantu', NAMA[i]],
        arti: '',
        satuan: SATUAN[i],
        nilai: (b) => (b.realisasi[i].target === null ? null : b.realisasi[i].kini),
      }),
      tersembunyi: true,
      ...samarOf(i, samaran),
    })),
  ];
}

function samarOf(indikator: Indikator, samaran: Samaran): Partial<KolomTabel<BarisTargetArea>> {
  return indikator === 'anggota'
    ? { samar: (b) => samaran.get(b.rekap.kode)?.has('anggota') === true }
    : {};
}

function kolomIndikator(i: Indikator, samaran: Samaran): KolomTabel<BarisTargetArea>[] {
  const cacah = (kunci: keyof Realisasi, judul: string): KolomTabel<BarisTargetArea> => ({
    ...kolomCacah<BarisTargetArea>({
      kunci: `${i}-${kunci}`,
      judul: [NAMA[i], judul],
      arti: '',
      satuan: SATUAN[i],
      nilai: (b) => b.realisasi[i][kunci],
    }),
    ...(kunci !== 'target' && samarOf(i, samaran)),
  });
  return [
    cacah('tahunLalu', 's.d. Tahun Lalu'),
    cacah('target', 'Target Tahun Ini'),
    cacah('bulanLalu', 's.d. Bulan Lalu'),
    cacah('bulanIni', 'Bulan Ini'),
    cacah('kini', 's.d. Bulan Ini'),
    {
      ...cacah('kini', '%'),
      kunci: `${i}-persen`,
      satuan: 'persen',
      jenis: 'persen',
      nilai: (b): NilaiSel => {
        const { target, kini } = b.realisasi[i];
        return target === null ? null : persenOf(kini, target);
      },
      jumlah: {
        rumus: (alamat) => rumusRasio(alamat(`${i}-bertarget`), alamat(`${i}-target`)),
        nilai: (baris) => {
          const bertarget = baris.filter((b) => b.realisasi[i].target !== null);
          const sum = (of: (r: Realisasi) => number | null) =>
            bertarget.reduce((total, b) => total + (of(b.realisasi[i]) ?? 0), 0);
          return persenOf(
            sum((r) => r.kini),
            sum((r) => r.target),
          );
        },
      },
    },
  ];
}

export function susunTargetArea(
  kota: readonly RekapKota[],
  judul: readonly string[],
  samaran: Samaran,
): TabelModel {
  const tanpa = kota.filter((k) => k.target === null).length;
  return susunTabel({
    nama: NAMA_TARGET,
    rentang: RENTANG_TARGET,
    judul,
    kolom: kolomMendatar(samaran),
    baris: kota.map((rekap) => ({ rekap, realisasi: realisasiOf(rekap) })),
    bekuKolom: 3,
    catatan: [
      `JUMLAH mengikuti saringan. % = s.d. Bulan Ini ÷ Target Tahun Ini, hanya kab/kota yang bertarget${tanpa === 0 ? '' : ` (${tanpa} kab/kota belum bertarget)`}.`,
      ...INDIKATOR.map((i) => `${NAMA[i]}: ${ARTI[i]}.`),
    ],
  });
}

export function kamusTarget(parameter: SetParameter): NilaiSel[][] {
  return [
    ...kamusOf(NAMA_TARGET, kolomMenurun(false), parameter),
    ...INDIKATOR.map((i): NilaiSel[] => [
      NAMA_TARGET,
      NAMA[i],
      `Indikator: ${ARTI[i]}.`,
      'target diisi kab/kota per tahun data',
      SATUAN[i],
    ]),
  ];
}
