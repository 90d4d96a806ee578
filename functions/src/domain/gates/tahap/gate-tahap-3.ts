// The gate into stage III: a group that repaid its UPK loans and lives in a PPMK location.
import { formatPersen, formatRupiah, formatTanggal } from '../../basics/format.ts';
import { newest } from '../../basics/newest.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import { persenOf } from '../../basics/numbers/pecahan.ts';
import { dayNumber, daysBetween, type Tanggal } from '../../basics/tanggal.ts';
import { isAtLeast } from '../../maturity/capaian.ts';
import { standingOn, toTimeline } from '../../maturity/loans.ts';
import type { Tahap } from '../../records/ksm.ts';
import type { DataGerbang, Facts } from './data-gerbang.ts';
import type { SyaratGerbang } from './syarat-gerbang.ts';

export function gateTahap3(
  data: DataGerbang,
  facts: Facts,
  per: Tanggal,
  parameter: SetParameter,
): SyaratGerbang[] {
  const hari = dayNumber(per);
  const p = parameter.gerbang;
  let repaid = 0;
  let saldo = 0;
  let late = 0;
  let lateLoans = 0;
  for (const pinjaman of data.pinjaman) {
    const timeline = toTimeline(pinjaman);
    const standing = standingOn(timeline, hari);
    const isLate = standing.tunggakan >= parameter.tunggakan;
    if (isLate) lateLoans += 1;
    if (pinjaman.sumber !== 'upk') continue;
    if (timeline.lunas <= hari) repaid += 1;
    saldo += standing.beredar;
    if (isLate) late += standing.pokokTunggakan;
  }
  const rr = persenOf(saldo - late, saldo);
  const entered = enteredOn(data.ksm.tahapan, 'II', per);
  const plan = newest(data.dokumen.rencanaKerja.filter((tanggal) => tanggal <= per));
  return [
    {
      kode: 'pinjamanUpkLunas',
      label: `Paling sedikit ${p.pinjamanUpkLunas} pinjaman UPK lunas`,
      terpenuhi: repaid >= p.pinjamanUpkLunas,
      angka: `${repaid} pinjaman`,
      wajib: true,
    },
    {
      kode: 'rr',
      label: `RR pinjaman UPK paling sedikit ${formatPersen(p.rr)}%`,
      // Without a balance, nothing can be late.
      terpenuhi: rr === null || rr >= p.rr,
      angka:
        rr === null
          ? 'tidak ada saldo pinjaman UPK'
          : `${formatPersen(rr)}% dari ${formatRupiah(saldo)}`,
      wajib: true,
    },
    {
      kode: 'tunggakan',
      label: `Tidak ada pinjaman menunggak ${parameter.tunggakan} angsuran atau lebih`,
      terpenuhi: lateLoans === 0,
      angka: `${lateLoans} pinjaman`,
      wajib: true,
    },
    {
      kode: 'lokasiPpmk',
      label: 'Kelurahan/desa ada dalam daftar lokasi PPMK',
      terpenuhi: data.lokasi?.ppmk === true,
      angka: data.lokasi?.ppmk === true ? 'lokasi PPMK' : 'bukan lokasi PPMK',
      wajib: true,
    },
    {
      kode: 'rencanaDiperbarui',
      label: 'Rencana kerja diperbarui sejak masuk Tahap II dan dalam setahun terakhir',
      terpenuhi:
        plan !== null &&
        daysBetween(plan, per) <= p.umurRencanaHari &&
        (entered === null || plan >= entered),
      angka: plan === null ? 'belum ada rencana kerja' : `rencana ${formatTanggal(plan)}`,
      wajib: true,
    },
    {
      kode: 'tingkat',
      label: 'Tingkat Berdaya atau lebih',
      terpenuhi: facts.terbaru !== null && isAtLeast(facts.terbaru.tingkat, 'Berdaya'),
      angka:
        facts.terbaru === null
          ? 'belum ada data'
          : `${facts.terbaru.tingkat} per ${formatTanggal(facts.terbaru.per)}`,
      wajib: true,
    },
  ];
}

function enteredOn(
  tahapan: DataGerbang['ksm']['tahapan'],
  tahap: Tahap,
  per: Tanggal,
): Tanggal | null {
  return tahapan.find((m) => m.tahap === tahap && m.sejak <= per)?.sejak ?? null;
}
