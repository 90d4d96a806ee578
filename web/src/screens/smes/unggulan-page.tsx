// The leading groups of an area: the six points of each with their facts and gaps, and its training.
import type { JSX } from 'preact';
import { listUnggulan } from '../../../../functions/src/domain/callables/gates.ts';
import type { UnggulanTerdaftar } from '../../../../functions/src/domain/gates/enam-hal/unggulan.ts';
import { currentPerson } from '../../state/session.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { QuerySelect } from '../../ui/lists/query-select.tsx';
import { useQuery } from '../../routes/use-query.ts';
import { useNamaWilayah } from '../../reads/use-city.ts';
import * as teks from '../../teks/index.ts';
import { PageHeading } from '../../ui/page.tsx';
import { Groups } from './leading/groups.tsx';

const t = teks.unggulan;

export function UnggulanPage(): JSX.Element {
  const areas = currentPerson()?.klaim?.wilayah ?? [];
  const [asked] = useQuery('wilayah');
  const kode = areas.find((it) => it === asked) ?? areas[0] ?? null;
  const names = useNamaWilayah(areas);
  const [kota] = useQuery('kota');
  const within = kota !== null && kota !== '' ? kota : kode;
  // The whole area first: its answer also says which kab/kota have leading groups.
  const all = useAsk(listUnggulan, kode === null ? null : { kode });
  const part = useAsk(
    listUnggulan,
    within === null || within === kode || all.data?.terpotong !== true ? null : { kode: within },
  );
  const isPart = within !== kode && all.data?.terpotong === true;
  const shown = isPart ? part : all;
  const cities = citiesOf(all.data?.unggulan ?? []);
  return (
    <div class="page">
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      <div class="filters">
        {areas.length > 1 && (
          <QuerySelect
            name="wilayah"
            label={t.wilayah}
            value={kode ?? ''}
            choices={areas.map((it) => ({
              value: it,
              label: names.data?.find((n) => n.kode === it)?.nama ?? it,
            }))}
          />
        )}
        {(cities.length > 1 || (kota ?? '') !== '') && (
          <QuerySelect
            name="kota"
            label={t.kota}
            value={kota ?? ''}
            choices={[{ value: '', label: t.semuaKota }, ...cities]}
          />
        )}
      </div>
      <ReadState read={shown} />
      {shown.data && (
        <Groups
          semua={shown.data.unggulan.filter(
            (it) => (kota ?? '') === '' || it.wilayah.kota === kota,
          )}
          terpotong={shown.data.terpotong}
        />
      )}
    </div>
  );
}

function citiesOf(groups: readonly UnggulanTerdaftar[]): { value: string; label: string }[] {
  const names = new Map(groups.map((it) => [it.wilayah.kota, it.namaKota]));
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.value.localeCompare(b.value));
}
