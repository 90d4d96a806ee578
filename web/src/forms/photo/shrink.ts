// From a file of the camera to a small JPEG of the picture alone: drawn anew, so that neither place nor device nor
// anything else that the file knows goes along.
import { pictureOnly } from '../../../../functions/src/domain/basics/photos/jpeg.ts';
import { FOTO_BYTE } from '../../../../functions/src/domain/records/foto.ts';
import { stepsOf, type Step } from './steps.ts';

/** Null: this browser cannot read the file as a picture. */
export async function shrinkPhoto(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => null,
  );
  if (picture === null) return null;
  try {
    const canvas = document.createElement('canvas');
    for (const step of stepsOf(picture.width, picture.height)) {
      const jpeg = await draw(canvas, picture, step);
      if (jpeg !== null && jpeg.byteLength <= FOTO_BYTE) return jpeg;
    }
    return null;
  } finally {
    picture.close();
  }
}

async function draw(
  canvas: HTMLCanvasElement,
  picture: ImageBitmap,
  { width, height, quality }: Step,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
    const paper = canvas.getContext('2d');
    if (paper === null) return null;
    paper.fillStyle = '#fff';
    paper.fillRect(0, 0, width, height);
    paper.drawImage(picture, 0, 0, width, height);
  }
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', quality);
  });
  // What cannot draw a JPEG answers with another kind, which is no JPEG to take apart.
  const bytes = blob && pictureOnly(new Uint8Array(await blob.arrayBuffer()));
  return bytes && new Uint8Array(bytes);
}
