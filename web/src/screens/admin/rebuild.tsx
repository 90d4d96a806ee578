// The last time that everything was computed anew: how many kab/kota are done, and which failed.
import type { JSX } from 'preact';
import type { GetPekerjaanResponse } from '../../../../functions/src/domain/callables/admin.ts';
import * as teks from '../../teks/index.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import { Section } from '../../ui/section.tsx';
import { FailedTasks } from './failed-tasks.tsx';

const t = teks.kelola.pekerjaan;

export function Rebuild(props: {
  readonly last: NonNullable<GetPekerjaanResponse['bangunUlang']>;
}): JSX.Element {
  const { kota, mulai, hitung, wilayah, selesai, gagal, berakhir } = props.last;
  const rows: readonly (readonly [string, string])[] = [
    [t.ulangUntuk, kota ?? t.ulangSemua],
    [t.ulangApa, hitung === false ? t.ulangBerkas : t.ulangHitung],
    [t.mulai, formatSaat(mulai)],
    [t.ulangKota, wilayah === undefined ? '–' : t.tugasSelesai(selesai, wilayah)],
    [t.keadaan, berakhir ? t.ulangBerakhir : t.ulangBerjalan],
  ];
  return (
    <Section id="ulang" judul={t.ulang}>
      <dl class="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <FailedTasks gagal={gagal} />
    </Section>
  );
}
