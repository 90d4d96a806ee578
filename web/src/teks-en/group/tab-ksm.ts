// The page of a group: its menu, and what all its tabs say.
import { yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { tabKsm as id } from '../../teks/group/tab-ksm.ts';
import { formatBulan } from '../domain/basics/format.ts';
import { hear } from '../writing/dari-server.ts';
import { translate } from '../said/translate.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';
import { arah } from './tabs/arah.ts';
import { sesi } from './tabs/sesi.ts';
import { anggota } from './tabs/anggota.ts';
import { tabungan } from './tabs/tabungan.ts';
import { kas } from './tabs/kas.ts';
import { data } from './tabs/data.ts';
import { pinjaman } from './tabs/pinjaman.ts';
import { asal } from './tabs/asal.ts';
import { awal } from './tabs/awal.ts';
import { bagi } from './tabs/bagi.ts';
import { bubar } from './tabs/bubar.ts';
import { selesai } from './tabs/selesai.ts';
import { dokumen } from './tabs/dokumen.ts';
import { tahap } from './tabs/tahap.ts';
import { perubahan } from './tabs/perubahan.ts';

// The page shows words of the server.
hear(translate);

export const tabKsm: Words<typeof id> = {
  menu: {
    ringkasan: 'Summary',
    'daftar-sesi': 'Sessions',
    anggota: 'Members',
    tabungan: 'Savings',
    pinjaman: 'Loans',
    dokumen: 'Papers',
    tahap: 'Stage',
    data: 'Data of KSM',
    perubahan: 'Changes',
  },
  menuJudul: 'Parts of the KSM',
  jangan: 'Do not save',
  kembali: 'Back',
  batalkan: 'Cancel',
  batalkanApa: (apa) => `Cancel ${apa}`,
  pembatalan: (apa) => `Cancelling of ${apa}`,
  koreksi: 'Correct',
  koreksiApa: (apa) => `Correct ${apa}`,
  alasan: 'Reason',
  alasanBantuan: 'Stored in the history of changes and cannot be deleted.',
  menungguTerkirim: (n) => `${many(n, 'record')} of this part waiting to be sent`,
  gagal: {
    unreachable:
      'This part has not been opened on this phone yet. Connect to the internet, then try again.',
  },
  tampilkanLagi: 'Show more',
  bulanPendek: (bulan) => `${formatBulan(bulan).slice(0, 3)} ’${String(yearOf(bulan)).slice(-2)}`,

  arah,
  sesi,
  anggota,
  tabungan,
  kas,
  data,
  pinjaman,
  selesai,
  bubar,
  asal,
  awal,
  bagi,
  dokumen,
  tahap,
  perubahan,
};
