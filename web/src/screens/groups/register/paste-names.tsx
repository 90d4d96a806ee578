// Members from a list of names written elsewhere.
import type { JSX } from 'preact';
import { makeId } from '../../../forms/make-id.ts';
import { membersIn, withMembers } from '../../../forms/group/members/names.ts';
import { MOST_MEMBERS, type FormKsm } from '../../../forms/group/members/registration.ts';
import * as teks from '../../../teks/index.ts';
import { TextArea } from '../../../ui/fields/text-field.tsx';

const t = teks.daftarKsm;

export function PasteNames(props: {
  readonly form: Pick<FormKsm, 'anggota' | 'tempelan'>;
  readonly onChange: (part: Partial<FormKsm>) => void;
}): JSX.Element {
  const { anggota, tempelan } = props.form;
  const { onChange } = props;
  const listed = membersIn(tempelan);
  const filled = withMembers(anggota, listed, makeId);
  const tooMany = filled.length - Math.max(MOST_MEMBERS, anggota.length);
  return (
    <>
      <TextArea
        jalur="tempelNama"
        label={t.tempel}
        hint={t.tempelBantuan}
        optional
        isian={
          tooMany > 0
            ? [{ jalur: 'tempelNama', label: t.tempel, pesan: t.terlaluBanyak(MOST_MEMBERS) }]
            : []
        }
        value={tempelan}
        onChange={(next) => {
          onChange({ tempelan: next });
        }}
      />
      <button
        type="button"
        class="button is-small"
        disabled={listed.length === 0 || tooMany > 0}
        onClick={() => {
          onChange({ anggota: filled, tempelan: '' });
        }}
      >
        {listed.length === 0 ? t.masukkanNama : t.masukkanSekian(listed.length)}
      </button>
    </>
  );
}
