// What the Askot sent back, for those who have to correct it: all of it on the list of groups, its own
// on a group's page. Shows nothing when there is nothing, or when nobody could be asked.
import type { ComponentChildren, JSX } from 'preact';
import {
  standingOf,
  type Pemeriksaan,
} from '../../../../../functions/src/domain/records/pemeriksaan.ts';
import type { ReadonlyDeep } from '../../../../../functions/src/domain/basics/shapes/readonly-deep.ts';
import type { Dikembalikan } from '../../../reads/shapes/city-shapes.ts';
import { formatTanggalPanjang } from '../../../../../functions/src/domain/basics/format.ts';
import type { Read } from '../../../reads/source/use-source.ts';
import { useQuery } from '../../../routes/use-query.ts';
import { path } from '../../../routes/router.ts';
import { formAt } from './form-at.ts';
import * as teks from '../../../teks/index.ts';
import { outbox } from '../../../outbox/store.ts';
import { useStore } from '../../../state/store.ts';
import { useDikembalikan, useNamaWilayah, usePemeriksaan } from '../../../reads/use-city.ts';
import type { KodeKota } from '../../../../../functions/src/domain/basics/wilayah.ts';
import type { KsmId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.kota.dikembalikan;
/** In the address. */
const SEMUA = 'dikembalikan';

/** The first few; all of them where the address says so. */
export function useReturned(): Read<Dikembalikan> {
  const [asked] = useQuery(SEMUA);
  return useDikembalikan(asked !== null);
}

/** Of the person's areas. */
export function Returned(): JSX.Element | null {
  const { data } = useReturned();
  if (!data || data.ksm.length === 0) return null;
  return <ReturnedList returned={data} heading="h2" />;
}

export function ReturnedList(props: {
  readonly returned: ReadonlyDeep<Dikembalikan>;
  readonly heading: 'h2' | 'h3';
}): JSX.Element {
  const { returned, heading } = props;
  return (
    <Notice
      heading={heading}
      rest={returned.jumlah - returned.ksm.length}
      kota={returned.ksm.map(({ pemeriksaan }) => pemeriksaan.wilayah.kota)}
    >
      {returned.ksm.map(({ nama, pemeriksaan }) => (
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
    <Notice heading="h2" rest={0} kota={[data.wilayah.kota]}>
      <li>
        <Lines it={data} />
      </li>
    </Notice>
  );
}

function Notice(props: {
  readonly heading: 'h2' | 'h3';
  readonly children: ComponentChildren;
  /** Groups that are not shown. */
  readonly rest: number;
  /** Whose Askot sent them back. */
  readonly kota: readonly KodeKota[];
}): JSX.Element {
  const { children, heading: Heading, rest, kota } = props;
  const names = useNamaWilayah([...new Set(kota)].toSorted());
  return (
    <section class="notice is-warning returned" aria-labelledby="dikembalikan">
      <Heading id="dikembalikan">{t.judul((names.data ?? []).map(({ nama }) => nama))}</Heading>
      <p>{t.isi}</p>
      <ul>{children}</ul>
      {rest > 0 && (
        <p>
          <a href={`${path.ksmList}?${SEMUA}=1`}>{teks.daftar.dan(rest)}</a>
        </p>
      )}
    </section>
  );
}

/** Each leads to the form that corrects it. */
function Lines({ it }: { readonly it: ReadonlyDeep<Pemeriksaan> }): JSX.Element {
  const corrected = new Set<string>(
    useStore(outbox).flatMap(({ kiriman, state }) =>
      kiriman.jenis === 'sesi' && state.status !== 'accepted' ? [kiriman.isi.id] : [],
    ),
  );
  return (
    <ul>
      {linesOf(it).map(({ key, to, label, alasan }) => (
        <li key={key}>
          <a href={to}>{label}</a>: {alasan}
          {corrected.has(key) && <span class="muted"> ({t.dikoreksi})</span>}
        </li>
      ))}
    </ul>
  );
}

interface Line {
  /** The session; '-' for the registration. */
  readonly key: string;
  readonly to: string;
  readonly label: string;
  readonly alasan: string;
}

/** Where what settled is put right. */
const PENYELESAIAN = {
  anggotaKeluar: 'anggota',
  ksmBubar: 'data',
  bagiHasil: 'tabungan',
} as const;

/** Of a group that was dissolved the form shows what was settled; what else was is cancelled where it stands. */
const toSettlement = (ksmId: KsmId, jenis: keyof typeof PENYELESAIAN): string => {
  const page = path.ksmTab(ksmId, PENYELESAIAN[jenis]);
  return jenis === 'ksmBubar' ? formAt(page, `ksm/${ksmId}/pembubaran`) : page;
};

function linesOf({ ksmId, sesi, pendaftaran, penyelesaian }: ReadonlyDeep<Pemeriksaan>): Line[] {
  const isBack = (it: Parameters<typeof standingOf>[0]) => standingOf(it) === 'dikembalikan';
  const lines: Line[] = [
    ...sesi.filter(isBack).map(({ id, tanggal, alasan }) => ({
      key: id,
      to: path.koreksiSesi(ksmId, id),
      label: t.sesi(formatTanggalPanjang(tanggal)),
      alasan: alasan ?? '',
    })),
    ...(penyelesaian ?? []).filter(isBack).map(({ id, jenis, tanggal, alasan }) => ({
      key: id,
      to: toSettlement(ksmId, jenis),
      label: t.penyelesaian(formatTanggalPanjang(tanggal)),
      alasan: alasan ?? '',
    })),
  ];
  if (standingOf(pendaftaran) !== 'dikembalikan') return lines;
  const alasan = pendaftaran?.alasan ?? '';
  return [
    {
      key: '-',
      to: formAt(path.ksmTab(ksmId, 'data'), `ksm/${ksmId}/ubah`),
      label: t.pendaftaran,
      alasan,
    },
    ...lines,
  ];
}
