// Members and loans as they stand on the day.
import type { SetParameter } from '../basics/parameter.ts';
import { SUMBER, type Sumber } from '../records/money/pinjaman.ts';
import type { AngkaCapaian } from './capaian.ts';
import { kolektibilitasOf, type LoanStanding } from './loans.ts';
import type { PreparedRiwayat } from './prepare.ts';

export function countAnggota(
  prepared: PreparedRiwayat,
  hari: number,
): Pick<AngkaCapaian, 'anggotaAktif' | 'anggotaL' | 'anggotaP' | 'anggotaMiskin'> {
  const sum = { anggotaAktif: 0, anggotaL: 0, anggotaP: 0, anggotaMiskin: 0 };
  for (const a of prepared.anggota) {
    if (a.masuk > hari || a.keluar <= hari) continue;
    sum.anggotaAktif += 1;
    if (a.perempuan) sum.anggotaP += 1;
    else sum.anggotaL += 1;
    if (a.miskin) sum.anggotaMiskin += 1;
  }
  return sum;
}

export function countPinjaman(
  prepared: PreparedRiwayat,
  standings: readonly LoanStanding[],
  parameter: SetParameter,
): Pick<AngkaCapaian, 'pinjamanBeredar' | 'kolektibilitas' | 'pinjamanTunggakan'> {
  const pinjamanBeredar = Object.fromEntries(SUMBER.map((s) => [s, 0])) as Record<Sumber, number>;
  let kolektibilitas: number | null = null;
  let pinjamanTunggakan = 0;
  for (const [index, loan] of prepared.pinjaman.entries()) {
    const standing = standings[index];
    if (standing === undefined) continue;
    pinjamanBeredar[loan.sumber] += standing.beredar;
    if (standing.beredar > 0 || standing.tunggakan > 0)
      kolektibilitas = Math.max(
        kolektibilitas ?? 1,
        kolektibilitasOf(standing.tunggakan, parameter.kolektibilitas),
      );
    if (standing.tunggakan >= parameter.tunggakan) pinjamanTunggakan += 1;
  }
  return { pinjamanBeredar, kolektibilitas, pinjamanTunggakan };
}
