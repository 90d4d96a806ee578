// The groups that would change level: how many from which level to which, and each by name.
import type { JSX } from 'preact';
import type { PerubahanTingkat } from '../../../../../functions/src/domain/callables/admin/parameter.ts';
import { useTempat } from '../../../reads/use-tempat.ts';
import { Listing } from '../../../ui/lists/listing.tsx';
import { wordOfKode } from '../../../teks/writing/sebutan.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.kelola.parameter;

export function Moves({ berubah }: { readonly berubah: readonly PerubahanTingkat[] }): JSX.Element {
  const counts = new Map<string, { dari: string; ke: string; n: number }>();
  for (const { sekarang, calon } of berubah) {
    const key = `${sekarang} ${calon}`;
    const known = counts.get(key);
    counts.set(key, { dari: sekarang, ke: calon, n: (known?.n ?? 0) + 1 });
  }
  const tempat = useTempat(berubah.map((it) => it.kelurahan));
  return (
    <>
      <ul class="dots">
        {[...counts].map(([key, { dari, ke, n }]) => (
          <li key={key}>{t.naikTurun(wordOfKode(dari), wordOfKode(ke), n)}</li>
        ))}
      </ul>
      <Listing
        judul={t.pratinjau}
        baris={berubah}
        kunci={(it) => it.ksmId}
        kosong=""
        kolom={[
          {
            judul: t.ksm,
            isi: (it) => (
              <>
                {it.nama}
                <span class="file-name">{tempat(it.kelurahan)}</span>
              </>
            ),
          },
          { judul: t.sekarangTingkat, isi: (it) => wordOfKode(it.sekarang) },
          { judul: t.calonTingkat, isi: (it) => wordOfKode(it.calon) },
        ]}
      />
    </>
  );
}
