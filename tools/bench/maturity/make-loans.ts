// Loans of a group for the benchmark, from its own savings and from the UPK.
import type { Random } from '../../demo/random.ts';
import {
  effectiveUntil,
  type Pinjaman,
  type Sumber,
} from '../../../functions/src/domain/records/money/pinjaman.ts';
import { addDays, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { DAYS, SETORAN, type Dasar } from './span.ts';
import {
  type AnggotaId,
  toPinjamanId,
  toNewId,
} from '../../../functions/src/domain/basics/identitas.ts';

/**
 * A loan to a member every three weeks, large enough to lend most of the savings; and one from the UPK
 * every year.
 */
export function makeLoans({
  random,
  dasar,
  ids,
  start,
  intervalHari,
  mutu,
}: {
  readonly random: Random;
  readonly dasar: Dasar;
  readonly ids: readonly AnggotaId[];
  readonly start: string;
  readonly intervalHari: number;
  readonly mutu: number;
}): Pinjaman[] {
  const loans: Pinjaman[] = [];
  const perHari = (ids.length * SETORAN * 2 * mutu * mutu) / intervalHari;
  for (let hari = 60, i = 0; hari < DAYS; hari += random.int(18, 24), i += 1) {
    const pokok = Math.max(1, Math.round((perHari * hari * 0.2) / 6_000)) * 1_000;
    const peminjam = ids[i % ids.length] ?? null;
    loans.push(
      makeLoan({
        random,
        dasar,
        id: `p${hari}`,
        sumber: 'internal',
        peminjam,
        tanggalCair: addDays(toTanggal(start), hari),
        pokok,
        mutu,
      }),
    );
  }
  for (let hari = 200; hari < DAYS; hari += 360)
    if (random.chance(0.6))
      loans.push(
        makeLoan({
          random,
          dasar,
          id: `u${hari}`,
          sumber: 'upk',
          peminjam: null,
          tanggalCair: addDays(toTanggal(start), hari),
          pokok: 1_000_000,
          mutu,
        }),
      );
  return loans;
}

function makeLoan({
  random,
  dasar,
  id,
  sumber,
  peminjam,
  tanggalCair,
  pokok,
  mutu,
}: {
  readonly random: Random;
  readonly dasar: Dasar;
  readonly id: string;
  readonly sumber: Sumber;
  readonly peminjam: AnggotaId | null;
  readonly tanggalCair: string;
  readonly pokok: number;
  readonly mutu: number;
}): Pinjaman {
  const kali = 6;
  const angsuran = Array.from({ length: kali }, (_, i) => ({
    jatuhTempo: addDays(toTanggal(tanggalCair), 30 * (i + 1)),
    pokok,
    jasa: pokok / 50,
  }));
  const pembayaran = angsuran.flatMap((a, i) =>
    random.chance(mutu ** 0.25)
      ? [
          {
            id: toNewId(`${id}-b${i}`),
            sesi: null,
            tanggal: addDays(
              a.jatuhTempo,
              random.chance(mutu) ? random.int(-3, 5) : random.int(8, 60),
            ),
            jumlah: a.pokok + a.jasa,
            oleh: random.chance(0.95) ? ('anggota' as const) : ('tanggungRenteng' as const),
          },
        ]
      : [],
  );
  return {
    ...dasar,
    id: toPinjamanId(id),
    sumber,
    peminjam,
    pokok: pokok * kali,
    tanggalCair: toTanggal(tanggalCair),
    angsuran,
    mitra: null,
    tujuan: null,
    pembayaran,
    sesi: null,
    berlakuSampai: effectiveUntil({ tanggalCair: toTanggal(tanggalCair), angsuran, pembayaran }),
  };
}
