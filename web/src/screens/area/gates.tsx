// How many groups stand before each gate, and how many of them may pass.
import type { RingkasWilayah } from '../../../../functions/src/domain/quick-status/recap/summarize-wilayah.ts';
import { Section } from '../../ui/section.tsx';
import * as teks from '../../teks/index.ts';
import { Fact } from './fact.tsx';

const t = teks.wilayah;

export function Gates({ gerbang }: { readonly gerbang: NonNullable<RingkasWilayah['gerbang']> }) {
  const words = teks.kota.gerbang;
  return (
    <Section id="gerbang" judul={t.gerbang}>
      <dl class="facts">
        {(['I', 'II', 'III', 'Selesai'] as const).map((tahap) => (
          <Fact
            key={tahap}
            label={words.masuk(tahap)}
            value={t.gerbangSiap(gerbang[tahap].siap, gerbang[tahap].menunggu)}
          />
        ))}
      </dl>
      {gerbang.dikesampingkan > 0 && <p class="hint">{t.dikesampingkan(gerbang.dikesampingkan)}</p>}
    </Section>
  );
}
