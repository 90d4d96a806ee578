// The sheet that says what changed since the update before: what stands in its rows, and that no row counts people.
import { describe, expect, it } from 'vitest';
import {
  countTerlambat,
  teksTerlambat,
} from '../../../../functions/src/domain/quick-status/perubahan/catatan-terlambat.ts';
import {
  bulanTerbitOf,
  chooseDasar,
  chooseSebelum,
  ksmTerbitOf,
  type Dasar,
} from '../../../../functions/src/domain/quick-status/perubahan/dasar.ts';
import {
  gerakKsm,
  pergeseran,
  summarizePerubahan,
} from '../../../../functions/src/domain/quick-status/perubahan/perubahan-kota.ts';
import {
  composePerubahanArea,
  composePerubahanKota,
  judulPerubahan,
  withPerubahan,
} from '../../../../functions/src/domain/quick-status/sheets/perubahan/lembar-perubahan.ts';
import { canonicalCells } from '../../../../functions/src/domain/quick-status/workbook/canonical.ts';
import { EMPTY_BULAN } from '../../../../functions/src/domain/quick-status/recap/bulanan.ts';
import { toBulan, toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type {
  JenisKiriman,
  KirimanOf,
} from '../../../../functions/src/domain/submissions/kiriman.ts';
import { aCapaianKsm, aRekapKota } from '../contoh.ts';
import { rowsOf, tabelOf, wrongFormulas } from '../read-model.ts';
import { kota, nasional } from './demo-models.ts';

const KEMARIN = '2017-07-04T05:00:00.000Z';
const TADI = '2017-07-05T03:00:00.000Z';
const HARI_INI = toTanggal('2017-07-05');
const JUNI = toBulan('2017-06');

const at = (ksmId: string, tingkat: 'Bubar' | 'Pemula' | 'Berkembang' | 'Berdaya') =>
  aCapaianKsm({ ksmId, nama: `KSM ${ksmId}`, capaian: { tingkat } });

const before = [at('tetap', 'Pemula'), at('naik', 'Pemula'), at('turun', 'Berdaya')];
const dasar: Dasar = {
  revisi: '2017-07-04-000003',
  diperbarui: KEMARIN,
  bulanan: [
    { bulan: JUNI, angka: { ...EMPTY_BULAN, ksm: 5, tabungan: 100_000, anggota: 4, hadir: 9 } },
  ],
  ksm: ksmTerbitOf([...before, at('bubar', 'Berkembang'), at('pindah', 'Berkembang')]),
};
const now = [
  at('tetap', 'Pemula'),
  at('naik', 'Berkembang'),
  at('turun', 'Pemula'),
  at('bubar', 'Bubar'),
  at('baru', 'Pemula'),
];
const juni = [
  { bulan: JUNI, angka: { ...EMPTY_BULAN, ksm: 5, tabungan: 130_000, anggota: 3, hadir: 8 } },
];
const gerak = gerakKsm(dasar, now);
const geser = pergeseran(dasar, juni);
const catatan = countTerlambat(
  [
    { jenis: 'sesi', alasan: null, dari: JUNI },
    { jenis: 'sesi', alasan: null, dari: JUNI },
    { jenis: 'pembayaran', alasan: 'salah tulis', dari: toBulan('2017-05') },
    { jenis: 'sesi', alasan: null, dari: toBulan('2017-07') },
    { jenis: 'pelatihan', alasan: null },
  ],
  JUNI,
);
const compared = { revisi: dasar.revisi, sejak: KEMARIN };
const lembar = composePerubahanKota({
  judul: judulPerubahan(kota),
  compared,
  gerak,
  geser,
  catatan,
});

describe('what changed in a kab/kota', () => {
  it('names groups that rose, fell, joined and ended, and figures of ended months with their cause', () => {
    expect(
      rowsOf(lembar).map((r) => [r['apa'], r['ksmId'], r['tingkatSebelum'], r['tingkatSesudah']]),
    ).toEqual([
      ['Naik tingkat', 'naik', 'Pemula', 'Berkembang'],
      ['Turun tingkat', 'turun', 'Berdaya', 'Pemula'],
      ['KSM baru', 'baru', null, 'Pemula'],
      ['KSM berakhir', 'bubar', 'Berkembang', 'Bubar'],
      ['KSM berakhir', 'pindah', 'Berkembang', 'tidak lagi di sini'],
      ['Total Tabungan (Rp)', null, null, null],
    ]);
    expect(rowsOf(lembar).at(-1)).toMatchObject({
      bulan: 'Juni 2017',
      sebelum: 100_000,
      sesudah: 130_000,
      selisih: 30_000,
      sebab: 'koreksi pembayaran 1, sesi 2',
    });
    // Somebody may have sent more than is looked at.
    expect(lembar.catatan.join(' ')).toContain('dari 2.000 yang pertama');
    expect(lembar.judul.at(-1)).toBe(
      'Dibanding pembaruan sebelumnya, 4 Juli 2017 (nomor 2017-07-04-000003)',
    );
  });

  it('counts no people, of whom a few would be told', () => {
    // Members and attendance of June moved as well.
    expect(geser.map((it) => it.kunci)).toEqual(['tabungan']);
    expect(lembar.kolom.map((k) => k.kunci)).not.toContain('anggota');
  });

  it('says so where nothing changed', () => {
    const same = composePerubahanKota({
      judul: [],
      compared,
      gerak: gerakKsm({ ksm: ksmTerbitOf(before) }, before),
      geser: [],
      catatan: [],
    });
    expect(same.catatan[0]).toMatch(/^Tidak ada KSM yang berubah tingkat/);
  });

  it('stands before Kamus, which explains it, and changes no fingerprint of the contents', () => {
    const model = withPerubahan(kota, lembar);
    expect(model.sheets.at(-2)?.nama).toBe('Apa yang Berubah');
    expect(canonicalCells(model)).toBe(canonicalCells(kota));
    expect(tabelOf(kota, 'Kamus').baris.some((row) => row[0] === 'Apa yang Berubah')).toBe(true);
    expect(withPerubahan(kota, null)).toBe(kota);
  });
});

describe('what changed above it', () => {
  const perubahan = summarizePerubahan({ sejak: KEMARIN, pada: TADI }, gerak, geser, catatan);
  const rekap = { ...aRekapKota(now), perubahan };

  it('is counted for each kab/kota with a newer update, and added up', () => {
    const judul = judulPerubahan(nasional);
    const tabel = composePerubahanArea({ judul, compared, kota: [rekap] });
    expect(rowsOf(tabel)).toMatchObject([
      {
        kota: rekap.nama,
        sejak: '2017-07-04',
        pada: '2017-07-05',
        naik: 1,
        turun: 1,
        baru: 1,
        berakhir: 2,
        bulan: 'Juni 2017',
        sebab: 'koreksi pembayaran 1, sesi 2',
      },
    ]);
    expect(wrongFormulas(withPerubahan(nasional, tabel))).toEqual([]);
    const later = { revisi: 'x', sejak: '2017-07-05T04:00:00.000Z' };
    const none = composePerubahanArea({ judul, compared: later, kota: [rekap] });
    expect(none.catatan[0]).toBe('Tidak ada kab/kota dengan pembaruan baru.');
  });
});

describe('the update before', () => {
  const terbit = { revisi: 'b', diperbarui: TADI, bulanan: juni };

  it('is that of an earlier day, or the first', () => {
    expect(chooseDasar(null, HARI_INI)).toBeNull();
    expect(chooseDasar({ capaian: now }, HARI_INI)).toBeNull();
    expect(chooseDasar({ capaian: now, terbit }, HARI_INI)?.revisi).toBe('b');
    expect(chooseDasar({ capaian: now, terbit, dasar }, HARI_INI)).toBe(dasar);
    const next = chooseDasar({ capaian: now, terbit, dasar }, toTanggal('2017-07-06'));
    expect(next).toMatchObject({ revisi: 'b', bulanan: juni });
    expect(next?.ksm.map((k) => k.ksmId)).toEqual(['tetap', 'naik', 'turun', 'baru']);
    const sebelum = { revisi: 'a', diperbarui: KEMARIN };
    expect(chooseSebelum({ revisi: 'b', diperbarui: TADI, sebelum }, HARI_INI)).toBe(sebelum);
    expect(chooseSebelum({ revisi: 'a', diperbarui: KEMARIN }, HARI_INI).revisi).toBe('a');
  });

  it('is of the day of Jakarta', () => {
    const late = { ...terbit, diperbarui: '2017-07-04T17:30:00.000Z' };
    expect(chooseDasar({ capaian: now, terbit: late, dasar }, HARI_INI)).toBe(dasar);
  });

  it('keeps the months that had ended, and those alone', () => {
    const bulan = { bulan: JUNI, wajib: false, tutup: null, angka: EMPTY_BULAN };
    const rows = [
      { ...bulan, per: toTanggal('2017-06-30') },
      { ...bulan, bulan: toBulan('2017-07'), per: HARI_INI },
    ];
    expect(bulanTerbitOf(rows).map((b) => b.bulan)).toEqual([JUNI]);
  });
});

it('knows of a month that had no group then, and of none that had not ended', () => {
  const added = { ...EMPTY_BULAN, ksm: 1, sesiBulan: 2 };
  const [mei, juli] = [toBulan('2017-05'), toBulan('2017-07')];
  const both = [mei, juli].map((bulan) => ({ bulan, angka: added }));
  expect(pergeseran({ ...dasar, bulanan: [] }, both)).toStrictEqual([
    { bulan: mei, kunci: 'ksm', sebelum: 0, sesudah: 1 },
    { bulan: mei, kunci: 'sesiBulan', sebelum: 0, sesudah: 2 },
  ]);
});

type Dikoreksi = {
  [J in JenisKiriman]: 'koreksi' extends keyof KirimanOf<J> ? J : never;
}[JenisKiriman];

/** Whether a submission may say why it replaces one: of each kind that moves a figure of a month. */
const MOVING: Readonly<
  Record<Exclude<JenisKiriman, (typeof STILL)[number] | Dikoreksi>, false> &
    Record<Exclude<Dikoreksi, (typeof STILL)[number]>, true>
> = {
  ksmDaftar: false,
  ksmUbah: false,
  ksmBubar: false,
  ksmPindah: false,
  ksmGanda: false,
  anggotaMasuk: false,
  anggotaKeluar: false,
  anggotaUbah: false,
  anggotaGabung: false,
  sesi: true,
  pinjaman: true,
  pembayaran: true,
  kasLain: true,
  bagiHasil: false,
  saldoAwal: true,
  dokumen: true,
  kemitraan: true,
  pelatihan: true,
  tahap: false,
  tahapBatal: false,
  batalkan: false,
};
const STILL = [
  'lkm',
  'upkBulanan',
  'target',
  'tutupBulan',
  'pemeriksaan',
  'ujiPetik',
  'ujiPetikBatal',
] as const satisfies readonly JenisKiriman[];

it('has a word of its own for each kind of record that moves a month, and tells a correction of it', () => {
  const of = (jenis: string, alasan: string | null) =>
    teksTerlambat(countTerlambat([{ jenis, alasan, dari: JUNI }], JUNI), JUNI);
  const words = Object.keys(MOVING).map((jenis) => of(jenis, null));
  expect(words).not.toContain('catatan lain 1');
  expect(new Set(words).size).toBe(words.length);
  const corrected = Object.keys(MOVING).filter((it) => of(it, 'salah')?.startsWith('koreksi '));
  expect(corrected).toStrictEqual(
    Object.entries(MOVING).flatMap(([it, isCorrected]) => (isCorrected ? [it] : [])),
  );
  expect(of('kelak', null)).toBe('catatan lain 1');
});

it('puts kinds of records in words, of those that reach the month', () => {
  expect(teksTerlambat(catatan, toBulan('2017-05'))).toBe('koreksi pembayaran 1');
  expect(teksTerlambat(catatan, toBulan('2017-04'))).toBeNull();
});
