// Programme locations of a kab/kota, and a new one by its code.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import type { LokasiProgram } from '../../../../functions/src/domain/basics/wilayah.ts';
import { KotaField, isKota } from '../area/kota-field.tsx';
import { Listing } from '../../ui/lists/listing.tsx';
import { More } from '../../ui/lists/more.tsx';
import { SearchField, useWords } from '../../ui/lists/search-field.tsx';
import { useQuery } from '../../routes/use-query.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { useLokasiKota } from '../../reads/use-desk.ts';
import * as teks from '../../teks/index.ts';
import { LocationForm } from './forms/location-form.tsx';
import { EditingHead, useEditing } from './editing.tsx';

const t = teks.kelola.lokasi;
/** From this many locations on they are searched. */
const SEARCH_FROM = 9;

export function KelolaLokasiPage(): JSX.Element {
  const [asked, setKota] = useQuery('kota');
  const kota = asked ?? '';
  const editing = useEditing<LokasiProgram>();
  const { edited } = editing;
  const words = useWords();
  const [round, setRound] = useState(0);
  const { read, first, older } = useLokasiKota(isKota(kota) ? kota : null, words.settled, round);
  const halaman = first?.halaman ?? null;
  return (
    <>
      <EditingHead judul={t.judul} tambah={t.tambah} editing={editing}>
        <p class="prose">{t.pengantar}</p>
      </EditingHead>
      {edited !== undefined && (
        <LocationForm
          key={edited?.kode ?? 'baru'}
          known={edited}
          kota={kota}
          onSaved={(lokasi) => {
            editing.close();
            editing.say(t.tersimpan(lokasi.nama));
            setRound(round + 1);
            if (lokasi.wilayah.kota === kota) read.reload();
            else setKota(lokasi.wilayah.kota);
            scrollTo(0, 0);
          }}
          onCancel={editing.close}
        />
      )}
      <KotaField value={kota} onChange={setKota} />
      {isKota(kota) && (
        <>
          <ReadState read={read} />
          {halaman && (
            <>
              {halaman.jumlah >= SEARCH_FROM && <SearchField label={t.cari} words={words} />}
              <p role="status">{t.jumlah(halaman.cocok, halaman.jumlah)}</p>
              <Listing
                judul={t.judul}
                baris={older.rows}
                kunci={(it) => it.kode}
                kosong={halaman.jumlah === 0 ? t.kosong : t.tidakCocok}
                kolom={[
                  {
                    judul: t.nama,
                    isi: (it) => (
                      <>
                        {it.nama} <span class="muted">{it.jenis}</span>
                        <span class="file-name">{it.kode}</span>
                      </>
                    ),
                  },
                  { judul: t.kecamatan, isi: (it) => it.namaKecamatan },
                  { judul: t.ppmk, isi: (it) => (it.ppmk ? teks.umum.ya : '-') },
                  { judul: t.sejak, isi: (it) => formatTanggal(it.berlakuSejak) },
                ]}
                aksi={(it) => (
                  <button
                    type="button"
                    class="button is-small"
                    aria-label={t.ubahUntuk(it.nama)}
                    onClick={() => {
                      editing.edit(it);
                    }}
                  >
                    {t.ubah}
                  </button>
                )}
              />
              <More older={older} lagi={t.lagi(halaman.cocok - older.rows.length)} />
            </>
          )}
        </>
      )}
    </>
  );
}
