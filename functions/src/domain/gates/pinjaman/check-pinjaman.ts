// The check of a UPK loan that is asked for in stage II. A person decides here as well.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { formatRupiah, formatTanggal } from '../../basics/format.ts';
import { newest } from '../../basics/newest.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { dayNumber, sameDayAfter } from '../../basics/tanggal.ts';
import { standingOn, toTimeline } from '../../maturity/loans.ts';
import { isActive } from '../../records/is-active.ts';
import { EdisiPinjaman, type Lkm } from '../../records/lkm.ts';
import type { PinjamanInti } from '../../records/money/pinjaman.ts';
import type { DataGerbang } from '../tahap/data-gerbang.ts';
import { SyaratGerbang } from '../tahap/syarat-gerbang.ts';
import { edisiOn } from './edisi.ts';
import type { PinjamanId } from '../../basics/identitas.ts';

/** A loan asked for; `peminjam` null: the KSM borrows for its members together. */
export type PengajuanPinjaman = Pick<
  PinjamanInti,
  'peminjam' | 'pokok' | 'tanggalCair' | 'angsuran'
> & {
  /** Null: the loan is not on record yet. */
  readonly id: PinjamanId | null;
};

export const CekPinjaman = z.object({
  edisi: EdisiPinjaman,
  /** Its number among the UPK loans of this borrower, from 1. */
  urutan: Cacah,
  /** Ceiling, rupiah. */
  plafon: z.int(),
  syarat: z.array(SyaratGerbang),
  terpenuhi: z.boolean(),
});
export type CekPinjaman = ReadonlyDeep<z.infer<typeof CekPinjaman>>;

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
  // The ceilings are per member; a loan to the KSM has those of all its members together.
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
      terpenuhi: last >= sameDayAfter(per, minimum) && last <= sameDayAfter(per, maksimum),
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
