import { describe, expect, it } from 'vitest';
import { CallError } from '../../web/src/server/callable.ts';
import { readFault } from '../../web/src/server/fault.ts';

const firebaseError = (code: string): Error => Object.assign(new Error(code), { code });

describe('why nothing could be read', () => {
  it.each([
    ['a callable without a network', new CallError('unavailable')],
    ['Firestore without a network, or behind a captive portal', firebaseError('unknown')],
    ['Firestore that is unavailable', firebaseError('unavailable')],
    ['a token that cannot be renewed', firebaseError('auth/network-request-failed')],
    [
      'the code of a read (Chrome)',
      new TypeError('Failed to fetch dynamically imported module: https://x/assets/reads.js'),
    ],
    ['the code of a read (Safari)', new TypeError('Importing a module script failed.')],
    ['the code of a read (Firefox)', new TypeError('error loading dynamically imported module: x')],
    ['a fetch (Safari)', new TypeError('Load failed')],
  ])('the server cannot be reached: %s', (_, error) => {
    expect(readFault(error)).toEqual({ kind: 'unreachable', pesan: null, isian: [] });
  });

  it.each([
    ['the rules deny it', firebaseError('permission-denied')],
    ['a callable denies it', new CallError('permission-denied')],
    ['an account that is closed', firebaseError('auth/user-disabled')],
  ])('no permission: %s', (_, error) => {
    expect(readFault(error)).toEqual({ kind: 'refused', pesan: null, isian: [] });
  });

  it('keeps the words with which the server refuses', () => {
    const isian = [{ jalur: 'kode', label: 'Kode', pesan: 'tidak dikenal' }];
    const error = new CallError('invalid-argument', { pesan: 'Kode tidak dikenal.', isian });
    expect(readFault(error)).toEqual({ kind: 'refused', pesan: 'Kode tidak dikenal.', isian });
  });

  it.each([
    ['the server fails', new CallError('internal')],
    ['a query that the server does not understand', firebaseError('failed-precondition')],
    [
      'an answer of another shape',
      new TypeError("Cannot read properties of undefined (reading 'x')"),
    ],
    ['whatever else is thrown', new Error('x')],
    ['something that is not an error', null],
  ])('no readable answer: %s', (_, error) => {
    expect(readFault(error)).toEqual({ kind: 'broken', pesan: null, isian: [] });
  });
});
