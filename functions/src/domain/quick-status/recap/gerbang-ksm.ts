// A group's next gate and what it still lacks for it; and the same added up over an area.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import type { Gerbang, KodeSyaratGerbang } from '../../gates/tahap/syarat-gerbang.ts';
import { TAHAP, type Tahap } from '../../records/ksm.ts';
import type { KsmId } from '../../basics/identitas.ts';

/** Conditions by the stage that their gate leads into, with a short name for headings and lists. */
export const SYARAT_PENDEK = {
  I: {
    terdaftar: 'Terdaftar',
    jumlahAnggota: 'Jumlah anggota',
    lokasiProgram: 'Lokasi program',
    anggotaMiskin: 'Anggota miskin',
  },
  II: {
    berdayaBerturut: 'Berdaya berturut',
    aturanKelompok: 'Aturan kelompok',
    tanggungRenteng: 'Tanggung renteng',
    pelatihan: 'Pelatihan anggota',
    perempuan: 'Perempuan',
    rencanaUsaha: 'Rencana usaha',
    kesehatanUpk: 'Kesehatan UPK (saran)',
  },
  III: {
    pinjamanUpkLunas: 'Pinjaman UPK lunas',
    rr: 'RR pinjaman UPK',
    tunggakan: 'Bebas tunggakan',
    lokasiPpmk: 'Lokasi PPMK',
    rencanaDiperbarui: 'Rencana kerja baru',
    tingkat: 'Tingkat Berdaya',
  },
  Selesai: { mandiriDuaKali: 'Mandiri dua kali' },
} as const satisfies Readonly<Record<Tahap, Partial<Record<KodeSyaratGerbang, string>>>>;

const PENDEK: Readonly<Partial<Record<KodeSyaratGerbang, string>>> = {
  ...SYARAT_PENDEK.I,
  ...SYARAT_PENDEK.II,
  ...SYARAT_PENDEK.III,
  ...SYARAT_PENDEK.Selesai,
};
export const namaSyarat = (kode: KodeSyaratGerbang) => PENDEK[kode] ?? kode;
const KODE = Object.keys(PENDEK) as readonly KodeSyaratGerbang[];

/** The next gate of one group. */
export interface GerbangKsm {
  readonly ksmId: KsmId;
  /** Null: the group has passed all of them. */
  readonly berikutnya: Tahap | null;
  readonly siap: boolean;
  /** Failed conditions; `saran` are those that are advice only. */
  readonly kurang: readonly KodeSyaratGerbang[];
  readonly saran: readonly KodeSyaratGerbang[];
}

export function nextTahap(tahap: Tahap | null): Tahap | null {
  return tahap === null ? TAHAP[0] : (TAHAP[TAHAP.indexOf(tahap) + 1] ?? null);
}

export function gerbangKsm(
  ksm: Pick<CapaianKsm, 'ksmId' | 'tahap'>,
  gerbang: readonly Gerbang[],
): GerbangKsm {
  const berikutnya = nextTahap(ksm.tahap);
  const gate = gerbang.find((g) => g.tahap === berikutnya);
  if (berikutnya !== null && gate === undefined) throw new Error(`no gate to ${berikutnya}`);
  const failed = (gate?.syarat ?? []).filter((s) => !s.terpenuhi);
  return {
    ksmId: ksm.ksmId,
    berikutnya,
    siap: gate?.terpenuhi === true,
    kurang: failed.filter((s) => s.wajib).map((s) => s.kode),
    saran: failed.filter((s) => !s.wajib).map((s) => s.kode),
  };
}

const Antrean = z.strictObject({ menunggu: Cacah, siap: Cacah });

export const AngkaGerbang = z.strictObject({
  /** Groups before each gate, and those that may enter. */
  I: Antrean,
  II: Antrean,
  III: Antrean,
  Selesai: Antrean,
  /** Stages entered in spite of a failed condition. */
  dikesampingkan: Cacah,
  /** Groups before the gate that fail the condition, advice included. */
  kurang: z.strictObject(
    Object.fromEntries(KODE.map((kode) => [kode, Cacah])) as Record<
      KodeSyaratGerbang,
      typeof Cacah
    >,
  ),
});
export type AngkaGerbang = z.infer<typeof AngkaGerbang>;

const emptyGerbang = () => ({
  I: { menunggu: 0, siap: 0 },
  II: { menunggu: 0, siap: 0 },
  III: { menunggu: 0, siap: 0 },
  Selesai: { menunggu: 0, siap: 0 },
  dikesampingkan: 0,
  kurang: Object.fromEntries(KODE.map((kode) => [kode, 0])) as Record<KodeSyaratGerbang, number>,
});
export const EMPTY_GERBANG: AngkaGerbang = Object.freeze(emptyGerbang());

export function sumGerbang(parts: Iterable<AngkaGerbang>): AngkaGerbang {
  const sum = emptyGerbang();
  for (const part of parts) {
    for (const tahap of TAHAP) {
      sum[tahap].menunggu += part[tahap].menunggu;
      sum[tahap].siap += part[tahap].siap;
    }
    sum.dikesampingkan += part.dikesampingkan;
    for (const kode of KODE) sum.kurang[kode] += part.kurang[kode];
  }
  return sum;
}

/** Groups that are not dissolved, each with its gate. */
export function countGerbang(
  ksm: readonly Pick<CapaianKsm, 'ksmId' | 'dikesampingkan'>[],
  gerbang: ReadonlyMap<KsmId, GerbangKsm>,
): AngkaGerbang {
  const sum = emptyGerbang();
  for (const row of ksm) {
    sum.dikesampingkan += row.dikesampingkan;
    const gate = gerbang.get(row.ksmId);
    if (!gate?.berikutnya) continue;
    sum[gate.berikutnya].menunggu += 1;
    if (gate.siap) sum[gate.berikutnya].siap += 1;
    for (const kode of [...gate.kurang, ...gate.saran]) sum.kurang[kode] += 1;
  }
  return sum;
}
