import { assert, integer, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Alasan, Catatan, Id, NamaPendek } from '../../../functions/src/domain/basics/identitas.ts';
import { NamaBaru } from '../../../functions/src/domain/basics/teks.ts';
import { CALLABLES } from '../../../functions/src/domain/callables/table.ts';
import { parseIsian } from '../../../functions/src/domain/basics/refusals/isian.ts';

/** Everything that JavaScript holds as text, halves of characters included. */
const anyText = string({ unit: integer({ min: 0, max: 0xffff }).map(String.fromCharCode) });

function isClean(text: string): boolean {
  return text === text.normalize('NFC').trim() && !text.includes('\0') && !/\p{Cs}/u.test(text);
}

describe('free text', () => {
  it('is well formed and composed once it is read, or refused with what to do', () => {
    assert(
      property(anyText, (text) => {
        for (const schema of [Catatan, NamaPendek, Alasan, NamaBaru]) {
          const read = parseIsian(schema, text);
          const isSaid = 'isian' in read && read.isian[0]?.pesan !== '';
          expect(isSaid || ('data' in read && isClean(read.data))).toBe(true);
        }
      }),
    );
  });

  it('reads one name written in two ways as one', () => {
    expect(NamaPendek.parse('Rene\u0301 ')).toBe(NamaPendek.parse('Ren\u00e9'));
  });

  it.each(['\ud83d', 'Ibu \udc00 Siti', 'a\0b'])('refuses %j in a note, and says so', (text) => {
    const read = parseIsian(Catatan, text);
    expect(read).toMatchObject({
      isian: [{ pesan: 'ada huruf yang rusak; hapus, lalu tulis lagi' }],
    });
  });

  it.each([
    '\u200b',
    '\u202e',
    '\u3164',
    '\u115f\u1160',
    '\uffa0',
    '\u2800',
    '\u00ad',
    '\ufeff',
    '\u034f',
    '\u{e0041}',
    '\u{1d159}',
    '\u0301',
    '\u2062\u200d',
    '  ',
  ])('refuses %j as a name, as nothing is seen of it', (name) => {
    expect(NamaBaru.safeParse(name).success).toBe(false);
  });

  it.each(['Siti', 'D\u2019Arcy', '\u738b', '7', 'A\u200bB', '\ud83c\udf3c', '\u05d0'])(
    'takes %j as a name',
    (name) => {
      expect(NamaBaru.safeParse(name).success).toBe(true);
    },
  );
});

const ODD_IDS = ['', '/', '.', '..', '__x__', 'a/b', 'a'.repeat(2000), 'a\0', '\0', '\ud83d'];

/** Every callable that is asked for something by an id, and with what besides. */
const BY_ID = [
  ['checkGerbang', 'ksmId', {}],
  ['checkPengajuan', 'ksmId', { pokok: 1, tanggalCair: '2017-01-01', angsuran: [] }],
  ['getUpk', 'lkm', {}],
  ['previewParameter', 'setelah', { kota: '32.73' }],
  ['savePengguna', 'uid', { email: 'a@b.id', nama: 'A', peran: 'upk', wilayah: ['32'] }],
  ['retryTersisih', 'dokumen', { koleksi: 'ksm', kota: null }],
  ['listUnduhan', 'oleh', { milik: 'semua', kode: null, setelah: null }],
  ['getQsUrl', 'revisi', { tahun: 2017, kode: '32.73' }],
  ['getIsiQs', 'revisi', { tahun: 2017, kode: '32.73', baris: null }],
  ['makeQsAgain', 'revisi', { tahun: 2017, kode: '32.73', menurut: 'kini', kerja: null }],
  ['compareQs', 'revisiA', { tahun: 2017, kode: '32.73', revisiB: '2017-07-05-000001' }],
  ['compareQs', 'revisiB', { tahun: 2017, kode: '32.73', revisiA: '2017-07-05-000001' }],
] as const;

describe('an id in a request', () => {
  it.each(BY_ID)('%s refuses every odd %s by its name', (name, field, rest) => {
    for (const id of ODD_IDS) {
      // Of a walk through all groups an empty text is the beginning.
      if (field === 'setelah' && id === '') continue;
      const read = parseIsian(CALLABLES[name].request, { ...rest, [field]: id } as never);
      const faults = 'isian' in read ? read.isian.map(({ jalur }) => jalur) : [];
      expect({ id, faults }).toStrictEqual({
        id,
        faults: expect.arrayContaining([field]) as unknown,
      });
    }
  });

  it('is not one with anything in it that a path or a database takes for its own', () => {
    for (const id of ODD_IDS) expect(Id.safeParse(id).success).toBe(false);
  });
});
