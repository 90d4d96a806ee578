// The folders of Quick Status as a list shows them: of all years a summary, of one year a page of its files.
import { NASIONAL, type KodeWilayah } from '../../basics/wilayah.ts';
import { hasWords } from '../../basics/has-words.ts';

/** Lines of a page. */
export const BERKAS_PER_PAGE = 60;

interface File {
  readonly kode: KodeWilayah;
  readonly namaWilayah: string;
  readonly berkas: 'rekap' | 'data';
  readonly diperbarui: string;
}

/** How many files a folder has, and when the newest of them was made; null: it has none. */
export function summaryOf(berkas: readonly File[]): {
  readonly jumlah: number;
  readonly diperbarui: string | null;
} {
  const newest = berkas.map((it) => it.diperbarui).toSorted();
  return { jumlah: berkas.length, diperbarui: newest.at(-1) ?? null };
}

/** Those whose name or code has the words; `lewati` are known. */
export function pageOfBerkas<F extends File>(
  berkas: readonly F[],
  kata: string,
  lewati: number,
): { readonly berkas: readonly F[]; readonly cocok: number; readonly lanjut: number | null } {
  const found = berkas.filter((it) => hasWords(kata, [it.namaWilayah, it.kode]));
  const next = lewati + BERKAS_PER_PAGE;
  return {
    berkas: found.slice(lewati, next),
    cocok: found.length,
    lanjut: next < found.length ? next : null,
  };
}

/**
 * The nation first, then a person's own areas, then those within them; each in Kemendagri order, recaps before
 * rows.
 */
export function inOrder<F extends File>(
  berkas: Iterable<F>,
  wilayah: readonly KodeWilayah[],
): readonly F[] {
  const own = new Set<KodeWilayah>(wilayah);
  const key = ({ kode, berkas: jenis }: File): string => {
    const place = kode === NASIONAL ? 0 : own.has(kode) ? 1 : 2;
    return `${String(place)} ${kode} ${jenis === 'rekap' ? '1' : '2'}`;
  };
  return [...berkas].toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
