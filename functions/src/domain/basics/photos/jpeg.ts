// What a JPEG file is made of, so that the phone can leave out whatever says more than the picture (place, time,
// device, thumbnail), and the server can refuse what is no picture or says more.

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;
const FIRST_OF_PROGRAMS = 0xe0;
/** How the colours are to be read: without it some pictures come out wrong. */
const COLOURS = 0xee;
const LAST_OF_PROGRAMS = 0xef;

interface Segment {
  readonly marker: number;
  /** From its 0xff to its end, with the coded picture after a start of scan. */
  readonly from: number;
  readonly to: number;
}

type JpegFault =
  /** No JPEG, or not a whole one, or something comes after it. */
  | 'bukan-jpeg'
  /** It says more than the picture. */
  | 'berketerangan';

/** Null: a picture, whole, and nothing else. */
export function faultOfJpeg(bytes: Uint8Array): JpegFault | null {
  const read = segmentsOf(bytes);
  if (read === null || read.end !== bytes.length) return 'bukan-jpeg';
  return read.segments.some(saysMore) ? 'berketerangan' : null;
}

/** Whether the file begins as a JPEG does: what there is to see of its first part. */
export function beginsAsJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === START && bytes[2] === 0xff;
}

/** The picture alone; null: it is no JPEG. */
export function pictureOnly(bytes: Uint8Array): Uint8Array | null {
  const read = segmentsOf(bytes);
  if (read === null) return null;
  const kept = [
    bytes.subarray(0, 2),
    ...read.segments.filter((it) => !saysMore(it)).map(({ from, to }) => bytes.subarray(from, to)),
    bytes.subarray(read.end - 2, read.end),
  ];
  const picture = new Uint8Array(kept.reduce((sum, it) => sum + it.length, 0));
  let at = 0;
  for (const it of kept) {
    picture.set(it, at);
    at += it.length;
  }
  return picture;
}

/** EXIF, XMP, colour profiles, comments and whatever else programs put beside the picture. */
function saysMore({ marker, from, to }: Segment): boolean {
  // The first of them has the density; what is longer has a thumbnail.
  if (marker === FIRST_OF_PROGRAMS) return to - from > 18;
  return (
    marker === COMMENT ||
    (marker > FIRST_OF_PROGRAMS && marker <= LAST_OF_PROGRAMS && marker !== COLOURS)
  );
}

function segmentsOf(
  bytes: Uint8Array,
): { readonly segments: readonly Segment[]; readonly end: number } | null {
  if (!beginsAsJpeg(bytes)) return null;
  const segments: Segment[] = [];
  let hasFrame = false;
  let hasScan = false;
  for (let from = 2; ;) {
    if (bytes[from] !== 0xff) return null;
    const marker = bytes[from + 1];
    if (marker === undefined) return null;
    if (marker === END) return hasFrame && hasScan ? { segments, end: from + 2 } : null;
    const length = (bytes[from + 2] ?? 0) * 256 + (bytes[from + 3] ?? 0);
    if (marker < 0xc0 || (marker >= 0xd0 && marker <= START) || length < 2) return null;
    let to = from + 2 + length;
    if (to > bytes.length) return null;
    hasFrame ||= isFrame(bytes, marker, from, length);
    if (marker === SCAN) {
      hasScan = true;
      while (to < bytes.length && !isMarker(bytes, to)) to += 1;
    }
    segments.push({ marker, from, to });
    from = to;
  }
}

/** Start of a frame that has a width and a height. */
function isFrame(bytes: Uint8Array, marker: number, from: number, length: number): boolean {
  const isStart =
    marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
  const at = (n: number) => bytes[from + n] ?? 0;
  return isStart && length >= 11 && (at(5) | at(6)) !== 0 && (at(7) | at(8)) !== 0;
}

/** Within the coded picture 0xff stands for itself before 0, and before a restart. */
function isMarker(bytes: Uint8Array, at: number): boolean {
  const next = bytes[at + 1];
  return bytes[at] === 0xff && next !== 0 && next !== undefined && !(next >= 0xd0 && next <= 0xd7);
}
