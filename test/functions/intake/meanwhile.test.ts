// Two people change one record at once: exactly one is acknowledged, the other is told by whom, when and what,
// and goes on with one more submission. What one person sent in a row goes through.
// Long: every kind of record takes its turn.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { readMeter, since } from '../../../functions/src/adapters/platform/meter.ts';
import { BerubahSementara } from '../../../functions/src/domain/basics/refusals/berubah.ts';
import { areaTahunId, upkBulananId } from '../../../functions/src/domain/basics/paths.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import type { Kiriman, KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import { acceptKiriman } from '../../../functions/src/flows/intake/accept-kiriman.ts';
import { watchCalls } from '../../../tools/suite/steer/watch-calls.ts';
import { anAnggota, anIsiPinjaman } from '../../support/records/build-kiriman.ts';
import { withIds } from '../../support/records/plain.ts';
import { seedKsm } from '../../support/suite/seed.ts';
import { untilPublished } from '../../support/suite/settled.ts';
import {
  aSesiOf,
  call,
  codeOf,
  resultOf,
  signIn,
  TODAY,
  type Area,
  type Person,
} from '../../support/suite/suite.ts';
import { it as suiteIt } from '../../support/suite/suite-test.ts';

interface Sent {
  readonly jenis: string;
  readonly isi: object;
  readonly dilihat?: number | null;
  readonly koreksi?: object | null;
}

const ALASAN = { alasan: 'salah tulis' };

const send = (kiriman: Sent, person: Person) =>
  call('submitKiriman', { id: randomUUID(), ...kiriman }, person);

/** The refusal; null: accepted. */
async function refusalOf(kiriman: Sent, person: Person): Promise<BerubahSementara | null> {
  const answer = await send(kiriman, person);
  if (!('error' in answer)) return null;
  const { status, details } = answer.error;
  expect(details?.problem.code).toBe('berubah-sementara');
  expect(status).toBe('ALREADY_EXISTS');
  return BerubahSementara.parse(details?.problem);
}

async function named(person: Person, nama: string): Promise<Person> {
  if (person.klaim === null) throw new Error('no role');
  await docs.pengguna.set({ uid: person.uid, email: person.email, nama, ...person.klaim });
  return person;
}

interface Two {
  readonly asih: Person;
  readonly bagus: Person;
}

/** One of two is refused, and knows the other. Answers what it sent and what it was told. */
async function oneOf(
  { asih, bagus }: Two,
  a: Sent,
  b: Sent,
): Promise<{ refused: Sent; by: Person; told: BerubahSementara }> {
  const [first, second] = await Promise.all([refusalOf(a, asih), refusalOf(b, bagus)]);
  expect([first, second].filter((it) => it === null)).toHaveLength(1);
  const told = first ?? second;
  if (told === null) throw new Error('both accepted');
  const isFirst = first !== null;
  expect(told.oleh?.nama).toBe(isFirst ? 'Bagus' : 'Asih');
  expect(Math.abs(Date.now() - Date.parse(told.pada ?? ''))).toBeLessThan(60_000);
  expect(told.perubahan.length).toBeGreaterThan(0);
  expect(told.perubahan.length).toBeLessThanOrEqual(20);
  return { refused: isFirst ? a : b, by: isFirst ? asih : bagus, told };
}

/** The same, and with the number that it was told it is accepted. */
async function thenBoth(two: Two, a: Sent, b: Sent): Promise<void> {
  const { refused, by, told } = await oneOf(two, a, b);
  expect(told.lanjut).toBe(true);
  const again = { ...refused, dilihat: told.urut };
  expect(
    await refusalOf('koreksi' in again ? { ...again, koreksi: ALASAN } : again, by),
  ).toBeNull();
}

const twoOf = async (peran: 'fasilitator' | 'askot' | 'upk', area: Area): Promise<Two> => {
  const wilayah = [peran === 'askot' ? area.kota : area.kelurahan];
  const [asih, bagus] = await Promise.all([signIn({ peran, wilayah }), signIn({ peran, wilayah })]);
  return { asih: await named(asih, 'Asih'), bagus: await named(bagus, 'Bagus') };
};

const it = suiteIt
  .extend('two', ({ area }) => twoOf('fasilitator', area))
  .extend('cities', ({ area }) => twoOf('askot', area))
  .extend('upks', ({ area }) => twoOf('upk', area))
  /** A session of the group, recorded by another: its number is 2. */
  .extend('sesi', async ({ heldGroup: { ksmId, faskel } }) => {
    const sesi = aSesiOf(ksmId, toTanggal('2017-06-07'));
    await resultOf(call('submitKiriman', sesi, faskel));
    return sesi;
  });

const correction = (sesi: KirimanOf<'sesi'>, dilihat: number | null, kegiatan = 1) => ({
  jenis: 'sesi',
  dilihat,
  isi: { ...sesi.isi, kegiatan },
  koreksi: ALASAN,
});

const cancellation = ({ isi: { id, ksmId } }: KirimanOf<'sesi'>, dilihat: number) => ({
  jenis: 'batalkan',
  dilihat,
  isi: { ksmId, catatan: { jenis: 'sesi', id, pinjaman: null }, ...ALASAN },
});

describe('of two at once one is acknowledged, the other sees both and goes on', () => {
  it('a correction and a cancellation of a session', async ({ two, sesi }) => {
    await thenBoth(two, correction(sesi, 2), cancellation(sesi, 2));
  });

  it('two corrections of a session', async ({ two, sesi }) => {
    const { refused, by, told } = await oneOf(two, correction(sesi, 2, 3), correction(sesi, 2, 4));
    const other = (refused.isi as typeof sesi.isi).kegiatan === 3 ? '4' : '3';
    expect(told).toMatchObject({ koleksi: 'sesi', id: sesi.isi.id, urut: 3, dibatalkan: false });
    expect(told.alasan).toBe(ALASAN.alasan);
    expect(told.perubahan).toContainEqual({
      koleksi: 'sesi',
      id: sesi.isi.id,
      jalur: 'kegiatan',
      sebelum: '0',
      sesudah: other,
    });
    expect(String((await docs.sesi.read(sesi.isi.id))?.kegiatan)).toBe(other);
    expect(await refusalOf({ ...refused, dilihat: told.urut }, by)).toBeNull();
    expect(String((await docs.sesi.read(sesi.isi.id))?.kegiatan)).not.toBe(other);
  });

  it('two changes of one member, and not those of two', async ({ two, heldGroup: { ksmId } }) => {
    const change = (id: string, nama: string) => ({
      jenis: 'anggotaUbah',
      dilihat: 1,
      isi: { ksmId, anggota: anAnggota(id, { nama }), ...ALASAN },
    });
    expect(await refusalOf(change('a3', 'Cici'), two.asih)).toBeNull();
    expect(await refusalOf(change('a2', 'Budi'), two.bagus)).toBeNull();
    await thenBoth(two, change('a1', 'Aminah'), change('a1', 'Aminatun'));
  });

  it('two changes of one field of a group, and not those of two', async ({
    two,
    heldGroup: { ksmId },
  }) => {
    const change = (perubahan: object) => ({
      jenis: 'ksmUbah',
      dilihat: 1,
      isi: { ksmId, perubahan, ...ALASAN },
    });
    expect(await refusalOf(change({ setoranMinimum: 6000 }), two.asih)).toBeNull();
    expect(await refusalOf(change({ jenisUsaha: 'Kue' }), two.bagus)).toBeNull();
    await thenBoth(two, change({ nama: 'Mawar' }), change({ nama: 'Kenanga' }));
    expect(await docs.ksm.read(ksmId)).toMatchObject({ setoranMinimum: 6000, jenisUsaha: 'Kue' });
  });

  it('two corrections of a paper', async ({ two, heldGroup: { ksmId, faskel } }) => {
    const paper = { id: randomUUID(), ksmId, jenis: 'rencanaKerja' };
    const dokumen = (tanggal: string, rest: object) => ({
      jenis: 'dokumen',
      isi: { ...paper, tanggal },
      ...rest,
    });
    await resultOf(send(dokumen('2017-02-01', { dilihat: null, koreksi: null }), faskel));
    const other = { ...paper, id: randomUUID(), tanggal: '2017-02-02' };
    await resultOf(send({ jenis: 'dokumen', isi: other, dilihat: null, koreksi: null }, two.asih));
    const koreksi = { dilihat: 2, koreksi: ALASAN };
    await thenBoth(two, dokumen('2017-02-03', koreksi), dokumen('2017-02-04', koreksi));
  });

  it('two checks of a session', async ({ cities, sesi, heldGroup: { ksmId } }) => {
    const check = (hasil: string, alasan: string | null) => ({
      jenis: 'pemeriksaan',
      dilihat: null,
      isi: { ksmId, pendaftaran: null, sesi: [{ id: sesi.isi.id, urut: 2 }], hasil, alasan },
    });
    await thenBoth(cities, check('diterima', null), check('dikembalikan', 'kas tertukar'));
  });

  it('the first targets of a year, and their corrections', async ({ area, cities, heldGroup }) => {
    expect(heldGroup.ksmId).toBeTruthy();
    const target = (ksm: number, rest: object) => ({
      jenis: 'target',
      isi: { tahun: 2017, kota: area.kota, angka: { ksm, berdaya: 1, sesi: 1, anggota: 1 } },
      ...rest,
    });
    const first = { dilihat: null, koreksi: null };
    await thenBoth(cities, target(1, first), target(2, first));
    const { urut } = (await docs.target.read(areaTahunId(2017, area.kota))) ?? {};
    expect(urut).toBe(2);
    const later = { dilihat: 2, koreksi: ALASAN };
    await thenBoth(cities, target(3, later), target(4, later));
  });

  it('an LKM, and the books of its UPK', async ({ area: { kelurahan }, upks }) => {
    const id = lkmIdOf(kelurahan);
    const lkm = (nama: string, rest: object) => ({
      jenis: 'lkm',
      isi: { id, nama, kelurahan, edisi: 'A', berlakuSejak: '2015-01-01' },
      ...rest,
    });
    const first = { dilihat: null, koreksi: null };
    await thenBoth(upks, lkm('LKM Satu', first), lkm('LKM Dua', first));
    const corrected = { dilihat: 2, koreksi: ALASAN };
    await thenBoth(upks, lkm('LKM Tiga', corrected), lkm('LKM Empat', corrected));
    const books = (pendapatan: number, rest: object) => ({
      jenis: 'upkBulanan',
      isi: { lkm: id, kelurahan, bulan: '2017-05', pendapatan, biaya: 1, modal: 1 },
      ...rest,
    });
    await thenBoth(upks, books(1, first), books(2, first));
    await thenBoth(upks, books(3, corrected), books(4, corrected));
    const stored = await docs.upkBulanan.read(upkBulananId(id, toBulan('2017-05')));
    expect(stored?.urut).toBe(4);
  });

  it('two decisions of a stage: the second can only look', async ({
    cities,
    heldGroup: { ksmId },
  }) => {
    const stage = (alasan: string) => ({
      jenis: 'tahap',
      dilihat: 1,
      isi: { ksmId, tahap: 'I', sejak: TODAY, alasan },
    });
    const { told } = await oneOf(cities, stage('keputusan rapat'), stage('keputusan lain'));
    expect(told).toMatchObject({ koleksi: 'ksm', lanjut: false });
    expect((await docs.ksm.read(ksmId))?.tahapan).toHaveLength(1);
    const back = { jenis: 'tahapBatal', dilihat: 2, isi: { ksmId, tahap: 'I', ...ALASAN } };
    const undone = await oneOf(cities, back, back);
    expect(undone.told).toMatchObject({ koleksi: 'ksm', lanjut: false });
    expect((await docs.ksm.read(ksmId))?.tahapan).toHaveLength(0);
  });

  it('two closings of a month: the second can only look', async ({ area, cities }) => {
    await seedKsm(area, { sesi: ['2017-06-07'] });
    await untilPublished(area.kota, 'with the session', (_, r) => r.angka.sesiTahun === 1);
    const close = {
      jenis: 'tutupBulan',
      dilihat: null,
      isi: { kota: area.kota, bulan: '2017-06' },
    };
    const { told } = await oneOf(cities, close, close);
    expect(told).toMatchObject({ koleksi: 'verifikasi', lanjut: false });
  });
});

describe('a correction of a session and one of the loan that it brought', () => {
  it('undo nothing of each other unseen', async ({ two, heldGroup: { ksmId, faskel } }) => {
    const tanggal = toTanggal('2017-03-01');
    const pinjaman = anIsiPinjaman({ id: randomUUID(), ksmId, tanggalCair: tanggal });
    const sesi = aSesiOf(ksmId, tanggal, {
      pinjamanBaru: [pinjaman],
      notulen: 'Ditambah uang ketua',
    });
    await resultOf(call('submitKiriman', sesi, faskel));
    const terms = { ...pinjaman, tujuan: 'Beli wajan' };
    const loan = { jenis: 'pinjaman', dilihat: 2, isi: terms, koreksi: ALASAN };
    expect(await refusalOf(loan, two.asih)).toBeNull();
    // As Bagus saw it: without the purpose.
    const told = await refusalOf(correction(sesi, 2, 3), two.bagus);
    expect(told).toMatchObject({ koleksi: 'pinjaman', urut: 3, lanjut: true });
    expect(told?.oleh?.nama).toBe('Asih');
    expect(told?.perubahan.map((it) => it.jalur)).toStrictEqual(['tujuan']);
    expect(await refusalOf(cancellation(sesi, 2), two.bagus)).toMatchObject({ urut: 3 });
    // With what Asih wrote, or once it has been seen.
    const both = { ...sesi, isi: { ...sesi.isi, pinjamanBaru: [terms] } };
    expect(await refusalOf(correction(both, 2, 3), two.bagus)).toBeNull();
    expect(await refusalOf(correction(sesi, 4, 4), two.bagus)).toBeNull();
    expect((await docs.pinjaman.read(pinjaman.id))?.tujuan).toBeNull();
  });
});

describe('a correction of what was cancelled meanwhile', () => {
  it('does not revive it, and does when the person has seen it', async ({ two, sesi }) => {
    expect(await refusalOf(cancellation(sesi, 2), two.asih)).toBeNull();
    const told = await refusalOf(correction(sesi, 2), two.bagus);
    expect(told).toMatchObject({ dibatalkan: true, urut: 3, lanjut: true });
    expect((await docs.sesi.read(sesi.isi.id))?.dibatalkan).toBe(true);
    expect(await refusalOf(correction(sesi, 3), two.bagus)).toBeNull();
    expect((await docs.sesi.read(sesi.isi.id))?.dibatalkan).toBe(false);
  });

  it('does not revive it from an older page either, whoever cancelled it', async ({
    two,
    sesi,
  }) => {
    expect(await refusalOf(cancellation(sesi, 2), two.bagus)).toBeNull();
    const { dilihat: _, ...older } = correction(sesi, null);
    expect(await refusalOf(older, two.bagus)).toMatchObject({
      dibatalkan: true,
      oleh: { peran: 'fasilitator', nama: 'Bagus' },
    });
    expect((await docs.sesi.read(sesi.isi.id))?.dibatalkan).toBe(true);
  });

  it('of two cancellations the second can only look', async ({ two, sesi }) => {
    const { told } = await oneOf(two, cancellation(sesi, 2), cancellation(sesi, 2));
    expect(told).toMatchObject({ dibatalkan: true, lanjut: false });
  });
});

describe('what one person sent in a row', () => {
  it('goes through, also where both say what was seen first', async ({ two, sesi }) => {
    expect(await refusalOf(correction(sesi, 2, 3), two.asih)).toBeNull();
    expect(await refusalOf(correction(sesi, 2, 4), two.asih)).toBeNull();
    expect((await docs.sesi.read(sesi.isi.id))?.kegiatan).toBe(4);
    const told = await refusalOf(correction(sesi, 3, 5), two.bagus);
    expect(told).toMatchObject({ urut: 4, oleh: { nama: 'Asih' } });
  });

  it('is shown both where the older comes late from another phone, and undoes nothing', async ({
    two,
    sesi,
  }) => {
    const saved = (kegiatan: number, dibuat: string) => ({
      ...correction(sesi, 2, kegiatan),
      dibuat,
    });
    expect(await refusalOf(saved(4, '2017-07-05T02:00:00.000Z'), two.asih)).toBeNull();
    const late = saved(3, '2017-07-05T01:00:00.000Z');
    const told = await refusalOf(late, two.asih);
    expect(told).toMatchObject({ urut: 3, lanjut: true, oleh: { nama: 'Asih' } });
    expect(told?.pesan).toContain('Sudah Anda ubah');
    expect((await docs.sesi.read(sesi.isi.id))?.kegiatan).toBe(4);
    expect(await refusalOf({ ...late, dilihat: 3 }, two.asih)).toBeNull();
    expect((await docs.sesi.read(sesi.isi.id))?.kegiatan).toBe(3);
  });

  it('counts as saved when it was mended last, however old the work is', async ({ two, sesi }) => {
    const [first, between, last] = [1, 2, 3].map((h) => `2017-07-05T0${String(h)}:00:00.000Z`);
    const saved = (kegiatan: number, rest: object) => ({
      ...correction(sesi, 2, kegiatan),
      ...rest,
    });
    const mended = saved(4, { dibuat: first, disimpan: last });
    expect(await refusalOf(mended, two.asih)).toBeNull();
    const late = saved(3, { dibuat: between });
    expect(await refusalOf(late, two.asih)).toMatchObject({ urut: 3, oleh: { nama: 'Asih' } });
    expect((await docs.sesi.read(sesi.isi.id))?.kegiatan).toBe(4);
  });

  it('is refused where another stands between', async ({ two, sesi }) => {
    expect(await refusalOf(correction(sesi, 2, 3), two.asih)).toBeNull();
    expect(await refusalOf(correction(sesi, 3, 4), two.bagus)).toBeNull();
    expect(await refusalOf(correction(sesi, 3, 5), two.asih)).toMatchObject({
      oleh: { nama: 'Bagus' },
    });
  });

  it('from an older page goes through as before', async ({ two, sesi }) => {
    const { dilihat: _, ...older } = correction(sesi, null);
    expect(await refusalOf(older, two.asih)).toBeNull();
    expect(await refusalOf(older, two.bagus)).toBeNull();
  });
});

describe('what it costs', () => {
  const accept = (kiriman: Sent, { uid, klaim }: Person) => {
    if (klaim === null) throw new Error('no role');
    const whole = withIds<Kiriman>({ id: randomUUID(), ...kiriman } as never);
    return acceptKiriman(whole, { uid, klaim, today: TODAY }, new Date());
  };

  it('nothing where all is as it was seen; else the newest history and a name', async ({
    two,
    sesi,
  }) => {
    const older = async (kiriman: Sent) => {
      const { dilihat: _, ...rest } = kiriman;
      const before = readMeter();
      const { rounds } = await watchCalls(() => accept(rest, two.asih));
      return { rounds, ...since(before) };
    };
    const plain = await older(correction(sesi, 2, 3));
    const before = readMeter();
    const { rounds } = await watchCalls(() => accept(correction(sesi, 3, 4), two.asih));
    expect({ rounds, ...since(before) }).toStrictEqual(plain);

    const refusing = readMeter();
    const problem = await accept(correction(sesi, 3, 5), two.bagus);
    expect(isProblem(problem) && problem.code).toBe('berubah-sementara');
    const cost = since(refusing);
    expect(cost.writes).toBe(0);
    // The group has four entries so far.
    expect(cost.reads).toBe(plain.reads + 4 + 1);
  });

  it('shows nothing to who may not write there', async ({ area, two, sesi }) => {
    expect(await refusalOf(correction(sesi, 2), two.asih)).toBeNull();
    const pejabat = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    expect(await codeOf(send(correction(sesi, 2), pejabat))).toBe('tidak-berhak');
  });
});
