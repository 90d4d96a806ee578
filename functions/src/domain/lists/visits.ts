// Which groups a facilitator should visit this week, and why: from the group, its newest two evaluations, its
// open loans where the person may know them, and nothing else.
import { tagihanOn } from '../records/money/jadwal-angsuran.ts';
import { intervalOn } from '../records/interval-on.ts';
import { lifeOf, tahapOn, type Jadwal, type Ksm } from '../records/ksm.ts';
import type { Capaian } from '../maturity/capaian.ts';
import type { KsmId } from '../basics/identitas.ts';
import type { Pinjaman } from '../records/money/pinjaman.ts';
import { addDays, daysBetween, type Tanggal } from '../basics/tanggal.ts';
import { nilaiOf } from '../maturity/level/own-scores.ts';
import { alasanTetapOf, reasonsOfArrears } from './alasan-tetap.ts';
import type { AlasanKunjungan, PerluDikunjungi } from './perlu-dikunjungi.ts';

export interface DataKunjungan {
  readonly ksm: Pick<
    Ksm,
    'id' | 'tanggalBentuk' | 'tanggalMulaiPendampingan' | 'tanggalBubar' | 'jadwal' | 'tahapan'
  >;
  readonly capaian: Capaian | null;
  /** A month earlier; null when there is none. */
  readonly sebelum: Capaian | null;
  /** Open loans; null: this person may not know them. */
  readonly pinjaman: readonly Pinjaman[] | null;
  /** Date of the newest session that this phone recorded; the evaluation may not know it yet. */
  readonly sesiDiHp: Tanggal | null;
}

/** Days from today on that count as this week. */
const DAYS_OF_WEEK = 7;

/** What the reasons of one day are made of, without the evaluation itself. */
export interface DasarKunjungan {
  readonly ksmId: KsmId;
  /** Start of mentoring. */
  readonly mulai: Tanggal;
  readonly bubar: Tanggal | null;
  readonly jadwal: readonly Jadwal[];
  readonly sesiTerakhir: Tanggal | null;
  /** Open loans; none where the person may not know them. */
  readonly pinjaman: readonly Pinjaman[];
  /** Reasons that the day does not change. */
  readonly alasanTetap: readonly AlasanKunjungan[];
  /** The group stopped meeting long ago. */
  readonly berhenti: boolean;
}

/** Groups with a reason, most urgent first; a group that stopped meeting long ago comes after all others. */
export function listPerluDikunjungi(
  groups: readonly DataKunjungan[],
  hariIni: Tanggal,
): PerluDikunjungi[] {
  return listKunjungan(
    groups.map((it) => dasarOf(it, hariIni)),
    hariIni,
  );
}

/** The same, of what the reasons are made of. */
export function listKunjungan(
  groups: readonly DasarKunjungan[],
  hariIni: Tanggal,
): PerluDikunjungi[] {
  return groups
    .flatMap((it) => {
      const found = kunjunganOf(it, hariIni);
      return found === null ? [] : [{ found, berhenti: it.berhenti }];
    })
    .toSorted(
      (a, b) =>
        Number(a.berhenti) - Number(b.berhenti) ||
        b.found.bobot - a.found.bobot ||
        (a.found.ksmId < b.found.ksmId ? -1 : 1),
    )
    .map((it) => it.found);
}

/** Null: there is no reason for a visit this week. */
export function findPerluDikunjungi(data: DataKunjungan, hariIni: Tanggal): PerluDikunjungi | null {
  return kunjunganOf(dasarOf(data, hariIni), hariIni);
}

function dasarOf(data: DataKunjungan, hariIni: Tanggal): DasarKunjungan {
  const { ksm, capaian, sebelum, pinjaman, sesiDiHp } = data;
  const known = capaian?.angka.sesiTerakhir ?? null;
  return {
    ksmId: ksm.id,
    ...lifeOf(ksm),
    jadwal: ksm.jadwal,
    sesiTerakhir: newerOf(known, sesiDiHp),
    pinjaman: pinjaman ?? [],
    alasanTetap:
      capaian === null
        ? []
        : [
            ...(pinjaman === null ? reasonsOfArrears(capaian) : []),
            ...alasanTetapOf(tahapOn(ksm, hariIni), capaian, sebelum && nilaiOf(sebelum)),
          ],
    berhenti: capaian?.status === 'Tidak Aktif',
  };
}

export function newerOf(a: Tanggal | null, b: Tanggal | null): Tanggal | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? b : a;
}

function kunjunganOf(dasar: DasarKunjungan, hariIni: Tanggal): PerluDikunjungi | null {
  const { ksmId, bubar, alasanTetap } = dasar;
  if (bubar !== null && bubar <= hariIni) return null;
  const alasan = [
    ...reasonsOfMeeting(dasar, hariIni),
    ...reasonsOfLoans(dasar, hariIni),
    ...alasanTetap,
  ].toSorted((a, b) => weightOf(b) - weightOf(a));
  if (alasan.length === 0) return null;
  return {
    ksmId,
    alasan,
    hanyaJadwal: alasan.every((it) => it.jenis === 'pertemuan'),
    bobot: alasan.reduce((sum, it) => sum + weightOf(it), 0),
  };
}

/** Decides the order on the list; the numbers mean nothing else. */
function weightOf(alasan: AlasanKunjungan): number {
  switch (alasan.jenis) {
    case 'menunggak':
    case 'tunggakanBerat':
      return 40;
    case 'tingkatTurun':
      return 35;
    case 'akanTurun':
      return 25;
    case 'lamaTanpaSesi':
      return alasan.hari > 2 * alasan.interval ? 30 : 20;
    case 'jatuhTempo':
      return 10;
    case 'dokumen':
      return 8;
    case 'pertemuan':
      return 5;
  }
}

function reasonsOfMeeting(dasar: DasarKunjungan, hariIni: Tanggal): AlasanKunjungan[] {
  const { mulai, jadwal, sesiTerakhir: last } = dasar;
  const interval = intervalOn(jadwal, hariIni);
  const next = last === null ? mulai : addDays(last, interval);
  if (next < hariIni) {
    const hari = daysBetween(last ?? mulai, hariIni);
    return [{ jenis: 'lamaTanpaSesi', hari, interval, pernah: last !== null }];
  }
  return next < addDays(hariIni, DAYS_OF_WEEK) ? [{ jenis: 'pertemuan', tanggal: next }] : [];
}

function reasonsOfLoans(data: DasarKunjungan, hariIni: Tanggal): AlasanKunjungan[] {
  const late = { pinjaman: 0, angsuran: 0, jumlah: 0 };
  const due = { pinjaman: 0, jumlah: 0 };
  const yesterday = addDays(hariIni, -1);
  const akhir = addDays(hariIni, DAYS_OF_WEEK - 1);
  for (const it of data.pinjaman) {
    const overdue = tagihanOn(it, yesterday).jumlah;
    const week = tagihanOn(it, akhir).jumlah - overdue;
    if (overdue > 0) {
      late.pinjaman += 1;
      late.angsuran += tagihanOn(it, hariIni).angsuranTerlambat;
      late.jumlah += overdue;
    }
    if (week > 0) {
      due.pinjaman += 1;
      due.jumlah += week;
    }
  }
  return [
    ...(late.pinjaman > 0 ? [{ jenis: 'menunggak', ...late } as const] : []),
    ...(due.pinjaman > 0 ? [{ jenis: 'jatuhTempo', ...due } as const] : []),
  ];
}
