// One leading group: its six points with facts and gaps, and its training.
import type { JSX } from 'preact';
import type {
  PelatihanRingkas,
  UnggulanTerdaftar,
} from '../../../../../functions/src/domain/gates/enam-hal/unggulan.ts';
import {
  formatTanggal,
  formatTanggalPanjang,
} from '../../../../../functions/src/domain/basics/format.ts';
import { path } from '../../../routes/router.ts';
import { dariServer } from '../../../teks/writing/dari-server.ts';
import * as teks from '../../../teks/index.ts';
import { Ladder } from '../../../ui/maturity.tsx';

const t = teks.unggulan;

export function Group({ group }: { readonly group: UnggulanTerdaftar }): JSX.Element {
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
            <span aria-hidden="true">{h.kurang.length > 0 ? '○' : '●'}</span> {dariServer(h.judul)}
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
              {h.nomor}. {dariServer(h.judul)}
            </h3>
            <p class="point-label">{t.fakta}</p>
            <ul class="dots">
              {h.fakta.map((f) => (
                <li key={f.kode}>{dariServer(f.teks)}</li>
              ))}
            </ul>
            <p class="point-label">{t.belum}</p>
            {h.kurang.length === 0 ? (
              <p class="agree">{t.lengkap}</p>
            ) : (
              <ul class="dots is-lacking">
                {h.kurang.map((k) => (
                  <li key={k}>{dariServer(k)}</li>
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
                <li key={k}>{dariServer(k)}</li>
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
