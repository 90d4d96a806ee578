// Members line by line, with what may be recorded for each.
import type { JSX } from 'preact';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import type { Pinjaman } from '../../../../../functions/src/domain/records/money/pinjaman.ts';
import * as teks from '../../../teks/index.ts';
import type { Open } from './open.ts';
import { isUnsettled, sayOpen, type Saldo } from './still-open.ts';
import type { AnggotaId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.anggota;

export function MemberList(props: {
  readonly anggota: readonly Anggota[];
  /** What each is called among them. */
  readonly names: ReadonlyMap<AnggotaId, string>;
  /** Loans that are not repaid yet. */
  readonly pinjaman: readonly Pinjaman[];
  /** What each owns now; null: not known on this phone. */
  readonly saldo: Saldo | null;
  readonly unsent: ReadonlySet<AnggotaId>;
  readonly onOpen: ((open: Open) => void) | null;
}): JSX.Element {
  const { anggota, names, pinjaman, saldo, unsent, onOpen } = props;
  const nameOf = (it: Anggota): string => names.get(it.id) ?? it.nama;
  return (
    <ul class="lines">
      {anggota.map((it) => (
        <li key={it.id}>
          <span class="line-main">
            <strong>{nameOf(it)}</strong>
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
            {sayOpen(it, pinjaman, saldo).map((words) => (
              <span key={words} class="muted line-sub">
                {words}
              </span>
            ))}
          </span>
          {onOpen !== null && !unsent.has(it.id) && (
            <span class="line-actions">
              <button
                type="button"
                class="link-button"
                aria-label={t.ubahApa(nameOf(it))}
                onClick={() => {
                  onOpen({ what: 'ubah', anggota: it });
                }}
              >
                {t.ubah}
              </button>
              {isUnsettled(it, saldo) && (
                <button
                  type="button"
                  class="link-button"
                  aria-label={t.selesaikanApa(nameOf(it))}
                  onClick={() => {
                    onOpen({ what: 'keluar', anggota: it });
                  }}
                >
                  {t.selesaikan}
                </button>
              )}
              {!(it.tanggalKeluar && it.pindahKe) && (
                <button
                  type="button"
                  class="link-button"
                  aria-label={(it.tanggalKeluar ? t.catatPindahApa : t.catatKeluarApa)(nameOf(it))}
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
