// The leading groups of an area: the six points of each with their facts and gaps, and its training.
import type { JSX } from 'preact';
import { listUnggulan } from '../../../../functions/src/domain/callables/gates.ts';
import type { AnswerOf } from '../../../../functions/src/domain/callables/definition.ts';
import { currentPerson } from '../../state/session.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { QuerySelect } from '../../ui/lists/query-select.tsx';
import { useQuery } from '../../routes/use-query.ts';
import { useNamaWilayah } from '../../reads/use-city.ts';
import { isTingkatUnggulan, useUnggulan } from '../../reads/use-unggulan.ts';
import * as teks from '../../teks/index.ts';
import { PageHeading } from '../../ui/page.tsx';
import { isKota } from '../area/kota-field.tsx';
import { Groups } from './leading/groups.tsx';

const t = teks.unggulan;
type Answer = AnswerOf<typeof listUnggulan>;

export function UnggulanPage(): JSX.Element {
  const areas = currentPerson()?.klaim?.wilayah ?? [];
  const [asked] = useQuery('wilayah');
  const kode = areas.find((it) => it === asked) ?? areas[0] ?? null;
  const names = useNamaWilayah(areas);
  const [kota] = useQuery('kota');
  const [tingkat] = useQuery('tingkat');
  const within = kota !== null && isKota(kota) ? kota : kode;
  const { read, first, older } = useUnggulan(within, isTingkatUnggulan(tingkat) ? tingkat : null);
  // The first answer of the whole area says which kab/kota have some; a link may name one before that is asked.
  const whole = useAsk(listUnggulan, within === kode || kode === null ? null : { kode });
  const cities = citiesOf(within === kode ? first : (whole.data ?? null));
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
              label: names.data?.find((n) => n.kode === it)?.nama ?? teks.umum.memuat,
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
      <ReadState read={read} />
      {read.data && <Groups semua={semuaOf(read.data, tingkat)} older={older} />}
    </div>
  );
}

/** How many there are of what is asked for. */
function semuaOf({ banyak, unggulan }: Answer, tingkat: string | null): number {
  if (!banyak) return unggulan.length;
  return isTingkatUnggulan(tingkat) ? banyak[tingkat] : banyak.Mandiri + banyak.Berdaya;
}

/** By the recap of the night, and those of the groups that have come. */
function citiesOf(answer: Answer | null): { value: string; label: string }[] {
  const names = new Map<string, string>(
    (answer?.unggulan ?? []).map((it) => [it.wilayah.kota, it.namaKota]),
  );
  for (const { kode, nama } of answer?.kota ?? []) names.set(kode, nama);
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.value.localeCompare(b.value));
}
