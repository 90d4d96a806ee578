// The UPK of an LKM: its health, the loans of its groups, and its monthly books.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Tabs } from '../../ui/tabs.tsx';
import type { Lkm } from '../../../../functions/src/domain/records/lkm.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { SavedNote } from '../../forms/saved/saved-note.tsx';
import { useLkmDiTempat } from '../../reads/use-upk.ts';
import { path, type TabUpk } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { tidakDitemukan } from '../../teks/public/tidak-ditemukan.ts';
import { lazyPage, PageHeading } from '../../ui/page.tsx';
import { LkmForm } from './upk-lkm-form.tsx';
import { Choose, editionText } from './choose-lkm.tsx';
import { Health } from './health.tsx';
import type { LkmId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.upk;

interface PartProps {
  readonly lkm: Lkm;
}

const PARTS: Readonly<Record<TabUpk, (props: PartProps) => JSX.Element>> = {
  pinjaman: lazyPage<PartProps>(() =>
    import('./upk-pinjaman-page.tsx').then((m) => m.UpkPinjamanPage),
  ),
  buku: lazyPage<PartProps>(() => import('./upk-buku-page.tsx').then((m) => m.UpkBukuPage)),
};

const TABS = Object.keys(PARTS) as readonly TabUpk[];

export function UpkPage(props: {
  readonly lkm: LkmId | null;
  readonly tab: TabUpk | null;
}): JSX.Element {
  return props.lkm === null ? <Choose /> : <OneUpk id={props.lkm} tab={props.tab} />;
}

function OneUpk(props: { readonly id: LkmId; readonly tab: TabUpk | null }): JSX.Element {
  const { id, tab } = props;
  const read = useLkmDiTempat(id);
  const { data } = read;
  const Part = tab === null ? null : PARTS[tab];
  const [sent, setSent] = useState<KirimanId | null>(null);
  return (
    <div class="page">
      <p class="crumb">
        <a href={path.upk}>← {t.semuaLkm}</a>
      </p>
      <PageHeading title={data?.lkm.nama ?? t.judul} />
      {data && (
        <p class="muted">
          {data.lokasi === null
            ? data.lkm.wilayah.kelurahan
            : `${data.lokasi.nama}, ${data.lokasi.namaKecamatan}, ${data.lokasi.namaKota}`}{' '}
          · {editionText(data.lkm)}
        </p>
      )}
      <Tabs
        judul={t.tab.judul}
        kini={tab ?? 'ringkas'}
        tabs={[
          { to: path.upkDi(id), kunci: 'ringkas', label: t.tab.ringkas },
          ...TABS.map((it) => ({ to: path.upkTab(id, it), kunci: it, label: t.tab[it] })),
        ]}
      />
      <ReadState read={read} />
      {data === null && <p class="empty">{tidakDitemukan.judul}</p>}
      {data && tab === null && (
        <>
          <Health id={id} />
          <LkmForm key={data.lkm.urut} lkm={data.lkm} kode={[]} onSent={setSent} />
        </>
      )}
      <SavedNote itemId={sent} />
      {data && Part !== null && <Part lkm={data.lkm} />}
    </div>
  );
}
