// How good the records of a kab/kota are: the programme's score, and the ratios that make it up.
import type { JSX } from 'preact';
import { persenOf } from '../../../../../functions/src/domain/basics/numbers/pecahan.ts';
import {
  ratiosOf,
  evkinOf,
  mutuOfKota,
} from '../../../../../functions/src/domain/quick-status/recap/mutu-kota.ts';
import type { RingkasKota } from '../../../../../functions/src/domain/quick-status/recap/summarize-kota.ts';
import { formatPersen } from '../../../../../functions/src/domain/basics/format.ts';
import { Section } from '../../../ui/section.tsx';
import * as teks from '../../../teks/index.ts';

const t = teks.kota.tutup;

export function Quality({ rekap }: { readonly rekap: RingkasKota }): JSX.Element {
  const mutu = mutuOfKota(rekap);
  const ratios = ratiosOf(mutu);
  const rows = [
    ['kelengkapan', t.kelengkapan, t.kelengkapanSatuan],
    ['akurasi', t.akurasi, t.akurasiSatuan],
    ['ketepatan', t.ketepatan, t.ketepatanSatuan],
    ['konsistensi', t.konsistensi, t.konsistensiSatuan],
  ] as const;
  return (
    <Section id="kualitas" judul={t.nilai}>
      <dl class="facts">
        <div>
          <dt>{t.evkin}</dt>
          <dd>{formatPersen(evkinOf(mutu))}</dd>
        </div>
        {rows.map(([kunci, label, satuan]) => {
          const [n, semua] = ratios[kunci];
          return (
            <div key={kunci}>
              <dt>{label}</dt>
              <dd>{semua === 0 ? t.belumAda : `${formatPersen(persenOf(n, semua))}%`}</dd>
              <dd class="fact-note">
                {semua > 0 && `${t.dari(n, semua)} `}
                {satuan}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="hint">{t.evkinKeterangan}</p>
    </Section>
  );
}
