// What becomes of the chosen registration and sessions: accepted, or sent back with a reason.
import type { JSX } from 'preact';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import type { FormPemeriksaan } from '../../../forms/desk/check-result.ts';
import type { Saving } from '../../../forms/save/use-save.ts';
import * as teks from '../../../teks/index.ts';
import { TextArea } from '../../../ui/fields/text-field.tsx';
import { Section } from '../../../ui/section.tsx';

const t = teks.kota.pemeriksaan;

export function Result(props: {
  readonly saving: Saving<FormPemeriksaan>;
  readonly form: FormPemeriksaan;
  /** What has not been checked yet. */
  readonly open: readonly string[];
}): JSX.Element {
  const { saving, form, open } = props;
  const { faults } = saving;
  return (
    <Section id="hasil" judul={t.hasil}>
      <div class="actions">
        <span role="status">{t.terpilih(form.pilihan.length)}</span>
        {open.length > 0 && (
          <button
            type="button"
            id="f-pilih-semua"
            class="button is-small is-soft"
            onClick={() => {
              saving.change({ pilihan: open });
            }}
          >
            {t.pilihBelum(open.length)}
          </button>
        )}
      </div>
      <div class="actions">
        <button
          type="button"
          class="button is-primary"
          onClick={() => void saving.save({ hasil: 'diterima' })}
        >
          {t.terima}
        </button>
      </div>
      <TextArea
        jalur="isi.alasan"
        label={t.alasan}
        hint={t.alasanBantuan}
        rows={2}
        value={form.alasan}
        isian={faults.isian}
        onChange={(alasan) => {
          saving.change({ alasan });
        }}
      />
      <div class="actions">
        <button
          type="button"
          class="button"
          onClick={() => void saving.save({ hasil: 'dikembalikan' })}
        >
          {t.kembalikan}
        </button>
      </div>
    </Section>
  );
}

export function checkResult(form: FormPemeriksaan): readonly Isian[] {
  const isian: Isian[] = [];
  if (form.pilihan.length === 0)
    isian.push({ jalur: 'pilih-semua', label: t.hasil, pesan: t.pilihDahulu });
  if (form.hasil === 'dikembalikan' && form.alasan.trim().length < 5)
    isian.push({ jalur: 'isi.alasan', label: t.alasan, pesan: t.alasanWajib });
  return isian;
}
