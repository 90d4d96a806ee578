// Many users from a list: pasted or chosen as a file, looked at before anything is made, then saved line by line.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { MOST_PENGGUNA } from '../../../../../functions/src/domain/access/many/read-pengguna.ts';
import { formatAngka } from '../../../../../functions/src/domain/basics/format.ts';
import { Alasan } from '../../../../../functions/src/domain/basics/identitas.ts';
import { AKIBAT, countOf, newManyFields, type ManyFields } from '../../../forms/desk/many-users.ts';
import { Restored } from '../../../forms/save/restored.tsx';
import { useTyped } from '../../../forms/save/use-typed.ts';
import { path } from '../../../routes/router.ts';
import { currentUid } from '../../../state/session.ts';
import * as teks from '../../../teks/index.ts';
import { idOf } from '../../../ui/fields/field.tsx';
import { TextArea } from '../../../ui/fields/text-field.tsx';
import { Failed, Loading, PageHeading } from '../../../ui/page.tsx';
import { Lines } from './lines.tsx';
import { useMany } from './use-many.ts';

const t = teks.banyak;

export function ManyUsersPage(): JSX.Element {
  const typed = useTyped<ManyFields>(`${currentUid()}/kelola/banyak`, newManyFields);
  const [alasanSalah, setAlasanSalah] = useState(false);
  const many = useMany();
  const { baris, nasib, isBusy } = many;
  const toSave = baris === null ? 0 : countOf(baris, 'baru') + countOf(baris, 'berubah');
  const saved = [...nasib.values()].filter((it) => it.nasib === 'tersimpan');
  const gagal = nasib.size - saved.length;
  const isDone = nasib.size === toSave && !isBusy;
  if (typed.form === null) return <Loading />;
  const { daftar, alasan } = typed.form;
  const change = (next: string): void => {
    typed.change({ daftar: next });
    many.forget();
  };
  return (
    <>
      <p class="crumb">
        <a href={path.kelolaTab('pengguna')}>← {teks.kelola.pengguna.judul}</a>
      </p>
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar(MOST_PENGGUNA)}</p>
      <Restored saving={typed} onRestart={many.forget} />
      <form
        class="block"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void many.check(daftar);
        }}
      >
        <TextArea
          jalur="daftar"
          label={t.daftar}
          hint={t.daftarBantuan}
          rows={6}
          value={daftar}
          onChange={change}
          isian={[]}
        />
        <div class="field">
          <label for={idOf('berkas')}>{t.berkas}</label>
          <input
            id={idOf('berkas')}
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={(event) => {
              const input = event.currentTarget;
              void input.files?.[0]?.text().then((it) => {
                change(it);
                input.value = '';
              });
            }}
          />
        </div>
        <div class="actions">
          <button
            type="submit"
            class={`button ${baris === null ? 'is-primary' : ''}`}
            disabled={isBusy || daftar.trim() === ''}
          >
            {t.periksa}
          </button>
        </div>
      </form>
      {many.pesan !== null && <Failed pesan={many.pesan} />}
      <div role="status">
        {baris !== null && (
          <p class="notice">
            {t.hasil(
              baris.length,
              AKIBAT.map((it) => `${formatAngka(countOf(baris, it))} ${t.akibatKecil[it]}`),
            )}
          </p>
        )}
        {nasib.size > 0 && (
          <p class={`notice ${isDone && gagal === 0 ? 'is-good' : ''}`}>
            {isDone
              ? t.selesai(saved.length, gagal, baris === null ? 0 : baris.length - nasib.size)
              : t.menyimpan(nasib.size, toSave)}
          </p>
        )}
        {isDone && saved.some((it) => !it.isMailed) && (
          <p class="notice is-warning">{t.tanpaEmail(saved.filter((it) => !it.isMailed).length)}</p>
        )}
      </div>
      {many.unused.length > 0 && <p class="hint">{t.abaikan(many.unused)}</p>}
      {baris !== null && toSave > saved.length && (
        <form
          class="block"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const isEnough = Alasan.safeParse(alasan).success;
            setAlasanSalah(!isEnough);
            if (isEnough) void many.save(alasan, typed.restart);
          }}
        >
          <TextArea
            jalur="alasan"
            label={teks.kelola.alasan}
            hint={teks.kelola.alasanBantuan}
            rows={2}
            value={alasan}
            onChange={(next) => {
              typed.change({ alasan: next });
            }}
            isian={
              alasanSalah
                ? [{ jalur: 'alasan', label: teks.kelola.alasan, pesan: t.alasanWajib }]
                : []
            }
          />
          <div class="actions">
            <button type="submit" class="button is-primary" disabled={isBusy}>
              {gagal > 0 && !isBusy ? t.ulangi(toSave - saved.length) : t.simpan(toSave)}
            </button>
          </div>
        </form>
      )}
      {baris !== null && <Lines baris={baris} nasib={nasib} />}
    </>
  );
}
