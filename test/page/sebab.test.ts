// Why a document was set aside, as administrators read it: no code of the schemas is left, whichever it is.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { KOLEKSI, type Koleksi } from '../../functions/src/domain/basics/paths.ts';
import { readStored, type Fields } from '../../functions/src/domain/basics/stored/stored.ts';
import { DOCUMENTS } from '../../functions/src/domain/documents.ts';
import { upgradesOf } from '../../functions/src/domain/basics/stored/upgrades.ts';
import { describeSebab } from '../../web/src/teks/desk/sebab.ts';

const ALL = Object.keys(KOLEKSI) as Koleksi[];
const ODD = [5n, null, undefined, -1, 2 ** 60, 'x'.repeat(5000), [], {}, { a: { b: 5n } }];

describe('describeSebab', () => {
  it.each([
    ['tanggal invalid_format', 'Tanggal: bentuk isiannya keliru'],
    [
      'pembayaran.0.berlakuSampai invalid_type; +3',
      'Pembayaran ke-1 › Berlaku sampai: kosong, atau jenis isiannya keliru; dan 3 lagi',
    ],
    ['id mismatch', 'menyebut dirinya catatan lain'],
    ['skema invalid', 'versinya tidak dikenal'],
    [' invalid_type', 'kosong, atau jenis isiannya keliru'],
    ['nama kode_baru', 'Nama: isian keliru'],
  ])('says %j', (sebab, words) => {
    expect(describeSebab(sebab)).toBe(words);
  });

  it.each(ALL)('leaves no code of whatever can be wrong with %s', (koleksi) => {
    const file = new URL(`../fixtures/documents/${koleksi}.json`, import.meta.url);
    const [stored = {}] = JSON.parse(readFileSync(file, 'utf8')) as Fields[];
    const said = Object.keys(stored).flatMap((field) =>
      ODD.flatMap((odd) => {
        const spoilt = { ...stored, [field]: odd };
        const read = readStored(DOCUMENTS[koleksi].schema, upgradesOf(koleksi), spoilt);
        return read.ok ? [] : describeSebab(read.fault);
      }),
    );
    expect(said).not.toEqual([]);
    for (const words of said) expect(words).not.toMatch(/_|invalid|mismatch/);
  });
});
