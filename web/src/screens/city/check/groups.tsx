// The groups of a kelurahan in a month: opened one by one, or several accepted at once.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Bulan } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { tandaOf } from './unchecked.ts';
import { ReadState } from '../../../ui/read-state.tsx';
import { listPeriksa } from '../../../../../functions/src/domain/callables/city-lists.ts';
import { useOlder } from '../../../reads/source/use-older.ts';
import { fetchPage, firstOf, useKelurahan } from '../../../reads/use-city.ts';
import { ask } from '../../../server/ask.ts';
import { More } from '../../../ui/lists/more.tsx';
import * as teks from '../../../teks/index.ts';
import { Failed } from '../../../ui/page.tsx';
import { acceptOne } from './accept-one.ts';
import { useWaiting } from './use-waiting.ts';
import { isDone, GroupRow } from './group-row.tsx';
import type { KodeKelurahan } from '../../../../../functions/src/domain/basics/wilayah.ts';
import type { KsmId } from '../../../../../functions/src/domain/basics/identitas.ts';

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
  const older = useOlder(
    `${kelurahan} ${bulan}`,
    firstOf(groups.data),
    fetchPage((setelah) => ask(listPeriksa, { kelurahan, bulan, setelah })),
  );
  const [chosen, setChosen] = useState<ReadonlySet<KsmId>>(new Set());
  const [progress, setProgress] = useState<Progress>({ step: 'idle' });
  const waiting = useWaiting();
  const rows = older.rows;
  const open = rows.filter((it) => !isDone(it, bulan));
  const clean = open.filter((it) => tandaOf(it.capaian).length === 0).map((it) => it.ksmId);

  const accept = async (): Promise<void> => {
    const ids = rows.map((it) => it.ksmId).filter((id) => chosen.has(id));
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
            key={it.ksmId}
            it={it}
            bulan={bulan}
            waiting={waiting.get(it.ksmId) ?? 0}
            isChosen={chosen.has(it.ksmId)}
            onChoose={(isChosen) => {
              setProgress({ step: 'idle' });
              setChosen((before) => {
                const next = new Set(before);
                if (isChosen) next.add(it.ksmId);
                else next.delete(it.ksmId);
                return next;
              });
            }}
          />
        ))}
      </ul>
      <More
        older={older}
        lagi={teks.daftar.tampilkanLagi((groups.data?.jumlah ?? 0) - rows.length)}
      />
    </>
  );
}
