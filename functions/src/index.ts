// Contents page: one line per deployed function, in the order of a session's journey.
import './options.ts';

export { submitKiriman } from './handlers/intake/submit-kiriman.ts';
export { sendFoto } from './handlers/intake/send-foto.ts';
export {
  onAnggotaWritten,
  onDokumenWritten,
  onKasLainWritten,
  onKemitraanWritten,
  onKirimanWritten,
  onKsmWritten,
  onPinjamanWritten,
  onSesiWritten,
} from './handlers/intake/on-catatan-written.ts';
export { regenerateQs } from './handlers/quick-status/regenerate-qs.ts';
export { nightly } from './handlers/repair/nightly.ts';
export { rollKota } from './handlers/repair/roll-kota.ts';
export { tendArea } from './handlers/repair/tend-area.ts';
export { verifyArea } from './handlers/repair/verify-area.ts';
export { listFoto } from './handlers/lists/list-foto.ts';
export { getFotoUrl } from './handlers/lists/get-foto-url.ts';
export { listQs } from './handlers/quick-status/list-qs.ts';
export { listQsSubkota } from './handlers/quick-status/list-qs-subkota.ts';
export { getPencocokan } from './handlers/quick-status/get-pencocokan.ts';
export { getQsUrl } from './handlers/quick-status/get-qs-url.ts';
export { checkGerbang } from './handlers/gates/check-gerbang.ts';
export { listUnggulan } from './handlers/gates/list-unggulan.ts';
export { getUpk } from './handlers/gates/get-upk.ts';
export { listWilayah } from './handlers/areas/list-wilayah.ts';
export { listKsm } from './handlers/lists/list-ksm.ts';
export { listMirip } from './handlers/lists/list-mirip.ts';
export { listKunjungan } from './handlers/lists/list-kunjungan.ts';
export { listPerubahan } from './handlers/lists/list-perubahan.ts';
export { listPilihanLokasi } from './handlers/lists/list-pilihan-lokasi.ts';
export { listBulan } from './handlers/lists/list-bulan.ts';
export { listJanggal } from './handlers/lists/list-janggal.ts';
export { listUjiPetik } from './handlers/lists/list-uji-petik.ts';
export { listCalon } from './handlers/lists/list-calon.ts';
export { listAntrean } from './handlers/lists/list-antrean.ts';
export { listLkm } from './handlers/lists/list-lkm.ts';
export { listPinjamanUpk } from './handlers/lists/list-pinjaman-upk.ts';
export { listTanpaLkm } from './handlers/lists/list-tanpa-lkm.ts';
export { getWilayah } from './handlers/areas/get-wilayah.ts';
export { getKota } from './handlers/areas/get-kota.ts';
export { getSebabGeser } from './handlers/areas/get-sebab-geser.ts';
export { checkPengajuan } from './handlers/gates/check-pengajuan.ts';
export { listRevisi } from './handlers/quick-status/list-revisi.ts';
export { makeQsAgain } from './handlers/quick-status/make-qs-again.ts';
export { compareQs } from './handlers/quick-status/compare-qs.ts';
export { checkBerkas } from './handlers/quick-status/check-berkas.ts';
export { getIsiQs } from './handlers/quick-status/get-isi-qs.ts';
export { listUnduhan } from './handlers/quick-status/list-unduhan.ts';
export { listPengguna } from './handlers/admin/list-pengguna.ts';
export { savePengguna } from './handlers/admin/save-pengguna.ts';
export { checkPengguna } from './handlers/admin/check-pengguna.ts';
export { listLokasi } from './handlers/lists/list-lokasi.ts';
export { saveLokasi } from './handlers/admin/save-lokasi.ts';
export { previewParameter } from './handlers/admin/preview-parameter.ts';
export { adoptParameter } from './handlers/admin/adopt-parameter.ts';
export { getPekerjaan } from './handlers/admin/get-pekerjaan.ts';
export { listPekerjaan } from './handlers/admin/list-pekerjaan.ts';
export { retryTersisih } from './handlers/admin/retry-tersisih.ts';
export { startRebuild } from './handlers/admin/start-rebuild.ts';
export { listJejak } from './handlers/admin/list-jejak.ts';
export { listKeterbukaan } from './handlers/admin/list-keterbukaan.ts';
export { setKeterbukaan } from './handlers/admin/set-keterbukaan.ts';
export { recordKunjungan } from './handlers/areas/record-kunjungan.ts';
export { listTerbuka } from './handlers/quick-status/list-terbuka.ts';
export { getTerbukaUrl } from './handlers/quick-status/get-terbuka-url.ts';
export { getPemberitahuan } from './handlers/kabar/get-pemberitahuan.ts';
export { setPemberitahuan } from './handlers/kabar/set-pemberitahuan.ts';
export { morning } from './handlers/kabar/morning.ts';
export { sendKabar } from './handlers/kabar/send-kabar.ts';
