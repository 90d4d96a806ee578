// The loans of a UPK as the server lists them: counts and sums of all of them, and a page of those that stand as
// was asked.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import {
  SaringPinjaman,
  type BarisPinjaman,
  type HalamanPinjaman,
} from '../../../../functions/src/domain/lists/page-of-pinjaman.ts';
import type { Lkm } from '../../../../functions/src/domain/records/lkm.ts';
import { tagihanOn } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { formatRupiah, formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import { usePinjamanUpk } from '../../reads/use-upk.ts';
import { useQuery } from '../../routes/use-query.ts';
import { today } from '../../state/clock.ts';
import * as teks from '../../teks/index.ts';
import { FilterSelect } from '../../ui/lists/filter-select.tsx';
import { Listing } from '../../ui/lists/listing.tsx';
import { More } from '../../ui/lists/more.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { SearchField, useWords } from '../../ui/lists/search-field.tsx';

const t = teks.upk.pinjaman;
/** From this many loans on they are searched. */
const SEARCH_FROM = 9;

export function Loans(props: {
  readonly lkm: Lkm;
  /** Called with the lines in view. */
  readonly onShown: (rows: readonly BarisPinjaman[]) => void;
  readonly onPay: (loan: BarisPinjaman) => void;
}): JSX.Element {
  const { lkm, onShown, onPay } = props;
  const [asked] = useQuery('keadaan');
  const saring = SaringPinjaman.safeParse(asked).data ?? 'berjalan';
  const words = useWords();
  const { read, first, older } = usePinjamanUpk(lkm.id, saring, words.settled);
  const halaman = first?.halaman ?? null;
  const all = halaman === null ? 0 : sumOf(halaman);
  useEffect(() => {
    onShown(older.rows);
  }, [read.data, older.rows.length]);
  return (
    <section class="stack" aria-labelledby="pinjaman">
      <h2 id="pinjaman">{t.judul}</h2>
      <ReadState read={read} />
      {first !== null && first.tersisih > 0 && (
        <p class="notice is-warning">{teks.upk.rasio.tersisih(first.tersisih)}</p>
      )}
      {halaman && all > 0 && (
        <p>
          {t.ringkas(
            all - halaman.jumlah.lunas,
            formatRupiah(halaman.sisa),
            formatRupiah(halaman.tagihan),
          )}
        </p>
      )}
      {halaman && all >= SEARCH_FROM && (
        <div class="filters">
          <SearchField label={teks.daftar.cari} words={words} />
          <FilterSelect
            name="keadaan"
            label={t.keadaan}
            value={saring === 'berjalan' ? '' : saring}
            empty={t.saring.berjalan(all - halaman.jumlah.lunas)}
            choices={(['menunggak', 'lancar', 'lunas'] as const).map((value) => ({
              value,
              label: t.saring[value](halaman.jumlah[value]),
            }))}
          />
        </div>
      )}
      {halaman && (
        <>
          <Listing
            judul={t.judul}
            baris={older.rows.map((it) => ({ it, tagihan: tagihanOn(it, today()) }))}
            kunci={({ it }) => it.id}
            kosong={
              all === 0
                ? t.kosong
                : saring === 'berjalan' && words.settled === ''
                  ? teks.upk.bayar.tanpa
                  : t.tidakCocok
            }
            kolom={[
              { judul: t.ksm, isi: ({ it }) => it.nama },
              { judul: t.cair, isi: ({ it }) => formatTanggal(it.tanggalCair), date: true },
              { judul: t.pokok, isi: ({ it }) => formatRupiah(it.pokok), number: true },
              { judul: t.sisa, isi: ({ tagihan }) => formatRupiah(tagihan.sisa), number: true },
              {
                judul: t.jatuhTempo,
                isi: ({ tagihan }) =>
                  tagihan.berikutnya === null ? '-' : formatTanggal(tagihan.berikutnya.jatuhTempo),
              },
              {
                judul: t.keadaan,
                isi: ({ it, tagihan }) =>
                  it.lebih !== undefined ? (
                    <span class="late">{t.lebihBayar(formatRupiah(it.lebih))}</span>
                  ) : tagihan.berikutnya === null ? (
                    t.lunas
                  ) : tagihan.angsuranTerlambat > 0 ? (
                    <span class="late">{t.terlambat(tagihan.angsuranTerlambat)}</span>
                  ) : tagihan.jumlah > 0 ? (
                    t.tagihan(formatRupiah(tagihan.jumlah))
                  ) : (
                    t.lancar
                  ),
              },
            ]}
            aksi={({ it, tagihan }) =>
              tagihan.berikutnya !== null && (
                <button
                  type="button"
                  class="button is-small"
                  aria-label={t.bayarUntuk(it.nama)}
                  onClick={() => {
                    onPay(it);
                  }}
                >
                  {t.bayar}
                </button>
              )
            }
          />
          {older.rows.some(({ lebih }) => lebih !== undefined) && (
            <p class="notice is-warning">{t.lebihBayarBantuan}</p>
          )}
          <More older={older} lagi={t.lagi(halaman.cocok - older.rows.length)} />
        </>
      )}
    </section>
  );
}

function sumOf({ jumlah }: HalamanPinjaman): number {
  return jumlah.lancar + jumlah.menunggak + jumlah.lunas;
}
