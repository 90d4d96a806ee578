// The groups of a kelurahan with what was checked of a month.
import type { Granted } from '../../authorize.ts';
import { pageOfKelurahan } from '../../adapters/firestore/city-lists.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { capaianId } from '../../domain/basics/paths.ts';
import { monthOf } from '../../domain/basics/tanggal.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listPeriksa as definition } from '../../domain/callables/city-lists.ts';
import { ROWS_PER_PAGE } from '../../domain/lists/city-rows.ts';
import { readable } from '../repair/set-aside.ts';

export async function listPeriksa({
  request: { kelurahan, bulan, setelah },
  caller: { now },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const { page, jumlah } = await pageOfKelurahan(kelurahan, setelah, ROWS_PER_PAGE);
  const ksm = await readable(page, now);
  const ids = ksm.map(({ id }) => id);
  const [months, checks] = await Promise.all([
    docs.capaian.readManyReadable(ids.map((id) => capaianId(id, bulan))),
    docs.pemeriksaan.readManyReadable(ids),
  ]);
  const capaian = new Map((await readable(months, now)).map((it) => [it.ksmId, it]));
  const pemeriksaan = new Map((await readable(checks, now)).map((it) => [it.ksmId, it]));
  return {
    baris: ksm.map(({ id, nama, wilayah }) => {
      const month = capaian.get(id);
      const check = pemeriksaan.get(id);
      return {
        ksmId: id,
        nama,
        kelurahan: wilayah.kelurahan,
        capaian: month
          ? { tingkat: month.capaian.tingkat, mutu: month.mutu, sesiBulan: month.sesiBulan }
          : null,
        pemeriksaan: check
          ? { ...check, sesi: check.sesi.filter(({ tanggal }) => monthOf(tanggal) === bulan) }
          : null,
      };
    }),
    adaLagi: ksm.length + page.unreadable.length === ROWS_PER_PAGE,
    jumlah,
  };
}
