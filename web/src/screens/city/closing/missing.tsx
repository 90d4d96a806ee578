// Groups without a record in the month that is asked for, and those that have been silent for long.
import type { JSX } from 'preact';
import type { CapaianKsm } from '../../../../../functions/src/domain/recompute/capaian-ksm.ts';
import type { RekapKota } from '../../../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import { monthEnd, type Bulan } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { formatBulan, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { QuerySelect } from '../../../ui/query-select.tsx';
import { Section } from '../../../ui/section.tsx';
import { useQuery } from '../../../routes/use-query.ts';
import { ReadState } from '../../../ui/read-state.tsx';
import { LIST_MAX } from '../../../reads/shapes/list-max.ts';
import { useTanpaCatatan, useTerlambat } from '../../../reads/use-city.ts';
import type { Read } from '../../../reads/source/use-source.ts';
import { path } from '../../../routes/router.ts';
import * as teks from '../../../teks/index.ts';
import type { KodeKota } from '../../../../../functions/src/domain/basics/wilayah.ts';

const t = teks.kota.tutup;

export function Missing(props: {
  readonly kota: KodeKota;
  readonly rekap: RekapKota;
}): JSX.Element | null {
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
  /** Names of the kelurahan, by code. */
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
              <a href={`${path.pemeriksaan(row.ksmId)}?bulan=${bulan}`}>{row.nama}</a>
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
