// How good the records of an area are.
import type { JSX } from 'preact';
import {
  ratiosOf,
  evkinOf,
  type AngkaMutu,
} from '../../../../functions/src/domain/quick-status/recap/mutu-kota.ts';
import { formatPersen } from '../../../../functions/src/domain/basics/format.ts';
import { Section } from '../../ui/section.tsx';
import * as teks from '../../teks/index.ts';
import { persen } from './persen.ts';
import { Fact } from './fact.tsx';

const t = teks.wilayah;

export function Quality({ mutu }: { readonly mutu: AngkaMutu }): JSX.Element {
  const words = teks.kota.tutup;
  const ratios = ratiosOf(mutu);
  return (
    <Section id="mutu" judul={t.mutu}>
      <dl class="facts">
        <Fact label={words.evkin} value={formatPersen(evkinOf(mutu))} />
        {(
          [
            ['kelengkapan', words.kelengkapan],
            ['akurasi', words.akurasi],
            ['ketepatan', words.ketepatan],
            ['konsistensi', words.konsistensi],
          ] as const
        ).map(([kunci, label]) => {
          const [n, semua] = ratios[kunci];
          return (
            <Fact
              key={kunci}
              label={label}
              value={semua === 0 ? words.belumAda : persen(n, semua)}
            />
          );
        })}
      </dl>
      <p class="hint">{words.evkinKeterangan}</p>
    </Section>
  );
}
