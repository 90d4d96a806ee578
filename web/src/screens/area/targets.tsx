// The targets of the year, and what was reached.
import { persenOf } from '../../../../functions/src/domain/basics/numbers/pecahan.ts';
import type { RingkasWilayah } from '../../../../functions/src/domain/quick-status/recap/summarize-wilayah.ts';
import { INDIKATOR } from '../../../../functions/src/domain/records/city/target.ts';
import { formatAngka, formatPersen } from '../../../../functions/src/domain/basics/format.ts';
import * as teks from '../../teks/index.ts';
import { orang } from './persen.ts';
import { Section } from '../../ui/section.tsx';

const t = teks.wilayah;

export function Targets({ target }: { readonly target: NonNullable<RingkasWilayah['target']> }) {
  const { bertarget, semua, angka } = target;
  return (
    <Section id="target" judul={t.target}>
      {bertarget === 0 ? (
        <p class="muted">{t.targetTidakAda}</p>
      ) : (
        <>
          {bertarget < semua && <p class="hint">{t.targetSebagian(bertarget, semua)}</p>}
          <div class="scroll" tabIndex={0} role="group" aria-label={t.target}>
            <table class="ranking">
              <caption class="visually-hidden">{t.target}</caption>
              <thead>
                <tr>
                  <th scope="col" class="is-name">
                    {t.indikatorJudul}
                  </th>
                  <th scope="col" class="is-number">
                    {t.targetKolom}
                  </th>
                  <th scope="col" class="is-number">
                    {t.realisasi}
                  </th>
                  <th scope="col" class="is-number">
                    {t.persen}
                  </th>
                </tr>
              </thead>
              <tbody>
                {INDIKATOR.map((kunci) => (
                  <tr key={kunci}>
                    <th scope="row">{t.indikator[kunci]}</th>
                    <td class="is-number">{formatAngka(angka[kunci].target)}</td>
                    <td class="is-number">{orang(angka[kunci].kini)}</td>
                    <td class="is-number">{shareOf(angka[kunci])}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Section>
  );
}

function shareOf({ kini, target }: { readonly kini: number | null; readonly target: number }) {
  return kini === null ? orang(null) : formatPersen(persenOf(kini, target));
}
