// The result of a check of a registration or a session.
import type { JSX } from 'preact';
import type {
  HasilPemeriksaan,
  PemeriksaanPendaftaran,
} from '../../../../../functions/src/domain/records/pemeriksaan.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.kota.pemeriksaan;

/** The result that is valid now, or why an earlier one no longer is. */
export function Standing(props: {
  readonly hasil: HasilPemeriksaan | null;
  readonly pemeriksaan: Pick<PemeriksaanPendaftaran, 'alasan'> | null;
}): JSX.Element {
  const { hasil, pemeriksaan } = props;
  const words =
    hasil !== null ? t.status[hasil] : pemeriksaan === null ? t.status.belum : t.status.berubah;
  const tone = hasil === 'diterima' ? 'aktif' : hasil === 'dikembalikan' ? 'tidak-aktif' : 'jeda';
  return (
    <p>
      <span class={`flag flag-${tone}`}>{words}</span>
      {hasil !== 'diterima' && pemeriksaan !== null && pemeriksaan.alasan !== null && (
        <span> {t.alasanNya(pemeriksaan.alasan)}</span>
      )}
    </p>
  );
}
