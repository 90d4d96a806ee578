// Builders of group histories: each shows only what matters to the test that calls it, and names every
// field of its record (`Required`).
import type { AnggotaInti } from '../../../functions/src/domain/records/anggota.ts';
import { isActive } from '../../../functions/src/domain/records/is-active.ts';
import type { DokumenInti } from '../../../functions/src/domain/records/dokumen.ts';
import type { KsmInti } from '../../../functions/src/domain/records/ksm.ts';
import { computeMaturity } from '../../../functions/src/domain/maturity/compute.ts';
import type { Capaian } from '../../../functions/src/domain/maturity/capaian.ts';
import type { Riwayat } from '../../../functions/src/domain/maturity/riwayat.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import type {
  PembayaranInti,
  PinjamanInti,
} from '../../../functions/src/domain/records/money/pinjaman.ts';
import { BUKU, type SesiInti } from '../../../functions/src/domain/records/sesi.ts';
import { addDays, type Tanggal, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { type Plain, withIds } from './plain.ts';
import { type AnggotaId, toAnggotaId } from '../../../functions/src/domain/basics/identitas.ts';

export const SETORAN = 10_000;

export function memberId(n: number): AnggotaId {
  return toAnggotaId(`a${String(n).padStart(2, '0')}`);
}

/** `count` members, from a01 on, all members since `masuk`. */
export function members(count: number, masuk: Tanggal, first = 1): AnggotaInti[] {
  return Array.from({ length: count }, (_, i): Required<AnggotaInti> => ({
    id: memberId(first + i),
    jenisKelamin: i % 2 === 0 ? 'P' : 'L',
    miskin: true,
    tanggalMasuk: masuk,
    tanggalKeluar: null,
  }));
}

/** The members, all having left on the date. */
export function leave(anggota: readonly AnggotaInti[], tanggalKeluar: Tanggal): AnggotaInti[] {
  return anggota.map((a) => ({ ...a, tanggalKeluar }));
}

/** Dates `step` days apart. */
export function dates(first: Tanggal, count: number, step = 7): Tanggal[] {
  return Array.from({ length: count }, (_, i) => addDays(first, i * step));
}

/** `total` split as evenly as whole numbers allow over parts that hold at most `room` each. */
function spread(total: number, room: readonly number[]): number[] {
  let given = 0;
  const shares = room.map((most, i) => {
    const share = Math.min(most, Math.floor((total * (i + 1)) / room.length) - given);
    given += share;
    return share;
  });
  if (given !== total) throw new RangeError(`${total} do not fit into ${room.join(' + ')}`);
  return shares;
}

export function aSesi(sesi: Partial<Plain<SesiInti>> & { tanggal: Tanggal }): SesiInti {
  return withIds<SesiInti>({
    ...({
      id: `s-${sesi.tanggal}`,
      status: 'dilaksanakan',
      hadir: [],
      setoran: {},
      pimpinan: null,
      notulis: null,
      buku: {},
      keputusan: [],
      kegiatan: 0,
      kasDihitung: null,
    } satisfies Required<Plain<Omit<SesiInti, 'tanggal'>>>),
    ...sesi,
  });
}

export interface SessionTotals {
  readonly tanggal: readonly Tanggal[];
  readonly anggota: readonly AnggotaInti[];
  readonly hadir: number;
  readonly penabung: number;
  /** Checks without a fault, out of `bukuPerSesi` (4) × `sesiDicek`. */
  readonly cekOk?: number;
  readonly sesiDicek?: number;
  readonly bukuPerSesi?: number;
  readonly lain?: Partial<Plain<SesiInti>>;
}

/** Sessions that add up to the given totals; members come and save in turn. */
export function sessions(t: SessionTotals): SesiInti[] {
  const active = t.tanggal.map((tanggal) =>
    t.anggota.filter((a) => isActive(a, tanggal)).map((a) => a.id),
  );
  const room = active.map((ids) => ids.length);
  const hadir = spread(t.hadir, room);
  const penabung = spread(t.penabung, room);
  const perSesi = t.bukuPerSesi ?? BUKU.length;
  const cekOk = spread(
    t.cekOk ?? 0,
    Array.from({ length: t.sesiDicek ?? 1 }, () => perSesi),
  );
  return t.tanggal.map((tanggal, i) => {
    const ids = active[i] ?? [];
    const ok = cekOk[i] ?? 0;
    return aSesi({
      tanggal,
      hadir: ids.slice(0, hadir[i]),
      setoran: Object.fromEntries(ids.slice(0, penabung[i]).map((id) => [id, SETORAN])),
      buku: Object.fromEntries(
        BUKU.slice(0, i < (t.sesiDicek ?? 0) ? perSesi : 0).map((buku, book) => [
          buku,
          book < ok ? 'ok' : 'selisih',
        ]),
      ),
      ...t.lain,
    });
  });
}

type Due = readonly [jatuhTempo: Tanggal, pokok: number, jasa?: number];
type Paid = readonly [tanggal: Tanggal, jumlah: number, oleh?: PembayaranInti['oleh']];

export function aLoan(
  loan: Partial<Plain<Omit<PinjamanInti, 'angsuran' | 'pembayaran'>>> & {
    angsuran: readonly Due[];
    bayar?: readonly Paid[];
  },
): PinjamanInti {
  const { angsuran, bayar, ...rest } = loan;
  return withIds<PinjamanInti>({
    ...({
      id: `p-${rest.peminjam ?? rest.sumber ?? 'x'}`,
      sumber: 'internal',
      peminjam: null,
      pokok: angsuran.reduce((sum, [, pokok]) => sum + pokok, 0),
      tanggalCair: toTanggal('2017-01-02'),
      angsuran: angsuran.map(([jatuhTempo, pokok, jasa = 0]) => ({ jatuhTempo, pokok, jasa })),
      pembayaran: (bayar ?? []).map(
        ([tanggal, jumlah, oleh = 'anggota']): Required<PembayaranInti> => ({
          tanggal,
          jumlah,
          oleh,
          jasaLebih: null,
        }),
      ),
    } satisfies Required<Plain<PinjamanInti>>),
    ...rest,
  });
}

export function aDokumen(dokumen: Partial<Plain<DokumenInti>> = {}): DokumenInti {
  const none: Required<DokumenInti> = {
    aturan: null,
    rencanaKerja: [],
    tanggungRenteng: [],
    rencanaUsaha: [],
  };
  return withIds<DokumenInti>({ ...none, ...dokumen });
}

/** A weekly group with 10 members since 2016; every part can be replaced. */
export function aRiwayat(
  riwayat: Partial<Plain<Omit<Riwayat, 'ksm' | 'dokumen'>>> & {
    ksm?: Partial<Plain<KsmInti>>;
    dokumen?: Partial<Plain<DokumenInti>>;
  } = {},
): Riwayat {
  const { ksm, dokumen, ...rest } = riwayat;
  const tanggalBentuk = ksm?.tanggalBentuk ?? toTanggal('2016-01-04');
  return withIds<Riwayat>({
    anggota: members(10, tanggalBentuk),
    sesi: [],
    pinjaman: [],
    kasLain: [],
    kemitraan: [],
    ...rest,
    ksm: {
      ...({
        id: 'ksm-1',
        tanggalBentuk,
        tanggalMulaiPendampingan: null,
        tanggalBubar: null,
        jadwal: [{ berlakuSejak: tanggalBentuk, intervalHari: 7 }],
        setoranMinimum: SETORAN,
      } satisfies Required<Plain<KsmInti>>),
      ...ksm,
    },
    dokumen: aDokumen(dokumen),
  });
}

export function compute(riwayat: Riwayat, per: Tanggal): Capaian {
  return computeMaturity(riwayat, per, PARAMETER_AWAL);
}

/** The history with one more movement, so that the cash on the day is `kas`. */
export function withKas(riwayat: Riwayat, tanggal: Tanggal, kas: number): Riwayat {
  const jumlah = kas - compute(riwayat, tanggal).angka.kas;
  return jumlah === 0
    ? riwayat
    : { ...riwayat, kasLain: [...riwayat.kasLain, { tanggal, jumlah }] };
}

/** What the reference cases state of a result. */
export function toHasil(c: Capaian) {
  const { per, tingkat, status, aturan, ps, k, sk, rencana, terlaksana } = c;
  return { per, tingkat, status, aturan, ps, k, sk, rencana, terlaksana };
}
