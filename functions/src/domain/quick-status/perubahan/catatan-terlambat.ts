// The kinds of late records, counted, and in words.
import { z } from 'zod/mini';
import { formatAngka } from '../../basics/format.ts';
import { KirimanId, KsmId } from '../../basics/identitas.ts';
import { Bulan } from '../../basics/tanggal.ts';
import { compareText } from '../../basics/urutan.ts';
import { KodeKota } from '../../basics/wilayah.ts';
import type { CatatanTerlambat } from './ringkas.ts';

/** Entries that are looked at: more than a kab/kota of 5,000 groups has in a day. A bulk import has more. */
export const CATATAN_MAKSIMUM = 2000;

/** What is looked at of an entry of the history. */
export const Masuk = z.strictObject({
  kiriman: KirimanId,
  ksmId: z.nullable(KsmId),
  /** Kind of submission. */
  jenis: z.string(),
  /** Null: it replaced nothing. */
  alasan: z.nullable(z.string()),
  /** First month whose figures it moves; left out: none, or an older version wrote the entry. */
  dari: z.optional(Bulan),
  /** Kab/kota that the group has left; left out: none. */
  kotaLama: z.optional(z.array(KodeKota)),
});
export type Masuk = z.infer<typeof Masuk>;

/** An entry with the last month of the kab/kota that it can move; null: all from its first one on. */
export interface Terlambat extends Pick<Masuk, 'jenis' | 'alasan' | 'dari'> {
  readonly hingga?: Bulan | null;
}

/** Those that reach a month up to `sampai`, by kind and month. */
export function countTerlambat(masuk: readonly Terlambat[], sampai: Bulan): CatatanTerlambat[] {
  const counted = new Map<string, CatatanTerlambat>();
  for (const { jenis, alasan, dari, hingga = null } of masuk) {
    if (!dari || dari > sampai) continue;
    const koreksi = alasan !== null && DIKOREKSI.has(jenis);
    const key = `${dari} ${jenis} ${String(koreksi)} ${hingga ?? ''}`;
    const jumlah = (counted.get(key)?.jumlah ?? 0) + 1;
    counted.set(key, { jenis, koreksi, dari, ...(hingga && { hingga }), jumlah });
  }
  return [...counted].toSorted(([a], [b]) => compareText(a, b)).map(([, it]) => it);
}

/** Kinds that are sent anew or to replace a record; the others have a reason in any case. */
const DIKOREKSI = new Set([
  'sesi',
  'pinjaman',
  'pembayaran',
  'kasLain',
  'saldoAwal',
  'dokumen',
  'kemitraan',
  'pelatihan',
]);

/** Kinds of submissions whose records reach months; of all kinds only a test knows here. */
const SEBUTAN: Readonly<Record<string, string>> = {
  ksmDaftar: 'pendaftaran KSM',
  ksmUbah: 'data KSM',
  ksmBubar: 'KSM bubar',
  ksmPindah: 'pindah kelurahan',
  ksmGanda: 'KSM ganda',
  anggotaMasuk: 'anggota masuk',
  anggotaKeluar: 'anggota keluar',
  anggotaUbah: 'data anggota',
  anggotaGabung: 'anggota digabung',
  sesi: 'sesi',
  pinjaman: 'pinjaman',
  pembayaran: 'pembayaran',
  kasLain: 'kas lain',
  bagiHasil: 'bagi hasil',
  saldoAwal: 'saldo awal',
  dokumen: 'dokumen',
  kemitraan: 'kemitraan',
  pelatihan: 'pelatihan',
  tahap: 'tahap',
  tahapBatal: 'tahap dicabut',
  batalkan: 'pembatalan',
};

/** `sesi 3, koreksi pembayaran 1`, of those that reach the month; null: none does. */
export function teksTerlambat(catatan: readonly CatatanTerlambat[], bulan: Bulan): string | null {
  const words = new Map<string, number>();
  for (const { jenis, koreksi, dari, hingga, jumlah } of catatan) {
    if (dari > bulan || (hingga && hingga < bulan)) continue;
    const word = `${koreksi ? 'koreksi ' : ''}${SEBUTAN[jenis] ?? 'catatan lain'}`;
    words.set(word, (words.get(word) ?? 0) + jumlah);
  }
  if (words.size === 0) return null;
  return [...words].map(([word, n]) => `${word} ${formatAngka(n)}`).join(', ');
}
