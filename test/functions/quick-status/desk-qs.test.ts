// What officials find besides the current file: earlier updates, what changed between two, and their
// own downloads; what a UPK learns of a loan before it gives it; and the groups that the SMEs
// sub-specialist strengthens.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { makeJadwalAngsuran } from '../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { lkmIdOf } from '../../../functions/src/domain/records/lkm.ts';
import { areaTahunId, capaianId } from '../../../functions/src/domain/basics/paths.ts';
import {
  aPendaftaran,
  call,
  codeOf,
  freshArea,
  freshProvinsi,
  registeredKsm,
  resultOf,
  signIn,
  TODAY,
  until,
  type Area,
  type Person,
} from '../../support/suite/suite.ts';
import { untilComputed } from '../../support/suite/settled.ts';
import { monthOf } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

const tahun = 2017;
let area: Area;
let ksmId: KsmId;
let faskel: Person;
let official: Person;
let stranger: Person;

beforeAll(async () => {
  area = await freshArea();
  ({ ksmId, faskel } = await registeredKsm(area));
  official = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
  stranger = await signIn({ peran: 'pejabat', wilayah: [await freshProvinsi()] });
});

describe('updates of a file', () => {
  const revisions = (person: Person) => call('listRevisi', { tahun, kode: area.kota }, person);
  const compare = (revisiA: string, revisiB: string, person = official) =>
    call('compareQs', { tahun, kode: area.kota, revisiA, revisiB }, person);
  let pair: readonly [string, string];

  beforeAll(async () => {
    const counted = (ksm: number) =>
      until(
        `a file of ${ksm} groups`,
        async () => {
          const manifes = await docs.qs.read(areaTahunId(tahun, area.kota));
          return manifes?.terbaru.barisKsm === ksm && manifes.terbaru.revisi;
        },
        100_000,
      );
    const first = await counted(1);
    await resultOf(
      call('submitKiriman', aPendaftaran(area.kelurahan, { nama: 'Mawar Desk' }), faskel),
    );
    pair = [first, await counted(2)];
  });

  it('are listed newest first, only to people of the area', async () => {
    const { revisi, namaWilayah } = await resultOf(revisions(official));
    expect(namaWilayah).toBe(`Kota ${area.kota}`);
    const at = revisi.map((r) => r.revisi);
    expect(at.indexOf(pair[1])).toBeLessThan(at.indexOf(pair[0]));
    expect(revisi.map((r) => r.diperbarui)).toEqual(
      revisi.map((r) => r.diperbarui).toSorted((a, b) => b.localeCompare(a)),
    );
    expect(await codeOf(revisions(stranger))).toBe('tidak-berhak');
    const missing = { tahun: 2011, kode: area.kota };
    expect(await codeOf(call('listRevisi', missing, official))).toBe('tidak-ditemukan');
  });

  it('begin where a page says, and a place that was made up opens nothing else', async () => {
    const from = (setelah: unknown, kode: string = area.kota, person = official) =>
      call('listRevisi', { tahun, kode, setelah }, person);
    const { revisi: all } = await resultOf(revisions(official));
    const [newest] = all;
    if (newest === undefined) throw new Error('no update');
    const { diperbarui, revisi } = newest;
    const older = await resultOf(from({ diperbarui, revisi }));
    expect(older.revisi).toStrictEqual(all.slice(1));
    expect(older.lanjut).toBeNull();
    // Before all, after all, and a name that no update has.
    const inTime = (at: string, name: string) => from({ diperbarui: at, revisi: name });
    expect((await resultOf(inTime('2099-01-01T00:00:00Z', 'x'))).revisi).toStrictEqual(
      all.slice(1),
    );
    expect((await resultOf(inTime('1999-01-01T00:00:00Z', 'x'))).revisi).toStrictEqual([]);
    for (const odd of ['a/b', '..', '', 'x'.repeat(65), 5])
      expect(await codeOf(from({ diperbarui, revisi: odd }))).toBe('isian-salah');
    for (const odd of ['kemarin', '2017', 7, null])
      expect(await codeOf(from({ diperbarui: odd, revisi }))).toBe('isian-salah');
    expect(await codeOf(from({ diperbarui, revisi, lain: 1 }))).toBe('isian-salah');
    expect(await codeOf(from({ diperbarui, revisi }, area.kota, stranger))).toBe('tidak-berhak');
  });

  it('say what they contain, as their own builds knew it', async () => {
    const { revisi } = await resultOf(revisions(official));
    // On its first day a file is compared with its first update. A group that joins was mentored since January.
    const first = revisi.at(-1);
    expect(first).toMatchObject({ sesi: 0, isi: null });
    expect(revisi.find((it) => it.revisi === pair[1])).toMatchObject({
      sesi: 0,
      isi: { sejak: first?.diperbarui, masuk: 1, berakhir: 0, bulan: 6, sesi: 0 },
    });
  });

  it('are compared row by row', async () => {
    const { lembar } = await resultOf(compare(...pair));
    const daftar = lembar.find((l) => l.lembar === 'Daftar KSM');
    expect(daftar).toMatchObject({ baru: 1, hilang: 0 });
    expect(daftar?.baris.find((b) => b.jenis === 'baru')?.nama).toBe('Mawar Desk');
    const rekap = lembar.find((l) => l.lembar === 'Rekap Kelurahan');
    const sel = rekap?.baris.find((b) => b.kunci === area.kelurahan)?.sel;
    expect(sel?.find((s) => s.sebelum === 1 && s.sesudah === 2)?.kolom).toMatch(/KSM/);
    expect(lembar.some((l) => l.lembar === 'Kamus')).toBe(false);
  });

  it('are not compared for people of another area, nor with something that is not an update', async () => {
    expect(await codeOf(compare(...pair, stranger))).toBe('tidak-berhak');
    expect(await codeOf(compare(pair[0], 'tidak-ada'))).toBe('tidak-ditemukan');
  });

  const link = (revisi: string, person: Person) =>
    resultOf(call('getQsUrl', { tahun, kode: area.kota, revisi }, person));

  it('can each be downloaded, and the person finds it among their own downloads', async () => {
    const official = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    const old = await link(pair[0], official);
    expect((await fetch(old.url)).status).toBe(200);
    await link(pair[1], official);
    const ask = { milik: 'saya', kode: null, oleh: faskel.uid, setelah: null };
    const mine = await resultOf(call('listUnduhan', ask, official));
    expect(mine.unduhan.map((u) => u.revisi)).toEqual([pair[1], pair[0]]);
    // Whoever else is asked for, one's own ledger stays one's own.
    expect(mine.unduhan.every((u) => u.oleh === official.uid)).toBe(true);
    const other = await resultOf(call('listUnduhan', ask, stranger));
    expect(other.unduhan).toEqual([]);
  });

  it('show in the ledger of an administrator, by area and person', async () => {
    const official = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    for (const revisi of pair) await link(revisi, official);
    const admin = await signIn({ peran: 'admin', wilayah: [area.provinsi] });
    const ask = (kode: string | null, setelah: string | null = null) =>
      call('listUnduhan', { milik: 'semua', kode, oleh: official.uid, setelah }, admin);
    const { unduhan } = await resultOf(ask(area.kota));
    expect(unduhan).toHaveLength(2);
    const rest = await resultOf(ask(area.kota, unduhan[0]?.pada ?? ''));
    expect(rest.unduhan.map((u) => u.revisi)).toEqual([pair[0]]);
    expect(await codeOf(ask(null))).toBe('isian-tidak-sesuai');
    expect(await codeOf(ask('ID'))).toBe('tidak-berhak');
  });

  it('are behind the counts of the public page, which name no place', async () => {
    const { angka } = await resultOf(call('recordKunjungan', {}, null));
    expect(angka).toMatchObject({ tahun });
    expect(angka?.ksm).toBeGreaterThan(0);
    // The members of a nation with small groups are hidden, as in its file.
    const { anggota, ...open } = angka ?? { anggota: undefined };
    expect(anggota === null || typeof anggota === 'number').toBe(true);
    expect(Object.values(open).every((v) => typeof v === 'number' || v === angka?.per)).toBe(true);
  });
});

describe('checkPengajuan', () => {
  const ask = (pokok: number, person: Person, kali = 10) =>
    call(
      'checkPengajuan',
      {
        ksmId,
        pokok,
        tanggalCair: TODAY,
        angsuran: makeJadwalAngsuran({
          pokok,
          jasa: 0,
          kali,
          tanggalCair: TODAY,
          intervalHari: 30,
        }),
      },
      person,
    );

  it('checks a loan against ceiling, number, tenor and arrears, and shows the gate', async () => {
    const upk = await signIn({ peran: 'upk', wilayah: [area.kelurahan] });
    expect(await codeOf(ask(1_000_000, upk))).toBe('tidak-ditemukan');
    await resultOf(
      call(
        'submitKiriman',
        {
          id: randomUUID(),
          jenis: 'lkm',
          koreksi: null,
          isi: {
            id: lkmIdOf(area.kelurahan),
            nama: 'LKM Desk',
            kelurahan: area.kelurahan,
            edisi: 'A',
            berlakuSejak: '2015-01-01',
          },
        },
        upk,
      ),
    );
    // Three members, edition A: 3 × 500.000.
    const fits = await resultOf(ask(1_500_000, upk));
    expect(fits.cek).toMatchObject({ edisi: 'A', urutan: 1, plafon: 1_500_000, terpenuhi: true });
    expect(fits.gerbang).toMatchObject({ tahap: 'II', terpenuhi: false });
    const tooMuch = await resultOf(ask(1_500_001, upk, 2));
    expect(tooMuch.cek.syarat.filter((s) => !s.terpenuhi).map((s) => s.kode)).toEqual([
      'plafon',
      'tenor',
    ]);
  });

  it('is for people who record the UPK’s loans in the area', async () => {
    expect(await codeOf(ask(1, faskel))).toBe('tidak-berhak');
    const jauh = await signIn({ peran: 'upk', wilayah: [toKodeKelurahan('11.71.01.1001')] });
    expect(await codeOf(ask(1, jauh))).toBe('tidak-berhak');
  });
});

describe('listUnggulan', () => {
  it('gives place, stage and training with each group, and no member', async () => {
    await resultOf(
      call(
        'submitKiriman',
        {
          id: randomUUID(),
          jenis: 'pelatihan',
          koreksi: null,
          isi: {
            id: randomUUID(),
            ksmId,
            tanggal: '2017-06-20',
            topik: 'kewirausahaan',
            peserta: ['a1', 'a2'],
            rencana: false,
            keterangan: null,
          },
        },
        faskel,
      ),
    );
    // Computed once more, it would no longer be Berdaya.
    await untilComputed(ksmId);
    const id = capaianId(ksmId, monthOf(TODAY));
    const computed = await until('a figure', () => docs.capaian.read(id));
    const smes = await signIn({ peran: 'smes', wilayah: [area.provinsi] });
    await docs.capaian.set({
      ...computed,
      capaian: { ...computed.capaian, tingkat: 'Berdaya' },
    });
    const { unggulan, terpotong } = await resultOf(call('listUnggulan', { kode: area.kota }, smes));
    await docs.capaian.set(computed);
    expect(terpotong).toBe(false);
    expect(unggulan).toMatchObject([
      {
        ksmId,
        namaKota: `Kota ${area.kota}`,
        namaKelurahan: `Kelurahan ${area.kelurahan}`,
        tahap: null,
        pelatihan: [{ tanggal: '2017-06-20', topik: 'kewirausahaan', peserta: 2, rencana: false }],
      },
    ]);
    expect(unggulan[0]?.hal).toHaveLength(6);
    expect(JSON.stringify(unggulan)).not.toMatch(/"a1"|Anggota a1/);
  });
});
