// When the group met, and who led.
import type { JSX } from 'preact';
import { STATUS_SESI } from '../../../../../functions/src/domain/records/sesi.ts';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { Segments, SelectField } from '../../../ui/fields/choice-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import { YesNo } from '../../../ui/fields/yes-no.tsx';
import type { Section } from './section.ts';

const t = teks.sesi;

export function MeetingSection({ form, members, bind }: Section<'meeting'>): JSX.Element {
  const isHeld = form.status === 'dilaksanakan';
  const people = members.map((it) => ({ value: it.id, label: it.nama }));
  return (
    <fieldset class="block">
      <legend>{t.pertemuan}</legend>
      <TextField {...bind('tanggal')} label={t.tanggal} type="date" max={today()} />
      <Segments
        {...bind('status')}
        label={t.status}
        choices={STATUS_SESI.map((value) => ({ value, label: t.statusPilihan[value] }))}
      />
      {form.status !== 'dilaksanakan' && <p class="hint">{t.statusBantuan[form.status]}</p>}
      {isHeld && (
        <>
          <div class="pair">
            <SelectField
              {...bind('pimpinan')}
              label={t.pimpinan}
              choices={people}
              empty={teks.umum.tidakAda}
            />
            <SelectField
              {...bind('notulis')}
              label={t.notulis}
              choices={people}
              empty={teks.umum.tidakAda}
            />
          </div>
          <YesNo {...bind('faskelHadir')} label={t.faskelHadir} />
        </>
      )}
    </fieldset>
  );
}
