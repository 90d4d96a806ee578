// SHA-256 (FIPS 180-4) of a short ASCII text, in hex: the draw of uji petik is made with it, because everybody has a
// program for it, and the domain has no library and may not wait for one.

const BLOCK = 64;

/** First 32 bits of the fractional parts of the roots of the first primes. */
function constants(): { readonly start: readonly number[]; readonly round: readonly number[] } {
  const start: number[] = [];
  const round: number[] = [];
  for (let n = 2; round.length < 64; n += 1) {
    let isPrime = true;
    for (let d = 2; d * d <= n; d += 1) if (n % d === 0) isPrime = false;
    if (!isPrime) continue;
    if (start.length < 8) start.push(fraction(Math.sqrt(n)));
    round.push(fraction(Math.cbrt(n)));
  }
  return { start, round };
}

const fraction = (n: number) => Math.floor((n - Math.floor(n)) * 2 ** 32) | 0;
const { start: START, round: ROUND } = constants();

const turn = (x: number, by: number) => (x >>> by) | (x << (32 - by));

export function sha256(text: string): string {
  const bytes = Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / BLOCK) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length * 8);
  let hash = [...START];
  for (let at = 0; at < padded.length; at += BLOCK) hash = mix(hash, view, at);
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function mix(hash: readonly number[], view: DataView, at: number): number[] {
  const w = Array.from({ length: 64 }, (_, i) => (i < 16 ? view.getInt32(at + i * 4) : 0));
  const of = (list: readonly number[], i: number) => list[i] ?? 0;
  for (let i = 16; i < 64; i += 1) {
    const x = of(w, i - 15);
    const y = of(w, i - 2);
    const left = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
    const right = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
    w[i] = (of(w, i - 16) + left + of(w, i - 7) + right) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash;
  for (let i = 0; i < 64; i += 1) {
    const choice = (e & f) ^ (~e & g);
    const first =
      (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + of(ROUND, i) + of(w, i)) | 0;
    const most = (a & b) ^ (a & c) ^ (b & c);
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + most) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + of(hash, i)) | 0);
}
