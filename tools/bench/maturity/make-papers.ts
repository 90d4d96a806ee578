// Papers and partners of a group for the benchmark.
import type { Random } from '../../demo/random.ts';
import type { DaftarDokumen } from '../../../functions/src/domain/records/dokumen.ts';
import type { DaftarKemitraan } from '../../../functions/src/domain/records/kemitraan.ts';
import type { Ksm } from '../../../functions/src/domain/records/ksm.ts';
import { addDays, toTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  type KsmId,
  type AnggotaId,
  toNewId,
} from '../../../functions/src/domain/basics/identitas.ts';

export function makePapers({
  random,
  ksmId,
  wilayah,
  ids,
  start,
  mutu,
}: {
  readonly random: Random;
  readonly ksmId: KsmId;
  readonly wilayah: Ksm['wilayah'];
  readonly ids: readonly AnggotaId[];
  readonly start: string;
  readonly mutu: number;
}): DaftarDokumen {
  const on = (from: number, to: number) => addDays(toTanggal(start), random.int(from, to));
  const isi: DaftarDokumen['dokumen'][number]['isi'][] = [
    {
      id: toNewId('d1'),
      ksmId,
      jenis: 'aturan',
      tanggal: on(20, 120),
      ditandatangani: mutu > 0.9 || random.chance(mutu),
    },
    { id: toNewId('d2'), ksmId, jenis: 'tinjauanAturan', tanggal: on(400, 700) },
    { id: toNewId('d3'), ksmId, jenis: 'rencanaKerja', tanggal: on(30, 200) },
    {
      id: toNewId('d4'),
      ksmId,
      jenis: 'tanggungRenteng',
      tanggal: on(30, 200),
      anggota: ids.filter((_, i) => i === 0 || mutu > 0.9 || random.chance(mutu)),
    },
    ...ids.map((anggota, i) => ({
      id: toNewId(`r${i}`),
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

export function makePartners(
  random: Random,
  ksmId: KsmId,
  wilayah: Ksm['wilayah'],
  start: Tanggal,
): DaftarKemitraan {
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
          id: toNewId('m1'),
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
