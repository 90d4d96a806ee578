// A result in Indonesian words, from the result alone: everything said here was decided in `compute.ts`.
import { formatPersen, formatTanggal, formatTanggalPanjang } from '../../basics/format.ts';
import type { Capaian, Tingkat } from '../capaian.ts';
import { KODE_ATURAN, perAturan, skorAturanOf, SYARAT_ATURAN } from '../skor-aturan.ts';
import { describeSyarat } from './describe-syarat.ts';
import { nextOf } from './next-of.ts';
import { statusWord } from './status-word.ts';
import { modalCounts, NAMA_MODAL } from './words-of-modal.ts';
import { NAMA_ATURAN, type PenjelasanAturan, WORDS_OF_RULE } from './words-of-rule.ts';

interface PenjelasanModal {
  readonly nama: (typeof NAMA_MODAL)[number];
  readonly skor: number | null;
  readonly hitungan: string;
}

export interface Penjelasan {
  readonly judul: string;
  readonly ringkasan: readonly string[];
  readonly aturan: readonly PenjelasanAturan[];
  readonly modal: readonly PenjelasanModal[];
  /** What is missing for the next level up; null on the highest, or for a dissolved group. */
  readonly berikutnya: {
    readonly tingkat: Tingkat | 'Dinilai';
    readonly kurang: readonly string[];
  } | null;
  readonly parameter: string;
}

export function explain(capaian: Capaian): Penjelasan {
  const next = nextOf(capaian);
  const skor = skorAturanOf(capaian);
  const status = perAturan(capaian.statusAturan);
  const failed = (next?.syarat ?? []).filter((s) => !s.terpenuhi);
  return {
    judul: `${capaian.tingkat} per ${formatTanggalPanjang(capaian.per)}`,
    ringkasan: summaryOf(capaian),
    aturan: KODE_ATURAN.map((kode) => {
      const nilai = skor[kode];
      const missing = failed.find((s) => s.kode === SYARAT_ATURAN[kode]);
      return {
        nama: NAMA_ATURAN[kode],
        nilai,
        persen: nilai === null ? 'tidak dinilai' : `${formatPersen(nilai)}%`,
        status: status[kode],
        ...WORDS_OF_RULE[kode](capaian),
        kurang: missing === undefined ? null : describeSyarat(missing, capaian),
      };
    }),
    modal: NAMA_MODAL.map((nama, i) => ({
      nama,
      skor: capaian.k[i] ?? null,
      hitungan: modalCounts(capaian)[i] ?? '',
    })),
    berikutnya:
      next === null
        ? null
        : { tingkat: next.tingkat, kurang: failed.map((s) => describeSyarat(s, capaian)) },
    parameter: `Dihitung dengan parameter yang berlaku sejak ${formatTanggal(capaian.parameter)}.`,
  };
}

function summaryOf(c: Capaian): string[] {
  const { angka } = c;
  const lines: string[] = [];
  if (angka.windowMulai === null) {
    lines.push('Pendampingan belum dimulai, jadi belum ada yang dihitung.');
  } else {
    lines.push(
      `Dihitung dari ${formatTanggal(angka.windowMulai)} sampai ${formatTanggal(c.per)} (${angka.hari} hari).`,
      `Skor Panca Sutra ${formatPersen(c.ps)}; skor modal sosial dan komitmen ${formatPersen(c.sk)}.`,
    );
  }
  if (angka.sesiTerakhir === null) lines.push('Belum pernah ada sesi yang dilaksanakan.');
  else
    lines.push(
      `Status ${statusWord(c.status ?? '-')}: sesi terakhir ${formatTanggal(angka.sesiTerakhir)}, jadwal tiap ${angka.intervalHari} hari.`,
    );
  return lines;
}
