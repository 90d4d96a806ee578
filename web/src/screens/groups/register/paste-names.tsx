// Members from a list of names written elsewhere.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { makeId } from '../../../forms/make-id.ts';
import { membersIn, withMembers } from '../../../forms/group/members/names.ts';
import { MOST_MEMBERS, type BarisAnggotaBaru } from '../../../forms/group/members/registration.ts';
import * as teks from '../../../teks/index.ts';
import { TextArea } from '../../../ui/fields/text-field.tsx';

const t = teks.daftarKsm;

export function PasteNames(props: {
  readonly anggota: readonly BarisAnggotaBaru[];
  readonly onChange: (anggota: readonly BarisAnggotaBaru[]) => void;
}): JSX.Element {
  const { anggota, onChange } = props;
  const [text, setText] = useState('');
  const listed = membersIn(text);
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
        value={text}
        onChange={setText}
      />
      <button
        type="button"
        class="button is-small"
        disabled={listed.length === 0 || tooMany > 0}
        onClick={() => {
          onChange(filled);
          setText('');
        }}
      >
        {listed.length === 0 ? t.masukkanNama : t.masukkanSekian(listed.length)}
      </button>
    </>
  );
}
