// The LKM of each demo kelurahan and the monthly books of its UPK.
import { lkmIdOf, type EdisiPinjaman } from '../../functions/src/domain/records/lkm.ts';
import {
  addDays,
  addMonths,
  monthEnd,
  monthOf,
  monthsBetween,
  type Bulan,
  type Tanggal,
  toTanggal,
  toBulan,
} from '../../functions/src/domain/basics/tanggal.ts';
import type { LokasiProgram, KodeKelurahan } from '../../functions/src/domain/basics/wilayah.ts';
import type { FieldStaff } from './accounts.ts';
import type { DemoKiriman } from './group/group-state.ts';
import type { Random } from './random.ts';
import { type LkmId, toNewId } from '../../functions/src/domain/basics/identitas.ts';

const BERLAKU_SEJAK = toTanggal('2015-01-01');

export interface DemoLkm {
  readonly id: LkmId;
  readonly kelurahan: KodeKelurahan;
  readonly edisi: EdisiPinjaman;
  /** The LKM itself, then its UPK's books by month. */
  readonly kiriman: readonly DemoKiriman[];
}

export function playLkm(
  lokasi: LokasiProgram,
  staff: FieldStaff,
  random: Random,
  today: Tanggal,
): DemoLkm {
  const id = lkmIdOf(lokasi.kode);
  const kelurahan = lokasi.kode;
  // Edition B (Juknis 2012) is the newer one; some LKM stay with A, as their members' meeting decided.
  const edisi: EdisiPinjaman = random.chance(0.25) ? 'A' : 'B';
  const oleh = { uid: staff.askot.uid, klaim: staff.askot.klaim };
  const kiriman: DemoKiriman[] = [
    {
      kiriman: {
        id: toNewId(`${id}-k000`),
        jenis: 'lkm',
        isi: {
          id,
          nama: `LKM ${lokasi.nama} ${random.pick(['Mandiri', 'Sejahtera', 'Bersatu', 'Makmur'])}`,
          kelurahan,
          edisi,
          berlakuSejak: BERLAKU_SEJAK,
        },
        koreksi: null,
      },
      pada: toTanggal('2016-01-02'),
      oleh,
    },
  ];
  // One UPK in four is in trouble: its costs exceed its income (model 3.4, CCr and ROI).
  const troubled = random.chance(0.25);
  let modal = random.int(60, 180) * 1_000_000;
  for (const [i, bulan] of months(today).entries()) {
    const pendapatan = Math.round((modal * random.int(7, 12)) / 1000);
    const share = troubled ? random.int(92, 118) : random.int(48, 78);
    const biaya = Math.round((pendapatan * share) / 100);
    modal = Math.max(20_000_000, modal + pendapatan - biaya);
    const pada = addDays(monthEnd(bulan), 3);
    kiriman.push({
      kiriman: {
        id: toNewId(`${id}-k${String(i + 1).padStart(3, '0')}`),
        jenis: 'upkBulanan',
        isi: { lkm: id, bulan, pendapatan, biaya, modal, kelurahan },
        koreksi: null,
      },
      pada: pada < today ? pada : today,
      oleh,
    });
  }
  return { id, kelurahan, edisi, kiriman };
}

/** 2016 and 2017, then the fifteen months before the running one. */
function months(today: Tanggal): Bulan[] {
  const running = monthOf(today);
  const living = monthsBetween(addMonths(running, -15), addMonths(running, -1));
  return [
    ...monthsBetween(toBulan('2016-01'), toBulan('2017-12')).filter((b) => b < running),
    ...living.filter((b) => b > '2017-12'),
  ];
}
