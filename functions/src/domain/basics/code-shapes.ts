// How ids and area codes are written, apart from their schemas: the page reads addresses by these shapes
// before it has loaded the schema library.

/** A client-made id, and so a document's. */
export const ID_SHAPE = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
/** `32.73` */
export const KOTA_SHAPE = /^\d{2}\.\d{2}$/;
/** `ID`, `32`, `32.73`, `32.73.01` or `32.73.01.1001`. */
export const WILAYAH_SHAPE = /^(?:ID|\d{2}(?:\.\d{2}){0,2}|\d{2}(?:\.\d{2}){2}\.\d{4})$/;

/** `32` of the code of the province or of an area in it. */
export function provinsiOf(kode: string): string {
  return kode.slice(0, 2);
}

/** `32.73` of the code of the kab/kota or of an area in it. */
export function kotaOf(kode: string): string {
  return kode.slice(0, 5);
}

/** `32.73.01` of the code of the kecamatan or of an area in it. */
export function kecamatanOf(kode: string): string {
  return kode.slice(0, 8);
}
