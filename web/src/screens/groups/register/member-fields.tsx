// The first members of a new group, a row for each.
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  filledRows,
  newBarisAnggota,
  type BarisAnggotaBaru,
} from '../../../forms/group/registration.ts';
import * as teks from '../../../teks/index.ts';
import { idOf } from '../../../ui/fields/field.tsx';
import { PasteNames } from './paste-names.tsx';
import { MemberRow } from './member-row.tsx';
import { makeId } from '../../../forms/make-id.ts';

const t = teks.daftarKsm;
export function MemberFields(props: {
  readonly anggota: readonly BarisAnggotaBaru[];
  readonly isian: readonly Isian[];
  readonly onChange: (anggota: readonly BarisAnggotaBaru[]) => void;
}): JSX.Element {
  const { anggota, isian, onChange } = props;
  const [removed, setRemoved] = useState<{ baris: BarisAnggotaBaru; index: number } | null>(null);
  return (
    <fieldset class="block" id={idOf('isi.anggota')} tabIndex={-1}>
      <legend>{t.anggota}</legend>
      <p class="hint">{t.anggotaPengantar}</p>
      <p class="hint">{t.persetujuanBantuan}</p>
      <PasteNames anggota={anggota} onChange={onChange} />
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
            setRemoved(filledRows({ anggota: [baris] }).length > 0 ? { baris, index } : null);
          }}
        />
      ))}
      {removed !== null && (
        <p class="notice" role="status">
          {t.terhapus(removed.baris.nama.trim() || t.anggotaKe(removed.index + 1))}{' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              onChange(anggota.toSpliced(removed.index, 0, removed.baris));
              setRemoved(null);
            }}
          >
            {t.kembalikan}
          </button>
        </p>
      )}
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
