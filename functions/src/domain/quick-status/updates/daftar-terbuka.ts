// The folders of Quick Status as everybody sees them: the files of the nation and its provinces by year, and which of
// them are open. Kept as one document, so that a visitor costs one read and not one for each file.
import { z } from 'zod/mini';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { byKode } from '../../basics/urutan.ts';
import { Tahun } from '../../basics/tanggal.ts';
import { KodeKota, NASIONAL } from '../../basics/wilayah.ts';
import type { RekapRingkas } from '../recap/rekap-ringkas.ts';
import { KodeAtas } from '../../basics/kode-atas.ts';
import type { ManifesRingkas } from './manifes-ringkas.ts';
import { isEmpty } from './manifes-ringkas.ts';

const BerkasTerdaftar = z.strictObject({
  kode: KodeAtas,
  namaWilayah: z.string(),
  /** Of the file that everybody may have; null: it is for people with an account. */
  terbuka: z.nullable(z.strictObject({ namaBerkas: z.string(), ukuran: Cacah })),
  /** When the current update was published, ISO 8601. */
  diperbarui: z.iso.datetime(),
});
type BerkasTerdaftar = z.infer<typeof BerkasTerdaftar>;

export const FolderTerbuka = z.strictObject({ tahun: Tahun, berkas: z.array(BerkasTerdaftar) });
export type FolderTerbuka = z.infer<typeof FolderTerbuka>;

/** A kab/kota on the map for everybody: groups, and those of them that are Berdaya or Mandiri. */
export const TempatTerbuka = z.strictObject({
  kode: KodeKota,
  nama: z.string(),
  ksm: Cacah,
  berdaya: Cacah,
});
export type TempatTerbuka = z.infer<typeof TempatTerbuka>;

/** As stored in `daftarTerbuka/semua`. */
export const DaftarTerbuka = z.strictObject({
  /** Server time at which it was put together, ISO 8601. */
  dihitung: z.iso.datetime(),
  folder: z.array(FolderTerbuka),
  /** Of the newest year, in what is open. */
  peta: z._default(z.array(TempatTerbuka), []),
});
export type DaftarTerbuka = z.infer<typeof DaftarTerbuka>;

/** Newest year first, the nation before its provinces. Years without data have no folder. */
export function foldersOf(
  manifests: readonly ManifesRingkas[],
  open: ReadonlySet<string>,
): FolderTerbuka[] {
  const found = manifests.flatMap((it): (BerkasTerdaftar & { readonly tahun: number })[] => {
    const kode = KodeAtas.safeParse(it.kode);
    if (!kode.success || isEmpty(it)) return [];
    const { terbuka, diperbarui } = it.terbaru;
    return [
      {
        tahun: it.tahun,
        kode: kode.data,
        namaWilayah: it.nama,
        terbuka: open.has(it.kode) && terbuka ? terbuka : null,
        diperbarui,
      },
    ];
  });
  return [...Map.groupBy(found, (it) => it.tahun)]
    .toSorted(([a], [b]) => b - a)
    .map(([tahun, berkas]) => ({
      tahun,
      berkas: berkas
        .map(({ tahun: _tahun, ...it }) => it)
        .toSorted((a, b) => (rank(a.kode) < rank(b.kode) ? -1 : 1)),
    }));
}

const rank = (kode: string) => (kode === NASIONAL ? '' : kode);

/** What the open recaps of the folder's year print of each kab/kota, and no more. */
export function petaOf(
  kota: readonly Pick<RekapRingkas, 'kode' | 'nama' | 'provinsi' | 'angka'>[],
  { berkas }: Pick<FolderTerbuka, 'berkas'>,
): TempatTerbuka[] {
  const open = new Set<string>(berkas.filter((it) => it.terbuka !== null).map(({ kode }) => kode));
  return kota
    .filter((it) => (open.has(NASIONAL) || open.has(it.provinsi)) && it.angka.ksm > 0)
    .map(({ kode, nama, angka: { ksm, berdaya, mandiri } }) => ({
      kode,
      nama,
      ksm,
      berdaya: berdaya + mandiri,
    }))
    .toSorted(byKode);
}

const UMUR_MS = 5 * 60_000;

/** What is published or opened takes the document away, so this only bounds what was missed. */
export function isRecent({ dihitung }: Pick<DaftarTerbuka, 'dihitung'>, now: Date): boolean {
  const age = now.getTime() - Date.parse(dihitung);
  return age >= 0 && age < UMUR_MS;
}
