// The ledger of downloads, page after page, newest first.
import type { JSX } from 'preact';
import {
  listUnduhan,
  type ListUnduhanResponse,
} from '../../../../functions/src/domain/callables/quick-status.ts';
import { path } from '../../routes/router.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import * as teks from '../../teks/index.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { useOlder, type Page } from '../../reads/source/use-older.ts';
import { ask } from '../../server/ask.ts';
import { Failed } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { Listing, type Kolom } from '../../ui/lists/listing.tsx';
import { type Uid } from '../../../../functions/src/domain/basics/identitas.ts';
import type { KodeWilayah } from '../../../../functions/src/domain/basics/wilayah.ts';

type Entry = ListUnduhanResponse['unduhan'][number];

export function LedgerList(props: {
  readonly milik: 'saya' | 'semua';
  readonly kode: KodeWilayah | null;
  readonly oleh: Uid | null;
}): JSX.Element {
  const { milik, kode, oleh } = props;
  const t = teks.qs.ledger;
  const wanted = { milik, kode, oleh };
  const first = useAsk(listUnduhan, { ...wanted, setelah: null });
  const { rows, hasMore, isBusy, pesan, loadMore } = useOlder(
    JSON.stringify(wanted),
    first.data && pageOf(first.data),
    (last) => ask(listUnduhan, { ...wanted, setelah: last.pada }).then(pageOf),
  );
  if (!first.data) return <ReadState read={first} />;
  const file: Kolom<Entry> = {
    judul: t.berkas,
    isi: (it) => (
      <>
        <a href={path.qsRevisi(it.tahun, it.kode)}>
          {it.kode}, {teks.qs.tahun(it.tahun)}
        </a>
        <span class="file-name">{it.namaBerkas}</span>
      </>
    ),
  };
  const person: Kolom<Entry> = { judul: teks.kelola.unduhan.oleh, isi: (it) => it.nama };
  const role: Kolom<Entry> = {
    judul: teks.kelola.pengguna.peran,
    isi: (it) => teks.kelola.peran[it.peran],
  };
  const time: Kolom<Entry> = { judul: t.pada, isi: (it) => formatSaat(it.pada) };
  return (
    <>
      <Listing
        judul={t.judul}
        baris={rows}
        kunci={(it) => `${it.pada} ${it.oleh} ${it.kode}`}
        kolom={milik === 'saya' ? [file, time] : [file, person, role, time]}
        kosong={milik === 'saya' ? t.kosong : teks.kelola.unduhan.kosong}
      />
      {pesan !== null && <Failed pesan={pesan} />}
      {hasMore && (
        <p>
          <button type="button" class="button" disabled={isBusy} onClick={() => void loadMore()}>
            {t.lebihLama}
          </button>
        </p>
      )}
    </>
  );
}

function pageOf({ unduhan, adaLagi }: ListUnduhanResponse): Page<Entry> {
  return { rows: unduhan, hasMore: adaLagi };
}
