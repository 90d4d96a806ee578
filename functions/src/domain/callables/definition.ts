// What a callable is, said once for both sides: its name, who may call it and where, what it takes and what
// it answers. The server asks for permission and area from here, and the page asks and reads by it.
import type { z } from 'zod/mini';
import type { DocumentIdOf } from '../documents.ts';
import type { Izin } from '../access/peran.ts';
import type { Pengguna } from '../access/pengguna.ts';
import type { KodeWilayah } from '../basics/wilayah.ts';
import type { ReadonlyDeep } from '../basics/readonly-deep.ts';
import type { Ksm } from '../records/ksm.ts';
import type { Lkm } from '../records/lkm.ts';

/** Stored records whose area a callable can ask for; null where there need not be one yet. */
export interface RecordWithArea {
  readonly ksm: Ksm;
  readonly lkm: Lkm;
  readonly pengguna: Pengguna | null;
}
export type RecordKind = keyof RecordWithArea;

/** The permission, or how the request tells which; `decision`: each kind of submission has its own. */
type Permission<R> = Izin | ((request: R) => Izin) | 'decision';

/** Where the permission must hold. */
export type Area<R, K extends RecordKind> =
  /** In the areas that the request names. Null: in one's own, to which the flow narrows what it reads. */
  | {
      readonly of: 'request';
      readonly kode: (request: R) => KodeWilayah | readonly KodeWilayah[] | null;
    }
  /** Where a stored record lies. `apa` and `jalur` say what was not found, and by which field. */
  | {
      readonly of: 'record';
      readonly koleksi: K;
      readonly id: (
        request: R,
      ) => DocumentIdOf<K> | (null extends RecordWithArea[K] ? null : never);
      readonly apa: string;
      readonly jalur: string;
    }
  /** In one's own areas, whichever they are: the flow narrows what it reads to them. */
  | { readonly of: 'caller' }
  | { readonly of: 'country' }
  /** Only the decision can know, which reads the records. */
  | { readonly of: 'decision' };

interface Shape<N extends string, S extends z.ZodMiniType, A extends z.ZodMiniType> {
  readonly name: N;
  readonly request: S;
  readonly answer: A;
}

/** For signed-in people with a role. */
export interface PersonCallable<
  N extends string,
  S extends z.ZodMiniType,
  A extends z.ZodMiniType,
  K extends RecordKind = never,
> extends Shape<N, S, A> {
  readonly izin: Permission<z.output<S>>;
  /** All of them are asked for, in order. */
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

/** Any of them. What a request is made of is for each to know. */
export interface AnyPersonCallable extends Shape<string, z.ZodMiniType, z.ZodMiniType> {
  readonly izin: Permission<never>;
  readonly wilayah: readonly [Area<never, RecordKind>, ...Area<never, RecordKind>[]];
}
export type AnyPublicCallable = PublicCallable<string, z.ZodMiniType, z.ZodMiniType>;
export type AnyCallable = AnyPersonCallable | AnyPublicCallable;

/** What it takes to read an answer. */
export type Answering = Pick<AnyCallable, 'answer'>;

/** What a caller sends. */
export type RequestOf<D extends AnyCallable> = ReadonlyDeep<z.input<D['request']>>;
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
