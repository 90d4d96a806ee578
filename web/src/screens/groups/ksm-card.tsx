// A group on the list: level, flag, days since the last session and what is missing.
import type { JSX } from 'preact';
import { daysBetween, yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import { today } from '../../state/clock.ts';
import type { ListedKsm } from '../../reads/use-ksm-list.ts';
import { path } from '../../routes/router.ts';
import { dariServer } from '../../teks/writing/dari-server.ts';
import * as teks from '../../teks/index.ts';
import { Flag, Ladder, RuleSpark } from '../../ui/maturity.tsx';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';

export function KsmCard(props: {
  readonly it: ListedKsm;
  readonly mayRecord: boolean;
  readonly waiting: number;
}): JSX.Element {
  const { it, mayRecord, waiting } = props;
  const t = teks.daftar;
  const { kini, bubar } = it;
  const last = kini?.sesiTerakhir ?? null;
  const next = kini?.menuju ?? null;
  const isBubar = bubar !== null && bubar <= today();
  return (
    <li class="ksm-card">
      <div class="ksm-card-head">
        <h2>
          <a href={path.ksm(it.id)}>{it.nama}</a>
        </h2>
        {kini !== null && <RuleSpark aturan={kini.aturan} />}
      </div>
      {kini === null ? (
        <p class="muted">{isBubar ? t.bubarSejak(formatTanggal(bubar)) : t.belumDihitung}</p>
      ) : (
        <>
          <p class="ksm-card-facts">
            <Ladder tingkat={kini.tingkat} />
            <Flag status={kini.status} />
            <span class="muted">
              {last === null
                ? t.belumPernahSesi
                : t.sesiTerakhir(daysBetween(last, today()), yearOf(last))}
            </span>
          </p>
          {next !== null && next.kurang !== null && (
            <p class="ksm-card-missing">
              <span class="muted">{t.menuju(next.tingkat)}</span> {dariServer(next.kurang)}
              {next.lain > 0 && <span class="muted"> ({t.dan(next.lain)})</span>}
            </p>
          )}
        </>
      )}
      {(it.peringatan ?? []).length > 0 && (
        <p class="ksm-card-missing">
          <span class="flag flag-jeda">{teks.peringatan.judul}</span>
        </p>
      )}
      {waiting > 0 && <p class="waiting">{t.belumTermasuk(waiting)}</p>}
      {mayRecord && !isBubar && <RecordLink id={it.id} nama={it.nama} />}
    </li>
  );
}

export function RecordLink(props: { readonly id: KsmId; readonly nama: string }): JSX.Element {
  return (
    <a
      class="button is-soft is-small"
      href={path.sesi(props.id)}
      aria-label={teks.daftar.catatSesiUntuk(props.nama)}
    >
      {teks.daftar.catatSesi}
    </a>
  );
}
