// The form of a user: who, in which role and where, and why.
import type { JSX } from 'preact';
import { parseIsian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import {
  savePengguna,
  type PenggunaRusak,
  type PenggunaTerdaftar,
} from '../../../../../functions/src/domain/callables/admin/pengguna.ts';
import { PERAN } from '../../../../../functions/src/domain/access/peran.ts';
import { JenjangWilayah } from '../../../../../functions/src/domain/basics/wilayah.ts';
import { ask } from '../../../server/ask.ts';
import { ChangeForm } from './change-form.tsx';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { AreasField } from '../../area/picker/area-fields.tsx';
import { isSpoilt, newUserFields, type UserFields } from './user-fields.ts';
import { useChange, type Reason } from './use-change.ts';

const t = teks.kelola.pengguna;

const codesIn = (text: string): string[] => text.split(/[\s,]+/).filter((kode) => kode !== '');

export function UserForm(props: {
  /** What is left of a record that cannot be read is saved anew. */
  readonly known: PenggunaTerdaftar | PenggunaRusak | null;
  readonly onSaved: (pengguna: PenggunaTerdaftar) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { known, onSaved, onCancel } = props;
  const isMending = known !== null && isSpoilt(known);
  const change = useChange<UserFields>(
    `kelola/pengguna/${known?.uid ?? 'baru'}`,
    () => newUserFields(known),
    // A fault of one code is shown at the field that holds all codes.
    (jalur) => jalur.replace(/^wilayah\[.*$/, 'wilayah'),
  );
  const save = async (form: UserFields & Reason): Promise<void> => {
    const filled = parseIsian(savePengguna.request, {
      uid: known?.uid ?? null,
      email: form.email.trim(),
      nama: form.nama,
      peran: form.peran || null,
      wilayah: codesIn(form.wilayah),
      nonaktif: form.nonaktif,
      dilihat: change.isTold ? undefined : form.dilihat[0],
      alasan: form.alasan,
    });
    if ('isian' in filled) {
      change.show(filled.isian);
      return;
    }
    const answer = await change.send(() => ask(savePengguna, filled.data));
    if (answer !== null) onSaved(answer.pengguna);
  };
  return (
    <ChangeForm
      judul={known === null ? t.baru : isMending ? t.simpanUlangJudul : t.ubahJudul(known.nama)}
      change={change}
      simpan={change.isSaving ? t.menyimpan : t.simpan}
      onSave={save}
      onCancel={onCancel}
    >
      {({ form, isian, bind, change: set }) => (
        <>
          <TextField {...bind('nama')} label={t.nama} />
          {known === null ? (
            <TextField {...bind('email')} type="email" label={t.email} />
          ) : (
            <p class="muted">{known.email ?? known.uid}</p>
          )}
          <SelectField
            {...bind('peran')}
            label={t.peran}
            empty={teks.umum.pilih}
            choices={PERAN.map((it) => ({ value: it, label: teks.kelola.peran[it] }))}
          />
          <AreasField
            jalur="wilayah"
            label={t.wilayah}
            levels={JenjangWilayah.options}
            value={codesIn(form.wilayah)}
            isian={isian}
            onChange={(kode) => {
              set({ wilayah: kode.join(', ') });
            }}
          />
          {known !== null && (
            <CheckField
              jalur="nonaktif"
              label={t.akunTertutup}
              checked={form.nonaktif}
              onChange={(nonaktif) => {
                set({ nonaktif });
              }}
            />
          )}
        </>
      )}
    </ChangeForm>
  );
}
