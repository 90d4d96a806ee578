// The UPK of an LKM: its health, the loans of its groups, and its monthly books.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Lkm } from '../../../../functions/src/domain/records/lkm.ts';
import { parameterOn, PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import {
  formatAngka,
  formatPersen,
  formatRupiah,
  formatTanggal,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import { getUpk } from '../../../../functions/src/domain/callables/gates.ts';
import { KODE_RASIO, type KodeRasio } from '../../../../functions/src/domain/gates/upk.ts';
import { today } from '../../state/clock.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { LKM_MAX } from '../../reads/shapes/list-max.ts';
import { Bagian, Listing } from '../../ui/parts.tsx';
import type { DaftarLkm, DataUpkLkm } from '../../reads/shapes/desk-shapes.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { SavedNote } from '../../forms/save/saved-note.tsx';
import { useLkm, useParameter, useUpk } from '../../reads/use-desk.ts';
import { navigate, path, type BagianUpk } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { tidakDitemukan } from '../../teks/tidak-ditemukan.ts';
import { TextField } from '../../ui/fields/text-field.tsx';
import { lazyPage, PageHeading } from '../../ui/page.tsx';
import { LkmForm } from './upk-lkm-form.tsx';

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

function Choose(): JSX.Element {
  const read = useLkm();
  const [kata, setKata] = useState('');
  const [sent, setSent] = useState<string | null>(null);
  const { data } = read;
  const only = data?.lkm.length === 1 && data.lokasi.length <= 1 ? data.lkm[0] : undefined;
  // Left alone once something was sent: its receipt stands here.
  const mustGo = only !== undefined && sent === null;
  useEffect(() => {
    if (mustGo) navigate(path.upkDi(only.id), { replace: true });
  }, [mustGo, only?.id]);
  const places = new Map((data?.lokasi ?? []).map((l) => [l.kode, l]));
  const placeOf = (lkm: Lkm): string => {
    const lokasi = places.get(lkm.wilayah.kelurahan);
    return lokasi === undefined ? lkm.wilayah.kelurahan : `${lokasi.nama}, ${lokasi.namaKota}`;
  };
  const wanted = kata.trim().toLowerCase();
  const shown = (data?.lkm ?? []).filter((it) =>
    `${it.nama} ${placeOf(it)} ${it.wilayah.kelurahan}`.toLowerCase().includes(wanted),
  );
  return (
    <div class="page">
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      <ReadState read={read} />
      {data && (
        <>
          {data.lkm.length > 8 && (
            <div class="search">
              <TextField
                jalur="cari"
                type="search"
                label={t.cari}
                value={kata}
                onChange={setKata}
                isian={[]}
              />
            </div>
          )}
          {data.lkm.length >= LKM_MAX && <p class="notice is-warning">{t.terpotong}</p>}
          <Listing
            judul={t.judul}
            baris={shown}
            kunci={(it) => it.id}
            kosong={t.kosong}
            kolom={[
              { judul: t.nama, isi: (it) => <a href={path.upkDi(it.id)}>{it.nama}</a> },
              { judul: t.kelurahan, isi: placeOf },
              { judul: t.edisi, isi: editionText },
            ]}
          />
          <NewLkm data={data} onSent={setSent} />
          <SavedNote itemId={sent} />
        </>
      )}
    </div>
  );
}

function editionText(lkm: Lkm): string {
  const newest = lkm.edisi.at(-1);
  return newest === undefined ? '' : t.edisiSejak(newest.edisi, formatTanggal(newest.berlakuSejak));
}

/** A kelurahan has one LKM: offered are those that have none yet. */
function NewLkm(props: {
  readonly data: DaftarLkm;
  readonly onSent: (itemId: string) => void;
}): JSX.Element | null {
  const { data, onSent } = props;
  const known = new Set(data.lkm.map((it) => it.wilayah.kelurahan));
  const free = data.lokasi.filter((it) => !known.has(it.kode));
  return free.length === 0 ? null : <LkmForm lkm={null} lokasi={free} onSent={onSent} />;
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

/** Rupiah stand behind all but the first, which counts groups. */
const IN_RUPIAH: Readonly<Record<KodeRasio, boolean>> = {
  lar: false,
  par: true,
  rr: true,
  ccr: true,
  roi: true,
};

function Health({ id }: { readonly id: string }): JSX.Element {
  const asked = useAsk(getUpk, { lkm: id });
  const sets = useParameter();
  const upk = asked.data?.upk ?? null;
  const batas = parameterOn([PARAMETER_AWAL, ...(sets.data ?? [])], upk?.per ?? today()).upk;
  const bounds = (kode: KodeRasio): string => {
    const { memuaskan, memadai } = batas[kode];
    const words = kode === 'lar' || kode === 'par' ? t.rasio.batas.rendah : t.rasio.batas.tinggi;
    return words(plain(memuaskan), plain(memadai));
  };
  return (
    <section class="stack" aria-labelledby="rasio">
      <h2 id="rasio">{t.rasio.judul}</h2>
      <ReadState read={asked} />
      {asked.data && upk === null && <p class="empty">{t.rasio.kosong}</p>}
      {upk !== null && (
        <>
          <p class={`notice ${upk.penundaan ? 'is-warning' : 'is-good'}`}>
            {upk.penundaan ? t.rasio.penundaan : t.rasio.sehat}
          </p>
          <Listing
            judul={t.rasio.judul}
            baris={KODE_RASIO}
            kunci={(kode) => kode}
            kosong={t.rasio.kosong}
            kolom={[
              {
                judul: t.rasio.rasio,
                isi: (kode) => (
                  <>
                    {t.rasio.nama[kode]}
                    <span class="file-name">{t.rasio.arti[kode]}</span>
                  </>
                ),
              },
              {
                judul: t.rasio.nilai,
                number: true,
                isi: (kode) =>
                  upk[kode].nilai === null ? t.rasio.belum : `${formatPersen(upk[kode].nilai)}%`,
              },
              {
                judul: t.rasio.golongan,
                isi: (kode) => {
                  const { band } = upk[kode];
                  return (
                    <>
                      <span class={`flag band-${(band ?? 'kosong').toLowerCase()}`}>
                        {band ?? t.rasio.belum}
                      </span>
                      <span class="file-name">{bounds(kode)}</span>
                    </>
                  );
                },
              },
              {
                judul: t.rasio.dasar,
                isi: (kode) => {
                  const { pembilang, penyebut } = upk[kode];
                  const write = IN_RUPIAH[kode] ? formatRupiah : formatAngka;
                  return `${write(pembilang)} ÷ ${write(penyebut)}`;
                },
              },
            ]}
          />
          <p class="hint">{t.rasio.per(formatTanggalPanjang(upk.per))}</p>
        </>
      )}
    </section>
  );
}

function plain(n: number): string {
  return Number.isInteger(n) ? formatAngka(n) : formatPersen(n);
}
