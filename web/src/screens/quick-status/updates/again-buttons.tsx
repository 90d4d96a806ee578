// Two clicks beside a past update: made again from the records as they were known then, or as they are now.
import type { JSX } from 'preact';
import type { RevisiTerdaftar } from '../../../../../functions/src/domain/callables/quick-status.ts';
import type { KodeWilayah } from '../../../../../functions/src/domain/basics/wilayah.ts';
import type { Menurut } from '../../../../../functions/src/domain/again/menurut.ts';
import { downloadAgain } from '../../../server/make-again.ts';
import { formatSaat } from '../../../teks/writing/format.ts';
import * as teks from '../../../teks/index.ts';
import type { useLinks } from './use-links.tsx';

type Links = ReturnType<typeof useLinks>;

const MENURUT = ['saatItu', 'kini'] as const;

export function AgainButtons(props: {
  readonly tahun: number;
  readonly kode: KodeWilayah;
  readonly update: RevisiTerdaftar;
  readonly busy: Links['busy'];
  readonly work: Links['work'];
}): JSX.Element {
  const { tahun, kode, update, busy, work } = props;
  const { revisi } = update;
  const t = teks.qs.dibuatLagi;
  const labels = { saatItu: t.saatItuUntuk, kini: t.kiniUntuk } as const;
  const make = (menurut: Menurut) =>
    work(`${menurut} ${revisi}`, async (say) => {
      say(t.membuat);
      const made = await downloadAgain({ tahun, kode, revisi, menurut }, (selesai, dari) =>
        say(t.jalan(selesai, dari)),
      );
      const left = made.hilang > 0 ? t.hilang(made.hilang) : '';
      return `${t.selesai[menurut](made.namaBerkas, made.sama)}${left}`;
    });
  return (
    <span class="again">
      {MENURUT.map((menurut) => (
        <button
          key={menurut}
          type="button"
          class="button is-small is-quiet"
          aria-label={labels[menurut](formatSaat(update.diperbarui))}
          aria-disabled={busy !== null}
          onClick={() => void make(menurut)}
        >
          {busy === `${menurut} ${revisi}` ? t.membuat : t[menurut]}
        </button>
      ))}
    </span>
  );
}
