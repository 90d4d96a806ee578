// What the check of a file found, in words: genuine, replaced, or changed and where.
import type { JSX } from 'preact';
import type { KnownFile } from '../../../../../functions/src/domain/callables/keaslian.ts';
import type { FileVerdict } from '../../../reads/xlsx/check-berkas.ts';
import { path } from '../../../routes/router.ts';
import { periksaBerkas as t } from '../../../teks/desk/periksa-berkas.ts';
import { formatSaat } from '../../../teks/writing/format.ts';
import { Differences } from './differences.tsx';

export function VerdictPanel(props: {
  readonly nama: string;
  readonly verdict: FileVerdict;
  readonly isSignedIn: boolean;
}): JSX.Element {
  const { nama, verdict, isSignedIn } = props;
  return (
    <section class="block" aria-labelledby="hasil">
      <h2 id="hasil">{t.hasil}</h2>
      <p class="file-name">{t.berkas(nama)}</p>
      <Words verdict={verdict} />
      {(verdict.hasil === 'diubah' || verdict.hasil === 'rumus') && (
        <>
          {verdict.difference === null ? (
            <CannotTell isSignedIn={isSignedIn} />
          ) : (
            <Differences difference={verdict.difference} revisi={verdict.klaim.revisi} />
          )}
        </>
      )}
    </section>
  );
}

function Words({ verdict }: { readonly verdict: FileVerdict }): JSX.Element {
  const { judul } = verdict.klaim;
  switch (verdict.hasil) {
    case 'asli':
      return <Genuine berkas={verdict.berkas} />;
    case 'rumus':
      return (
        <div class="notice is-warning">
          <p>
            <strong>{t.rumus}</strong>
          </p>
          <p>{t.rumusIsi(verdict.berkas.namaBerkas)}</p>
        </div>
      );
    case 'diubah':
      return (
        <div class="notice is-warning">
          <p>
            <strong>{t.diubah}</strong>
          </p>
          <p>{verdict.isSidikBaru ? t.sidikBaru : t.diubahIsi}</p>
          {judul !== null && <p>{t.mengaku(judul)}</p>}
        </div>
      );
    case 'tanpa-bukti':
      return (
        <div class="notice is-warning">
          <p>
            <strong>{t.tanpaBukti}</strong>
          </p>
          <p>{t.tanpaBuktiIsi}</p>
        </div>
      );
  }
}

function Genuine({ berkas }: { readonly berkas: KnownFile }): JSX.Element {
  const { pengganti, diperbarui, namaBerkas, kotaDiperbarui, lagi, revisi } = berkas;
  if (lagi !== undefined)
    return (
      <div class="notice">
        <p>
          <strong>{t.dibuatLagi}</strong>
        </p>
        <p>{t.dibuatLagiIsi[lagi](revisi)}</p>
      </div>
    );
  const isCurrent = pengganti === null && diperbarui !== null;
  return (
    <div class={isCurrent ? 'notice is-good' : 'notice'}>
      <p>
        <strong>{isCurrent ? t.terbaru : t.diganti}</strong>
      </p>
      <p>
        {isCurrent
          ? t.terbaruIsi(namaBerkas, formatSaat(diperbarui))
          : t.digantiIsi(namaBerkas, diperbarui && formatSaat(diperbarui))}
      </p>
      {pengganti !== null && (
        <p>{t.oleh(pengganti.namaBerkas, formatSaat(pengganti.diperbarui))}</p>
      )}
      {kotaDiperbarui !== null && <p>{t.kota(formatSaat(kotaDiperbarui))}</p>}
    </div>
  );
}

function CannotTell(props: { readonly isSignedIn: boolean }): JSX.Element {
  if (props.isSignedIn) return <p>{t.takBolehBanding}</p>;
  return (
    <p>
      <a href={path.signIn}>{t.masuk}</a>
    </p>
  );
}
