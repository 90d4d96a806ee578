// JPEG files as the format has them: what they show does not matter, only what they are made of.

/** A segment: its marker, and what stands in it. */
export function segment(marker: number, content: readonly number[]): number[] {
  const length = content.length + 2;
  return [0xff, marker, length >> 8, length & 0xff, ...content];
}

const APP0 = segment(0xe0, [0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
const FRAME = segment(0xc0, [8, 0, 16, 0, 16, 1, 1, 0x11, 0]);
const SCAN = segment(0xda, [1, 1, 0, 0, 63, 0]);

/** Where somebody stood, as a camera writes it: an IFD that leads to one of GPS. */
export const EXIF_GPS = segment(
  0xe1,
  [
    0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0,
    1, 0, 0, 0, 0x1a, 0, 0, 0, 0, 0, 1, 0, 1, 0, 2, 0, 0, 0, 2, 0x53, 0, 0, 0, 0, 0, 0, 0,
  ],
);

/** With `beside` before the picture; `fill` tells pictures of one size apart. */
export function aJpeg(
  size = 400,
  { fill = 1, beside = [] }: { readonly fill?: number; readonly beside?: readonly number[] } = {},
): Uint8Array<ArrayBuffer> {
  const head = [0xff, 0xd8, ...APP0, ...beside, ...FRAME, ...SCAN];
  const bytes = new Uint8Array(size).fill(fill);
  bytes.set(head);
  bytes.set([0xff, 0xd9], size - 2);
  return bytes;
}
