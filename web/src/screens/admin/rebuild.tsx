// Everything computed anew: how many kab/kota of the last time are done, which failed, and a button for the next.
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import {
  startRebuild,
  type GetPekerjaanResponse,
} from '../../../../functions/src/domain/callables/admin/pekerjaan.ts';
import type { Pekerjaan } from '../../reads/use-pekerjaan.ts';
import { ask, faultOf } from '../../server/ask.ts';
import * as teks from '../../teks/index.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import { Failed } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';
import { useWork } from '../../ui/use-work.ts';
import { KotaField, isKota } from '../area/kota-field.tsx';
import { FailedTasks } from './failed-tasks.tsx';

const t = teks.kelola.pekerjaan;

type Last = NonNullable<GetPekerjaanResponse['bangunUlang']>;

export function Rebuild({ work }: { readonly work: Pekerjaan }): JSX.Element {
  const last = work.data.bangunUlang ?? null;
  const [kota, setKota] = useState('');
  const starting = useWork((error) => faultOf(error).pesan);
  const { busy, said, pesan } = starting;
  const begin = async (): Promise<void> => {
    if (!confirm(t.ulangYakin(kota === '' ? t.ulangSemua : kota))) return;
    await starting.work('ulang', async () => {
      await ask(startRebuild, { kota: isKota(kota) ? kota : null, hitung: true });
      work.asked.reload();
      return t.ulangDimulai;
    });
  };
  return (
    <Section id="ulang" judul={t.ulang}>
      <p class="prose">{t.ulangPengantar}</p>
      {last && <Progress last={last} work={work} />}
      <KotaField optional value={kota} onChange={setKota} />
      {pesan !== null && <Failed pesan={pesan} />}
      <div role="status">{said !== '' && <p class="notice">{said}</p>}</div>
      <button
        type="button"
        class="button"
        disabled={busy !== null || (kota !== '' && !isKota(kota))}
        onClick={() => void begin()}
      >
        {t.ulangMulai}
      </button>
    </Section>
  );
}

function Progress(props: { readonly last: Last; readonly work: Pekerjaan }): JSX.Element {
  const { kota, mulai, hitung, wilayah, selesai, gagal, berakhir } = props.last;
  const rows: readonly (readonly [string, string])[] = [
    [t.ulangUntuk, kota ?? t.ulangSemua],
    [t.ulangApa, hitung === false ? t.ulangBerkas : t.ulangHitung],
    [t.mulai, formatSaat(mulai)],
    [t.ulangKota, wilayah === undefined ? '–' : t.tugasSelesai(selesai, wilayah)],
    [t.keadaan, berakhir ? t.ulangBerakhir : t.ulangBerjalan],
  ];
  return (
    <>
      <dl class="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <FailedTasks work={props.work} jenis="bangunUlang" gagal={gagal} />
    </>
  );
}
