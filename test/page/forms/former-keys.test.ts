// What pages of before kept under a key that named no group is found under the key of now, and is never lost on the way.
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import type { DraftKey } from '../../../web/src/forms/save/draft-kinds.ts';
import { formerKeyOf } from '../../../web/src/forms/save/former-keys.ts';

const stored = new Map<string, unknown>();

vi.stubGlobal('location', { pathname: '/', search: '' });
const { FORMS } = await import('./draft-forms.ts');

// Other files of this worker may have loaded the database with the real library.
vi.resetModules();
vi.doMock('idb', () => ({
  openDB: () =>
    Promise.resolve({
      transaction: () => ({
        store: {
          get: (key: string) => Promise.resolve(stored.get(key)),
          put: (value: unknown, key: string) => Promise.resolve(stored.set(key, value)),
          delete: (key: string) => Promise.resolve(stored.delete(key)),
        },
        done: Promise.resolve(),
      }),
    }),
}));
const { moveDraft } = await import('../../../web/src/forms/save/former-drafts.ts');

afterAll(() => {
  vi.doUnmock('idb');
  vi.resetModules();
});

describe('the key of before', () => {
  it.each([
    ['batalkan/ksm-1/sesi/s-1', 'batal/s-1'],
    ['batalkan/ksm-1/kasLain/k-1', 'batalkan/k-1'],
    ['batalkan/ksm-1/pembayaran/b-1', 'batalkan/b-1'],
    ['bayar/ksm-1/p-1', 'bayar/p-1'],
    ['bayar/ksm-1/p-1/b-1', 'bayar/p-1/b-1'],
    ['kemitraan/ksm-1/realisasi/m-1', 'kemitraan/m-1/realisasi'],
    ['kas-lain/ksm-1/anggota/k-1', 'kas-lain/k-1/anggota'],
    ['ksm/ksm-1/pembubaran', 'ksm/ksm-1/bubar'],
  ])('of %s is %s', (now, before) => {
    expect(formerKeyOf(now as DraftKey)).toBe(before);
  });

  it('is none for a form that always had its own', () => {
    const moved = Object.entries(FORMS).flatMap(([kind, form]) =>
      formerKeyOf(form().kunci) === null ? [] : [kind],
    );
    expect(moved.toSorted()).toEqual([
      'batalkan',
      'bayar',
      'bayarKoreksi',
      'pembubaran',
      'realisasi',
      'tarikanSiapa',
    ]);
  });
});

describe('what was kept under it', () => {
  const UID = toUid('uid-1');
  const move = () => moveDraft(UID, 'bayar/p-1', 'bayar/ksm-1/p-1');
  beforeEach(() => {
    stored.clear();
  });

  it('stands under the key of now, and nowhere else', async () => {
    stored.set('uid-1/bayar/p-1', { jumlah: 5000 });
    await move();
    await move();
    expect([...stored]).toEqual([['uid-1/bayar/ksm-1/p-1', { jumlah: 5000 }]]);
  });

  it('waits while another form has that key', async () => {
    const both = [
      ['uid-1/bayar/p-1', { jumlah: 5000 }],
      ['uid-1/bayar/ksm-1/p-1', { jumlah: 7000 }],
    ] as const;
    for (const [key, value] of both) stored.set(key, value);
    await move();
    expect([...stored]).toEqual(both);
  });

  it('is nobody else’s', async () => {
    stored.set('uid-2/bayar/p-1', { jumlah: 5000 });
    await move();
    expect([...stored.keys()]).toEqual(['uid-2/bayar/p-1']);
  });
});
