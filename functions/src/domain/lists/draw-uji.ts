// The drawn groups of a month among the lines of a list, each with what its visit found.
import { compareText } from '../basics/urutan.ts';
import type { UjiPetik } from '../records/city/uji-petik.ts';
import { isDrawn, wasThere, type Undian } from '../signals/undian.ts';
import type { BarisKsm } from './baris-ksm.ts';
import type { BarisUji } from './city-rows.ts';

export function drawUji(
  rows: readonly Pick<BarisKsm, 'id' | 'nama' | 'kelurahan' | 'mulai' | 'bubar'>[],
  undian: Undian,
  found: UjiPetik | null,
): { readonly semua: number; readonly baris: BarisUji[] } {
  const there = rows.filter((it) => wasThere(it, undian.bulan));
  const visits = new Map(
    (found?.kunjungan ?? []).filter((it) => !it.dibatalkan).map((it) => [it.id, it]),
  );
  return {
    semua: there.length,
    baris: there
      .filter(({ id }) => isDrawn(undian, id))
      .map(({ id, nama, kelurahan }) => ({
        ksmId: id,
        nama,
        kelurahan,
        kunjungan: visits.get(id) ?? null,
      }))
      .toSorted(
        (a, b) =>
          compareText(a.kelurahan, b.kelurahan) ||
          a.nama.localeCompare(b.nama, 'id') ||
          compareText(a.ksmId, b.ksmId),
      ),
  };
}
