// The LKM of a person's areas, and a new one.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Lkm } from '../../../../functions/src/domain/records/lkm.ts';
import { formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import { LKM_MAX } from '../../reads/shapes/list-max.ts';
import { Listing } from '../../ui/listing.tsx';
import type { DaftarLkm } from '../../reads/shapes/desk-shapes.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { SavedNote } from '../../forms/save/saved-note.tsx';
import { useLkm } from '../../reads/use-desk.ts';
import { navigate, path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { LkmForm } from './upk-lkm-form.tsx';

const t = teks.upk;

export function Choose(): JSX.Element {
  const read = useLkm();
  const [kata, setKata] = useState('');
  const [sent, setSent] = useState<string | null>(null);
  const { data } = read;
  const only = data?.lkm.length === 1 && data.lokasi.length <= 1 ? data.lkm[0] : undefined;
  // The form stays once something was sent, since it shows the receipt.
  const mustGo = only !== undefined && sent === null;
  useEffect(() => {
    if (mustGo) navigate(path.upkDi(only.id), { replace: true });
  }, [mustGo, only?.id]);
  const places = new Map((data?.lokasi ?? []).map((l) => [l.kode, l]));
  const placeOf = (lkm: Lkm): string => {
    const lokasi = places.get(lkm.wilayah.kelurahan);
    return lokasi === undefined ? lkm.wilayah.kelurahan : `${lokasi.nama}, ${lokasi.namaKota}`;
  };
  const wanted = kata.trim().toLowerCase();
  const shown = (data?.lkm ?? []).filter((it) =>
    `${it.nama} ${placeOf(it)} ${it.wilayah.kelurahan}`.toLowerCase().includes(wanted),
  );
  return (
    <div class="page">
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      <ReadState read={read} />
      {data && (
        <>
          {data.lkm.length > 8 && (
            <div class="search">
              <TextField
                jalur="cari"
                type="search"
                label={t.cari}
                value={kata}
                onChange={setKata}
                isian={[]}
              />
            </div>
          )}
          {data.lkm.length >= LKM_MAX && <p class="notice is-warning">{t.terpotong}</p>}
          <Listing
            judul={t.judul}
            baris={shown}
            kunci={(it) => it.id}
            kosong={t.kosong}
            kolom={[
              { judul: t.nama, isi: (it) => <a href={path.upkDi(it.id)}>{it.nama}</a> },
              { judul: t.kelurahan, isi: placeOf },
              { judul: t.edisi, isi: editionText },
            ]}
          />
          <NewLkm data={data} onSent={setSent} />
          <SavedNote itemId={sent} />
        </>
      )}
    </div>
  );
}

export function editionText(lkm: Lkm): string {
  const newest = lkm.edisi.at(-1);
  return newest === undefined ? '' : t.edisiSejak(newest.edisi, formatTanggal(newest.berlakuSejak));
}

/** A kelurahan has one LKM: offered are those that have none yet. */
function NewLkm(props: {
  readonly data: DaftarLkm;
  readonly onSent: (itemId: string) => void;
}): JSX.Element | null {
  const { data, onSent } = props;
  const known = new Set(data.lkm.map((it) => it.wilayah.kelurahan));
  const free = data.lokasi.filter((it) => !known.has(it.kode));
  return free.length === 0 ? null : <LkmForm lkm={null} lokasi={free} onSent={onSent} />;
}
