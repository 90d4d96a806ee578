// The page of a group: out of which the money of a settlement is paid.

export const asal = {
  judul: 'Dibayar dari',
  pilihan: { kas: 'Kotak kas', bank: 'Bank', keduanya: 'Keduanya' },
  bantuan: (kas: string, bank: string) => `Di kotak kas ${kas}, di bank ${bank}.`,
  dariBank: 'Dari bank',
  lebihDariDibayar: (dibayar: string) => `lebih dari yang dibayar, ${dibayar}`,
  dibayarBank: 'Dibayar dari bank',
  sisaKotak: 'Sisa di kotak kas',
  sisaBank: 'Sisa di bank',
  dari: (kas: string, bank: string) => `Dari kotak kas ${kas}, dari bank ${bank}.`,
} as const;
