// A group is in another kelurahan: since a day, because it moved or because the area's code was replaced; or from
// the start, because it was registered in the wrong one.
import { may } from '../../../access/peran.ts';
import { wilayahOf } from '../../../basics/wilayah.ts';
import { formatTanggal } from '../../../basics/format.ts';
import { type Problem, refuse } from '../../../basics/refusals/problem.ts';
import { lkmIdOf } from '../../../records/lkm.ts';
import type { Ksm } from '../../../records/ksm.ts';
import type { KeadaanOf } from '../../keadaan.ts';
import type { KirimanOf } from '../../kiriman.ts';
import type { Hasil, Tulisan } from '../../putusan.ts';
import { checkTanggal, mismatch } from '../checks.ts';

/** The right in the area that the group leaves is asked for before; that in the other one here. */
export function decideKsmPindah(
  { isi }: KirimanOf<'ksmPindah'>,
  keadaan: KeadaanOf<'ksmPindah'>,
): Hasil {
  const { ksm, klaim, lokasi, urut } = keadaan;
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const { kelurahan, sejak, alasan } = isi;
  if (!lokasi) return refuse({ code: 'wilayah-tidak-dikenal', kode: kelurahan });
  if (!may(klaim, 'kelolaKota', kelurahan)) return refuse({ code: 'tidak-berhak' });
  if (kelurahan === ksm.wilayah.kelurahan)
    return mismatch('isi.kelurahan', 'Kelurahan/desa', 'KSM ini sudah tercatat di sana');
  const lama = ksm.tempatLama ?? [];
  const begin = lama.at(-1)?.sampai ?? ksm.tanggalBentuk;
  const wilayah = wilayahOf(kelurahan);
  if (sejak !== null) {
    const problem =
      checkTanggal(sejak, 'isi.sejak', ksm, keadaan.today) ?? checkAfter(sejak, begin);
    if (problem) return problem;
  }
  const left = { sampai: sejak ?? begin, wilayah: ksm.wilayah, lkm: ksm.lkm };
  // Back where it came from: it has never left.
  const tempatLama =
    sejak !== null
      ? [...lama, left]
      : lama.at(-1)?.wilayah.kelurahan === kelurahan
        ? lama.slice(0, -1)
        : lama;
  const data: Ksm = { ...ksm, wilayah, lkm: lkmIdOf(kelurahan), tempatLama, urut };
  return {
    kode: kelurahan,
    dari: sejak ?? begin,
    alasan,
    pindah: true,
    tulis: [{ koleksi: 'ksm', id: ksm.id, sebelum: ksm, data }, ...papersIn(wilayah, keadaan)],
  };
}

function checkAfter(sejak: Ksm['tanggalBentuk'], begin: Ksm['tanggalBentuk']): Problem | null {
  return sejak > begin
    ? null
    : mismatch(
        'isi.sejak',
        'Sejak',
        `harus setelah ${formatTanggal(begin)}; bila kelurahannya keliru sejak awal, pilih itu`,
      );
}

/** What a group keeps in one document each goes along at once; its other records follow. */
function papersIn(
  wilayah: Ksm['wilayah'],
  { anggota, dokumen, kemitraan, pelatihan, urut }: KeadaanOf<'ksmPindah'>,
): Tulisan[] {
  const tulis: Tulisan[] = [];
  const there = { wilayah, urut };
  if (anggota)
    tulis.push({
      koleksi: 'anggota',
      id: anggota.ksmId,
      sebelum: anggota,
      data: { ...anggota, ...there },
    });
  if (dokumen)
    tulis.push({
      koleksi: 'dokumen',
      id: dokumen.ksmId,
      sebelum: dokumen,
      data: { ...dokumen, ...there },
    });
  if (kemitraan)
    tulis.push({
      koleksi: 'kemitraan',
      id: kemitraan.ksmId,
      sebelum: kemitraan,
      data: { ...kemitraan, ...there },
    });
  if (pelatihan)
    tulis.push({
      koleksi: 'pelatihan',
      id: pelatihan.ksmId,
      sebelum: pelatihan,
      data: { ...pelatihan, ...there },
    });
  return tulis;
}
