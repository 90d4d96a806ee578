// The first members of a new group, a row for each.
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import { Fragment, type JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  filledRows,
  MOST_MEMBERS,
  newBarisAnggota,
  type BarisAnggotaBaru,
  type FormKsm,
} from '../../../forms/group/members/registration.ts';
import * as teks from '../../../teks/index.ts';
import { idOf } from '../../../ui/fields/field.tsx';
import { ForAll } from './for-all.tsx';
import { PasteNames } from './paste-names.tsx';
import { MemberRow } from './member-row.tsx';
import { Undo, type Undoable } from './undo.tsx';
import { makeId } from '../../../forms/make-id.ts';
import { ConsentHint } from '../../../forms/group/members/consent-hint.tsx';

const t = teks.daftarKsm;

export function MemberFields(props: {
  readonly form: Pick<FormKsm, 'anggota' | 'tempelan'>;
  readonly isian: readonly Isian[];
  readonly onChange: (part: Partial<FormKsm>) => void;
}): JSX.Element {
  const { form, isian } = props;
  const { anggota } = form;
  const onChange = (next: readonly BarisAnggotaBaru[]): void => {
    props.onChange({ anggota: next });
  };
  const [removed, setRemoved] = useState<(Undoable & { readonly index: number }) | null>(null);
  const back = (index: number): JSX.Element | null =>
    removed === null || Math.min(removed.index, anggota.length) !== index ? null : (
      <Undo
        pesan={removed.pesan}
        onUndo={() => {
          onChange(removed.undo(anggota));
          setRemoved(null);
        }}
      />
    );
  return (
    <fieldset class="block" id={idOf('isi.anggota')} tabIndex={-1}>
      <legend>{t.anggota}</legend>
      <p class="hint">{t.anggotaPengantar}</p>
      <ConsentHint />
      <PasteNames form={form} onChange={props.onChange} />
      <ForAll anggota={anggota} onChange={onChange} />
      {anggota.map((baris, index) => (
        <Fragment key={baris.id}>
          {back(index)}
          <MemberRow
            baris={baris}
            index={index}
            isian={isian}
            onChange={(part) => {
              onChange(anggota.map((it, i) => (i === index ? { ...it, ...part } : it)));
            }}
            onRemove={() => {
              onChange(anggota.toSpliced(index, 1));
              setRemoved(
                filledRows({ anggota: [baris] }).length === 0
                  ? null
                  : {
                      index,
                      pesan: t.terhapus(baris.nama.trim() || t.anggotaKe(index + 1)),
                      undo: (now) => now.toSpliced(index, 0, baris),
                    },
              );
            }}
          />
        </Fragment>
      ))}
      {back(anggota.length)}
      <button
        type="button"
        class="button is-small"
        disabled={anggota.length >= MOST_MEMBERS}
        onClick={() => {
          onChange([...anggota, newBarisAnggota('anggota', makeId)]);
        }}
      >
        + {t.tambahAnggota}
      </button>
    </fieldset>
  );
}
