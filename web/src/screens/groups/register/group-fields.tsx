// A new group's name and business, where and since when it meets, how often, and what each member saves.
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { JSX } from 'preact';
import { today } from '../../../state/clock.ts';
import { type FormKsm } from '../../../forms/group/members/registration.ts';
import * as teks from '../../../teks/index.ts';
import { Segments } from '../../../ui/fields/choice-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { KelurahanField } from './kelurahan-field.tsx';

const t = teks.daftarKsm;

export function GroupFields(props: {
  readonly form: FormKsm;
  readonly isian: readonly Isian[];
  readonly onChange: (part: Partial<FormKsm>) => void;
}): JSX.Element {
  const { form, isian, onChange } = props;
  return (
    <fieldset class="block">
      <legend>{t.kelompok}</legend>
      <TextField
        jalur="isi.ksm.nama"
        label={t.nama}
        maxLength={100}
        isian={isian}
        value={form.nama}
        onChange={(nama) => {
          onChange({ nama });
        }}
      />
      <TextField
        jalur="isi.ksm.jenisUsaha"
        label={t.jenisUsaha}
        hint={t.jenisUsahaContoh}
        maxLength={100}
        isian={isian}
        value={form.jenisUsaha}
        onChange={(jenisUsaha) => {
          onChange({ jenisUsaha });
        }}
      />
      <KelurahanField
        isian={isian}
        value={form.kelurahan}
        choosesOnly
        onChange={(kelurahan) => {
          onChange({ kelurahan });
        }}
      />
      <div class="pair is-roomy">
        <TextField
          jalur="isi.ksm.tanggalBentuk"
          label={t.tanggalBentuk}
          type="date"
          max={today()}
          isian={isian}
          value={form.tanggalBentuk}
          onChange={(tanggalBentuk) => {
            onChange({ tanggalBentuk });
          }}
        />
        <TextField
          jalur="isi.ksm.tanggalMulaiPendampingan"
          label={t.mulai}
          type="date"
          optional
          max={today()}
          isian={isian}
          value={form.tanggalMulaiPendampingan}
          onChange={(tanggalMulaiPendampingan) => {
            onChange({ tanggalMulaiPendampingan });
          }}
        />
      </div>
      <Segments
        jalur="isi.ksm.jadwal"
        label={t.interval}
        value={form.interval}
        choices={[
          { value: '7', label: t.tiapPekan },
          { value: '14', label: t.tiapDuaPekan },
          { value: '30', label: t.tiapBulan },
        ]}
        isian={isian}
        onChange={(interval) => {
          onChange({ interval });
        }}
      />
      <NumberField
        jalur="isi.ksm.setoranMinimum"
        label={t.setoranMinimum}
        unit="Rp"
        isian={isian}
        value={form.setoranMinimum}
        onChange={(setoranMinimum) => {
          onChange({ setoranMinimum });
        }}
      />
    </fieldset>
  );
}
