// Kab/kota, provinces and the nation counted from their groups' records, one by one, each level anew:
// no sum of a level is made from the sums of the level below.
import type { GroupCount } from '../group/count-group.ts';
import { countOn, lies, groupsOf, livingOf, type Records } from './records.ts';

/** The numbers behind a row of a recap. */
export function countArea(records: Records, area: string, E: string) {
  const living = livingOf(records, area, E).map((g) => countOn(g, E));
  const all = groupsOf(records, area, E).map((g) => countOn(g, E));
  const sum = (of: (g: GroupCount) => number) => {
    let total = 0;
    for (const g of living) total += of(g);
    return total;
  };
  const count = (fits: (g: GroupCount) => boolean) => sum((g) => (fits(g) ? 1 : 0));
  let sesiTahun = 0;
  let sesiBulan = 0;
  let sesiSebelum = 0;
  for (const g of all) {
    sesiTahun += g.sesiTahun;
    sesiBulan += g.sesiBulan;
    sesiSebelum += g.sesiTotal - g.sesiTahun;
  }
  return {
    lokasi: records.lokasi.filter((l) => lies(l.kode, area)).length,
    lkm: records.lkm.filter((l) => lies(l.wilayah.kelurahan, area)).length,
    ksm: living.length,
    bubar: all.length - living.length,
    aktif: count((g) => g.status === 'Aktif'),
    jeda: count((g) => g.status === 'Jeda'),
    tidakAktif: count((g) => g.status === 'Tidak Aktif'),
    tanpaSesi: count((g) => g.status === null),
    belumTahap: count((g) => g.tahap === null),
    tahap1: count((g) => g.tahap === 'I'),
    tahap2: count((g) => g.tahap === 'II'),
    tahap3: count((g) => g.tahap === 'III'),
    selesai: count((g) => g.tahap === 'Selesai'),
    belumDinilai: count((g) => g.tingkat === 'Belum Dinilai'),
    pemula: count((g) => g.tingkat === 'Pemula'),
    berkembang: count((g) => g.tingkat === 'Berkembang'),
    berdaya: count((g) => g.tingkat === 'Berdaya'),
    mandiri: count((g) => g.tingkat === 'Mandiri'),
    anggotaL: sum((g) => g.anggotaL),
    anggotaP: sum((g) => g.anggotaP),
    anggota: sum((g) => g.anggotaL + g.anggotaP),
    miskin: sum((g) => g.miskin),
    rencana: sum((g) => g.rencana),
    terlaksana: sum((g) => g.terlaksana),
    hadir: sum((g) => g.hadir),
    slotHadir: sum((g) => g.slotHadir),
    penabung: sum((g) => g.penabung),
    slotTabungan: sum((g) => g.slotTabungan),
    tabungan: sum((g) => g.tabungan),
    saldoTabungan: sum((g) => g.saldoTabungan),
    beredar: sum((g) => g.beredar.internal + g.beredar.upk + g.beredar.ppmk + g.beredar.mitra),
    jatuhTempo: sum((g) => g.jatuhTempo),
    tepatWaktu: sum((g) => g.tepatWaktu),
    konsisten5: count((g) => g.konsisten5),
    warmis: sum((g) => g.warmis),
    aksesSosial: count((g) => g.aksesSosial),
    kas: sum((g) => g.kas),
    sesiBulan,
    sesiTahun,
    sesiSebelum,
  };
}

export type AreaCount = ReturnType<typeof countArea>;
