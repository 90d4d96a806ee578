// A cell of the matrix: a request and the answer that it must get.
import { FirebaseError } from 'firebase/app';

export type Answer = 'allowed' | 'denied';

export type Cells = Record<
  string,
  { readonly expected: Answer; readonly ask: () => Promise<unknown> }
>;

export async function answerTo(ask: () => Promise<unknown>): Promise<Answer> {
  try {
    await ask();
    return 'allowed';
  } catch (error) {
    if (error instanceof FirebaseError && error.code === 'permission-denied') return 'denied';
    throw error;
  }
}

export async function answersTo(cells: Cells): Promise<Record<string, Answer>> {
  const entries = Object.entries(cells).map(
    async ([name, { ask }]) => [name, await answerTo(ask)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}

export function expectedOf(cells: Cells): Record<string, Answer> {
  return Object.fromEntries(Object.entries(cells).map(([name, { expected }]) => [name, expected]));
}

export const when = (condition: boolean): Answer => (condition ? 'allowed' : 'denied');
