// What the city sent back, for those who have to correct it: all of it on the list of groups, its own
// on a group's page. Shows nothing when there is nothing, or when nobody could be asked.
import type { ComponentChildren, JSX } from 'preact';
import {
  standingOf,
  type Pemeriksaan,
} from '../../../../functions/src/domain/records/pemeriksaan.ts';
import { formatTanggalPanjang } from '../../../../functions/src/domain/basics/format.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { useDikembalikan, usePemeriksaan } from '../../reads/use-city.ts';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.kota.dikembalikan;

/** Of the person's areas. */
export function Returned(): JSX.Element | null {
  const { data } = useDikembalikan();
  if (!data || data.ksm.length === 0) return null;
  return (
    <Notice rest={data.jumlah - data.ksm.length}>
      {data.ksm.map(({ nama, pemeriksaan }) => (
        <li key={pemeriksaan.ksmId}>
          <a href={path.ksm(pemeriksaan.ksmId)}>{nama}</a>
          <Lines it={pemeriksaan} />
        </li>
      ))}
    </Notice>
  );
}

/** Of one group. */
export function ReturnedOf({ ksmId }: { readonly ksmId: KsmId }): JSX.Element | null {
  const { data } = usePemeriksaan(ksmId);
  if (!data?.perluDiperbaiki) return null;
  return (
    <Notice rest={0}>
      <li>
        <Lines it={data} />
      </li>
    </Notice>
  );
}

function Notice(props: {
  readonly children: ComponentChildren;
  /** Groups that are not shown. */
  readonly rest: number;
}): JSX.Element {
  const { children, rest } = props;
  return (
    <section class="notice is-warning returned" aria-labelledby="dikembalikan">
      <h2 id="dikembalikan">{t.judul}</h2>
      <p>{t.isi}</p>
      <ul>{children}</ul>
      {rest > 0 && <p>{teks.daftar.dan(rest)}</p>}
    </section>
  );
}

function Lines({ it }: { readonly it: Pemeriksaan }): JSX.Element {
  return (
    <ul>
      {linesOf(it).map(({ key, label, alasan }) => (
        <li key={key}>
          {label}: {alasan}
        </li>
      ))}
    </ul>
  );
}

function linesOf(it: Pemeriksaan): { key: string; label: string; alasan: string }[] {
  const lines = it.sesi
    .filter((sesi) => standingOf(sesi) === 'dikembalikan')
    .map((sesi) => ({
      key: sesi.id,
      label: t.sesi(formatTanggalPanjang(sesi.tanggal)),
      alasan: sesi.alasan ?? '',
    }));
  return standingOf(it.pendaftaran) === 'dikembalikan'
    ? [{ key: '-', label: t.pendaftaran, alasan: it.pendaftaran?.alasan ?? '' }, ...lines]
    : lines;
}
