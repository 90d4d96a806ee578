// When the group met, and who led.
import type { JSX } from 'preact';
import { STATUS_SESI } from '../../../../functions/src/domain/sesi.ts';
import { today } from '../../clock.ts';
import * as teks from '../../teks/index.ts';
import { CheckField, Segments, SelectField, TextField } from '../../ui/fields.tsx';
import type { Section } from './section.ts';

const t = teks.sesi;

export function MeetingSection({ form, members, isian, change }: Section): JSX.Element {
  const isHeld = form.status === 'dilaksanakan';
  const people = members.map((it) => ({ value: it.id, label: it.nama }));
  return (
    <fieldset class="block">
      <legend>{t.pertemuan}</legend>
      <TextField
        jalur="isi.tanggal"
        label={t.tanggal}
        type="date"
        max={today()}
        value={form.tanggal}
        isian={isian}
        onChange={(tanggal) => {
          change({ tanggal });
        }}
      />
      <Segments
        jalur="isi.status"
        label={t.status}
        value={form.status}
        choices={STATUS_SESI.map((value) => ({ value, label: t.statusPilihan[value] }))}
        isian={isian}
        onChange={(status) => {
          change({ status });
        }}
      />
      {form.status !== 'dilaksanakan' && <p class="hint">{t.statusBantuan[form.status]}</p>}
      {isHeld && (
        <>
          <div class="pair">
            <SelectField
              jalur="isi.pimpinan"
              label={t.pimpinan}
              value={form.pimpinan}
              choices={people}
              empty={teks.umum.tidakAda}
              isian={isian}
              onChange={(pimpinan) => {
                change({ pimpinan });
              }}
            />
            <SelectField
              jalur="isi.notulis"
              label={t.notulis}
              value={form.notulis}
              choices={people}
              empty={teks.umum.tidakAda}
              isian={isian}
              onChange={(notulis) => {
                change({ notulis });
              }}
            />
          </div>
          <CheckField
            jalur="isi.faskelHadir"
            label={t.faskelHadir}
            checked={form.faskelHadir}
            onChange={(faskelHadir) => {
              change({ faskelHadir });
            }}
          />
        </>
      )}
    </fieldset>
  );
}
