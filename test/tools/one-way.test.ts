// The files of the page may need each other in one direction only.
import { describe, expect, it } from 'vitest';
import { circleIn } from '../../web/one-way.ts';

describe('files of the page', () => {
  const files = (...imports: [string, readonly string[]][]) => new Map(imports);

  it('may need the same file, in any order', () => {
    const built = files(['a', ['b', 'c']], ['b', ['c']], ['c', []], ['d', ['a', 'c']]);
    expect(circleIn(built)).toBeNull();
  });

  it('may not need each other, at any distance', () => {
    const built = files(['a', ['b']], ['b', ['c', 'd']], ['c', []], ['d', ['b']]);
    expect(circleIn(built)).toStrictEqual(['b', 'd', 'b']);
  });
});
