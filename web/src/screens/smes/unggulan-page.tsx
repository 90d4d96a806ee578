// The leading groups of an area: the six points of each with their facts and gaps, and its training.
import type { JSX } from 'preact';
import { JUDUL_HAL } from '../../../../functions/src/domain/gates/enam-hal/hal.ts';
import { listUnggulan } from '../../../../functions/src/domain/callables/gates.ts';
import type {
  PelatihanRingkas,
  UnggulanTerdaftar,
} from '../../../../functions/src/domain/gates/enam-hal/unggulan.ts';
import {
  formatTanggal,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import { currentPerson } from '../../state/session.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { QuerySelect, useQuery } from '../area/parts.tsx';
import { useNamaWilayah } from '../../reads/use-city.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { PageHeading } from '../../ui/page.tsx';
import { Ladder } from '../../ui/maturity.tsx';

const t = teks.unggulan;

export function UnggulanPage(): JSX.Element {
  const areas = currentPerson()?.klaim?.wilayah ?? [];
  const [asked] = useQuery('wilayah');
  const kode = areas.find((it) => it === asked) ?? areas[0] ?? null;
  const names = useNamaWilayah(areas);
  const [kota] = useQuery('kota');
  const within = kota !== null && kota !== '' ? kota : kode;
  // The whole area first: it also says which kab/kota have leading groups.
  const all = useAsk(listUnggulan, kode === null ? null : { kode });
  const part = useAsk(
    listUnggulan,
    within === null || within === kode || all.data?.terpotong !== true ? null : { kode: within },
  );
  const isPart = within !== kode && all.data?.terpotong === true;
  const shown = isPart ? part : all;
  const cities = citiesOf(all.data?.unggulan ?? []);
  return (
    <div class="page">
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      <div class="filters">
        {areas.length > 1 && (
          <QuerySelect
            name="wilayah"
            label={t.wilayah}
            value={kode ?? ''}
            choices={areas.map((it) => ({
              value: it,
              label: names.data?.find((n) => n.kode === it)?.nama ?? it,
            }))}
          />
        )}
        {(cities.length > 1 || (kota ?? '') !== '') && (
          <QuerySelect
            name="kota"
            label={t.kota}
            value={kota ?? ''}
            choices={[{ value: '', label: t.semuaKota }, ...cities]}
          />
        )}
      </div>
      <ReadState read={shown} />
      {shown.data && (
        <Groups
          semua={shown.data.unggulan.filter(
            (it) => (kota ?? '') === '' || it.wilayah.kota === kota,
          )}
          terpotong={shown.data.terpotong}
        />
      )}
    </div>
  );
}

function citiesOf(groups: readonly UnggulanTerdaftar[]): { value: string; label: string }[] {
  const names = new Map(groups.map((it) => [it.wilayah.kota, it.namaKota]));
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.value.localeCompare(b.value));
}

function Groups(props: {
  readonly semua: readonly UnggulanTerdaftar[];
  readonly terpotong: boolean;
}): JSX.Element {
  const { semua, terpotong } = props;
  const [tingkat] = useQuery('tingkat');
  const [hal] = useQuery('hal');
  const shown = semua.filter(
    (it) =>
      ((tingkat ?? '') === '' || it.tingkat === tingkat) &&
      ((hal ?? '') === '' || it.hal.some((h) => String(h.nomor) === hal && h.kurang.length > 0)),
  );
  if (semua.length === 0) return <p class="empty">{t.kosong}</p>;
  return (
    <>
      <div class="filters">
        <QuerySelect
          name="tingkat"
          label={t.tingkat}
          value={tingkat ?? ''}
          choices={[
            { value: '', label: t.semuaTingkat },
            ...['Berdaya', 'Mandiri'].map((it) => ({ value: it, label: it })),
          ]}
        />
        <QuerySelect
          name="hal"
          label={t.hal}
          value={hal ?? ''}
          choices={[
            { value: '', label: t.semuaHal },
            ...JUDUL_HAL.map((judul, i) => ({
              value: String(i + 1),
              label: `${String(i + 1)}. ${judul}`,
            })),
          ]}
        />
      </div>
      {terpotong && <p class="notice is-warning">{t.terpotong}</p>}
      <p role="status">{t.jumlah(shown.length, semua.length)}</p>
      {shown.length === 0 && <p class="empty">{t.kosongSaring}</p>}
      <ul class="leading">
        {shown.map((it) => (
          <li key={it.ksmId} class="leading-card">
            <Group group={it} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Group({ group }: { readonly group: UnggulanTerdaftar }): JSX.Element {
  const lacking = group.hal.filter((h) => h.kurang.length > 0);
  return (
    <>
      <h2>
        <a href={path.ksm(group.ksmId)}>{group.nama}</a>
      </h2>
      <p class="ksm-card-facts">
        <Ladder tingkat={group.tingkat} />
        <span class="muted">
          {group.tahap === null ? t.belumTahap : t.tahap(group.tahap)} · {group.namaKelurahan},{' '}
          {group.namaKota}
        </span>
      </p>
      <ol class="points" aria-label={t.rincian}>
        {group.hal.map((h) => (
          <li key={h.nomor} class={h.kurang.length > 0 ? 'is-lacking' : 'is-complete'}>
            <span aria-hidden="true">{h.kurang.length > 0 ? '○' : '●'}</span> {h.judul}
          </li>
        ))}
      </ol>
      <p class="muted">
        {t.kurang(lacking.length)} · {t.per(formatTanggalPanjang(group.per))}
      </p>
      <details class="changes">
        <summary>
          {t.rincian}
          <span class="visually-hidden"> {group.nama}</span>
        </summary>
        {group.hal.map((h) => (
          <section key={h.nomor} class="point">
            <h3>
              {h.nomor}. {h.judul}
            </h3>
            <p class="point-label">{t.fakta}</p>
            <ul class="dots">
              {h.fakta.map((f) => (
                <li key={f.kode}>{f.teks}</li>
              ))}
            </ul>
            <p class="point-label">{t.belum}</p>
            {h.kurang.length === 0 ? (
              <p class="agree">{t.lengkap}</p>
            ) : (
              <ul class="dots is-lacking">
                {h.kurang.map((k) => (
                  <li key={k}>{k}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
        {group.kurangTingkat.length > 0 && (
          <section class="point">
            <h3>{t.menuju}</h3>
            <ul class="dots is-lacking">
              {group.kurangTingkat.map((k) => (
                <li key={k}>{k}</li>
              ))}
            </ul>
          </section>
        )}
        <section class="point">
          <h3>{t.pelatihan}</h3>
          {group.pelatihan.length === 0 ? (
            <p class="muted">{t.pelatihanKosong}</p>
          ) : (
            <>
              <Training
                judul={t.pelatihanRencana}
                rows={group.pelatihan.filter((p) => p.rencana)}
              />
              <Training
                judul={t.pelatihanSelesai}
                rows={group.pelatihan.filter((p) => !p.rencana)}
              />
            </>
          )}
        </section>
      </details>
    </>
  );
}

function Training(props: {
  readonly judul: string;
  readonly rows: readonly PelatihanRingkas[];
}): JSX.Element | null {
  if (props.rows.length === 0) return null;
  return (
    <>
      <p class="point-label">{props.judul}</p>
      <ul class="dots">
        {props.rows.map((p, i) => (
          <li key={i}>
            {formatTanggal(p.tanggal)}: {t.topik[p.topik]}, {t.peserta(p.peserta)}
          </li>
        ))}
      </ul>
    </>
  );
}
