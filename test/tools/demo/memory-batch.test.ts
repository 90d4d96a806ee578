// One city is computed in memory while another is copied to the database, in the same process.
import { expect, it } from 'vitest';
import {
  answerFromMemory,
  batchOf,
  MemoryFirestore,
} from '../../../tools/demo/load/memory-firestore.ts';

class Database {
  batch(): unknown {
    return 'its own';
  }
}

it('the copy of one city has the batches of the database while another answers from memory', async () => {
  const db = new Database();
  await answerFromMemory(db, new MemoryFirestore(), async () => {
    expect(db.batch()).not.toBe('its own');
    expect(batchOf(db)).toBe('its own');
  });
  expect(db.batch()).toBe('its own');
});
