// The trail of what administrators changed: who, when, what, why.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { KodeWilayah } from '../../../../functions/src/domain/basics/wilayah.ts';
import {
  listJejak,
  type ListJejakResponse,
} from '../../../../functions/src/domain/callables/admin/jejak.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { usePages } from '../../reads/source/use-pages.ts';
import { wordsAsked } from '../../reads/use-city.ts';
import { useTempat } from '../../reads/use-tempat.ts';
import { ask } from '../../server/ask.ts';
import { areasIn, changesOf, subjectOf } from './changes.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import { FromTo } from '../../ui/lists/from-to.tsx';
import * as teks from '../../teks/index.ts';
import { More } from '../../ui/lists/more.tsx';
import { SearchField, useWords } from '../../ui/lists/search-field.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';

const t = teks.kelola.jejak;
type Entry = ListJejakResponse['jejak'][number];

export function KelolaJejakPage(): JSX.Element {
  const words = useWords();
  const kata = words.settled;
  const { read, first, older } = usePages({
    key: kata,
    read: useAsk(listJejak, { ...wordsAsked(kata), setelah: null }),
    pageOf: ({ jejak, adaLagi, setelah }) => ({
      rows: jejak,
      lanjut: adaLagi ? (setelah ?? jejak.at(-1)?.pada ?? null) : null,
    }),
    next: (setelah: string) => ask(listJejak, { ...wordsAsked(kata), setelah }),
  });
  return (
    <>
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      <SearchField label={t.cari} words={words} />
      <ReadState read={read} />
      {first && older.rows.length === 0 && !older.hasMore && (
        <p class="empty">{kata === '' ? t.kosong : teks.daftar.tidakAdaCocok(kata)}</p>
      )}
      <ul class="trail-list">
        {older.rows.map((it) => (
          <Row key={`${it.pada} ${it.sasaran}`} entry={it} />
        ))}
      </ul>
      <More older={older} lagi={teks.qs.ledger.lebihLama} />
    </>
  );
}

function Row({ entry }: { readonly entry: Entry }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  // A recap that was opened is one of an area, and nothing else says what it is called.
  const area = isRekap(entry) ? KodeWilayah.safeParse(entry.sasaran).data : undefined;
  const tempat = useTempat(area === undefined ? [] : [area]);
  const subject = subjectOf(entry, tempat);
  return (
    <li>
      <p>
        <strong>{t.tindakan[entry.tindakan]}</strong>{' '}
        <span class="muted">
          {subject} · {entry.nama} · {formatSaat(entry.pada)}
        </span>
      </p>
      <p>{entry.alasan}</p>
      <details
        class="changes"
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          {t.isi}
          <span class="visually-hidden"> {subject}</span>
        </summary>
        {isOpen && <Changes entry={entry} />}
      </details>
    </li>
  );
}

const isRekap = ({ tindakan }: Entry) => tindakan === 'rekapDibuka' || tindakan === 'rekapDitutup';

/** Its areas are looked up once somebody wants to know. */
function Changes({ entry }: { readonly entry: Entry }): JSX.Element {
  const tempat = useTempat(areasIn(entry));
  const changes = changesOf(entry, (kode) => teks.pilihWilayah.denganKode(tempat(kode), kode));
  return (
    <ul class="change-cells">
      {changes.map((c) => (
        <li key={c.jalur}>
          <span class="muted">{c.label}: </span>
          <FromTo dari={c.sebelum} ke={c.sesudah ?? teks.qs.revisi.kosong} />
        </li>
      ))}
    </ul>
  );
}
