// Where a new group is: a list, searched by name when it is long.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { LokasiProgram } from '../../../../../functions/src/domain/basics/wilayah.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField, type Choice } from '../../../ui/fields/choice-field.tsx';
import { Loading } from '../../../ui/page.tsx';
import { SearchInput } from '../../../ui/fields/search-input.tsx';

const t = teks.daftarKsm;

/** From this many locations on, they are searched by name. */
const SEARCH_FROM = 12;

export function KelurahanField(props: {
  /** Left out: in the form of a registration. */
  readonly jalur?: string;
  readonly label?: string;
  readonly lokasi: readonly LokasiProgram[] | null;
  readonly isian: readonly Isian[];
  readonly value: string;
  readonly onChange: (kode: string) => void;
}): JSX.Element {
  const {
    jalur = 'isi.ksm.kelurahan',
    label = t.kelurahan,
    lokasi,
    value,
    onChange,
    isian,
  } = props;
  const [kata, setKata] = useState('');
  if (lokasi === null) return <Loading />;
  const wanted = kata.trim().toLowerCase();
  const choices: Choice<string>[] = lokasi
    .filter(
      (it) => it.kode === value || `${it.nama} ${it.namaKecamatan}`.toLowerCase().includes(wanted),
    )
    .map((it) => ({
      value: it.kode,
      label: it.diganti ? t.kodeLama(it.nama, it.kode) : `${it.nama} (${it.kode})`,
      group: `${it.namaKecamatan}, ${it.namaKota}`,
    }));
  return (
    <>
      {lokasi.length >= SEARCH_FROM && (
        <SearchInput
          jalur="cariKelurahan"
          label={t.cariKelurahan}
          value={kata}
          onChange={setKata}
        />
      )}
      <SelectField
        jalur={jalur}
        label={label}
        hint={lokasi.length === 0 ? t.kelurahanKosong : undefined}
        isian={isian}
        value={value}
        choices={choices}
        empty={teks.umum.pilih}
        onChange={onChange}
      />
    </>
  );
}
