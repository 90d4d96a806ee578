// Names of levels and classes, which are codes in the records.

/** As people read it. */
export const wordOfKode = (kode: string): string => kode;
