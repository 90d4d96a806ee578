// Workbooks in Cloud Storage: immutable objects, and short-lived signed URLs. The only file that knows how a
// URL is signed: by the runtime account through IAM, or by a key where one is given.
import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod/mini';
import { QS_DOWNLOAD_ORIGIN, SIGNING_SERVICE_ACCOUNT } from '../../params.ts';
import { getBucket } from '../platform/firebase.ts';
import { countObjectRead, countObjectWritten } from '../platform/meter.ts';

// Each read by the client puts 11 listeners on one stream, and Node warns from the 11th on (google-cloud-node
// #9185).
EventEmitter.defaultMaxListeners = Math.max(EventEmitter.defaultMaxListeners, 20);

const CLOUD_STORAGE = 'https://storage.googleapis.com';
/** What the secret holds when there is no key: a secret cannot be empty. */
const SIGN_BY_IAM = 'iam';
const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
export const JPEG_TYPE = 'image/jpeg';

/** No browser or proxy may keep a copy. */
const METADATA = { cacheControl: 'private, max-age=0, no-store' };

/** Writes an object under a name that is never used again. */
export async function saveWorkbook(objek: string, bytes: Uint8Array): Promise<void> {
  await saveObject(objek, bytes, XLSX_TYPE);
}

/** The same for objects that are never handed out. */
export async function saveObject(
  objek: string,
  bytes: Uint8Array,
  contentType: string,
): Promise<void> {
  countObjectWritten(bytes.byteLength);
  await getBucket()
    .file(objek)
    .save(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      resumable: false,
      contentType,
      metadata: METADATA,
    });
}

/** The same for a workbook that is never held in memory as a whole. Returns its size and SHA-256. */
export async function saveWorkbookStream(
  objek: string,
  pieces: AsyncIterable<Uint8Array>,
): Promise<{ ukuran: number; sha256: string }> {
  const hash = createHash('sha256');
  let ukuran = 0;
  await pipeline(
    pieces,
    async function* (source: AsyncIterable<Uint8Array>) {
      for await (const piece of source) {
        hash.update(piece);
        ukuran += piece.byteLength;
        yield piece;
      }
    },
    getBucket()
      .file(objek)
      .createWriteStream({ resumable: false, contentType: XLSX_TYPE, metadata: METADATA }),
  );
  countObjectWritten(ukuran);
  return { ukuran, sha256: hash.digest('hex') };
}

export async function readWorkbook(objek: string): Promise<Uint8Array> {
  const [bytes] = await getBucket().file(objek).download();
  countObjectRead(bytes.byteLength);
  return bytes;
}

/** Null when there is no such object. */
export async function readObject(objek: string): Promise<Uint8Array | null> {
  try {
    return await readWorkbook(objek);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 404) return null;
    throw error;
  }
}

/** Consecutive stretches of an object from `offset` on, one by one, from a single request. */
export async function* readStretches(
  objek: string,
  offset: number,
  lengths: readonly number[],
): AsyncGenerator<Buffer> {
  const total = lengths.reduce((sum, length) => sum + length, 0);
  countObjectRead(total);
  const source = getBucket()
    .file(objek)
    .createReadStream({ start: offset, end: offset + total - 1, validation: false });
  let held: Buffer[] = [];
  let size = 0;
  let next = 0;
  for await (const chunk of source as AsyncIterable<Buffer>) {
    held.push(chunk);
    size += chunk.length;
    for (
      let wanted = lengths[next];
      wanted !== undefined && size >= wanted;
      wanted = lengths[next]
    ) {
      const all = Buffer.concat(held, size);
      yield all.subarray(0, wanted);
      held = [all.subarray(wanted)];
      size -= wanted;
      next += 1;
    }
  }
  if (next !== lengths.length) throw new Error(`${objek} is shorter than it should be`);
}

/** Removes an object. It may already be gone, since the previous run may have stopped half way. */
export async function deleteWorkbook(objek: string): Promise<void> {
  await getBucket().file(objek).delete({ ignoreNotFound: true });
}

/** Names of the objects under a prefix. */
export async function listObjects(prefix: string): Promise<string[]> {
  const [files] = await getBucket().getFiles({ prefix });
  return files.map((file) => file.name);
}

const ServiceAccount = z.object({ client_email: z.string(), private_key: z.string() });

/** A V4 URL that downloads the object under `namaBerkas` until `kedaluwarsa`. */
export function signWorkbookUrl(
  objek: string,
  namaBerkas: string,
  kedaluwarsa: Date,
): Promise<string> {
  const responseDisposition = `attachment; filename="${namaBerkas}"`;
  return signUrl(objek, kedaluwarsa, { responseDisposition, responseType: XLSX_TYPE });
}

/** A V4 URL that shows the picture until `kedaluwarsa`. */
export function signPictureUrl(objek: string, kedaluwarsa: Date): Promise<string> {
  return signUrl(objek, kedaluwarsa, { responseDisposition: 'inline', responseType: JPEG_TYPE });
}

async function signUrl(
  objek: string,
  kedaluwarsa: Date,
  response: { readonly responseDisposition: string; readonly responseType: string },
): Promise<string> {
  const origin = QS_DOWNLOAD_ORIGIN.value();
  const request = {
    version: 'v4',
    action: 'read',
    expires: kedaluwarsa,
    ...response,
    ...(origin === CLOUD_STORAGE ? {} : { cname: origin }),
  } as const;
  const key = SIGNING_SERVICE_ACCOUNT.value();
  const file = getBucket().file(objek);
  if (!key || key === SIGN_BY_IAM) return (await file.getSignedUrl(request))[0];
  const credentials = ServiceAccount.parse(JSON.parse(key));
  // A fifth of the time that all the code takes to load; nothing but a key needs it.
  const { Storage } = await import('@google-cloud/storage');
  const signing = new Storage({ credentials }).bucket(file.bucket.name).file(objek);
  return (await signing.getSignedUrl(request))[0];
}
