// Downloads files or copies their links, and says how it went.
import { useState } from 'preact/hooks';
import { faultOf } from '../../../server/ask.ts';
import * as teks from '../../../teks/index.ts';
import { Failed } from '../../../ui/page.tsx';

export function useLinks() {
  const t = teks.qs;
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [pesan, setPesan] = useState<string | null>(null);
  /** A link that the browser would not copy: shown to be copied by hand. */
  const [link, setLink] = useState<string | null>(null);
  /** `act` answers what is said of its end; it may say something before. */
  const work = async (
    key: string,
    act: (say: (text: string) => void) => Promise<string>,
  ): Promise<void> => {
    setBusy(key);
    setPesan(null);
    setLink(null);
    try {
      setSaid(await act(setSaid));
    } catch (error) {
      setSaid('');
      setPesan(faultOf(error, t.gagalUnduh).pesan);
    } finally {
      setBusy(null);
    }
  };
  return {
    busy,
    work,
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
