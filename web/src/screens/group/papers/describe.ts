// A paper and a training in one line.
import type { AnggotaId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { IsiDokumen } from '../../../../../functions/src/domain/records/dokumen.ts';
import type { IsiPelatihan } from '../../../../../functions/src/domain/records/pelatihan.ts';
import * as teks from '../../../teks/index.ts';

const t = teks.tabKsm.dokumen;

type Names = ReadonlyMap<AnggotaId, string> | null;

/** Names if the person may know them, else how many. */
function people(ids: readonly AnggotaId[], names: Names): string {
  if (names === null) return t.orang(ids.length);
  const known = ids.flatMap((id) => names.get(id) ?? []);
  return `${t.orang(ids.length)}: ${known.toSorted((a, b) => a.localeCompare(b, 'id')).join(', ')}`;
}

export function dateOf(isi: IsiDokumen): Tanggal | null {
  return isi.jenis === 'rencanaUsaha' ? isi.disetujui : isi.tanggal;
}

export function describeDate(tanggal: Tanggal | null): string {
  return tanggal === null ? '' : formatTanggal(tanggal);
}

export function describePaper(isi: IsiDokumen, names: Names): string {
  switch (isi.jenis) {
    case 'aturan':
      return `${formatTanggal(isi.tanggal)} · ${isi.ditandatangani ? t.sudahDitandatangani : t.belumDitandatangani}`;
    case 'tinjauanAturan':
    case 'rencanaKerja':
      return formatTanggal(isi.tanggal);
    case 'tanggungRenteng':
      return `${formatTanggal(isi.tanggal)} · ${people(isi.anggota, names)}`;
    case 'rencanaUsaha': {
      const whose = names?.get(isi.anggota) ?? t.orang(1);
      const when =
        isi.disetujui === null ? t.belumDisetujui : t.disetujuiPada(formatTanggal(isi.disetujui));
      return `${whose} · ${when}`;
    }
  }
}

export function describeCourse(isi: IsiPelatihan, names: Names): string {
  return [
    formatTanggal(isi.tanggal),
    ...(isi.rencana ? [t.direncanakan] : []),
    people(isi.peserta, names),
    ...(isi.keterangan === null ? [] : [isi.keterangan]),
  ].join(' · ');
}
