// Every session of a group, newest first, each with what was recorded, and the way to correct or cancel it.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import { BUKU, type Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import { hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import {
  formatAngka,
  formatRupiah,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import {
  inBox,
  saldoKasOn,
} from '../../../../functions/src/domain/submissions/decisions/money/kas.ts';
import { slipOf } from '../../forms/slip/address.ts';
import { sessionsOf } from '../../reads/shapes/buku.ts';
import type { TabProps } from './tab/tab.ts';
import { useBuku } from '../../reads/use-tabs.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { PendingNote } from '../../ui/pending-note.tsx';
import { TabState } from './tab/tab-state.tsx';
import type { AnggotaId, KsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import { ShowMore } from './tab/show-more.tsx';
import {
  handedOver,
  sumSetoran,
} from '../../../../functions/src/domain/records/money/gerak-kas.ts';

const t = teks.tabKsm.sesi;
const SHOWN = 20;

export function KsmSessions({ group, klaim, unread }: TabProps): JSX.Element {
  const read = useBuku(group.ksm);
  const buku = read.data ?? null;
  const [shown, setShown] = useState(SHOWN);
  const mayRecord = hasIzin(klaim, 'catat');
  // Until all records are there, the last few that are kept with the group.
  const sesi = buku === null ? (group.sesi ?? []) : sessionsOf(buku);
  const held = sesi.filter((it) => it.status === 'dilaksanakan').length;
  const names = new Map(group.anggota.map((it) => [it.id, it.nama]));
  return (
    <section aria-labelledby="tab-sesi">
      <h2 id="tab-sesi">{t.judul}</h2>
      <TabState
        read={read}
        above={unread}
        readAt={buku?.readAt ?? null}
        words={teks.tabKsm.gagal}
      />
      <PendingNote ksmId={group.ksm.id} kinds={['sesi', 'batalkan']} />
      {buku !== null && sesi.length === 0 && <p class="empty">{teks.ksm.belumAdaSesi}</p>}
      {buku !== null && sesi.length > 0 && (
        <p class="muted">{t.jumlah(held, sesi.length - held)}</p>
      )}
      {buku === null && sesi.length > 0 && (
        <p class="muted">{t.terbaru(sesi.length, read.status === 'loading')}</p>
      )}
      <ul class="lines">
        {sesi.slice(0, shown).map((it) => (
          <SessionLine
            key={it.id}
            sesi={it}
            names={names}
            pinjaman={buku?.pinjaman ?? []}
            kasSeharusnya={
              buku === null || it.kasDihitung === null
                ? null
                : inBox(saldoKasOn({ awal: null, ...buku }, [], it.tanggal))
            }
            ksmId={mayRecord ? group.ksm.id : null}
          />
        ))}
      </ul>
      {sesi.length > shown && (
        <ShowMore
          onShow={() => {
            setShown((n) => n + 2 * SHOWN);
          }}
        />
      )}
    </section>
  );
}

function SessionLine(props: {
  readonly sesi: Sesi;
  readonly names: ReadonlyMap<AnggotaId, string>;
  readonly pinjaman: readonly Pinjaman[];
  /** Cash that all records give on its day, rupiah; null: not looked at. */
  readonly kasSeharusnya: number | null;
  /** Where it may be corrected or cancelled; null: not by this person. */
  readonly ksmId: KsmId | null;
}): JSX.Element {
  const { sesi, names, pinjaman, kasSeharusnya, ksmId } = props;
  const isHeld = sesi.status === 'dilaksanakan';
  const tanggal = formatTanggalPanjang(sesi.tanggal);
  const paid = sesi.pembayaran.reduce((sum, it) => sum + handedOver(it), 0);
  const lent = pinjaman
    .filter((it) => sesi.pinjamanBaru.includes(it.id) && !it.dibatalkan)
    .reduce((sum, it) => sum + it.pokok, 0);
  const nameOf = (id: AnggotaId): string => names.get(id) ?? teks.tabKsm.tabungan.tanpaNama;
  const list = (ids: readonly AnggotaId[]): string =>
    ids
      .map(nameOf)
      .toSorted((a, b) => a.localeCompare(b, 'id'))
      .join(', ');
  const books = BUKU.flatMap((buku) => {
    const nilai = sesi.buku[buku];
    return nilai === undefined
      ? []
      : [`${teks.sesi.bukuPilihan[buku]}: ${teks.sesi.nilaiBuku[nilai].toLowerCase()}`];
  });
  return (
    <li class="session-line">
      <span class="line-main">
        <strong>{tanggal}</strong>
        <span class="muted line-sub">
          {isHeld
            ? `${teks.ksm.hadirDari(sesi.hadir.length, sesi.titip.length)} · ${teks.ksm.setoran(sumSetoran(sesi))}`
            : teks.sesi.statusPilihan[sesi.status]}
        </span>
      </span>
      {(isHeld || sesi.notulen !== null || ksmId !== null) && (
        <details>
          <summary>
            {t.rincian}
            <span class="visually-hidden"> {t.apa(tanggal)}</span>
          </summary>
          <dl class="record">
            {isHeld && (
              <>
                <Row nama={`${t.hadir} (${formatAngka(sesi.hadir.length)})`}>
                  {list(sesi.hadir)}
                </Row>
                {sesi.titip.length > 0 && <Row nama={t.titip}>{list(sesi.titip)}</Row>}
                <Row nama={t.setoran}>{formatRupiah(sumSetoran(sesi))}</Row>
                {paid > 0 && <Row nama={t.angsuran}>{formatRupiah(paid)}</Row>}
                {lent > 0 && <Row nama={t.pinjamanBaru}>{formatRupiah(lent)}</Row>}
                {sesi.pimpinan ? <Row nama={t.pimpinan}>{nameOf(sesi.pimpinan)}</Row> : null}
                {sesi.notulis ? <Row nama={t.notulis}>{nameOf(sesi.notulis)}</Row> : null}
                {books.length > 0 && <Row nama={t.buku}>{books.join(', ')}</Row>}
                {sesi.kasDihitung !== null && (
                  <Row nama={t.kasDihitung}>
                    {formatRupiah(sesi.kasDihitung)}
                    {kasSeharusnya !== null &&
                      kasSeharusnya !== sesi.kasDihitung &&
                      ` (${t.kasSeharusnya(kasSeharusnya)}${
                        sesi.alasanSelisih === null ? '' : `; ${sesi.alasanSelisih}`
                      })`}
                  </Row>
                )}
                {sesi.topikOjt.length > 0 && (
                  <Row nama={t.topik}>
                    {sesi.topikOjt.map((it) => teks.sesi.topikPilihan[it]).join(', ')}
                  </Row>
                )}
                {sesi.masalah.length > 0 && (
                  <Row nama={t.masalah}>{sesi.masalah.map((it) => it.uraian).join('; ')}</Row>
                )}
              </>
            )}
            {sesi.notulen !== null && <Row nama={t.notulen}>{sesi.notulen}</Row>}
          </dl>
          {ksmId !== null && (
            <span class="line-actions">
              <a
                class="line-link"
                href={slipOf(ksmId, sesi.id)}
                aria-label={teks.slip.bagikanApa(t.apa(tanggal))}
              >
                {teks.slip.bagikan}
              </a>
              <a
                class="line-link"
                href={path.koreksiSesi(ksmId, sesi.id)}
                aria-label={teks.tabKsm.koreksiApa(t.apa(tanggal))}
              >
                {teks.tabKsm.koreksi}
              </a>
              <a
                class="line-link is-danger"
                href={`${path.koreksiSesi(ksmId, sesi.id)}?batalkan=ya`}
                aria-label={teks.tabKsm.batalkanApa(t.apa(tanggal))}
              >
                {teks.tabKsm.batalkan}
              </a>
            </span>
          )}
        </details>
      )}
    </li>
  );
}

function Row(props: { readonly nama: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{props.nama}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
