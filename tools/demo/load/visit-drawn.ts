// Uji petik of a demo kab/kota: groups are drawn with the words of its closed months, and most of them are visited in
// the weeks after. Which they are only the server's figures say, so that it comes after the closing.
import { batasTutup } from '../../../functions/src/domain/records/city/tutup-bulan.ts';
import { verifikasiId } from '../../../functions/src/domain/basics/paths.ts';
import { addDays, type Bulan, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toNewId, type KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { BUTIR_UJI, type HasilUji } from '../../../functions/src/domain/records/city/uji-petik.ts';
import { isDrawn, kataOf, wasThere } from '../../../functions/src/domain/signals/undian.ts';
import type { DemoKota } from '../city.ts';
import type { DemoKiriman } from '../group/group-state.ts';
import { createRandom, type Random } from '../random.ts';
import type { Server } from './load-server.ts';

const DIFFERENT = [
  'Dua setoran di buku tabungan tidak ada dalam catatan',
  'Kas di kotak lebih kecil daripada catatan',
  'Daftar hadir di buku lebih pendek daripada catatan',
] as const;

export interface VisitedCity {
  readonly server: Server;
  readonly kota: DemoKota;
  readonly ksm: readonly KsmId[];
  readonly today: Tanggal;
}

/** In the order of the months. */
export async function visitsOf({ server, kota, ksm, today }: VisitedCity): Promise<DemoKiriman[]> {
  const { docs } = server;
  const groups = await docs.ksm.readMany(ksm);
  const closings = kota.tutup.flatMap((it) =>
    it.kiriman.jenis === 'tutupBulan' ? [{ ...it, bulan: it.kiriman.isi.bulan }] : [],
  );
  const closed = await docs.verifikasi.readMany(
    closings.map(({ bulan }) => verifikasiId(kota.kode, bulan)),
  );
  return closings.flatMap(({ bulan, pada, oleh }) => {
    const word = closed.find((it) => it.bulan === bulan);
    if (!word) return [];
    const undian = { kota: kota.kode, bulan, kata: kataOf(word) };
    return groups
      .filter(({ ganda, tanggalMulaiPendampingan, tanggalBentuk, tanggalBubar }) => {
        const mulai = tanggalMulaiPendampingan ?? tanggalBentuk;
        return !ganda && wasThere({ mulai, bubar: tanggalBubar ?? null }, bulan);
      })
      .filter(({ id }) => isDrawn(undian, id))
      .flatMap(({ id }): DemoKiriman[] => {
        // Of its own for each group and month: one group more changes no other visit.
        const random = createRandom(`${kota.kode}/${bulan}/${id}/uji`);
        const tanggal = addDays(
          pada < batasTutup(bulan) ? batasTutup(bulan) : pada,
          random.int(1, 20),
        );
        // Some are never visited.
        return tanggal > today || random.chance(0.25)
          ? []
          : [{ kiriman: aVisit(kota, { bulan, ksmId: id, tanggal, random }), pada: tanggal, oleh }];
      });
  });
}

interface Visit {
  readonly bulan: Bulan;
  readonly ksmId: KsmId;
  readonly tanggal: Tanggal;
  readonly random: Random;
}

function aVisit(
  { kode }: DemoKota,
  { bulan, ksmId, tanggal, random }: Visit,
): DemoKiriman['kiriman'] {
  const hasil = (): HasilUji =>
    random.chance(0.9) ? 'cocok' : random.chance(0.6) ? 'beda' : 'takTerperiksa';
  const [pertemuan, hadir, setoran, kas, pinjaman] = BUTIR_UJI.map(hasil);
  const butir = {
    // The meetings themselves can always be asked about.
    pertemuan: pertemuan === 'beda' ? ('beda' as const) : ('cocok' as const),
    hadir: hadir ?? 'cocok',
    setoran: setoran ?? 'cocok',
    kas: kas ?? 'cocok',
    pinjaman: pinjaman ?? 'cocok',
  };
  const isDifferent = Object.values(butir).includes('beda');
  return {
    id: toNewId(`kota-${kode.replace('.', '')}-u${bulan}-${ksmId}`),
    jenis: 'ujiPetik',
    isi: {
      kota: kode,
      bulan,
      ksmId,
      tanggal,
      butir,
      keterangan: isDifferent ? random.pick(DIFFERENT) : null,
    },
    koreksi: null,
  };
}
