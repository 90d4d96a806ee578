// A group that may enter a stage: its conditions, and the decision.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { HalamanBulan } from '../../../reads/shapes/city-shapes.ts';
import { checkGerbang } from '../../../../../functions/src/domain/callables/gates.ts';
import type { Gerbang } from '../../../../../functions/src/domain/gates/tahap/syarat-gerbang.ts';
import type { Tahap } from '../../../../../functions/src/domain/records/ksm.ts';
import { useAsk } from '../../../reads/source/use-ask.ts';
import { StageForm } from '../../../forms/group/stage/stage-form.tsx';
import { SavedNote } from '../../../forms/saved/saved-note.tsx';
import { path } from '../../../routes/router.ts';
import { dariServer } from '../../../teks/writing/dari-server.ts';
import * as teks from '../../../teks/index.ts';
import { Ladder } from '../../../ui/maturity.tsx';
import { ReadState } from '../../../ui/read-state.tsx';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.kota.gerbang;

export function Candidate(props: {
  readonly it: HalamanBulan['baris'][number];
  readonly tahap: Tahap;
}): JSX.Element {
  const { it, tahap } = props;
  const read = useAsk(checkGerbang, { ksmId: it.ksmId });
  const gerbang = read.data?.gerbang.find((gate) => gate.tahap === tahap) ?? null;
  const [sent, setSent] = useState<KirimanId | null>(null);
  const kurang = gerbang?.syarat.filter((s) => s.wajib && !s.terpenuhi).length ?? 0;
  return (
    <li class="gate">
      <div class="gate-head">
        <h2>
          <a href={path.ksm(it.ksmId)}>{it.nama}</a>
        </h2>
        <Ladder tingkat={it.tingkat} />
        {gerbang !== null && (
          <span class={`flag ${gerbang.terpenuhi ? 'flag-aktif' : 'flag-jeda'}`}>
            {gerbang.terpenuhi ? t.siap : t.kurang(kurang)}
          </span>
        )}
      </div>
      {read.status === 'loading' ? (
        <p class="muted" role="status">
          {t.memeriksa}
        </p>
      ) : (
        <ReadState read={read} words={{ unreachable: t.gagal }} />
      )}
      {gerbang !== null && (
        <>
          <Conditions gerbang={gerbang} />
          {sent === null ? (
            <Decision it={it} urut={read.data?.urut} gerbang={gerbang} onSent={setSent} />
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
              {dariServer(s.label)}
              <span class="muted"> · {dariServer(s.angka)}</span>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Decision(props: {
  readonly it: HalamanBulan['baris'][number];
  /** Of the group, when its conditions were judged. */
  readonly urut: number | undefined;
  readonly gerbang: Gerbang;
  readonly onSent: (id: KirimanId) => void;
}): JSX.Element {
  const { it, urut, gerbang, onSent } = props;
  const [isOpen, setOpen] = useState(false);
  if (isOpen)
    return (
      <StageForm
        ksm={{ id: it.ksmId, nama: it.nama, urut }}
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
