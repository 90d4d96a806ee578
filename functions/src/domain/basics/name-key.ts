// Names that a reader takes for one.

/** The same for names that differ by capitals and spaces alone. */
export const nameKey = (nama: string): string => nama.trim().replaceAll(/\s+/g, ' ').toLowerCase();
