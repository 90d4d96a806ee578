// Parameter sets: those on record, and a new one that starts from the one in force.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PARAMETER_AWAL, parameterOn } from '../../../../functions/src/domain/basics/parameter.ts';
import { formatTanggalPanjang } from '../../../../functions/src/domain/basics/format.ts';
import { today } from '../../state/clock.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { useParameter } from '../../reads/use-desk.ts';
import * as teks from '../../teks/index.ts';
import { PageHeading } from '../../ui/page.tsx';
import { SetForm } from './parameter/set-form.tsx';

const t = teks.kelola.parameter;

export function KelolaParameterPage(): JSX.Element {
  const read = useParameter();
  const [said, setSaid] = useState('');
  const stored = read.data ?? null;
  const sets =
    stored === null
      ? null
      : stored.some((s) => s.berlakuSejak === PARAMETER_AWAL.berlakuSejak)
        ? stored
        : [...stored, PARAMETER_AWAL];
  const inForce = sets === null ? null : parameterOn(sets, today());
  return (
    <>
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      <ReadState read={read} />
      <div role="status" class="sent">
        {said !== '' && <p class="notice is-good">{said}</p>}
      </div>
      {sets !== null && inForce !== null && (
        <>
          <section class="stack" aria-labelledby="set">
            <h2 id="set">{t.berlaku}</h2>
            <ul class="lines">
              {sets.map((s) => (
                <li key={s.berlakuSejak}>
                  <strong>{t.sejak(formatTanggalPanjang(s.berlakuSejak))}</strong>
                  <span class="muted">
                    {[
                      s.berlakuSejak === PARAMETER_AWAL.berlakuSejak ? t.bawaan : '',
                      s === inForce ? t.sekarang : s.berlakuSejak > today() ? t.nanti : '',
                    ]
                      .filter((it) => it !== '')
                      .join(', ')}
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <SetForm
            key={sets.length}
            dasar={inForce}
            onAdopted={(tanggal) => {
              setSaid(t.diterapkan(formatTanggalPanjang(tanggal)));
              read.reload();
              scrollTo(0, 0);
            }}
          />
        </>
      )}
    </>
  );
}
