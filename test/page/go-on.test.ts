// What is sent when a person keeps the own change after both were seen.
import { describe, expect, it } from 'vitest';
import { toNewId } from '../../functions/src/domain/basics/identitas.ts';
import { Kiriman, type KirimanOf } from '../../functions/src/domain/submissions/kiriman.ts';
import { classifyError } from '../../web/src/outbox/classify.ts';
import { again } from '../../web/src/forms/meanwhile/go-on.ts';
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
  it('is kept with who changed the record meanwhile, and what', () => {
    const problem = { code: 'berubah-sementara', urut: 5, oleh: null };
    const details = { problem, pesan: 'Sudah diubah.', isian: [] };
    expect(classifyError({ code: 'functions/already-exists', details })).toEqual({
      kind: 'refused',
      refusal: {
        code: 'berubah-sementara',
        pesan: 'Sudah diubah.',
        isian: [],
        berubah: problem,
      },
    });
  });
});
