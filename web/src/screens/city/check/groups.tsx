// The groups of a kelurahan in a month: opened one by one, or several accepted at once.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Bulan } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { tandaOf } from './unchecked.ts';
import { ReadState } from '../../../ui/read-state.tsx';
import { useKelurahan } from '../../../reads/use-city.ts';
import * as teks from '../../../teks/index.ts';
import { Failed } from '../../../ui/page.tsx';
import { acceptOne } from './accept-one.ts';
import { useWaiting } from './use-waiting.ts';
import { isDone, GroupRow } from './group-row.tsx';
import type { KodeKelurahan } from '../../../../../functions/src/domain/basics/wilayah.ts';

const t = teks.kota.pemeriksaan;

type Progress =
  | { readonly step: 'idle' }
  | { readonly step: 'busy'; readonly done: number; readonly all: number }
  | { readonly step: 'done'; readonly saved: number }
  | { readonly step: 'failed'; readonly pesan: string };

export function Groups(props: {
  readonly kelurahan: KodeKelurahan;
  readonly bulan: Bulan;
}): JSX.Element {
  const { kelurahan, bulan } = props;
  const groups = useKelurahan(kelurahan, bulan);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [progress, setProgress] = useState<Progress>({ step: 'idle' });
  const waiting = useWaiting();
  const rows = groups.data ?? [];
  const open = rows.filter((it) => !isDone(it, bulan));
  const clean = open.filter((it) => tandaOf(it.capaian).length === 0).map((it) => it.ksm.id);

  const accept = async (): Promise<void> => {
    const ids = rows.map((it) => it.ksm.id).filter((id) => chosen.has(id));
    let saved = 0;
    try {
      for (const [done, id] of ids.entries()) {
        setProgress({ step: 'busy', done, all: ids.length });
        saved += Number(await acceptOne(id, bulan));
      }
      setChosen(new Set());
      setProgress({ step: 'done', saved });
    } catch (error) {
      reportError(error);
      setProgress({ step: 'failed', pesan: teks.umum.gagalMuat });
    }
  };

  return (
    <>
      <ReadState read={groups} />
      {groups.data && rows.length === 0 && <p class="empty">{t.kosong}</p>}
      <div role="status">
        {progress.step === 'busy' && (
          <p class="notice">{t.menyimpan(progress.done + 1, progress.all)}</p>
        )}
        {progress.step === 'done' && (
          <p class="notice is-good">
            {progress.saved === 0 ? t.tanpaYangBaru : t.tersimpan(progress.saved)}
          </p>
        )}
      </div>
      {progress.step === 'failed' && <Failed pesan={progress.pesan} />}
      {open.length > 0 && (
        <div class="block">
          <div class="actions">
            <button
              type="button"
              class="button is-primary"
              disabled={chosen.size === 0 || progress.step === 'busy'}
              onClick={() => void accept()}
            >
              {t.terimaTerpilih(chosen.size)}
            </button>
            <button
              type="button"
              class="button"
              disabled={clean.length === 0}
              onClick={() => {
                setChosen(new Set(clean));
              }}
            >
              {t.pilihTanpaTanda}
            </button>
            {chosen.size > 0 && (
              <button
                type="button"
                class="button is-quiet"
                onClick={() => {
                  setChosen(new Set());
                }}
              >
                {t.hapusPilihan}
              </button>
            )}
          </div>
          <p class="hint">{t.terimaKeterangan}</p>
        </div>
      )}
      <ul class="checks">
        {rows.map((it) => (
          <GroupRow
            key={it.ksm.id}
            it={it}
            bulan={bulan}
            waiting={waiting.get(it.ksm.id) ?? 0}
            isChosen={chosen.has(it.ksm.id)}
            onChoose={(isChosen) => {
              setProgress({ step: 'idle' });
              setChosen((before) => {
                const next = new Set(before);
                if (isChosen) next.add(it.ksm.id);
                else next.delete(it.ksm.id);
                return next;
              });
            }}
          />
        ))}
      </ul>
    </>
  );
}
