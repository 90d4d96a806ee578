// A group as a facilitator finds it on an ordinary meeting day: weeks of sessions, and loans whose
// instalments fall due today.
import { randomUUID } from 'node:crypto';
import type { KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import { addDays, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { anAnggota, anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { aPendaftaran, aSesiOf, TODAY, type Area } from '../../support/suite/suite.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

const NAMA = [
  'Aminah',
  'Bu Siti Nurhaliza',
  'Cucu Sumiati',
  'Dewi Lestari',
  'Euis Kartika',
  'Fatimah',
  'Gina Marlina',
  'Hj. Maimunah Abdurrahman',
  'Imas Masitoh',
  'Jajang Nurjaman',
  'Kokom Komariah',
  'Lilis Suryani',
  'Mimin',
  'Neneng Rohaeti',
  'Oom Rohmah',
  'Popon Suhartini',
  'Qomariah',
  'Rini Wulandari',
  'Sri Wahyuni',
  'Titin Supriatin',
];

interface Options {
  readonly size: number;
  /** False: nobody borrowed, so nothing falls due today. */
  readonly lent?: boolean;
}

export interface SesiGroup {
  readonly ksmId: KsmId;
  /** Sessions held before today, oldest first. */
  readonly sesi: readonly KirimanOf<'sesi'>[];
  /** Members' names as the form lists them. */
  readonly nama: readonly string[];
}

/** `size` members, three sessions, and two loans with an instalment due today. */
export async function aSesiGroup(area: Area, { size, lent = true }: Options): Promise<SesiGroup> {
  const borrowers = lent ? ['a3', 'a5'] : [];
  const nama = NAMA.slice(0, size);
  const pendaftaran = aPendaftaran(area.kelurahan, { nama: `Melati ${String(size)}` });
  pendaftaran.isi.anggota = nama.map((each, index) =>
    anAnggota(`a${String(index + 1)}`, {
      nama: each,
      jabatan: index === 0 ? 'ketua' : index === 1 ? 'bendahara' : 'anggota',
    }),
  );
  const all = pendaftaran.isi.anggota.map(({ id }) => id);
  const { ksmId, sesi } = await seedKsm(area, {
    pendaftaran,
    files: false,
    sesi: (id) =>
      [3, 2, 1].map((weeks) => {
        const tanggal = addDays(TODAY, -7 * weeks);
        return aSesiOf(id, tanggal, {
          hadir: all,
          setoran: Object.fromEntries(all.map((anggota) => [anggota, 5000])),
          pinjamanBaru: weeks === 1 ? borrowers.map((each) => aLoan(id, each, tanggal)) : [],
          // Of a small group it is more than its cash.
          notulen: weeks === 1 && lent ? 'Ditambah uang ketua' : null,
          masalah: weeks === 1 ? [{ id: randomUUID(), uraian: 'Harga minyak goreng naik' }] : [],
        });
      }),
  });
  return { ksmId, sesi, nama };
}

function aLoan(ksmId: KsmId, peminjam: string, tanggal: string) {
  return anIsiPinjaman({
    id: randomUUID(),
    ksmId,
    peminjam,
    pokok: 50_000,
    tanggalCair: toTanggal(tanggal),
    angsuran: [1, 2, 3, 4, 5].map((n) => ({
      jatuhTempo: addDays(toTanggal(tanggal), 7 * n),
      pokok: 10_000,
      jasa: 500,
    })),
  });
}
