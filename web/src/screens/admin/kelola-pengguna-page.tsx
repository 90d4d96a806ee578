// Users: who they are, what they may do and where; new ones, changed ones, closed ones.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { parseIsian, type Isian } from '../../../../functions/src/domain/basics/isian.ts';
import {
  listPengguna,
  savePengguna,
  type PenggunaTerdaftar,
} from '../../../../functions/src/domain/callables/admin.ts';
import { PERAN, type Peran } from '../../../../functions/src/domain/access/peran.ts';
import { currentPerson } from '../../state/session.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { ask, faultOf } from '../../server/ask.ts';
import { Listing } from '../../ui/parts.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { sendPasswordMail } from '../../server/password-mail.ts';
import * as teks from '../../teks/index.ts';
import { CheckField } from '../../ui/fields/check-field.tsx';
import { SelectField } from '../../ui/fields/choice-field.tsx';
import { ErrorSummary } from '../../ui/fields/error-summary.tsx';
import { useFaults } from '../../ui/fields/faults.ts';
import { TextArea, TextField } from '../../ui/fields/text-field.tsx';
import { Failed, PageHeading } from '../../ui/page.tsx';

const t = teks.kelola.pengguna;
/** Rows drawn at once; more are found by searching. */
const SHOWN = 100;

export function KelolaPenggunaPage(): JSX.Element {
  const asked = useAsk(listPengguna, {});
  const [kata, setKata] = useState('');
  /** The user in the form; null: a new one; undefined: no form. */
  const [edited, setEdited] = useState<PenggunaTerdaftar | null | undefined>(undefined);
  const [said, setSaid] = useState('');
  const [pesan, setPesan] = useState<string | null>(null);
  const own = currentPerson()?.uid;
  const semua = asked.data?.pengguna ?? [];
  const wanted = kata.trim().toLowerCase();
  const found = semua.filter((it) =>
    `${it.nama} ${it.email} ${teks.kelola.peran[it.peran]} ${it.wilayah.join(' ')}`
      .toLowerCase()
      .includes(wanted),
  );

  const mail = async (email: string): Promise<void> => {
    setPesan(null);
    try {
      await sendPasswordMail(email);
      setSaid(t.terkirim(email));
    } catch (error) {
      reportError(error);
      setSaid('');
      setPesan(t.emailGagal);
    }
  };
  const saved = async (pengguna: PenggunaTerdaftar, isNew: boolean): Promise<void> => {
    setEdited(undefined);
    setSaid(t.tersimpan(pengguna.nama));
    setPesan(null);
    asked.reload();
    scrollTo(0, 0);
    if (isNew && !pengguna.nonaktif) await mail(pengguna.email);
  };

  return (
    <>
      <div class="title-row">
        <PageHeading title={t.judul} />
        {edited === undefined && (
          <button
            type="button"
            class="button is-primary"
            onClick={() => {
              setSaid('');
              setEdited(null);
            }}
          >
            {t.baru}
          </button>
        )}
      </div>
      <div role="status" class="sent">
        {said !== '' && <p class="notice is-good">{said}</p>}
      </div>
      {pesan !== null && <Failed pesan={pesan} />}
      {edited !== undefined && (
        <UserForm
          key={edited?.uid ?? 'baru'}
          known={edited}
          onSaved={(pengguna) => void saved(pengguna, edited === null)}
          onCancel={() => {
            setEdited(undefined);
          }}
        />
      )}
      <ReadState read={asked} />
      {asked.data && (
        <>
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
          <p role="status">{t.jumlah(Math.min(found.length, SHOWN), semua.length)}</p>
          <Listing
            judul={t.judul}
            baris={found.slice(0, SHOWN)}
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
              { judul: t.wilayah, isi: (it) => it.wilayah.join(', ') },
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
                      setSaid('');
                      setEdited(it);
                      scrollTo(0, 0);
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
        </>
      )}
    </>
  );
}

function UserForm(props: {
  readonly known: PenggunaTerdaftar | null;
  readonly onSaved: (pengguna: PenggunaTerdaftar) => void;
  readonly onCancel: () => void;
}): JSX.Element {
  const { known, onSaved, onCancel } = props;
  const [email, setEmail] = useState(known?.email ?? '');
  const [nama, setNama] = useState(known?.nama ?? '');
  const [peran, setPeran] = useState<Peran | ''>(known?.peran ?? '');
  const [wilayah, setWilayah] = useState(known?.wilayah.join(', ') ?? '');
  const [nonaktif, setNonaktif] = useState(known?.nonaktif ?? false);
  const [alasan, setAlasan] = useState('');
  const [isBusy, setBusy] = useState(false);
  const faults = useFaults();
  const show = (isian: readonly Isian[], pesan?: string): void => {
    // A fault of one code is a fault of the field that holds them all.
    const shown = isian.map((it) => ({
      ...it,
      jalur: it.jalur.replace(/^wilayah\[.*$/, 'wilayah'),
    }));
    faults.show(shown, shown.length > 0 ? undefined : pesan);
  };
  const save = async (): Promise<void> => {
    const filled = parseIsian(savePengguna.request, {
      uid: known?.uid ?? null,
      email: email.trim(),
      nama,
      peran,
      wilayah: wilayah.split(/[\s,]+/).filter((kode) => kode !== ''),
      nonaktif,
      alasan,
    });
    if ('isian' in filled) {
      show(filled.isian);
      return;
    }
    setBusy(true);
    try {
      onSaved((await ask(savePengguna, filled.data)).pengguna);
    } catch (error) {
      const { pesan, isian } = faultOf(error);
      show(isian, pesan);
    } finally {
      setBusy(false);
    }
  };
  return (
    <form
      class="block"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{known === null ? t.baru : t.ubahJudul(known.nama)}</h2>
      <ErrorSummary isian={faults.isian} attempt={faults.attempt} pesan={faults.pesan} />
      <TextField jalur="nama" label={t.nama} value={nama} onChange={setNama} isian={faults.isian} />
      {known === null ? (
        <TextField
          jalur="email"
          type="email"
          label={t.email}
          value={email}
          onChange={setEmail}
          isian={faults.isian}
        />
      ) : (
        <p class="muted">{known.email}</p>
      )}
      <SelectField
        jalur="peran"
        label={t.peran}
        value={peran}
        empty={teks.umum.pilih}
        choices={PERAN.map((it) => ({ value: it, label: teks.kelola.peran[it] }))}
        onChange={setPeran}
        isian={faults.isian}
      />
      <TextField
        jalur="wilayah"
        label={t.wilayah}
        hint={t.wilayahBantuan}
        value={wilayah}
        onChange={setWilayah}
        isian={faults.isian}
      />
      {known !== null && (
        <CheckField
          jalur="nonaktif"
          label={t.akunTertutup}
          checked={nonaktif}
          onChange={setNonaktif}
        />
      )}
      <TextArea
        jalur="alasan"
        label={teks.kelola.alasan}
        hint={teks.kelola.alasanBantuan}
        rows={2}
        value={alasan}
        onChange={setAlasan}
        isian={faults.isian}
      />
      <div class="actions">
        <button type="submit" class="button is-primary" disabled={isBusy}>
          {isBusy ? t.menyimpan : t.simpan}
        </button>
        <button type="button" class="button is-quiet" onClick={onCancel}>
          {teks.kelola.batal}
        </button>
      </div>
    </form>
  );
}
