// The views that pictures are made in: widths, dark colours, large letters.

export interface View {
  readonly name: string;
  readonly width: number;
  readonly dark: boolean;
  /** Text size as people set it in their browser. */
  readonly text?: string;
  /** Tallest picture, px. */
  readonly tallest: number;
  /** Screens to keep; all of them when left out. */
  readonly only?: readonly string[];
}

const SAMPLE = [
  'daftar-ksm',
  'ksm-lima-aturan',
  'sesi-hadir',
  'kota',
  'wilayah-kota',
  'upk',
  'quick-status-tahun',
];
export const VIEWS: readonly View[] = [
  { name: '360', width: 360, dark: false, tallest: 1000 },
  { name: '1280', width: 1280, dark: false, tallest: 860 },
  { name: '360-gelap', width: 360, dark: true, tallest: 1000, only: SAMPLE },
  { name: '1280-gelap', width: 1280, dark: true, tallest: 860, only: ['wilayah-kota', 'upk'] },
  { name: '360-besar', width: 360, dark: false, text: '200%', tallest: 1000, only: SAMPLE },
];
