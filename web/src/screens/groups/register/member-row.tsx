// One of the first members of a new group. NIK is not asked for.
import type { JSX } from 'preact';
import { JABATAN } from '../../../../../functions/src/domain/records/anggota.ts';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { BarisAnggotaBaru } from '../../../forms/group/members/registration.ts';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { Segments, SelectField } from '../../../ui/fields/choice-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { YesNo } from '../../../ui/fields/yes-no.tsx';

const t = teks.daftarKsm;

export function MemberRow(props: {
  readonly baris: BarisAnggotaBaru;
  readonly index: number;
  readonly isian: readonly Isian[];
  readonly onChange: (part: Partial<BarisAnggotaBaru>) => void;
  readonly onRemove: () => void;
}): JSX.Element {
  const { baris, index, isian, onChange, onRemove } = props;
  const base = `isi.anggota[${String(index)}]`;
  return (
    <div class="sub member" role="group" aria-label={t.anggotaKe(index + 1)}>
      <div class="member-head">
        <span aria-hidden="true">{t.anggotaKe(index + 1)}</span>
        <button
          type="button"
          class="remove"
          aria-label={t.hapusAnggota(index + 1)}
          onClick={onRemove}
        >
          ×
        </button>
      </div>
      <TextField
        jalur={`${base}.nama`}
        label={t.namaAnggota}
        maxLength={100}
        isian={isian}
        value={baris.nama}
        onChange={(nama) => {
          onChange({ nama });
        }}
      />
      <div class="pair">
        <SelectField
          jalur={`${base}.jabatan`}
          label={t.jabatan}
          isian={isian}
          value={baris.jabatan}
          choices={JABATAN.map((value) => ({ value, label: t.jabatanPilihan[value] }))}
          onChange={(jabatan) => {
            if (jabatan !== '') onChange({ jabatan });
          }}
        />
        <NumberField
          jalur={`${base}.tahunLahir`}
          label={t.tahunLahir}
          optional
          grouped={false}
          isian={isian}
          value={baris.tahunLahir}
          onChange={(tahunLahir) => {
            onChange({ tahunLahir });
          }}
        />
      </div>
      <Segments
        jalur={`${base}.jenisKelamin`}
        label={t.jenisKelamin}
        value={baris.jenisKelamin}
        choices={[
          { value: 'P', label: t.perempuan },
          { value: 'L', label: t.laki },
        ]}
        isian={isian}
        onChange={(jenisKelamin) => {
          onChange({ jenisKelamin });
        }}
      />
      <YesNo
        jalur={`${base}.miskin`}
        label={t.miskin}
        value={baris.miskin}
        isian={isian}
        onChange={(miskin) => {
          onChange({ miskin });
        }}
      />
      <CheckField
        jalur={`${base}.persetujuan`}
        label={t.persetujuan}
        isian={isian}
        checked={baris.setuju}
        onChange={(setuju) => {
          onChange({ setuju });
        }}
      />
    </div>
  );
}
