// What pages of before have kept on phones beside the outbox, as they kept it, for good: photos, also in a rescue file,
// forms as they were typed, and the copy of a group that a form needs. A field that is new since asks for a fixture of
// its own beside the old ones: `-2`, `-3`.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { emptyRows, type FormSesi } from '../../../web/src/forms/session/form-sesi.ts';
import { toKiriman } from '../../../web/src/forms/session/to-kiriman.ts';
import { standingOf } from '../../../web/src/outbox/foto-standing.ts';
import { hashBytes } from '../../../web/src/outbox/hash.ts';
import { readRescue } from '../../../web/src/outbox/rescue.ts';
import type { GroupData } from '../../../web/src/reads/shapes/group-data.ts';
import { NEW_PHOTO, revivePhoto, type FotoItem } from '../../../web/src/state/foto-db.ts';
import { restore } from '../../../web/src/state/restore.ts';
import { countingIds } from '../../support/records/plain.ts';
import { aForm, aGroup, dueOf } from '../sesi-form/a-group.ts';
import { aPhoto } from './a-photo.ts';

const FOLDER = new URL('../../fixtures/phone/', import.meta.url);
const textOf = (name: string) => readFileSync(new URL(name, FOLDER), 'utf8');
/** The fixtures of one kind, oldest first. */
const namesOf = (kind: string) =>
  readdirSync(FOLDER)
    .filter((name) => name.startsWith(`${kind}-`))
    .toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
const keysOf = (value: object) => Object.keys(value).toSorted();

/** As JSON cannot hold it: the picture is Base64 there. */
function photosOf(name: string): FotoItem[] {
  const rows = JSON.parse(textOf(name)) as (Omit<FotoItem, 'jpeg'> & { readonly jpeg: string })[];
  return rows.map(({ jpeg, ...rest }) => ({
    ...rest,
    jpeg: new Uint8Array(Buffer.from(jpeg, 'base64')).buffer,
  }));
}

describe('photos', () => {
  const names = namesOf('foto');

  it.each(names)('of %s are read, and sent as they are', async (name) => {
    for (const stored of photosOf(name)) {
      const item = revivePhoto(stored);
      expect(item).toMatchObject({ ...stored });
      expect(keysOf(item)).toEqual(expect.arrayContaining(keysOf(NEW_PHOTO)));
      expect(await hashBytes(new Uint8Array(item.jpeg))).toBe(item.sidik);
      const standing = standingOf(item, { outbox: [], forms: [] });
      expect(standing).toBe(item.isSaved ? 'ready' : 'loose');
    }
  });

  it('get what an older page did not know of their way', async () => {
    const photo = await aPhoto();
    for (const key of Object.keys(NEW_PHOTO)) {
      const { [key]: _gone, ...older } = { ...photo, ...NEW_PHOTO } as Record<string, unknown>;
      expect(keysOf(revivePhoto(older as unknown as FotoItem))).toEqual(keysOf(photo));
    }
  });

  it('have a fixture of their present shape', async () => {
    const [stored] = photosOf(names.at(-1) ?? '');
    expect(keysOf(stored ?? {})).toEqual(keysOf(await aPhoto()));
  });

  it.each(namesOf('cadangan-foto'))('of the rescue file %s are read', async (name) => {
    const rescued = await readRescue(textOf(name), 'proyek');
    if (!rescued.ok) throw new Error(rescued.fault);
    expect(rescued.unreadable).toBe(0);
    expect(rescued.photos.length).toBeGreaterThan(0);
    for (const it of rescued.photos)
      expect(await hashBytes(new Uint8Array(it.jpeg))).toBe(it.sidik);
    expect(rescued.photos.map(({ uid }) => uid)).toEqual([toUid('uid-1')]);
  });
});

describe('the form of a session and the copy of its group', () => {
  const forms = namesOf('draf-sesi');
  const groups = namesOf('salinan-ksm');

  it.each(forms.flatMap((form) => groups.map((group) => ({ form, group }))))(
    'of $form and $group are sent with all that was typed',
    ({ form, group }) => {
      const stored = JSON.parse(textOf(form)) as FormSesi;
      const restored = restore(aForm(), stored, emptyRows(countingIds(), 10));
      expect(restored).toMatchObject(stored);
      const kiriman = toKiriman(restored, JSON.parse(textOf(group)) as GroupData, dueOf);
      const read = Kiriman.safeParse({ ...kiriman, id: 'k-1' });
      expect(read.error?.issues).toBeUndefined();
    },
  );

  it('have fixtures of their present shapes', () => {
    const parse = (name = '') => JSON.parse(textOf(name)) as object;
    expect(keysOf(parse(forms.at(-1)))).toEqual(keysOf(aForm()));
    // Another shape of a copy has another name (web/src/reads/shapes/copies.ts).
    expect(keysOf(parse(groups.at(-1)))).toEqual(keysOf(aGroup()));
  });
});
