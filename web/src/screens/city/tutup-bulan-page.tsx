// The months of a kab/kota: how complete and clean each is, closing it, and who has recorded nothing.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import { persenOf } from '../../../../functions/src/domain/basics/numbers/pecahan.ts';
import {
  bagianOf,
  evkinOf,
  mutuOfKota,
} from '../../../../functions/src/domain/quick-status/recap/mutu-kota.ts';
import type {
  BulanKota,
  RekapKota,
} from '../../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import { monthEnd, type Bulan, yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { batasTutup } from '../../../../functions/src/domain/records/city/tutup-bulan.ts';
import {
  formatBulan,
  formatPersen,
  formatTanggal,
} from '../../../../functions/src/domain/basics/format.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { today } from '../../state/clock.ts';
import { QuerySelect, Section, useQuery } from '../area/parts.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { LIST_MAX } from '../../reads/shapes/list-max.ts';
import { SavedNote } from '../../forms/save/saved-note.tsx';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { submit } from '../../forms/save/submit.ts';
import { useRekap, useTanpaCatatan, useTerlambat } from '../../reads/use-city.ts';
import type { Read } from '../../reads/source/use-source.ts';
import { unsent } from '../../outbox/machine.ts';
import { outbox } from '../../outbox/store.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { Failed, PageHeading } from '../../ui/page.tsx';
import { useStore } from '../../state/store.ts';

const t = teks.kota.tutup;

export function TutupBulanPage(props: { readonly kota: string }): JSX.Element {
  const { kota } = props;
  const now = yearOf(today());
  const [asked] = useQuery('tahun');
  const years = [now, now - 1, now - 2];
  const tahun = years.find((it) => String(it) === asked) ?? now;
  const rekap = useRekap(kota, tahun);
  const { data } = rekap;
  return (
    <div class="page">
      <p class="crumb">
        <a href={path.kotaDi(kota)}>{teks.kota.kembali(data?.nama ?? teks.kota.judul)}</a>
      </p>
      <div class="title-row">
        <PageHeading title={t.judul} />
        <QuerySelect
          name="tahun"
          label={teks.kota.tahun}
          value={String(tahun)}
          choices={years.map((it) => ({ value: String(it), label: String(it) }))}
        />
      </div>
      <p class="prose">{t.ajakan}</p>
      <ReadState read={rekap} />
      {data === null && <p class="empty">{teks.kota.belumAdaAngka}</p>}
      {data && (
        <>
          <Months kota={kota} rekap={data} />
          <Quality rekap={data} />
          <Missing kota={kota} rekap={data} />
        </>
      )}
    </div>
  );
}

function Months(props: { readonly kota: string; readonly rekap: RekapKota }): JSX.Element {
  const { kota, rekap } = props;
  const [sent, setSent] = useState<string | null>(null);
  const [pesan, setPesan] = useState<string | null>(null);
  const waiting = unsent(useStore(outbox)).flatMap(({ kiriman }) =>
    kiriman.jenis === 'tutupBulan' && kiriman.isi.kota === kota ? [kiriman.isi.bulan] : [],
  );
  if (rekap.bulanan.length === 0) return <p class="empty">{t.kosong}</p>;

  const close = async (bulan: Bulan): Promise<void> => {
    const nama = formatBulan(bulan);
    if (!confirm(t.yakin(nama))) return;
    setPesan(null);
    const answer = await submit({
      schema: Kiriman,
      judul: t.judulKiriman(nama),
      kiriman: {
        id: crypto.randomUUID(),
        jenis: 'tutupBulan',
        isi: { kota, bulan },
      },
      corrects: refusedHere(['tutupBulan'])?.id ?? null,
    });
    if (answer.ok) setSent(answer.id);
    else setPesan(answer.pesan ?? answer.isian[0]?.pesan ?? teks.umum.gagalMuat);
  };

  return (
    <>
      <SavedNote itemId={sent} />
      {pesan !== null && <Failed pesan={pesan} />}
      {/* Roles by name: on phones the table is laid out as blocks, which would take them away. */}
      <table class="files is-listing" role="table" aria-label={t.judul}>
        <thead role="rowgroup">
          <tr role="row">
            {[teks.kota.bulan, t.lengkap, t.akurat, t.konsistensi, t.status].map((label) => (
              <th key={label} scope="col" role="columnheader">
                {label}
              </th>
            ))}
            <td role="cell" />
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rekap.bulanan.toReversed().map((b) => (
            <tr key={b.bulan} role="row">
              <th scope="row" role="rowheader">
                {formatBulan(b.bulan)}
              </th>
              <td role="cell" data-label={t.lengkap}>
                {t.dari(b.angka.lengkap, b.angka.ksm)}
              </td>
              <td role="cell" data-label={t.akurat}>
                {formatPersen(persenOf(b.angka.catatan - b.angka.anomali, b.angka.catatan))}%
              </td>
              <td role="cell" data-label={t.konsistensi}>
                {b.tutup === null ? '-' : t.tetap(b.tutup.tetap)}
              </td>
              <td role="cell" data-label={t.status}>
                <ClosingState b={b} />
              </td>
              <td role="cell" class="file-action">
                {isOpen(b) && (
                  <button
                    type="button"
                    class="button is-small"
                    aria-label={t.tombolBulan(formatBulan(b.bulan))}
                    disabled={waiting.includes(b.bulan)}
                    onClick={() => void close(b.bulan)}
                  >
                    {t.tombol}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function isOpen(b: BulanKota): boolean {
  return b.tutup === null && b.per === monthEnd(b.bulan) && b.per < today();
}

function ClosingState({ b }: { readonly b: BulanKota }): JSX.Element {
  if (b.tutup !== null)
    return (
      <>
        {t.ditutup(formatTanggal(b.tutup.tanggal))},{' '}
        <span class={b.tutup.tepat ? 'agree' : 'differ'}>
          {b.tutup.tepat ? t.tepat : t.terlambat}
        </span>
      </>
    );
  if (!isOpen(b)) return <span class="muted">{t.berjalan}</span>;
  const batas = batasTutup(b.bulan);
  return today() > batas ? (
    <span class="differ">{t.lewat(formatTanggal(batas))}</span>
  ) : (
    <>{t.batas(formatTanggal(batas))}</>
  );
}

function Quality({ rekap }: { readonly rekap: RekapKota }): JSX.Element {
  const mutu = mutuOfKota(rekap);
  const bagian = bagianOf(mutu);
  const rows = [
    ['kelengkapan', t.kelengkapan, t.kelengkapanSatuan],
    ['akurasi', t.akurasi, t.akurasiSatuan],
    ['ketepatan', t.ketepatan, t.ketepatanSatuan],
    ['konsistensi', t.konsistensi, t.konsistensiSatuan],
  ] as const;
  return (
    <Section id="kualitas" judul={t.nilai}>
      <dl class="facts">
        <div>
          <dt>{t.evkin}</dt>
          <dd>{formatPersen(evkinOf(mutu))}</dd>
        </div>
        {rows.map(([kunci, label, satuan]) => {
          const [n, semua] = bagian[kunci];
          return (
            <div key={kunci}>
              <dt>{label}</dt>
              <dd>{semua === 0 ? t.belumAda : `${formatPersen(persenOf(n, semua))}%`}</dd>
              <dd class="fact-note">
                {semua > 0 && `${t.dari(n, semua)} `}
                {satuan}
              </dd>
            </div>
          );
        })}
      </dl>
      <p class="hint">{t.evkinKeterangan}</p>
    </Section>
  );
}

function Missing(props: { readonly kota: string; readonly rekap: RekapKota }): JSX.Element | null {
  const { kota, rekap } = props;
  const { bulanan } = rekap;
  const nama = new Map(rekap.kelurahan.map((it) => [it.kode, it.nama]));
  const [asked] = useQuery('bulan');
  const ended = bulanan.filter((b) => b.per === monthEnd(b.bulan));
  const bulan =
    bulanan.find((b) => b.bulan === asked)?.bulan ?? (ended.at(-1) ?? bulanan.at(-1))?.bulan;
  const tanpa = useTanpaCatatan(kota, bulan ?? null);
  const lama = useTerlambat(kota, bulan ?? null);
  if (bulan === undefined) return null;
  return (
    <>
      <Section id="tanpa-catatan" judul={t.tanpaCatatan}>
        <QuerySelect
          name="bulan"
          label={teks.kota.bulan}
          value={bulan}
          choices={bulanan
            .toReversed()
            .map((b) => ({ value: b.bulan, label: formatBulan(b.bulan) }))}
        />
        <p class="muted">{t.tanpaCatatanIsi}</p>
        <Groups read={tanpa} bulan={bulan} nama={nama} kosong={t.semuaLengkap} />
      </Section>
      <Section id="terlambat" judul={t.terlambatJudul}>
        <Groups read={lama} bulan={bulan} nama={nama} kosong={t.tidakTerlambat} />
      </Section>
    </>
  );
}

function Groups(props: {
  readonly read: Read<readonly CapaianKsm[]>;
  readonly bulan: Bulan;
  /** Of the kelurahan, by code. */
  readonly nama: ReadonlyMap<string, string>;
  readonly kosong: string;
}): JSX.Element {
  const { read, bulan, nama, kosong } = props;
  const rows = (read.data ?? []).toSorted((a, b) =>
    `${a.wilayah.kelurahan} ${a.nama}`.localeCompare(`${b.wilayah.kelurahan} ${b.nama}`, 'id'),
  );
  return (
    <>
      <ReadState read={read} />
      {read.data && rows.length === 0 && <p>{kosong}</p>}
      {rows.length > 0 && (
        <ul class="lines">
          {rows.map((row) => (
            <li key={row.ksmId}>
              <a href={`${path.periksa(row.ksmId)}?bulan=${bulan}`}>{row.nama}</a>
              <span class="muted">
                {nama.get(row.wilayah.kelurahan) ?? row.wilayah.kelurahan} ·{' '}
                {row.capaian.angka.sesiTerakhir === null
                  ? t.belumPernah
                  : t.sesiTerakhir(formatTanggal(row.capaian.angka.sesiTerakhir))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {rows.length >= LIST_MAX && <p class="hint">{t.lebih(rows.length)}</p>}
    </>
  );
}
