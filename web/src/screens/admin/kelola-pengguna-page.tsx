// Users: who they are, what they may do and where; new ones, changed ones, closed ones.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type {
  PenggunaRusak,
  PenggunaTerdaftar,
} from '../../../../functions/src/domain/callables/admin/pengguna.ts';
import type { KodeWilayah } from '../../../../functions/src/domain/basics/wilayah.ts';
import { currentPerson } from '../../state/session.ts';
import { usePengguna } from '../../reads/use-pengguna.ts';
import { useTempat } from '../../reads/use-tempat.ts';
import { Listing } from '../../ui/lists/listing.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { sendPasswordMail } from '../../server/password-mail.ts';
import * as teks from '../../teks/index.ts';
import { More } from '../../ui/lists/more.tsx';
import { Failed, lazyPage } from '../../ui/page.tsx';
import { FilterSelect } from '../../ui/lists/filter-select.tsx';
import { SearchField, useWords } from '../../ui/lists/search-field.tsx';
import { path } from '../../routes/router.ts';
import { useQuery } from '../../routes/use-query.ts';
import { PERAN } from '../../../../functions/src/domain/access/peran.ts';
import { useWork } from '../../ui/use-work.ts';
import { SecondFactorLink } from '../public/second-factor/second-factor-link.tsx';
import { UserForm } from './forms/user-form.tsx';
import { placesOf } from './forms/places-of.ts';
import { EditingHead, useEditing } from './editing.tsx';
import { SpoiltUsers } from './spoilt-users.tsx';

const t = teks.kelola.pengguna;

/** Rarely opened: its code is fetched then. */
const ManyUsersPage = lazyPage(() =>
  import('./many/many-users-page.tsx').then((m) => m.ManyUsersPage),
) as () => JSX.Element;

export function KelolaPenggunaPage(): JSX.Element {
  const [banyak] = useQuery('banyak');
  return banyak === null ? <UserList /> : <ManyUsersPage />;
}

function UserList(): JSX.Element {
  const words = useWords();
  const [askedRole] = useQuery('peran');
  const [askedState] = useQuery('keadaan');
  const role = PERAN.find((it) => it === askedRole);
  const state = askedState === 'nonaktif' || askedState === 'aktif' ? askedState : undefined;
  const [round, setRound] = useState(0);
  const {
    read,
    first: halaman,
    older,
  } = usePengguna(words.settled, round, {
    ...(role !== undefined && { peran: role }),
    ...(state !== undefined && { nonaktif: state === 'nonaktif' }),
  });
  const cocok = halaman?.cocok ?? older.rows.length;
  const editing = useEditing<PenggunaTerdaftar | PenggunaRusak>();
  const { edited } = editing;
  const { pesan, setPesan, work } = useWork((error) => {
    reportError(error);
    editing.say('');
    return t.emailGagal;
  });
  const own = currentPerson()?.uid;
  const tempat = useTempat(
    older.rows.flatMap((it) => placesOf(it.wilayah).map(({ kode }) => kode)),
  );
  const saidOf = (wilayah: readonly KodeWilayah[]): string =>
    placesOf(wilayah)
      .map(({ kode, dalam }) => (dalam === 0 ? tempat(kode) : t.dalam(tempat(kode), dalam)))
      .join(', ');

  const mail = (email: string): Promise<void> =>
    work(email, async () => {
      await sendPasswordMail(email);
      editing.say(t.terkirim(email));
    });
  const saved = async (pengguna: PenggunaTerdaftar, isNew: boolean): Promise<void> => {
    editing.close();
    editing.say(t.tersimpan(pengguna.nama));
    setPesan(null);
    setRound(round + 1);
    read.reload();
    scrollTo(0, 0);
    if (isNew && !pengguna.nonaktif) await mail(pengguna.email);
  };

  return (
    <>
      <EditingHead judul={t.judul} tambah={t.baru} editing={editing}>
        <p>
          <a href={`${path.kelolaTab('pengguna')}?banyak=ya`}>{teks.banyak.judul}</a>
        </p>
        <SecondFactorLink />
      </EditingHead>
      {pesan !== null && <Failed pesan={pesan} />}
      {edited !== undefined && (
        <UserForm
          key={edited?.uid ?? 'baru'}
          known={edited}
          onSaved={(pengguna) => void saved(pengguna, edited === null)}
          onCancel={editing.close}
        />
      )}
      <ReadState read={read} />
      {halaman && (
        <>
          <SpoiltUsers rusak={halaman.rusak ?? []} own={own} onEdit={editing.edit} />
          <SearchField label={t.cari} words={words} />
          {halaman.banyak && (
            <div class="filters">
              <FilterSelect
                name="peran"
                label={t.saringPeran}
                value={role ?? ''}
                empty={t.semuaPeran(halaman.jumlah ?? 0)}
                choices={halaman.banyak.peran.map(({ peran, jumlah }) => ({
                  value: peran,
                  label: t.pilihan(teks.kelola.peran[peran], jumlah),
                }))}
              />
              <FilterSelect
                name="keadaan"
                label={t.keadaan}
                value={state ?? ''}
                empty={t.semuaKeadaan}
                choices={[
                  {
                    value: 'aktif',
                    label: t.pilihan(t.aktif, (halaman.jumlah ?? 0) - halaman.banyak.nonaktif),
                  },
                  { value: 'nonaktif', label: t.pilihan(t.nonaktif, halaman.banyak.nonaktif) },
                ]}
              />
            </div>
          )}
          <p role="status">{t.jumlah(cocok, halaman.jumlah ?? cocok)}</p>
          <Listing
            judul={t.judul}
            baris={older.rows}
            kunci={(it) => it.uid}
            kosong={t.kosong}
            kolom={[
              {
                judul: t.nama,
                isi: (it) => (
                  <>
                    {it.nama}
                    <span class="file-name">{it.email}</span>
                  </>
                ),
              },
              { judul: t.peran, isi: (it) => teks.kelola.peran[it.peran] },
              { judul: t.wilayah, isi: (it) => saidOf(it.wilayah) },
              {
                judul: t.keadaan,
                isi: (it) =>
                  it.nonaktif ? (
                    <span class="flag flag-tidak-aktif">{t.nonaktif}</span>
                  ) : (
                    <span class="flag flag-aktif">{t.aktif}</span>
                  ),
              },
            ]}
            aksi={(it) =>
              it.uid !== own && (
                <>
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
                  {!it.nonaktif && (
                    <button
                      type="button"
                      class="link-button"
                      aria-label={t.kirimUlangUntuk(it.nama)}
                      onClick={() => void mail(it.email)}
                    >
                      {t.kirimUlang}
                    </button>
                  )}
                </>
              )
            }
          />
          <More older={older} lagi={t.lagi(cocok - older.rows.length)} />
        </>
      )}
    </>
  );
}
