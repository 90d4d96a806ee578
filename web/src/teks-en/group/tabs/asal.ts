// The page of a group: out of which the money of a settlement is paid.
import type { asal as id } from '../../../teks/group/tabs/asal.ts';
import type { Words } from '../../words.ts';

export const asal: Words<typeof id> = {
  judul: 'Paid from',
  pilihan: { kas: 'Cash box', bank: 'Bank', keduanya: 'Both' },
  bantuan: (kas, bank) => `${kas} in the cash box, ${bank} in the bank.`,
  dariBank: 'From the bank',
  lebihDariDibayar: (dibayar) => `more than what is paid, ${dibayar}`,
  dibayarBank: 'Paid from the bank',
  sisaKotak: 'Left in the cash box',
  sisaBank: 'Left in the bank',
  dari: (kas, bank) => `${kas} from the cash box, ${bank} from the bank.`,
};
