// The checksum of two concatenated byte strings, without the bytes.

/**
 * CRC-32 of two concatenated byte strings, from theirs and the second one's length: the first is moved on
 * by as many zero bytes, by squaring the operator of one zero bit (zlib's crc32_combine).
 */
export function combineCrc(first: number, second: number, secondLength: number): number {
  const times = (matrix: readonly number[], vector: number): number => {
    let sum = 0;
    for (let i = 0, rest = vector; rest !== 0; i += 1, rest >>>= 1)
      if (rest & 1) sum ^= matrix[i] ?? 0;
    return sum >>> 0;
  };
  const square = (matrix: readonly number[]) => matrix.map((row) => times(matrix, row));
  // One zero bit, squared three times: one zero byte.
  let operator = [0xedb8_8320, ...Array.from({ length: 31 }, (_, i) => (1 << i) >>> 0)];
  for (let i = 0; i < 3; i += 1) operator = square(operator);
  let crc = first;
  for (let rest = secondLength; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) crc = times(operator, crc);
    operator = square(operator);
  }
  return (crc ^ second) >>> 0;
}
