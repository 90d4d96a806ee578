// Sizes and instants in words; dates, numbers and rupiah are written by functions/src/domain/basics/format.ts.

/** 1234567 bytes → `1,2 MB`. */
export function formatUkuran(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} B`;
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${size.toFixed(size < 10 ? 1 : 0).replace('.', ',')} ${unit}`;
}

/** An instant as a local date and time: `05-07-2017 14.05`. */
export function formatSaat(instant: string | number): string {
  const at = new Date(instant);
  const two = (n: number): string => String(n).padStart(2, '0');
  const date = `${two(at.getDate())}-${two(at.getMonth() + 1)}-${String(at.getFullYear())}`;
  return `${date} ${two(at.getHours())}.${two(at.getMinutes())}`;
}

/** A group's name with «KSM» before it, once: some are registered with the word and some without. */
export function sebutKsm(nama: string): string {
  return /^KSM\b/i.test(nama) ? nama : `KSM ${nama}`;
}
