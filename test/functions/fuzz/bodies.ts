// One body after another for every callable: mostly a good request with something in it changed, so that
// it reaches as deep as the change lets it; now and then a good one, so that there is something stored;
// now and then rubbish.
import { near, oddValue } from './odd-values.ts';
import type { Random } from './random.ts';
import { nextRequest, REQUESTED, type Name } from './requests.ts';
import { nextKiriman, type Target } from './submissions.ts';

export interface Body {
  readonly name: Name;
  readonly data: unknown;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

export function nextBody(random: Random, target: Target): Body {
  const name = random.chance(0.7) ? 'submitKiriman' : random.pick(REQUESTED);
  if (random.chance(0.03)) return { name, data: oddValue(random) };
  const good =
    name === 'submitKiriman' ? nextKiriman(random, target) : nextRequest(name, random, target);
  const changes = random.pick([0, 0, 1, 1, 1, 2, 3]);
  let data = good as Json;
  for (let i = 0; i < changes; i += 1) data = changed(data, random);
  return { name, data };
}

/** A copy with one thing in it changed, somewhere. */
function changed(value: Json, random: Random): Json {
  const places = pathsOf(value);
  const path = random.pick(places);
  return edit(value, path, (old) => {
    switch (random.below(6)) {
      case 0:
        return oddValue(random) as Json;
      case 1:
        return undefined;
      case 2:
        return Array.isArray(old) && old.length > 0
          ? Array.from({ length: random.pick([2, 61, 201]) }, (_, i) => old[i % old.length] as Json)
          : [old];
      case 3:
        return typeof old === 'object' && old !== null && !Array.isArray(old)
          ? withKey(old as Readonly<Record<string, Json>>, random)
          : (near(old, random) as Json);
      default:
        return near(old, random) as Json;
    }
  });
}

function withKey(old: Readonly<Record<string, Json>>, random: Random): Json {
  const key = random.pick(['x', 'nik', '__proto__', 'a'.repeat(500)]);
  return Object.fromEntries([...Object.entries(old), [key, 1]]);
}

function pathsOf(value: Json, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? (value as readonly Json[]).flatMap((it, i) => pathsOf(it, [...path, i]))
    : Object.entries(value).flatMap(([key, it]) => pathsOf(it, [...path, key]));
  return [path, ...inner];
}

function edit(value: Json, [step, ...rest]: Path, change: (old: Json) => Json | undefined): Json {
  if (step === undefined) return change(value) ?? null;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((it, i) => (i === step ? edit(it, rest, change) : it));
  const entries = Object.entries(value as Readonly<Record<string, Json>>).flatMap(([key, it]) => {
    if (key !== step) return [[key, it] as const];
    if (rest.length > 0) return [[key, edit(it, rest, change)] as const];
    const next = change(it);
    return next === undefined ? [] : [[key, next] as const];
  });
  return Object.fromEntries(entries);
}
