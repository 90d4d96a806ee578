// Every word the page says, typed, a file per part of the page so that a phone loads what it shows. A
// second language is a second folder of the same shape. Words of the server (refusals, explanations)
// come from functions/src/domain.
export const aplikasi = 'Pendampingan KSM';
export { umum } from './umum.ts';
export { menu } from './menu.ts';
export { masuk } from './masuk.ts';
export { depan } from './depan.ts';
export { daftar } from './daftar.ts';
export { tingkat, aturanPendek } from './tingkat.ts';
export { kelompok } from './kelompok.ts';
export { ksm } from './ksm.ts';
export { perluDikunjungi } from './perlu-dikunjungi.ts';
export { bagian } from './bagian.ts';
export { daftarKsm } from './daftar-ksm.ts';
export { sesi } from './sesi.ts';
export { batal, koreksi } from './koreksi.ts';
export { cetak } from './cetak.ts';
export { tersimpan } from './tersimpan.ts';
export { kiriman } from './kiriman.ts';
export { qs } from './qs.ts';
export { unggulan } from './unggulan.ts';
export { upk } from './upk.ts';
export { kelola } from './kelola.ts';
export { kota } from './kota.ts';
export { wilayah } from './wilayah.ts';
export { formatSaat, formatUkuran } from './format.ts';
