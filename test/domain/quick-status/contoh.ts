// Small readable makers of recap inputs: a group's result with what matters, and plausible values for the rest.
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import type { CapaianKsm } from '../../../functions/src/domain/recompute/capaian-ksm.ts';
import type { Capaian } from '../../../functions/src/domain/maturity/capaian.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import {
  EMPTY_GERBANG,
  nextTahap,
  type GerbangKsm,
} from '../../../functions/src/domain/quick-status/recap/gerbang-ksm.ts';
import type { RekapArea } from '../../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import {
  buildRekapKota,
  type RekapKotaInput,
} from '../../../functions/src/domain/quick-status/recap/build-rekap-kota.ts';
import { EMPTY_UPK } from '../../../functions/src/domain/quick-status/recap/upk-kota.ts';
import {
  wilayahOf,
  type LokasiProgram,
  toKodeKota,
  toKodeKelurahan,
  type KodeKotaOrSubkota,
  type KodeSubkota,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { type Plain, withIds } from '../../support/records/plain.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';

export const PER = toTanggal('2017-07-05');

export const UPDATE = toTanggal('2017-07-05');

export const DICETAK = '2017-07-05T07:30:00.000Z';

export const PARAMETER = PARAMETER_AWAL;

const MUTU: CapaianKsm['mutu'] = {
  lengkap: true,
  catatan: 2,
  anomali: 0,
  selisihKas: 0,
  sesiKosong: 0,
  tanpaAnggota: false,
  kasMinus: false,
  lebihBayar: 0,
};

/** A recap with nothing but its groups. */
export const TANPA_TAMBAHAN = {
  sebelumnya: [],
  tahunLalu: null,
  verifikasi: [],
  target: null,
  gerbang: EMPTY_GERBANG,
  upk: EMPTY_UPK,
} satisfies Partial<RekapKotaInput>;

/** Gates without a failed condition. */
export function gerbangOf(ksm: readonly CapaianKsm[]): Map<KsmId, GerbangKsm> {
  return new Map(
    ksm.map(({ ksmId, tahap }) => {
      const berikutnya = nextTahap(tahap);
      return [ksmId, { ksmId, berikutnya, siap: berikutnya !== null, kurang: [], saran: [] }];
    }),
  );
}

type Isi = Omit<Partial<Plain<CapaianKsm>>, 'capaian' | 'wilayah' | 'mutu'> & {
  readonly mutu?: Partial<CapaianKsm['mutu']>;
  readonly kelurahan?: string;
  readonly capaian?: Omit<Partial<Capaian>, 'angka'> & {
    readonly angka?: Partial<Capaian['angka']>;
  };
};

export function aCapaianKsm({
  kelurahan = '32.73.01.1001',
  capaian = {},
  ...isi
}: Isi = {}): CapaianKsm {
  const { angka, ...hasil } = capaian;
  return withIds<CapaianKsm>({
    ksmId: 'ksm-1',
    bulan: toBulan('2017-07'),
    berjalan: true,
    wilayah: wilayahOf(toKodeKelurahan(kelurahan)),
    nama: 'KSM Melati',
    lkm: 'lkm-1',
    tanggalBentuk: toTanggal('2016-03-01'),
    tahap: 'I',
    saldo: {
      per: toTanggal('2017-06-30'),
      kas: 0,
      tabungan: 0,
      saldoTabungan: 0,
      bank: 0,
      sesiTerakhir: null,
      lunasBergulir: false,
    },
    warmisTerampil: 0,
    aksesKegiatanSosial: false,
    sesiBulan: 1,
    sesiTahun: 26,
    sesiTotal: 60,
    sejakTahap: toTanggal('2016-03-01'),
    dikesampingkan: 0,
    ...isi,
    mutu: { ...MUTU, ...isi.mutu },
    capaian: {
      per: PER,
      tingkat: 'Berkembang',
      status: 'Aktif',
      aturan: [90, 85, 80, 70, 95],
      ps: 84,
      psSebelum: 80,
      k: [2, 1, 2, 1, 2, 1],
      sk: 75,
      rencana: 13,
      terlaksana: 12,
      parameter: PARAMETER.berlakuSejak,
      statusAturan: ['Konsisten', 'Konsisten', 'Cukup', 'Cukup', 'Konsisten'],
      patokan: { hari: 91, hariPanjang: 182, danaBerputar: 80, peminjam: 50, toleransiHari: 7 },
      syaratLevel: { dinilai: [], berkembang: [], berdaya: [], mandiri: [] },
      ...hasil,
      angka: {
        windowMulai: toTanggal('2017-04-06'),
        hari: 91,
        libur: 0,
        hadir: 110,
        slotHadir: 130,
        penabung: 105,
        slotTabungan: 130,
        cekOk: 11,
        cekSemua: 12,
        sesiDicek: 3,
        sesiDicekPerlu: 3,
        kas: 250_000,
        peminjamAktif: 4,
        jatuhTempo: 800_000,
        tepatWaktu: 700_000,
        tepatWaktuTanggungRenteng: 50_000,
        tabungan: 1_200_000,
        saldoTabungan: 1_150_000,
        bank: 0,
        pinjamanBeredar: { internal: 900_000, upk: 0, ppmk: 0, mitra: 0 },
        kolektibilitas: 1,
        pinjamanTunggakan: 0,
        anggotaAktif: 10,
        anggotaL: 0,
        anggotaP: 10,
        anggotaMiskin: 7,
        sesiTerakhir: toTanggal('2017-07-03'),
        intervalHari: 7,
        keluar: 0,
        anggotaJendela: 10,
        rencanaKerja: true,
        kegiatan: 1,
        aturanTerakhir: toTanggal('2016-03-01'),
        aturanDitandatangani: true,
        musyawarah: 2,
        keputusan: 2,
        tandaTangan: 10,
        petugas: 3,
        ...angka,
      },
    },
  });
}

export function aLokasi(text: string, isi: Partial<LokasiProgram> = {}): LokasiProgram {
  const kode = toKodeKelurahan(text);
  const wilayah = wilayahOf(kode);
  return {
    kode,
    nama: `Kelurahan ${kode.slice(9)}`,
    jenis: 'kelurahan',
    wilayah,
    namaProvinsi: 'Jawa Barat',
    namaKota: 'Kota Bandung',
    namaKecamatan: `Kecamatan ${kode.slice(6, 8)}`,
    ppmk: false,
    berlakuSejak: toTanggal('2016-01-01'),
    ...isi,
  };
}

/** The recap of the groups, with a location and an LKM for every kelurahan that has one. */
export function aRekapKota(ksm: readonly CapaianKsm[], { kode = '32.73', ...isi }: Isian = {}) {
  return aRekap(toKodeKota(kode), ksm, isi);
}

/** The same of a kecamatan or kelurahan. */
export function aRekapSubkota(kode: KodeSubkota, ksm: readonly CapaianKsm[], isi: Isian = {}) {
  return aRekap(kode, ksm, isi);
}

interface Isian extends Omit<Partial<RekapKotaInput>, 'kode'> {
  readonly kode?: string;
}

function aRekap<K extends KodeKotaOrSubkota>(
  kode: K,
  ksm: readonly CapaianKsm[],
  isi: Isian,
): RekapArea<K> {
  const {
    kode: _kode,
    nama: _nama,
    namaProvinsi: _prov,
    per: _per,
    lokasi: _lokasi,
    ...tambahan
  } = isi;
  const kelurahan = [...new Set(ksm.map((row) => row.wilayah.kelurahan))];
  return buildRekapKota({
    tahun: 2017,
    kode,
    nama: isi.nama ?? 'Kota Bandung',
    namaProvinsi: isi.namaProvinsi ?? 'Jawa Barat',
    bulan: toBulan('2017-07'),
    per: isi.per ?? PER,
    berjalan: true,
    parameter: PARAMETER.berlakuSejak,
    capaian: ksm,
    lokasi: isi.lokasi ?? kelurahan.map((k) => aLokasi(k)),
    lkm: kelurahan.map((k) => ({
      id: lkmIdOf(k),
      nama: `LKM ${k.slice(9)}`,
      wilayah: wilayahOf(k),
    })),
    ...TANPA_TAMBAHAN,
    hariIni: PER,
    ...tambahan,
    versi: 1,
    dihitung: DICETAK,
  });
}
