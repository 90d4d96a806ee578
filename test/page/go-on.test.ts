// What is sent when a person keeps the own change after both were seen.
import { describe, expect, it } from 'vitest';
import { readBerubah } from '../../functions/src/domain/basics/refusals/berubah.ts';
import { toNewId } from '../../functions/src/domain/basics/identitas.ts';
import { Kiriman, type KirimanOf } from '../../functions/src/domain/submissions/kiriman.ts';
import { classifyError } from '../../web/src/outbox/classify.ts';
import { again } from '../../web/src/forms/meanwhile/go-on.ts';
import type { Refusal } from '../../web/src/state/outbox-item.ts';
import { describeRiwayat } from '../../web/src/ui/history-words.ts';
import { aSesiKiriman } from '../support/records/build-kiriman.ts';
import { withIds } from '../support/records/plain.ts';

const NEXT = toNewId('kiriman-2');

describe('one’s own once more', () => {
  it('has an id of its own, names what is recorded now, and is otherwise as it was', () => {
    const sesi = { ...aSesiKiriman({}, 'salah tulis'), dilihat: 2 };
    expect(again(sesi, { urut: 5 }, NEXT)).toStrictEqual({ ...sesi, id: NEXT, dilihat: 5 });
  });

  it('of a month that another recorded first is a correction with a reason', () => {
    const first = withIds<KirimanOf<'target'>>({
      id: 'kiriman-1',
      jenis: 'target',
      dilihat: null,
      isi: { tahun: 2017, kota: '32.73', angka: { ksm: 1, berdaya: 1, sesi: 1, anggota: 1 } },
      koreksi: null,
    } as never);
    const next = again(first, { urut: 1 }, NEXT);
    expect(Kiriman.safeParse(next).success).toBe(true);
    expect(next.dilihat).toBe(1);
    expect('koreksi' in next && next.koreksi?.alasan).toBeTruthy();
  });
});

describe('the refusal of a change', () => {
  const berubah = {
    koleksi: 'sesi',
    id: 'sesi-1',
    urut: 5,
    dibatalkan: false,
    oleh: { peran: 'askot', nama: null },
    pada: '2017-06-30T01:00:00.000Z',
    alasan: null,
    perubahan: [
      { koleksi: 'sesi', id: 'sesi-1', jalur: 'kegiatan', sebelum: '0', sesudah: 'bukan json' },
    ],
    pesan: 'Sudah diubah.',
    lanjut: true,
  };
  const kept = (problem: object): Refusal => {
    const details = { problem, pesan: 'Sudah diubah.', isian: [] };
    const answer = classifyError({ code: 'functions/already-exists', details });
    if (answer.kind !== 'refused') throw new Error(answer.kind);
    return answer.refusal;
  };

  it('is kept with who changed the record meanwhile, and what', () => {
    const refusal = kept({ code: 'berubah-sementara', ...berubah });
    expect(refusal).toMatchObject({ code: 'berubah-sementara', pesan: 'Sudah diubah.', isian: [] });
    expect(readBerubah(refusal.berubah)).toStrictEqual(berubah);
    expect(describeRiwayat(berubah, new Map())).toHaveLength(1);
  });

  it('is shown with all of it or with its sentence alone, whatever server sent it', () => {
    const refusal = kept({ code: 'berubah-sementara', urut: 5, oleh: null });
    expect(refusal).toMatchObject({ code: 'berubah-sementara', pesan: 'Sudah diubah.' });
    for (const other of [
      refusal.berubah,
      null,
      undefined,
      'lain',
      [],
      { ...berubah, pada: 'kini' },
    ])
      expect(readBerubah(other)).toBeNull();
    const [line] = berubah.perubahan;
    expect(readBerubah({ ...berubah, perubahan: [{ ...line, jalur: null }] })).toBeNull();
    expect(readBerubah({ ...berubah, cuaca: 1, perubahan: [{ ...line, cuaca: 1 }] })).toStrictEqual(
      berubah,
    );
    const spared = (key: string) => readBerubah({ ...berubah, [key]: undefined }) !== null;
    expect(Object.keys(berubah).filter(spared)).toStrictEqual([]);
  });
});
