// How ids and area codes are written, apart from their schemas: the page reads addresses by these shapes,
// and knows who is signed in, before it has loaded the schema library.
import type { z } from 'zod/mini';

/** A pattern that tells the texts of one kind from all others. */
export type Shape<T extends string> = { test(text: string): text is T } & RegExp;

/** A client-made id, which is also the document's. */
export const ID_SHAPE = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/ as Shape<never>;
/** What Firestore takes as the id of a document, whoever made it. */
export const DOCUMENT_ID = /^(?!\.{1,2}$)(?!__.*__$)[^/\0\p{Cs}]+$/su;
/** An update of a file (`revisiOf`), today's and earlier ones. */
export const REVISI_SHAPE = /^[A-Za-z0-9][\w-]{0,63}$/;
/** `32.73` */
export const KOTA_SHAPE = /^\d{2}\.\d{2}$/ as Shape<KodeKota>;
/** `ID`, `32`, `32.73`, `32.73.01` or `32.73.01.1001`. */
export const WILAYAH_SHAPE =
  /^(?:ID|\d{2}(?:\.\d{2}){0,2}|\d{2}(?:\.\d{2}){2}\.\d{4})$/ as Shape<KodeWilayah>;

// The types that the schemas make. They are repeated here, since the files of the schemas import this one.
type Kode<Jenjang extends string> = string & z.$brand<Jenjang>;
type KodeProvinsi = Kode<'KodeProvinsi'>;
type KodeKota = Kode<'KodeKota'>;
type KodeKecamatan = Kode<'KodeKecamatan'>;
type KodeKelurahan = Kode<'KodeKelurahan'>;
type Uid = string & z.$brand<'Uid'>;
type KodeWilayah = 'ID' | KodeProvinsi | KodeKota | KodeKecamatan | KodeKelurahan;

/** The uid that the sign-in service, or a list of accounts, has for a person. */
export const toUid = (text: string): Uid => text as Uid;

/** `32`, of the code of the province or of an area in it. */
export function provinsiOf(
  kode: KodeProvinsi | KodeKota | KodeKecamatan | KodeKelurahan,
): KodeProvinsi {
  return kode.slice(0, 2) as KodeProvinsi;
}

/** `32.73`, of the code of the kab/kota or of an area in it. */
export function kotaOf(kode: KodeKota | KodeKecamatan | KodeKelurahan): KodeKota {
  return kode.slice(0, 5) as KodeKota;
}

/** `32.73.01`, of the code of the kecamatan or of an area in it. */
export function kecamatanOf(kode: KodeKecamatan | KodeKelurahan): KodeKecamatan {
  return kode.slice(0, 8) as KodeKecamatan;
}
