// What a submission moves in the cash box and the bank, without the records that it will become: a phone asks before
// it is sent, and counts in what it has not sent yet.
import type { PinjamanId } from '../../../basics/identitas.ts';
import type { Tanggal } from '../../../basics/tanggal.ts';
import { handedOver, kasOfSesi } from '../../../records/money/gerak-kas.ts';
import { dibayarOf } from '../../../records/money/pembagian.ts';
import type { PinjamanSelesai } from '../../../records/money/penyelesaian.ts';
import type { Pinjaman } from '../../../records/money/pinjaman.ts';
import type { JenisKiriman, Kiriman, KirimanOf } from '../../kiriman.ts';
import type { GerakTempat } from './kas-harian.ts';

type Loans = readonly Pick<Pinjaman, 'id' | 'sumber'>[];

const moved = (tanggal: Tanggal, kas: number, bank = 0): GerakTempat[] => [
  { tanggal, box: kas - bank, bank },
];

const isInternal = (id: PinjamanId, pinjaman: Loans): boolean =>
  pinjaman.find((p) => p.id === id)?.sumber === 'internal';

const MOVES: {
  readonly [J in JenisKiriman]: ((kiriman: KirimanOf<J>, pinjaman: Loans) => GerakTempat[]) | null;
} = {
  sesi: ({ isi }, pinjaman) => moved(isi.tanggal, kasOfSesi(isi, pinjaman)),
  pinjaman: ({ isi }) => (isi.sumber === 'internal' ? moved(isi.tanggalCair, 0 - isi.pokok) : []),
  pembayaran: ({ isi }, pinjaman) =>
    isInternal(isi.pinjaman, pinjaman) ? moved(isi.tanggal, handedOver(isi)) : [],
  kasLain: ({ isi }) => moved(isi.tanggal, isi.jumlah, isi.bank ?? 0),
  bagiHasil: ({ isi }) => moved(isi.tanggal, 0 - dibayarOf(isi.pembagian), 0 - (isi.bank ?? 0)),
  anggotaKeluar({ isi: { penyelesaian: it } }, pinjaman) {
    if (!it) return [];
    const paid = it.tabungan?.jumlah ?? 0;
    return moved(it.tanggal, settled(it.pinjaman, pinjaman) - paid, 0 - (it.bank ?? 0));
  },
  ksmBubar({ isi: { penyelesaian: it } }, pinjaman) {
    const paid = it.pembagian ? dibayarOf({ ...it.pembagian, cara: 'denganTabungan' }) : 0;
    return moved(it.tanggal, settled(it.pinjaman, pinjaman) - paid, 0 - (it.bank ?? 0));
  },
  // Its loans go out of it on the same day.
  saldoAwal: ({ isi }) => moved(isi.tanggal, isi.kas + isi.bank, isi.bank),
  // What it takes back may have moved it: see below.
  batalkan: null,
  // These move none.
  ksmDaftar: null,
  ksmUbah: null,
  ksmPindah: null,
  ksmGanda: null,
  anggotaMasuk: null,
  anggotaUbah: null,
  anggotaGabung: null,
  dokumen: null,
  kemitraan: null,
  pelatihan: null,
  tahap: null,
  tahapBatal: null,
  lkm: null,
  upkBulanan: null,
  target: null,
  tutupBulan: null,
  pemeriksaan: null,
  ujiPetik: null,
  ujiPetikBatal: null,
};

/** What is repaid of the group's own loans comes in; savings that are set off for another go out to who lent it. */
function settled(all: readonly PinjamanSelesai[], pinjaman: Loans): number {
  return all.reduce(
    (sum, { pinjaman: id, tunai, potongan }) =>
      sum + (isInternal(id, pinjaman) ? (tunai?.jumlah ?? 0) : -(potongan?.jumlah ?? 0)),
    0,
  );
}

/** Whether submissions of a kind may move cash, or take back what moved it. */
export const mayMoveCash = (jenis: JenisKiriman): boolean =>
  jenis === 'batalkan' || MOVES[jenis] !== null;

/** `pinjaman`: the loans that are known. Null: it changes or takes back what is on record, so more is to be known. */
export function gerakOfKiriman(kiriman: Kiriman, pinjaman: Loans): GerakTempat[] | null {
  const isNew = kiriman.jenis !== 'batalkan' && !('koreksi' in kiriman && kiriman.koreksi);
  const moves = MOVES[kiriman.jenis] as
    | ((kiriman: Kiriman, pinjaman: Loans) => GerakTempat[])
    | null;
  if (!isNew) return moves || kiriman.jenis === 'batalkan' ? null : [];
  return moves?.(kiriman, pinjaman) ?? [];
}
