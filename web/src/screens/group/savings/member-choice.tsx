// Whose savings are withdrawn: a choice of those who ever saved, with what the chosen one has.
import type { JSX } from 'preact';
import { formatRupiah } from '../../../../../functions/src/domain/basics/format.ts';
import type { AnggotaId } from '../../../../../functions/src/domain/basics/identitas.ts';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';

const t = teks.tabKsm.kas;

export interface Savers {
  /** Those who are members, then those who were. */
  readonly members: readonly Anggota[];
  readonly saldo: ReadonlyMap<AnggotaId, number>;
}

export function MemberChoice(
  props: Savers & {
    readonly value: AnggotaId | '';
    readonly isian: readonly Isian[];
    readonly onChange: (part: { readonly anggota: AnggotaId | '' }) => void;
  },
): JSX.Element {
  const { members, saldo, value, isian, onChange } = props;
  return (
    <SelectField
      jalur="isi.anggota"
      label={t.anggota}
      isian={isian}
      value={value}
      empty={teks.umum.pilih}
      hint={value === '' ? undefined : t.anggotaBantuan(formatRupiah(saldo.get(value) ?? 0))}
      choices={members
        .filter(({ id }) => saldo.has(id))
        .map(({ id, nama }) => ({ value: id, label: nama }))}
      onChange={(anggota) => {
        onChange({ anggota });
      }}
    />
  );
}

/** What is missing where nobody is chosen: the schema cannot know, as an older record has no member. */
export function missingMember({ anggota }: { readonly anggota: AnggotaId | '' }): readonly Isian[] {
  return anggota === '' ? [{ jalur: 'isi.anggota', label: t.anggota, pesan: t.anggotaKosong }] : [];
}
