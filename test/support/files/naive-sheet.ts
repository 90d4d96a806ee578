// A share-out counted a second time: one rupiah after the other goes to who lacks most of the exact share. Slow, and
// without any of the code that makes the sheet.

/** Shares by member, of `jumlah` by weights; equal claims by id. For small amounts. */
export function naiveShares(
  jumlah: number,
  weights: ReadonlyMap<string, number>,
): Map<string, number> {
  const ids = [...weights.keys()].toSorted((a, b) => (a < b ? -1 : 1));
  let whole = 0n;
  for (const w of weights.values()) whole += BigInt(w);
  const shares = new Map(ids.map((id) => [id, 0n]));
  if (whole === 0n) return new Map(ids.map((id) => [id, 0]));
  // First what nobody disputes: the whole rupiah of every exact share, found by counting up.
  const lacks = (id: string) =>
    BigInt(jumlah) * BigInt(weights.get(id) ?? 0) - (shares.get(id) ?? 0n) * whole;
  let left = BigInt(jumlah);
  for (const id of ids) {
    const sure = lacks(id) / whole;
    shares.set(id, sure);
    left -= sure;
  }
  for (; left > 0n; left -= 1n) {
    let next = ids[0] ?? '';
    for (const id of ids) if (lacks(id) > lacks(next)) next = id;
    shares.set(next, (shares.get(next) ?? 0n) + 1n);
  }
  return new Map([...shares].map(([id, n]) => [id, Number(n)]));
}
