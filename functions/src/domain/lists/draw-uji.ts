// The drawn groups of a month among the lines of a list, each with what its visit found.
import type { KsmId } from '../basics/identitas.ts';
import { compareText } from '../basics/urutan.ts';
import { monthEnd } from '../basics/tanggal.ts';
import type { Ksm } from '../records/ksm.ts';
import type { UjiPetik } from '../records/city/uji-petik.ts';
import { wilayahOn } from '../records/tempat.ts';
import { isDrawn, wasThere, type Undian } from '../signals/undian.ts';
import type { BarisKsm } from './baris-ksm.ts';
import type { BarisUji } from './city-rows.ts';

export function drawUji(
  rows: readonly Pick<BarisKsm, 'id' | 'nama' | 'kelurahan' | 'mulai' | 'bubar'>[],
  undian: Undian,
  found: UjiPetik | null,
): { readonly semua: number; readonly baris: BarisUji[] } {
  const there = rows.filter((it) => wasThere(it, undian.bulan));
  const visits = new Map(standing(found).map((it) => [it.id, it]));
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
      .toSorted(inOrder),
  };
}

/** Groups whose records say where they were in the month: those that are drawn, and those that were visited. */
export function idsOfUji(baris: readonly BarisUji[], found: UjiPetik | null): KsmId[] {
  return [...new Set([...baris.map((it) => it.ksmId), ...standing(found).map((it) => it.id)])];
}

/**
 * Without groups that came from another kab/kota since, of which the server takes no visit; with those that were
 * visited and have left since, whose visit stays and can be put right. `ksm`: as far as they can be read.
 */
export function wereThere(
  baris: readonly BarisUji[],
  { kota, bulan }: Undian,
  found: UjiPetik | null,
  ksm: readonly Pick<Ksm, 'id' | 'nama' | 'wilayah' | 'tempatLama'>[],
): BarisUji[] {
  const known = new Map(ksm.map((it) => [it.id, it]));
  const isHere = (id: KsmId) => {
    const group = known.get(id);
    return group === undefined || wilayahOn(group, monthEnd(bulan)).kota === kota;
  };
  const listed = new Set(baris.map((it) => it.ksmId));
  const left = standing(found).filter((it) => !listed.has(it.id));
  return [
    ...baris.filter((it) => it.kunjungan !== null || isHere(it.ksmId)),
    ...left.map((kunjungan) => ({
      ksmId: kunjungan.id,
      nama: known.get(kunjungan.id)?.nama ?? kunjungan.id,
      kelurahan: kunjungan.kelurahan,
      kunjungan,
    })),
  ].toSorted(inOrder);
}

const standing = (found: UjiPetik | null) =>
  (found?.kunjungan ?? []).filter((it) => !it.dibatalkan);

function inOrder(a: BarisUji, b: BarisUji): number {
  return (
    compareText(a.kelurahan, b.kelurahan) ||
    a.nama.localeCompare(b.nama, 'id') ||
    compareText(a.ksmId, b.ksmId)
  );
}
