// What only the correction of an accepted session asks for.
import type { JSX } from 'preact';
import { formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import { path } from '../../routes/router.ts';
import { TextArea } from '../../ui/fields/text-field.tsx';
import type { ReasonProps } from './sesi-form.tsx';

/** Why an accepted session is replaced, and a link to cancel one that never took place. */
export function CorrectionSection({
  form,
  group,
  isian,
  change,
  recorded,
  kata,
}: ReasonProps): JSX.Element {
  return (
    <section class="block">
      <p>{kata.penjelasan(formatTanggal(recorded.sesi.tanggal))}</p>
      <TextArea
        jalur="koreksi.alasan"
        label={kata.alasan}
        hint={kata.alasanBantuan}
        rows={2}
        isian={isian}
        value={form.alasanKoreksi ?? ''}
        onChange={(alasanKoreksi) => {
          change({ alasanKoreksi });
        }}
      />
      <p>
        <a href={`${path.koreksiSesi(group.ksm.id, recorded.sesi.id)}?batalkan=ya`}>
          {kata.batalkan}
        </a>
      </p>
    </section>
  );
}
