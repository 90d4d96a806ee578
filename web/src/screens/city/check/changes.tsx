// What changed of a record since it was checked, and the facilitator's answer; or how something was settled.
import type { JSX } from 'preact';
import type { RiwayatPerubahan } from '../../../../../functions/src/domain/submissions/riwayat-perubahan.ts';
import { useNamesWith } from '../../../reads/use-tempat.ts';
import { describeRiwayat, placesIn } from '../../../ui/history-words.ts';
import * as teks from '../../../teks/index.ts';
import { namaPerubahan } from '../../../teks/group/perubahan.ts';
import { formatSaat } from '../../../teks/writing/format.ts';

const t = teks.antrean;

type Names = ReadonlyMap<string, string>;

export function Changes(props: {
  readonly sejak: readonly RiwayatPerubahan[];
  readonly names: Names;
}): JSX.Element {
  const { sejak, names } = props;
  return (
    <section class="queue-changes" aria-labelledby="berubah">
      <h3 id="berubah">{t.berubahSejak}</h3>
      <ol class="changes">
        {sejak.map((entry) => (
          <li key={entry.kiriman}>
            <p>
              <strong>{namaPerubahan(entry.jenis, entry.alasan !== null)}</strong>{' '}
              <span class="muted">{formatSaat(entry.pada)}</span>
            </p>
            {entry.alasan !== null && <p>{t.jawaban(entry.alasan)}</p>}
            <Lines entry={entry} names={names} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What a submission wrote, line by line. */
export function Lines(props: {
  readonly entry: RiwayatPerubahan;
  readonly names: Names;
}): JSX.Element {
  const { entry } = props;
  const names = useNamesWith(props.names, placesIn([entry]));
  const perubahan = entry.perubahan.filter((it) => it.koleksi !== 'pemeriksaan');
  return (
    <ul class="change-lines">
      {describeRiwayat({ perubahan }, names).map((it, i) => (
        <li key={i}>
          {it.label !== '' && <span class="muted">{it.label}: </span>}
          {it.isi}
        </li>
      ))}
    </ul>
  );
}
