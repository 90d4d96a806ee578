// Reasons to visit a group that one evaluation and the month before it give, whatever the day is: a level
// that was lost or is about to be, heavy arrears, and papers that the next gate asks for.
import type { Tahap } from '../records/ksm.ts';
import type { Capaian, KodeSyarat, Syarat } from '../maturity/capaian.ts';
import { stepOf } from '../maturity/ladder.ts';
import { skorModalOf } from '../maturity/skor-modal.ts';
import type { AlasanKunjungan, DokumenKurang } from './perlu-dikunjungi.ts';

/** A score this close above its bound, in tenths of a point, is about to be lost when it falls. */
const CLOSE_TENTHS = 50;

const SKOR: readonly KodeSyarat[] = [
  'ps',
  'sk',
  'aturan1',
  'aturan2',
  'aturan3',
  'aturan4',
  'aturan5',
];

/** What a month leaves for the next one to be compared with. */
export interface NilaiBulan {
  readonly tingkat: string;
  /** Scores by their condition; one without a value is left out. */
  readonly skor: Readonly<Partial<Record<KodeSyarat, number>>>;
}

/** Reasons of the level and of papers: what an evaluation and the month before it say. */
export function alasanTetapOf(
  tahap: Tahap | null,
  capaian: Capaian,
  sebelum: NilaiBulan | null,
): AlasanKunjungan[] {
  return [...reasonsOfLevel(capaian, sebelum), ...reasonsOfPapers(tahap, capaian)];
}

/** For those who may not know single loans. */
export function reasonsOfArrears({ angka }: Capaian): AlasanKunjungan[] {
  const late = angka.pinjamanTunggakan;
  return late === 0 ? [] : [{ jenis: 'tunggakanBerat', pinjaman: late }];
}

function reasonsOfLevel(capaian: Capaian, sebelum: NilaiBulan | null): AlasanKunjungan[] {
  if (sebelum === null) return [];
  const now = stepOf(capaian.tingkat);
  if (now > 0 && now < stepOf(sebelum.tingkat))
    return [{ jenis: 'tingkatTurun', dari: sebelum.tingkat, ke: capaian.tingkat }];
  const close = ownConditions(capaian).flatMap((syarat) => {
    if (!SKOR.includes(syarat.kode) || !syarat.terpenuhi || syarat.nilai === null) return [];
    const earlier = sebelum.skor[syarat.kode];
    const spare = tenths(syarat.nilai) - tenths(syarat.batas);
    const isFalling = earlier !== undefined && tenths(earlier) > tenths(syarat.nilai);
    return spare < CLOSE_TENTHS && isFalling ? [{ syarat, nilai: syarat.nilai, spare }] : [];
  });
  const closest = close.toSorted((a, b) => a.spare - b.spare)[0];
  if (closest === undefined) return [];
  const { kode, batas } = closest.syarat;
  const { tingkat } = capaian;
  return [{ jenis: 'akanTurun', tingkat, kode, nilai: closest.nilai, batas }];
}

/** A score is the same in the conditions of every level; only its bound differs. */
export function nilaiOf({ tingkat, syaratLevel }: Capaian): NilaiBulan {
  const skor: Partial<Record<KodeSyarat, number>> = {};
  const { berkembang, berdaya, mandiri } = syaratLevel;
  for (const { kode, nilai } of [...berkembang, ...berdaya, ...mandiri])
    if (SKOR.includes(kode) && nilai !== null) skor[kode] ??= nilai;
  return { tingkat, skor };
}

/** Displayed values have one decimal, so they are compared in whole tenths. */
function tenths(n: number): number {
  return Math.round(n * 10);
}

/** Conditions of the level that the group has. */
function ownConditions({ tingkat, syaratLevel }: Capaian): readonly Syarat[] {
  switch (tingkat) {
    case 'Berkembang':
      return syaratLevel.berkembang;
    case 'Berdaya':
      return syaratLevel.berdaya;
    case 'Mandiri':
      return syaratLevel.mandiri;
    case 'Bubar':
    case 'Belum Dinilai':
    case 'Pemula':
      return [];
  }
}

/** Papers are asked for when a group comes near the gate that requires them; a new group has time. */
function reasonsOfPapers(tahap: Tahap | null, capaian: Capaian): AlasanKunjungan[] {
  const step = stepOf(capaian.tingkat);
  const missing = (dokumen: DokumenKurang, kurang = 0): AlasanKunjungan => ({
    jenis: 'dokumen',
    dokumen,
    kurang,
  });
  const lacks = (kode: KodeSyarat): Syarat | undefined =>
    capaian.syaratLevel.mandiri.find((it) => it.kode === kode && !it.terpenuhi);
  switch (tahap) {
    case null:
    case 'I': {
      if (step < stepOf('Berkembang')) return [];
      const { anggotaAktif, tandaTangan } = capaian.angka;
      const skor = skorModalOf(capaian);
      return [
        ...(skor.aturanKelompok === 2 ? [] : [missing('aturan')]),
        ...(skor.tanggungRenteng === 2
          ? []
          : [missing('tanggungRenteng', anggotaAktif - tandaTangan)]),
      ];
    }
    case 'II':
      return step < stepOf('Berdaya') || capaian.angka.rencanaKerja
        ? []
        : [missing('rencanaKerja')];
    case 'III': {
      if (step !== stepOf('Berdaya')) return [];
      const usaha = lacks('rencanaUsaha');
      return [
        ...(usaha === undefined ? [] : [missing('rencanaUsaha', usaha.kurang)]),
        ...(lacks('kemitraan') === undefined ? [] : [missing('kemitraan')]),
      ];
    }
    case 'Selesai':
      return [];
  }
}
