// Departures, share-outs and dissolutions as their forms would send them: with what the records give, counted by hand, and
// now and then a rupiah off.
import { toNewId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { Ledger } from '../../../support/records/ledger.ts';
import { naiveShares } from '../../../support/files/naive-sheet.ts';
import { ALASAN, dateOf, DAYS, KSM, MEMBERS, type Draw } from './drawn-group.ts';

const standing = <T extends { readonly dibatalkan: boolean }>(all: Map<string, T>): T[] =>
  [...all.values()].filter((it) => !it.dibatalkan);

/** What a member owns at the end of a day, counted by hand. */
export function ownedBy(who: string, until: string, { docs }: Ledger): number {
  let saldo = 0;
  for (const s of standing(docs.sesi))
    if (s.status === 'dilaksanakan' && s.tanggal <= until) saldo += s.setoran[toNewId(who)] ?? 0;
  for (const k of standing(docs.kasLain)) {
    if (k.tanggal > until) continue;
    if (k.jenis === 'tarikTabungan' && k.anggota === who) saldo += k.jumlah;
    for (const it of k.awal?.tabungan ?? []) if (it.anggota === who) saldo += it.jumlah;
    for (const it of k.pembagian?.lembar ?? [])
      if (it.anggota === who)
        saldo += (k.pembagian?.cara === 'ditabung' ? it.bagian : 0) - it.tabungan;
  }
  return saldo;
}

/** A share-out with the sheet that the records give, now and then a rupiah off. */
export function shared(d: Draw, n: number, ledger: Ledger): object {
  const tanggal = dateOf(d.again ? DAYS : d.day);
  const cara = (['tunai', 'ditabung', 'denganTabungan'] as const)[d.which % 3] ?? 'tunai';
  const kunci = d.who % 2 === 0 ? 'saldo' : 'rata';
  const all = ledger.docs.anggota.get(KSM)?.anggota ?? [];
  const active = all.filter(
    (a) => a.tanggalMasuk <= tanggal && (!a.tanggalKeluar || tanggal < a.tanggalKeluar),
  );
  // A sheet has at least a line, right or wrong.
  const members = active.length > 0 ? active : all.slice(0, 1);
  const saldo = new Map(members.map((a) => [a.id, ownedBy(a.id, tanggal, ledger)]));
  const jumlah = 1_000 + d.other;
  const fromBank = d.which === 3 && d.again ? { bank: 1 + d.other } : {};
  const shares = naiveShares(
    jumlah,
    new Map([...saldo].map(([id, own]) => [id, kunci === 'rata' ? 1 : Math.max(0, own)])),
  );
  return {
    id: `n${String(n)}-b`,
    ksmId: KSM,
    tanggal,
    pembagian: {
      jumlah,
      kunci,
      cara,
      lembar: members.map(({ id }, i) => ({
        anggota: id,
        bagian: (shares.get(id) ?? 0) + (d.other === 7 && i === 0 ? 1 : 0),
        tabungan: cara === 'denganTabungan' ? Math.max(0, saldo.get(id) ?? 0) : 0,
      })),
    },
    ...fromBank,
    keterangan: d.other % 3 === 0 ? null : ALASAN,
  };
}

/** The open loans of a member, with what is set off against savings, and what is left of those. */
function settledLoans(d: Draw, n: number, ledger: Ledger, who: string | null) {
  let left = who === null ? 0 : Math.max(0, ownedBy(who, '9999', ledger));
  const pinjaman = standing(ledger.docs.pinjaman).flatMap((p, i) => {
    const rest =
      p.angsuran.reduce((sum, a) => sum + a.pokok + a.jasa, 0) -
      p.pembayaran.reduce((sum, b) => sum + b.jumlah, 0);
    if (p.peminjam !== who || rest <= 0) return [];
    const potongan = Math.min(left, rest, 1_000 * d.which);
    const tunai = Math.min(rest - potongan, 500 * (d.other % 3));
    left -= potongan;
    const sisa = rest - potongan - tunai + (d.other === 7 ? 1 : 0);
    const part = (name: string, jumlah: number, more: object = {}) =>
      jumlah === 0 ? null : { id: `n${String(n)}-${name}${String(i)}`, jumlah, ...more };
    const cara = (['dilunasi', 'tanggungRenteng', 'dihapus'] as const)[d.other % 3];
    return [
      {
        pinjaman: p.id,
        sumber: p.sumber,
        potongan: part('p', potongan),
        tunai: part('t', tunai),
        sisa: part('s', sisa, { cara }),
      },
    ];
  });
  return { pinjaman, left };
}

const withoutSource = <T extends { readonly sumber: string }>({
  sumber: _source,
  ...loan
}: T): Omit<T, 'sumber'> => loan;

/** A dissolution that settles what the records say, now and then a rupiah off. */
export function dissolved(d: Draw, n: number, ledger: Ledger): object {
  const { docs } = ledger;
  const list = docs.anggota.get(KSM)?.anggota ?? [];
  const tanggal = dateOf(DAYS + d.other);
  const all = list.map(({ id }) => ({ id, ...settledLoans(d, n, ledger, id) }));
  const paid = all.map(({ id, left }) => ({ id, tabungan: d.again ? left : 0, left }));
  let kas = 0;
  for (const s of standing(docs.sesi))
    if (s.status === 'dilaksanakan' && s.tanggal <= tanggal)
      for (const jumlah of Object.values(s.setoran)) kas += jumlah;
  for (const p of standing(docs.pinjaman))
    if (p.sumber === 'internal') {
      if (p.tanggalCair <= tanggal) kas -= p.pokok;
      for (const b of p.pembayaran)
        if (b.tanggal <= tanggal && b.oleh !== 'dihapus') kas += b.jumlah;
    }
  for (const k of standing(docs.kasLain)) if (k.tanggal <= tanggal) kas += k.jumlah;
  for (const { pinjaman } of all)
    for (const it of pinjaman)
      kas += it.sumber === 'internal' ? (it.tunai?.jumlah ?? 0) : -(it.potongan?.jumlah ?? 0);
  for (const it of paid) kas -= it.tabungan;
  const pinjaman = all.flatMap((it) => it.pinjaman.map(withoutSource));
  return {
    ksmId: KSM,
    tanggalBubar: dateOf(d.other % 4 === 0 ? d.day : DAYS),
    penyelesaian: {
      tanggal,
      pinjaman,
      pembagian: {
        id: `n${String(n)}-b`,
        jumlah: 0,
        kunci: 'rata',
        lembar: paid.map(({ id, tabungan }) => ({ anggota: id, bagian: 0, tabungan })),
      },
      sisaTabungan: paid.flatMap(({ id, tabungan, left }) =>
        left > tabungan ? [{ anggota: id, jumlah: left - tabungan }] : [],
      ),
      sisaKas: kas + (d.other === 5 ? 1 : 0),
      ...(d.which === 3 && { bank: 1 + d.other }),
      keterangan: ALASAN,
    },
    alasan: ALASAN,
  };
}

/** A departure that settles what the records say is open, now and then a rupiah off. */
export function leaving(d: Draw, n: number, ledger: Ledger): object {
  const who = MEMBERS[d.who] ?? '';
  const { pinjaman, left } = settledLoans(d, n, ledger, who);
  const bayar = d.again ? left : 0;
  return {
    ksmId: KSM,
    anggota: who,
    tanggalKeluar: dateOf(d.day),
    alasan: ALASAN,
    penyelesaian: {
      // Mostly late enough for what was saved and lent.
      tanggal: dateOf(d.other % 4 === 0 ? d.day : DAYS + d.other),
      tabungan: bayar > 0 ? { id: `n${String(n)}-k`, jumlah: bayar } : null,
      sisaTabungan: left - bayar + (d.other === 5 ? 1 : 0),
      pinjaman: pinjaman.map(withoutSource),
      ...(bayar > 0 && d.which === 3 && { bank: Math.min(bayar, 1 + d.other) }),
      keterangan: d.which === 0 ? ALASAN : null,
    },
  };
}
