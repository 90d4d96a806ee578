// How decisions were taken, which planned activities were carried out, and what was learnt.
import type { JSX } from 'preact';
import { TOPIK_OJT } from '../../../../../functions/src/domain/records/sesi.ts';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { idOf } from '../../../ui/fields/field.tsx';
import { Stepper } from '../../../ui/fields/stepper.tsx';
import type { CaraKeputusan } from '../../../forms/session/form-sesi.ts';
import type { Section } from './section.ts';

const t = teks.sesi;

export function DecisionSection({ form, change }: Section<'decisions'>): JSX.Element {
  const ways: readonly CaraKeputusan[] = ['musyawarah', 'suara', 'pengurus'];
  return (
    <fieldset class="block" id={idOf('isi.keputusan')} tabIndex={-1}>
      <legend>{t.keputusan}</legend>
      {ways.map((cara) => (
        <Stepper
          key={cara}
          jalur={`keputusan.${cara}`}
          label={t.keputusanPilihan[cara]}
          value={form.keputusan[cara]}
          max={16}
          onChange={(kali) => {
            change({ keputusan: { ...form.keputusan, [cara]: kali } });
          }}
        />
      ))}
      <Stepper
        jalur="isi.kegiatan"
        label={t.kegiatan}
        value={form.kegiatan}
        max={100}
        onChange={(kegiatan) => {
          change({ kegiatan });
        }}
      />
      <fieldset class="chips">
        <legend>{t.topik}</legend>
        {TOPIK_OJT.map((topik) => (
          <CheckField
            key={topik}
            jalur={`topik.${topik}`}
            class="chip"
            label={t.topikPilihan[topik]}
            checked={form.topikOjt.includes(topik)}
            onChange={(checked) => {
              change({
                topikOjt: checked
                  ? [...form.topikOjt, topik]
                  : form.topikOjt.filter((it) => it !== topik),
              });
            }}
          />
        ))}
      </fieldset>
    </fieldset>
  );
}
