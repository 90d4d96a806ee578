// What a search of the trail looks at: who did it, to whom or what, why, and what was written before and after.
import type { JejakKelola } from './jejak-kelola.ts';

/** `nama`: of the person who did it. */
export function wordsOfJejak(
  { sasaran, alasan, sebelum, sesudah }: JejakKelola,
  nama: string,
): string[] {
  return [nama, sasaran, alasan, ...[sebelum, sesudah].flatMap(textsIn)];
}

function textsIn(json: string | null): string[] {
  if (json === null) return [];
  try {
    return leavesOf(JSON.parse(json));
  } catch {
    return [json];
  }
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : [];
}
