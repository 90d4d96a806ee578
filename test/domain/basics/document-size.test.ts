import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sizeOfDocument } from '../../../functions/src/domain/basics/stored/document-size.ts';

const utf8 = (text: string) => new TextEncoder().encode(text).length;

describe('the size of a document', () => {
  it('is that of the example in the manual, whose name is two collections deep', () => {
    const fields = {
      type: 'Personal',
      done: false,
      priority: 1,
      description: 'Learn Cloud Firestore',
    };
    // 147 bytes for users/jeff/tasks/my_task_id, of which 11 are users/jeff.
    expect(sizeOfDocument('tasks', 'my_task_id', fields)).toBe(147 - 11);
  });

  it('counts text as it is stored', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const empty = sizeOfDocument('a', 'b', { x: '' });
        expect(sizeOfDocument('a', 'b', { x: text })).toBe(empty + utf8(text));
      }),
    );
  });

  it('counts lists by what is in them, null as one byte and what is left out not at all', () => {
    const empty = sizeOfDocument('a', 'b', {});
    expect(sizeOfDocument('a', 'b', { x: [1, null, 'ab'], y: undefined })).toBe(
      empty + 2 + 8 + 1 + 3,
    );
  });
});
