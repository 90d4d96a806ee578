// The gates between the stages of PPMK and the check of a loan in stage II. Each condition is shown with
// the number behind it; a person decides, and may decide against a failed condition with a reason.
import { isActive, type AnggotaInti } from '../records/anggota.ts';
import type { DokumenInti } from '../records/dokumen.ts';
import type { KsmInti, MasukTahap, Tahap } from '../records/ksm.ts';
import type { EdisiPinjaman, Lkm } from '../records/lkm.ts';
import { isAtLeast, type Capaian } from '../maturity/capaian.ts';
import { standingOn, toTimeline } from '../maturity/loans.ts';
import type { SetParameter } from '../basics/parameter.ts';
import type { IsiPelatihan } from '../records/pelatihan.ts';
import { persenOf } from '../basics/pecahan.ts';
import type { PinjamanInti } from '../records/pinjaman.ts';
import {
  addMonths,
  dayNumber,
  daysBetween,
  monthEnd,
  monthOf,
  monthsBetween,
  type Bulan,
  type Tanggal,
} from '../basics/tanggal.ts';
import { formatPersen, formatRupiah, formatTanggal } from '../basics/format.ts';
import type { RasioUpk } from './upk.ts';
import type { LokasiProgram } from '../basics/wilayah.ts';

export const KODE_SYARAT_GERBANG = [
  'terdaftar',
  'jumlahAnggota',
  'lokasiProgram',
  'anggotaMiskin',
  'berdayaBerturut',
  'aturanKelompok',
  'tanggungRenteng',
  'pelatihan',
  'perempuan',
  'rencanaUsaha',
  'kesehatanUpk',
  'pinjamanUpkLunas',
  'rr',
  'tunggakan',
  'lokasiPpmk',
  'rencanaDiperbarui',
  'tingkat',
  'mandiriDuaKali',
  'plafon',
  'jumlahPinjaman',
  'tenor',
  'bebasTunggakan',
] as const;
export type KodeSyaratGerbang = (typeof KODE_SYARAT_GERBANG)[number];

export interface SyaratGerbang {
  readonly kode: KodeSyaratGerbang;
  readonly label: string;
  readonly terpenuhi: boolean;
  /** The number or fact behind it, in Indonesian. */
  readonly angka: string;
  /** False: advice only; a failure asks for no reason. */
  readonly wajib: boolean;
}

export interface Gerbang {
  /** The stage that the gate lets into. */
  readonly tahap: Tahap;
  readonly syarat: readonly SyaratGerbang[];
  /** Every obligatory condition is met. */
  readonly terpenuhi: boolean;
}

export interface DataGerbang {
  readonly ksm: Pick<KsmInti, 'tanggalBentuk' | 'tanggalBubar'> & {
    readonly tahapan: readonly Pick<MasukTahap, 'tahap' | 'sejak'>[];
  };
  readonly anggota: readonly AnggotaInti[];
  readonly dokumen: DokumenInti;
  readonly pelatihan: readonly IsiPelatihan[];
  readonly pinjaman: readonly PinjamanInti[];
  /** Results at month-ends and, where wanted, on `per`; see `capaianNeeded`. Later ones are passed over. */
  readonly capaian: readonly Capaian[];
  /** Null: the kelurahan is not a programme location. */
  readonly lokasi: Pick<LokasiProgram, 'ppmk'> | null;
  /** Null: no figures of the UPK. */
  readonly upk: RasioUpk | null;
  /** Members who ask for a loan in stage II; left out: all active members. */
  readonly pemohon?: readonly string[];
}

/** Training that every member needs before a UPK loan (Juknis Pinjaman Bergulir 2012). */
const TOPIK_WAJIB = ['pinjamanBergulir', 'kewirausahaan', 'ert'] as const;

const SETAHUN = 13;

/** Month-ends whose results the gates look at on `per`, newest first: one year and the month before it. */
export function capaianNeeded(per: Tanggal): Tanggal[] {
  const newest = newestClosed(per);
  return Array.from({ length: SETAHUN }, (_, i) => monthEnd(addMonths(newest, -i)));
}

/**
 * Month-ends before those, back to the group's first, newest first. Only the gate to Selesai looks at them,
 * and only where the newest month-end is Mandiri and no other of the year is that lies far enough back.
 */
export function capaianOlder(
  capaian: readonly Capaian[],
  ksm: Pick<KsmInti, 'tanggalBentuk'>,
  per: Tanggal,
  parameter: SetParameter,
): Tanggal[] {
  const newest = newestClosed(per);
  const { last, earlier } = findMandiri(closedOn(capaian, per), parameter);
  if (last !== monthEnd(newest) || earlier !== undefined) return [];
  return monthsBetween(monthOf(ksm.tanggalBentuk), addMonths(newest, -SETAHUN))
    .map(monthEnd)
    .toReversed();
}

function newestClosed(per: Tanggal): Bulan {
  const bulan = monthOf(per);
  return per === monthEnd(bulan) ? bulan : addMonths(bulan, -1);
}

/** All four gates, in order. */
export function checkGerbang(data: DataGerbang, per: Tanggal, parameter: SetParameter): Gerbang[] {
  const facts = collect(data, per);
  return [
    gate('I', gateTahap1(data, facts, per, parameter)),
    gate('II', gateTahap2(data, facts, per, parameter)),
    gate('III', gateTahap3(data, facts, per, parameter)),
    gate('Selesai', gateSelesai(facts, parameter)),
  ];
}

function gate(tahap: Tahap, syarat: readonly SyaratGerbang[]): Gerbang {
  return { tahap, syarat, terpenuhi: syarat.every((s) => s.terpenuhi || !s.wajib) };
}

interface Facts {
  readonly aktif: readonly AnggotaInti[];
  /** Results on or before the day, newest first. */
  readonly capaian: readonly Capaian[];
  /** Those of closed months. */
  readonly bulanan: readonly Capaian[];
  readonly terbaru: Capaian | null;
}

function collect(data: DataGerbang, per: Tanggal): Facts {
  const capaian = newestFirst(data.capaian, per);
  return {
    aktif: data.anggota.filter((a) => isActive(a, per)),
    capaian,
    bulanan: closedOn(data.capaian, per),
    terbaru: capaian[0] ?? null,
  };
}

function newestFirst(capaian: readonly Capaian[], per: Tanggal): Capaian[] {
  return capaian.filter((c) => c.per <= per).toSorted((a, b) => (a.per < b.per ? 1 : -1));
}

const closedOn = (capaian: readonly Capaian[], per: Tanggal) =>
  newestFirst(capaian, per).filter((c) => c.per === monthEnd(monthOf(c.per)));

function gateTahap1(
  data: DataGerbang,
  facts: Facts,
  per: Tanggal,
  parameter: SetParameter,
): SyaratGerbang[] {
  const { tanggalBentuk, tanggalBubar } = data.ksm;
  const bubar = tanggalBubar !== undefined && tanggalBubar !== null && tanggalBubar <= per;
  const { anggota, miskin } = parameter.gerbang;
  const poor = facts.aktif.filter((a) => a.miskin).length;
  return [
    {
      kode: 'terdaftar',
      label: 'KSM terdaftar dan tidak bubar',
      terpenuhi: tanggalBentuk <= per && !bubar,
      angka: bubar
        ? `bubar ${formatTanggal(tanggalBubar)}`
        : `dibentuk ${formatTanggal(tanggalBentuk)}`,
      wajib: true,
    },
    {
      kode: 'jumlahAnggota',
      label: `Paling sedikit ${anggota} anggota aktif`,
      terpenuhi: facts.aktif.length >= anggota,
      angka: `${facts.aktif.length} anggota`,
      wajib: true,
    },
    {
      kode: 'lokasiProgram',
      label: 'Kelurahan/desa adalah lokasi program',
      terpenuhi: data.lokasi !== null,
      angka: data.lokasi === null ? 'bukan lokasi program' : 'lokasi program',
      wajib: true,
    },
    {
      kode: 'anggotaMiskin',
      label: `Paling sedikit ${miskin} anggota warga miskin (PS-2)`,
      terpenuhi: poor >= miskin,
      angka: `${poor} anggota`,
      wajib: true,
    },
  ];
}

function gateTahap2(
  data: DataGerbang,
  facts: Facts,
  per: Tanggal,
  parameter: SetParameter,
): SyaratGerbang[] {
  const { aktif, terbaru } = facts;
  const trained = aktif.filter((a) =>
    TOPIK_WAJIB.every((topik) =>
      data.pelatihan.some(
        (p) => !p.rencana && p.topik === topik && p.tanggal <= per && p.peserta.includes(a.id),
      ),
    ),
  ).length;
  const women = aktif.filter((a) => a.jenisKelamin === 'P').length;
  const share = persenOf(women, aktif.length);
  const pemohon = data.pemohon ?? aktif.map((a) => a.id);
  const planned = pemohon.filter((id) =>
    data.dokumen.rencanaUsaha.some((r) => r.anggota === id),
  ).length;
  return [
    consecutiveBerdaya(facts, per, parameter),
    {
      kode: 'aturanKelompok',
      label: 'Aturan kelompok ditandatangani dan ditinjau dalam setahun terakhir',
      terpenuhi: terbaru?.k[2] === 2,
      angka: scoreText('K3', terbaru?.k[2]),
      wajib: true,
    },
    {
      kode: 'tanggungRenteng',
      label: 'Semua anggota aktif menandatangani tanggung renteng',
      terpenuhi: terbaru?.k[4] === 2,
      angka:
        terbaru === null
          ? 'belum ada data'
          : `${terbaru.angka.tandaTangan} dari ${terbaru.angka.anggotaAktif} anggota`,
      wajib: true,
    },
    {
      kode: 'pelatihan',
      label: 'Semua anggota terlatih: pinjaman bergulir, kewirausahaan, ERT',
      terpenuhi: aktif.length > 0 && trained === aktif.length,
      angka: `${trained} dari ${aktif.length} anggota`,
      wajib: true,
    },
    {
      kode: 'perempuan',
      label: `Perempuan paling sedikit ${formatPersen(parameter.gerbang.perempuan)}%`,
      terpenuhi: share !== null && share >= parameter.gerbang.perempuan,
      angka:
        share === null
          ? 'tidak ada anggota'
          : `${women} dari ${aktif.length} anggota, ${formatPersen(share)}%`,
      wajib: true,
    },
    {
      kode: 'rencanaUsaha',
      label: 'Setiap pemohon punya rencana usaha',
      terpenuhi: pemohon.length > 0 && planned === pemohon.length,
      angka: `${planned} dari ${pemohon.length} pemohon`,
      wajib: true,
    },
    {
      kode: 'kesehatanUpk',
      label: 'UPK tidak dalam Penundaan (saran)',
      terpenuhi: data.upk !== null && hasUpkFigures(data.upk) && !data.upk.penundaan,
      angka: upkText(data.upk),
      wajib: false,
    },
  ];
}

function consecutiveBerdaya(facts: Facts, per: Tanggal, parameter: SetParameter): SyaratGerbang {
  const wanted = parameter.gerbang.bulanBerdaya;
  const ends = capaianNeeded(per).slice(0, wanted);
  const found = ends.map((end) => facts.bulanan.find((c) => c.per === end) ?? null);
  return {
    kode: 'berdayaBerturut',
    label: `Tingkat Berdaya atau lebih pada ${wanted} akhir bulan terakhir berturut-turut`,
    terpenuhi: found.every((c) => c !== null && isAtLeast(c.tingkat, 'Berdaya')),
    angka: ends
      .map((end, i) => `${formatTanggal(end)}: ${found[i]?.tingkat ?? 'belum ada data'}`)
      .join('; '),
    wajib: true,
  };
}

function gateTahap3(
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
      // Without a balance nothing can be late.
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

/** Month-ends at which the group was Mandiri, the newest of them, and one that lies far enough before it. */
function findMandiri(bulanan: readonly Capaian[], parameter: SetParameter) {
  const mandiri = bulanan.filter((c) => c.tingkat === 'Mandiri').map((c) => c.per);
  const last = mandiri[0];
  const earlier = mandiri.find(
    (end) => last !== undefined && daysBetween(end, last) >= parameter.gerbang.jarakMandiriHari,
  );
  return { mandiri, last, earlier };
}

function gateSelesai(facts: Facts, parameter: SetParameter): SyaratGerbang[] {
  const { jarakMandiriHari } = parameter.gerbang;
  // The newer of the two must be the newest month: a group that fell back does not graduate.
  const { mandiri, last, earlier } = findMandiri(facts.bulanan, parameter);
  return [
    {
      kode: 'mandiriDuaKali',
      label: `Tingkat Mandiri pada akhir bulan terakhir dan pada akhir bulan paling sedikit ${jarakMandiriHari} hari sebelumnya`,
      terpenuhi: last !== undefined && last === facts.bulanan[0]?.per && earlier !== undefined,
      angka:
        mandiri.length === 0
          ? 'belum pernah Mandiri'
          : `Mandiri per ${mandiri.map(formatTanggal).join(', ')}`,
      wajib: true,
    },
  ];
}

// ---- Loan check in stage II

/** A loan asked for; `peminjam` null: the KSM borrows for its members together. */
export type PengajuanPinjaman = Pick<
  PinjamanInti,
  'id' | 'peminjam' | 'pokok' | 'tanggalCair' | 'angsuran'
>;

export interface CekPinjaman {
  readonly edisi: EdisiPinjaman;
  /** The how manieth UPK loan of the borrower it would be. */
  readonly urutan: number;
  /** Ceiling, rupiah. */
  readonly plafon: number;
  readonly syarat: readonly SyaratGerbang[];
  readonly terpenuhi: boolean;
}

/** Which edition of the loan rules an LKM follows on a date; the first covers the days before it. */
export function edisiOn(edisi: Lkm['edisi'], tanggal: Tanggal): EdisiPinjaman {
  const sorted = edisi.toSorted((a, b) => (a.berlakuSejak < b.berlakuSejak ? -1 : 1));
  const inForce = sorted.findLast((e) => e.berlakuSejak <= tanggal) ?? sorted[0];
  if (inForce === undefined) throw new RangeError('an LKM needs an edition of the loan rules');
  return inForce.edisi;
}

/** Conditions of a UPK loan (2009/10 scheme or Juknis 2012, by LKM and date; no new loan over arrears). */
export function checkPinjaman(
  pengajuan: PengajuanPinjaman,
  data: Pick<DataGerbang, 'anggota' | 'pinjaman'> & { readonly edisi: Lkm['edisi'] },
  parameter: SetParameter,
): CekPinjaman {
  const per = pengajuan.tanggalCair;
  const hari = dayNumber(per);
  const edisi = edisiOn(data.edisi, per);
  const rules = parameter.plafon[edisi];
  const earlier = data.pinjaman.filter(
    (p) =>
      p.id !== pengajuan.id &&
      p.sumber === 'upk' &&
      p.peminjam === pengajuan.peminjam &&
      p.tanggalCair <= per,
  ).length;
  const urutan = earlier + 1;
  const members = data.anggota.filter((a) => isActive(a, per)).length;
  const perMember = urutan === 1 ? rules.pertama : rules.berikutnya;
  // The ceilings are per member; a loan to the KSM carries those of all its members.
  const plafon = pengajuan.peminjam === null ? perMember * members : perMember;
  const last = newest(pengajuan.angsuran.map((a) => a.jatuhTempo)) ?? per;
  const { minimum, maksimum } = rules.tenorBulan;
  let arrears = 0;
  for (const p of data.pinjaman) {
    if (p.id !== pengajuan.id) arrears += standingOn(toTimeline(p), hari).tunggakan;
  }
  const syarat: SyaratGerbang[] = [
    {
      kode: 'plafon',
      label:
        pengajuan.peminjam === null
          ? `Paling besar ${formatRupiah(perMember)} per anggota (Edisi ${edisi})`
          : `Paling besar ${formatRupiah(perMember)} (Edisi ${edisi})`,
      terpenuhi: pengajuan.pokok <= plafon,
      angka: `${formatRupiah(pengajuan.pokok)} dari batas ${formatRupiah(plafon)}`,
      wajib: true,
    },
    {
      kode: 'jumlahPinjaman',
      label: `Paling banyak ${rules.pinjamanMaksimum} kali pinjaman UPK`,
      terpenuhi: urutan <= rules.pinjamanMaksimum,
      angka: `pinjaman ke-${urutan}`,
      wajib: true,
    },
    {
      kode: 'tenor',
      label: `Jangka waktu ${minimum} sampai ${maksimum} bulan`,
      terpenuhi: last >= monthsAfter(per, minimum) && last <= monthsAfter(per, maksimum),
      angka: `${formatTanggal(per)} sampai ${formatTanggal(last)}`,
      wajib: true,
    },
    {
      kode: 'bebasTunggakan',
      label: 'Tidak ada tunggakan di KSM',
      terpenuhi: arrears === 0,
      angka: `${arrears} angsuran menunggak`,
      wajib: true,
    },
  ];
  return { edisi, urutan, plafon, syarat, terpenuhi: syarat.every((s) => s.terpenuhi) };
}

/** The same day so many months later, or the month's last day where it has no such day. */
function monthsAfter(tanggal: Tanggal, months: number): Tanggal {
  const bulan = addMonths(monthOf(tanggal), months);
  const end = monthEnd(bulan);
  const same = `${bulan}${tanggal.slice(7)}`;
  return same > end ? end : same;
}

// ---- Words

function newest(dates: readonly Tanggal[]): Tanggal | null {
  return dates.reduce<Tanggal | null>((a, b) => (a === null || b > a ? b : a), null);
}

function enteredOn(
  tahapan: DataGerbang['ksm']['tahapan'],
  tahap: Tahap,
  per: Tanggal,
): Tanggal | null {
  return tahapan.find((m) => m.tahap === tahap && m.sejak <= per)?.sejak ?? null;
}

function scoreText(kode: string, skor: number | null | undefined): string {
  return skor === null || skor === undefined ? 'belum ada data' : `skor ${kode} ${skor} dari 2`;
}

function hasUpkFigures(upk: RasioUpk): boolean {
  return [upk.lar, upk.par, upk.rr, upk.ccr, upk.roi].some((r) => r.band !== null);
}

function upkText(upk: RasioUpk | null): string {
  if (upk === null || !hasUpkFigures(upk)) return 'belum ada data';
  const one = (nama: string, nilai: number | null) =>
    nilai === null ? `${nama} belum ada data` : `${nama} ${formatPersen(nilai)}%`;
  return [
    one('LAR', upk.lar.nilai),
    one('PAR', upk.par.nilai),
    one('RR', upk.rr.nilai),
    one('CCr', upk.ccr.nilai),
    one('ROI', upk.roi.nilai),
  ].join(', ');
}
