// The registration of a group with its members, as one thing to check.
import type { JSX } from 'preact';
import { isActive } from '../../../../../functions/src/domain/records/is-active.ts';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import { today } from '../../../state/clock.ts';
import type { ButirPeriksa } from '../../../reads/shapes/check-shapes.ts';
import { namesOf } from '../../../reads/shapes/names-apart.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.kota.pemeriksaan;

export function Registration({
  it: { ksm, anggota },
}: {
  readonly it: Pick<ButirPeriksa, 'ksm' | 'anggota'>;
}): JSX.Element {
  const members = anggota?.anggota ?? [];
  const names = namesOf(members);
  const active = members.filter((a) => isActive(a, today()));
  return (
    <>
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
