// Submissions and states for tests: each maker gives a plain valid one, and its caller shows only what
// matters. It names every field of its record (`Required`), so that a new field is not forgotten here.
import type { Anggota, IsiAnggota } from '../../../functions/src/domain/records/anggota.ts';
import type { KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import type { Ksm } from '../../../functions/src/domain/records/ksm.ts';
import type { Klaim } from '../../../functions/src/domain/access/peran.ts';
import type {
  IsiPinjaman,
  Pinjaman,
} from '../../../functions/src/domain/records/money/pinjaman.ts';
import type { Keadaan } from '../../../functions/src/domain/submissions/keadaan.ts';
import type { IsiSesi, Sesi } from '../../../functions/src/domain/records/sesi.ts';
import { wilayahOf, toKodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { type Plain, withIds } from './plain.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';

export const KELURAHAN = toKodeKelurahan('32.73.01.1001');
const FASILITATOR: Klaim = { peran: 'fasilitator', wilayah: [KELURAHAN] };

export function anAnggota(id: string, rest: Partial<Plain<Anggota>> = {}): Anggota {
  return withIds<Anggota>({
    ...({
      id,
      nama: `Anggota ${id}`,
      jenisKelamin: 'P',
      miskin: true,
      tanggalMasuk: toTanggal('2017-01-04'),
      tanggalKeluar: null,
      tahunLahir: 1980,
      jabatan: 'anggota',
      persetujuan: { tanggal: toTanggal('2017-01-04'), formulir: 'v1' },
      terampilSejak: null,
    } satisfies Required<Plain<IsiAnggota>>),
    ...rest,
  });
}

export function aKsm(rest: Partial<Plain<Ksm>> = {}): Ksm {
  return withIds<Ksm>({
    ...({
      id: 'ksm-1',
      nama: 'Melati',
      jenisUsaha: 'Warung',
      lkm: 'lkm-3273011001',
      wilayah: wilayahOf(KELURAHAN),
      tempatLama: [],
      tanggalBentuk: toTanggal('2017-01-04'),
      tanggalMulaiPendampingan: null,
      tanggalBubar: null,
      jadwal: [{ berlakuSejak: toTanggal('2017-01-04'), intervalHari: 7 }],
      setoranMinimum: 5000,
      didaftarkan: null,
      tahapan: [],
      tahapDicabut: [],
      ganda: null,
      saldoAwal: null,
      urut: 1,
    } satisfies Required<Plain<Ksm>>),
    ...rest,
  });
}

/** A held session of ksm-1 with three members present, each with a deposit. */
export function anIsiSesi(rest: Partial<Plain<IsiSesi>> = {}): IsiSesi {
  return withIds<IsiSesi>({
    ...({
      id: 'sesi-1',
      ksmId: 'ksm-1',
      tanggal: toTanggal('2017-03-01'),
      status: 'dilaksanakan',
      hadir: ['a1', 'a2', 'a3'],
      titip: [],
      setoran: { a1: 5000, a2: 5000, a3: 5000 },
      pimpinan: 'a1',
      notulis: 'a2',
      buku: {},
      keputusan: [],
      kegiatan: 0,
      pembayaran: [],
      pinjamanBaru: [],
      kasLain: [],
      topikOjt: [],
      masalah: [],
      masalahSelesai: [],
      faskelHadir: true,
      kasDihitung: null,
      alasanSelisih: null,
      notulen: null,
    } satisfies Required<Plain<IsiSesi>>),
    ...rest,
  });
}

export function aSesiKiriman(
  isi: Partial<Plain<IsiSesi>> = {},
  koreksi: string | null = null,
): KirimanOf<'sesi'> {
  return {
    id: toNewId('kiriman-1'),
    jenis: 'sesi',
    isi: anIsiSesi(isi),
    koreksi: koreksi === null ? null : { alasan: koreksi },
  };
}

export function anIsiPinjaman(rest: Partial<Plain<IsiPinjaman>> = {}): IsiPinjaman {
  return withIds<IsiPinjaman>({
    ...({
      id: 'pinjaman-1',
      ksmId: 'ksm-1',
      sumber: 'internal',
      peminjam: 'a1',
      pokok: 100_000,
      tanggalCair: toTanggal('2017-03-01'),
      angsuran: [
        { jatuhTempo: toTanggal('2017-03-08'), pokok: 50_000, jasa: 1_000 },
        { jatuhTempo: toTanggal('2017-03-15'), pokok: 50_000, jasa: 1_000 },
      ],
      mitra: null,
      tujuan: null,
    } satisfies Required<Plain<IsiPinjaman>>),
    ...rest,
  });
}

export function aPinjaman(rest: Partial<Plain<Pinjaman>> = {}): Pinjaman {
  return withIds<Pinjaman>({
    ...({
      ...anIsiPinjaman(),
      pembayaran: [],
      wilayah: wilayahOf(KELURAHAN),
      tempatLama: [],
      kotaLama: [],
      ksmGanda: false,
      sesi: null,
      berlakuSampai: toTanggal('9999-12-31'),
      dibatalkan: false,
      urut: 1,
    } satisfies Required<Plain<Pinjaman>>),
    ...rest,
  });
}

export function aSesi(rest: Partial<Plain<Sesi>> = {}): Sesi {
  const { pinjamanBaru: _loans, kasLain: _cash, ...isi } = anIsiSesi();
  return withIds<Sesi>({
    ...isi,
    ...({
      pinjamanBaru: [],
      kasLain: [],
      wilayah: wilayahOf(KELURAHAN),
      kasSeharusnya: null,
      dicatat: { oleh: toUid('uid-1'), dibuat: null, diterima: '2017-07-05T03:00:00.000Z' },
      dibatalkan: false,
      urut: 1,
    } satisfies Required<Plain<Omit<Sesi, keyof typeof isi>>>),
    ...rest,
  });
}

/** A group with four members; a4 left on 1 February 2017. */
export function aKeadaan(rest: Partial<Plain<Keadaan>> = {}): Keadaan {
  return withIds<Keadaan>({
    today: toTanggal('2017-07-05'),
    klaim: FASILITATOR,
    oleh: toUid('uid-1'),
    pada: '2017-07-05T03:00:00.000Z',
    urut: 2,
    uang: 0,
    pengganti: [],
    ksmBernomor: [],
    ksm: aKsm(),
    anggota: {
      ksmId: 'ksm-1',
      wilayah: wilayahOf(KELURAHAN),
      anggota: [
        anAnggota('a1'),
        anAnggota('a2'),
        anAnggota('a3'),
        anAnggota('a4', { tanggalKeluar: toTanggal('2017-02-01') }),
      ],
      urut: 1,
    },
    dokumen: null,
    kemitraan: null,
    pelatihan: null,
    sesi: [],
    sesiPada: [],
    pinjaman: [],
    pinjamanUpk: [],
    pinjamanTerbuka: [],
    kasLain: [],
    bukuKas: null,
    bukuSebelum: null,
    bukuSejak: null,
    bukuGanda: null,
    ksmLain: null,
    linkedKsm: [],
    bukuAnggota: null,
    bukuTabungan: null,
    lokasi: null,
    lkm: null,
    upkBulanan: null,
    gerbang: null,
    adaKota: false,
    target: null,
    verifikasi: null,
    ujiPetik: null,
    ksmUji: null,
    bulanan: null,
    pemeriksaan: null,
    penyelesaian: [],
    ...rest,
  });
}

/** A check of one session, as it was seen. */
export function aPemeriksaan(
  isi: Partial<KirimanOf<'pemeriksaan'>['isi']> = {},
): KirimanOf<'pemeriksaan'> {
  return {
    id: toNewId('k1'),
    jenis: 'pemeriksaan',
    isi: {
      ksmId: toKsmId('ksm-1'),
      pendaftaran: null,
      sesi: [{ id: toNewId('s1'), urut: 3 }],
      hasil: 'diterima',
      alasan: null,
      ...isi,
    },
  };
}
