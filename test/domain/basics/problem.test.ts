import { describe, expect, it } from 'vitest';
import {
  isProblem,
  refuse,
  type Problem,
} from '../../../functions/src/domain/basics/refusals/problem.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';

describe('a refusal', () => {
  it('is recognised by its tag alone', () => {
    expect(isProblem(refuse({ code: 'tidak-berhak' }))).toBe(true);
    expect(isProblem({ code: 'tidak-berhak' })).toBe(false);
    expect(isProblem(null)).toBe(false);
    expect(isProblem('tidak-berhak')).toBe(false);
  });

  it('is sent and compared by its fields', () => {
    const problem = refuse({ code: 'sesi-ganda', tanggal: toTanggal('2017-03-01') });
    expect(JSON.stringify(problem)).toBe('{"code":"sesi-ganda","tanggal":"2017-03-01"}');
    expect(problem).toStrictEqual({ code: 'sesi-ganda', tanggal: '2017-03-01' });
  });

  it('does not compile as a bare literal', () => {
    // @ts-expect-error: not made by `refuse`
    const literal: Problem = { code: 'tidak-berhak' };
    expect(isProblem(literal)).toBe(false);
  });
});
