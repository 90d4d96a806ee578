// What the city sent back, for those who have to correct it: all of it on the list of groups, its own
// on a group's page. Shows nothing when there is nothing, or when nobody could be asked.
import type { JSX } from 'preact';
import {
  standingOf,
  type Pemeriksaan,
} from '../../../../functions/src/domain/records/pemeriksaan.ts';
import { formatTanggalPanjang } from '../../../../functions/src/domain/basics/format.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { useDikembalikan } from '../../reads/use-city.ts';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.kota.dikembalikan;
/** A city that sends back a lot would otherwise push the list of groups off the screen. */
const SHOWN = 5;

/** `nama`: names of the groups on the list, since the document of checks has none. */
export function Returned(props: {
  readonly ksmId?: KsmId;
  readonly nama?: ReadonlyMap<KsmId, string>;
}): JSX.Element | null {
  const { data } = useDikembalikan();
  const shown = (data ?? []).filter((it) => props.ksmId === undefined || it.ksmId === props.ksmId);
  if (shown.length === 0) return null;
  return (
    <section class="notice is-warning returned" aria-labelledby="dikembalikan">
      <h2 id="dikembalikan">{t.judul}</h2>
      <p>{t.isi}</p>
      <ul>
        {shown.slice(0, SHOWN).map((it) => (
          <li key={it.ksmId}>
            {props.ksmId === undefined && (
              <a href={path.ksm(it.ksmId)}>{props.nama?.get(it.ksmId) ?? teks.menu.ksm}</a>
            )}
            <ul>
              {linesOf(it).map(({ key, label, alasan }) => (
                <li key={key}>
                  {label}: {alasan}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {shown.length > SHOWN && <p>{teks.daftar.dan(shown.length - SHOWN)}</p>}
    </section>
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
