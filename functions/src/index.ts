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
export { getQsUrl } from './handlers/get-qs-url.ts';
export { checkGerbang } from './handlers/check-gerbang.ts';
export { listUnggulan } from './handlers/list-unggulan.ts';
export { getUpk } from './handlers/get-upk.ts';
export { recordKunjungan } from './handlers/record-kunjungan.ts';
