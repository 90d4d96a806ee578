// The fixed records of the zip format, as bytes.

const LOCAL = 0x0403_4b50;
const DESCRIPTOR = 0x0807_4b50;
export const CENTRAL = 0x0201_4b50;
export const END = 0x0605_4b50;
export const DEFLATED = 8;
/** Sizes and CRC follow the data, since they are not known before it is written. */
export const SIZES_FOLLOW = 8;
/** 1 January 1980, so that the same data give the same bytes. */
const DOS_DATE = 0x21;

/** What a part's header and its entry in the directory say of it. */
export interface PartRecord {
  readonly path: string;
  readonly flags: number;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  /** Bytes in the file, and bytes of the raw data. */
  readonly packed: number;
  readonly size: number;
}

export function localHeader(part: PartRecord): Buffer {
  const name = Buffer.from(part.path);
  const header = Buffer.alloc(30 + name.length);
  header.writeUInt32LE(LOCAL, 0);
  describe(header, 4, part, name.length);
  name.copy(header, 30);
  return header;
}

/** Follows the data of a part whose header could not give its size. */
export function dataDescriptor({ crc, packed, size }: PartRecord): Buffer {
  const descriptor = Buffer.alloc(16);
  descriptor.writeUInt32LE(DESCRIPTOR, 0);
  descriptor.writeUInt32LE(crc, 4);
  descriptor.writeUInt32LE(packed, 8);
  descriptor.writeUInt32LE(size, 12);
  return descriptor;
}

/** `at`: where in the file the part's header stands. */
export function directoryEntry(part: PartRecord, at: number): Buffer {
  const name = Buffer.from(part.path);
  const entry = Buffer.alloc(46 + name.length);
  entry.writeUInt32LE(CENTRAL, 0);
  entry.writeUInt16LE(20, 4);
  describe(entry, 6, part, name.length);
  entry.writeUInt32LE(at, 42);
  name.copy(entry, 46);
  return entry;
}

/** The directory and its end; `at`: where in the file it stands. */
export function directory(entries: readonly Buffer[], at: number): Buffer {
  const listed = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(END, 0);
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([listed, end]);
}

/** The fields that a header and an entry of the directory share. */
function describe(record: Buffer, at: number, part: PartRecord, nameLength: number): void {
  record.writeUInt16LE(20, at);
  record.writeUInt16LE(part.flags, at + 2);
  record.writeUInt16LE(part.method, at + 4);
  record.writeUInt16LE(DOS_DATE, at + 8);
  record.writeUInt32LE(part.crc, at + 10);
  record.writeUInt32LE(part.packed, at + 14);
  record.writeUInt32LE(part.size, at + 18);
  record.writeUInt16LE(nameLength, at + 22);
}
