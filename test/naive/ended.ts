// A group of the demo that ends with a settlement of all its money, out of the cash box and the bank: both counts read
// what it leaves. Added up by hand, with no function of the system.
import { isProblem } from '../../functions/src/domain/basics/refusals/problem.ts';
import { toUid } from '../../functions/src/domain/basics/code-shapes.ts';
import { type KsmId, toNewId } from '../../functions/src/domain/basics/identitas.ts';
import { addDays } from '../../functions/src/domain/basics/tanggal.ts';
import { NASIONAL } from '../../functions/src/domain/basics/wilayah.ts';
import type { Kiriman } from '../../functions/src/domain/submissions/kiriman.ts';
import { naiveShares } from '../support/files/naive-sheet.ts';
import type { PlayedDemo } from './kota-demo.ts';

/** So much lies in the bank when it ends. */
const BANK = 4_000;
const ALASAN = 'Anggota sepakat bubar';
const ADMIN = { uid: toUid('admin'), klaim: { peran: 'admin' as const, wilayah: [NASIONAL] } };

/** The group whose meetings ended first, so that files of several dates show its end. */
export function endOne({ ledger, groups, today }: PlayedDemo): KsmId {
  const { docs } = ledger;
  const send = (jenis: string, id: string, isi: object): boolean => {
    const kiriman = { id: toNewId(id), jenis, isi, koreksi: null };
    if (jenis === 'ksmBubar') Reflect.deleteProperty(kiriman, 'koreksi');
    return !isProblem(
      ledger.accept({ kiriman: kiriman as unknown as Kiriman, pada: today, oleh: ADMIN }),
    );
  };
  const mine = <T extends { readonly ksmId: KsmId; readonly dibatalkan: boolean }>(
    all: ReadonlyMap<string, T>,
    id: KsmId,
  ) => [...all.values()].filter((it) => it.ksmId === id && !it.dibatalkan);
  const lastOf = (id: KsmId) =>
    mine(docs.sesi, id).reduce((last, s) => (s.tanggal > last ? s.tanggal : last), '');
  const living = groups
    .filter((id) => {
      const ksm = docs.ksm.get(id);
      return ksm && !ksm.tanggalBubar && !ksm.ganda && lastOf(id) !== '';
    })
    .toSorted((a, b) => (lastOf(a) < lastOf(b) ? -1 : 1));
  const ended = living.find((ksmId) => {
    const list = docs.anggota.get(ksmId)?.anggota ?? [];
    const loans = mine(docs.pinjaman, ksmId);
    const others = mine(docs.kasLain, ksmId);
    const last = [...mine(docs.sesi, ksmId), ...others]
      .map((it) => it.tanggal)
      .concat(loans.flatMap((p) => [p.tanggalCair, ...p.pembayaran.map((b) => b.tanggal)]))
      .reduce((day, it) => (it > day ? it : day));
    const tanggal = addDays(last, 1);
    if (tanggal > today) return false;
    const own = new Map(list.map((a) => [a.id as string, 0]));
    const add = (id: string, jumlah: number) => own.set(id, (own.get(id) ?? 0) + jumlah);
    let kas = 0;
    for (const s of mine(docs.sesi, ksmId))
      if (s.status === 'dilaksanakan')
        for (const [id, jumlah] of Object.entries(s.setoran)) {
          add(id, jumlah);
          kas += jumlah;
        }
    for (const k of others) {
      kas += k.jumlah;
      if (k.jenis === 'tarikTabungan' && k.anggota) add(k.anggota, k.jumlah);
      if (k.pembagian || k.awal || k.bank) return false;
    }
    const pinjaman = loans.flatMap((p, i) => {
      let rest = 0;
      for (const a of p.angsuran) rest += a.pokok + a.jasa;
      for (const b of p.pembayaran) rest -= b.jumlah;
      if (p.sumber === 'internal') {
        kas -= p.pokok;
        for (const b of p.pembayaran)
          if (b.oleh !== 'dihapus') kas += b.jumlah + (b.jasaLebih ?? 0);
      }
      if (rest <= 0) return [];
      const saved = p.peminjam === null ? 0 : Math.max(0, own.get(p.peminjam) ?? 0);
      const potongan = p.sumber === 'internal' ? Math.min(saved, rest) : 0;
      if (p.peminjam !== null) add(p.peminjam, -potongan);
      const part = (name: string, jumlah: number) =>
        jumlah === 0 ? null : { id: `${ksmId}-bubar-${name}${String(i)}`, jumlah };
      const sisa = part('s', rest - potongan);
      return [
        {
          pinjaman: p.id,
          potongan: part('p', potongan),
          tunai: null,
          sisa: sisa && { ...sisa, cara: p.sumber === 'internal' ? 'dihapus' : 'tanggungRenteng' },
        },
      ];
    });
    const active = list.filter((a) => a.tanggalMasuk <= tanggal && !a.tanggalKeluar);
    let saved = 0;
    for (const jumlah of own.values()) saved += jumlah;
    const jumlah = kas - saved;
    if (pinjaman.length === 0 || active.length < 3 || jumlah < 0 || kas < 2 * BANK) return false;
    if ([...own.values()].some((it) => it < 0)) return false;
    const shares = naiveShares(jumlah, new Map(active.map((a) => [a.id as string, 1])));
    const moved = {
      id: `${ksmId}-ke-bank`,
      ksmId,
      tanggal: last,
      jumlah: 0,
      bank: BANK,
      jenis: 'lainnya',
      keterangan: 'Disimpan di bank',
    };
    return (
      send('kasLain', `${ksmId}-ke-bank`, moved) &&
      send('ksmBubar', `${ksmId}-bubar`, {
        ksmId,
        tanggalBubar: tanggal,
        penyelesaian: {
          tanggal,
          pinjaman,
          pembagian: {
            id: `${ksmId}-bubar-bagi`,
            jumlah,
            kunci: 'rata',
            lembar: [...own].map(([anggota, tabungan]) => ({
              anggota,
              bagian: shares.get(anggota) ?? 0,
              tabungan,
            })),
          },
          bank: BANK,
          sisaTabungan: [],
          sisaKas: 0,
          keterangan: null,
        },
        alasan: ALASAN,
      })
    );
  });
  if (ended === undefined) throw new Error('no group to end');
  return ended;
}
