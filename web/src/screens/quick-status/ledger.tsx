// The download ledger, page after page, newest first.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ListUnduhanResponse } from '../../../../functions/src/domain/access/api-kelola.ts';
import { path } from '../../routes/router.ts';
import { formatSaat } from '../../teks/format.ts';
import * as teks from '../../teks/index.ts';
import { Failed, Loading } from '../../ui/page.tsx';
import { ask, faultOf } from '../../server/ask.ts';
import { Listing, type Kolom } from '../../ui/parts.tsx';

type Entry = ListUnduhanResponse['unduhan'][number];

export function LedgerList(props: {
  readonly milik: 'saya' | 'semua';
  readonly kode: string | null;
  readonly oleh: string | null;
}): JSX.Element {
  const { milik, kode, oleh } = props;
  const t = teks.qs.ledger;
  const [entries, setEntries] = useState<readonly Entry[] | null>(null);
  const [adaLagi, setAdaLagi] = useState(false);
  const [pesan, setPesan] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const load = async (before: readonly Entry[], isCurrent: () => boolean): Promise<void> => {
    setPesan(null);
    setBusy(true);
    try {
      const setelah = before.at(-1)?.pada ?? null;
      const answer = await ask<ListUnduhanResponse>('listUnduhan', { milik, kode, oleh, setelah });
      if (!isCurrent()) return;
      setEntries([...before, ...answer.unduhan]);
      setAdaLagi(answer.adaLagi);
    } catch (error) {
      if (isCurrent()) setPesan(faultOf(error).pesan);
    } finally {
      if (isCurrent()) setBusy(false);
    }
  };
  useEffect(() => {
    let isCurrent = true;
    setEntries(null);
    void load([], () => isCurrent);
    return () => {
      isCurrent = false;
    };
  }, [milik, kode, oleh]);

  if (pesan !== null && entries === null)
    return <Failed pesan={pesan} onRetry={() => void load([], () => true)} />;
  if (entries === null) return <Loading />;
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
        baris={entries}
        kunci={(it) => `${it.pada} ${it.oleh} ${it.kode}`}
        kolom={milik === 'saya' ? [file, time] : [file, person, role, time]}
        kosong={milik === 'saya' ? t.kosong : teks.kelola.unduhan.kosong}
      />
      {pesan !== null && <Failed pesan={pesan} />}
      {adaLagi && (
        <p>
          <button
            type="button"
            class="button"
            disabled={isBusy}
            onClick={() => void load(entries, () => true)}
          >
            {t.lebihLama}
          </button>
        </p>
      )}
    </>
  );
}
