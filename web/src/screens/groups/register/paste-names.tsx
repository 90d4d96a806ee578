// Members from a list of names written elsewhere, and what holds of all of them in one touch each.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { makeId } from '../../../forms/make-id.ts';
import { namesIn, withNames } from '../../../forms/group/names.ts';
import type { BarisAnggotaBaru } from '../../../forms/group/registration.ts';
import * as teks from '../../../teks/index.ts';
import { TextArea } from '../../../ui/fields/text-field.tsx';

const t = teks.daftarKsm;
const MOST_MEMBERS = 60;

export function PasteNames(props: {
  readonly anggota: readonly BarisAnggotaBaru[];
  readonly onChange: (anggota: readonly BarisAnggotaBaru[]) => void;
}): JSX.Element {
  const { anggota, onChange } = props;
  const [text, setText] = useState('');
  const setAll = (part: Partial<BarisAnggotaBaru>): void => {
    onChange(anggota.map((it) => (it.nama.trim() === '' ? it : { ...it, ...part })));
  };
  const forAll: [string, Partial<BarisAnggotaBaru>][] = [
    [t.semuaPerempuan, { jenisKelamin: 'P' }],
    [t.semuaLaki, { jenisKelamin: 'L' }],
    [t.semuaMiskin, { miskin: true }],
    [t.semuaSetuju, { setuju: true }],
  ];
  return (
    <>
      <TextArea
        jalur="tempelNama"
        label={t.tempel}
        hint={t.tempelBantuan}
        optional
        isian={[]}
        value={text}
        onChange={setText}
      />
      <button
        type="button"
        class="button is-small"
        disabled={namesIn(text).length === 0}
        onClick={() => {
          onChange(withNames(anggota, namesIn(text), makeId).slice(0, MOST_MEMBERS));
          setText('');
        }}
      >
        {t.masukkanNama}
      </button>
      {anggota.some(({ nama }) => nama.trim() !== '') && (
        <div class="actions" role="group" aria-label={t.semua}>
          {forAll.map(([label, part]) => (
            <button
              key={label}
              type="button"
              class="button is-small"
              onClick={() => {
                setAll(part);
              }}
            >
              {label}
            </button>
          ))}
        </div>
      )}
    </>
  );
}
