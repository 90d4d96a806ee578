// A payment on a loan, and the button of the loans tab that cancels a record.
import type { JSX } from 'preact';
import { formatRupiah, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { handedOver } from '../../../../../functions/src/domain/records/money/gerak-kas.ts';
import type {
  Pembayaran,
  Pinjaman,
} from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import * as teks from '../../../teks/index.ts';
import { path } from '../../../routes/router.ts';
import type { Open } from './open.ts';
import { CancelButton } from '../tab/cancel-button.tsx';

const t = teks.tabKsm.pinjaman;

export function PaymentLine(props: {
  readonly bayar: Pembayaran;
  readonly pinjaman: Pinjaman;
  readonly onOpen: ((open: Open) => void) | null;
}): JSX.Element {
  const { bayar, pinjaman, onOpen } = props;
  const tanggal = formatTanggal(bayar.tanggal);
  const made = bayar.oleh === 'dihapus' ? null : bayar.oleh;
  const apa = t.bayarBatalApa(handedOver(bayar), tanggal);
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
          {bayar.jasaLebih ? ` · ${t.jasaLebih(bayar.jasaLebih)}` : ''}
        </span>
      </span>
      <span class="is-number">{formatRupiah(handedOver(bayar))}</span>
      {onOpen !== null && bayar.sesi !== null && (
        <a
          class="line-link"
          href={path.koreksiSesi(pinjaman.ksmId, bayar.sesi)}
          aria-label={t.perbaikiBayar(apa)}
        >
          {teks.tabKsm.koreksi}
        </a>
      )}
      {onOpen !== null && bayar.sesi === null && made !== null && bayar.potongan !== true && (
        <button
          type="button"
          class="link-button"
          aria-label={t.perbaikiBayar(apa)}
          onClick={() => {
            onOpen({ what: 'bayar', pinjaman, bayar: { ...bayar, oleh: made } });
          }}
        >
          {teks.tabKsm.koreksi}
        </button>
      )}
      {onOpen !== null && bayar.sesi === null && bayar.potongan !== true && (
        <CancelButton
          cancelled={{
            jenis: 'pembayaran',
            id: bayar.id,
            pinjaman: pinjaman.id,
            apa,
            urut: pinjaman.urut,
          }}
          onOpen={onOpen}
        />
      )}
    </li>
  );
}
