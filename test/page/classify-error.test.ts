import { describe, expect, it } from 'vitest';
import { deliver } from '../../web/src/outbox/carry.ts';
import { CallError } from '../../web/src/server/callable.ts';
import { classifyError } from '../../web/src/outbox/classify.ts';

const details = {
  problem: { code: 'sesi-ganda', tanggal: '2017-07-05' },
  pesan: 'Tanggal: sudah ada sesi.',
  isian: [{ jalur: 'isi.tanggal', label: 'Tanggal', pesan: 'sudah ada sesi' }],
};

describe('classifyError', () => {
  it.each(['unavailable', 'deadline-exceeded', 'resource-exhausted'])(
    'tries again after %s',
    (code) => {
      expect(classifyError({ code, details })).toEqual({ kind: 'unreachable' });
    },
  );

  it('tries again after a fault of the server, over which no other item has to wait', () => {
    expect(classifyError({ code: 'internal', details })).toEqual({ kind: 'server-fault' });
  });

  it('waits for the one record that the server cannot read, and no other item does', () => {
    const unreadable = { ...details, problem: { code: 'tidak-terbaca' } };
    expect(classifyError({ code: 'unavailable', details: unreadable })).toEqual({
      kind: 'unreadable',
    });
  });

  it('asks to sign in when the server does not know who sends', () => {
    expect(classifyError({ code: 'unauthenticated', details })).toEqual({ kind: 'sign-in' });
  });

  it('knows that the role asks for a second factor, which a new token does not bring', async () => {
    const lacking = { ...details, problem: { code: 'faktor-kedua' } };
    const error = Object.assign(new CallError('unauthenticated'), { details: lacking });
    expect(classifyError(error)).toEqual({ kind: 'faktor-kedua' });
    const firebase = {
      call: () => Promise.reject(error),
      renewToken: () => expect.unreachable('a token is renewed'),
    };
    const answer = await deliver(firebase, {} as never, {} as never);
    expect(answer).toEqual({ kind: 'faktor-kedua' });
  });

  it.each(['already-exists', 'invalid-argument', 'permission-denied', 'not-found'])(
    "keeps the server's own explanation of %s",
    (code) => {
      expect(classifyError({ code, details })).toEqual({
        kind: 'refused',
        refusal: { code: 'sesi-ganda', pesan: details.pesan, isian: details.isian },
      });
    },
  );

  it('takes no verdict from what is in between phone and server', () => {
    expect(classifyError({ code: 'permission-denied' })).toEqual({ kind: 'unreachable' });
    expect(classifyError({ code: 'not-found', details: '<html>' })).toEqual({
      kind: 'unreachable',
    });
    expect(classifyError(new TypeError('Failed to fetch'))).toEqual({ kind: 'unreachable' });
  });
});
