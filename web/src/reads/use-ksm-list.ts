// Lists of groups: a phone keeps those of somebody who records in a few kelurahan; of a larger area the
// server gives a page at a time.
import { hasIzin, type Klaim } from '../../../functions/src/domain/access/peran.ts';
import type { Uid } from '../../../functions/src/domain/basics/identitas.ts';
import { kotaOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import {
  isSubkota,
  isJenjang,
  type KodeKotaOrSubkota,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { KOTA_PER_QUESTION, listKsm } from '../../../functions/src/domain/callables/lists.ts';
import type { AnswerOf } from '../../../functions/src/domain/callables/definition.ts';
import type { KsmTerdaftar } from '../../../functions/src/domain/lists/baris-ksm.ts';
import type { SaringKsm } from '../../../functions/src/domain/lists/saring-ksm.ts';
import { placeOf } from '../../../functions/src/domain/lists/page-of-ksm.ts';
import type { ReadonlyDeep } from '../../../functions/src/domain/basics/shapes/readonly-deep.ts';
import { ask } from '../server/ask.ts';
import { today } from '../state/clock.ts';
import { readCopy, writeCopy } from '../state/copies.ts';
import { dropGroups } from './firestore/own/copies.ts';
import { copyOf, FORMER_LIST } from './shapes/copies.ts';
import { ofFormer, type OwnGroups } from './shapes/own/own-groups.ts';
import type { Page } from './source/use-older.ts';
import { useLately } from './source/lately.ts';
import { useSource, type Read } from './source/use-source.ts';

/**
 * With more areas than this, forms of groups never opened would fill the phone with names nobody asked
 * for.
 */
const PREFETCH_MAX_AREAS = 40;

/** True for people who record in a kelurahan or kecamatan: everything the session forms need comes along. */
export function isOfField(klaim: Klaim): boolean {
  return (
    hasIzin(klaim, 'catat') &&
    klaim.wilayah.length <= PREFETCH_MAX_AREAS &&
    klaim.wilayah.every(isSubkota)
  );
}

/** The groups of somebody who records, whole. */
export function useOwnGroups(): Read<OwnGroups> {
  const copy = copyOf('kelompok');
  return useSource<OwnGroups>({
    key: copy.key,
    read: useLately(copy.key, async (reader) =>
      (await import('./firestore/own/own-groups.ts')).fetchOwnGroups(reader, today()),
    ),
    kept: async ({ uid }) => (await readCopy(uid, copy)) ?? (await former(uid)),
    isChanging: true,
  });
}

async function former(uid: Uid): Promise<OwnGroups | undefined> {
  const listed = await readCopy(uid, FORMER_LIST);
  return listed && ofFormer(listed, today());
}

/** The person's areas, if one question is enough for their groups; null: they are too large. */
export function listableOf({ wilayah }: Klaim): readonly KodeKotaOrSubkota[] | null {
  const here = wilayah.filter(
    (kode): kode is KodeKotaOrSubkota => isSubkota(kode) || isJenjang(kode, 'kota'),
  );
  const isEnough = new Set(here.map(kotaOf)).size <= KOTA_PER_QUESTION;
  return here.length === wilayah.length && isEnough ? here : null;
}

export type AreaPage = AnswerOf<typeof listKsm>;
export type ListedKsm = ReadonlyDeep<KsmTerdaftar>;

/** The first page of the groups of some areas. It is kept on the phone unless something was searched. */
export function useAreaList(
  kode: readonly KodeKotaOrSubkota[],
  kata: string,
  saring: SaringKsm = {},
): Read<AreaPage> {
  const copy = copyOf('daftarArea', kode.join(' '));
  const key = `${copy.key} ${kata} ${JSON.stringify(saring)}`;
  return useSource<AreaPage>({
    key,
    read: useLately(key, () => ask(listKsm, { kode, kata, saring, setelah: null })),
    ...(kata === '' &&
      Object.keys(saring).length === 0 && {
        kept: ({ uid }) => readCopy(uid, copy),
        keep: async ({ uid }, page) => {
          await writeCopy(uid, copy, page);
          // What a version before kept of every group of the area.
          await dropGroups(uid, []);
        },
      }),
    isChanging: true,
  });
}

/** The lines after the last one that is known. */
export async function fetchAreaPage(
  kode: readonly KodeKotaOrSubkota[],
  asked: { readonly kata: string; readonly saring: SaringKsm },
  last: ListedKsm,
): Promise<Page<ListedKsm>> {
  const { halaman } = await ask(listKsm, { kode, ...asked, setelah: placeOf(last) });
  return { rows: halaman.baris, hasMore: halaman.sisa > 0 };
}
