// The fields of a member.
import type { JSX } from 'preact';
import { JABATAN } from '../../../../../functions/src/domain/records/anggota.ts';
import type { FormAnggota } from '../../../forms/group/members/member-form.ts';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { Segments, SelectField } from '../../../ui/fields/choice-field.tsx';
import type { Fields } from '../../../ui/fields/fields.ts';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { YesNo } from '../../../ui/fields/yes-no.tsx';

const t = teks.tabKsm.anggota;

export function MemberFields(props: Fields<FormAnggota> & { readonly jalur: string }): JSX.Element {
  const { form, isian, change, jalur } = props;
  const d = teks.daftarKsm;
  return (
    <>
      <TextField
        jalur={`${jalur}.nama`}
        label={d.namaAnggota}
        value={form.nama}
        maxLength={100}
        isian={isian}
        onChange={(nama) => {
          change({ nama });
        }}
      />
      <Segments
        jalur={`${jalur}.jenisKelamin`}
        label={d.jenisKelamin}
        value={form.jenisKelamin}
        choices={[
          { value: 'P', label: d.perempuan },
          { value: 'L', label: d.laki },
        ]}
        isian={isian}
        onChange={(jenisKelamin) => {
          change({ jenisKelamin });
        }}
      />
      <div class="pair">
        <NumberField
          jalur={`${jalur}.tahunLahir`}
          label={d.tahunLahir}
          optional
          grouped={false}
          value={form.tahunLahir}
          isian={isian}
          onChange={(tahunLahir) => {
            change({ tahunLahir });
          }}
        />
        <SelectField
          jalur={`${jalur}.jabatan`}
          label={d.jabatan}
          value={form.jabatan}
          choices={JABATAN.map((value) => ({ value, label: d.jabatanPilihan[value] }))}
          isian={isian}
          onChange={(jabatan) => {
            if (jabatan !== '') change({ jabatan });
          }}
        />
      </div>
      <TextField
        jalur={`${jalur}.tanggalMasuk`}
        label={t.tanggalMasuk}
        type="date"
        max={today()}
        value={form.tanggalMasuk}
        isian={isian}
        onChange={(tanggalMasuk) => {
          change({ tanggalMasuk });
        }}
      />
      <YesNo
        jalur={`${jalur}.miskin`}
        label={d.miskin}
        value={form.miskin}
        isian={isian}
        onChange={(miskin) => {
          change({ miskin });
        }}
      />
    </>
  );
}
