// The comparison of two chosen updates of a QS file.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  compareQs,
  type RevisiTerdaftar,
} from '../../../../../functions/src/domain/callables/quick-status.ts';
import type { BandingQs } from '../../../../../functions/src/domain/quick-status/updates/banding-qs.ts';
import { formatAngka } from '../../../../../functions/src/domain/basics/format.ts';
import { ask, faultOf } from '../../../server/ask.ts';
import { formatSaat } from '../../../teks/writing/format.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import { Failed } from '../../../ui/page.tsx';
import { useWork } from '../../../ui/use-work.ts';
import { Changes } from './changes.tsx';
import type { KodeWilayah } from '../../../../../functions/src/domain/basics/wilayah.ts';

export function Compare(props: {
  readonly tahun: number;
  readonly kode: KodeWilayah;
  readonly revisi: readonly RevisiTerdaftar[];
  /** There are older ones, which the list above has not shown yet. */
  readonly isPart: boolean;
}): JSX.Element {
  const { tahun, kode, revisi, isPart } = props;
  const t = teks.qs.revisi;
  const [dari, setDari] = useState(revisi[1]?.revisi ?? '');
  const [ke, setKe] = useState(revisi[0]?.revisi ?? '');
  const { busy, pesan, work } = useWork((error) => faultOf(error, t.gagal).pesan);
  const [answer, setAnswer] = useState<BandingQs | null>(null);
  const choices = revisi.map((it) => ({
    value: it.revisi,
    label: `${formatSaat(it.diperbarui)} · ${formatAngka(it.barisKsm)} KSM`,
  }));
  const compare = (): Promise<void> =>
    work('banding', async () => {
      setAnswer(null);
      setAnswer(await ask(compareQs, { tahun, kode, revisiA: dari, revisiB: ke }));
    });
  return (
    <section class="block" aria-labelledby="banding">
      <h2 id="banding">{t.banding}</h2>
      {revisi.length < 2 ? (
        <p>{t.satu}</p>
      ) : (
        <>
          <p>
            {t.bandingPengantar}
            {isPart && ` ${t.bandingSebagian}`}
          </p>
          <div class="pair is-roomy">
            <SelectField
              jalur="dari"
              label={t.dari}
              value={dari}
              choices={choices}
              onChange={setDari}
              isian={[]}
            />
            <SelectField
              jalur="ke"
              label={t.ke}
              value={ke}
              choices={choices}
              onChange={setKe}
              isian={[]}
            />
          </div>
          <div class="actions">
            <button
              type="button"
              class="button is-primary"
              disabled={dari === ke}
              aria-disabled={busy !== null}
              onClick={() => void compare()}
            >
              {busy !== null ? t.membandingkan : t.bandingkan}
            </button>
          </div>
          {pesan !== null && <Failed pesan={pesan} />}
          <div role="status">{answer !== null && <Changes answer={answer} />}</div>
        </>
      )}
    </section>
  );
}
