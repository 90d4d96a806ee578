// Takes unsent records, and photos of saved sessions, to another phone in a file, when this one is failing, full or about to be reset.
// Nothing leaves this outbox: both phones may send, and the server accepts each record once.
import {
  Cadangan,
  CatatanCadangan,
  FotoCadangan,
  JENIS_CADANGAN,
  VERSI_CADANGAN,
} from '../../../functions/src/domain/submissions/cadangan.ts';
import { fit } from '../../../functions/src/domain/basics/stored/fit.ts';
import { hashBytes, hashJson, hashKiriman } from './hash.ts';
import { NEW_PHOTO, type FotoItem } from '../state/foto-db.ts';
import type { OutboxItem } from '../state/outbox-item.ts';
import { toBase64 } from './foto-carry.ts';
import { inOrder, type NewItem } from './machine.ts';

/** The file's text. */
export async function writeRescue(
  items: readonly OutboxItem[],
  proyek: string,
  now: number,
  photos: readonly FotoItem[] = [],
): Promise<string> {
  const catatan = inOrder(items).map(
    ({ id, uid, judul, createdAt, hash, kiriman, state }): CatatanCadangan => ({
      id,
      uid,
      judul,
      dibuat: createdAt,
      setelah: state.status === 'waiting' ? state.forId : null,
      hash,
      kiriman,
    }),
  );
  const content: Omit<Cadangan, 'hash'> = {
    jenis: JENIS_CADANGAN,
    versi: VERSI_CADANGAN,
    proyek,
    dibuat: new Date(now).toISOString(),
    catatan,
    ...(photos.length > 0 && { foto: photos.map(photoOf) }),
  };
  return JSON.stringify({ ...content, hash: await hashJson(content) });
}

const photoOf = ({ createdAt, jpeg, ...item }: FotoItem): FotoCadangan => ({
  id: item.id,
  uid: item.uid,
  sesi: item.sesi,
  ksmId: item.ksmId,
  judul: item.judul,
  sidik: item.sidik,
  dibuat: createdAt,
  jpeg: toBase64(new Uint8Array(jpeg)),
});

interface RescuedItem {
  readonly item: NewItem;
  readonly createdAt: number;
}

export type Rescued =
  | {
      readonly ok: true;
      readonly items: readonly RescuedItem[];
      readonly photos: readonly FotoItem[];
      /** Records and photos that this version of the page cannot read, or whose content is not what was saved. */
      readonly unreadable: number;
    }
  | {
      readonly ok: false;
      readonly fault: 'bukan-cadangan' | 'versi-lain' | 'sistem-lain' | 'rusak';
    };

/** The content of a rescue file, oldest first. */
export async function readRescue(text: string, proyek: string): Promise<Rescued> {
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return { ok: false, fault: 'bukan-cadangan' };
  const { jenis, versi } = value as { jenis?: unknown; versi?: unknown };
  if (jenis !== JENIS_CADANGAN) return { ok: false, fault: 'bukan-cadangan' };
  if (versi !== VERSI_CADANGAN) return { ok: false, fault: 'versi-lain' };
  const { hash, ...content } = value as { hash?: unknown };
  if (!(await isAsSaved(content, hash))) return { ok: false, fault: 'rusak' };
  const fitted = fit(Cadangan, value);
  if (!fitted.ok) return { ok: false, fault: 'rusak' };
  if (fitted.data.proyek !== proyek) return { ok: false, fault: 'sistem-lain' };
  const { catatan, foto } = fitted.data;
  const [read, readPhotos] = await Promise.all([
    Promise.all(catatan.map(readItem)),
    Promise.all((foto ?? []).map(readPhoto)),
  ]);
  const items = read.filter((it) => it !== null);
  const photos = readPhotos.filter((it) => it !== null);
  const unreadable = read.length + readPhotos.length - items.length - photos.length;
  return { ok: true, items, photos, unreadable };
}

/** No page saved what is nested so deeply that it cannot be walked through. */
async function isAsSaved(content: object, hash: unknown): Promise<boolean> {
  try {
    return (await hashJson(content)) === hash;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

async function readItem(value: unknown): Promise<RescuedItem | null> {
  const fitted = fit(CatatanCadangan, value);
  if (!fitted.ok) return null;
  const { dibuat, setelah, ...item } = fitted.data;
  const isWhole = item.kiriman.id === item.id && (await hashKiriman(item.kiriman)) === item.hash;
  return isWhole ? { item: { ...item, after: setelah }, createdAt: dibuat } : null;
}

/** As it is sent from here: what the server has of it already, it says itself. */
async function readPhoto(value: unknown): Promise<FotoItem | null> {
  const fitted = fit(FotoCadangan, value);
  if (!fitted.ok) return null;
  const { dibuat, jpeg, ...item } = fitted.data;
  const bytes = fromBase64(jpeg);
  if (bytes === null || (await hashBytes(bytes)) !== item.sidik) return null;
  return {
    ...NEW_PHOTO,
    ...item,
    jpeg: bytes.buffer,
    createdAt: dibuat,
    isSaved: true,
    attempts: 1,
  };
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
