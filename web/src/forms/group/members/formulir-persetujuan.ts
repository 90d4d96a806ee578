/** Number of the consent text that members hear now (teks/persetujuan.ts); stored with each of them. */
export const FORMULIR_PERSETUJUAN = 'PDP-2';
