// What the list of an evening is made of: meetings by schedule, and forms that were begun.
import { describe, expect, it } from 'vitest';
import { toKsmId, type KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal, type Tanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import type { OwnKsm } from '../../../web/src/reads/shapes/own/own-groups.ts';
import { plannedAfter } from '../../../functions/src/domain/kabar/planned-after.ts';
import { sesiOn } from '../../../web/src/forms/session/planned.ts';
import { dueMeetings } from '../../../web/src/screens/groups/tonight/due.ts';
import { unfinishedOf } from '../../../web/src/screens/groups/tonight/unfinished.ts';
import { STATUS_SESI } from '../../../functions/src/domain/records/sesi.ts';
import type { Outbox } from '../../../web/src/outbox/machine.ts';
import { newestSessions } from '../../../web/src/screens/groups/tonight/newest-sessions.ts';
import { toKodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';

const weekly = [{ berlakuSejak: toTanggal('2017-01-04'), intervalHari: 7 as const }];
const TODAY = toTanggal('2017-07-05');

describe('the next meeting by schedule', () => {
  const after = (tanggal: string, recorded: readonly string[] = []): Tanggal | null =>
    plannedAfter(
      { tanggal: toTanggal(tanggal), jadwal: weekly },
      new Set(recorded.map(toTanggal)),
      TODAY,
    );

  it('is an interval later, today included', () => {
    expect(after('2017-06-21')).toBe('2017-06-28');
    expect(after('2017-06-28')).toBe('2017-07-05');
  });

  it('is none as long as it lies ahead', () => {
    expect(after('2017-06-29')).toBeNull();
  });

  it('passes over dates that are recorded', () => {
    expect(after('2017-06-14', ['2017-06-21'])).toBe('2017-06-28');
    expect(after('2017-06-21', ['2017-06-28', '2017-07-05'])).toBeNull();
  });

  it('follows a schedule that was changed meanwhile', () => {
    const jadwal = [
      ...weekly,
      { berlakuSejak: toTanggal('2017-06-14'), intervalHari: 14 as const },
    ];
    const from = (tanggal: string) =>
      plannedAfter({ tanggal: toTanggal(tanggal), jadwal }, new Set<Tanggal>(), TODAY);
    expect(from('2017-06-07')).toBe('2017-06-14');
    expect(from('2017-06-14')).toBe('2017-06-28');
  });
});

describe('meetings that are due', () => {
  const row = (id: string, sesiTerakhir: string | null, rest: Partial<OwnKsm> = {}): OwnKsm => ({
    id: toKsmId(id),
    nama: `KSM ${id}`,
    bubar: null,
    kini: {
      tingkat: 'Pemula',
      status: 'Aktif',
      aturan: [],
      sesiTerakhir: sesiTerakhir === null ? null : toTanggal(sesiTerakhir),
      menuju: null,
    } as unknown as OwnKsm['kini'],
    kelurahan: toKodeKelurahan('32.73.01.1001'),
    tahap: null,
    mulai: toTanggal('2017-01-04'),
    jadwal: weekly,
    alasan: [],
    pinjaman: [],
    dihitung: {},
    ...rest,
  });
  const due = (
    rows: readonly OwnKsm[],
    recorded: readonly (readonly [string, string])[] = [],
    begun: readonly string[] = [],
  ): readonly (readonly [string, string])[] =>
    dueMeetings(rows, {
      recorded: new Map(recorded.map(([id, on]) => [toKsmId(id), toTanggal(on)])),
      begun: new Set(begun.map(toKsmId)),
      today: TODAY,
    }).map(({ ksmId, tanggal }) => [ksmId, tanggal]);

  it("are tonight's first, then those missed, and none that lies ahead", () => {
    expect(due([row('a', '2017-06-21'), row('b', '2017-06-28'), row('c', '2017-06-30')])).toEqual([
      ['b', '2017-07-05'],
      ['a', '2017-06-28'],
    ]);
  });

  it('know of what this phone recorded since, and of what it began', () => {
    const rows = [row('a', '2017-06-21'), row('b', '2017-06-28')];
    expect(due(rows, [['a', '2017-06-28']])).toEqual([
      ['a', '2017-07-05'],
      ['b', '2017-07-05'],
    ]);
    expect(due(rows, [], ['b'])).toEqual([['a', '2017-06-28']]);
  });

  it('of a group that did not meet is the next by schedule, whichever phone recorded that', () => {
    const rows = [
      row('a', '2017-06-21', { tanpaPertemuan: toTanggal('2017-06-28') }),
      row('b', '2017-06-28', { tanpaPertemuan: toTanggal('2017-07-05') }),
      row('c', null, { tanpaPertemuan: toTanggal('2017-06-28') }),
    ];
    expect(due(rows)).toEqual([
      ['a', '2017-07-05'],
      ['c', '2017-07-05'],
    ]);
  });

  it.each(STATUS_SESI)('are over once this phone has recorded them, also as %s', (status) => {
    const kiriman = { jenis: 'sesi', isi: { ksmId: 'a', tanggal: '2017-07-05', status } };
    const items = [{ kiriman, state: { status: 'waiting' } }] as unknown as Outbox;
    expect(newestSessions(items, STATUS_SESI).get(toKsmId('a'))).toBe('2017-07-05');
  });

  it('of a group without a session is the beginning of its mentoring', () => {
    expect(due([row('a', null, { mulai: toTanggal('2017-07-05') })])).toEqual([
      ['a', '2017-07-05'],
    ]);
    expect(due([row('a', null, { mulai: toTanggal('2017-07-06') })])).toEqual([]);
  });

  it('leave out groups that are dissolved or stopped meeting long ago', () => {
    const stopped = { ...row('a', '2017-06-21').kini, status: 'Tidak Aktif' } as OwnKsm['kini'];
    expect(
      due([
        row('a', '2017-01-21', { kini: stopped }),
        row('b', '2017-06-21', { bubar: toTanggal('2017-07-01') }),
      ]),
    ).toEqual([]);
  });
});

describe('a form that was begun', () => {
  const nama: ReadonlyMap<KsmId, string> = new Map([[toKsmId('k-1'), 'Melati']]);
  const found = (form: string, isi: unknown = {}) => unfinishedOf({ form, isi }, nama);

  it('leads back to where it stands', () => {
    expect(found('sesi/k-1', { tanggal: '2017-07-05' })).toEqual({
      to: '/ksm/k-1/sesi',
      judul: 'Sesi Melati, 5 Juli 2017',
      sesiOf: 'k-1',
    });
    expect(found('koreksi/s-1', { ksmId: 'k-1', tanggal: '2017-06-28' })).toMatchObject({
      to: '/ksm/k-1/sesi/s-1',
      judul: 'Koreksi sesi Melati, 28 Juni 2017',
      sesiOf: null,
    });
    expect(found('ksm/baru')?.to).toBe('/ksm/baru');
    for (const [form, to] of [
      ['anggota/k-1/masuk', '/ksm/k-1/anggota'],
      ['anggota/k-1/keluar/a-1', '/ksm/k-1/anggota'],
      ['kas-lain/k-1/anggota/kas-1', '/ksm/k-1/tabungan'],
      ['kemitraan/k-1/realisasi/m-1', '/ksm/k-1/dokumen'],
      ['bayar/k-1/p-1/b-1', '/ksm/k-1/pinjaman'],
    ] as const)
      expect(found(form)?.to).toBe(`${to}?isi=${form}`);
    expect(found('batalkan/k-1/sesi/s-1')?.to).toBe('/ksm/k-1/sesi/s-1?batalkan');
    expect(found('batalkan/k-1/kasLain/x')?.to).toBe('/ksm/k-1/tabungan');
    expect(found('kas-lain/k-1/baru')?.judul).toBe('Melati: Tabungan');
  });

  it('is named without a date that cannot be read', () => {
    expect(found('sesi/k-1', { tanggal: '' })?.judul).toBe('Sesi Melati');
    expect(found('sesi/k-1', null)?.judul).toBe('Sesi Melati');
  });

  it('is left out where it mends a submission, or is of a group of others', () => {
    for (const form of [
      'perbaiki/x',
      'sesi/k-2',
      'koreksi/s-1',
      'bayar/p-1',
      'batalkan/k-1/constructor/x',
      'constructor/k-1',
      '',
    ])
      expect(found(form)).toBeNull();
  });
});

it('the form of a session takes its date from the address', () => {
  expect(sesiOn(toKsmId('k-1'), TODAY)).toBe('/ksm/k-1/sesi?tanggal=2017-07-05');
});
