// Which groups of a kab/kota would change level under the set as typed.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  previewParameter,
  type PerubahanTingkat,
  type PreviewParameterResponse,
} from '../../../../../functions/src/domain/callables/admin/parameter.ts';
import type { SetParameter } from '../../../../../functions/src/domain/basics/parameter.ts';
import { ask, faultOf } from '../../../server/ask.ts';
import { KotaField, isKota } from '../../area/kota-field.tsx';
import * as teks from '../../../teks/index.ts';
import { Failed } from '../../../ui/page.tsx';
import { useWork } from '../../../ui/use-work.ts';
import { Moves } from './moves.tsx';
import type { KsmId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.kelola.parameter;

interface Hasil {
  readonly diperiksa: number;
  readonly dilewati: number;
  readonly berubah: readonly PerubahanTingkat[];
  readonly isDone: boolean;
}

/** Page after page until the kab/kota is done; the figures grow as answers come. */
export function Preview({ readSet }: { readonly readSet: () => SetParameter | null }): JSX.Element {
  const [kota, setKota] = useState('');
  const [hasil, setHasil] = useState<Hasil | null>(null);
  const { busy, pesan, work } = useWork((error) => faultOf(error).pesan);
  const preview = async (): Promise<void> => {
    const set = readSet();
    if (set === null || !isKota(kota)) return;
    await work('pratinjau', async () => {
      let sum: Hasil = { diperiksa: 0, dilewati: 0, berubah: [], isDone: false };
      setHasil(sum);
      let setelah: KsmId | null = null;
      do {
        const answer: PreviewParameterResponse = await ask(previewParameter, {
          set,
          kota,
          setelah,
        });
        setelah = answer.setelah;
        sum = {
          diperiksa: sum.diperiksa + answer.diperiksa,
          dilewati: sum.dilewati + answer.dilewati,
          berubah: [...sum.berubah, ...answer.berubah],
          isDone: setelah === null,
        };
        setHasil(sum);
      } while (setelah !== null);
    });
  };
  return (
    <section class="sub" aria-labelledby="pratinjau">
      <h3 id="pratinjau">{t.pratinjau}</h3>
      <p>{t.pratinjauPengantar}</p>
      <KotaField value={kota} onChange={setKota} />
      <div class="actions">
        <button
          type="button"
          class="button"
          disabled={!isKota(kota) || busy !== null}
          onClick={() => void preview()}
        >
          {t.hitung}
        </button>
      </div>
      {pesan !== null && <Failed pesan={pesan} />}
      <div role="status">
        {hasil !== null && (
          <p class="notice">
            {hasil.isDone
              ? t.hasil(hasil.berubah.length, hasil.diperiksa)
              : t.menghitung(hasil.diperiksa)}
          </p>
        )}
      </div>
      {hasil !== null && hasil.dilewati > 0 && <p class="hint">{t.dilewati(hasil.dilewati)}</p>}
      {hasil !== null && hasil.berubah.length > 0 && <Moves berubah={hasil.berubah} />}
    </section>
  );
}
