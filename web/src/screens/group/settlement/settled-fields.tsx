// When a settlement was made, and the remark on it: asked in the same words when a member leaves and when a group ends.
import type { JSX } from 'preact';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import type { Fields } from '../../../ui/fields/fields.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';

const t = teks.tabKsm.selesai;
const AT = 'isi.penyelesaian';

type SettledFields = Pick<
  Fields<{ readonly tanggalSelesai: string; readonly keterangan: string }>,
  'form' | 'isian' | 'change'
>;

export function SettledOn({ form, isian, change }: SettledFields): JSX.Element {
  return (
    <TextField
      jalur={`${AT}.tanggal`}
      label={t.tanggal}
      type="date"
      max={today()}
      value={form.tanggalSelesai}
      isian={isian}
      onChange={(tanggalSelesai) => {
        change({ tanggalSelesai });
      }}
    />
  );
}

export function SettledRemark(props: SettledFields & { readonly hint?: string }): JSX.Element {
  const { form, isian, change, hint } = props;
  return (
    <TextField
      jalur={`${AT}.keterangan`}
      label={t.keterangan}
      hint={hint}
      optional
      maxLength={200}
      value={form.keterangan}
      isian={isian}
      onChange={(keterangan) => {
        change({ keterangan });
      }}
    />
  );
}
