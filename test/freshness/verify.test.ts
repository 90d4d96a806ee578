// The verification of the night finds whatever was broken of what is derived, names it, and has it made anew; what
// is about to be made is no difference, and in an untouched city there is none.
import { describe, expect, it } from 'vitest';
import { capaianId } from '../../functions/src/domain/basics/paths.ts';
import { toNewId } from '../../functions/src/domain/basics/identitas.ts';
import { toBulan } from '../../functions/src/domain/basics/tanggal.ts';
import { NASIONAL } from '../../functions/src/domain/basics/wilayah.ts';
import { KOTA } from './drawn/city.ts';
import { putObject } from './in-memory.ts';
import { verifyPage } from '../../functions/src/flows/verify/verify-area.ts';
import { aDissolution, aMeeting, aPayment } from './drawn/submissions.ts';
import {
  aCity,
  change,
  expectMended,
  found,
  ID,
  spoil,
  type Fields,
} from './verify/broken-city.ts';

describe('the verification', () => {
  it('of an untouched city says so, and what it has compared', async () => {
    const city = await aCity();
    const all = await city.verify();
    expect([...all.values()].flatMap((it) => it.daftar)).toStrictEqual([]);
    expect(all.get(KOTA)).toMatchObject({
      ksm: 2,
      // Since January 2024.
      bulan: 52,
      berkas: 3,
      menunggu: 0,
      selisih: 0,
      tanggal: '2026-02-10',
      bawah: null,
    });
    expect(all.get(KOTA)?.sel).toBeGreaterThan(1000);
    expect(all.get(NASIONAL)).toMatchObject({
      ksm: 0,
      berkas: 3,
      selisih: 0,
      bawah: { kota: 1, ksm: 2, selisih: 0, menunggu: 0, sejak: '2026-02-10' },
    });
  });

  it('finds a month of long ago, and the months that were carried on from it are right', async () => {
    const city = await aCity();
    const id = capaianId(toNewId('g1'), toBulan('2024-03'));
    change(city, 'capaian', id, (it) => ({
      ...it,
      saldo: { ...(it['saldo'] as Fields), kas: 1 },
    }));
    await expectMended(city, [
      { jenis: 'capaian', dokumen: 'g1', bulan: toBulan('2024-03'), apa: ['saldo.kas'] },
    ]);
  });

  it('finds a month that is gone, and one that never was', async () => {
    const city = await aCity();
    const [gone, extra] = ['2025-03', '2023-12'].map((b) => capaianId(toNewId('g2'), toBulan(b)));
    const stored = city.raw('capaian', gone ?? '') ?? {};
    city.put('capaian', extra ?? '', { ...stored, bulan: '2023-12' });
    city.put('capaian', gone ?? '', null);
    const all = await found(city);
    expect(all.filter((it) => it.jenis === 'capaian')).toMatchObject([
      { bulan: '2023-12', apa: ['seluruhnya'] },
      { bulan: '2025-03', apa: ['seluruhnya'] },
    ]);
    await city.build();
    expect(await found(city)).toStrictEqual([]);
  });

  it('finds the note of a group', async () => {
    const city = await aCity();
    change(city, 'penghitungan', 'g1', (it) => ({ ...it, hidup: false }));
    await expectMended(city, [{ jenis: 'penghitungan', dokumen: 'g1', apa: ['hidup'] }]);
  });

  it('finds the copy from which the night computes', async () => {
    const city = await aCity();
    change(city, 'jendela', 'g1', (it) => ({
      ...it,
      berkas: (it['berkas'] as string).replaceAll('"setoran":{"a1":5000', '"setoran":{"a1":9000'),
    }));
    await expectMended(city, [{ jenis: 'jendela', dokumen: 'g1' }]);
  });

  it('finds a recap', async () => {
    const city = await aCity();
    change(city, 'rekap', ID, (it) => ({
      ...it,
      angka: { ...(it['angka'] as Fields), ksm: 7 },
    }));
    await expectMended(city, [{ jenis: 'rekap', dokumen: ID, apa: ['angka.ksm'] }]);
  });

  it('finds that the part that a build kept is gone', async () => {
    const city = await aCity();
    const { bagian } = city.raw('rekap', ID) as { bagian: { objek: string } };
    putObject(bagian.objek, null);
    await expectMended(city, [{ jenis: 'bagian', dokumen: ID, apa: ['seluruhnya'] }]);
  });

  it('finds a manifest', async () => {
    const city = await aCity();
    change(city, 'qs', ID, (it) => ({
      ...it,
      nama: 'Kota Lain',
      terbaru: { ...(it['terbaru'] as Fields), barisKsm: 9 },
    }));
    await expectMended(city, [{ jenis: 'qs', dokumen: ID, apa: ['nama', 'barisKsm'] }]);
  });

  it('finds the fingerprint by which people have a file checked', async () => {
    const city = await aCity();
    change(city, 'qs', ID, (it) => ({
      ...it,
      terbaru: {
        ...(it['terbaru'] as Fields),
        sidikBerkas: { nilai: 'a'.repeat(64), rumus: 'b'.repeat(64) },
      },
    }));
    await expectMended(city, [
      { jenis: 'qs', dokumen: ID, apa: ['sidikBerkas.nilai', 'sidikBerkas.rumus'] },
    ]);
  });

  it('finds that of a Data workbook, and makes it anew', async () => {
    const city = await aCity();
    const id = `2026_${NASIONAL}`;
    change(city, 'qs', id, (it) => {
      const terbaru = it['terbaru'] as Fields;
      const sidikBerkas = { nilai: 'a'.repeat(64), rumus: 'b'.repeat(64) };
      return {
        ...it,
        terbaru: { ...terbaru, data: { ...(terbaru['data'] as Fields), sidikBerkas } },
      };
    });
    await expectMended(city, [
      {
        jenis: 'qs',
        dokumen: id,
        apa: ['data.sidikBerkas.nilai', 'data.sidikBerkas.rumus'],
      },
    ]);
  });

  it('finds one cell of a published file, of a kab/kota and of the nation', async () => {
    const city = await aCity();
    for (const id of [ID, `2025_${NASIONAL}`]) {
      const { terbaru } = city.raw('qs', id) as { terbaru: { objek: string } };
      spoil(terbaru.objek);
    }
    const all = await found(city);
    expect(all.map((it) => [it.jenis, it.dokumen])).toStrictEqual([
      ['berkas', ID],
      ['berkas', `2025_${NASIONAL}`],
    ]);
    expect(all[0]?.apa).toContain('sha256');
    await city.build();
    expect(await found(city)).toStrictEqual([]);
  });

  it('finds a mark that was lost', async () => {
    const city = await aCity();
    const before = city.ids('basi').map((id) => [id, city.raw('basi', id)] as const);
    expect(await city.send(aMeeting('g1', 'late', '2025-05-05'))).toBeNull();
    for (const [id, mark] of before) if (mark) city.put('basi', id, mark);
    const all = await found(city);
    expect(new Set(all.map((it) => it.dokumen))).toStrictEqual(new Set([`2025_${KOTA}`, ID]));
    await city.build();
    expect(await found(city)).toStrictEqual([]);
    expect(await city.differences()).toStrictEqual([]);
  });

  it('finds a file whose mark is gone, of which nobody would know that it is old', async () => {
    const city = await aCity();
    const lost = [`2025_${KOTA}`, `2025_32`, '2025_ID'];
    for (const id of lost) city.put('basi', id, null);
    expect(await city.send(aMeeting('g1', 'late', '2025-05-05'))).toBeNull();
    for (const id of lost) city.put('basi', id, null);
    const all = await found(city);
    expect(all.filter(({ jenis }) => jenis === 'qs').map((it) => it.dokumen)).toStrictEqual(lost);
    await city.build();
    expect(await found(city)).toStrictEqual([]);
    expect(await city.differences()).toStrictEqual([]);
  });

  it('finds a loan of a UPK that a later year still shows as it was, after its group ended', async () => {
    const city = await aCity();
    expect(await city.send(aDissolution('g1', '2026-01-25'))).toBeNull();
    await city.build();
    await city.night(400);
    await city.build();
    // Without the marks of the later years, as it once was.
    const later = ['2027_32.73', '2027_32', '2027_ID'];
    const marks = later.map((id) => [id, city.raw('basi', id)] as const);
    const late = { tanggal: '2026-01-24', jumlah: 6_060_000 };
    expect(await city.send(aPayment('g1', 'g1-p', 'g1-late', late))).toBeNull();
    for (const [id, mark] of marks) if (mark) city.put('basi', id, mark);
    await city.build();
    for (const [id, mark] of marks) if (mark) city.put('basi', id, mark);
    const all = await found(city);
    expect(all).toContainEqual(
      expect.objectContaining({
        jenis: 'rekap',
        dokumen: '2027_32.73',
        apa: expect.arrayContaining(['upk.par.pembilang']) as unknown,
      }),
    );
    expect(new Set(all.map((it) => it.dokumen))).toStrictEqual(new Set(['2027_32.73']));
    await city.build();
    expect(await found(city)).toStrictEqual([]);
    expect(await city.differences()).toStrictEqual([]);
  });

  it('finds a group whose note is gone', async () => {
    const city = await aCity();
    city.put('penghitungan', 'g2', null);
    await expectMended(city, [{ jenis: 'penghitungan', dokumen: 'g2', apa: ['seluruhnya'] }]);
  });

  it('counts what is about to be made apart', async () => {
    const city = await aCity();
    await city.send(aMeeting('g1', 'late', '2025-05-05'), { isComputed: false });
    const waiting = (await city.verify()).get(KOTA);
    expect(waiting).toMatchObject({ ksm: 1, berkas: 3, menunggu: 1, selisih: 0 });
    await city.send(aMeeting('g1', 'later', '2025-05-06'));
    const stale = await city.verify();
    // The years from that of the meeting on, and those above wait for them.
    expect(stale.get(KOTA)).toMatchObject({ ksm: 2, berkas: 1, menunggu: 2, selisih: 0 });
    expect(stale.get(NASIONAL)).toMatchObject({ berkas: 1, menunggu: 2, selisih: 0 });
    await city.build();
    expect((await city.verify()).get(KOTA)).toMatchObject({ berkas: 3, menunggu: 0, selisih: 0 });
  });

  it('goes on where it was killed, counts nothing twice, and gives way to a later one', async () => {
    const city = await aCity();
    const whole = (await city.verify()).get(KOTA);
    const at = { kode: KOTA, mend: true, today: city.today, now: city.now };
    const [mulai, later] = ['2026-02-10T20:00:00.000Z', '2026-02-10T21:00:00.000Z'];
    expect(await verifyPage({ ...at, mulai })).toBe(true);
    // The queue delivers a task twice at the same time.
    await Promise.all([verifyPage({ ...at, mulai }), verifyPage({ ...at, mulai })]);
    while (await verifyPage({ ...at, mulai }));
    const { terakhir, berjalan } = city.raw('pencocokan', KOTA) as {
      terakhir: typeof whole;
      berjalan: unknown;
    };
    expect(berjalan).toBeNull();
    expect(terakhir).toMatchObject({ ...whole, mulai, selesai: expect.any(String) as unknown });
    expect(await verifyPage({ ...at, mulai: later })).toBe(true);
    expect(await verifyPage({ ...at, mulai: '2026-02-10T20:30:00.000Z' })).toBe(false);
  });
});
