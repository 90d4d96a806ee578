// Uji petik in generated histories: groups are drawn by what months were closed with, so months are closed until
// somebody is drawn; who visits has recorded nothing.
import {
  addMonths,
  monthOf,
  toBulan,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import type { Problem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { verifikasiId } from '../../../functions/src/domain/basics/paths.ts';
import { BUTIR_UJI } from '../../../functions/src/domain/records/city/uji-petik.ts';
import { isDrawn, kataOf } from '../../../functions/src/domain/signals/undian.ts';
import { KOTA, type City } from './city.ts';
import { aClosing, mended } from './submissions.ts';

const CLOSED_AT_MOST = 24;

interface Pair {
  readonly bulan: string;
  readonly ksmId: string;
}

interface Choice {
  readonly tanggal: Tanggal;
  readonly pilih: number;
}

/** A visit, its correction, or its end. Null: it was accepted. */
export async function visit(city: City, { tanggal, pilih }: Choice): Promise<Problem | null> {
  let month = monthOf(tanggal);
  for (let n = 0; n < CLOSED_AT_MOST && pairsOf(city).length === 0; n += 1) {
    await city.send(aClosing(month));
    month = addMonths(month, 1);
  }
  const pairs = pairsOf(city);
  const pair = pairs[pilih % Math.max(1, pairs.length)] ?? { bulan: month, ksmId: 'k0' };
  if (!isVisited(city, pair)) return city.send(aVisit(pair, city.today, pilih), BY_ANOTHER);
  return city.send(
    pilih < 5 ? aVisitCancelled(pair) : mended(aVisit(pair, city.today, pilih)),
    BY_ANOTHER,
  );
}

const BY_ANOTHER = { oleh: 'penguji' };

/** Drawn groups of closed months. */
function pairsOf(city: City): Pair[] {
  return city.ids('verifikasi').flatMap((id) => {
    const closed = city.raw('verifikasi', id) as unknown as Parameters<typeof kataOf>[0] & {
      readonly bulan: string;
    };
    const undian = { kota: KOTA, bulan: toBulan(closed.bulan), kata: kataOf(closed) };
    return city
      .ids('ksm')
      .filter((ksm) => isDrawn(undian, toNewId(ksm) as Parameters<typeof isDrawn>[1]))
      .map((ksmId) => ({ bulan: closed.bulan, ksmId }));
  });
}

function isVisited(city: City, { bulan, ksmId }: Pair): boolean {
  const found = city.raw('ujiPetik', verifikasiId(KOTA, toBulan(bulan))) as
    | { readonly kunjungan: readonly { readonly id: string; readonly dibatalkan: boolean }[] }
    | undefined;
  return found?.kunjungan.some((it) => it.id === ksmId && !it.dibatalkan) ?? false;
}

const aVisit = ({ bulan, ksmId }: Pair, tanggal: string, pilih: number) => ({
  jenis: 'ujiPetik' as const,
  isi: {
    kota: KOTA,
    bulan,
    ksmId,
    tanggal,
    butir: Object.fromEntries(
      BUTIR_UJI.map((it, i) => [it, i === 0 ? 'cocok' : i < pilih % 5 ? 'beda' : 'takTerperiksa']),
    ),
    keterangan: 'Kas berbeda',
  },
  koreksi: null,
});

const aVisitCancelled = ({ bulan, ksmId }: Pair) => ({
  jenis: 'ujiPetikBatal' as const,
  isi: { kota: KOTA, bulan, ksmId, alasan: 'salah kelompok' },
});
