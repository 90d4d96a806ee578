// The first members of a new group, a row for each.
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { JSX } from 'preact';
import { newBarisAnggota, type BarisAnggotaBaru } from '../../../forms/group/registration.ts';
import * as teks from '../../../teks/index.ts';
import { idOf } from '../../../ui/fields/field.tsx';
import { MemberRow } from './member-row.tsx';
import { makeId } from '../../../forms/make-id.ts';

const t = teks.daftarKsm;
export function MemberFields(props: {
  readonly anggota: readonly BarisAnggotaBaru[];
  readonly isian: readonly Isian[];
  readonly onChange: (anggota: readonly BarisAnggotaBaru[]) => void;
}): JSX.Element {
  const { anggota, isian, onChange } = props;
  return (
    <fieldset class="block" id={idOf('isi.anggota')} tabIndex={-1}>
      <legend>{t.anggota}</legend>
      <p class="hint">{t.anggotaPengantar}</p>
      <p class="hint">{t.persetujuanBantuan}</p>
      {anggota.map((baris, index) => (
        <MemberRow
          key={baris.id}
          baris={baris}
          index={index}
          isian={isian}
          onChange={(part) => {
            onChange(anggota.map((it, i) => (i === index ? { ...it, ...part } : it)));
          }}
          onRemove={() => {
            onChange(anggota.filter((_, i) => i !== index));
          }}
        />
      ))}
      <button
        type="button"
        class="button is-small"
        disabled={anggota.length >= 60}
        onClick={() => {
          onChange([...anggota, newBarisAnggota('anggota', makeId)]);
        }}
      >
        + {t.tambahAnggota}
      </button>
    </fieldset>
  );
}
