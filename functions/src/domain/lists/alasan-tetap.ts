// Reasons to visit a group that one evaluation and the month before it give, whatever the day is: a level
// that was lost or is about to be, heavy arrears, and papers that the next gate asks for.
import type { Tahap } from '../records/ksm.ts';
import type { Capaian, KodeSyarat, Syarat } from '../maturity/capaian.ts';
import { isFalling, ownScores, type NilaiBulan } from '../maturity/level/own-scores.ts';
import { stepOf } from '../maturity/ladder.ts';
import { skorModalOf } from '../maturity/skor-modal.ts';
import type { AlasanKunjungan, DokumenKurang } from './perlu-dikunjungi.ts';

/** A score this close above its bound, in tenths of a point, is about to be lost when it falls. */
const CLOSE_TENTHS = 50;

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
  const close = ownScores(capaian).filter(
    (it) => it.spare < CLOSE_TENTHS && isFalling(it, sebelum),
  );
  const closest = close.toSorted((a, b) => a.spare - b.spare)[0];
  if (closest === undefined) return [];
  const { kode, nilai, batas } = closest;
  return [{ jenis: 'akanTurun', tingkat: capaian.tingkat, kode, nilai, batas }];
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
