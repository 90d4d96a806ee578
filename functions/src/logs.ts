// Every log line of the functions, once: a constant message and ids. Never a name, an amount or a body (UU PDP).
import type { Bulan } from './domain/basics/tanggal.ts';
import * as logger from 'firebase-functions/logger';
import type { ProblemCode } from './domain/basics/refusals/problem.ts';
import type { KodeKota, KodeWilayah } from './domain/basics/wilayah.ts';
import type { KsmId, KirimanId, Uid } from './domain/basics/identitas.ts';

export const logs = {
  kirimanAccepted: (fields: { kiriman: KirimanId; jenis: string; ksmId: KsmId | null; uid: Uid }) =>
    logger.info('kiriman.accepted', fields),
  kirimanRepeated: (fields: { kiriman: KirimanId; uid: Uid }) =>
    logger.info('kiriman.repeated', fields),
  kirimanConflict: (fields: { kiriman: KirimanId; uid: Uid }) =>
    logger.warn('kiriman.conflict', fields),
  refused: (fields: { callable: string; code: ProblemCode; uid: Uid | null }) =>
    logger.info('call.refused', fields),
  failed: (fields: { callable: string }, error: unknown) =>
    logger.error('call.failed', { ...fields, error: errorName(error) }),
  ksmRecomputed: (fields: { ksmId: KsmId; dari: Bulan; bulan: number; berubah: number }) =>
    logger.info('ksm.recomputed', fields),
  ksmUnchanged: (fields: { ksmId: KsmId }) => logger.debug('ksm.unchanged', fields),
  documentInvalid: (fields: { koleksi: string; id: string }) =>
    logger.error('document.invalid', fields),
  eventTooOld: (fields: { path: string; eventId: string }) => logger.error('event.tooOld', fields),
  qsPublished: (fields: { tahun: number; kode: KodeWilayah; tiket: number; baris: number }) =>
    logger.info('qs.published', fields),
  qsUnchanged: (fields: { tahun: number; kode: KodeWilayah }) =>
    logger.info('qs.unchanged', fields),
  qsOvertaken: (fields: { tahun: number; kode: KodeWilayah; tiket: number }) =>
    logger.info('qs.overtaken', fields),
  qsRemoved: (fields: { tahun: number; kode: KodeWilayah; objek: number }) =>
    logger.info('qs.removed', fields),
  fotoRemoved: (fields: { kode: KodeKota; foto: number }) => logger.info('foto.removed', fields),
  qsDownloaded: (fields: { tahun: number; kode: KodeWilayah; revisi: string; uid: Uid }) =>
    logger.info('qs.downloaded', fields),
  stepFailed: (fields: { langkah: string }, error: unknown) =>
    logger.error('nightly.stepFailed', { ...fields, error: errorName(error) }),
  taskFailed: (fields: { jenis: string; kode: KodeWilayah; percobaan: number }, error: unknown) =>
    logger.error('task.failed', { ...fields, error: errorName(error) }),
  nightlyDone: (fields: { tertunda: number; kota: number; wilayah: number }) =>
    logger.info('nightly.done', fields),
  selisihFound: (fields: { jenis: string; dokumen: string; apa: string }) =>
    logger.error('verify.selisih', fields),
  areaVerified: (fields: { kode: KodeWilayah; ksm: number; berkas: number; selisih: number }) =>
    logger.info('verify.done', fields),
  morningDone: (fields: { orang: number }) => logger.info('morning.done', fields),
  kabarSent: (fields: { uid: Uid }) => logger.info('kabar.sent', fields),
  kabarRefused: (fields: { uid: Uid; code: string }) => logger.warn('kabar.refused', fields),
  adminChanged: (fields: { tindakan: string; sasaran: string; uid: Uid }) =>
    logger.info('admin.changed', fields),
  daftarNotKept: (fields: { kota: KodeKota }, error: unknown) =>
    logger.warn('daftar.notKept', { ...fields, error: errorName(error) }),
  kotaRolled: (fields: { kota: KodeKota; ksm: number; berubah: number }) =>
    logger.info('kota.rolled', fields),
};

/** The class and code of an error; its message may quote a document. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error ? String(error.code) : '';
  return code ? `${error.name} ${code}` : error.name;
}
