// Sums of a level are those of the level above, and those of the rows of Data are those of the recaps.
import { describe, expect, it } from 'vitest';
import { KOLOM_DATA } from '../../functions/src/domain/quick-status/data/kolom-data.ts';
import type { WorkbookModel } from '../../functions/src/domain/quick-status/workbook/model.ts';
import { countArea } from './area/count-area.ts';
import { tableOf } from './compare.ts';
import { KOTA, PROVINSI, ALL, modelOf } from './workbooks.ts';

describe('sums', () => {
  /** JUMLAH of every column that is a plain sum, by heading. */
  function sumsOf(model: WorkbookModel, nama: string): Map<string, number | null> {
    const sheet = tableOf(model, nama);
    return new Map(
      sheet.kolom.flatMap((kolom, i) => {
        const sel = sheet.jumlah?.[i];
        const isSum =
          typeof sel === 'object' && sel !== null && sel.rumus.startsWith('SUBTOTAL(109');
        return isSum ? [[kolom.kunci, sel.nilai] as const] : [];
      }),
    );
  }

  function add(parts: readonly ReadonlyMap<string, number | null>[], kunci: string): number | null {
    const values = parts.map((p) => p.get(kunci));
    // A sum that a file hides cannot be added up.
    if (values.some((v) => v === undefined)) return null;
    return values.reduce<number>((sum, v) => sum + (v ?? 0), 0);
  }

  it.each(ALL.map((files) => ({ E: files.E, files })))(
    'of the cities of $E are those of the provinces and of the nation, in every sheet',
    ({ files }) => {
      const of = (areas: readonly string[], nama: string) =>
        areas.map((area) => sumsOf(modelOf(files, area), nama));
      let compared = 0;
      for (const nama of ['Rekap Kecamatan', 'Rekap Kelurahan', 'UPK', 'Kualitas Data']) {
        const cities = of(KOTA, nama);
        const provinces = of(PROVINSI, nama);
        const [nation] = of(['ID'], nama);
        for (const [kunci, sum] of nation ?? []) {
          if (nama === 'UPK' && ['lkm', 'berdata'].includes(kunci)) continue;
          for (const parts of [cities, provinces]) {
            const total = add(parts, kunci);
            if (total === null) continue;
            expect([nama, kunci, total]).toEqual([nama, kunci, sum]);
            compared += 1;
          }
        }
      }
      for (const nama of ['Rekap Kab-Kota', 'Target-Realisasi', 'Gerbang Tahap']) {
        const provinces = of(PROVINSI, nama);
        const [nation] = of(['ID'], nama);
        for (const [kunci, sum] of nation ?? []) {
          const total = add(provinces, kunci);
          if (total === null) continue;
          expect([nama, kunci, total]).toEqual([nama, kunci, sum]);
          compared += 1;
        }
      }
      expect(compared).toBeGreaterThan(150);
    },
  );

  it.each(ALL.map((files) => ({ E: files.E, files })))(
    'of the rows of the Data workbooks on $E are those of the recaps',
    ({ files }) => {
      const { records, E } = files;
      for (const kota of KOTA) {
        const rows = files.data.get(kota) ?? [];
        const jumlah = sumsOf(modelOf(files, kota), 'Rekap Kelurahan');
        const sum = (...judul: readonly string[]) => {
          let total = 0;
          for (const row of rows)
            for (const j of judul) {
              const isi = row[KOLOM_DATA.findIndex((k) => k.judul === j)];
              if (isi !== null && typeof isi !== 'number') throw new Error(`${j}: ${isi}`);
              total += isi ?? 0;
            }
          return total;
        };
        expect(rows.length).toBe(jumlah.get('ksm'));
        expect({
          rencana: sum('Sesi Rencana'),
          terlaksana: sum('Sesi Terlaksana'),
          tabungan: sum('Tabungan (Rp)'),
          beredar: sum(
            'Pinjaman Internal (Rp)',
            'Pinjaman UPK (Rp)',
            'Pinjaman PPMK (Rp)',
            'Pinjaman Mitra (Rp)',
          ),
          jatuhTempo: sum('Jatuh Tempo (Rp)'),
          tepatWaktu: sum('Dibayar Tepat Waktu (Rp)'),
        }).toEqual(
          Object.fromEntries(
            ['rencana', 'terlaksana', 'tabungan', 'beredar', 'jatuhTempo', 'tepatWaktu'].map(
              (k) => [k, jumlah.get(k)],
            ),
          ),
        );
        expect(sum('Kas (Rp)')).toBe(countArea(records, kota, E).kas);
        for (const [judul, kunci] of [
          [
            'Tingkat',
            {
              'Belum Dinilai': 'belumDinilai',
              Pemula: 'pemula',
              Berkembang: 'berkembang',
              Berdaya: 'berdaya',
              Mandiri: 'mandiri',
            },
          ],
          ['Status', { Aktif: 'aktif', Jeda: 'jeda', 'Tidak Aktif': 'tidakAktif' }],
          ['Tahap', { I: 'tahap1', II: 'tahap2', III: 'tahap3' }],
        ] as const) {
          const at = KOLOM_DATA.findIndex((k) => k.judul === judul);
          for (const [isi, column] of Object.entries(kunci))
            expect([judul, isi, rows.filter((row) => row[at] === isi).length]).toEqual([
              judul,
              isi,
              jumlah.get(column),
            ]);
        }
      }
    },
  );
});
