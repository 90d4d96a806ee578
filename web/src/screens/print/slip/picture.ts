// Draws a slip on a canvas of the page, and hands it on as a PNG. Nothing of it is kept: neither stored here nor sent to
// the server.
import { layOut, WIDTH, type LaidOut, type Measure } from './lay-out.ts';
import type { Line } from './lines.ts';

const FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif";
const INK = '#111';
const SOFT = '#444';
const PAPER = '#fff';
const PNG = 'image/png';

const fontOf = (ukuran: number, isTebal: boolean): string =>
  `${isTebal ? '700' : '400'} ${String(ukuran)}px ${FAMILY}`;

export function draw(canvas: HTMLCanvasElement, lines: readonly Line[]): void {
  const pen = canvas.getContext('2d');
  if (pen === null) return;
  const measure: Measure = (teks, ukuran, isTebal) => {
    pen.font = fontOf(ukuran, isTebal);
    return pen.measureText(teks).width;
  };
  const laid = layOut(lines, measure);
  canvas.width = WIDTH;
  canvas.height = laid.tinggi;
  paint(pen, laid);
}

/** Black on white whatever the page looks like: it is read on other phones, and on paper. */
function paint(pen: CanvasRenderingContext2D, { tinggi, teks, garis, kotak }: LaidOut): void {
  pen.fillStyle = PAPER;
  pen.fillRect(0, 0, WIDTH, tinggi);
  pen.strokeStyle = INK;
  pen.lineWidth = 4;
  for (const it of kotak) pen.strokeRect(40, it.y, WIDTH - 80, it.tinggi);
  pen.lineWidth = 2;
  for (const y of garis) {
    pen.beginPath();
    pen.moveTo(40, y);
    pen.lineTo(WIDTH - 40, y);
    pen.stroke();
  }
  for (const it of teks) {
    pen.font = fontOf(it.ukuran, it.isTebal);
    pen.fillStyle = it.isSamar ? SOFT : INK;
    pen.fillText(it.teks, it.x, it.y);
  }
}

export async function pngOf(canvas: HTMLCanvasElement, nama: string): Promise<File> {
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, PNG);
  });
  if (blob === null) throw new Error('no picture');
  return new File([blob], nama, { type: PNG });
}

/** Whether the phone's own share sheet takes pictures. */
export function canShare(): boolean {
  const sample = new File([''], 'slip.png', { type: PNG });
  return 'canShare' in navigator && navigator.canShare({ files: [sample] });
}

export async function share(file: File): Promise<void> {
  try {
    await navigator.share({ files: [file] });
  } catch (error) {
    // The person thought better of it.
    if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
  }
}

export function download(file: File): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  // Safari reads the file only after the click.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
