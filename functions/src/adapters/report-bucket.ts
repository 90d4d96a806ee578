// Workbooks in Cloud Storage: immutable objects, and signed URLs of minutes. The only file that knows how
// a URL is signed: by the runtime account through IAM, or by a key where one is given.
import { Storage } from '@google-cloud/storage';
import { z } from 'zod';
import { QS_DOWNLOAD_ORIGIN, SIGNING_SERVICE_ACCOUNT } from '../params.ts';
import { getBucket } from './firebase.ts';

const CLOUD_STORAGE = 'https://storage.googleapis.com';
/** What the secret holds where no key signs: a secret cannot be empty. */
const SIGN_BY_IAM = 'iam';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Writes an object under a name that is used once. */
export async function saveWorkbook(objek: string, bytes: Uint8Array): Promise<void> {
  await getBucket()
    .file(objek)
    .save(Buffer.from(bytes), {
      resumable: false,
      contentType: XLSX_TYPE,
      metadata: { cacheControl: 'private, max-age=0, no-store' },
    });
}

export async function readWorkbook(objek: string): Promise<Uint8Array> {
  const [bytes] = await getBucket().file(objek).download();
  return bytes;
}

/** Removes an object; one that is gone already is fine, since the run before may have stopped half way. */
export async function deleteWorkbook(objek: string): Promise<void> {
  await getBucket().file(objek).delete({ ignoreNotFound: true });
}

const ServiceAccount = z.object({ client_email: z.string(), private_key: z.string() });

/** A V4 URL that downloads the object under `namaBerkas` until `kedaluwarsa`. */
export async function signWorkbookUrl(
  objek: string,
  namaBerkas: string,
  kedaluwarsa: Date,
): Promise<string> {
  const origin = QS_DOWNLOAD_ORIGIN.value();
  const request = {
    version: 'v4',
    action: 'read',
    expires: kedaluwarsa,
    responseDisposition: `attachment; filename="${namaBerkas}"`,
    responseType: XLSX_TYPE,
    ...(origin === CLOUD_STORAGE ? {} : { cname: origin }),
  } as const;
  const key = SIGNING_SERVICE_ACCOUNT.value();
  const file = getBucket().file(objek);
  if (!key || key === SIGN_BY_IAM) return (await file.getSignedUrl(request))[0];
  const credentials = ServiceAccount.parse(JSON.parse(key));
  const signing = new Storage({ credentials }).bucket(file.bucket.name).file(objek);
  return (await signing.getSignedUrl(request))[0];
}
