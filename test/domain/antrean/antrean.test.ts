// What waits of a group for the city's check, after each kind of submission, and the head of a kab/kota's queue. Long,
// since each kind of submission has its example.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  antreanOf,
  type Antrean,
  type ButirAntrean,
} from '../../../functions/src/domain/antrean/antrean.ts';
import { headOf } from '../../../functions/src/domain/lists/head-of-antrean.ts';
import { nextAntrean } from '../../../functions/src/domain/submissions/antrean/next-antrean.ts';
import { startAntrean } from '../../../functions/src/domain/antrean/start-antrean.ts';
import { toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { addDays, toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import {
  toKodeKelurahan,
  toKodeKota,
  wilayahOf,
} from '../../../functions/src/domain/basics/wilayah.ts';
import type { Pemeriksaan } from '../../../functions/src/domain/records/pemeriksaan.ts';
import { decide } from '../../../functions/src/domain/submissions/decide.ts';
import type { Keadaan } from '../../../functions/src/domain/submissions/keadaan.ts';
import type { Kiriman, KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import {
  aKeadaan,
  anAnggota,
  anIsiSesi,
  aPemeriksaan,
  aSesi,
} from '../../support/records/build-kiriman.ts';

const TODAY = toTanggal('2017-07-05');
const KOTA = [toKodeKota('32.73')];
const S1 = aSesi({ id: 's1', tanggal: toTanggal('2017-06-07'), urut: 3 });
const NONE = antreanOf('Melati', []);

function accepted(kiriman: Kiriman, rest: Partial<Keadaan> = {}) {
  const peran = kiriman.jenis === 'pemeriksaan' ? ('askot' as const) : ('fasilitator' as const);
  const klaim = { peran, wilayah: KOTA };
  const hasil = decide(kiriman, aKeadaan({ klaim, urut: 9, sesi: [S1], ...rest }));
  if (isProblem(hasil)) throw new Error(JSON.stringify(hasil));
  return hasil;
}

const after = (before: Antrean | undefined, kiriman: Kiriman, rest: Partial<Keadaan> = {}) =>
  nextAntrean(before, kiriman, accepted(kiriman, rest), TODAY);

const koreksi: KirimanOf<'sesi'> = {
  id: toNewId('k2'),
  jenis: 'sesi',
  koreksi: { alasan: 'salah hitung' },
  isi: anIsiSesi({ id: 's1', tanggal: toTanggal('2017-06-08') }),
};
const ubah: Kiriman = {
  id: toNewId('k4'),
  jenis: 'ksmUbah',
  isi: { ksmId: toKsmId('ksm-1'), perubahan: { nama: 'Mawar' }, alasan: 'salah tulis' },
};

function checkedBy(kiriman: KirimanOf<'pemeriksaan'>, before: Pemeriksaan | null = null) {
  const [tulisan] = accepted(kiriman, { pemeriksaan: before }).tulis;
  if (tulisan?.koleksi !== 'pemeriksaan') throw new Error('no check');
  return tulisan.data;
}

describe('what waits of a group', () => {
  it('is a session once it is sent, once more when it is corrected, and not when it is cancelled', () => {
    const sent = after(NONE, { ...koreksi, koreksi: null }, { sesi: [] });
    expect(sent).toMatchObject({ sesi: 1, tertua: '2017-06-08', bulan: ['2017-06'] });
    expect(sent?.butir[0]).toStrictEqual({
      jenis: 'sesi',
      id: 's1',
      tanggal: '2017-06-08',
      urut: 9,
    });
    const checked = checkedBy(aPemeriksaan());
    const gone = after(sent, aPemeriksaan(), { sesi: [{ ...S1, urut: 3 }] });
    expect(gone).toStrictEqual(NONE);
    const again = after(gone, koreksi, { pemeriksaan: checked });
    expect(again?.butir).toMatchObject([{ id: 's1', tanggal: '2017-06-08', lagi: true }]);
    const batal: Kiriman = {
      id: toNewId('k3'),
      jenis: 'batalkan',
      isi: {
        ksmId: toKsmId('ksm-1'),
        catatan: { jenis: 'sesi', id: toNewId('s1'), pinjaman: null },
        alasan: 'tidak terjadi',
      },
    };
    expect(after(again, batal)).toStrictEqual(NONE);
  });

  it('keeps a session that changed while it was checked', () => {
    const waiting = antreanOf('Melati', [
      { jenis: 'sesi', id: 's1', tanggal: S1.tanggal, urut: 3, lagi: true },
    ]);
    const old = aPemeriksaan({ sesi: [{ id: toNewId('s1'), urut: 2 }] });
    expect(after(waiting, old)).toStrictEqual(waiting);
  });

  it('is the registration after a change of the group or its members, with its new name', () => {
    expect(after(NONE, ubah)).toMatchObject({ nama: 'Mawar', pendaftaran: 1, tertua: TODAY });
    const masuk: Kiriman = {
      id: toNewId('k5'),
      jenis: 'anggotaMasuk',
      isi: { ksmId: toKsmId('ksm-1'), anggota: [anAnggota('a9')] },
    };
    const waiting = after(NONE, masuk);
    expect(waiting).toMatchObject({ pendaftaran: 1, sesi: 0 });
    const decided = aPemeriksaan({ pendaftaran: 1, sesi: [] });
    expect(after(waiting, decided)).toStrictEqual(NONE);
  });

  it('is a registration that keeps its place while it waits, however often the group grows', () => {
    const first = { jenis: 'pendaftaran', id: toKsmId('ksm-1'), urut: 1 } as const;
    const since = toTanggal('2017-01-04');
    const masuk: Kiriman = {
      id: toNewId('k5'),
      jenis: 'anggotaMasuk',
      isi: { ksmId: toKsmId('ksm-1'), anggota: [anAnggota('a9')] },
    };
    for (const kiriman of [masuk, ubah]) {
      const grown = after(antreanOf('Melati', [{ ...first, tanggal: since }]), kiriman);
      expect(grown?.butir).toStrictEqual([{ ...first, tanggal: since, urut: 9 }]);
    }
  });

  it('of a group from before the queue is not guessed from one submission', () => {
    expect(after(undefined, ubah)).toBeUndefined();
  });

  it('of a group from before the queue is what of the last year is not checked', () => {
    const ksm = aKeadaan().ksm;
    if (!ksm) throw new Error('no group');
    const old = aSesi({ id: 's0', tanggal: toTanggal('2016-06-30'), urut: 2 });
    const gone = { ...aSesi({ id: 's2', tanggal: toTanggal('2017-06-21') }), dibatalkan: true };
    const found = startAntrean(ksm, [old, S1, gone], null, TODAY);
    expect(found.butir.map(({ id }) => id).toSorted()).toStrictEqual(['ksm-1', 's1']);
    const checked = checkedBy(aPemeriksaan({ pendaftaran: 1 }));
    expect(startAntrean(ksm, [old, S1, gone], checked, TODAY).butir).toStrictEqual([]);
    // The same as one submission after the other leaves.
    const next = nextAntrean(
      found,
      aPemeriksaan({ pendaftaran: 1 }),
      accepted(aPemeriksaan({ pendaftaran: 1 })),
      TODAY,
    );
    expect(next?.butir).toStrictEqual([]);
  });
});

describe('a settlement', () => {
  const keluar: Kiriman = {
    id: toNewId('k8'),
    jenis: 'anggotaKeluar',
    isi: {
      ksmId: toKsmId('ksm-1'),
      anggota: toNewId('a1'),
      tanggalKeluar: TODAY,
      alasan: 'pindah kota',
      penyelesaian: {
        tanggal: TODAY,
        tabungan: null,
        sisaTabungan: 0,
        pinjaman: [],
        keterangan: 'tidak ada tabungan',
      },
    },
  };
  const rest = {
    sesi: [],
    bukuTabungan: { sesi: [], kasLain: [] },
    bukuSejak: { sesi: [], pinjaman: [], kasLain: [] },
  };

  it('waits under its submission and is no change of the registration', () => {
    const checked = checkedBy(aPemeriksaan({ pendaftaran: 1 }));
    const putusan = accepted(keluar, { ...rest, pemeriksaan: checked });
    const waiting = nextAntrean(NONE, keluar, putusan, TODAY);
    expect(waiting?.butir).toStrictEqual([
      { jenis: 'penyelesaian', id: 'k8', tanggal: TODAY, urut: 9 },
    ]);
    const marked = putusan.tulis.find((it) => it.koleksi === 'pemeriksaan');
    expect(marked?.data.pendaftaran?.berubah).toBe(false);
  });

  const entry = {
    kiriman: toNewId('k8'),
    jenis: 'anggotaKeluar',
    ksmId: toKsmId('ksm-1'),
    wilayah: wilayahOf(toKodeKelurahan('32.73.01.1001')),
    oleh: aKeadaan().oleh,
    peran: 'fasilitator' as const,
    urut: 8,
    pada: '2017-07-05T03:00:00.000Z',
    alasan: 'pindah kota',
    perubahan: [
      {
        koleksi: 'anggota',
        id: 'ksm-1',
        jalur: 'anggota.a1.penyelesaian',
        sebelum: null,
        sesudah: '{}',
      },
      { koleksi: 'kasLain', id: 'kas-1', jalur: '', sebelum: null, sesudah: '{}' },
    ],
  };
  const decided = aPemeriksaan({
    sesi: [],
    penyelesaian: [toNewId('k8')],
    hasil: 'dikembalikan',
    alasan: 'jumlahnya lain',
  });

  it('is checked by what history says of it, and comes back when what it wrote is changed', () => {
    const before = antreanOf('Melati', [
      { jenis: 'penyelesaian', id: 'k8', tanggal: TODAY, urut: 8 },
    ]);
    const putusan = accepted(decided, { penyelesaian: [entry] });
    expect(nextAntrean(before, decided, putusan, TODAY)).toStrictEqual(NONE);
    const [tulisan] = putusan.tulis;
    if (tulisan?.koleksi !== 'pemeriksaan') throw new Error('no check');
    expect(tulisan.data).toMatchObject({
      perluDiperbaiki: true,
      penyelesaian: [{ id: 'k8', jenis: 'anggotaKeluar', catatan: ['a1', 'kas-1'] }],
    });
    const { anggota } = aKeadaan();
    const member = anggota?.anggota.find(({ id }) => id === 'a1');
    if (!member) throw new Error('no member');
    const lagi: Kiriman = {
      id: toNewId('k9'),
      jenis: 'anggotaUbah',
      isi: {
        ksmId: toKsmId('ksm-1'),
        anggota: { ...anAnggota('a1'), nama: 'Nama Lain' },
        alasan: 'salah tulis',
      },
    };
    const changed = accepted(lagi, {
      pemeriksaan: tulisan.data,
      bukuSebelum: { sesi: [], pinjaman: [], kasLain: [] },
    });
    expect(nextAntrean(NONE, lagi, changed, TODAY)).toMatchObject({
      penyelesaian: 1,
      pendaftaran: 1,
    });
  });

  it('that never was, or settled nothing, cannot be checked', () => {
    const codeOf = (penyelesaian: Keadaan['penyelesaian']) => {
      const klaim = { peran: 'askot' as const, wilayah: KOTA };
      const hasil = decide(decided, aKeadaan({ klaim, penyelesaian }));
      return isProblem(hasil) ? hasil.code : 'accepted';
    };
    expect(codeOf([])).toBe('tidak-ditemukan');
    expect(codeOf([{ ...entry, ksmId: toKsmId('ksm-2') }])).toBe('tidak-ditemukan');
    expect(codeOf([{ ...entry, jenis: 'sesi' }])).toBe('tidak-ditemukan');
    expect(codeOf([{ ...entry, perubahan: entry.perubahan.slice(1) }])).toBe('tidak-ditemukan');
  });
});

describe('the head of the queue', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((n) => addDays(toTanggal('2017-05-01'), n));
  const group = fc.array(day, { minLength: 1, maxLength: 5 });

  it('is found in as many groups as it has lines, the oldest first', () => {
    fc.assert(
      fc.property(fc.array(group, { maxLength: 12 }), fc.integer({ min: 1, max: 8 }), (all, n) => {
        const groups = all.map((days, i) => ({
          ksmId: toKsmId(`ksm-${String(i)}`),
          wilayah: wilayahOf(toKodeKelurahan('32.73.01.1001')),
          antrean: antreanOf(
            'Melati',
            days.map((tanggal, j): ButirAntrean => ({
              jenis: 'sesi',
              id: `s${String(j)}`,
              tanggal,
              urut: j,
            })),
          ),
        }));
        const oldest = groups.toSorted((a, b) =>
          (a.antrean.tertua ?? '') < (b.antrean.tertua ?? '') ? -1 : 1,
        );
        const days = (found: ReturnType<typeof headOf>) =>
          found.slice(0, n).map((it) => it.tanggal);
        expect(days(headOf(oldest.slice(0, n), null))).toStrictEqual(days(headOf(groups, null)));
        // Page by page, of as many groups as there are lines so far: each line of the month once.
        const MAY = toBulan('2017-05');
        const inMay = oldest.filter(({ antrean }) => antrean.bulan.includes(MAY));
        const pages = Array.from({ length: 80 / n }, (_, page) =>
          headOf(inMay.slice(0, (page + 1) * n), MAY).slice(page * n, (page + 1) * n),
        ).flat();
        const lines = all.flatMap((days, i) =>
          days.flatMap((tanggal, j) =>
            tanggal < '2017-06-01' ? [`ksm-${String(i)} s${String(j)} ${tanggal}`] : [],
          ),
        );
        expect(pages.map((it) => `${it.ksmId} ${it.id} ${it.tanggal}`).toSorted()).toStrictEqual(
          lines.toSorted(),
        );
      }),
    );
  });
});
