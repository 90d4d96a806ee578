// How ids and area codes are written, apart from their schemas: the page reads addresses by these shapes
// before it has loaded the schema library.

/** A client-made id, and so a document's. */
export const ID_SHAPE = /^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/;
/** `32.73` */
export const KOTA_SHAPE = /^\d{2}\.\d{2}$/;
/** `ID`, `32`, `32.73`, `32.73.01` or `32.73.01.1001`. */
export const WILAYAH_SHAPE = /^(?:ID|\d{2}(?:\.\d{2}){0,2}|\d{2}(?:\.\d{2}){2}\.\d{4})$/;
