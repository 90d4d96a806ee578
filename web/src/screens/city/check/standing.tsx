// What the check of a registration or a session came to.
import type { JSX } from 'preact';
import type {
  HasilPemeriksaan,
  PemeriksaanPendaftaran,
} from '../../../../../functions/src/domain/records/pemeriksaan.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.kota.periksa;

/** The result that counts now, or why an earlier one does not any more. */
export function Standing(props: {
  readonly hasil: HasilPemeriksaan | null;
  readonly periksa: Pick<PemeriksaanPendaftaran, 'alasan'> | null;
}): JSX.Element {
  const { hasil, periksa } = props;
  const words =
    hasil !== null ? t.status[hasil] : periksa === null ? t.status.belum : t.status.berubah;
  const tone = hasil === 'diterima' ? 'aktif' : hasil === 'dikembalikan' ? 'tidak-aktif' : 'jeda';
  return (
    <p>
      <span class={`flag flag-${tone}`}>{words}</span>
      {hasil !== 'diterima' && periksa !== null && periksa.alasan !== null && (
        <span> {t.alasanNya(periksa.alasan)}</span>
      )}
    </p>
  );
}
