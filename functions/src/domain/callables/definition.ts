// A callable, defined once for both sides: its name, who may call it and where, its request and its
// answer. The server checks permission and area by it, and the page asks and reads by it.
import type { z } from 'zod/mini';
import type { DocumentIdOf } from '../documents.ts';
import type { Izin } from '../access/peran.ts';
import type { Pengguna } from '../access/pengguna.ts';
import type { KodeWilayah, NASIONAL } from '../basics/wilayah.ts';
import type { Upgrade } from '../basics/stored/stored.ts';
import type { ReadonlyDeep } from '../basics/shapes/readonly-deep.ts';
import type { Ksm } from '../records/ksm.ts';
import type { Lkm } from '../records/lkm.ts';

/** Stored records whose area a callable can check; null where the record need not exist yet. */
export interface RecordWithArea {
  readonly ksm: Ksm;
  readonly lkm: Lkm;
  readonly pengguna: Pengguna | null;
}
export type RecordKind = keyof RecordWithArea;

/** The permission, or how to find it in the request; `decision`: each kind of submission has its own. */
type Permission<R> = Izin | ((request: R) => Izin) | 'decision';

/** Where the permission must hold. */
export type Area<R, K extends RecordKind> =
  /**
   * In the areas that the request names. Null: in the caller's own areas, to which the flow narrows what
   * it reads.
   */
  | {
      readonly of: 'request';
      readonly kode: (request: R) => KodeWilayah | readonly KodeWilayah[] | null;
    }
  /** Where a stored record lies. `apa` and `jalur` name what was not found, and the field that asked for it. */
  | {
      readonly of: 'record';
      readonly koleksi: K;
      readonly id: (
        request: R,
      ) => DocumentIdOf<K> | (null extends RecordWithArea[K] ? null : never);
      readonly apa: string;
      readonly jalur: string;
      /** Where it must hold for a record that cannot be read, which the flow gets as null; left out: it is refused. */
      readonly unreadable?: typeof NASIONAL;
    }
  /** In the caller's own areas, whichever they are: the flow narrows what it reads to them. */
  | { readonly of: 'caller' }
  | { readonly of: 'country' }
  /** Only the decision, which reads the records, can know. */
  | { readonly of: 'decision' };

interface Shape<N extends string, S extends z.ZodMiniType, A extends z.ZodMiniType> {
  readonly name: N;
  readonly request: S;
  readonly answer: A;
  /** From older versions of the request to this one: for what waits on phones. */
  readonly upgrades?: readonly Upgrade[];
}

/** For signed-in people with a role. */
export interface PersonCallable<
  N extends string,
  S extends z.ZodMiniType,
  A extends z.ZodMiniType,
  K extends RecordKind = never,
> extends Shape<N, S, A> {
  readonly izin: Permission<z.output<S>>;
  /** All of them are checked, in order. */
  readonly wilayah: readonly [Area<z.output<S>, K>, ...Area<z.output<S>, K>[]];
}

/** For anyone, signed in or not. */
export interface PublicCallable<
  N extends string,
  S extends z.ZodMiniType,
  A extends z.ZodMiniType,
> extends Shape<N, S, A> {
  readonly izin: 'public';
  readonly wilayah: 'public';
}

/** Any of them. Only the definition itself knows the shape of its request. */
export interface AnyPersonCallable extends Shape<string, z.ZodMiniType, z.ZodMiniType> {
  readonly izin: Permission<never>;
  readonly wilayah: readonly [Area<never, RecordKind>, ...Area<never, RecordKind>[]];
}
export type AnyPublicCallable = PublicCallable<string, z.ZodMiniType, z.ZodMiniType>;
export type AnyCallable = AnyPersonCallable | AnyPublicCallable;

/** What is needed to read an answer. */
export type Answering = Pick<AnyCallable, 'answer'>;

/** What a caller sends. */
export type RequestOf<D extends AnyCallable> = ReadonlyDeep<z.output<D['request']>>;
/** What a caller gets. */
export type AnswerOf<D extends Answering> = ReadonlyDeep<z.output<D['answer']>>;

// @__NO_SIDE_EFFECTS__
export function defineCallable<
  const N extends string,
  S extends z.ZodMiniType,
  A extends z.ZodMiniType,
  K extends RecordKind = never,
>(definition: PersonCallable<N, S, A, K>): PersonCallable<N, S, A, K> {
  return definition;
}

// @__NO_SIDE_EFFECTS__
export function definePublicCallable<
  const N extends string,
  S extends z.ZodMiniType,
  A extends z.ZodMiniType,
>(definition: PublicCallable<N, S, A>): PublicCallable<N, S, A> {
  return definition;
}
