// A group on the list: level, flag, days since the last session and what is missing.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { daysBetween } from '../../../../functions/src/domain/basics/tanggal.ts';
import { formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import { today } from '../../state/clock.ts';
import type { ListedKsm } from '../../reads/shapes/group-shapes.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { Flag, Ladder, RuleSpark } from '../../ui/maturity.tsx';
import type { Jelaskan } from './use-jelaskan.ts';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';

export function KsmCard(props: {
  readonly it: ListedKsm;
  readonly jelaskan: Jelaskan | null;
  readonly mayRecord: boolean;
  readonly waiting: number;
}): JSX.Element {
  const { it, jelaskan, mayRecord, waiting } = props;
  const t = teks.daftar;
  const capaian = it.capaian?.capaian ?? null;
  const last = capaian?.angka.sesiTerakhir ?? null;
  const next = useMemo(
    () => (capaian === null || jelaskan === null ? null : jelaskan(capaian).berikutnya),
    [capaian, jelaskan],
  );
  const [first, ...rest] = next?.kurang ?? [];
  const { tanggalBubar = null } = it.ksm;
  const isBubar = tanggalBubar !== null && tanggalBubar <= today();
  return (
    <li class="ksm-card">
      <div class="ksm-card-head">
        <h2>
          <a href={path.ksm(it.ksm.id)}>{it.ksm.nama}</a>
        </h2>
        {capaian !== null && <RuleSpark aturan={capaian.aturan} />}
      </div>
      {capaian === null ? (
        <p class="muted">{isBubar ? t.bubarSejak(formatTanggal(tanggalBubar)) : t.belumDihitung}</p>
      ) : (
        <>
          <p class="ksm-card-facts">
            <Ladder tingkat={capaian.tingkat} />
            <Flag status={capaian.status} />
            <span class="muted">
              {last === null ? t.belumPernahSesi : t.sesiTerakhir(daysBetween(last, today()))}
            </span>
          </p>
          {next !== null && first !== undefined && (
            <p class="ksm-card-missing">
              <span class="muted">{t.menuju(next.tingkat)}</span> {first}
              {rest.length > 0 && <span class="muted"> ({t.dan(rest.length)})</span>}
            </p>
          )}
        </>
      )}
      {waiting > 0 && <p class="waiting">{t.belumTermasuk(waiting)}</p>}
      {mayRecord && !isBubar && <RecordLink id={it.ksm.id} nama={it.ksm.nama} />}
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
