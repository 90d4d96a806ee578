// A picture as a camera makes one: large, and with the place where it was taken.
import type { Page } from '../../support/browser/browser.ts';
import { EXIF_GPS } from '../../support/files/a-jpeg.ts';

interface PictureFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Of dots that no two pictures share: no page of a book is harder to make small. */
export async function aPicture(page: Page, width = 2000, height = 1500): Promise<PictureFile> {
  const text = await page.evaluate(
    async ([w, h]) => {
      const canvas = document.createElement('canvas');
      canvas.width = w;
      canvas.height = h;
      const paper = canvas.getContext('2d');
      const dots = paper?.createImageData(w, h);
      if (!paper || !dots) throw new Error('no canvas');
      for (let at = 0; at < dots.data.length; at += 1)
        dots.data[at] = at % 4 === 3 ? 255 : Math.floor(Math.random() * 256);
      paper.putImageData(dots, 0, 0);
      return canvas.toDataURL('image/jpeg', 0.7).split(',')[1] ?? '';
    },
    [width, height] as const,
  );
  const plain = Buffer.from(text, 'base64');
  const buffer = Buffer.concat([plain.subarray(0, 2), Buffer.from(EXIF_GPS), plain.subarray(2)]);
  return { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer };
}
