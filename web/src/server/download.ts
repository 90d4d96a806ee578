// A short-lived link to one update of a QS file: to open at once, or to pass on.
import {
  getQsUrl,
  type GetQsUrlResponse,
  type JenisBerkas,
} from '../../../functions/src/domain/callables/quick-status.ts';
import { ask } from './ask.ts';
import type { KodeWilayah } from '../../../functions/src/domain/basics/wilayah.ts';

export interface Berkas {
  readonly tahun: number;
  readonly kode: KodeWilayah;
  /** Null: the current update. */
  readonly revisi: string | null;
  /** The recaps, or the flat rows of a province or the nation. */
  readonly berkas: JenisBerkas;
}

export function getLink({ tahun, kode, revisi, berkas }: Berkas): Promise<GetQsUrlResponse> {
  return ask(getQsUrl, { tahun, kode, revisi, berkas });
}

/** The answer is an attachment, so the page stays where it is. */
export async function download(berkas: Berkas): Promise<string> {
  const { url, namaBerkas } = await getLink(berkas);
  location.assign(url);
  return namaBerkas;
}

/** True when the link is on the clipboard; some browsers forbid that after a delay. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
