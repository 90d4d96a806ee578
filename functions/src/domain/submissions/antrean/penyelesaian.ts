// What settles money with those who leave: a member, all members of a group that ends, or a share-out. It is checked
// under the id of its submission, by what history says of it.
import { entryIn } from '../../basics/entry-in.ts';
import type { KoleksiCatatan } from '../../documents.ts';
import type { JenisKiriman, Kiriman } from '../kiriman.ts';
import type { RiwayatPerubahan } from '../riwayat-perubahan.ts';
import { TRAITS } from '../traits.ts';

/** Forms of the first versions only said who left. */
export function settles(kiriman: Kiriman): boolean {
  return kiriman.jenis === 'anggotaKeluar'
    ? Boolean(kiriman.isi.penyelesaian)
    : TRAITS[kiriman.jenis].settles !== null;
}

/** Null: what the entry tells of settled nothing. */
export function penyelesaianOf({
  jenis,
  perubahan,
}: Pick<RiwayatPerubahan, 'jenis' | 'perubahan'>) {
  const kind = entryIn<string, (typeof TRAITS)[JenisKiriman]>(TRAITS, jenis)?.settles ?? null;
  const catatan = new Set(perubahan.flatMap(settledIn));
  const isSettled = kind !== 'anggotaKeluar' || perubahan.some(isPenyelesaian);
  return kind === null || !isSettled ? null : { jenis: kind, catatan: [...catatan] };
}

const isPenyelesaian = ({ koleksi, jalur }: { koleksi: string; jalur: string }) =>
  koleksi === 'anggota' && /^anggota\.[^.]+\.penyelesaian/.test(jalur);

type Line = Pick<RiwayatPerubahan['perubahan'][number], 'id' | 'jalur'>;

const none = () => [];
/** What each line of history says of the ids of members, of movements of cash, and of the group where it ended. */
const SETTLED: { readonly [K in KoleksiCatatan]: (line: Line) => string[] } = {
  kasLain: ({ id }) => [id],
  anggota({ jalur }) {
    const [list, member] = jalur.split('.');
    return list === 'anggota' && member !== undefined ? [member] : [];
  },
  ksm: ({ id, jalur }) => (jalur.split('.')[0] === 'tanggalBubar' ? [id] : []),
  // Of a settlement these say nothing that is not said above.
  sesi: none,
  pinjaman: none,
  dokumen: none,
  kemitraan: none,
  pelatihan: none,
  pemeriksaan: none,
  lkm: none,
  upkBulanan: none,
  target: none,
  verifikasi: none,
  ujiPetik: none,
};

/** Of a collection that only a newer version knows: nothing. */
function settledIn(line: Line & { readonly koleksi: string }): string[] {
  return entryIn<string, (line: Line) => string[]>(SETTLED, line.koleksi)?.(line) ?? [];
}
