// The level of a group and why. Every reason comes from the stored evaluation; none is computed here.
import type { JSX } from 'preact';
import type { Klaim } from '../../../../../functions/src/domain/access/peran.ts';
import type { CapaianKsm } from '../../../../../functions/src/domain/recompute/capaian-ksm.ts';
import {
  explain,
  type Penjelasan,
} from '../../../../../functions/src/domain/maturity/explain/explain.ts';
import {
  formatAngka,
  formatPersen,
  formatRupiah,
  formatTanggalPanjang,
} from '../../../../../functions/src/domain/basics/format.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import { wordOfKode } from '../../../teks/writing/sebutan.ts';
import * as teks from '../../../teks/index.ts';
import { Flag, Ladder, RuleBar } from '../../../ui/maturity.tsx';
import { Overpaid } from './overpaid.tsx';
import { Trend } from './trend.tsx';
import { Warning } from './warning.tsx';

const t = teks.ksm;

export function Maturity(props: {
  readonly newest: CapaianKsm;
  readonly group: GroupData;
  readonly klaim: Klaim | null;
}): JSX.Element {
  const { capaian, berjalan } = props.newest;
  const penjelasan = explain(capaian);
  const { angka } = capaian;
  const owned = angka.saldoTabungan ?? angka.tabungan;
  return (
    <>
      <section class="verdict" aria-label={teks.tingkat.judul}>
        <div class="verdict-level">
          <Ladder tingkat={capaian.tingkat} large />
          <Flag status={capaian.status} />
          <p class="muted">
            {t.per(formatTanggalPanjang(capaian.per))}
            {berjalan && ` · ${teks.tingkat.berjalan}`}
          </p>
        </div>
        <dl class="facts">
          <Fact label={t.skor} value={formatPersen(capaian.ps)} />
          <Fact label={t.skorModal} value={formatPersen(capaian.sk)} />
          <Fact label={t.sesiJendela} value={t.sesiDari(capaian.terlaksana, capaian.rencana)} />
          <Fact label={t.anggota} value={formatAngka(angka.anggotaAktif)} />
          <Fact label={t.tabungan} value={formatRupiah(angka.tabungan)} />
          {owned !== angka.tabungan && (
            <Fact label={teks.tabKsm.tabungan.saldo} value={formatRupiah(owned)} />
          )}
          <Fact label={t.kas} value={formatRupiah(angka.kas - (angka.bank ?? 0))} />
          {angka.bank ? <Fact label={t.bank} value={formatRupiah(angka.bank)} /> : null}
        </dl>
      </section>
      <Overpaid group={props.group} klaim={props.klaim} />
      <Warning newest={props.newest} group={props.group} />
      <NextLevel penjelasan={penjelasan} />
      <section aria-labelledby="lima-aturan">
        <h2 id="lima-aturan">{t.limaAturan}</h2>
        <ol class="rules">
          {penjelasan.aturan.map((aturan) => (
            <li key={aturan.nama}>
              <p class="rule-head">
                <strong>{aturan.nama}</strong>
                <span class="rule-value">
                  {aturan.persen}
                  {aturan.status !== null && (
                    <span class={`rule-status is-${aturan.status.toLowerCase()}`}>
                      {wordOfKode(aturan.status)}
                    </span>
                  )}
                </span>
              </p>
              <RuleBar nilai={aturan.nilai} status={aturan.status} />
              {aturan.kurang !== null && <p class="rule-missing">{aturan.kurang}</p>}
              {aturan.hitungan.map((kalimat) => (
                <p key={kalimat} class="rule-count">
                  {kalimat}
                </p>
              ))}
              <details>
                <summary>
                  {t.caraHitung}
                  <span class="visually-hidden"> {aturan.nama}</span>
                </summary>
                <p>{aturan.rumus}</p>
              </details>
            </li>
          ))}
        </ol>
        <p class="hint">{t.batasKonsisten}</p>
      </section>
      <section aria-labelledby="modal">
        <h2 id="modal">{t.modal}</h2>
        <ul class="capital">
          {penjelasan.modal.map((modal) => (
            <li key={modal.nama}>
              <span class="score" aria-label={modal.skor === null ? '-' : t.dari2(modal.skor)}>
                {modal.skor ?? '-'}
                <small aria-hidden="true">/2</small>
              </span>
              <span>
                <strong>{modal.nama}</strong>
                <span class="muted">{modal.hitungan}</span>
              </span>
            </li>
          ))}
        </ul>
      </section>
      {props.group.capaian.length > 1 && <Trend group={props.group} />}
      <p class="hint">
        {penjelasan.ringkasan.join(' ')} {penjelasan.parameter}
      </p>
    </>
  );
}

function NextLevel(props: { readonly penjelasan: Penjelasan }): JSX.Element | null {
  const { berikutnya, judul } = props.penjelasan;
  if (berikutnya === null)
    return judul.startsWith('Mandiri') ? <p class="notice is-good">{t.puncak}</p> : null;
  return (
    <section class="next" aria-labelledby="berikutnya">
      <h2 id="berikutnya">
        {berikutnya.tingkat === 'Dinilai' ? t.agarDinilai : t.menuju(berikutnya.tingkat)}
      </h2>
      <ul>
        {berikutnya.kurang.map((kurang) => (
          <li key={kurang}>{kurang}</li>
        ))}
      </ul>
    </section>
  );
}

function Fact(props: { readonly label: string; readonly value: string }): JSX.Element {
  return (
    <div>
      <dt>{props.label}</dt>
      <dd>{props.value}</dd>
    </div>
  );
}
