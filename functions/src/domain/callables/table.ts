// Every deployed callable by its name, for what holds for all of them.
import { adoptParameter, previewParameter } from './admin/parameter.ts';
import { checkPengguna, listPengguna, savePengguna } from './admin/pengguna.ts';
import { getPekerjaan, listPekerjaan, retryTersisih, startRebuild } from './admin/pekerjaan.ts';
import { listJejak } from './admin/jejak.ts';
import { saveLokasi } from './admin/lokasi.ts';
import { makeQsAgain } from './again.ts';
import { getKota, getSebabGeser, getWilayah, recordKunjungan } from './areas.ts';
import { getFotoUrl, listFoto, sendFoto } from './foto.ts';
import { checkGerbang, checkPengajuan, getUpk, listUnggulan } from './gates.ts';
import { getPemberitahuan, setPemberitahuan } from './own/pemberitahuan.ts';
import { submitKiriman } from './intake.ts';
import { checkBerkas, getIsiQs } from './keaslian.ts';
import { getTerbukaUrl, listKeterbukaan, listTerbuka, setKeterbukaan } from './terbuka.ts';
import {
  compareQs,
  getPencocokan,
  getQsUrl,
  listQs,
  listQsSubkota,
  listRevisi,
  listUnduhan,
} from './quick-status.ts';
import { listBulan, listCalon, listJanggal, listAntrean, listUjiPetik } from './city-lists.ts';
import { listMirip, listPerubahan } from './field-lists.ts';
import { listWilayah } from './wilayah.ts';
import {
  listKsm,
  listKunjungan,
  listLkm,
  listLokasi,
  listPilihanLokasi,
  listPinjamanUpk,
  listTanpaLkm,
} from './lists.ts';

export const CALLABLES = {
  submitKiriman,
  sendFoto,
  listFoto,
  getFotoUrl,
  listQs,
  listQsSubkota,
  getPencocokan,
  getQsUrl,
  checkGerbang,
  listUnggulan,
  getUpk,
  listKsm,
  listMirip,
  listKunjungan,
  listPerubahan,
  listLkm,
  listTanpaLkm,
  listLokasi,
  listPilihanLokasi,
  listWilayah,
  listPinjamanUpk,
  listBulan,
  listCalon,
  listAntrean,
  listJanggal,
  listUjiPetik,
  getWilayah,
  getKota,
  getSebabGeser,
  checkPengajuan,
  listRevisi,
  compareQs,
  checkBerkas,
  getIsiQs,
  makeQsAgain,
  listUnduhan,
  listPengguna,
  savePengguna,
  checkPengguna,
  saveLokasi,
  previewParameter,
  adoptParameter,
  getPekerjaan,
  listPekerjaan,
  retryTersisih,
  startRebuild,
  listJejak,
  listKeterbukaan,
  setKeterbukaan,
  recordKunjungan,
  listTerbuka,
  getTerbukaUrl,
  getPemberitahuan,
  setPemberitahuan,
} as const;
