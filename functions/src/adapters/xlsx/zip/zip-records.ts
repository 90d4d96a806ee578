// The marks of the zip format that reader and writer share.

export const LOCAL = 0x0403_4b50;

export const DESCRIPTOR = 0x0807_4b50;

export const CENTRAL = 0x0201_4b50;

export const END = 0x0605_4b50;

export const DEFLATED = 8;

/** Sizes and CRC follow the data, since they are not known before. */
export const SIZES_FOLLOW = 8;

/** 1 January 1980, so that the same data give the same bytes. */
export const DOS_DATE = 0x21;
