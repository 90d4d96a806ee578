// Loans of a UPK to its groups: what is open, a payment, and a request that is checked against the
// rules before it is paid out.
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { BarisPinjaman } from '../../../../functions/src/domain/lists/page-of-pinjaman.ts';
import type { Lkm } from '../../../../functions/src/domain/records/lkm.ts';
import { tagihanOn } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { PaymentForm } from '../../forms/loans/payment-form.tsx';
import { SavedNote } from '../../forms/saved/saved-note.tsx';
import { today } from '../../state/clock.ts';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';
import * as teks from '../../teks/index.ts';
import { Loans } from './loans.tsx';
import { RequestForm } from './request-form.tsx';

const t = teks.upk;

export function UpkPinjamanPage({ lkm }: { readonly lkm: Lkm }): JSX.Element {
  const [paying, setPaying] = useState<BarisPinjaman | null>(null);
  const [sent, setSent] = useState<KirimanId | null>(null);
  // One that was chosen stays, whatever is searched for afterwards.
  const [known, setKnown] = useState<ReadonlyMap<string, BarisPinjaman>>(new Map());
  const form = useRef<HTMLDivElement>(null);
  const choices = [...known.values()].filter((it) => tagihanOn(it, today()).berikutnya !== null);
  return (
    <>
      <SavedNote itemId={sent} />
      <Loans
        lkm={lkm}
        onShown={(rows) => {
          setKnown((now) => new Map([...now, ...rows.map((it) => [it.id, it] as const)]));
        }}
        onPay={(loan) => {
          setPaying(loan);
          form.current?.querySelector('select')?.focus();
          form.current?.scrollIntoView({ block: 'start' });
        }}
      />
      <div ref={form}>
        {choices.length > 0 && (
          <PaymentForm
            judul={t.bayar.judul}
            kunci={`bayar/${lkm.id}`}
            simpan={t.bayar.simpan}
            choices={choices}
            readKept={(kept) => BarisPinjaman.safeParse(kept).data ?? null}
            loan={paying}
            nameOf={(loan) => loan.nama}
            judulKiriman={(loan) => t.bayar.kiriman(loan === null ? '' : loan.nama)}
            corrected={null}
            onSaved={(id) => {
              setPaying(null);
              setSent(id);
            }}
          />
        )}
      </div>
      <RequestForm lkm={lkm} onSaved={setSent} />
    </>
  );
}
