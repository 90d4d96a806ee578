// Stages of a group: those it entered, and the conditions of the next as the server finds them now. A
// person with the permission decides; if a condition is not met, only with a reason.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type {
  Gerbang,
  SyaratGerbang,
} from '../../../../functions/src/domain/gates/tahap/syarat-gerbang.ts';
import {
  TAHAP,
  type MasukTahap,
  type Tahap,
} from '../../../../functions/src/domain/records/ksm.ts';
import { hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import {
  formatTanggal,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import { jakartaDate } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { TabProps } from './tab/tab.ts';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { useSyaratTahap } from '../../reads/use-tabs.ts';
import { dariServer } from '../../teks/writing/dari-server.ts';
import * as teks from '../../teks/index.ts';
import { StageBackForm } from '../../forms/group/stage/stage-back-form.tsx';
import { StageForm } from '../../forms/group/stage/stage-form.tsx';
import { SavedNote } from '../../forms/saved/saved-note.tsx';
import { PendingNote } from '../../ui/pending-note.tsx';
import { TabState } from './tab/tab-state.tsx';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.tahap;
const KINDS = ['tahap', 'tahapBatal'] as const;

export function KsmStage({ group, klaim, unread }: TabProps): JSX.Element {
  const { ksm } = group;
  const read = useSyaratTahap(ksm.id);
  const data = read.data ?? null;
  const [corrected] = useState(() => refusedHere(KINDS));
  const [open, setOpen] = useState<'masuk' | 'cabut' | null>(() =>
    corrected === null ? null : corrected.kiriman.jenis === 'tahapBatal' ? 'cabut' : 'masuk',
  );
  const [savedId, setSavedId] = useState<KirimanId | null>(null);
  const tahapan = ksm.tahapan ?? [];
  const next = nextOf(tahapan);
  const gate = data?.gerbang.find((it) => it.tahap === next);
  const others = data?.gerbang.filter((it) => it.tahap !== next) ?? [];
  const mayDecide = hasIzin(klaim, 'putuskanTahap');
  const newest = tahapan.at(-1);
  const close = (): void => {
    setOpen(null);
  };
  const saved = (id: KirimanId): void => {
    setSavedId(id);
    close();
  };
  return (
    <section aria-labelledby="tab-tahap">
      <h2 id="tab-tahap">{t.judul}</h2>
      {tahapan.length === 0 && <p>{t.belum}</p>}
      <ol class="lines">
        {tahapan.map((it) => (
          <li key={it.tahap}>
            <span class="line-main">
              <strong>{t.sekarang(it.tahap)}</strong>
              <span class="muted line-sub">
                {t.sejak(formatTanggalPanjang(it.sejak))}
                {it.dikesampingkan && ` · ${t.dikesampingkan}`}
                {it.alasan !== null && ` · ${it.alasan}`}
              </span>
            </span>
          </li>
        ))}
        {(ksm.tahapDicabut ?? []).map((it) => (
          <li key={`${it.tahap} ${it.dicabutPada}`}>
            <span class="muted line-sub">
              {t.dicabut(
                t.sekarang(it.tahap),
                formatTanggal(it.sejak),
                formatTanggal(jakartaDate(new Date(it.dicabutPada))),
              )}
              {` · ${it.alasanCabut}`}
              {it.pinjaman.length > 0 && ` · ${t.tetap(it.pinjaman.length)}`}
            </span>
          </li>
        ))}
      </ol>
      {newest !== undefined && mayDecide && open === null && (
        <p>
          <button
            type="button"
            class="link-button is-danger"
            onClick={() => {
              setOpen('cabut');
            }}
          >
            {t.cabutTahap(newest.tahap)}
          </button>
        </p>
      )}
      <SavedNote itemId={savedId} />
      <PendingNote ksmId={ksm.id} kinds={KINDS} />
      {newest !== undefined && mayDecide && open === 'cabut' && (
        <StageBackForm
          group={group}
          masuk={newest}
          corrected={corrected}
          onClose={close}
          onSaved={saved}
        />
      )}
      <TabState
        read={read}
        above={unread}
        readAt={data?.readAt ?? null}
        words={{ unreachable: t.perluSambungan }}
      />
      {next === null && <p class="notice is-good">{t.selesai}</p>}
      {gate !== undefined && <Gate gate={gate} />}
      {next !== null && gate !== undefined && !mayDecide && <p class="hint">{t.yangMemutuskan}</p>}
      {next !== null && mayDecide && open === null && gate !== undefined && (
        <p>
          <button
            type="button"
            class="button"
            onClick={() => {
              setOpen('masuk');
            }}
          >
            {t.masuk(next)}
          </button>
        </p>
      )}
      {next !== null && mayDecide && open === 'masuk' && (
        <StageForm
          ksm={ksm}
          tahap={next}
          terpenuhi={gate?.terpenuhi ?? null}
          corrected={corrected}
          onClose={close}
          onSaved={saved}
        />
      )}
      {others.length > 0 && (
        <details>
          <summary>{t.tahapLain}</summary>
          {others.map((it) => (
            <Gate key={it.tahap} gate={it} />
          ))}
        </details>
      )}
    </section>
  );
}

function nextOf(tahapan: readonly Pick<MasukTahap, 'tahap'>[]): Tahap | null {
  const last = tahapan.at(-1)?.tahap;
  return last === undefined ? TAHAP[0] : (TAHAP[TAHAP.indexOf(last) + 1] ?? null);
}

function Gate(props: { readonly gate: Gerbang }): JSX.Element {
  const { gate } = props;
  const met = gate.syarat.filter((it) => it.terpenuhi).length;
  return (
    <div class="stage-gate">
      <h3>{t.gerbang(gate.tahap)}</h3>
      <p class="muted">{t.terpenuhi(met, gate.syarat.length)}</p>
      <ul class="stage-conditions">
        {gate.syarat.map((it) => (
          <Condition key={it.kode} syarat={it} />
        ))}
      </ul>
    </div>
  );
}

function Condition(props: { readonly syarat: SyaratGerbang }): JSX.Element {
  const { label, angka, terpenuhi, wajib } = props.syarat;
  return (
    <li class={terpenuhi ? 'is-met' : wajib ? 'is-missing' : 'is-advice'}>
      <span class="condition-mark">{terpenuhi ? t.ya : wajib ? t.tidak : t.saran}</span>
      <span>
        {dariServer(label)}
        <span class="muted line-sub">{dariServer(angka)}</span>
      </span>
    </li>
  );
}
