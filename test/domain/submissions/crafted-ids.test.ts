// Ids that are names which every object answers to: nothing is read under them that nobody has put there.
import { describe, expect, it } from 'vitest';
import { toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { parseBriefly } from '../../../functions/src/domain/basics/refusals/brief-faults.ts';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { toAnggotaId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { replayRiwayat } from '../../../functions/src/domain/again/replay-riwayat.ts';
import { checkBatas } from '../../../functions/src/domain/submissions/check-batas.ts';
import { decide } from '../../../functions/src/domain/submissions/decide.ts';
import { KirimanSesi } from '../../../functions/src/domain/submissions/kiriman-sesi.ts';
import { diffRecords } from '../../../functions/src/domain/submissions/riwayat-perubahan.ts';
import { differingPaths } from '../../../functions/src/domain/verify/differing-paths.ts';
import { aKeadaan, anAnggota, aSesi } from '../../support/records/build-kiriman.ts';
import { CRAFTED_IDS } from '../../support/records/crafted-ids.ts';

describe.each(CRAFTED_IDS)('an id %s', (id) => {
  it('of a member who is registered twice keeps the deposits of both', () => {
    const anggota = { ksmId: toKsmId('ksm-1'), anggota: [anAnggota(id), anAnggota('a2')] };
    const sesi = [aSesi({ hadir: ['a2'], setoran: { a2: 4000 }, pimpinan: null, notulis: null })];
    const keadaan = {
      ...aKeadaan(),
      anggota: { ...aKeadaan().anggota, ...anggota } as never,
      bukuAnggota: { sesi, pinjaman: [], kasLain: [] },
    };
    const isi = { ksmId: toKsmId('ksm-1'), anggota: toAnggotaId('a2'), tetap: toAnggotaId(id) };
    const hasil = decide(
      { id: toNewId('k1'), jenis: 'anggotaGabung', isi: { ...isi, alasan: 'Orang yang sama' } },
      keadaan,
    );
    if (isProblem(hasil)) throw new Error(JSON.stringify(hasil));
    const written = hasil.tulis.find((it) => it.koleksi === 'sesi');
    expect(written?.data).toMatchObject({ hadir: [id], setoran: { [id]: 4000 } });
  });

  it('is itself in a refusal, and no code', () => {
    const said = JSON.stringify([
      checkBatas({ setoran: { [id]: 1e15 } }, toTanggal('2017-06-30')),
      checkBatas({ [id]: 1e15, a: { [id]: '2017-06-30' } }, toTanggal('2017-06-30')),
      parseBriefly(KirimanSesi, { isi: { setoran: { [id]: -1 } } }),
    ]);
    expect(said).not.toContain('native code');
    expect(said).toContain(`isi.setoran.${id}`);
  });

  it('is found where two records differ, and built again from the history', () => {
    const [without, given] = [
      aSesi({ setoran: { a2: 1 } }),
      aSesi({ setoran: { a2: 1, [id]: 2 } }),
    ];
    expect(differingPaths(without, given)).toEqual([`setoran.${id}`]);
    expect(differingPaths(given, without)).toEqual([`setoran.${id}`]);
    const entry = (kiriman: string, before: object | null, after: object) => ({
      kiriman: toNewId(kiriman),
      jenis: 'sesi',
      ksmId: toKsmId('ksm-1'),
      wilayah: without.wilayah,
      oleh: 'u1' as never,
      peran: 'fasilitator' as const,
      urut: 1,
      pada: '2017-06-30T00:00:00.000Z',
      alasan: null,
      perubahan: diffRecords('sesi', 'sesi-1', before, after),
    });
    const there = replayRiwayat([entry('k1', null, without), entry('k2', without, given)]);
    expect(there.get('sesi')?.get('sesi-1')?.['setoran']).toEqual(given.setoran);
    const gone = replayRiwayat([entry('k1', null, given), entry('k2', given, without)]);
    expect(gone.get('sesi')?.get('sesi-1')?.['setoran']).toEqual(without.setoran);
  });
});
