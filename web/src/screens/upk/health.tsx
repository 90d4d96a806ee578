// How healthy a UPK is: its ratios, each against the bounds in force, and whether new loans have to wait.
import type { JSX } from 'preact';
import { parameterOn, PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import {
  formatAngka,
  formatPersen,
  formatRupiah,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import { getUpk } from '../../../../functions/src/domain/callables/gates.ts';
import { cadanganRisikoOf, KELAS } from '../../../../functions/src/domain/gates/cadangan-risiko.ts';
import { KODE_RASIO, type KodeRasio } from '../../../../functions/src/domain/gates/upk.ts';
import { today } from '../../state/clock.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { Listing } from '../../ui/lists/listing.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useParameter } from '../../reads/use-desk.ts';
import { wordOfKode } from '../../teks/writing/sebutan.ts';
import * as teks from '../../teks/index.ts';
import type { LkmId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.upk;

/** All but the first are made of rupiah; the first counts groups. */
const IN_RUPIAH: Readonly<Record<KodeRasio, boolean>> = {
  lar: false,
  par: true,
  rr: true,
  ccr: true,
  roi: true,
};

export function Health({ id }: { readonly id: LkmId }): JSX.Element {
  const asked = useAsk(getUpk, { lkm: id });
  const sets = useParameter();
  const upk = asked.data?.upk ?? null;
  const tersisih = asked.data?.tersisih ?? 0;
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
      {asked.data && upk === null && tersisih === 0 && <p class="empty">{t.rasio.kosong}</p>}
      {tersisih > 0 && <p class="notice is-warning">{t.rasio.tersisih(tersisih)}</p>}
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
                        {band === null ? t.rasio.belum : wordOfKode(band)}
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
          <h3>{t.cadangan.judul}</h3>
          <Listing
            judul={t.cadangan.judul}
            baris={KELAS}
            kunci={String}
            kosong={t.rasio.kosong}
            kolom={[
              { judul: t.cadangan.kelas, isi: (k) => t.cadangan.namaKelas(k) },
              {
                judul: t.cadangan.saldo,
                number: true,
                isi: (k) => formatRupiah(upk.saldoKelas[k - 1] ?? 0),
              },
              {
                judul: t.cadangan.dicadangkan,
                number: true,
                isi: (k) => `${plain(batas.cadanganRisiko[k - 1] ?? 0)}%`,
              },
            ]}
          />
          <p>
            {t.cadangan.jumlah}{' '}
            <strong>{formatRupiah(cadanganRisikoOf(upk.saldoKelas, { upk: batas }))}</strong>
          </p>
          <p class="hint">{t.rasio.per(formatTanggalPanjang(upk.per))}</p>
        </>
      )}
    </section>
  );
}

function plain(n: number): string {
  return Number.isInteger(n) ? formatAngka(n) : formatPersen(n);
}
