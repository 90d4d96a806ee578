// The form of a user: who, in which role and where, and why.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  parseIsian,
  type Isian,
} from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import {
  savePengguna,
  type PenggunaTerdaftar,
} from '../../../../../functions/src/domain/callables/admin.ts';
import { PERAN, type Peran } from '../../../../../functions/src/domain/access/peran.ts';
import { ask, faultOf } from '../../../server/ask.ts';
import { ChangeForm } from './change-form.tsx';
import { isOvertaken } from './overtaken.ts';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import { useFaults } from '../../../ui/fields/faults.ts';
import { TextField } from '../../../ui/fields/text-field.tsx';

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
  const [alasan, setAlasan] = useState('');
  const [isBusy, setBusy] = useState(false);
  /** What another changed meanwhile was shown: the next press is an answer to it. */
  const [isTold, setTold] = useState(false);
  const faults = useFaults();
  const show = (isian: readonly Isian[], pesan?: string): void => {
    // A fault of one code is shown at the field that holds all codes.
    const shown = isian.map((it) => ({
      ...it,
      jalur: it.jalur.replace(/^wilayah\[.*$/, 'wilayah'),
    }));
    faults.show(shown, shown.length > 0 ? undefined : pesan);
  };
  const save = async (): Promise<void> => {
    const filled = parseIsian(savePengguna.request, {
      uid: known?.uid ?? null,
      email: email.trim(),
      nama,
      peran,
      wilayah: wilayah.split(/[\s,]+/).filter((kode) => kode !== ''),
      nonaktif,
      ...(isTold ? {} : { dilihat: known }),
      alasan,
    });
    if ('isian' in filled) {
      show(filled.isian);
      return;
    }
    setBusy(true);
    try {
      onSaved((await ask(savePengguna, filled.data)).pengguna);
    } catch (error) {
      setTold(isOvertaken(error));
      const { pesan, isian } = faultOf(error);
      show(isian, pesan);
    } finally {
      setBusy(false);
    }
  };
  return (
    <ChangeForm
      judul={known === null ? t.baru : t.ubahJudul(known.nama)}
      faults={faults}
      alasan={alasan}
      onAlasan={setAlasan}
      simpan={isBusy ? t.menyimpan : t.simpan}
      isBusy={isBusy}
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
