// A list of users: what is faulty is said with the remedy, what is asked for adds up, and a closed account stays closed.
import { describe, expect, it } from 'vitest';
import { readPengguna } from '../../../functions/src/domain/access/many/read-pengguna.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import {
  AKIBAT,
  checkLines,
  countOf,
  requestOf,
  withAnswers,
} from '../../../web/src/forms/desk/many-users.ts';

const TEXT = `nama;email;peran;wilayah
Ana;ana@contoh.id;Askot;32.73
Budi;budi@contoh.id;Korkot;32.73
Citra;citra@contoh.id;Askot;32.73
Dewi;dewi;bos;32.7
Ani;ANA@contoh.id;Askot;32.73
;eka@contoh.id;Askot;`;

const kini = {
  uid: toUid('u1'),
  email: 'Budi@contoh.id',
  nama: 'Budi',
  peran: 'askot' as const,
  wilayah: [toKodeKota('32.73')],
  nonaktif: true,
};

function lines() {
  const read = readPengguna(TEXT);
  if ('salah' in read) throw new Error(read.salah);
  return withAnswers(checkLines(read, 'Daftar baru'), [
    { macam: 'baru', pengguna: null, galat: null },
    { macam: 'berubah', pengguna: kini, galat: null },
    { macam: 'galat', pengguna: null, galat: { jalur: 'wilayah', pesan: 'di luar wilayah Anda' } },
  ]);
}

describe('a list of users', () => {
  it('says of each line what becomes of it, and the lines add up', () => {
    const baris = lines();
    expect(baris.map(({ akibat }) => akibat)).toEqual([
      'baru',
      'berubah',
      'galat',
      'galat',
      'galat',
      'galat',
    ]);
    expect(AKIBAT.reduce((sum, it) => sum + countOf(baris, it), 0)).toBe(6);
    expect(baris.map(({ keterangan }) => keterangan.join('; '))).toEqual([
      '',
      'Peran: Askot menjadi Korkot',
      'di luar wilayah Anda',
      expect.stringMatching(
        /alamat email kosong atau keliru.*peran “bos” tidak dikenal.*kode wilayah “32\.7” keliru/,
      ),
      'email sama dengan baris 2; hapus salah satu',
      'Nama: wajib diisi; tulis paling sedikit satu kode wilayah, paling banyak 40',
    ]);
  });

  it('asks for what is new or changed, of a known user by the address on record', () => {
    const [ana, budi, citra] = lines();
    if (!ana || !budi || !citra) throw new Error('too few');
    expect(requestOf(ana, 'x')).toMatchObject({ uid: null, nonaktif: false, dilihat: null });
    expect(requestOf(budi, 'x')).toMatchObject({
      uid: 'u1',
      email: 'Budi@contoh.id',
      peran: 'korkot',
      nonaktif: true,
      dilihat: kini,
    });
    expect(requestOf(citra, 'x')).toBeNull();
  });
});
