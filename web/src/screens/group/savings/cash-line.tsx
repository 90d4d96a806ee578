// One movement of a group's cash in its list: what it was, and what can be done with it.
import type { JSX } from 'preact';
import { formatRupiah, formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { KasLain } from '../../../../../functions/src/domain/records/money/kas-lain.ts';
import type { BukuKsm } from '../../../reads/shapes/book-pages.ts';
import { path } from '../../../routes/router.ts';
import * as teks from '../../../teks/index.ts';
import { CancelButton } from '../tab/cancel-button.tsx';
import { isPaid, isUndivided, lentBefore, nameOf, sayBank } from './cash-words.ts';
import type { OpenForm } from './open-form.ts';

const t = teks.tabKsm.kas;
const { awal: balance, bagi: shareOut } = teks.tabKsm;

interface Props {
  readonly kas: KasLain;
  readonly buku: BukuKsm;
  /** Of the member whose it was. */
  readonly nama: string | null;
  readonly mayRecord: boolean;
  /** Null while a form is open. */
  readonly onOpen: ((open: OpenForm) => void) | null;
}

export function CashLine({ kas, buku, nama, mayRecord, onOpen }: Props): JSX.Element {
  const jenis = nameOf(kas);
  const lent = lentBefore(kas, buku);
  const jumlah = kas.jumlah - lent || (kas.bank ?? 0);
  const tanggal = formatTanggal(kas.tanggal);
  return (
    <li>
      <span class="line-main">
        {nama === null ? jenis : `${jenis} ${nama}`}
        <span class="muted line-sub">
          {tanggal}
          {kas.sesi !== null && ` · ${t.diSesi}`}
          {kas.jumlah !== 0 && kas.bank ? ` · ${sayBank(jumlah, kas.bank)}` : ''}
          {lent > 0 && ` · ${balance.dipinjamkan(formatRupiah(lent))}`}
          {isUndivided(kas) && ` · ${t.belumDibagi}`}
          {kas.potongan !== undefined && ` · ${t.dipotong}`}
          {kas.pembagian?.cara === 'ditabung' &&
            ` · ${shareOut.tabunganNaik} ${formatRupiah(kas.pembagian.jumlah)}`}
          {kas.keterangan !== null && ` · ${kas.keterangan}`}
          {mayRecord && isPaid(kas, buku) && ` · ${balance.sudahDibayar}`}
        </span>
      </span>
      <span class="line-actions">
        <span class="is-number">{formatRupiah(kas.jumlah === 0 ? Math.abs(jumlah) : jumlah)}</span>
        {kas.pembagian !== undefined && (
          <a
            class="link-button"
            aria-label={shareOut.lihatApa(t.apa(jenis, kas.jumlah, tanggal))}
            href={`${path.printSummary(kas.ksmId)}?lembar=${kas.id}`}
          >
            {shareOut.lihat}
          </a>
        )}
        {mayRecord && onOpen !== null && (
          <Actions kas={kas} buku={buku} apa={t.apa(jenis, jumlah, tanggal)} onOpen={onOpen} />
        )}
      </span>
    </li>
  );
}

function Actions(props: {
  readonly kas: KasLain;
  readonly buku: BukuKsm;
  readonly apa: string;
  readonly onOpen: (open: OpenForm) => void;
}): JSX.Element {
  const { kas, buku, apa, onOpen } = props;
  return (
    <>
      {kas.awal !== undefined && (
        <button
          type="button"
          class="link-button"
          aria-label={balance.koreksiApa(formatTanggal(kas.tanggal))}
          onClick={() => {
            onOpen({ what: 'awal' });
          }}
        >
          {balance.koreksi}
        </button>
      )}
      {isUndivided(kas) && <AssignButton kas={kas} apa={apa} onOpen={onOpen} />}
      {kas.sesi === null && !isPaid(kas, buku) && (
        <CancelButton
          cancelled={{
            jenis: 'kasLain',
            id: kas.id,
            pinjaman: kas.potongan ?? null,
            apa,
            urut: kas.urut,
          }}
          onOpen={onOpen}
        />
      )}
    </>
  );
}

/** A withdrawal that a session brought is corrected with its session. */
function AssignButton(props: {
  readonly kas: KasLain;
  readonly apa: string;
  readonly onOpen: (open: OpenForm) => void;
}): JSX.Element {
  const { kas, apa, onOpen } = props;
  const label = { class: 'link-button', 'aria-label': t.pilihAnggotaApa(apa) };
  return kas.sesi === null ? (
    <button
      type="button"
      {...label}
      onClick={() => {
        onOpen({ what: 'pilih', kas });
      }}
    >
      {t.pilihAnggota}
    </button>
  ) : (
    <a {...label} href={path.koreksiSesi(kas.ksmId, kas.sesi)}>
      {t.pilihAnggota}
    </a>
  );
}
