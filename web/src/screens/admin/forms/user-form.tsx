// The form of a user: who, in which role and where, and why.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { parseIsian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import {
  savePengguna,
  type PenggunaTerdaftar,
} from '../../../../../functions/src/domain/callables/admin.ts';
import { PERAN, type Peran } from '../../../../../functions/src/domain/access/peran.ts';
import { ask } from '../../../server/ask.ts';
import { ChangeForm } from './change-form.tsx';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { useChange } from './use-change.ts';

const t = teks.kelola.pengguna;

export function UserForm(props: {
  readonly known: PenggunaTerdaftar | null;
  readonly onSaved: (pengguna: PenggunaTerdaftar) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { known, onSaved, onCancel } = props;
  const [email, setEmail] = useState(known?.email ?? '');
  const [nama, setNama] = useState(known?.nama ?? '');
  const [peran, setPeran] = useState<Peran | ''>(known?.peran ?? '');
  const [wilayah, setWilayah] = useState(known?.wilayah.join(', ') ?? '');
  const [nonaktif, setNonaktif] = useState(known?.nonaktif ?? false);
  // A fault of one code is shown at the field that holds all codes.
  const change = useChange((jalur) => jalur.replace(/^wilayah\[.*$/, 'wilayah'));
  const { faults } = change;
  const save = async (): Promise<void> => {
    const filled = parseIsian(savePengguna.request, {
      uid: known?.uid ?? null,
      email: email.trim(),
      nama,
      peran,
      wilayah: wilayah.split(/[\s,]+/).filter((kode) => kode !== ''),
      nonaktif,
      ...(change.isTold ? {} : { dilihat: known }),
      alasan: change.alasan,
    });
    if ('isian' in filled) {
      change.show(filled.isian);
      return;
    }
    await change.run(async () => {
      onSaved((await ask(savePengguna, filled.data)).pengguna);
    });
  };
  return (
    <ChangeForm
      judul={known === null ? t.baru : t.ubahJudul(known.nama)}
      change={change}
      simpan={change.isBusy ? t.menyimpan : t.simpan}
      onSave={save}
      onCancel={onCancel}
    >
      <TextField jalur="nama" label={t.nama} value={nama} onChange={setNama} isian={faults.isian} />
      {known === null ? (
        <TextField
          jalur="email"
          type="email"
          label={t.email}
          value={email}
          onChange={setEmail}
          isian={faults.isian}
        />
      ) : (
        <p class="muted">{known.email}</p>
      )}
      <SelectField
        jalur="peran"
        label={t.peran}
        value={peran}
        empty={teks.umum.pilih}
        choices={PERAN.map((it) => ({ value: it, label: teks.kelola.peran[it] }))}
        onChange={setPeran}
        isian={faults.isian}
      />
      <TextField
        jalur="wilayah"
        label={t.wilayah}
        hint={t.wilayahBantuan}
        value={wilayah}
        onChange={setWilayah}
        isian={faults.isian}
      />
      {known !== null && (
        <CheckField
          jalur="nonaktif"
          label={t.akunTertutup}
          checked={nonaktif}
          onChange={setNonaktif}
        />
      )}
    </ChangeForm>
  );
}
