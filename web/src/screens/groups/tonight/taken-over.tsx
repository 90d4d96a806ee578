// Groups that a facilitator took over with a kelurahan that is new to her, each with its hand-over sheet, until she has
// seen them. From what the phone keeps, so that it stands without a network too.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WilayahTambahan } from '../../../../../functions/src/domain/access/tambahan.ts';
import { copyOf } from '../../../reads/shapes/copies.ts';
import type { OwnKsm } from '../../../reads/shapes/own/own-groups.ts';
import { lastGiven, takenOver } from '../../../reads/shapes/own/taken-over.ts';
import { useNamaWilayah } from '../../../reads/use-city.ts';
import { path } from '../../../routes/router.ts';
import { readCopy, writeCopy } from '../../../state/copies.ts';
import { currentUid } from '../../../state/session.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.serahTerima.diterima;
const SEEN = copyOf('tambahanDilihat');
/** More are folded. */
const SHOWN = 5;

export function TakenOver(props: {
  readonly rows: readonly OwnKsm[];
  readonly tambahan: readonly WilayahTambahan[];
}): JSX.Element | null {
  const { rows, tambahan } = props;
  const last = lastGiven(tambahan);
  // Undefined: not read yet.
  const [seen, setSeen] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    if (last !== null)
      void readCopy(currentUid(), SEEN).then((it) => {
        setSeen(it?.sejak ?? null);
      });
  }, [last]);
  const found = seen === undefined ? [] : takenOver(rows, tambahan, seen);
  const names = useNamaWilayah([...new Set(found.map(({ kelurahan }) => kelurahan))]);
  if (found.length === 0 || last === null) return null;
  const nameOf = new Map((names.data ?? []).map((it) => [it.kode as string, it.nama]));
  const dismiss = (): void => {
    setSeen(last);
    void writeCopy(currentUid(), SEEN, { sejak: last });
  };
  const line = (it: (typeof found)[number]): JSX.Element => (
    <li key={it.id}>
      <a href={path.handOver(it.id)}>{it.nama}</a>
      <span class="muted">{nameOf.get(it.kelurahan) ?? it.kelurahan}</span>
    </li>
  );
  return (
    <section class="notice" aria-labelledby="diterima">
      <h2 id="diterima">{t.judul(found.length)}</h2>
      <p>{t.isi}</p>
      <ul class="lines">{found.slice(0, SHOWN).map(line)}</ul>
      {found.length > SHOWN && (
        <details>
          <summary>{t.lainnya(found.length - SHOWN)}</summary>
          <ul class="lines">{found.slice(SHOWN).map(line)}</ul>
        </details>
      )}
      <button type="button" class="button is-small" onClick={dismiss}>
        {t.sudah}
      </button>
    </section>
  );
}
