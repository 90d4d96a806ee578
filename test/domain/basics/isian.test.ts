// Every fault that a schema can find, in the words people read. A change of zod must not change them.
import { describe, expect, it } from 'vitest';
import { savePengguna } from '../../../functions/src/domain/callables/admin/pengguna.ts';
import { adoptParameter } from '../../../functions/src/domain/callables/admin/parameter.ts';
import { parseIsian, type Isian } from '../../../functions/src/domain/basics/refusals/isian.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { anAnggota, anIsiPinjaman, aSesiKiriman } from '../../support/records/build-kiriman.ts';

/** Not as a form of this version would have it. */
const read = (kiriman: unknown) => parseIsian(Kiriman, kiriman as never);
const faults = (kiriman: unknown): readonly Isian[] => {
  const parsed = read(kiriman);
  return 'isian' in parsed ? parsed.isian : [];
};
/** A session in which one field holds something else. */
const sesi = (isi: Readonly<Record<string, unknown>>): unknown => {
  const kiriman = aSesiKiriman();
  return { ...kiriman, isi: { ...kiriman.isi, ...isi } };
};
const pinjamanBaru = (rest: object): unknown =>
  sesi({ pinjamanBaru: [{ ...anIsiPinjaman(), ...rest }] });
const kasLain = (jumlah: unknown): unknown =>
  sesi({
    kasLain: [
      { id: 'k1', ksmId: 'ksm-1', tanggal: '2017-03-01', jumlah, jenis: 'hibah', keterangan: null },
    ],
  });
const masuk = (anggota: unknown): unknown => ({
  id: 'k1',
  jenis: 'anggotaMasuk',
  isi: { ksmId: 'ksm-1', anggota },
});
const ubah = (perubahan: object, alasan: unknown): unknown => ({
  id: 'k1',
  jenis: 'ksmUbah',
  isi: { ksmId: 'ksm-1', perubahan, alasan },
});

describe('faults of a form, in Indonesian', () => {
  it.each<[string, unknown, string, string, string]>([
    ['nothing at all', undefined, '', 'Isian', 'wajib diisi'],
    [
      'a year before the first',
      {
        id: 'k1',
        jenis: 'target',
        isi: { tahun: 1998, kota: '32.73', angka: { ksm: 1, berdaya: 1, sesi: 1, anggota: 1 } },
        koreksi: null,
      },
      'isi.tahun',
      'Tahun',
      'paling kecil 1999',
    ],
    ['no object', 'teks', '', 'Isian', 'bentuk isiannya keliru'],
    [
      'an unknown kind',
      { id: 'k1', jenis: 'lain' },
      'jenis',
      'Jenis',
      'jenis isiannya tidak dikenal; isi lagi lewat formulir',
    ],
    ['a missing field', sesi({ tanggal: undefined }), 'isi.tanggal', 'Tanggal', 'wajib diisi'],
    ['null', sesi({ hadir: null }), 'isi.hadir', 'Kehadiran', 'wajib diisi'],
    [
      'a number for a text',
      sesi({ notulen: 5 }),
      'isi.notulen',
      'Notulen',
      'bentuk isiannya keliru',
    ],
    [
      'half a rupiah',
      sesi({ setoran: { a1: 0.5 } }),
      'isi.setoran.a1',
      'Setoran › a1',
      'isi dengan bilangan bulat, tanpa koma',
    ],
    [
      'a negative amount',
      sesi({ setoran: { a1: -1 } }),
      'isi.setoran.a1',
      'Setoran › a1',
      'paling kecil 0',
    ],
    [
      'an amount larger than any group has',
      sesi({ setoran: { a1: 1_000_000_000_001 } }),
      'isi.setoran.a1',
      'Setoran › a1',
      'paling besar 1.000.000.000.000',
    ],
    [
      'a date that no calendar has',
      sesi({ tanggal: '2017-02-30' }),
      'isi.tanggal',
      'Tanggal',
      'tulis tanggal yang ada di kalender, misalnya 30 Juni 2017',
    ],
    [
      'an id with a slash',
      sesi({ hadir: ['a1', 'a/b'] }),
      'isi.hadir[1]',
      'Kehadiran ke-2',
      'bentuk isiannya keliru',
    ],
    [
      'a key that is no id',
      sesi({ setoran: { 'a/b': 1 } }),
      'isi.setoran.a/b',
      'Setoran › a/b',
      'isian keliru',
    ],
    [
      'an unknown status',
      sesi({ status: 'lain' }),
      'isi.status',
      'Status sesi',
      'pilihan ini tidak ada; pilih salah satu di formulir',
    ],
    [
      'an unknown interval',
      ubah({ jadwal: [{ berlakuSejak: '2017-01-04', intervalHari: 8 }] }, 'rapat anggota'),
      'isi.perubahan.jadwal[0].intervalHari',
      'Jadwal pertemuan ke-1 › Jarak pertemuan',
      'pilihan ini tidak ada; pilih salah satu di formulir',
    ],
    [
      'no interval',
      ubah({ jadwal: [{ berlakuSejak: '2017-01-04', intervalHari: null }] }, 'rapat anggota'),
      'isi.perubahan.jadwal[0].intervalHari',
      'Jadwal pertemuan ke-1 › Jarak pertemuan',
      'pilih salah satu',
    ],
    [
      'a year of birth long ago',
      masuk([{ ...anAnggota('a9'), tahunLahir: 19 }]),
      'isi.anggota[0].tahunLahir',
      'Anggota ke-1 › Tahun lahir',
      'paling kecil 1900',
    ],
    [
      'a year of birth that is no whole year',
      masuk([{ ...anAnggota('a9'), tahunLahir: 1980.5 }]),
      'isi.anggota[0].tahunLahir',
      'Anggota ke-1 › Tahun lahir',
      'isi dengan bilangan bulat, tanpa koma',
    ],
    [
      'a kind of submission that there is not',
      { id: 'k1', jenis: 'lain', isi: {} },
      'jenis',
      'Jenis',
      'jenis isiannya tidak dikenal; isi lagi lewat formulir',
    ],
    [
      'an unknown field',
      sesi({ lebih: 1 }),
      'isi',
      'Isian',
      'isian tidak dikenal: lebih; hapus isian itu',
    ],
    [
      'a movement of no cash',
      kasLain(0),
      'isi.kasLain[0].jumlah',
      'Kas lain ke-1 › Jumlah',
      'tidak boleh nol',
    ],
    [
      'a loan without instalments',
      pinjamanBaru({ angsuran: [] }),
      'isi.pinjamanBaru[0].angsuran',
      'Pinjaman baru ke-1 › Angsuran',
      'isi paling sedikit 1',
    ],
    [
      'too many decisions',
      sesi({ keputusan: Array(51).fill('suara') }),
      'isi.keputusan',
      'Keputusan',
      'paling banyak 50',
    ],
    [
      'a name made of blanks',
      masuk([{ ...anAnggota('a9'), nama: '   ' }]),
      'isi.anggota[0].nama',
      'Anggota ke-1 › Nama',
      'wajib diisi',
    ],
    [
      'a name too long',
      masuk([{ ...anAnggota('a9'), nama: 'x'.repeat(101) }]),
      'isi.anggota[0].nama',
      'Anggota ke-1 › Nama',
      'paling panjang 100 huruf',
    ],
    [
      'a reason too short once its blanks are dropped',
      ubah({}, '  abc  '),
      'isi.alasan',
      'Alasan',
      'tulis paling sedikit 5 huruf',
    ],
  ])('says %s', (...[_what, kiriman, jalur, label, pesan]) => {
    expect(faults(kiriman)).toStrictEqual([{ jalur, label, pesan }]);
  });

  it('says that a threshold has two decimals', () => {
    const set = { ...PARAMETER_AWAL, aturan: { ...PARAMETER_AWAL.aturan, konsisten: 85.55 } };
    const parsed = parseIsian(adoptParameter.request, { set, alasan: 'rapat nasional' });
    expect('isian' in parsed && parsed.isian).toStrictEqual([
      {
        jalur: 'set.aturan.konsisten',
        label: 'Set › Aturan › Konsisten',
        pesan: 'isian keliru',
      },
    ]);
  });

  it('drops blanks around a text before it is counted', () => {
    const parsed = read(masuk([{ ...anAnggota('a9'), nama: `  ${'x'.repeat(100)}  ` }]));
    expect('data' in parsed && parsed.data).toMatchObject({
      isi: { anggota: [{ nama: 'x'.repeat(100) }] },
    });
  });

  it('says of a value that may have several shapes what is wrong in the commonest', () => {
    const parsed = parseIsian(savePengguna.request.shape.wilayah, ['32.7'] as never);
    expect(parsed).toMatchObject({ isian: [{ pesan: 'bentuk isiannya keliru' }] });
  });
});
