// Chooses another group: of those that a facilitator's phone keeps, or of those that the server lists for a
// larger area.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Klaim } from '../../../../../functions/src/domain/access/peran.ts';
import type { KsmId } from '../../../../../functions/src/domain/basics/identitas.ts';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { PindahKe } from '../../../../../functions/src/domain/records/anggota.ts';
import { isOfField, listableOf, useAreaList, useOwnGroups } from '../../../reads/use-ksm-list.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import type { TabProps } from '../tab/tab.ts';
import { SearchInput } from '../../../ui/fields/search-input.tsx';

/** From this many groups on, they are searched by name. */
const SEARCH_FROM = 12;

interface GroupSelectProps {
  /** Not offered itself. */
  readonly ksm: TabProps['group']['ksm'];
  readonly klaim: Klaim;
  readonly jalur: string;
  readonly label: string;
  readonly value: PindahKe | null;
  readonly isian: readonly Isian[];
  readonly onChange: (chosen: PindahKe | null) => void;
}

export function GroupSelect(props: GroupSelectProps): JSX.Element {
  return isOfField(props.klaim) ? <OfField {...props} /> : <OfArea {...props} />;
}

function OfField(props: GroupSelectProps): JSX.Element {
  return <Choice {...props} rows={useOwnGroups().data?.rows ?? []} />;
}

function OfArea(props: GroupSelectProps): JSX.Element {
  const [kata, setKata] = useState('');
  const listed = useAreaList(listableOf(props.klaim) ?? [props.ksm.kelurahan], kata).data;
  return (
    <>
      {(kata !== '' || (listed?.halaman.jumlah ?? 0) > SEARCH_FROM) && (
        <SearchInput
          jalur="cariKsm"
          label={teks.tabKsm.anggota.cariKsm}
          value={kata}
          onChange={setKata}
        />
      )}
      <Choice {...props} rows={listed?.halaman.baris ?? []} />
    </>
  );
}

function Choice(
  props: GroupSelectProps & { readonly rows: readonly { id: KsmId; nama: string }[] },
): JSX.Element {
  const { ksm, value, rows, onChange } = props;
  const known = rows.filter((it) => it.id !== ksm.id && it.id !== value?.ksmId);
  const all: PindahKe[] = known.map((it) => ({ ksmId: it.id, nama: it.nama }));
  if (value) all.unshift(value);
  return (
    <SelectField
      jalur={props.jalur}
      label={props.label}
      value={value?.ksmId ?? ''}
      choices={all.map((it) => ({ value: it.ksmId, label: it.nama }))}
      empty={teks.umum.pilih}
      isian={props.isian}
      onChange={(id) => {
        onChange(all.find((it) => it.ksmId === id) ?? null);
      }}
    />
  );
}
