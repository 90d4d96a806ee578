// Plain submissions of a small group, by id of the group and date: what the histories are made of.
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import {
  addDays,
  addMonths,
  monthOf,
  monthStart,
  toTanggal,
  yearOf,
  type Bulan,
} from '../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import { anAnggota } from '../../support/records/build-kiriman.ts';

const MEMBERS = ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'];

export const aRegistration = (id: string, kelurahan: KodeKelurahan, tanggal: string) => ({
  jenis: 'ksmDaftar' as const,
  isi: {
    ksm: {
      id,
      nama: `Melati ${id}`,
      jenisUsaha: 'Warung',
      kelurahan,
      tanggalBentuk: tanggal,
      tanggalMulaiPendampingan: null,
      jadwal: [{ berlakuSejak: tanggal, intervalHari: 14 }],
      setoranMinimum: 5000,
    },
    anggota: MEMBERS.map((a, i) => {
      const {
        pindahDari: _from,
        pindahKe: _to,
        ...isi
      } = anAnggota(a, {
        jenisKelamin: i % 3 === 0 ? 'L' : 'P',
        tanggalMasuk: toTanggal(tanggal),
        persetujuan: { tanggal: toTanggal(tanggal), formulir: 'v1' },
      });
      return isi;
    }),
  },
});

export const aMeeting = (ksmId: string, id: string, tanggal: string, rest: object = {}) => ({
  jenis: 'sesi' as const,
  isi: {
    id,
    ksmId,
    tanggal,
    status: 'dilaksanakan',
    hadir: MEMBERS.slice(0, 5),
    titip: [],
    setoran: Object.fromEntries(MEMBERS.slice(0, 5).map((a) => [a, 5000])),
    pimpinan: 'a1',
    notulis: 'a2',
    buku: { hadir: 'ok', kas: 'ok' },
    keputusan: ['musyawarah'],
    kegiatan: 1,
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
    ...rest,
  },
  koreksi: null,
});

export const aLoan = (ksmId: string, id: string, tanggalCair: string, rest: object = {}) => ({
  jenis: 'pinjaman' as const,
  isi: {
    id,
    ksmId,
    sumber: 'upk',
    peminjam: null,
    pokok: 8_000_000,
    tanggalCair,
    angsuran: [1, 2, 3, 4].map((n) => ({
      jatuhTempo: monthStart(addMonths(monthOf(toTanggal(tanggalCair)), n)),
      pokok: 2_000_000,
      jasa: 20_000,
    })),
    mitra: null,
    tujuan: null,
    ...rest,
  },
  koreksi: null,
});

export const aPayment = (
  ksmId: string,
  pinjaman: string,
  id: string,
  { tanggal, jumlah }: { readonly tanggal: string; readonly jumlah: number },
) => ({
  jenis: 'pembayaran' as const,
  isi: { id, ksmId, pinjaman, tanggal, jumlah, oleh: 'anggota', keterangan: 'titipan' },
  koreksi: null,
});

/** With savings of a1, and a loan that a2 still owes the group. */
export const anOpening = (ksmId: string, tanggal: string, kas: number) => ({
  jenis: 'saldoAwal' as const,
  isi: {
    ksmId,
    tanggal,
    kas,
    bank: 5_000,
    tabungan: [{ anggota: 'a1', jumlah: 30_000 }],
    pinjaman: [
      {
        id: `${ksmId}-lama`,
        ksmId,
        sumber: 'internal',
        peminjam: 'a2',
        pokok: 20_000,
        tanggalCair: tanggal,
        angsuran: [{ jatuhTempo: addDays(toTanggal(tanggal), 40), pokok: 20_000, jasa: 0 }],
        mitra: null,
        tujuan: null,
      },
    ],
    keterangan: null,
  },
  koreksi: null,
});

/** The group was formed before its mentoring began; null: with it. */
export const aStart = (ksmId: string, tanggalMulaiPendampingan: string | null) => ({
  jenis: 'ksmUbah' as const,
  isi: { ksmId, perubahan: { tanggalMulaiPendampingan }, alasan: 'menurut berita acara' },
});

export const aDissolution = (ksmId: string, tanggalBubar: string | null) => ({
  jenis: 'ksmUbah' as const,
  isi: { ksmId, perubahan: { tanggalBubar }, alasan: 'keputusan anggota' },
});

export const aCancellation = (
  ksmId: string,
  jenis: string,
  id: string,
  pinjaman: string | null = null,
) => ({
  jenis: 'batalkan' as const,
  isi: { ksmId, catatan: { jenis, id, pinjaman }, alasan: 'salah catat' },
});

export const aTraining = (ksmId: string, id: string, tanggal: string, rest: object = {}) => ({
  jenis: 'pelatihan' as const,
  isi: {
    id,
    ksmId,
    tanggal,
    topik: 'ert',
    peserta: MEMBERS,
    rencana: false,
    keterangan: null,
    ...rest,
  },
  koreksi: null,
});

export const aPaper = (ksmId: string, id: string, isi: object) => ({
  jenis: 'dokumen' as const,
  isi: { id, ksmId, ...isi },
  koreksi: null,
});

export const aStage = (ksmId: string, tahap: string, sejak: string) => ({
  jenis: 'tahap' as const,
  isi: { ksmId, tahap, sejak, alasan: 'dikesampingkan menurut berita acara' },
});

export const aMove = (ksmId: string, kelurahan: KodeKelurahan, sejak: string | null) => ({
  jenis: 'ksmPindah' as const,
  isi: { ksmId, kelurahan, sejak, alasan: 'pindah alamat' },
});

export const anLkm = (kelurahan: KodeKelurahan, nama: string) => ({
  jenis: 'lkm' as const,
  isi: { id: lkmIdOf(kelurahan), nama, kelurahan, edisi: 'B', berlakuSejak: '2020-01-01' },
  koreksi: null,
});

export const aUpkMonth = (kelurahan: KodeKelurahan, bulan: string, pendapatan: number) => ({
  jenis: 'upkBulanan' as const,
  isi: { lkm: lkmIdOf(kelurahan), kelurahan, bulan, pendapatan, biaya: 100_000, modal: 9_000_000 },
  koreksi: null,
});

/** The same as a correction of what was accepted. */
export const mended = <T extends object>(kiriman: T) => ({
  ...kiriman,
  koreksi: { alasan: 'salah catat' },
});

export const aRename = (ksmId: string, nama: string) => ({
  jenis: 'ksmUbah' as const,
  isi: { ksmId, perubahan: { nama }, alasan: 'salah tulis' },
});

/** A member's entry: joining, leaving or another content, by what is drawn. */
export const aMember = (ksmId: string, anggota: string, tanggal: string, pilih: number) =>
  pilih < 4
    ? {
        jenis: 'anggotaKeluar' as const,
        isi: { ksmId, anggota, tanggalKeluar: tanggal, alasan: 'pindah' },
      }
    : {
        jenis: pilih < 8 ? ('anggotaUbah' as const) : ('anggotaMasuk' as const),
        isi: {
          ksmId,
          alasan: 'salah catat',
          ...memberIn(pilih < 8 ? anggota : `b${pilih}`, tanggal, pilih),
        },
      };

export const aPartnership = (ksmId: string, id: string, mulai: string) => ({
  jenis: 'kemitraan' as const,
  isi: {
    id,
    ksmId,
    mitra: 'Bank',
    mulai,
    akhir: null,
    realisasi: [mulai],
    kegiatanSosial: true,
    keterangan: null,
  },
  koreksi: null,
});

export const aDouble = (ksmId: string, pengganti: string | null) => ({
  jenis: 'ksmGanda' as const,
  isi: { ksmId, pengganti, alasan: 'terdaftar dua kali' },
});

export const aTarget = (tanggal: string, n: number) => ({
  jenis: 'target' as const,
  isi: {
    tahun: yearOf(toTanggal(tanggal)),
    kota: '32.73',
    angka: { ksm: n, berdaya: n, sesi: n, anggota: n },
  },
  koreksi: null,
});

export const aClosing = (bulan: Bulan) => ({
  jenis: 'tutupBulan' as const,
  isi: { kota: '32.73', bulan },
});

function memberIn(id: string, tanggalMasuk: string, pilih: number) {
  const {
    pindahDari: _from,
    pindahKe: _to,
    ...isi
  } = anAnggota(id, {
    tanggalMasuk: toTanggal(tanggalMasuk),
    jenisKelamin: pilih % 2 === 0 ? 'L' : 'P',
    miskin: pilih % 3 > 0,
    terampilSejak: pilih % 4 === 0 ? toTanggal(tanggalMasuk) : null,
  });
  return pilih < 8 ? { anggota: isi } : { anggota: [isi], alasan: undefined };
}
