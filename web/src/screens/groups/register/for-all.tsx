// What holds of all members who have a name, in one touch each. It says what was recorded, and can be undone.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { forAll, hasName } from '../../../forms/group/members/names.ts';
import type { BarisAnggotaBaru } from '../../../forms/group/members/registration.ts';
import * as teks from '../../../teks/index.ts';
import { Undo, type Undoable } from './undo.tsx';

const t = teks.daftarKsm;
const FOR_ALL: readonly (readonly [string, Partial<BarisAnggotaBaru>])[] = [
  [t.perempuan, { jenisKelamin: 'P' }],
  [t.laki, { jenisKelamin: 'L' }],
  [t.miskin, { miskin: true }],
  [t.bukanMiskin, { miskin: false }],
  [t.mendengarSetuju, { setuju: true }],
];

export function ForAll(props: {
  readonly anggota: readonly BarisAnggotaBaru[];
  readonly onChange: (anggota: readonly BarisAnggotaBaru[]) => void;
}): JSX.Element | null {
  const { anggota, onChange } = props;
  const [done, setDone] = useState<Undoable | null>(null);
  const named = anggota.filter(hasName).length;
  if (named === 0) return null;
  return (
    <>
      <div class="actions" role="group" aria-label={t.untukSemua}>
        {FOR_ALL.map(([what, part]) => {
          const { n, after, undo } = forAll(anggota, part);
          const label = n === named ? t.semua(what) : t.lainnya(what);
          if (n === 0) return null;
          return (
            <button
              key={what}
              type="button"
              class="button is-small"
              onClick={() => {
                onChange(after);
                setDone({ pesan: t.dicatatSemua(label, n), undo });
              }}
            >
              {label}
            </button>
          );
        })}
      </div>
      {done !== null && (
        <Undo
          pesan={done.pesan}
          onUndo={() => {
            onChange(done.undo(anggota));
            setDone(null);
          }}
        />
      )}
    </>
  );
}
