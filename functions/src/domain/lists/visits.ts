// Which groups a facilitator should visit this week, and why: from the group, its newest two evaluations, its
// open loans where the person may know them, and nothing else.
import { tagihanOn } from '../records/jadwal-angsuran.ts';
import { intervalOn, tahapOn, type Ksm } from '../records/ksm.ts';
import type { Capaian, KodeSyarat, Syarat } from '../maturity/capaian.ts';
import { stepOf } from '../maturity/ladder.ts';
import { skorModalOf } from '../maturity/skor-modal.ts';
import type { Pinjaman } from '../records/pinjaman.ts';
import { addDays, daysBetween, type Tanggal } from '../basics/tanggal.ts';
import type { AlasanKunjungan, DokumenKurang, PerluDikunjungi } from './perlu-dikunjungi.ts';

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
const HARI_SEPEKAN = 7;
/** A score this close above its bound, in tenths of a point, is about to be lost when it falls. */
const DEKAT_PERSEPULUH = 50;

const SKOR: readonly KodeSyarat[] = [
  'ps',
  'sk',
  'aturan1',
  'aturan2',
  'aturan3',
  'aturan4',
  'aturan5',
];

/** Groups with a reason, most urgent first; a group that stopped meeting long ago comes after all others. */
export function listPerluDikunjungi(
  groups: readonly DataKunjungan[],
  hariIni: Tanggal,
): PerluDikunjungi[] {
  return groups
    .flatMap((it) => {
      const found = perluDikunjungi(it, hariIni);
      return found === null ? [] : [{ found, berhenti: it.capaian?.status === 'Tidak Aktif' }];
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
export function perluDikunjungi(data: DataKunjungan, hariIni: Tanggal): PerluDikunjungi | null {
  const { ksm, capaian } = data;
  if (ksm.tanggalBubar && ksm.tanggalBubar <= hariIni) return null;
  const alasan = [
    ...reasonsOfMeeting(data, hariIni),
    ...reasonsOfLoans(data, hariIni),
    ...(capaian === null ? [] : reasonsOfLevel(capaian, data.sebelum)),
    ...(capaian === null ? [] : reasonsOfPapers(ksm, capaian, hariIni)),
  ].toSorted((a, b) => weightOf(b) - weightOf(a));
  if (alasan.length === 0) return null;
  return {
    ksmId: ksm.id,
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

function reasonsOfMeeting(data: DataKunjungan, hariIni: Tanggal): AlasanKunjungan[] {
  const { ksm, capaian, sesiDiHp } = data;
  const known = capaian?.angka.sesiTerakhir ?? null;
  const last = sesiDiHp !== null && (known === null || sesiDiHp > known) ? sesiDiHp : known;
  const interval = intervalOn(ksm.jadwal, hariIni);
  const start = ksm.tanggalMulaiPendampingan ?? ksm.tanggalBentuk;
  const next = last === null ? start : addDays(last, interval);
  if (next < hariIni) {
    const hari = daysBetween(last ?? start, hariIni);
    return [{ jenis: 'lamaTanpaSesi', hari, interval, pernah: last !== null }];
  }
  return next < addDays(hariIni, HARI_SEPEKAN) ? [{ jenis: 'pertemuan', tanggal: next }] : [];
}

function reasonsOfLoans(data: DataKunjungan, hariIni: Tanggal): AlasanKunjungan[] {
  if (data.pinjaman === null) {
    const berat = data.capaian?.angka.pinjamanTunggakan ?? 0;
    return berat === 0 ? [] : [{ jenis: 'tunggakanBerat', pinjaman: berat }];
  }
  const late = { pinjaman: 0, angsuran: 0, jumlah: 0 };
  const due = { pinjaman: 0, jumlah: 0 };
  const kemarin = addDays(hariIni, -1);
  const akhir = addDays(hariIni, HARI_SEPEKAN - 1);
  for (const it of data.pinjaman) {
    const overdue = tagihanOn(it, kemarin).jumlah;
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

function reasonsOfLevel(capaian: Capaian, sebelum: Capaian | null): AlasanKunjungan[] {
  const now = stepOf(capaian.tingkat);
  const before = sebelum === null ? 0 : stepOf(sebelum.tingkat);
  if (sebelum !== null && now > 0 && now < before)
    return [{ jenis: 'tingkatTurun', dari: sebelum.tingkat, ke: capaian.tingkat }];
  if (sebelum === null) return [];
  const close = ownConditions(capaian).flatMap((syarat) => {
    if (!SKOR.includes(syarat.kode) || !syarat.terpenuhi || syarat.nilai === null) return [];
    const earlier = ownConditionsOf(sebelum, capaian).find((it) => it.kode === syarat.kode);
    const spare = tenths(syarat.nilai) - tenths(syarat.batas);
    const isFalling =
      earlier?.nilai !== null &&
      earlier?.nilai !== undefined &&
      tenths(earlier.nilai) > tenths(syarat.nilai);
    return spare < DEKAT_PERSEPULUH && isFalling ? [{ syarat, nilai: syarat.nilai, spare }] : [];
  });
  const closest = close.toSorted((a, b) => a.spare - b.spare)[0];
  if (closest === undefined) return [];
  const { kode, batas } = closest.syarat;
  const { tingkat } = capaian;
  return [{ jenis: 'akanTurun', tingkat, kode, nilai: closest.nilai, batas }];
}

/** Displayed values have one decimal, so they are compared in whole tenths. */
function tenths(n: number): number {
  return Math.round(n * 10);
}

function ownConditions(capaian: Capaian): readonly Syarat[] {
  return ownConditionsOf(capaian, capaian);
}

/** Conditions of the level that `of` has, as `capaian` found them. */
function ownConditionsOf(capaian: Capaian, of: Capaian): readonly Syarat[] {
  switch (of.tingkat) {
    case 'Berkembang':
      return capaian.syaratLevel.berkembang;
    case 'Berdaya':
      return capaian.syaratLevel.berdaya;
    case 'Mandiri':
      return capaian.syaratLevel.mandiri;
    case 'Bubar':
    case 'Belum Dinilai':
    case 'Pemula':
      return [];
  }
}

/** Papers are asked for when a group comes near the gate that requires them; a new group has time. */
function reasonsOfPapers(
  ksm: DataKunjungan['ksm'],
  capaian: Capaian,
  hariIni: Tanggal,
): AlasanKunjungan[] {
  const step = stepOf(capaian.tingkat);
  const missing = (dokumen: DokumenKurang, kurang = 0): AlasanKunjungan => ({
    jenis: 'dokumen',
    dokumen,
    kurang,
  });
  const lacks = (kode: KodeSyarat): Syarat | undefined =>
    capaian.syaratLevel.mandiri.find((it) => it.kode === kode && !it.terpenuhi);
  switch (tahapOn(ksm, hariIni)) {
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
