import { describe, expect, it } from 'vitest';
import type { Capaian } from '../../functions/src/domain/maturity/capaian.ts';
import type { AlasanKunjungan } from '../../functions/src/domain/lists/perlu-dikunjungi.ts';
import {
  listPerluDikunjungi,
  findPerluDikunjungi,
  type DataKunjungan,
} from '../../functions/src/domain/lists/visits.ts';
import { aKsm, aPinjaman } from '../support/records/build-kiriman.ts';
import { aRiwayat, compute, dates, members, sessions } from '../support/records/build-riwayat.ts';
import { toTanggal, type Tanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { toUid } from '../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId } from '../../functions/src/domain/basics/identitas.ts';

/** A Tuesday; the group of the tests meets every seven days. */
const HARI_INI = toTanggal('2017-07-04');

/** The evaluation of a weekly group that met on these dates, with parts replaced. */
function aCapaian(terakhir: string, rest: Partial<Capaian> = {}): Capaian {
  const anggota = members(5, toTanggal('2017-01-03'));
  const tanggal = dates(toTanggal('2017-01-03'), 30).filter((it) => it <= terakhir);
  const n = 5 * tanggal.length;
  const riwayat = aRiwayat({
    anggota,
    sesi: sessions({ tanggal, anggota, hadir: n, penabung: n }),
  });
  return { ...compute(riwayat, HARI_INI), ...rest };
}

function aGroup(rest: Partial<DataKunjungan> = {}): DataKunjungan {
  return {
    ksm: aKsm({ tanggalBentuk: toTanggal('2017-01-03') }),
    capaian: aCapaian('2017-06-27'),
    sebelum: null,
    pinjaman: [],
    sesiDiHp: null,
    ...rest,
  };
}

function reasons(rest: Partial<DataKunjungan>): readonly AlasanKunjungan[] {
  return findPerluDikunjungi(aGroup(rest), HARI_INI)?.alasan ?? [];
}

describe('groups to visit this week', () => {
  it('names the next meeting when the schedule puts it into the week, today included', () => {
    expect(reasons({})).toEqual([{ jenis: 'pertemuan', tanggal: HARI_INI }]);
    expect(findPerluDikunjungi(aGroup(), HARI_INI)?.hanyaJadwal).toBe(true);
  });

  it('says how long a group has not met once its meeting is overdue by a day', () => {
    expect(reasons({ capaian: aCapaian('2017-06-20') })).toEqual([
      { jenis: 'lamaTanpaSesi', hari: 14, interval: 7, pernah: true },
    ]);
  });

  it('follows the interval agreed for that day', () => {
    const ksm = aKsm({
      tanggalBentuk: toTanggal('2017-01-03'),
      jadwal: [
        { berlakuSejak: toTanggal('2017-01-03'), intervalHari: 7 },
        { berlakuSejak: toTanggal('2017-06-01'), intervalHari: 30 },
      ],
    });
    // 20 June + 30 days lies beyond the week.
    expect(
      findPerluDikunjungi(aGroup({ ksm, capaian: aCapaian('2017-06-20') }), HARI_INI),
    ).toBeNull();
  });

  it('counts a session that only this phone has', () => {
    const capaian = aCapaian('2017-06-20');
    expect(reasons({ capaian, sesiDiHp: toTanggal('2017-07-04') })).toEqual([]);
    expect(reasons({ capaian, sesiDiHp: toTanggal('2017-06-28') })).toEqual([
      { jenis: 'pertemuan', tanggal: '2017-07-05' },
    ]);
  });

  it('waits for the first session of a group that never met', () => {
    const ksm = aKsm({
      tanggalBentuk: toTanggal('2017-06-01'),
      tanggalMulaiPendampingan: toTanggal('2017-06-20'),
    });
    expect(reasons({ ksm, capaian: null })).toEqual([
      { jenis: 'lamaTanpaSesi', hari: 14, interval: 7, pernah: false },
    ]);
  });

  it('adds up what is overdue and, apart, what falls due this week', () => {
    const loan = (jatuhTempo: readonly Tanggal[], dibayar = 0) =>
      aPinjaman({
        angsuran: jatuhTempo.map((it) => ({ jatuhTempo: it, pokok: 50_000, jasa: 1000 })),
        pembayaran:
          dibayar === 0
            ? []
            : [
                {
                  id: 'b',
                  tanggal: toTanggal('2017-06-01'),
                  jumlah: dibayar,
                  oleh: 'anggota',
                  sesi: null,
                },
              ],
      });
    const pinjaman = [
      loan([toTanggal('2017-06-27'), toTanggal('2017-07-04'), toTanggal('2017-07-11')], 20_000),
      loan([toTanggal('2017-07-10')]),
      loan([toTanggal('2017-07-11')]),
    ];
    expect(reasons({ pinjaman }).slice(0, 2)).toEqual([
      { jenis: 'menunggak', pinjaman: 1, angsuran: 1, jumlah: 31_000 },
      { jenis: 'jatuhTempo', pinjaman: 2, jumlah: 102_000 },
    ]);
  });

  it('knows of heavy arrears from the evaluation alone where loans may not be read', () => {
    const capaian = aCapaian('2017-06-27');
    const angka = { ...capaian.angka, pinjamanTunggakan: 2 };
    const found = reasons({ pinjaman: null, capaian: { ...capaian, angka } });
    expect(found[0]).toEqual({ jenis: 'tunggakanBerat', pinjaman: 2 });
  });

  it('reports a level that was lost, and one whose score falls towards its bound', () => {
    const own = aCapaian('2017-06-27', { tingkat: 'Berkembang', k: [2, 2, 2, 2, 2, 2] });
    const withPs = (nilai: number): Capaian => ({
      ...own,
      syaratLevel: {
        ...own.syaratLevel,
        berkembang: [{ kode: 'ps', terpenuhi: true, nilai, batas: 60, kurang: 0 }],
      },
    });
    expect(reasons({ capaian: own, sebelum: { ...own, tingkat: 'Berdaya' } })).toContainEqual({
      jenis: 'tingkatTurun',
      dari: 'Berdaya',
      ke: 'Berkembang',
    });
    const falling = { jenis: 'akanTurun', tingkat: 'Berkembang', kode: 'ps', batas: 60 };
    expect(reasons({ capaian: withPs(64.9), sebelum: withPs(65) })).toContainEqual({
      ...falling,
      nilai: 64.9,
    });
    const kinds = (rest: Partial<DataKunjungan>) => reasons(rest).map((it) => it.jenis);
    // Five points are enough of a margin, and a rising score is no worry.
    expect(kinds({ capaian: withPs(65), sebelum: withPs(70) })).not.toContain('akanTurun');
    expect(kinds({ capaian: withPs(61), sebelum: withPs(60.5) })).not.toContain('akanTurun');
  });

  it('asks groups near the next gate for its papers', () => {
    const near = aCapaian('2017-06-27', { tingkat: 'Berkembang' });
    expect(reasons({ capaian: near }).filter((it) => it.jenis === 'dokumen')).toEqual([
      { jenis: 'dokumen', dokumen: 'aturan', kurang: 0 },
      { jenis: 'dokumen', dokumen: 'tanggungRenteng', kurang: 5 },
    ]);
    const far = { ...near, tingkat: 'Pemula' } as const;
    expect(reasons({ capaian: far }).some((it) => it.jenis === 'dokumen')).toBe(false);
    const tahapan = [
      {
        tahap: 'II',
        sejak: toTanggal('2017-06-01'),
        oleh: toUid('x'),
        dikesampingkan: false,
        alasan: null,
      },
    ] as const;
    const ksm = aKsm({ tanggalBentuk: toTanggal('2017-01-03'), tahapan: [...tahapan] });
    const berdaya = { ...near, tingkat: 'Berdaya' } as const;
    expect(reasons({ ksm, capaian: berdaya })).toContainEqual({
      jenis: 'dokumen',
      dokumen: 'rencanaKerja',
      kurang: 0,
    });
  });

  it('puts urgent groups first and those that stopped meeting last, and leaves out dissolved ones', () => {
    const named = (id: string, rest: Partial<DataKunjungan> = {}): DataKunjungan => {
      const group = aGroup(rest);
      return { ...group, ksm: { ...group.ksm, id: toKsmId(id) } };
    };
    const late = aPinjaman({
      angsuran: [{ jatuhTempo: toTanggal('2017-06-20'), pokok: 50_000, jasa: 0 }],
    });
    const stopped = aCapaian('2017-02-07');
    expect(stopped.status).toBe('Tidak Aktif');
    const listed = listPerluDikunjungi(
      [
        named('rutin'),
        named('berhenti', { capaian: stopped, pinjaman: [late, late] }),
        named('bubar', {
          ksm: aKsm({ tanggalBubar: HARI_INI }),
          pinjaman: [late],
        }),
        named('menunggak', { pinjaman: [late] }),
      ],
      HARI_INI,
    );
    expect(listed.map((it) => it.ksmId)).toEqual(['menunggak', 'rutin', 'berhenti']);
  });
});
