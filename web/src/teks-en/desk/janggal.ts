// Records that look odd, and why to go and see. Each reason is one sentence that the group can be told.
import type { Janggal } from '../../../../functions/src/domain/signals/janggal/janggal.ts';
import type { janggal as id } from '../../teks/desk/janggal.ts';
import { formatAngka, formatRupiah, formatTanggalPanjang } from '../domain/basics/format.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

const rentang = ({ dari, sampai }: Pick<Janggal, 'dari' | 'sampai'>) =>
  `${formatTanggalPanjang(dari)} to ${formatTanggalPanjang(sampai)}`;

export const janggal: Words<typeof id> = {
  judul: 'Odd records',
  ajakan: 'KSM whose records should be looked at in the field, with the reasons.',
  pengantar:
    'What you see is no fault, and no judgement of people: there are honest reasons for all of it. Visit the KSM, look at its books, ask.',
  kosong: 'There are no odd records.',
  kelurahan: 'Kelurahan/desa',
  jenis: 'Reason',
  semua: 'All',
  nama: {
    sama: 'Presence and deposits always the same',
    sekaligus: 'Many sessions saved at once',
    bulat: 'Round figures only',
    malam: 'Saved before dawn',
    jauh: 'Too many places in one day',
  },
  alasan(it) {
    switch (it.jenis) {
      case 'sama':
        return `${formatAngka(it.sesi)} sessions in a row with exactly the same people present and the same deposits, ${rentang(it)}.`;
      case 'sekaligus':
        return `${formatAngka(it.sesi)} sessions, ${rentang(it)}, saved on the phone within ${many(Math.max(1, it.menit), 'minute')} on ${formatTanggalPanjang(it.pada)}.`;
      case 'bulat':
        return `Deposits, instalments, and cash of ${formatAngka(it.sesi)} sessions are all multiples of ${formatRupiah(it.kelipatan)}, ${rentang(it)}, although the agreed deposit is not.`;
      case 'malam':
        return `${formatAngka(it.sesi)} sessions saved before dawn on the very day of the meeting, the last at ${it.pukul.replace('.', ':')} on ${formatTanggalPanjang(it.sampai)}.`;
      case 'jauh':
        return `Met on ${formatTanggalPanjang(it.sampai)}; on the same day ${formatAngka(it.ksm)} KSM in ${formatAngka(it.kecamatan)} other kecamatan met too, by the same recorder.${it.sesi > 1 ? ` ${formatAngka(it.sesi)} such days in total since ${formatTanggalPanjang(it.dari)}.` : ''}`;
    }
  },
};
