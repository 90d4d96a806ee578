// A photo comes in parts, so that a connection that breaks costs one part: the server says how far it has come,
// and the phone goes on from there. The last part makes it whole: it is put together, checked, and only then is it
// a photo of its session. Every step may be done twice.
import type { Granted } from '../../authorize.ts';
import { listFotoSesi } from '../../adapters/firestore/foto.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { hashBytes } from '../../adapters/platform/sha256.ts';
import {
  joinChunks,
  removeChunks,
  removePhoto,
  saveChunk,
  savePhoto,
} from '../../adapters/storage/foto.ts';
import { beginsAsJpeg, faultOfJpeg } from '../../domain/basics/photos/jpeg.ts';
import { parameterOn } from '../../domain/basics/parameter.ts';
import { isProblem, refuse, type Problem } from '../../domain/basics/refusals/problem.ts';
import type { sendFoto as definition, SendFotoResponse } from '../../domain/callables/foto.ts';
import { chunkLength, type Foto, type IsiFoto } from '../../domain/records/foto.ts';

type Answer = SendFotoResponse | Problem;
type Sent = Granted<typeof definition>;

/**
 * Photos of a session that one person has begun and not sent whole: with one more, that of which nothing has come for
 * longest begins anew. Nobody's photo makes way for another person's.
 */
const BEGUN_MAX = 5;

export async function takeFoto(granted: Sent): Promise<Answer> {
  const { request } = granted;
  const sesi = await docs.sesi.read(request.sesi);
  if (sesi === null || sesi.ksmId !== request.ksmId || sesi.dibatalkan)
    return refuse({ code: 'tidak-ditemukan', apa: 'Sesi', jalur: 'sesi' });
  const { foto: rule } = parameterOn(await listParameter(), granted.caller.today);
  const begun = await begin(granted, rule.perSesi);
  if (isProblem(begun)) return begun;
  const { foto, gone } = begun;
  if (gone !== null) await removeChunks(gone);
  const { mulai, isi } = request;
  if (foto.utuh || isi === null || mulai !== foto.diterima) return stateOf(foto);
  const bytes = Buffer.from(isi, 'base64');
  if (bytes.length !== chunkLength(foto.ukuran, mulai)) return unfit('panjang bagian tidak sesuai');
  if (mulai === 0 && !beginsAsJpeg(bytes)) return discard(foto, NO_JPEG);
  await saveChunk(foto, mulai, bytes);
  const arrived: Foto = {
    ...foto,
    diterima: mulai + bytes.length,
    pada: granted.caller.now.toISOString(),
  };
  return arrived.diterima < foto.ukuran ? goOn(arrived, mulai) : complete(arrived, rule.perSesi);
}

const stateOf = ({ diterima, utuh }: Foto): SendFotoResponse => ({ diterima, utuh });

const unfit = (pesan: string): Problem =>
  refuse({ code: 'isian-tidak-sesuai', jalur: 'isi', label: 'Foto', pesan });
const NO_JPEG = 'bukan foto JPEG; hapus dan ambil lagi';

const tooMany = (perSesi: number): Problem =>
  refuse({
    code: 'isian-tidak-sesuai',
    jalur: 'sesi',
    label: 'Foto',
    pesan: `paling banyak ${String(perSesi)} foto untuk satu sesi`,
  });

interface Begun {
  readonly foto: Foto;
  /** What made way for it. */
  readonly gone: Foto | null;
}

/** The photo as far as it has come: noted with the first part. The same picture under another id counts as this one. */
function begin({ request, caller, record: ksm }: Sent, perSesi: number): Promise<Begun | Problem> {
  const { mulai: _mulai, isi: _isi, ...isi } = request;
  return inTransaction(async (tx) => {
    const known = await docs.foto.read(isi.id, tx);
    if (known)
      return isSame(known, isi, caller.uid)
        ? { foto: known, gone: null }
        : refuse({ code: 'kiriman-bentrok' });
    const { rows } = await listFotoSesi([isi.sesi], tx);
    const whole = rows.filter((it) => it.utuh);
    const twin = whole.find((it) => it.sidik === isi.sidik);
    if (twin) return { foto: twin, gone: null };
    if (whole.length >= perSesi) return tooMany(perSesi);
    const own = rows.filter((it) => !it.utuh && it.oleh === caller.uid);
    const [oldest = null] = own.toSorted((a, b) => (a.pada < b.pada ? -1 : 1));
    const gone = own.length >= BEGUN_MAX ? oldest : null;
    if (gone !== null) await docs.foto.remove(gone.id, tx);
    const foto: Foto = {
      ...isi,
      kode: ksm.wilayah.kota,
      oleh: caller.uid,
      diterima: 0,
      utuh: false,
      pada: caller.now.toISOString(),
    };
    await docs.foto.set(foto, tx);
    return { foto, gone };
  });
}

/** One that is under way goes on from its own phone; a whole one may come again from a colleague's, out of a rescue file. */
const isSame = (known: Foto, isi: IsiFoto, oleh: Foto['oleh']): boolean =>
  (known.utuh || known.oleh === oleh) &&
  known.sesi === isi.sesi &&
  known.ksmId === isi.ksmId &&
  known.sidik === isi.sidik &&
  known.ukuran === isi.ukuran;

/** Two pages may send the same part: it counts once. */
function goOn(arrived: Foto, mulai: number): Promise<SendFotoResponse> {
  return inTransaction(async (tx) => {
    const now = await docs.foto.read(arrived.id, tx);
    if (now?.diterima !== mulai) return now ? stateOf(now) : { diterima: 0, utuh: false };
    await docs.foto.set(arrived, tx);
    return stateOf(arrived);
  });
}

async function complete(arrived: Foto, perSesi: number): Promise<Answer> {
  const bytes = await joinChunks(arrived);
  if (bytes === null || hashBytes(bytes) !== arrived.sidik)
    return discard(arrived, 'tidak utuh sampai di server; kirim lagi');
  const fault = faultOfJpeg(bytes);
  if (fault !== null)
    return discard(arrived, fault === 'bukan-jpeg' ? NO_JPEG : 'memuat keterangan selain gambar');
  await savePhoto(arrived, bytes);
  const outcome = await inTransaction(async (tx): Promise<Foto | Problem> => {
    const { rows } = await listFotoSesi([arrived.sesi], tx);
    const others = rows.filter((it) => it.utuh && it.id !== arrived.id);
    const twin = others.find((it) => it.sidik === arrived.sidik);
    const isLeft = twin !== undefined || others.length >= perSesi;
    const whole: Foto = { ...arrived, utuh: true };
    if (isLeft) await docs.foto.remove(arrived.id, tx);
    else await docs.foto.set(whole, tx);
    return twin ?? (isLeft ? tooMany(perSesi) : whole);
  });
  if (isProblem(outcome) || outcome.id !== arrived.id) await removePhoto(arrived);
  else await removeChunks(arrived);
  return isProblem(outcome) ? outcome : stateOf(outcome);
}

/** Nothing of it stays, and sent again it begins anew; unless another page has made it whole, and taken its parts. */
async function discard(foto: Foto, pesan: string): Promise<Answer> {
  await removeChunks(foto);
  const whole = await inTransaction(async (tx) => {
    const now = await docs.foto.read(foto.id, tx);
    if (now?.utuh === true) return now;
    await docs.foto.remove(foto.id, tx);
    return null;
  });
  return whole ? stateOf(whole) : unfit(pesan);
}
