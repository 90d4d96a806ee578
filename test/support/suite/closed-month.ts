// A closed month of a kab/kota with figures that were made up, and who is drawn by its word.
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId, type KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { addDays, monthEnd, type Bulan } from '../../../functions/src/domain/basics/tanggal.ts';
import { KUNCI_TERTUTUP } from '../../../functions/src/domain/records/city/angka-tertutup.ts';
import type { Verifikasi } from '../../../functions/src/domain/records/verifikasi.ts';
import { isDrawn, kataOf, type Undian } from '../../../functions/src/domain/signals/undian.ts';
import type { Area } from './suite.ts';

/** Three days after its end, by somebody else. Answers what the month is drawn with. */
export async function closeMonth({ kota, provinsi }: Area, bulan: Bulan): Promise<Undian> {
  const angka = Object.fromEntries(
    KUNCI_TERTUTUP.map((kunci) => [kunci, 7]),
  ) as Verifikasi['angka'];
  const tanggal = addDays(monthEnd(bulan), 3);
  const verifikasi: Verifikasi = {
    kode: kota,
    provinsi,
    bulan,
    oleh: toUid('uid-1'),
    pada: `${tanggal}T00:00:00.000Z`,
    tanggal,
    angka,
  };
  await docs.verifikasi.set(verifikasi);
  return { kota, bulan, kata: kataOf(verifikasi) };
}

/** The first id that is drawn, or is not. */
export function idOfDraw(undian: Undian, isWanted: boolean): KsmId {
  for (let n = 0; ; n += 1) {
    const id = toKsmId(`uji-${undian.kota.replace('.', '-')}-${String(n)}`);
    if (isDrawn(undian, id) === isWanted) return id;
  }
}
