// A photo that is on the phone, small.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FotoItem } from '../../../state/foto-db.ts';

export function PhotoPreview(props: {
  readonly item: Pick<FotoItem, 'id' | 'jpeg'>;
  readonly alt: string;
}): JSX.Element | null {
  const { id, jpeg } = props.item;
  const [src, setSrc] = useState<string | null>(null);
  useEffect(() => {
    // An address of its own for the picture would be against the page's policy of content.
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      setSrc(reader.result as string);
    });
    reader.readAsDataURL(new Blob([jpeg], { type: 'image/jpeg' }));
    return () => {
      reader.abort();
    };
  }, [id]);
  return src === null ? null : <img class="photo-small" src={src} alt={props.alt} />;
}
