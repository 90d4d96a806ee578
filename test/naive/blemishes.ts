// What the demo groups are too tidy to show: records that the quality flags exist for, UPK without
// books, counts of members small enough to hide. Changed in the raw records, so that both counts see
// the same.
import type { PlayedDemo } from './kota-demo.ts';
import { toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { toAnggotaId, toNewId } from '../../functions/src/domain/basics/identitas.ts';

export function blemish({ ledger: { docs }, groups }: PlayedDemo): void {
  const group = (i: number) => groups[i] ?? '';
  const sesiOf = (ksmId: string) =>
    [...docs.sesi.values()]
      .filter((s) => s.ksmId === ksmId && s.status === 'dilaksanakan' && !s.dibatalkan)
      .toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : 1));
  const membersOf = (ksmId: string, change: (index: number) => object) => {
    const daftar = docs.anggota.get(ksmId);
    if (daftar)
      docs.anggota.set(ksmId, {
        ...daftar,
        anggota: daftar.anggota.map((a, i) => ({ ...a, ...change(i) })),
      });
  };

  // Meetings that nobody attended, and one where a stranger came and the cash was off.
  for (const id of [group(0), group(4), group(9)])
    for (const [i, s] of sesiOf(id).entries())
      if (i % 7 === 2)
        docs.sesi.set(s.id, {
          ...s,
          hadir: i % 2 === 0 ? [] : [toAnggotaId('zz')],
          buku: { ...s.buku, kas: 'selisih' },
        });
  // More paid than was due, some of it by joint liability, and on the day of the payout.
  let loans = 0;
  for (const p of docs.pinjaman.values()) {
    if (p.dibatalkan || ++loans % 5 !== 0) continue;
    const first = p.pembayaran[0];
    if (first)
      docs.pinjaman.set(p.id, {
        ...p,
        pembayaran: [
          ...p.pembayaran,
          {
            ...first,
            id: toNewId(`${p.id}-lebih`),
            tanggal: loans % 10 === 0 ? p.tanggalCair : first.tanggal,
            jumlah: p.pokok * 2,
            oleh: 'tanggungRenteng',
          },
        ],
      });
  }
  // Jasa above the schedule, of loans of every source.
  for (const [i, p] of [...docs.pinjaman.values()].entries())
    if (i % 3 === 0)
      docs.pinjaman.set(p.id, {
        ...p,
        pembayaran: p.pembayaran.map((b, j) => (j % 2 === 0 ? { ...b, jasaLebih: 2_500 } : b)),
      });
  // Money in the bank: some of what moved, and some that was taken there and not moved otherwise.
  for (const [i, k] of [...docs.kasLain.values()].entries()) {
    if (i % 4 === 0) docs.kasLain.set(k.id, { ...k, bank: k.jumlah });
    if (i % 6 === 1) {
      const id = toNewId(`${k.id}-bank`);
      docs.kasLain.set(id, {
        ...k,
        id,
        jenis: 'lainnya',
        anggota: null,
        jumlah: 0,
        bank: 25_000,
        sesi: null,
      });
    }
  }
  // Cash below zero.
  for (const [i, k] of [...docs.kasLain.values()].entries())
    if (i % 11 === 0) docs.kasLain.set(k.id, { ...k, jumlah: -9_000_000 });
  // A group whose members all left; one with three members left; one with few men and few poor members.
  membersOf(group(2), () => ({ tanggalKeluar: '2017-05-20' }));
  membersOf(group(5), (i) => (i < 3 ? {} : { tanggalKeluar: '2017-03-05' }));
  membersOf(group(7), (i) => (i % 3 === 0 ? { miskin: false, jenisKelamin: 'L' } : {}));
  membersOf(group(10), (i) => ({ miskin: i < 2, terampilSejak: i < 1 ? '2017-02-01' : null }));
  // A kelurahan whose groups all end early in a year whose later months are closed.
  for (const [id, ksm] of docs.ksm)
    if (ksm.wilayah.kelurahan === '32.77.03.1003')
      docs.ksm.set(id, { ...ksm, tanggalBubar: toTanggal('2017-02-15') });
  // UPK that keep no books: one that lends for the first time in December 2017, one that hardly ever lends.
  for (const [id, b] of docs.upkBulanan)
    if (['32.73.02.1005', '32.77.01.1004'].includes(b.wilayah.kelurahan))
      docs.upkBulanan.delete(id);
  // One that makes a loss.
  for (const [id, b] of docs.upkBulanan)
    if (b.wilayah.kelurahan === '33.73.01.1002')
      docs.upkBulanan.set(id, { ...b, biaya: b.pendapatan + 333_333 });
}
