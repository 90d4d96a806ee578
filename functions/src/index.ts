// Contents page: one line per deployed function, in the order of a session's journey.
import './options.ts';

export { submitKiriman } from './handlers/submit-kiriman.ts';
export {
  onAnggotaWritten,
  onDokumenWritten,
  onKasLainWritten,
  onKemitraanWritten,
  onKsmWritten,
  onPinjamanWritten,
  onSesiWritten,
} from './handlers/on-catatan-written.ts';
export { regenerateQs } from './handlers/regenerate-qs.ts';
export { nightly } from './handlers/nightly.ts';
export { rollKota } from './handlers/roll-kota.ts';
export { listQs } from './handlers/list-qs.ts';
export { listQsBagian } from './handlers/list-qs-bagian.ts';
export { getQsUrl } from './handlers/get-qs-url.ts';
export { checkGerbang } from './handlers/check-gerbang.ts';
export { listUnggulan } from './handlers/list-unggulan.ts';
export { getUpk } from './handlers/get-upk.ts';
export { getWilayah } from './handlers/get-wilayah.ts';
export { checkPengajuan } from './handlers/check-pengajuan.ts';
export { listRevisi } from './handlers/list-revisi.ts';
export { compareQs } from './handlers/compare-qs.ts';
export { listUnduhan } from './handlers/list-unduhan.ts';
export { listPengguna } from './handlers/list-pengguna.ts';
export { savePengguna } from './handlers/save-pengguna.ts';
export { saveLokasi } from './handlers/save-lokasi.ts';
export { previewParameter } from './handlers/preview-parameter.ts';
export { adoptParameter } from './handlers/adopt-parameter.ts';
export { getPekerjaan } from './handlers/get-pekerjaan.ts';
export { listJejak } from './handlers/list-jejak.ts';
export { recordKunjungan } from './handlers/record-kunjungan.ts';
