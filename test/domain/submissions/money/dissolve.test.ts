// The end of a group is a settlement: every balance, every open loan and the cash are paid or named as open.
import { describe, expect, it } from 'vitest';
import { PARAMETER_AWAL } from '../../../../functions/src/domain/basics/parameter.ts';
import { toBulan, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { recomputeMonths } from '../../../../functions/src/domain/recompute/recompute-months.ts';
import { anIsiPinjaman, anIsiSesi } from '../../../support/records/build-kiriman.ts';
import { openLedger, type Ledger } from '../../../support/records/ledger.ts';
import { daftar, LOKASI } from '../registration.ts';
import { ask } from '../ask.ts';
import { ALASAN, dateOf, KSM } from '../ways-in/drawn-group.ts';

/** Each saved 10,000, 2,000 came in as a gift; a1 owes 6,000 of it, the group 50,000 to the UPK; a2 left. */
function aGroup(): Ledger {
  const ledger = openLedger([LOKASI]);
  const lent = (
    id: string,
    sumber: 'internal' | 'upk',
    pokok: number,
    peminjam: string | null,
  ) => ({
    jenis: 'pinjaman',
    isi: {
      ...anIsiPinjaman({ id, ksmId: KSM, tanggalCair: dateOf(1), sumber, pokok, peminjam }),
      angsuran: [{ jatuhTempo: dateOf(30), pokok, jasa: 0 }],
    },
    koreksi: null,
  });
  const gift = { id: 'c1', ksmId: KSM, tanggal: dateOf(1), jumlah: 2_000, jenis: 'hibah' };
  const setoran = { a1: 10_000, a2: 10_000, a3: 10_000 };
  for (const step of [
    daftar(),
    {
      jenis: 'sesi',
      isi: anIsiSesi({ id: 's1', ksmId: KSM, tanggal: dateOf(0), setoran }),
      koreksi: null,
    },
    { jenis: 'kasLain', isi: { ...gift, keterangan: null }, koreksi: null },
    lent('p1', 'internal', 6_000, 'a1'),
    lent('p2', 'upk', 50_000, null),
    {
      jenis: 'anggotaKeluar',
      isi: { ksmId: KSM, anggota: 'a2', tanggalKeluar: dateOf(5), alasan: ALASAN },
    },
  ])
    expect(ask(ledger, step)).toBeNull();
  return ledger;
}

const P1 = { pinjaman: 'p1', potongan: { id: 'x1', jumlah: 6_000 }, tunai: null, sisa: null };
const P2 = {
  pinjaman: 'p2',
  potongan: null,
  tunai: null,
  sisa: { id: 'x2', jumlah: 50_000, cara: 'tanggungRenteng' },
};
const line = (anggota: string, bagian: number, tabungan: number) => ({ anggota, bagian, tabungan });
const LINES = [line('a1', 1_000, 4_000), line('a2', 0, 10_000), line('a3', 1_000, 10_000)];
const bubar = (part: object = {}, rest: object = {}) => ({
  jenis: 'ksmBubar',
  isi: {
    ksmId: KSM,
    tanggalBubar: dateOf(10),
    penyelesaian: {
      tanggal: dateOf(12),
      pinjaman: [P1, P2],
      pembagian: { id: 'x3', jumlah: 2_000, kunci: 'saldo', lembar: LINES },
      sisaTabungan: [],
      sisaKas: 0,
      keterangan: null,
      ...part,
    },
    alasan: ALASAN,
    ...rest,
  },
});
const shares = (jumlah: number, ...lembar: object[]) => ({
  pembagian: { id: 'x3', jumlah, kunci: 'saldo', lembar },
});
const figures = (ledger: Ledger) => {
  const angka = recomputeMonths(
    ledger.catatanOf(daftar().isi.ksm.id),
    toBulan('2017-02'),
    toTanggal('2017-02-28'),
    [PARAMETER_AWAL],
  ).at(-1)?.capaian;
  return angka && [angka.tingkat, angka.angka.kas, angka.angka.saldoTabungan];
};
const settledOf = (ledger: Ledger) =>
  ledger.docs.anggota.get(KSM)?.anggota.map((a) => [a.id, a.penyelesaian ?? null]);

describe('the end of a group', () => {
  it('pays what everybody owns, former members too, shares the rest, and names what is open', () => {
    const ledger = aGroup();
    expect(figures(ledger)?.slice(1)).toStrictEqual([26_000, 30_000]);
    expect(ask(ledger, bubar())).toBeNull();
    expect(figures(ledger)).toStrictEqual(['Bubar', 0, 0]);
    expect(ledger.docs.ksm.get(KSM)?.tanggalBubar).toBe(dateOf(10));
    const none = { tanggal: dateOf(12), sisaTabungan: 0, pinjaman: [] };
    expect(settledOf(ledger)).toStrictEqual([
      ['a1', none],
      ['a2', null],
      ['a3', none],
    ]);
    expect(ledger.docs.kasLain.get('x3')?.pembagian?.lembar).toStrictEqual(LINES);
    // Its debt to the UPK stays, and can still be paid.
    const paid = {
      id: 'b9',
      ksmId: KSM,
      pinjaman: 'p2',
      tanggal: dateOf(20),
      jumlah: 50_000,
      oleh: 'tanggungRenteng',
    };
    expect(ask(ledger, { jenis: 'pembayaran', isi: paid, koreksi: null })).toBeNull();
  });

  it('asks about money in the bank when the cash box is paid empty', () => {
    const ledger = aGroup();
    const moved = {
      id: 'c2',
      ksmId: KSM,
      tanggal: dateOf(2),
      jumlah: 0,
      jenis: 'lainnya',
      bank: 5_000,
      keterangan: null,
    };
    expect(ask(ledger, { jenis: 'kasLain', isi: moved, koreksi: null })).toBeNull();
    expect(ask(ledger, bubar())).toContain('di kotak kas kurang Rp5.000, di bank Rp5.000');
    const back = { ...moved, id: 'c3', tanggal: dateOf(3), bank: -5_000 };
    expect(ask(ledger, { jenis: 'kasLain', isi: back, koreksi: null })).toBeNull();
    expect(ask(ledger, bubar())).toBeNull();
  });

  it('names savings that are not paid, a debt, and where the cash is', () => {
    const open = {
      pinjaman: [
        { ...P1, potongan: null, sisa: { id: 'x1', jumlah: 6_000, cara: 'dilunasi' } },
        P2,
      ],
      ...shares(0, line('a1', 0, 10_000), line('a3', 0, 4_000)),
      sisaTabungan: [
        { anggota: 'a2', jumlah: 10_000 },
        { anggota: 'a3', jumlah: 6_000 },
      ],
      sisaKas: 12_000,
    };
    const ledger = aGroup();
    expect(ask(ledger, bubar(open))).toContain('di mana sisa kas Rp12.000 disimpan');
    expect(ask(ledger, bubar({ ...open, keterangan: 'Di bendahara' }))).toBeNull();
    expect(figures(ledger)).toStrictEqual(['Bubar', 12_000, 16_000]);
    expect(settledOf(ledger)).toMatchObject([
      ['a1', { sisaTabungan: 0, pinjaman: [{ pinjaman: 'p1', jumlah: 6_000 }] }],
      ['a2', { sisaTabungan: 10_000 }],
      ['a3', { sisaTabungan: 6_000 }],
    ]);
    // What was open is settled later by the same form.
    const rest = shares(0, line('a2', 0, 10_000));
    const later = {
      tanggal: dateOf(20),
      pinjaman: [{ ...P1, potongan: null, sisa: { id: 'x7', jumlah: 6_000, cara: 'dihapus' } }, P2],
      pembagian: { ...rest.pembagian, id: 'x8' },
      sisaTabungan: [{ anggota: 'a3', jumlah: 6_000 }],
      sisaKas: 2_000,
      keterangan: 'Di bendahara',
    };
    expect(ask(ledger, bubar(later))).toBeNull();
    expect(figures(ledger)).toStrictEqual(['Bubar', 2_000, 6_000]);
  });

  it.each([
    ['a loan that is not named', { pinjaman: [P1] }, 'masih tersisa Rp50.000'],
    [
      'savings of a former member left out',
      { ...shares(2_000, LINES[0] ?? {}, LINES[2] ?? {}) },
      'tabungan Anggota a2 Rp10.000, bukan Rp0',
    ],
    [
      'a share that is not due',
      {
        ...shares(2_000, line('a1', 999, 4_000), line('a2', 0, 10_000), line('a3', 1_001, 10_000)),
      },
      'bagian Anggota a1 Rp1.000',
    ],
    ['other cash left than named', { sisaKas: 1 }, 'menurut catatan Rp0, bukan Rp1'],
    ['a stranger', { ...shares(2_000, ...LINES, line('zz', 0, 0)) }, 'nama yang keliru'],
    ['a name twice', { ...shares(2_000, ...LINES, line('a1', 0, 0)) }, 'nama yang keliru'],
  ])('is refused with %s', (_what, part, words) => {
    const ledger = aGroup();
    expect(ask(ledger, bubar(part))).toContain(words);
    expect(ledger.docs.ksm.get(KSM)?.tanggalBubar).toBeNull();
    expect(ledger.docs.kasLain.has('x3')).toBe(false);
  });

  it('is refused before a session that stands', () => {
    expect(ask(aGroup(), bubar({}, { tanggalBubar: dateOf(-1) }))).toContain('paling awal');
    const ledger = aGroup();
    const isi = anIsiSesi({
      id: 's2',
      ksmId: KSM,
      tanggal: dateOf(11),
      setoran: {},
      hadir: ['a1'],
    });
    const held = { ...isi, pimpinan: null, notulis: null };
    expect(ask(ledger, { jenis: 'sesi', isi: held, koreksi: null })).toBeNull();
    expect(ask(ledger, bubar())).toContain('sesi 15-01-2017');
  });

  it('that is taken back leaves the records, and nobody settled', () => {
    const ledger = aGroup();
    expect(ask(ledger, bubar())).toBeNull();
    const back = { ksmId: KSM, perubahan: { tanggalBubar: null }, alasan: ALASAN };
    expect(ask(ledger, { jenis: 'ksmUbah', isi: back })).toBeNull();
    expect(settledOf(ledger)?.map(([, it]) => it)).toStrictEqual([null, null, null]);
    const undo = { ksmId: KSM, catatan: { jenis: 'kasLain', id: 'x3', pinjaman: null } };
    expect(ask(ledger, { jenis: 'batalkan', isi: { ...undo, alasan: ALASAN } })).toBeNull();
    expect(figures(ledger)?.slice(1)).toStrictEqual([26_000, 24_000]);
  });
});
