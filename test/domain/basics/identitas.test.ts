import { describe, expect, it } from 'vitest';
import { SetelahKsm, toKsmId } from '../../../functions/src/domain/basics/identitas.ts';

describe('how far a walk through the groups has come', () => {
  it('is the last group seen, or null at the beginning', () => {
    expect(SetelahKsm.parse('ksm-1')).toBe('ksm-1');
    expect(SetelahKsm.parse(null)).toBeNull();
    expect(SetelahKsm.safeParse('ksm/1').success).toBe(false);
  });

  it('is also read where the beginning was written as an empty text', () => {
    expect(SetelahKsm.parse('')).toBeNull();
  });
});

describe('an id written in the program', () => {
  it('is none with a slash in it, or of no characters', () => {
    expect(() => toKsmId('ksm/1')).toThrow(RangeError);
    expect(() => toKsmId('')).toThrow(RangeError);
  });
});
