// State of the work behind the figures: the last night, what waits, what is being built.
import type { JSX } from 'preact';
import type { GetPekerjaanResponse } from '../../../../functions/src/domain/callables/admin/pekerjaan.ts';
import {
  formatAngka,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import { usePekerjaan, useWorkList, type Pekerjaan } from '../../reads/use-pekerjaan.ts';
import { Listing } from '../../ui/lists/listing.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { Section } from '../../ui/section.tsx';
import { formatSaat } from '../../teks/writing/format.ts';
import * as teks from '../../teks/index.ts';
import { PageHeading } from '../../ui/page.tsx';
import { MoreWork } from './more-work.tsx';
import { FailedTasks } from './failed-tasks.tsx';
import { Rebuild } from './rebuild.tsx';
import { SetAside } from './set-aside.tsx';
import { Verification } from './verification.tsx';

const t = teks.kelola.pekerjaan;

export function KelolaPekerjaanPage(): JSX.Element {
  const asked = usePekerjaan();
  const { data } = asked;
  const work = data ? { asked, data } : null;
  return (
    <>
      <div class="title-row">
        <PageHeading title={t.judul} />
        <button type="button" class="button" onClick={asked.reload}>
          {t.muat}
        </button>
      </div>
      <p class="prose">{t.pengantar}</p>
      <ReadState read={asked} />
      {work && (
        <>
          <Section id="malam" judul={t.malam}>
            {work.data.malam === null ? (
              <p>{t.malamKosong}</p>
            ) : (
              <Night malam={work.data.malam} work={work} />
            )}
            <p class={`notice ${work.data.tertunda > 0 ? 'is-warning' : 'is-good'}`}>
              {t.menunggu(work.data.tertunda)}
            </p>
          </Section>
          <Verification work={work} />
          <Rebuild work={work} />
          <SetAside work={work} />
          <StaleFiles work={work} />
        </>
      )}
    </>
  );
}

function StaleFiles({ work }: { readonly work: Pekerjaan }): JSX.Element {
  const list = useWorkList(work, 'basi', work.data.basi, ({ basi }) => basi);
  return (
    <section class="stack" aria-labelledby="antre">
      <h2 id="antre">{t.antre}</h2>
      <Listing
        judul={t.antre}
        baris={list.older.rows}
        kunci={(it) => `${String(it.tahun)}_${it.kode}`}
        kosong={t.antreKosong}
        kolom={[
          { judul: t.wilayah, isi: (it) => it.kode },
          { judul: t.tahun, isi: (it) => String(it.tahun) },
          { judul: t.keadaan, isi: (it) => t.keadaanNama[it.keadaan] },
          { judul: t.sejak, isi: (it) => formatSaat(it.sejak) },
        ]}
      />
      <MoreWork list={list} />
    </section>
  );
}

type Malam = NonNullable<GetPekerjaanResponse['malam']>;

function fateOf({ selesai, gagal, galat }: NonNullable<Malam['langkah']>[number]): string {
  if (galat !== null) return t.langkahPutus(galat);
  return gagal === 0
    ? t.langkahBaik(selesai)
    : `${t.langkahBaik(selesai)}; ${t.langkahGagal(gagal)}`;
}

function Night({ malam, work }: { readonly malam: Malam; readonly work: Pekerjaan }): JSX.Element {
  const { tugasMalam } = work.data;
  const rows: readonly (readonly [string, string])[] = [
    [t.mulai, formatSaat(malam.mulai)],
    [t.selesai, malam.selesai === null ? t.belumSelesai : formatSaat(malam.selesai)],
    [t.tertunda, formatAngka(malam.tertunda)],
    [t.kota, formatAngka(malam.kota)],
    ...(tugasMalam
      ? [[t.tugas, t.tugasSelesai(tugasMalam.selesai, malam.wilayah ?? malam.kota)] as const]
      : []),
  ];
  return (
    <>
      <p class="muted">{t.malamTanggal(formatTanggalPanjang(malam.tanggal))}</p>
      <dl class="facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {malam.langkah !== undefined && (
        <Listing
          judul={t.langkah}
          baris={malam.langkah}
          kunci={(it) => it.nama}
          kosong=""
          kolom={[
            { judul: t.langkah, isi: (it) => t.langkahNama[it.nama] },
            { judul: t.langkahHasil, isi: fateOf },
          ]}
        />
      )}
      {tugasMalam && <FailedTasks work={work} jenis="malam" gagal={tugasMalam.gagal} />}
    </>
  );
}
