// A page of a list begins after the name that a phone sends back: any text can be in a request.
import { expect, it } from 'vitest';
import { CALLABLES } from '../../../functions/src/domain/callables/table.ts';

const AFTER = { kelurahan: '32.73.01.1001', ksmId: 'ksm-1' };

it('refuses half of a letter, which no database takes, and keeps spaces of older names', () => {
  const fits = (nama: string) =>
    CALLABLES.listCalon.request.safeParse({
      kota: '32.73',
      tahap: 'II',
      setelah: { ...AFTER, nama },
    });
  for (const nama of ['\udc00x', 'Melati\ud83d', 'a\0b']) expect(fits(nama).success).toBe(false);
  for (const nama of ['Melati', ' Melati ', '🌼', 'e\u0301'])
    expect(fits(nama).data?.setelah?.nama).toBe(nama);
});
