// Every word the page says, typed, in one file per subject so that a phone loads only what it shows. English
// is a second folder of the same shape, ../teks-en (docs/languages.md). Words of the server (refusals,
// explanations) come from functions/src/domain.
export { aplikasi, umum } from './umum.ts';
export { baca } from './baca.ts';
export { menu } from './menu.ts';
export { depan } from './public/depan.ts';
export { daftar } from './group/daftar.ts';
export { tingkat, aturanPendek } from './tingkat.ts';
export { kelompok } from './group/kelompok.ts';
export { ksm } from './group/ksm.ts';
export { peringatan } from './group/peringatan.ts';
export { perluDikunjungi } from './group/perlu-dikunjungi.ts';
export { malamIni } from './group/malam-ini.ts';
export { tabKsm } from './group/tab-ksm.ts';
export { daftarKsm } from './group/daftar-ksm.ts';
export { sesi } from './session/sesi.ts';
export { barisSesi } from './session/baris.ts';
export { pulih } from './pulih.ts';
export { batal, koreksi } from './session/koreksi.ts';
export { cetak } from './session/cetak.ts';
export { serahTerima } from './group/serah-terima.ts';
export { slip } from './session/slip.ts';
export { bukuAnggota } from './session/buku-anggota.ts';
export { tersimpan } from './tersimpan.ts';
export { kiriman } from './kiriman.ts';
export { qs } from './desk/qs.ts';
export { unggulan } from './desk/unggulan.ts';
export { upk } from './desk/upk.ts';
export { banyak } from './desk/banyak.ts';
export { pilihWilayah } from './desk/pilih-wilayah.ts';
export { kelola } from './desk/kelola.ts';
export { antrean } from './desk/antrean.ts';
export { kota } from './desk/kota.ts';
export { ujiPetik } from './desk/uji-petik.ts';
export { janggal } from './desk/janggal.ts';
export { wilayah } from './desk/wilayah.ts';
export { peta } from './desk/peta.ts';
export { pencocokan } from './desk/pencocokan.ts';
