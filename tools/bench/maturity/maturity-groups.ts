// Groups for `bench maturity`: raw records of three years, different for every number and the same on
// every machine. They are made one at a time, so that no more than one group is ever in memory.
import { createRandom, type Random } from '../../demo/random.ts';
import type { DaftarAnggota } from '../../../functions/src/domain/records/anggota.ts';
import type { CatatanKsm } from '../../../functions/src/domain/recompute/recompute-months.ts';
import type { KasLain } from '../../../functions/src/domain/records/money/kas-lain.ts';
import type { Ksm } from '../../../functions/src/domain/records/ksm.ts';
import { addDays, toTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { wilayahOf, toKodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import { DAYS, SETORAN, type Dasar } from './span.ts';
import { makeSessions } from './make-sessions.ts';
import { makeLoans } from './make-loans.ts';
import { makePapers, makePartners } from './make-papers.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import {
  toKsmId,
  toAnggotaId,
  toLkmId,
  toNewId,
} from '../../../functions/src/domain/basics/identitas.ts';

export function makeGroup(nomor: number): CatatanKsm {
  const random = createRandom(`maturity-${nomor}`);
  const id = toKsmId(`ksm-${nomor}`);
  const wilayah = wilayahOf(
    toKodeKelurahan(`32.73.${String(1 + (nomor % 30)).padStart(2, '0')}.1001`),
  );
  const start = addDays(toTanggal('2015-01-02'), random.int(0, 25));
  const intervalHari = random.chance(0.7) ? 7 : random.chance(0.7) ? 14 : 30;
  /** How well the group does, for all three years; a third do well enough to reach the upper levels. */
  const mutu = random.chance(0.35) ? 0.98 + random.next() / 50 : 0.5 + random.next() / 2;
  const jumlah = random.int(6, 15);

  const ksm: Ksm = {
    id,
    tanggalBentuk: start,
    tanggalMulaiPendampingan: null,
    tanggalBubar: null,
    jadwal: [{ berlakuSejak: start, intervalHari }],
    setoranMinimum: SETORAN,
    nama: `KSM ${nomor}`,
    jenisUsaha: 'warung',
    lkm: toLkmId(`lkm-${nomor % 1000}`),
    wilayah,
    tahapan: [
      {
        tahap: 'I',
        sejak: addDays(start, 30),
        oleh: toUid('u'),
        dikesampingkan: false,
        alasan: null,
      },
    ],
    urut: 1,
  };
  const ids = Array.from({ length: jumlah }, (_, i) => toAnggotaId(`a${i}`));
  const anggota: DaftarAnggota = {
    ksmId: id,
    wilayah,
    urut: 1,
    anggota: ids.map((anggotaId, i) => ({
      id: anggotaId,
      jenisKelamin: random.chance(0.8) ? 'P' : 'L',
      miskin: random.chance(0.6),
      tanggalMasuk: i < 5 || random.chance(0.8) ? start : addDays(start, random.int(30, 600)),
      tanggalKeluar: random.chance(0.1) ? addDays(start, random.int(300, DAYS)) : null,
      nama: `Anggota ${i}`,
      tahunLahir: 1980,
      jabatan: 'anggota',
      persetujuan: { tanggal: start, formulir: 'F-1' },
      terampilSejak: random.chance(0.2) ? addDays(start, random.int(100, DAYS)) : null,
    })),
  };
  const dasar = { ksmId: id, wilayah, dibatalkan: false, urut: 1 };
  return {
    ksm,
    anggota,
    sesi: makeSessions({ random, dasar, ids, start, intervalHari, mutu }),
    pinjaman: makeLoans({ random, dasar, ids, start, intervalHari, mutu }),
    kasLain: makeCash(random, dasar, start),
    dokumen: makePapers({ random, ksmId: id, wilayah, ids, start, mutu }),
    kemitraan: makePartners(random, id, wilayah, start),
    awal: null,
  };
}

function makeCash(random: Random, dasar: Dasar, start: Tanggal): KasLain[] {
  return Array.from({ length: 8 }, (_, i) => ({
    ...dasar,
    id: toNewId(`k${i}`),
    tanggal: addDays(start, random.int(0, DAYS)),
    jumlah: random.chance(0.7) ? -5_000 : 20_000,
    jenis: 'biaya',
    keterangan: null,
    sesi: null,
  }));
}
