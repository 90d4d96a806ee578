// One QS file: its current and earlier updates, a link to hand on, what changed between two updates, and
// the smaller areas whose files are made when asked for.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  compareQs,
  listQsBagian,
  listRevisi,
  type RevisiTerdaftar,
} from '../../../../functions/src/domain/callables/quick-status.ts';
import type {
  BandingQs,
  PerubahanBaris,
  PerubahanSel,
} from '../../../../functions/src/domain/quick-status/updates/banding-qs.ts';
import {
  formatAngka,
  formatPersen,
  formatTanggal,
} from '../../../../functions/src/domain/basics/format.ts';
import { jenjangOf } from '../../../../functions/src/domain/basics/wilayah.ts';
import { useAsk } from '../../reads/use-ask.ts';
import { ask, faultOf } from '../../server/ask.ts';
import { copyText, download, getLink } from '../../server/download.ts';
import { Listing } from '../../ui/parts.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { path } from '../../routes/router.ts';
import { formatSaat, formatUkuran } from '../../teks/format.ts';
import * as teks from '../../teks/index.ts';
import { SelectField } from '../../ui/fields/choice-field.tsx';
import { Failed, PageHeading } from '../../ui/page.tsx';
import { hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';

export function QsRevisiPage(props: {
  readonly tahun: number;
  readonly kode: string;
}): JSX.Element {
  const { tahun, kode } = props;
  const t = teks.qs.revisi;
  const asked = useAsk(listRevisi, { tahun, kode });
  const { data } = asked;
  return (
    <div class="page">
      <p class="crumb">
        <a href={path.qsTahun(tahun)}>← {teks.qs.tahun(tahun)}</a>
      </p>
      <PageHeading title={t.judul(data?.namaWilayah ?? kode, tahun)} />
      <ReadState read={asked} />
      {data && (
        <>
          <p class="prose">{t.pengantar}</p>
          <Updates tahun={tahun} kode={kode} revisi={data.revisi} />
          <Compare tahun={tahun} kode={kode} revisi={data.revisi} />
          {jenjangOf(kode) === 'kota' && <Below tahun={tahun} kode={kode} />}
        </>
      )}
    </div>
  );
}

/** Downloads and copies links, and says what came of it. */
function useLinks() {
  const t = teks.qs;
  const [busy, setBusy] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const [pesan, setPesan] = useState<string | null>(null);
  /** A link that the browser would not copy: shown for copying by hand. */
  const [link, setLink] = useState<string | null>(null);
  const work = async (key: string, act: () => Promise<string>): Promise<void> => {
    setBusy(key);
    setPesan(null);
    setLink(null);
    try {
      setSaid(await act());
    } catch (error) {
      setPesan(faultOf(error, t.gagalUnduh).pesan);
    } finally {
      setBusy(null);
    }
  };
  return {
    busy,
    work,
    setLink,
    messages: (
      <>
        {pesan !== null && <Failed pesan={pesan} />}
        <div role="status" class="sent">
          {said !== '' && <p class="notice is-good">{said}</p>}
        </div>
        {link !== null && (
          <label class="copy-link">
            {t.salinSendiri}
            <input type="text" readOnly value={link} onFocus={(e) => e.currentTarget.select()} />
          </label>
        )}
      </>
    ),
  };
}

function Updates(props: {
  readonly tahun: number;
  readonly kode: string;
  readonly revisi: readonly RevisiTerdaftar[];
}): JSX.Element {
  const { tahun, kode, revisi } = props;
  const t = teks.qs;
  const { busy, work, setLink, messages } = useLinks();
  const copy = async (it: RevisiTerdaftar): Promise<string> => {
    const link = await getLink({ tahun, kode, revisi: it.revisi, berkas: 'rekap' });
    if (!(await copyText(link.url))) setLink(link.url);
    return t.tersalin(formatSaat(link.kedaluwarsa));
  };
  return (
    <section class="stack" aria-labelledby="pembaruan">
      <h2 id="pembaruan">{t.revisi.semua}</h2>
      {messages}
      <Listing
        judul={t.revisi.semua}
        baris={revisi}
        kunci={(it) => it.revisi}
        kosong={t.kosong}
        kolom={[
          {
            judul: t.diperbarui,
            isi: (it) => (
              <>
                {formatSaat(it.diperbarui)}
                {it === revisi[0] && <span class="muted"> · {t.revisi.terbaru}</span>}
                <span class="file-name">{it.namaBerkas}</span>
              </>
            ),
          },
          { judul: t.revisi.per, isi: (it) => formatTanggal(it.per), date: true },
          { judul: t.revisi.ksm, isi: (it) => formatAngka(it.barisKsm), number: true },
          { judul: t.ukuran, isi: (it) => formatUkuran(it.ukuran), number: true },
          { judul: t.revisi.parameter, isi: (it) => formatTanggal(it.parameter), date: true },
        ]}
        aksi={(it) => (
          <>
            <button
              type="button"
              class="button is-small"
              aria-label={t.unduhUntuk(formatSaat(it.diperbarui))}
              disabled={busy !== null}
              onClick={() =>
                void work(it.revisi, async () =>
                  t.mulaiUnduh(await download({ tahun, kode, revisi: it.revisi, berkas: 'rekap' })),
                )
              }
            >
              {busy === it.revisi ? t.menyiapkan : t.unduh}
            </button>
            <button
              type="button"
              class="button is-small is-quiet"
              aria-label={t.salinUntuk(formatSaat(it.diperbarui))}
              disabled={busy !== null}
              onClick={() => void work(it.revisi, () => copy(it))}
            >
              {t.salin}
            </button>
          </>
        )}
      />
      <p class="hint">{t.catatan}</p>
    </section>
  );
}

function Compare(props: {
  readonly tahun: number;
  readonly kode: string;
  readonly revisi: readonly RevisiTerdaftar[];
}): JSX.Element {
  const { tahun, kode, revisi } = props;
  const t = teks.qs.revisi;
  const [dari, setDari] = useState(revisi[1]?.revisi ?? '');
  const [ke, setKe] = useState(revisi[0]?.revisi ?? '');
  const [isBusy, setBusy] = useState(false);
  const [pesan, setPesan] = useState<string | null>(null);
  const [answer, setAnswer] = useState<BandingQs | null>(null);
  const choices = revisi.map((it) => ({
    value: it.revisi,
    label: `${formatSaat(it.diperbarui)} · ${formatAngka(it.barisKsm)} KSM`,
  }));
  const compare = async (): Promise<void> => {
    setBusy(true);
    setPesan(null);
    setAnswer(null);
    try {
      setAnswer(await ask(compareQs, { tahun, kode, revisiA: dari, revisiB: ke }));
    } catch (error) {
      setPesan(faultOf(error, t.gagal).pesan);
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="block" aria-labelledby="banding">
      <h2 id="banding">{t.banding}</h2>
      {revisi.length < 2 ? (
        <p>{t.satu}</p>
      ) : (
        <>
          <p>{t.bandingPengantar}</p>
          <div class="pair is-roomy">
            <SelectField
              jalur="dari"
              label={t.dari}
              value={dari}
              choices={choices}
              onChange={setDari}
              isian={[]}
            />
            <SelectField
              jalur="ke"
              label={t.ke}
              value={ke}
              choices={choices}
              onChange={setKe}
              isian={[]}
            />
          </div>
          <div class="actions">
            <button
              type="button"
              class="button is-primary"
              disabled={isBusy || dari === ke}
              onClick={() => void compare()}
            >
              {isBusy ? t.membandingkan : t.bandingkan}
            </button>
          </div>
          {pesan !== null && <Failed pesan={pesan} />}
          <div role="status">{answer !== null && <Changes answer={answer} />}</div>
        </>
      )}
    </section>
  );
}

function Changes({ answer }: { readonly answer: BandingQs }): JSX.Element {
  const t = teks.qs.revisi;
  if (answer.lembar.length === 0) return <p class="notice">{t.sama}</p>;
  return (
    <div class="stack">
      {answer.lembar.map((it, index) => (
        <details key={it.lembar} class="changes" open={index === 0}>
          <summary>
            <strong>{it.lembar}</strong>{' '}
            <span class="muted">{t.ringkas(it.baru, it.hilang, it.berubah)}</span>
          </summary>
          <ul>
            {it.baris.map((row) => (
              <Change key={row.kunci} row={row} />
            ))}
          </ul>
        </details>
      ))}
      {answer.tidakDitampilkan > 0 && (
        <p class="notice">{t.tidakDitampilkan(answer.tidakDitampilkan)}</p>
      )}
    </div>
  );
}

function Change({ row }: { readonly row: PerubahanBaris }): JSX.Element {
  const t = teks.qs.revisi;
  return (
    <li>
      <p>
        <strong>{row.nama}</strong>
        {row.nama !== row.kunci && <span class="muted"> {row.kunci}</span>} · {t.jenis[row.jenis]}
      </p>
      {row.jenis === 'berubah' && (
        <ul class="change-cells">
          {row.sel.map((sel) => (
            <li key={sel.kolom}>
              {sel.kolom !== 'Isi' && <span class="muted">{sel.kolom}: </span>}
              <s>{cellText(sel.sebelum)}</s> <span class="visually-hidden">{t.menjadi} </span>
              <span aria-hidden="true">→ </span>
              <strong>{cellText(sel.sesudah)}</strong>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function cellText(nilai: PerubahanSel['sebelum']): string {
  if (nilai === null) return teks.qs.revisi.kosong;
  if (typeof nilai === 'string') return hasDateShape(nilai) ? formatTanggal(nilai) : nilai;
  return Number.isInteger(nilai) ? formatAngka(nilai) : formatPersen(nilai);
}

/** Kecamatan and kelurahan of a kab/kota. */
function Below(props: { readonly tahun: number; readonly kode: string }): JSX.Element {
  const { tahun, kode } = props;
  const t = teks.qs;
  const asked = useAsk(listQsBagian, { tahun, kode });
  const { busy, work, messages } = useLinks();
  return (
    <section class="stack" aria-labelledby="bagian">
      <h2 id="bagian">{t.bagianKota.judul}</h2>
      <p>{t.bagianKota.pengantar}</p>
      {messages}
      <ReadState read={asked} />
      {asked.data && (
        <Listing
          judul={t.bagianKota.judul}
          baris={asked.data.bagian}
          kunci={(it) => it.kode}
          kosong={t.bagianKota.kosong}
          kolom={[
            {
              judul: t.bagianKota.wilayah,
              isi: (it) => (
                <>
                  {it.nama} <span class="muted">{t.jenjang[jenjangOf(it.kode)]}</span>
                  <span class="file-name">{it.kode}</span>
                </>
              ),
            },
            { judul: t.revisi.ksm, isi: (it) => formatAngka(it.ksm), number: true },
          ]}
          aksi={(it) => (
            <button
              type="button"
              class="button is-small"
              aria-label={t.unduhUntuk(it.nama)}
              disabled={busy !== null}
              onClick={() =>
                void work(it.kode, async () =>
                  t.mulaiUnduh(
                    await download({ tahun, kode: it.kode, revisi: null, berkas: 'rekap' }),
                  ),
                )
              }
            >
              {busy === it.kode ? t.menyiapkan : t.unduh}
            </button>
          )}
        />
      )}
    </section>
  );
}
