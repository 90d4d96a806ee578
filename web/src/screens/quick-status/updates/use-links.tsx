// Downloads files or copies their links, and says how it went.
import { useState } from 'preact/hooks';
import { faultOf } from '../../../server/ask.ts';
import * as teks from '../../../teks/index.ts';
import { Failed } from '../../../ui/page.tsx';
import { useWork } from '../../../ui/use-work.ts';

export function useLinks() {
  const t = teks.qs;
  const { busy, said, pesan, work } = useWork((error) => faultOf(error, t.gagalUnduh).pesan);
  /** A link that the browser would not copy: shown to be copied by hand. */
  const [link, setLink] = useState<string | null>(null);
  return {
    busy,
    work: (...asked: Parameters<typeof work>) => {
      setLink(null);
      return work(...asked);
    },
    setLink,
    messages: (
      <>
        {pesan !== null && <Failed pesan={pesan} />}
        <div role="status" class="sent">
          {said !== '' && <p class="notice is-good">{said}</p>}
        </div>
        {link !== null && (
          <label class="copy-link">
            {t.salinSendiri}
            <input type="text" readOnly value={link} onFocus={(e) => e.currentTarget.select()} />
          </label>
        )}
      </>
    ),
  };
}
