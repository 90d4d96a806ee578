// A payment on a loan, and the button of the loans tab that cancels a record.
import type { JSX } from 'preact';
import { formatRupiah, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { Pembayaran, Pinjaman } from '../../../../../functions/src/domain/records/pinjaman.ts';
import * as teks from '../../../teks/index.ts';
import type { Open } from './open.ts';
import { CancelButton } from '../cancel-button.tsx';

const t = teks.tabKsm.pinjaman;

export function PaymentLine(props: {
  readonly bayar: Pembayaran;
  readonly pinjaman: Pinjaman;
  readonly onOpen: ((open: Open) => void) | null;
}): JSX.Element {
  const { bayar, pinjaman, onOpen } = props;
  const tanggal = formatTanggal(bayar.tanggal);
  return (
    <li>
      <span>
        {tanggal}
        <span class="muted">
          {bayar.oleh === 'tanggungRenteng' &&
            ` · ${teks.sesi.olehPilihan.tanggungRenteng.toLowerCase()}`}
          {bayar.oleh === 'dihapus' && ` · ${t.dihapus}`}
          {bayar.potongan === true && ` · ${t.dipotong}`}
          {bayar.sesi !== null && ` · ${t.diSesi}`}
        </span>
      </span>
      <span class="is-number">{formatRupiah(bayar.jumlah)}</span>
      {onOpen !== null && bayar.sesi === null && bayar.potongan !== true && (
        <CancelButton
          cancelled={{
            jenis: 'pembayaran',
            id: bayar.id,
            pinjaman: pinjaman.id,
            apa: t.bayarBatalApa(bayar.jumlah, tanggal),
            urut: pinjaman.urut,
          }}
          onOpen={onOpen}
        />
      )}
    </li>
  );
}
