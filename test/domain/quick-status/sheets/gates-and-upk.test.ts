// Gerbang Tahap and UPK against plain counts over the raw rows.
import { describe, expect, it } from 'vitest';
import { sumGerbang } from '../../../../functions/src/domain/quick-status/recap/gerbang-ksm.ts';
import { jumlahOf, rowsOf, tabelOf } from '../read-model.ts';
import { PER, played, bandung, semua, modelOf, kota, jabar, nasional } from './demo-models.ts';
import { percent } from '../percent.ts';

describe('Gerbang Tahap', () => {
  it('of a kab/kota lists every group with its next gate', () => {
    const rows = rowsOf(tabelOf(kota, 'Gerbang Tahap'));
    expect(rows).toHaveLength(bandung.rekap.angka.ksm);
    const next = { I: 'Tahap II', II: 'Tahap III', III: 'Selesai' } as const;
    for (const row of rows) {
      const expected =
        row['tahap'] === null ? 'Tahap I' : (next[row['tahap'] as keyof typeof next] ?? null);
      expect(row['berikutnya']).toBe(expected);
      const kurang = (typeof row['kurang'] === 'string' ? row['kurang'] : '')
        .split('; ')
        .filter(Boolean);
      expect(row['gagal'] ?? 0).toBe(kurang.length);
      expect(row['siap']).toBe(expected !== null && kurang.length === 0 ? 1 : null);
    }
  });

  it('of areas counts what the lists of the kab/kota say', () => {
    const tabel = tabelOf(nasional, 'Gerbang Tahap');
    for (const [i, built] of semua.entries()) {
      const rows = rowsOf(tabelOf(modelOf(built), 'Gerbang Tahap'));
      const at = rows.filter((row) => row['berikutnya'] === 'Tahap II');
      expect(rowsOf(tabel)[i]).toMatchObject({
        'II-menunggu': at.length,
        'II-siap': at.filter((row) => row['siap'] === 1).length,
        'kurang-pelatihan': at.filter((row) => String(row['kurang']).includes('Pelatihan')).length,
        dikesampingkan: rows.reduce((sum, row) => sum + Number(row['dikesampingkan']), 0),
      });
    }
    const sum = sumGerbang(semua.map((k) => k.rekap.gerbang));
    expect(jumlahOf(tabel)['III-menunggu']).toBe(sum.III.menunggu);
  });
});

describe('UPK', () => {
  it('adds numerators and denominators, and divides sums', () => {
    const rows = rowsOf(tabelOf(kota, 'UPK'));
    const jumlah = jumlahOf(tabelOf(kota, 'UPK'));
    const total = (kunci: string) => rows.reduce((sum, row) => sum + Number(row[kunci] ?? 0), 0);
    for (const kode of ['lar', 'par', 'rr', 'ccr', 'roi']) {
      expect(jumlah[`${kode}-pembilang`]).toBe(total(`${kode}-pembilang`));
      expect(jumlah[`${kode}-persen`]).toBe(
        percent(total(`${kode}-pembilang`), total(`${kode}-penyebut`)),
      );
    }
    const area = rowsOf(tabelOf(jabar, 'UPK')).find((row) => row['kode'] === '32.73');
    expect(area).toMatchObject({
      lkm: rows.length,
      'ccr-pembilang': total('ccr-pembilang'),
      'roi-persen': percent(total('roi-pembilang'), total('roi-penyebut')),
    });
  });

  it('says under an area’s own table the same bands as its row one level up', () => {
    const row = rowsOf(tabelOf(jabar, 'UPK')).find((r) => r['kode'] === '32.73');
    const bands = ['LAR', 'PAR', 'RR', 'CCr', 'ROI'].map(
      (nama) => `${nama} ${String(row?.[`${nama.toLowerCase()}-golongan`])}`,
    );
    expect(tabelOf(kota, 'UPK').catatan).toContain(`Golongan seluruh baris: ${bands.join('; ')}.`);
  });

  it('counts the books and open loans of each LKM by hand', () => {
    const books = [...played.ledger.docs.upkBulanan.values()];
    for (const row of rowsOf(tabelOf(kota, 'UPK'))) {
      const mine = books.filter(
        (b) => b.wilayah.kelurahan === row['kode'] && b.bulan >= '2017-01' && b.bulan <= '2017-10',
      );
      const sum = (of: (b: (typeof books)[number]) => number) =>
        mine.reduce((total, b) => total + of(b), 0);
      expect(row['ccr-pembilang']).toBe(sum((b) => b.pendapatan));
      expect(row['ccr-penyebut']).toBe(sum((b) => b.biaya));
      const borrowers = bandung.catatan.filter(
        (b) =>
          b.ksm.wilayah.kelurahan === row['kode'] &&
          b.pinjaman.some((p) => {
            if (p.sumber !== 'upk' || p.dibatalkan || p.tanggalCair > PER) return false;
            const due = p.angsuran.reduce((total, a) => total + a.pokok + a.jasa, 0);
            const paid = p.pembayaran
              .filter((x) => x.tanggal <= PER)
              .reduce((total, x) => total + x.jumlah, 0);
            return paid < due;
          }),
      );
      expect(row['lar-penyebut']).toBe(borrowers.length);
    }
  });
});
