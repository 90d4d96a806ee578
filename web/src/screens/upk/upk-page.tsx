// The UPK of an LKM: its health, the loans of its groups, and its monthly books.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Bagian } from '../../ui/parts.tsx';
import type { DataUpkLkm } from '../../reads/shapes/desk-shapes.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { SavedNote } from '../../forms/save/saved-note.tsx';
import { useUpk } from '../../reads/use-desk.ts';
import { path, type BagianUpk } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { tidakDitemukan } from '../../teks/tidak-ditemukan.ts';
import { lazyPage, PageHeading } from '../../ui/page.tsx';
import { LkmForm } from './upk-lkm-form.tsx';
import { Choose, editionText } from './choose-lkm.tsx';
import { Health } from './health.tsx';

const t = teks.upk;

const LoansPart = lazyPage<{ readonly data: DataUpkLkm }>(() =>
  import('./upk-pinjaman-page.tsx').then((m) => m.UpkPinjamanPage),
);

const BooksPart = lazyPage<{ readonly data: DataUpkLkm }>(() =>
  import('./upk-buku-page.tsx').then((m) => m.UpkBukuPage),
);

export function UpkPage(props: {
  readonly lkm: string | null;
  readonly bagian: BagianUpk | null;
}): JSX.Element {
  return props.lkm === null ? <Choose /> : <OneUpk id={props.lkm} bagian={props.bagian} />;
}

function OneUpk(props: { readonly id: string; readonly bagian: BagianUpk | null }): JSX.Element {
  const { id, bagian } = props;
  const read = useUpk(id);
  const { data } = read;
  const [sent, setSent] = useState<string | null>(null);
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
      <Bagian
        judul={t.bagian.judul}
        kini={bagian ?? 'ringkas'}
        bagian={[
          { to: path.upkDi(id), kunci: 'ringkas', label: t.bagian.ringkas },
          { to: path.upkBagian(id, 'pinjaman'), kunci: 'pinjaman', label: t.bagian.pinjaman },
          { to: path.upkBagian(id, 'buku'), kunci: 'buku', label: t.bagian.buku },
        ]}
      />
      <ReadState read={read} />
      {data === null && <p class="empty">{tidakDitemukan.judul}</p>}
      {data && bagian === null && (
        <>
          <Health id={id} />
          <LkmForm key={data.lkm.urut} lkm={data.lkm} lokasi={[]} onSent={setSent} />
        </>
      )}
      <SavedNote itemId={sent} />
      {data && bagian === 'pinjaman' && <LoansPart data={data} />}
      {data && bagian === 'buku' && <BooksPart data={data} />}
    </div>
  );
}
