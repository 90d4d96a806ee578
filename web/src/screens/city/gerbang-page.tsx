// The gates between the stages: who stands before one with the level it asks for, each condition as the
// server finds it now, and the decision of a person.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import { checkGerbang } from '../../../../functions/src/domain/callables/gates.ts';
import type { Gerbang } from '../../../../functions/src/domain/gates/tahap/syarat-gerbang.ts';
import { TAHAP, type Tahap } from '../../../../functions/src/domain/records/ksm.ts';
import type { RekapKota } from '../../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import { ask } from '../../server/ask.ts';
import { today } from '../../state/clock.ts';
import { LIST_MAX } from '../../reads/shapes/list-max.ts';
import { QuerySelect, useQuery } from '../area/parts.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { StageForm } from '../../forms/group/stage-form.tsx';
import { SavedNote } from '../../forms/save/saved-note.tsx';
import { useCalon, useRekap } from '../../reads/use-city.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { Ladder } from '../../ui/maturity.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';

const t = teks.kota.gerbang;
/** Groups whose conditions are asked for at once: each costs the server some dozen reads. */
const PAGE = 10;

export function GerbangPage(props: { readonly kota: string }): JSX.Element {
  const { kota } = props;
  const [asked] = useQuery('tahap');
  const tahun = yearOf(today());
  const rekap = useRekap(kota, tahun);
  const tahap = TAHAP.find((it) => it === asked) ?? firstOf(rekap.data ?? null);
  const calon = useCalon(kota, tahap, today());
  const angka = rekap.data?.gerbang[tahap];
  return (
    <div class="page">
      <p class="crumb">
        <a href={path.kotaDi(kota)}>{teks.kota.kembali(rekap.data?.nama ?? teks.kota.judul)}</a>
      </p>
      <div class="title-row">
        <PageHeading title={t.judul} />
        <QuerySelect
          name="tahap"
          label={t.pilih}
          value={tahap}
          choices={TAHAP.map((it) => ({ value: it, label: t.masuk(it) }))}
        />
      </div>
      {angka !== undefined && <p>{t.ringkas(angka.siap, angka.menunggu)}</p>}
      <p class="prose muted">{t.pengantar}</p>
      {rekap.data === undefined ? <ReadState read={rekap} /> : <ReadState read={calon} />}
      {rekap.data !== undefined && calon.data?.length === 0 && <p class="empty">{t.kosong}</p>}
      {rekap.data !== undefined && calon.data && calon.data.length > 0 && (
        <Candidates key={tahap} tahap={tahap} calon={calon.data} />
      )}
    </div>
  );
}

/** The gate with the most to decide: where somebody may enter, else where somebody waits. */
function firstOf(rekap: RekapKota | null): Tahap {
  const gerbang = rekap?.gerbang;
  return (
    TAHAP.find((it) => (gerbang?.[it].siap ?? 0) > 0) ??
    TAHAP.find((it) => (gerbang?.[it].menunggu ?? 0) > 0) ??
    TAHAP[0]
  );
}

function Candidates(props: {
  readonly tahap: Tahap;
  readonly calon: readonly CapaianKsm[];
}): JSX.Element {
  const { tahap, calon } = props;
  const [shown, setShown] = useState(PAGE);
  return (
    <>
      <ul class="gates">
        {calon.slice(0, shown).map((it) => (
          <Candidate key={it.ksmId} it={it} tahap={tahap} />
        ))}
      </ul>
      {calon.length > shown && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setShown((n) => n + PAGE);
            }}
          >
            {t.lagi(Math.min(PAGE, calon.length - shown))}
          </button>
        </p>
      )}
      {calon.length >= LIST_MAX && <p class="hint">{t.lebih(calon.length)}</p>}
    </>
  );
}

function Candidate(props: { readonly it: CapaianKsm; readonly tahap: Tahap }): JSX.Element {
  const { it, tahap } = props;
  const [gerbang, setGerbang] = useState<Gerbang | null>(null);
  const [isFailed, setFailed] = useState(false);
  const [round, setRound] = useState(0);
  const [sent, setSent] = useState<string | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setFailed(false);
    ask(checkGerbang, { ksmId: it.ksmId }).then(
      ({ gerbang: all }) => {
        if (isCurrent) setGerbang(all.find((gate) => gate.tahap === tahap) ?? null);
      },
      (error: unknown) => {
        reportError(error);
        if (isCurrent) setFailed(true);
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [it.ksmId, tahap, round]);
  const kurang = gerbang?.syarat.filter((s) => s.wajib && !s.terpenuhi).length ?? 0;
  return (
    <li class="gate">
      <div class="gate-head">
        <h2>
          <a href={path.ksm(it.ksmId)}>{it.nama}</a>
        </h2>
        <Ladder tingkat={it.capaian.tingkat} />
        {gerbang !== null && (
          <span class={`flag ${gerbang.terpenuhi ? 'flag-aktif' : 'flag-jeda'}`}>
            {gerbang.terpenuhi ? t.siap : t.kurang(kurang)}
          </span>
        )}
      </div>
      {gerbang === null && !isFailed && (
        <p class="muted" role="status">
          {t.memeriksa}
        </p>
      )}
      {isFailed && (
        <p class="actions">
          {t.gagal}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              setRound((n) => n + 1);
            }}
          >
            {teks.umum.cobaLagi}
          </button>
        </p>
      )}
      {gerbang !== null && (
        <>
          <Conditions gerbang={gerbang} />
          {sent === null ? (
            <Decision it={it} gerbang={gerbang} onSent={setSent} />
          ) : (
            <SavedNote itemId={sent} />
          )}
        </>
      )}
    </li>
  );
}

function Conditions({ gerbang }: { readonly gerbang: Gerbang }): JSX.Element {
  return (
    <details>
      <summary>{t.syarat}</summary>
      <ul class="gate-conditions">
        {gerbang.syarat.map((s) => (
          <li key={s.kode} class={s.terpenuhi ? 'is-met' : 'is-unmet'}>
            <span class="gate-mark">{s.terpenuhi ? t.terpenuhi : s.wajib ? t.belum : t.saran}</span>
            <span>
              {s.label}
              <span class="muted"> · {s.angka}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Decision(props: {
  readonly it: CapaianKsm;
  readonly gerbang: Gerbang;
  readonly onSent: (id: string) => void;
}): JSX.Element {
  const { it, gerbang, onSent } = props;
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return (
      <StageForm
        ksm={{ id: it.ksmId, nama: it.nama }}
        tahap={gerbang.tahap}
        terpenuhi={gerbang.terpenuhi}
        simpan={t.simpan(gerbang.tahap)}
        corrected={null}
        onClose={() => {
          setOpen(false);
        }}
        onSaved={onSent}
      />
    );
  return (
    <button
      type="button"
      class="button is-small is-soft"
      aria-label={t.putuskanUntuk(it.nama)}
      onClick={() => {
        setOpen(true);
      }}
    >
      {t.putuskan}
    </button>
  );
}
