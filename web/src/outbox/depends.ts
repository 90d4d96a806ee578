// What a submission is about, and so which earlier ones it must come after: it names something that another
// makes, such as a loan that is repaid or a member who came in, or both change the same thing.
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { ksmIdOf } from '../../../functions/src/domain/submissions/jenis.ts';
import type {
  JenisKiriman,
  Kiriman,
  KirimanOf,
} from '../../../functions/src/domain/submissions/kiriman.ts';

type Things = readonly string[];

const group = ({ ksmId }: { readonly ksmId: KsmId }): Things => [`ksm/${ksmId}`];
const stage = ({ ksmId }: { readonly ksmId: KsmId }): Things => [`tahap/${ksmId}`];
const visit = ({
  kota,
  bulan,
  ksmId,
}: Omit<KirimanOf<'ujiPetikBatal'>['isi'], 'alasan'>): Things => [`${kota} ${bulan} ${ksmId}`];

/** Kinds that change the one record of their `id` and nothing else; all else of a group names its registration. */
type OfOwnId =
  | 'sesi'
  | 'pinjaman'
  | 'pembayaran'
  | 'kasLain'
  | 'bagiHasil'
  | 'dokumen'
  | 'kemitraan'
  | 'pelatihan'
  | 'lkm'
  | 'ksmDaftar';

/** The things that a submission changes. What is of no group begins with its place. */
const CHANGES: {
  readonly [J in Exclude<JenisKiriman, OfOwnId>]: (isi: KirimanOf<J>['isi']) => Things;
} = {
  ksmUbah: group,
  ksmBubar: group,
  ksmPindah: group,
  ksmGanda: group,
  anggotaMasuk: ({ anggota }) => anggota.flatMap(({ pindahDari }) => pindahDari?.anggota ?? []),
  anggotaKeluar: ({ anggota }) => [anggota],
  anggotaUbah: ({ anggota }) => [anggota.id],
  anggotaGabung: ({ anggota, tetap }) => [anggota, tetap],
  // Its id is the group's.
  saldoAwal: ({ ksmId }) => [ksmId],
  tahap: stage,
  tahapBatal: stage,
  batalkan: ({ catatan }) => [catatan.id],
  upkBulanan: ({ lkm, bulan }) => [`${lkm} ${bulan}`],
  target: ({ kota, tahun }) => [`${kota} ${String(tahun)}`],
  tutupBulan: ({ kota, bulan }) => [`${kota} ${bulan}`],
  pemeriksaan: ({ ksmId, pendaftaran, sesi, penyelesaian }) =>
    [...(pendaftaran ? [ksmId] : []), ...sesi.map(({ id }) => id), ...(penyelesaian ?? [])].map(
      (id) => `periksa/${id}`,
    ),
  ujiPetik: visit,
  ujiPetikBatal: visit,
};

/** What they name by its `id` was there before: who names it too needs nothing of them. */
const MAKES_NOTHING: readonly JenisKiriman[] = ['anggotaUbah', 'batalkan', 'pemeriksaan'];

export interface About {
  /** What goes one by one while the server is out of reach: a group, an LKM or a kab/kota. */
  readonly lane: string | undefined;
  /** What it names and what it changes: it comes after those that tell of the same. */
  readonly asks: Things;
  /** What it makes and what it changes. */
  readonly tells: Things;
}

export function aboutOf(kiriman: Kiriman): About {
  const { id, jenis, isi } = kiriman;
  const rows = CHANGES as Partial<Record<JenisKiriman, (isi: Kiriman['isi']) => Things>>;
  const things = rows[jenis]?.(isi) ?? ('id' in isi ? [isi.id] : []);
  // Others may name what is changed too, without needing the change.
  const changes = things.map((it) => `${it} `);
  return {
    lane: ksmIdOf(kiriman) ?? things.join().split(' ')[0],
    asks: [...textsIn(isi), ...changes],
    tells: [...(MAKES_NOTHING.includes(jenis) ? [] : [id, ...idsIn(isi)]), ...changes],
  };
}

/** Every `id` in a content, at any depth. */
function idsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, it]: [string, unknown]) =>
    key === 'id' && typeof it === 'string' ? [it] : idsIn(it),
  );
}

/** Every text in a content, and every key: deposits are by member. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return [...Object.keys(value), ...Object.values(value).flatMap(textsIn)];
}
