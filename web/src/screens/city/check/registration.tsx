// The registration of a group with its members, as one thing to check.
import type { JSX } from 'preact';
import { isActive } from '../../../../../functions/src/domain/records/is-active.ts';
import { standingOf } from '../../../../../functions/src/domain/records/pemeriksaan.ts';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { today } from '../../../state/clock.ts';
import type { PemeriksaanKsm } from '../../../reads/shapes/city-shapes.ts';
import { namesOf } from '../../../reads/shapes/names-apart.ts';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { Standing } from './standing.tsx';

const t = teks.kota.pemeriksaan;

export function Registration(props: {
  readonly it: PemeriksaanKsm;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
}): JSX.Element {
  const { it, isChosen, onChoose } = props;
  const { ksm, anggota, pemeriksaan } = it;
  const members = anggota?.anggota ?? [];
  const names = namesOf(members);
  const active = members.filter((a) => isActive(a, today()));
  return (
    <>
      <div class="check-row">
        <CheckField
          jalur="pilih.pendaftaran"
          label={<span class="visually-hidden">{t.pilihKsm(t.pendaftaran)}</span>}
          checked={isChosen}
          onChange={onChoose}
        />
        <div class="check-body">
          <p>
            {ksm.jenisUsaha} · {t.dibentuk(formatTanggal(ksm.tanggalBentuk))}
          </p>
          <p>
            {t.anggota(
              active.length,
              active.filter((a) => a.jenisKelamin === 'P').length,
              active.filter((a) => a.miskin).length,
            )}
          </p>
          <Standing
            hasil={standingOf(pemeriksaan?.pendaftaran)}
            pemeriksaan={pemeriksaan?.pendaftaran ?? null}
          />
        </div>
      </div>
      {active.length > 0 && (
        <details>
          <summary>{t.daftarAnggota}</summary>
          <ul class="lines">
            {active.map((a) => (
              <li key={a.id}>
                <span>{names.get(a.id)}</span>
                <span class="muted">{t.masuk(formatTanggal(a.tanggalMasuk))}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
