// A number with its noun, in the singular or the plural.
import { formatAngka } from '../domain/basics/format.ts';

/** 1 → `1 record`, 1200 → `1,200 records`. */
export function many(n: number, one: string, more = `${one}s`): string {
  return `${formatAngka(n)} ${n === 1 ? one : more}`;
}
