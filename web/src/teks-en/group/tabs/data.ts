// The page of a group: what is on record of the group itself.
import type { data as id } from '../../../teks/group/tabs/data.ts';
import type { Words } from '../../words.ts';

export const data: Words<typeof id> = {
  judul: 'Data of KSM',
  ubah: 'Change data',
  ubahJudul: 'Change data of KSM',
  kiriman: (ksm) => `Change of data of ${ksm}`,
  bentukBerubah:
    'Members who joined on the date of formation move to this date too. All figures from the earliest month on are counted again.',
  belumBerubah: 'nothing has been changed yet',
  lokasi: 'Kelurahan/desa',
  jadwal: 'Meetings',
  jadwalSejak: (jarak, sejak) => `${jarak} since ${sejak}`,
  jadwalBerlaku: 'New interval holds from',
  pernahDi: 'Formerly in',
  sampai: (kode, tanggal) => `${kode}, until ${tanggal}`,
  pindah: 'Change kelurahan',
  pindahKiriman: (ksm) => `${ksm} changes kelurahan`,
  kelurahanBaru: 'The right kelurahan/desa',
  pindahCara: 'Why it is changed',
  pindahSejakTanggal: 'Moved, or new area code',
  keliruSejakAwal: 'Wrong from the start',
  pindahSejak: 'There since',
  wajib: 'must be filled in',
  pindahIsi:
    'Months before that date still count in the old kelurahan, later months in the new one.',
  keliruIsi: 'All months count in the right kelurahan, and disappear from the wrong one.',
  kodeDiganti: (lama, baru, sejak) => `${lama} replaced by ${baru} since ${sejak}.`,
  ganda: 'This KSM is registered twice',
  gandaKiriman: (ksm) => `${ksm} registered twice`,
  gandaIsi:
    'This KSM is cancelled and counts nowhere. Its records stay stored. All its sessions and money must already be in the KSM that replaces it.',
  pengganti: 'The KSM that is used',
  cariPengganti: 'Search KSM by name',
  batalkanGanda: 'Cancel this KSM',
  bukanGanda: 'Not registered twice after all',
  bukanGandaKiriman: (ksm) => `${ksm} not registered twice`,
  bukanGandaIsi: 'This KSM counts again as before.',
  setoran: 'Minimum deposit per member per session',
  samaDenganBentuk: 'same as the date of formation',
  bubar: 'Dissolved',
  catatBubar: 'Record dissolution',
  catatBubarIsi:
    'After dissolution there are no new sessions and loans; payments and sharing of cash can still be recorded.',
  bubarKiriman: (ksm) => `${ksm} dissolved`,
  tanggalBubar: 'Date of dissolution',
  batalBubar: 'Cancel dissolution',
  batalBubarKiriman: (ksm) => `${ksm} not dissolved`,
};
