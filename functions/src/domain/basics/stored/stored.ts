// What is stored outlives the version that wrote it, so every document says which version of its schema
// that was: what an older one lacks is added by pure functions, what a newer one added is left out.
import type { z } from 'zod/mini';
import { fit, type Fit } from './fit.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** From one version of a schema to the next. The first upgrade makes version 2 of version 1. */
export type Upgrade = (older: Fields) => Fields;

/** The field with the version. A document without it is of the first. */
export const SKEMA = 'skema';

/** Null: written by hand, and wrong. */
function versionOf({ [SKEMA]: stored = 1 }: Fields): number | null {
  return typeof stored === 'number' && Number.isInteger(stored) && stored >= 1 ? stored : null;
}

/** The content of a stored document, without its version. */
export function contentOf({ [SKEMA]: _version, ...content }: Fields): Fields {
  return content;
}

/**
 * The content as the newest version has it, not parsed yet. Null: the document says no version that there could be, or cannot be upgraded.
 */
export function upgrade(upgrades: readonly Upgrade[], stored: Fields): Fields | null {
  const version = versionOf(stored);
  if (version === null) return null;
  try {
    return upgrades.slice(version - 1).reduce((older, next) => next(older), contentOf(stored));
  } catch {
    return null;
  }
}

/** Reads a stored document of any version. */
export function readStored<S extends z.core.$ZodType>(
  schema: S,
  upgrades: readonly Upgrade[],
  stored: Fields,
): Fit<z.core.output<S>> {
  const content = upgrade(upgrades, stored);
  return content === null ? { ok: false, fault: `${SKEMA} invalid` } : fit(schema, content);
}

/** Whether a newer version wrote it than these upgrades lead to. */
export function isNewer(upgrades: readonly Upgrade[], stored: Fields): boolean {
  return (versionOf(stored) ?? 1) > upgrades.length + 1;
}

/** A document as it is stored: with the version of the schema that wrote it. */
export function toStored(upgrades: readonly Upgrade[], content: Fields): Fields {
  return { ...content, [SKEMA]: upgrades.length + 1 };
}
