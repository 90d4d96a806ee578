// The field of one kab/kota: a code typed by hand, or one of those that have a
// QS file this year, as the server finds them.
import type { JSX } from 'preact';
import { KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import * as teks from '../../teks/index.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { useBerkas, useFolders } from '../../reads/use-desk.ts';
import { useSettled } from '../../ui/use-settled.ts';

export function isKota(kode: string): kode is KodeKota {
  return KodeKota.safeParse(kode).success;
}

export function KotaField(props: {
  readonly value: string;
  readonly onChange: (kode: string) => void;
}): JSX.Element {
  const { value, onChange } = props;
  const newest = useFolders().data?.[0]?.tahun ?? null;
  const { older } = useBerkas(newest, useSettled(value.trim()));
  const names = new Map<string, string>(older.rows.map((it) => [it.kode, it.namaWilayah]));
  const kota = [...names].filter(([kode]) => isKota(kode)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return (
    <div class="search">
      <TextField
        jalur="kota"
        label={teks.kelola.lokasi.kota}
        hint={names.get(value) ?? teks.kelola.lokasi.kotaBantuan}
        value={value}
        onChange={(it) => {
          onChange(it.trim());
        }}
        isian={[]}
        list="daftar-kota"
      />
      <datalist id="daftar-kota">
        {kota.map(([kode, nama]) => (
          <option key={kode} value={kode}>
            {nama}
          </option>
        ))}
      </datalist>
    </div>
  );
}
