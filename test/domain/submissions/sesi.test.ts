// What is accepted of a session, and what is refused. Long: one refusal after another of one record.
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../functions/src/domain/basics/refusals/describe-problem.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import type { Keadaan } from '../../../functions/src/domain/submissions/keadaan.ts';
import type { KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import type { Hasil, Putusan } from '../../../functions/src/domain/submissions/putusan.ts';
import { decide } from '../../../functions/src/domain/submissions/decide.ts';
import type { Pinjaman } from '../../../functions/src/domain/records/money/pinjaman.ts';
import type { IsiSesi, Sesi } from '../../../functions/src/domain/records/sesi.ts';
import {
  aKeadaan,
  aKsm,
  anIsiPinjaman,
  aPinjaman,
  aSesi,
  aSesiKiriman,
} from '../../support/records/build-kiriman.ts';
import { Id } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { Klaim } from '../../../functions/src/domain/access/peran.ts';
import { toKodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import type { Plain } from '../../support/records/plain.ts';

function putusanOf(hasil: Hasil): Putusan {
  if (isProblem(hasil)) throw new Error(`refused: ${JSON.stringify(hasil)}`);
  return hasil;
}

function codeOf(isi: Partial<Plain<IsiSesi>>, keadaan: Partial<Keadaan> = {}): string {
  const hasil = decide(aSesiKiriman(isi), aKeadaan(keadaan));
  return isProblem(hasil) ? hasil.code : 'accepted';
}

function written(hasil: Putusan, koleksi: 'sesi'): Sesi[];
function written(hasil: Putusan, koleksi: 'pinjaman'): Pinjaman[];
function written(hasil: Putusan, koleksi: string): unknown[] {
  return hasil.tulis.filter((t) => t.koleksi === koleksi).map((t) => t.data);
}

describe('ids that a session makes of its own', () => {
  const loan = (pembayaran: readonly string[]) =>
    aPinjaman({
      id: 'p1',
      pembayaran: pembayaran.map((id) => ({
        id,
        tanggal: toTanggal('2017-03-01'),
        jumlah: 1000,
        oleh: 'anggota' as const,
        sesi: null,
      })),
    });
  const pembayaran = [
    { pinjaman: 'p1', jumlah: 1000, oleh: 'anggota' as const },
    { pinjaman: 'p1', jumlah: 2000, oleh: 'anggota' as const },
  ];

  it('never meet one that somebody chose for another payment', () => {
    const chosen = ['sesi-1-b0', 'sesi-1-b1', 'sesi-1-b3'];
    const hasil = putusanOf(
      decide(aSesiKiriman({ pembayaran }), aKeadaan({ pinjaman: [loan(chosen)] })),
    );
    const ids = written(hasil, 'pinjaman').flatMap((p) => p.pembayaran.map((b) => b.id as string));
    expect(ids).toStrictEqual([...chosen, 'sesi-1-b2', 'sesi-1-b4']);
  });

  it('stay within the length of an id', () => {
    const id = 's'.repeat(64);
    const hasil = putusanOf(
      decide(aSesiKiriman({ id, pembayaran }), aKeadaan({ pinjaman: [loan([])] })),
    );
    for (const { pembayaran: paid } of written(hasil, 'pinjaman'))
      for (const b of paid) expect(Id.safeParse(b.id).success).toBe(true);
  });

  it('are refused when two loans of the form have one', () => {
    const twice = anIsiPinjaman({ id: 'p2' });
    expect(codeOf({ pinjamanBaru: [twice, twice] })).toBe('isian-tidak-sesuai');
  });

  it('of a loan and of a movement of cash may be the same: a correction leaves out the one alone', () => {
    const before = aSesi({ pinjamanBaru: ['x'], kasLain: [] });
    const hasil = putusanOf(
      decide(
        aSesiKiriman(
          {
            kasLain: [
              {
                id: 'x',
                ksmId: 'ksm-1',
                tanggal: toTanggal('2017-03-01'),
                jumlah: 5000,
                jenis: 'denda',
                keterangan: null,
              },
            ],
          },
          'salah catat',
        ),
        aKeadaan({ sesi: [before], pinjaman: [aPinjaman({ id: 'x', sesi: 'sesi-1' })] }),
      ),
    );
    expect(written(hasil, 'pinjaman').map((p) => p.dibatalkan)).toStrictEqual([true]);
  });
});

describe('a session', () => {
  it('is accepted and changes figures from its own date on', () => {
    const hasil = putusanOf(decide(aSesiKiriman(), aKeadaan()));
    expect(hasil.dari).toBe('2017-03-01');
    expect(written(hasil, 'sesi')).toHaveLength(1);
  });

  it.each([
    ['before the group was formed', { tanggal: toTanggal('2017-01-03') }, 'tanggal-sebelum-bentuk'],
    ['in the future', { tanggal: toTanggal('2017-07-06') }, 'tanggal-masa-depan'],
    ['with a member who left', { hadir: ['a1', 'a4'] }, 'anggota-tidak-aktif'],
    ['with a stranger', { hadir: ['a1', 'z9'] }, 'anggota-tidak-dikenal'],
    ['with a stranger as chair', { pimpinan: 'z9' }, 'anggota-tidak-dikenal'],
    ['with one member twice', { hadir: ['a1'], titip: ['a1'] }, 'isian-tidak-sesuai'],
    ['with money from an absent member', { hadir: ['a1'] }, 'isian-tidak-sesuai'],
    ['libur, but with people', { status: 'libur' as const }, 'isian-tidak-sesuai'],
    [
      'with a repayment of an unknown loan',
      { pembayaran: [{ pinjaman: 'p9', jumlah: 1000, oleh: 'anggota' as const }] },
      'tidak-ditemukan',
    ],
  ])('is refused %s', (_, isi, code) => {
    expect(codeOf(isi)).toBe(code);
  });

  it('says who recorded it, when it was saved on the phone, and when it came in; a correction leaves that', () => {
    const written1 = (kiriman: KirimanOf<'sesi'>, keadaan: Partial<Keadaan> = {}) =>
      written(putusanOf(decide(kiriman, aKeadaan(keadaan))), 'sesi')[0];
    const dibuat = '2017-06-28T05:00:00.000Z';
    const first = written1({ ...aSesiKiriman(), dibuat });
    const diterima = '2017-07-05T03:00:00.000Z';
    expect(first?.dicatat).toStrictEqual({ oleh: 'uid-1', dibuat, diterima });
    expect(written1(aSesiKiriman())?.dicatat?.dibuat).toBeNull();
    const later = { ...aSesiKiriman({}, 'Salah tulis'), dibuat: '2017-07-01T05:00:00.000Z' };
    const before = aSesi({ dicatat: { oleh: toUid('uid-2'), dibuat, diterima } });
    expect(written1(later, { sesi: [before] })?.dicatat).toStrictEqual(before.dicatat);
    const { dicatat: _unknown, ...old } = before;
    expect(written1(later, { sesi: [old] })).not.toHaveProperty('dicatat');
  });

  it('is refused after the group ended, and accepted on its last day', () => {
    const ksm = aKsm({ tanggalBubar: toTanggal('2017-03-01') });
    expect(codeOf({ tanggal: toTanggal('2017-03-01') }, { ksm })).toBe('accepted');
    expect(codeOf({ tanggal: toTanggal('2017-03-02') }, { ksm })).toBe('tanggal-setelah-bubar');
  });

  it('is refused when another was held on that date, but not when that one was cancelled or a holiday', () => {
    const other = (rest: Partial<Sesi>) => ({ sesiPada: [aSesi({ id: 'sesi-0', ...rest })] });
    expect(codeOf({}, other({}))).toBe('sesi-ganda');
    expect(codeOf({}, other({ dibatalkan: true }))).toBe('accepted');
    expect(codeOf({}, other({ status: 'libur' }))).toBe('accepted');
  });

  it('is refused to a facilitator of another kelurahan', () => {
    const klaim: Klaim = { peran: 'fasilitator', wilayah: [toKodeKelurahan('32.73.01.1002')] };
    expect(codeOf({}, { klaim })).toBe('tidak-berhak');
  });

  it('names the field and the remedy when it is refused', () => {
    const { pesan, isian } = describeProblem({
      code: 'sesi-ganda',
      tanggal: toTanggal('2017-03-01'),
    });
    expect(pesan).toContain('01-03-2017');
    expect(pesan).toContain('ubah tanggal');
    expect(isian[0]?.jalur).toBe('isi.tanggal');
  });
});

describe('cash counted in a session', () => {
  const bukuKas = {
    awal: {
      per: toTanggal('2017-02-28'),
      kas: 200_000,
      tabungan: 300_000,
      saldoTabungan: 300_000,
      bank: 0,
      sesiTerakhir: toTanggal('2017-02-22'),
      lunasBergulir: false,
    },
    sesi: [],
    pinjaman: [aPinjaman({ tanggalCair: toTanggal('2017-02-01') })],
    kasLain: [],
  };
  const loan = aPinjaman({ tanggalCair: toTanggal('2017-02-01') });
  const pembayaran = [{ pinjaman: 'pinjaman-1', jumlah: 51_000, oleh: 'anggota' as const }];

  it('agrees when it is the balance plus deposits plus repayments minus loans paid out', () => {
    const pinjamanBaru = [anIsiPinjaman({ id: 'pinjaman-2' })];
    const kasDihitung = 200_000 + 15_000 + 51_000 - 100_000;
    const hasil = putusanOf(
      decide(
        aSesiKiriman({ kasDihitung, pembayaran, pinjamanBaru }),
        aKeadaan({ bukuKas, pinjaman: [loan] }),
      ),
    );
    expect(written(hasil, 'sesi')[0]?.kasDihitung).toBe(kasDihitung);
    expect(written(hasil, 'sesi')[0]?.buku.kas).toBeUndefined();
  });

  it('asks for a reason when it differs, and keeps what was entered', () => {
    const refused = decide(aSesiKiriman({ kasDihitung: 210_000 }), aKeadaan({ bukuKas }));
    expect(refused).toStrictEqual({ code: 'selisih-kas', dihitung: 210_000, seharusnya: 215_000 });
    const hasil = putusanOf(
      decide(
        aSesiKiriman({
          kasDihitung: 210_000,
          alasanSelisih: 'Uang kembalian kurang',
          buku: { kas: 'ok' },
        }),
        aKeadaan({ bukuKas }),
      ),
    );
    expect(written(hasil, 'sesi')[0]).toMatchObject({ buku: { kas: 'ok' }, kasSeharusnya: null });
  });
});

describe('a session with loans and repayments', () => {
  const loan = aPinjaman({ tanggalCair: toTanggal('2017-02-01') });
  const pembayaran = [{ pinjaman: 'pinjaman-1', jumlah: 51_000, oleh: 'anggota' as const }];

  it('writes each repayment into its loan', () => {
    const hasil = putusanOf(decide(aSesiKiriman({ pembayaran }), aKeadaan({ pinjaman: [loan] })));
    expect(written(hasil, 'pinjaman')[0]?.pembayaran).toStrictEqual([
      { id: 'sesi-1-b0', tanggal: '2017-03-01', jumlah: 51_000, oleh: 'anggota', sesi: 'sesi-1' },
    ]);
  });

  it('is refused when a repayment comes before the loan', () => {
    const early = { pinjaman: [aPinjaman({ tanggalCair: toTanggal('2017-03-02') })] };
    expect(codeOf({ pembayaran }, early)).toBe('bayar-sebelum-cair');
  });

  it("is refused with another group's loan, or a loan to a member who is not there", () => {
    expect(codeOf({ pembayaran }, { pinjaman: [aPinjaman({ ksmId: 'ksm-2' })] })).toBe(
      'tidak-ditemukan',
    );
    expect(codeOf({ pinjamanBaru: [anIsiPinjaman({ peminjam: 'z9' })] })).toBe(
      'anggota-tidak-dikenal',
    );
  });

  it('is refused when instalments do not add up to the loan', () => {
    expect(codeOf({ pinjamanBaru: [anIsiPinjaman({ pokok: 100_001 })] })).toBe(
      'angsuran-tidak-cocok',
    );
  });

  it('closes a loan that its repayment completes', () => {
    const open = aPinjaman({
      tanggalCair: toTanggal('2017-02-01'),
      angsuran: [{ jatuhTempo: toTanggal('2017-02-20'), pokok: 100_000, jasa: 2_000 }],
    });
    const paid = [{ pinjaman: 'pinjaman-1', jumlah: 102_000, oleh: 'anggota' as const }];
    const hasil = putusanOf(
      decide(aSesiKiriman({ pembayaran: paid }), aKeadaan({ pinjaman: [open] })),
    );
    expect(written(hasil, 'pinjaman')[0]?.berlakuSampai).toBe('2017-03-01');
  });
});

describe('a correction of a session', () => {
  const before = aSesi({
    pembayaran: [{ pinjaman: 'pinjaman-1', jumlah: 51_000, oleh: 'anggota' }],
    pinjamanBaru: ['pinjaman-2'],
  });
  const paid = aPinjaman({
    tanggalCair: toTanggal('2017-02-01'),
    pembayaran: [
      {
        id: 'sesi-1-b0',
        tanggal: toTanggal('2017-03-01'),
        jumlah: 51_000,
        oleh: 'anggota',
        sesi: 'sesi-1',
      },
    ],
  });
  const born = aPinjaman({ id: 'pinjaman-2', sesi: 'sesi-1' });
  const keadaan = aKeadaan({ sesi: [before], pinjaman: [paid, born] });

  it('undoes what the earlier version brought', () => {
    const hasil = putusanOf(
      decide(aSesiKiriman({ tanggal: toTanggal('2017-03-08') }, 'Salah tanggal'), keadaan),
    );
    const [first, second] = written(hasil, 'pinjaman');
    expect(first?.pembayaran).toStrictEqual([]);
    expect(second?.dibatalkan).toBe(true);
    expect(hasil.dari).toBe('2017-03-01');
    expect(hasil.alasan).toBe('Salah tanggal');
  });

  it('needs a reason: the same id without one is refused', () => {
    expect(decide(aSesiKiriman(), keadaan)).toMatchObject({ code: 'sudah-ada' });
  });

  it('is refused when a loan of the earlier version was repaid in another session', () => {
    const repaid = aPinjaman({
      id: 'pinjaman-2',
      sesi: 'sesi-1',
      pembayaran: [
        {
          id: 'x-b0',
          tanggal: toTanggal('2017-03-08'),
          jumlah: 1,
          oleh: 'anggota',
          sesi: 'sesi-2',
        },
      ],
    });
    const hasil = decide(
      aSesiKiriman({}, 'Salah catat'),
      aKeadaan({ sesi: [before], pinjaman: [paid, repaid] }),
    );
    expect(hasil).toMatchObject({ code: 'isian-tidak-sesuai' });
  });

  it('has the same result when applied twice', () => {
    const kiriman = aSesiKiriman({ tanggal: toTanggal('2017-03-08') }, 'Salah tanggal');
    const once = putusanOf(decide(kiriman, keadaan));
    const loans = written(once, 'pinjaman');
    const again = putusanOf(
      decide(kiriman, aKeadaan({ sesi: written(once, 'sesi'), pinjaman: loans })),
    );
    expect(written(again, 'sesi')).toStrictEqual(written(once, 'sesi'));
    for (const p of written(again, 'pinjaman')) expect(loans).toContainEqual(p);
  });
});
