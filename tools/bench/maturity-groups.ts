// Groups for `bench maturity`: raw records of three years, different for every number and the same on
// every machine. They are made one at a time, so that nothing but the group at hand is ever held.
import { createRandom, type Random } from '../demo/random.ts';
import type { DaftarAnggota } from '../../functions/src/domain/records/anggota.ts';
import type { BerkasDokumen } from '../../functions/src/domain/records/dokumen.ts';
import type { BerkasKsm } from '../../functions/src/domain/recompute/hitung-ulang.ts';
import type { KasLain } from '../../functions/src/domain/records/kas-lain.ts';
import type { BerkasKemitraan } from '../../functions/src/domain/records/kemitraan.ts';
import type { Ksm } from '../../functions/src/domain/records/ksm.ts';
import {
  effectiveUntil,
  type Pinjaman,
  type Sumber,
} from '../../functions/src/domain/records/pinjaman.ts';
import type { Sesi } from '../../functions/src/domain/records/sesi.ts';
import { addDays } from '../../functions/src/domain/basics/tanggal.ts';
import { wilayahOf } from '../../functions/src/domain/basics/wilayah.ts';

/** 36 month-ends: every group is formed in January 2015. */
export const TODAY = '2017-12-31';
export const MONTHS = 36;
const DAYS = 1_090;
const SETORAN = 5_000;

export function makeGroup(nomor: number): BerkasKsm {
  const random = createRandom(`maturity-${nomor}`);
  const id = `ksm-${nomor}`;
  const wilayah = wilayahOf(`32.73.${String(1 + (nomor % 30)).padStart(2, '0')}.1001`);
  const start = addDays('2015-01-02', random.int(0, 25));
  const intervalHari = random.chance(0.7) ? 7 : random.chance(0.7) ? 14 : 30;
  /** How well the group does, once for everything; a third do so well that they reach the upper levels. */
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
    lkm: `lkm-${nomor % 1000}`,
    wilayah,
    tahapan: [
      { tahap: 'I', sejak: addDays(start, 30), oleh: 'u', dikesampingkan: false, alasan: null },
    ],
    urut: 1,
  };
  const ids = Array.from({ length: jumlah }, (_, i) => `a${i}`);
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

type Dasar = Pick<Sesi, 'ksmId' | 'wilayah' | 'dibatalkan' | 'urut'>;

function makeSessions({
  random,
  dasar,
  ids,
  start,
  intervalHari,
  mutu,
}: {
  readonly random: Random;
  readonly dasar: Dasar;
  readonly ids: readonly string[];
  readonly start: string;
  readonly intervalHari: number;
  readonly mutu: number;
}): Sesi[] {
  const sessions: Sesi[] = [];
  for (let hari = 0; hari < DAYS; hari += intervalHari) {
    const status = random.chance(0.03) ? 'libur' : random.chance(mutu) ? 'dilaksanakan' : 'batal';
    const isHeld = status === 'dilaksanakan';
    const isChecked = isHeld && random.chance(0.5);
    const nilai = () => (random.chance(mutu) ? ('ok' as const) : ('selisih' as const));
    sessions.push({
      ...dasar,
      id: `s${hari}`,
      tanggal: addDays(start, hari),
      status,
      hadir: isHeld ? ids.filter(() => random.chance(mutu)) : [],
      setoran: Object.fromEntries(
        isHeld
          ? ids.filter(() => random.chance(mutu)).map((id) => [id, SETORAN * random.int(1, 3)])
          : [],
      ),
      pimpinan: isHeld ? random.pick(ids) : null,
      notulis: isHeld ? random.pick(ids) : null,
      buku: isChecked ? { hadir: nilai(), kas: nilai(), tabungan: nilai(), pinjaman: nilai() } : {},
      keputusan: isHeld && random.chance(0.4) ? ['musyawarah'] : [],
      kegiatan: isHeld && random.chance(0.3) ? 1 : 0,
      titip: [],
      pembayaran: [],
      topikOjt: [],
      masalah: [],
      masalahSelesai: [],
      faskelHadir: true,
      kasDihitung: null,
      alasanSelisih: null,
      notulen: null,
      pinjamanBaru: [],
      kasLain: [],
      kasSeharusnya: null,
    });
  }
  return sessions;
}

/** A loan to a member every three weeks, so large that most of the savings are lent; one of the UPK a year. */
function makeLoans({
  random,
  dasar,
  ids,
  start,
  intervalHari,
  mutu,
}: {
  readonly random: Random;
  readonly dasar: Dasar;
  readonly ids: readonly string[];
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
        tanggalCair: addDays(start, hari),
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
          tanggalCair: addDays(start, hari),
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
  readonly peminjam: string | null;
  readonly tanggalCair: string;
  readonly pokok: number;
  readonly mutu: number;
}): Pinjaman {
  const kali = 6;
  const angsuran = Array.from({ length: kali }, (_, i) => ({
    jatuhTempo: addDays(tanggalCair, 30 * (i + 1)),
    pokok,
    jasa: pokok / 50,
  }));
  const pembayaran = angsuran.flatMap((a, i) =>
    random.chance(mutu ** 0.25)
      ? [
          {
            id: `${id}-b${i}`,
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
    id,
    sumber,
    peminjam,
    pokok: pokok * kali,
    tanggalCair,
    angsuran,
    mitra: null,
    tujuan: null,
    pembayaran,
    sesi: null,
    berlakuSampai: effectiveUntil({ tanggalCair, angsuran, pembayaran }),
  };
}

function makeCash(random: Random, dasar: Dasar, start: string): KasLain[] {
  return Array.from({ length: 8 }, (_, i) => ({
    ...dasar,
    id: `k${i}`,
    tanggal: addDays(start, random.int(0, DAYS)),
    jumlah: random.chance(0.7) ? -5_000 : 20_000,
    jenis: 'biaya',
    keterangan: null,
    sesi: null,
  }));
}

function makePapers({
  random,
  ksmId,
  wilayah,
  ids,
  start,
  mutu,
}: {
  readonly random: Random;
  readonly ksmId: string;
  readonly wilayah: Ksm['wilayah'];
  readonly ids: readonly string[];
  readonly start: string;
  readonly mutu: number;
}): BerkasDokumen {
  const on = (from: number, to: number) => addDays(start, random.int(from, to));
  const isi: BerkasDokumen['dokumen'][number]['isi'][] = [
    {
      id: 'd1',
      ksmId,
      jenis: 'aturan',
      tanggal: on(20, 120),
      ditandatangani: mutu > 0.9 || random.chance(mutu),
    },
    { id: 'd2', ksmId, jenis: 'tinjauanAturan', tanggal: on(400, 700) },
    { id: 'd3', ksmId, jenis: 'rencanaKerja', tanggal: on(30, 200) },
    {
      id: 'd4',
      ksmId,
      jenis: 'tanggungRenteng',
      tanggal: on(30, 200),
      anggota: ids.filter((_, i) => i === 0 || mutu > 0.9 || random.chance(mutu)),
    },
    ...ids.map((anggota, i) => ({
      id: `r${i}`,
      ksmId,
      jenis: 'rencanaUsaha' as const,
      anggota,
      disetujui: random.chance(0.7) ? on(200, 900) : null,
    })),
  ];
  return {
    ksmId,
    wilayah,
    urut: 1,
    dokumen: isi.map((paper) => ({ isi: paper, dibatalkan: false })),
  };
}

function makePartners(
  random: Random,
  ksmId: string,
  wilayah: Ksm['wilayah'],
  start: string,
): BerkasKemitraan {
  if (!random.chance(0.5)) return { ksmId, wilayah, urut: 1, kemitraan: [] };
  const mulai = addDays(start, random.int(300, 700));
  return {
    ksmId,
    wilayah,
    urut: 1,
    kemitraan: [
      {
        dibatalkan: false,
        isi: {
          id: 'm1',
          ksmId,
          mitra: 'Koperasi',
          mulai,
          akhir: null,
          realisasi: [30, 200, 350, 500, 650].map((hari) => addDays(mulai, hari)),
          kegiatanSosial: true,
          keterangan: null,
        },
      },
    ],
  };
}
