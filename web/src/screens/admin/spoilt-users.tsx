// Users whose record cannot be read, each with the way to save it anew.
import type { JSX } from 'preact';
import type { PenggunaRusak } from '../../../../functions/src/domain/callables/admin/pengguna.ts';
import { describeSebab } from '../../teks/desk/sebab.ts';
import * as teks from '../../teks/index.ts';
import { Listing } from '../../ui/lists/listing.tsx';

const t = teks.kelola.pengguna;

export function SpoiltUsers(props: {
  readonly rusak: readonly PenggunaRusak[];
  /** Uid of the administrator, whose own record another has to save. */
  readonly own: string | undefined;
  readonly onEdit: (pengguna: PenggunaRusak) => void;
}): JSX.Element | null {
  if (props.rusak.length === 0) return null;
  return (
    <section class="stack" aria-labelledby="rusak">
      <h2 id="rusak">{t.rusak}</h2>
      <p class="prose">{t.rusakPengantar}</p>
      <Listing
        judul={t.rusak}
        baris={props.rusak}
        kunci={(it) => it.uid}
        kosong=""
        kolom={[
          {
            judul: t.nama,
            isi: (it) => (
              <>
                {it.nama || it.uid}
                <span class="file-name">{it.email}</span>
              </>
            ),
          },
          { judul: t.sebab, isi: (it) => describeSebab(it.sebab) },
        ]}
        aksi={(it) =>
          it.email === null ? (
            <p class="muted">{t.rusakTanpaAkun}</p>
          ) : (
            it.uid !== props.own && (
              <button
                type="button"
                class="button is-small"
                aria-label={t.simpanUlangUntuk(it.nama || it.email)}
                onClick={() => {
                  props.onEdit(it);
                }}
              >
                {t.simpanUlang}
              </button>
            )
          )
        }
      />
    </section>
  );
}
