// Counts what waits for a person in her areas: by the kept list of each kab/kota, which costs a handful of reads, and by
// counts of the database.
import { countDikembalikan } from '../../adapters/firestore/pemeriksaan.ts';
import { sumAntrean } from '../../adapters/firestore/work/antrean.ts';
import { hasIzin, type Klaim } from '../../domain/access/peran.ts';
import { JENIS_ANTREAN } from '../../domain/antrean/antrean.ts';
import { kotaOf } from '../../domain/basics/code-shapes.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import { isJenjang, isWithin, type KodeKota } from '../../domain/basics/wilayah.ts';
import { countRows, type Kabar } from '../../domain/kabar/kabar.ts';
import { areasOfKabar } from '../../domain/kabar/pemberitahuan.ts';
import { loadDaftar } from '../lists/load-daftar.ts';

export async function countKabar(klaim: Klaim, today: Tanggal, now: Date): Promise<Kabar> {
  const areas = areasOfKabar(klaim.wilayah);
  const ofRows = { hariIni: 0, terlewat: 0, gerbang: 0 };
  // One after the other: the lists of whole kab/kota are not held side by side.
  for (const kota of new Set(areas.map(kotaOf))) {
    const { baris } = await loadDaftar(kota, today, now);
    const rows = baris.filter((it) => areas.some((each) => isWithin(it.kelurahan, each)));
    const { hariIni, terlewat, gerbang } = countRows(rows, today);
    ofRows.hariIni += hariIni;
    ofRows.terlewat += terlewat;
    ofRows.gerbang += gerbang;
  }
  const dikembalikan = sumOf(await Promise.all(areas.map(countDikembalikan)));
  // Whoever checks need not be told of every meeting.
  if (!hasIzin(klaim, 'kelolaKota')) return { ...ofRows, dikembalikan, antrean: 0 };
  const kota = areas.filter((kode): kode is KodeKota => isJenjang(kode, 'kota'));
  const waiting = kota.flatMap((it) => JENIS_ANTREAN.map((jenis) => sumAntrean(it, jenis)));
  const antrean = sumOf(await Promise.all(waiting));
  return { dikembalikan, antrean, gerbang: ofRows.gerbang, hariIni: 0, terlewat: 0 };
}

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, it) => sum + it, 0);
