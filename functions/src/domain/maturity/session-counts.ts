// What a session counts for: who of the members came and saved, which books agreed. Whether counted cash agrees
// is found at every computation, from every record up to its day, however late it came in (maturity model, R3).
import { dayNumber, monthOf, type Bulan } from '../basics/tanggal.ts';
import type { AnggotaId } from '../basics/identitas.ts';
import { depositsOf } from '../records/money/gerak-kas.ts';
import type { SesiInti } from '../records/sesi.ts';
import { boxOn, type CashBook } from './cash-book.ts';

/** A session dilaksanakan, counted; only members active on its date count. */
export interface SessionCounts {
  readonly hari: number;
  readonly bulan: Bulan;
  readonly anggota: number;
  readonly hadir: number;
  /** Members who deposited at least the minimum. */
  readonly penabung: number;
  /** At least one member deposited something. */
  readonly adaSetoran: boolean;
  readonly cekOk: number;
  readonly cekSemua: number;
  /** The cash book was entered as wrong, or the cash that was counted is not what the records give on the day. */
  readonly selisihKas: boolean;
  readonly musyawarah: number;
  readonly keputusan: number;
  readonly kegiatan: number;
  /** Who chaired and who kept the minutes. */
  readonly petugas: readonly AnggotaId[];
}

export interface PreparedMember {
  readonly id: AnggotaId;
  readonly masuk: number;
  /** First day no longer a member; Infinity for a current one. */
  readonly keluar: number;
  readonly perempuan: boolean;
  readonly miskin: boolean;
}

/** Counts a session dilaksanakan; only members active on its date count. */
export function sessionCounter(
  anggota: readonly PreparedMember[],
  setoranMinimum: number,
  cash: CashBook,
): (s: SesiInti) => SessionCounts {
  const byId = new Map(anggota.map((a) => [a.id, a]));
  return (s) => {
    const hari = dayNumber(s.tanggal);
    const isOn = (a: PreparedMember) => a.masuk <= hari && hari < a.keluar;
    const counts = (id: AnggotaId) => {
      const a = byId.get(id);
      return a !== undefined && isOn(a);
    };
    let active = 0;
    for (const a of anggota) if (isOn(a)) active += 1;
    let hadir = 0;
    for (const id of new Set(s.hadir)) if (counts(id)) hadir += 1;
    let penabung = 0;
    let adaSetoran = false;
    for (const [id, jumlah] of depositsOf(s)) {
      if (!counts(id)) continue;
      if (jumlah >= setoranMinimum) penabung += 1;
      if (jumlah > 0) adaSetoran = true;
    }
    const checks = Object.values(s.buku).filter((nilai) => nilai !== undefined);
    const agrees = cashAgrees(s, cash);
    const cekOk = checks.filter((nilai) => nilai === 'ok').length;
    const petugas: AnggotaId[] = [];
    if (s.pimpinan && counts(s.pimpinan)) petugas.push(s.pimpinan);
    if (s.notulis && counts(s.notulis)) petugas.push(s.notulis);
    return {
      hari,
      bulan: monthOf(s.tanggal),
      anggota: active,
      hadir,
      penabung,
      adaSetoran,
      cekOk: s.buku.kas === 'ok' && !agrees ? cekOk - 1 : cekOk,
      cekSemua: checks.length,
      selisihKas: s.buku.kas === 'selisih' || !agrees,
      musyawarah: s.keputusan.filter((cara) => cara === 'musyawarah').length,
      keputusan: s.keputusan.length,
      kegiatan: s.kegiatan,
      petugas,
    };
  };
}

/** Whether the cash that was counted is what the records give on that day; true where none was counted. */
export function cashAgrees(
  { tanggal, kasDihitung }: Pick<SesiInti, 'tanggal' | 'kasDihitung'>,
  cash: CashBook,
): boolean {
  const counted = kasDihitung ?? null;
  return counted === null || counted === boxOn(cash, dayNumber(tanggal));
}
