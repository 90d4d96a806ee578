// Tasks of areas that failed, with the class of the error: the queue tries each again, and then gives it up.
import type { JSX } from 'preact';
import type { GetPekerjaanResponse } from '../../../../functions/src/domain/callables/admin.ts';
import * as teks from '../../teks/index.ts';
import { formatSaat } from '../../teks/writing/format.ts';
import { Listing } from '../../ui/lists/listing.tsx';

const t = teks.kelola.pekerjaan;

export function FailedTasks(props: {
  readonly gagal: NonNullable<GetPekerjaanResponse['tugasMalam']>['gagal'];
}): JSX.Element | null {
  if (props.gagal.length === 0) return null;
  return (
    <Listing
      judul={t.tugasGagal}
      baris={props.gagal}
      kunci={(it) => it.kode}
      kosong=""
      kolom={[
        { judul: t.wilayah, isi: (it) => it.kode },
        { judul: t.sebab, isi: (it) => it.galat ?? '–' },
        { judul: t.keadaan, isi: (it) => (it.berhenti ? t.tugasBerhenti : t.tugasDicoba) },
        { judul: t.sejak, isi: (it) => formatSaat(it.pada), date: true },
      ]}
    />
  );
}
