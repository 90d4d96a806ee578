// What the verifications of the nights found: in words, with the tasks that failed and everything that differed.
import type { JSX } from 'preact';
import {
  formatAngka,
  formatBulan,
  formatTanggal,
} from '../../../../functions/src/domain/basics/format.ts';
import { isOfRecords } from '../../../../functions/src/domain/verify/selisih.ts';
import { useWorkList, type Pekerjaan } from '../../reads/use-pekerjaan.ts';
import * as teks from '../../teks/index.ts';
import { Listing } from '../../ui/lists/listing.tsx';
import { Section } from '../../ui/section.tsx';
import { Verified } from '../area/verified.tsx';
import { FailedTasks } from './failed-tasks.tsx';
import { MoreWork } from './more-work.tsx';

const t = teks.pencocokan;

export function Verification({ work }: { readonly work: Pekerjaan }): JSX.Element {
  const { pencocokan, selisih = [], tugasPencocokan } = work.data;
  const list = useWorkList(work, 'selisih', selisih, (answer) => answer.selisih);
  const shown = list.older.rows;
  const rows = shown.flatMap(({ kode, tanggal, daftar }) =>
    daftar.map((it) => ({ ...it, kode, tanggal })),
  );
  return (
    <Section id="pencocokan" judul={t.judul}>
      <p class="prose">{t.pengantar}</p>
      <Verified it={pencocokan ?? null} />
      {tugasPencocokan && tugasPencocokan.selesai > 0 && (
        <p>{`${t.tugas}: ${formatAngka(tugasPencocokan.selesai)}`}</p>
      )}
      {tugasPencocokan && (
        <FailedTasks work={work} jenis="pencocokan" gagal={tugasPencocokan.gagal} />
      )}
      {rows.length > 0 && (
        <Listing
          judul={t.apa}
          baris={rows}
          kunci={(it) => [it.kode, it.jenis, it.dokumen, it.bulan].join(' ')}
          kosong={t.kosong}
          kolom={[
            { judul: t.wilayah, isi: (it) => it.kode },
            { judul: t.tanggal, isi: (it) => formatTanggal(it.tanggal), date: true },
            { judul: t.apa, isi: (it) => t.jenis[it.jenis] },
            {
              judul: t.dokumen,
              isi: (it) =>
                it.bulan === null ? it.dokumen : `${it.dokumen}, ${formatBulan(it.bulan)}`,
            },
            { judul: t.jalur, isi: (it) => it.apa.join(', ') },
            {
              judul: t.tindakan,
              isi: (it) =>
                isOfRecords(it) ? t.periksaCatatan : it.diperbaiki ? t.dibuatUlang : t.hanyaDilihat,
            },
          ]}
        />
      )}
      {shown
        .filter((it) => it.jumlah > it.daftar.length)
        .map((it) => (
          <p key={it.kode}>{t.lainnya(it.jumlah - it.daftar.length, it.kode)}</p>
        ))}
      <MoreWork list={list} />
    </Section>
  );
}
