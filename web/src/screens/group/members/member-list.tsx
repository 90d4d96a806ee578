// Members line by line, with what may be recorded for each.
import type { JSX } from 'preact';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import * as teks from '../../../teks/index.ts';
import type { Open } from './open.ts';
import type { AnggotaId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.anggota;

export function MemberList(props: {
  readonly anggota: readonly Anggota[];
  readonly unsent: ReadonlySet<AnggotaId>;
  readonly onOpen: ((open: Open) => void) | null;
}): JSX.Element {
  const { anggota, unsent, onOpen } = props;
  return (
    <ul class="lines">
      {anggota.map((it) => (
        <li key={it.id}>
          <span class="line-main">
            <strong>{it.nama}</strong>
            {it.jabatan !== 'anggota' && (
              <span class="tag">{teks.daftarKsm.jabatanPilihan[it.jabatan]}</span>
            )}
            {it.miskin && <span class="tag">{t.miskin}</span>}
            {unsent.has(it.id) && <span class="tag is-warning">{t.belumTerkirim}</span>}
            <span class="muted line-sub">
              {it.jenisKelamin === 'P' ? t.perempuan : t.laki}
              {it.tahunLahir !== null &&
                it.tahunLahir !== undefined &&
                `, ${String(it.tahunLahir)}`}
              {' · '}
              {t.sejak(formatTanggal(it.tanggalMasuk))}
              {it.tanggalKeluar ? ` · ${t.keluar(formatTanggal(it.tanggalKeluar))}` : ''}
              {it.pindahDari ? ` · ${t.dariKsm(it.pindahDari.nama)}` : ''}
              {it.tanggalKeluar && it.pindahKe ? ` · ${t.keKsm(it.pindahKe.nama)}` : ''}
              {it.terampilSejak ? ` · ${t.terampil}` : ''}
            </span>
          </span>
          {onOpen !== null && !unsent.has(it.id) && (
            <span class="line-actions">
              <button
                type="button"
                class="link-button"
                aria-label={t.ubahApa(it.nama)}
                onClick={() => {
                  onOpen({ what: 'ubah', anggota: it });
                }}
              >
                {t.ubah}
              </button>
              {!(it.tanggalKeluar && it.pindahKe) && (
                <button
                  type="button"
                  class="link-button"
                  aria-label={(it.tanggalKeluar ? t.catatPindahApa : t.catatKeluarApa)(it.nama)}
                  onClick={() => {
                    onOpen({ what: 'keluar', anggota: it });
                  }}
                >
                  {it.tanggalKeluar ? t.catatPindah : t.catatKeluar}
                </button>
              )}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
