// The list of groups.
import type { daftar as id } from '../../teks/group/daftar.ts';
import { formatAngka } from '../domain/basics/format.ts';
import { hear } from '../writing/dari-server.ts';
import { translate } from '../said/translate.ts';
import { wordOfKode } from '../writing/sebutan.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

// The page shows words of the server.
hear(translate);

export const daftar: Words<typeof id> = {
  judul: 'My KSM',
  judulWilayah: 'KSM in your area',
  daftarkan: 'Register a KSM',
  semua: 'All KSM',
  tampilkanLagi: (n) => (n === null ? 'Show more' : `Show more (${formatAngka(n)} KSM)`),
  pilihIsi: 'Open Areas, choose a city/regency, then open the list of KSM there.',
  kosong: 'No KSM in your area yet.',
  kosongAjakan: 'Register the first group together with its members.',
  cari: 'Search KSM by name',
  jumlah: (n) => `${formatAngka(n)} KSM`,
  tidakCocok: (kata) => `No KSM is called “${kata}”.`,
  catatSesi: 'Record session',
  catatSesiUntuk: (nama) => `Record session of ${nama}`,
  sesiTerakhir: (hari, tahun) =>
    hari === 0
      ? 'session today'
      : hari === 1
        ? 'session yesterday'
        : hari <= 365
          ? `session ${formatAngka(hari)} days ago`
          : `no session since ${String(tahun)}`,
  belumPernahSesi: 'no session yet',
  bubarSejak: (tanggal) => `Dissolved since ${tanggal}`,
  belumDihitung: 'Not counted yet',
  belumDikirim: 'Not sent yet',
  menuju: (tingkat) => `Towards ${wordOfKode(tingkat)}:`,
  dan: (n) => `and ${many(n, 'other')}`,
  lengkap: 'All conditions are met.',
  limaAturan: 'Five rules',
  ringkasanTingkat: 'Summary of levels',
  cariTempat: 'Search name of KSM or kelurahan/desa',
  tidakAdaCocok: (kata) => (kata === '' ? 'No KSM matches.' : `Nothing matches “${kata}”.`),
  cocok: (n, semua) => `${formatAngka(n)} of ${formatAngka(semua)} KSM`,
  saring: {
    judul: 'Filter',
    semua: 'All',
    tingkat: 'Level',
    tahap: 'Stage',
    area: 'Kecamatan or kelurahan/desa',
    pertemuan: 'Meetings',
    kelengkapan: 'What is missing',
    kurang: {
      bulanIni: 'No records this month yet',
      bulanLalu: 'No records last month',
      belumDihitung: 'Not counted yet',
    },
    peringatan: 'Early warning',
    adaPeringatan: 'Level may fall',
    belumTahap: 'Not in Stage I yet',
    tahapKe: (tahap) => (tahap === 'Selesai' ? 'Completed' : `Stage ${tahap}`),
    takBertemu: (pekan) => `No meeting for ${many(pekan, 'week')} or more`,
    bubar: 'Dissolved',
    pilihan: (nama, n) => `${nama} (${formatAngka(n)})`,
    hapus: 'Clear filters',
  },
  belumTermasuk: (n) => `Without ${many(n, 'record')} not sent yet.`,
};
