// A percentage in plain whole numbers.
/** Plain half-up rounding of 100 × a / b to one decimal. */
export function percent(a: number, b: number): number | null {
  if (b === 0) return null;
  const twice = BigInt(a) * 2000n + BigInt(b);
  const by = BigInt(b) * 2n;
  return Number(twice >= 0n || twice % by === 0n ? twice / by : twice / by - 1n) / 10;
}
