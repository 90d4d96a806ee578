// What a zip file says it contains, read from bytes that anybody may have written: whatever does not fit is
// refused in words, and nothing is unpacked here.

/** A file that cannot be checked: no workbook, damaged, too large. `sebab` names the words to show. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly sebab: 'bukan-xlsx' | 'rusak' | 'terlalu-besar';
  constructor(sebab: FileRefused['sebab']) {
    super(sebab);
    this.sebab = sebab;
  }
}

export interface PackedPart {
  /** 0: stored; 8: deflated. */
  readonly method: number;
  /** Bytes as packed. */
  readonly data: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
/** Longest comment behind the directory. */
const COMMENT = 65_535;
/** A workbook of this project has about 30. */
const MAX_PARTS = 500;

/** The parts by their path. */
export function readDirectory(bytes: Uint8Array): ReadonlyMap<string, PackedPart> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MAX_PARTS) throw new FileRefused('bukan-xlsx');
  const parts = new Map<string, PackedPart>();
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== CENTRAL) throw new FileRefused('rusak');
    const nameLength = view.getUint16(at + 28, true);
    const name = asciiOf(bytes.subarray(at + 46, at + 46 + nameLength));
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const local = view.getUint32(at + 42, true);
    if (local + 30 > end || view.getUint32(local, true) !== LOCAL) throw new FileRefused('rusak');
    const data = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (data + packed > end || (method !== 0 && method !== 8)) throw new FileRefused('rusak');
    // Of two parts with one name programs read now the first, now the last; the case of letters is no difference.
    const lower = name.toLowerCase();
    if (names.has(lower)) throw new FileRefused('rusak');
    names.add(lower);
    parts.set(name, { method, data: bytes.subarray(data, data + packed) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - COMMENT); at -= 1)
    // What looks like an end inside the comment is none.
    if (
      view.getUint32(at, true) === END &&
      at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  throw new FileRefused('bukan-xlsx');
}

/** Paths inside a workbook are ASCII. */
function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, 300));
}
