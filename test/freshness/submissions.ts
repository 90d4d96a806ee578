// Plain submissions of a small group, by id of the group and date: what the histories are made of.
import { toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import type { KodeKelurahan } from '../../functions/src/domain/basics/wilayah.ts';
import { anAnggota } from '../support/build-kiriman.ts';

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
