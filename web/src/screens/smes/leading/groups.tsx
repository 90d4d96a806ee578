// The leading groups, narrowed down by level and by the points they still lack.
import type { JSX } from 'preact';
import { JUDUL_HAL } from '../../../../../functions/src/domain/gates/enam-hal/hal.ts';
import type { UnggulanTerdaftar } from '../../../../../functions/src/domain/gates/enam-hal/unggulan.ts';
import { More } from '../../../ui/lists/more.tsx';
import { QuerySelect } from '../../../ui/lists/query-select.tsx';
import type { Older } from '../../../reads/source/use-older.ts';
import { useQuery } from '../../../routes/use-query.ts';
import * as teks from '../../../teks/index.ts';
import { dariServer } from '../../../teks/writing/dari-server.ts';
import { Group } from './group.tsx';

const t = teks.unggulan;

export function Groups(props: {
  /** How many there are of the area and level. */
  readonly semua: number;
  readonly older: Older<UnggulanTerdaftar>;
}): JSX.Element {
  const { semua, older } = props;
  const loaded = older.rows;
  const [tingkat] = useQuery('tingkat');
  const [hal] = useQuery('hal');
  // What a group lacks is worked out with its page: of this choice only those loaded are known.
  const shown = loaded.filter(
    (it) =>
      (hal ?? '') === '' || it.hal.some((h) => String(h.nomor) === hal && h.kurang.length > 0),
  );
  if (loaded.length === 0 && (tingkat ?? '') === '') return <p class="empty">{t.kosong}</p>;
  return (
    <>
      <div class="filters">
        <QuerySelect
          name="tingkat"
          label={t.tingkat}
          value={tingkat ?? ''}
          choices={[
            { value: '', label: t.semuaTingkat },
            ...['Berdaya', 'Mandiri'].map((it) => ({ value: it, label: it })),
          ]}
        />
        <QuerySelect
          name="hal"
          label={t.hal}
          value={hal ?? ''}
          choices={[
            { value: '', label: t.semuaHal },
            ...JUDUL_HAL.map((judul, i) => ({
              value: String(i + 1),
              label: `${String(i + 1)}. ${dariServer(judul)}`,
            })),
          ]}
        />
      </div>
      <p role="status">
        {t.jumlah(loaded.length, Math.max(semua, loaded.length))}
        {(hal ?? '') !== '' && ` ${t.yangKurang(shown.length)}`}
      </p>
      {shown.length === 0 && <p class="empty">{t.kosongSaring}</p>}
      <ul class="leading">
        {shown.map((it) => (
          <li key={it.ksmId} class="leading-card">
            <Group group={it} />
          </li>
        ))}
      </ul>
      <More older={older} lagi={t.lagi} />
    </>
  );
}
