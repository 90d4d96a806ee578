// What settles money with those who leave: a member, all members of a group that ends, or a share-out. It is checked
// under the id of its submission, by what history says of it.
import type { KoleksiCatatan } from '../../documents.ts';
import type { JenisKiriman, Kiriman } from '../kiriman.ts';
import type { RiwayatPerubahan } from '../riwayat-perubahan.ts';
import type { JenisPenyelesaian } from '../../records/pemeriksaan.ts';

const JENIS: Partial<Record<JenisKiriman, JenisPenyelesaian>> = {
  anggotaKeluar: 'anggotaKeluar',
  ksmBubar: 'ksmBubar',
  bagiHasil: 'bagiHasil',
};

/** Forms of the first versions only said who left. */
export function settles(kiriman: Kiriman): boolean {
  return kiriman.jenis === 'anggotaKeluar'
    ? Boolean(kiriman.isi.penyelesaian)
    : kiriman.jenis in JENIS;
}

/** Null: what the entry tells of settled nothing. */
export function penyelesaianOf({
  jenis,
  perubahan,
}: Pick<RiwayatPerubahan, 'jenis' | 'perubahan'>) {
  const kind = JENIS[jenis as JenisKiriman];
  const catatan = new Set(perubahan.flatMap(settledIn));
  const isSettled = kind !== 'anggotaKeluar' || perubahan.some(isPenyelesaian);
  return kind === undefined || !isSettled ? null : { jenis: kind, catatan: [...catatan] };
}

const isPenyelesaian = ({ koleksi, jalur }: { koleksi: string; jalur: string }) =>
  koleksi === 'anggota' && /^anggota\.[^.]+\.penyelesaian/.test(jalur);

/** Ids of members and of movements of cash, and of the group where it ended. */
function settledIn(it: { koleksi: string; id: string; jalur: string }): string[] {
  const [list, member] = it.jalur.split('.');
  switch (it.koleksi as KoleksiCatatan) {
    case 'kasLain':
      return [it.id];
    case 'anggota':
      return list === 'anggota' && member !== undefined ? [member] : [];
    case 'ksm':
      return list === 'tanggalBubar' ? [it.id] : [];
    default:
      return [];
  }
}
