// Steps of a group's life as forms would send them, right or wrong: few days, people and records, so that they meet.
import * as fc from 'fast-check';
import { toUid } from '../../../../functions/src/domain/basics/code-shapes.ts';
import {
  addDays,
  toTanggal,
  type Tanggal,
} from '../../../../functions/src/domain/basics/tanggal.ts';
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { anAnggota, anIsiPinjaman, anIsiSesi, KELURAHAN } from '../../../support/build-kiriman.ts';
import { toNewId } from '../../../../functions/src/domain/basics/identitas.ts';
import { naiveShares } from '../../../support/naive-sheet.ts';
import type { Ledger } from '../../../support/ledger.ts';

export const TODAY = toTanggal('2017-07-05');
const FIRST = toTanggal('2017-01-04');
export const KSM = 'ksm-9';
const DAYS = 12;
export const OLEH = {
  uid: toUid('uid-1'),
  klaim: { peran: 'askot' as const, wilayah: [KELURAHAN] },
};
const MEMBERS = ['a1', 'a2', 'a3', 'a4'] as const;

/** What one step draws: few days, people and records, so that they meet. */
export interface Draw {
  readonly what: number;
  readonly day: number;
  readonly other: number;
  readonly who: number;
  readonly which: number;
  readonly again: boolean;
}

export const draw: fc.Arbitrary<Draw> = fc.record({
  what: fc.nat(20),
  day: fc.integer({ min: -2, max: DAYS }),
  other: fc.integer({ min: 0, max: DAYS }),
  who: fc.nat(3),
  which: fc.nat(3),
  again: fc.boolean(),
});

export const ALASAN = 'Salah tulis di buku';
export const dateOf = (n: number): Tanggal => addDays(FIRST, n);
const sample = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

/** A submission of any kind, as a form would send it, right or wrong. */
export function stepOf(d: Draw, n: number, ledger: Ledger): unknown {
  const tanggal = dateOf(d.day);
  const who = MEMBERS[d.who];
  const koreksi = d.again ? { alasan: ALASAN } : null;
  const lentNow = { ...anIsiPinjaman(), ksmId: KSM, peminjam: who, tanggalCair: tanggal };
  const angsuran = [{ jatuhTempo: dateOf(d.day + 20), pokok: 100_000, jasa: 0 }];
  const loan = sample([...ledger.docs.pinjaman.values()], d.which);
  const envelope = (jenis: string, isi: object, more: object = { koreksi }) => ({
    id: `k${String(n)}`,
    jenis,
    isi,
    ...more,
  });
  switch (d.what) {
    case 0:
    case 1:
    case 2: {
      const others = MEMBERS.filter((id) => id !== who);
      const present = d.other % 2 === 0 ? others : [who];
      const setoran: Record<string, number> = {};
      for (const id of present) if (id) setoran[id] = 5_000;
      return envelope('sesi', {
        ...anIsiSesi(),
        id: `s${String(d.which)}`,
        ksmId: KSM,
        tanggal,
        hadir: present,
        setoran,
        pimpinan: null,
        notulis: null,
        pinjamanBaru:
          d.other % 3 === 0 ? [{ ...lentNow, id: `ps${String(d.which)}`, angsuran }] : [],
        pembayaran:
          d.other % 4 === 0 && loan
            ? [
                {
                  pinjaman: loan.id,
                  jumlah: 1_000,
                  oleh: 'anggota' as const,
                  ...(d.again && { jasaLebih: 500 }),
                },
              ]
            : [],
        kasLain:
          d.other % 5 === 0
            ? [
                {
                  id: `ks${String(d.which)}`,
                  ksmId: KSM,
                  tanggal,
                  jumlah: -1_000,
                  jenis: d.who === 0 ? 'tarikTabungan' : 'biaya',
                  ...(d.who === 0 && { anggota: 'a2' }),
                  keterangan: 'Fotokopi',
                },
              ]
            : [],
        notulen: 'Dibayar lebih',
      });
    }
    case 3:
      return envelope('pinjaman', {
        ...lentNow,
        id: d.other % 2 === 0 ? `p${String(d.which)}` : (loan?.id ?? 'p0'),
        sumber: d.other % 3 === 0 ? 'ppmk' : 'internal',
        angsuran,
      });
    case 4:
    case 5:
      return envelope('pembayaran', {
        id: `b${String(d.other % 3)}`,
        ksmId: KSM,
        pinjaman: loan?.id ?? 'p0',
        tanggal,
        jumlah: 1_000,
        oleh: 'anggota',
        ...(d.who > 1 && { jasaLebih: 500 }),
        keterangan: ALASAN,
      });
    case 6:
      return envelope('kasLain', {
        id: `k${String(d.which)}`,
        ksmId: KSM,
        tanggal,
        // In the cash box, in the bank, or from one to the other.
        jumlah: d.who === 3 ? 0 : -1_000,
        jenis: d.who === 3 ? 'lainnya' : 'biaya',
        ...(d.who > 1 && { bank: d.who === 3 ? 750 - 100 * d.other : -1_000 }),
        keterangan: ALASAN,
      });
    case 7:
      return envelope(
        'anggotaKeluar',
        { ksmId: KSM, anggota: who, tanggalKeluar: tanggal, alasan: ALASAN },
        {},
      );
    case 8:
      return envelope(
        'anggotaUbah',
        {
          ksmId: KSM,
          anggota: {
            ...anAnggota(who ?? ''),
            tanggalMasuk: tanggal,
            tanggalKeluar: d.again ? dateOf(d.other) : null,
          },
          alasan: ALASAN,
        },
        {},
      );
    case 9:
      return envelope(
        'anggotaMasuk',
        { ksmId: KSM, anggota: [anAnggota('a4', { tanggalMasuk: tanggal })] },
        {},
      );
    case 10:
      return envelope(
        'ksmUbah',
        { ksmId: KSM, perubahan: { tanggalBubar: d.again ? tanggal : null }, alasan: ALASAN },
        {},
      );
    case 11:
      return envelope(
        'ksmUbah',
        { ksmId: KSM, perubahan: { tanggalBentuk: tanggal }, alasan: ALASAN },
        {},
      );
    case 12:
    case 15: {
      const paid = loan?.pembayaran.at(d.again ? -1 : 0);
      const setOff = [...ledger.docs.kasLain.values()].findLast((k) => k.potongan ?? k.pembagian);
      const catatan = [
        { jenis: 'sesi', id: `s${String(d.which)}`, pinjaman: null },
        { jenis: 'pinjaman', id: loan?.id ?? 'p0', pinjaman: null },
        { jenis: 'pembayaran', id: paid?.id ?? 'b0', pinjaman: loan?.id ?? 'p0' },
        d.who === 0 && setOff
          ? {
              jenis: 'kasLain',
              id: setOff.id,
              pinjaman: d.again ? (setOff.potongan ?? null) : null,
            }
          : { jenis: 'kasLain', id: `${d.again ? 't' : 'k'}${String(d.which)}`, pinjaman: null },
      ][d.what === 15 ? 0 : d.other % 4];
      return envelope('batalkan', { ksmId: KSM, catatan, alasan: ALASAN }, {});
    }
    case 13:
    case 14:
      return envelope(
        'kasLain',
        {
          id: `t${String(d.which)}`,
          ksmId: KSM,
          // Mostly late enough for a deposit before it.
          tanggal: d.again ? dateOf(DAYS) : tanggal,
          jumlah: -1_000 * (1 + (d.other % 6)),
          jenis: 'tarikTabungan',
          anggota: who,
          keterangan: ALASAN,
        },
        { koreksi: ledger.docs.kasLain.has(`t${String(d.which)}`) ? { alasan: ALASAN } : null },
      );
    case 17:
    case 18:
      return envelope('anggotaKeluar', leaving(d, n, ledger), {});
    case 19:
    case 20:
      return envelope('bagiHasil', shared(d, n, ledger), {});
    default:
      return d.other % 2 === 0
        ? envelope('dokumen', {
            id: `d${String(d.which)}`,
            ksmId: KSM,
            jenis: 'rencanaKerja',
            tanggal,
          })
        : envelope('tahap', { ksmId: KSM, tahap: 'I', sejak: tanggal, alasan: ALASAN }, {});
  }
}

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
    for (const it of k.pembagian?.lembar ?? [])
      if (it.anggota === who)
        saldo += (k.pembagian?.cara === 'ditabung' ? it.bagian : 0) - it.tabungan;
  }
  return saldo;
}

/** A share-out with the sheet that the records give, now and then a rupiah off. */
function shared(d: Draw, n: number, ledger: Ledger): object {
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
    keterangan: d.other % 3 === 0 ? null : ALASAN,
  };
}

/** A departure that settles what the records say is open, now and then a rupiah off. */
function leaving(d: Draw, n: number, ledger: Ledger): object {
  const { docs } = ledger;
  const who = MEMBERS[d.who] ?? '';
  const saldo = ownedBy(who, '9999', ledger);
  let left = Math.max(0, saldo);
  const pinjaman = standing(docs.pinjaman).flatMap((p, i) => {
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
        potongan: part('p', potongan),
        tunai: part('t', tunai),
        sisa: part('s', sisa, { cara }),
      },
    ];
  });
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
      pinjaman,
      keterangan: d.which === 0 ? ALASAN : null,
    },
  };
}

export const sentBy = (kiriman: unknown) => ({
  kiriman: Kiriman.parse(kiriman),
  pada: TODAY,
  oleh: OLEH,
});
