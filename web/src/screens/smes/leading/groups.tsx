// The leading groups, narrowed down by level and by the points they still lack.
import type { JSX } from 'preact';
import { JUDUL_HAL } from '../../../../../functions/src/domain/gates/enam-hal/hal.ts';
import type { UnggulanTerdaftar } from '../../../../../functions/src/domain/gates/enam-hal/unggulan.ts';
import { QuerySelect } from '../../../ui/lists/query-select.tsx';
import { useQuery } from '../../../routes/use-query.ts';
import * as teks from '../../../teks/index.ts';
import { Group } from './group.tsx';

const t = teks.unggulan;

export function Groups(props: {
  readonly semua: readonly UnggulanTerdaftar[];
  readonly terpotong: boolean;
}): JSX.Element {
  const { semua, terpotong } = props;
  const [tingkat] = useQuery('tingkat');
  const [hal] = useQuery('hal');
  const shown = semua.filter(
    (it) =>
      ((tingkat ?? '') === '' || it.tingkat === tingkat) &&
      ((hal ?? '') === '' || it.hal.some((h) => String(h.nomor) === hal && h.kurang.length > 0)),
  );
  if (semua.length === 0) return <p class="empty">{t.kosong}</p>;
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
              label: `${String(i + 1)}. ${judul}`,
            })),
          ]}
        />
      </div>
      {terpotong && <p class="notice is-warning">{t.terpotong}</p>}
      <p role="status">{t.jumlah(shown.length, semua.length)}</p>
      {shown.length === 0 && <p class="empty">{t.kosongSaring}</p>}
      <ul class="leading">
        {shown.map((it) => (
          <li key={it.ksmId} class="leading-card">
            <Group group={it} />
          </li>
        ))}
      </ul>
    </>
  );
}
