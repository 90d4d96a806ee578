// Loans of a UPK to its groups: what is open, a payment, and a request that is checked against the
// rules before it is paid out.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { tagihanOn } from '../../../../functions/src/domain/records/jadwal-angsuran.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/pinjaman.ts';
import { formatRupiah, formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import { LoanForm } from '../../forms/loans/loan-form.tsx';
import { PaymentForm } from '../../forms/loans/payment-form.tsx';
import { SavedNote } from '../../forms/save/saved-note.tsx';
import type { DataUpkLkm } from '../../reads/shapes/desk-shapes.ts';
import { today } from '../../state/clock.ts';
import * as teks from '../../teks/index.ts';
import { Listing } from '../../ui/listing.tsx';
import type { KsmId, KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.upk;

export function UpkPinjamanPage({ data }: { readonly data: DataUpkLkm }): JSX.Element {
  const [paying, setPaying] = useState<Pinjaman | null>(null);
  const [sent, setSent] = useState<KirimanId | null>(null);
  const form = useRef<HTMLDivElement>(null);
  const open = data.pinjaman.filter((it) => tagihanOn(it, today()).berikutnya !== null);
  const groupOf = (loan: Pinjaman): string => nameOf(data, loan.ksmId);
  return (
    <>
      <SavedNote itemId={sent} />
      <Loans
        data={data}
        onPay={(loan) => {
          setPaying(loan);
          form.current?.querySelector('select')?.focus();
          form.current?.scrollIntoView({ block: 'start' });
        }}
      />
      <div ref={form}>
        {open.length > 0 && (
          <PaymentForm
            judul={t.bayar.judul}
            kunci={`bayar/${data.lkm.id}`}
            simpan={t.bayar.simpan}
            choices={open}
            loan={paying}
            nameOf={groupOf}
            judulKiriman={(loan) => t.bayar.kiriman(loan === null ? '' : groupOf(loan))}
            corrected={null}
            onSaved={(id) => {
              setPaying(null);
              setSent(id);
            }}
          />
        )}
      </div>
      <LoanForm
        judul={t.ajukan.judul}
        kunci={`pinjaman/${data.lkm.id}`}
        pengantar={data.ksm.length === 0 ? t.ajukan.tanpaKsm : t.ajukan.pengantar}
        simpan={t.ajukan.simpan}
        ksm={null}
        groups={data.ksm}
        anggota={[]}
        sources={['upk']}
        corrected={null}
        onSaved={setSent}
      />
    </>
  );
}

function nameOf(data: DataUpkLkm, ksmId: KsmId): string {
  return data.ksm.find((it) => it.id === ksmId)?.nama ?? ksmId;
}

function Loans(props: {
  readonly data: DataUpkLkm;
  readonly onPay: (loan: Pinjaman) => void;
}): JSX.Element {
  const { data, onPay } = props;
  const [withPaid, setWithPaid] = useState(false);
  const standing = data.pinjaman.map((it) => ({ it, tagihan: tagihanOn(it, today()) }));
  const open = standing.filter(({ tagihan }) => tagihan.berikutnya !== null);
  const paid = standing.length - open.length;
  return (
    <section class="stack" aria-labelledby="pinjaman">
      <h2 id="pinjaman">{t.pinjaman.judul}</h2>
      <Listing
        judul={t.pinjaman.judul}
        baris={withPaid ? standing : open}
        kunci={({ it }) => it.id}
        kosong={paid > 0 ? t.bayar.tanpa : t.pinjaman.kosong}
        kolom={[
          { judul: t.pinjaman.ksm, isi: ({ it }) => nameOf(data, it.ksmId) },
          { judul: t.pinjaman.cair, isi: ({ it }) => formatTanggal(it.tanggalCair), date: true },
          { judul: t.pinjaman.pokok, isi: ({ it }) => formatRupiah(it.pokok), number: true },
          {
            judul: t.pinjaman.sisa,
            isi: ({ tagihan }) => formatRupiah(tagihan.sisa),
            number: true,
          },
          {
            judul: t.pinjaman.jatuhTempo,
            isi: ({ tagihan }) =>
              tagihan.berikutnya === null ? '-' : formatTanggal(tagihan.berikutnya.jatuhTempo),
          },
          {
            judul: t.pinjaman.keadaan,
            isi: ({ tagihan }) =>
              tagihan.berikutnya === null ? (
                t.pinjaman.lunas
              ) : tagihan.angsuranTerlambat > 0 ? (
                <span class="late">{t.pinjaman.terlambat(tagihan.angsuranTerlambat)}</span>
              ) : tagihan.jumlah > 0 ? (
                t.pinjaman.tagihan(formatRupiah(tagihan.jumlah))
              ) : (
                t.pinjaman.lancar
              ),
          },
        ]}
        aksi={({ it, tagihan }) =>
          tagihan.berikutnya !== null && (
            <button
              type="button"
              class="button is-small"
              aria-label={t.pinjaman.bayarUntuk(nameOf(data, it.ksmId))}
              onClick={() => {
                onPay(it);
              }}
            >
              {t.pinjaman.bayar}
            </button>
          )
        }
      />
      {paid > 0 && !withPaid && (
        <p>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              setWithPaid(true);
            }}
          >
            {t.pinjaman.tampilkanLunas(paid)}
          </button>
        </p>
      )}
    </section>
  );
}
