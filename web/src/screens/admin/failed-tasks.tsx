// Tasks of areas that failed, with the class of the error: the queue tries each again, and then gives it up.
import type { JSX } from 'preact';
import type { ListPekerjaanResponse } from '../../../../functions/src/domain/callables/admin/pekerjaan.ts';
import type { JenisTugas } from '../../../../functions/src/domain/access/tugas.ts';
import { useWorkList, type Pekerjaan } from '../../reads/use-pekerjaan.ts';
import * as teks from '../../teks/index.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import { Listing } from '../../ui/lists/listing.tsx';
import { MoreWork } from './more-work.tsx';

const t = teks.kelola.pekerjaan;

export function FailedTasks(props: {
  readonly work: Pekerjaan;
  readonly jenis: JenisTugas;
  /** The first page. */
  readonly gagal: ListPekerjaanResponse['gagal'];
}): JSX.Element | null {
  const list = useWorkList(props.work, props.jenis, props.gagal, ({ gagal }) => gagal);
  if (props.gagal.length === 0) return null;
  return (
    <>
      <Listing
        judul={t.tugasGagal}
        baris={list.older.rows}
        kunci={(it) => it.kode}
        kosong=""
        kolom={[
          { judul: t.wilayah, isi: (it) => it.kode },
          { judul: t.sebab, isi: (it) => it.galat ?? '–' },
          { judul: t.keadaan, isi: (it) => (it.berhenti ? t.tugasBerhenti : t.tugasDicoba) },
          { judul: t.sejak, isi: (it) => formatSaat(it.pada), date: true },
        ]}
      />
      <MoreWork list={list} />
    </>
  );
}
