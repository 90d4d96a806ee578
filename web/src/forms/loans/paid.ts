// What was handed over for a loan, as its record has it: what settles instalments, and jasa above the schedule.

/** `due`: what is paid where nobody typed another amount. Without jasa above the schedule its field is left out. */
export function paidOf(
  { jumlah, jasaLebih }: { readonly jumlah: number | null; readonly jasaLebih?: number | null },
  due: number,
): { readonly jumlah: number; readonly jasaLebih: number | undefined } {
  return { jumlah: (jumlah ?? due) - (jasaLebih ?? 0), jasaLebih: jasaLebih || undefined };
}
