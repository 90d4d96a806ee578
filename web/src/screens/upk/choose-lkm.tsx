// The LKM of a person's areas, a page at a time, and a new one.
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { listLkm } from '../../../../functions/src/domain/callables/lists.ts';
import type { Lkm } from '../../../../functions/src/domain/records/lkm.ts';
import { formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import type { KodeKotaOrSubkota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { Listing } from '../../ui/lists/listing.tsx';
import type { DaftarLkm } from '../../reads/shapes/desk-shapes.ts';
import { useOlder } from '../../reads/source/use-older.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { SavedNote } from '../../forms/saved/saved-note.tsx';
import { useLkm } from '../../reads/use-desk.ts';
import { listableOf } from '../../reads/use-ksm-list.ts';
import { navigate, path } from '../../routes/router.ts';
import { ask } from '../../server/ask.ts';
import { currentPerson } from '../../state/session.ts';
import * as teks from '../../teks/index.ts';
import { More } from '../../ui/lists/more.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { isKota, KotaField } from '../area/kota-field.tsx';
import { LkmForm } from './upk-lkm-form.tsx';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';
import { SearchInput } from '../../ui/fields/search-input.tsx';

const t = teks.upk;

/** From this many LKM on there is a search field. */
const SEARCH_FROM = 9;

export function Choose(): JSX.Element {
  const klaim = currentPerson()?.klaim ?? null;
  const listable = klaim && listableOf(klaim);
  const [kota, setKota] = useState('');
  return (
    <div class="page">
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      {klaim !== null && listable === null && <KotaField value={kota} onChange={setKota} />}
      {listable !== null && <LkmList kode={listable} />}
      {klaim !== null && listable === null && isKota(kota) && <LkmList key={kota} kode={[kota]} />}
    </div>
  );
}

function LkmList({ kode }: { readonly kode: readonly KodeKotaOrSubkota[] }): JSX.Element {
  const [kata, setKata] = useState('');
  const settled = useSettled(kata.trim());
  const read = useLkm(kode, settled);
  const [sent, setSent] = useState<KirimanId | null>(null);
  // While others are searched for, those found before stay.
  const known = useRef<DaftarLkm | null>(null);
  if (read.data) known.current = read.data;
  const shown = (read.data ?? (settled === '' ? null : known.current))?.halaman ?? null;
  const first = shown && { rows: shown.baris, hasMore: shown.baris.length < shown.cocok };
  // Set by the page itself: the next one begins after as many as are known.
  const count = useRef(0);
  const older = useOlder(`${kode.join(' ')} ${settled}`, first, async () => {
    const request = { kode, kata: settled, lewati: count.current };
    const { halaman } = await ask(listLkm, request);
    return {
      rows: halaman.baris,
      hasMore: count.current + halaman.baris.length < halaman.cocok,
    };
  });
  count.current = older.rows.length;
  const only = shown?.jumlah === 1 && shown.lokasi <= 1 ? shown.baris[0] : undefined;
  // The form stays once something was sent, since it shows the receipt.
  const mustGo = only !== undefined && sent === null;
  useEffect(() => {
    if (mustGo) navigate(path.upkDi(only.id), { replace: true });
  }, [mustGo, only?.id]);
  return (
    <>
      <ReadState read={read} />
      {shown && (
        <>
          {shown.jumlah >= SEARCH_FROM && (
            <div class="search">
              <SearchInput label={t.cari} value={kata} onChange={setKata} />
            </div>
          )}
          <Listing
            judul={t.judul}
            baris={older.rows}
            kunci={(it) => it.id}
            kosong={t.kosong}
            kolom={[
              { judul: t.nama, isi: (it) => <a href={path.upkDi(it.id)}>{it.nama}</a> },
              { judul: t.kelurahan, isi: (it) => it.tempat },
              { judul: t.edisi, isi: editionText },
            ]}
          />
          <More older={older} lagi={t.lagi(shown.cocok - older.rows.length)} />
          {/* A kelurahan has one LKM. */}
          {shown.tanpaLkm > 0 && <LkmForm lkm={null} kode={kode} onSent={setSent} />}
          <SavedNote itemId={sent} />
        </>
      )}
    </>
  );
}

export function editionText(lkm: { readonly edisi: readonly Lkm['edisi'][number][] }): string {
  const newest = lkm.edisi.at(-1);
  return newest === undefined ? '' : t.edisiSejak(newest.edisi, formatTanggal(newest.berlakuSejak));
}
