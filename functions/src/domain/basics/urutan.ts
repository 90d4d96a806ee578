// Order of texts and codes: by code unit, the same on every machine.
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function byKode(a: { readonly kode: string }, b: { readonly kode: string }): number {
  return compareText(a.kode, b.kode);
}

export function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return compareText(a.id, b.id);
}
