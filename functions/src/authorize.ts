// Who may do what where, checked in one place: permission and area stand in a callable's definition.
// The flow behind a callable takes the grant made here, and so cannot be called without it.
import type { z } from 'zod/mini';
import type { DocumentKind } from './adapters/firestore/documents/document-kind.ts';
import { docs } from './adapters/firestore/documents/docs.ts';
import { covers, hasIzin, type Izin, type Klaim } from './domain/access/peran.ts';
import { isProblem, refuse, type Problem } from './domain/basics/refusals/problem.ts';
import type { Tanggal } from './domain/basics/tanggal.ts';
import { NASIONAL, type KodeWilayah } from './domain/basics/wilayah.ts';
import type {
  AnyPersonCallable,
  Area,
  PersonCallable,
  RecordKind,
  RecordWithArea,
} from './domain/callables/definition.ts';
import type { Uid } from './domain/basics/identitas.ts';

/** Who calls, and when. */
export interface Caller {
  readonly uid: Uid;
  readonly klaim: Klaim;
  readonly now: Date;
  readonly today: Tanggal;
}

declare class Proof {
  private readonly proof: true;
}

/** A request that its caller may make; only `authorize` gives one. */
export type Granted<D extends AnyPersonCallable> =
  D extends PersonCallable<infer N, infer S, z.ZodMiniType, infer K>
    ? Proof & {
        readonly callable: N;
        readonly request: z.output<S>;
        /** The request before it was parsed: what the caller took its fingerprint of. */
        readonly sent: unknown;
        readonly caller: Caller;
        /** The stored record whose area was checked; null where the definition names none. */
        readonly record: [K] extends [never] ? null : RecordWithArea[K];
      }
    : never;

/** What is needed to send a submission of any kind. */
const SUBMITTING: readonly Izin[] = ['catat', 'catatUpk', 'putuskanTahap', 'kelolaKota'];

/** Whether a person has the permission anywhere at all, before the request is looked at. */
export function hasRight({ izin }: Pick<AnyPersonCallable, 'izin'>, klaim: Klaim): boolean {
  // Of some callables the request says which permission it is.
  if (typeof izin === 'function') return true;
  return izin === 'decision' ? SUBMITTING.some((it) => hasIzin(klaim, it)) : hasIzin(klaim, izin);
}

/** The grant, or why there is none. */
export async function authorize<D extends AnyPersonCallable>(
  definition: D,
  request: z.output<D['request']>,
  caller: Caller,
  sent: unknown = request,
): Promise<Granted<D> | Problem> {
  const { name, izin, wilayah } = definition;
  const { klaim } = caller;
  // The request was parsed by the definition's own schema, so it fits the definition's functions; the
  // compiler cannot see that.
  const asked = request as never;
  const needed: Izin | 'decision' = typeof izin === 'function' ? izin(asked) : izin;
  let record: RecordWithArea[RecordKind] = null;
  for (const area of wilayah) {
    const place = await locate(area, asked);
    if (isProblem(place)) return place;
    if (needed !== 'decision' && !hasIzin(klaim, needed)) return refuse({ code: 'tidak-berhak' });
    if (!place.kode.every((kode) => covers(klaim, kode))) return refuse({ code: 'tidak-berhak' });
    record = place.record ?? record;
  }
  return { callable: name, request, sent, caller, record } as Granted<D>;
}

interface Place {
  /** All of these must lie in the caller's areas. */
  readonly kode: readonly KodeWilayah[];
  readonly record: RecordWithArea[RecordKind];
}

const ANYWHERE: Place = { kode: [], record: null };

async function locate(area: Area<never, RecordKind>, request: never): Promise<Place | Problem> {
  switch (area.of) {
    case 'request': {
      const kode = area.kode(request) ?? [];
      return { kode: typeof kode === 'string' ? [kode] : kode, record: null };
    }
    case 'record': {
      const id = area.id(request);
      if (id === null) return ANYWHERE;
      // An id belongs to its own collection. Across all of them the compiler loses that pairing, hence
      // the cast.
      const kind = docs[area.koleksi] as DocumentKind<NonNullable<RecordWithArea[RecordKind]>>;
      const record = area.unreadable ? await readIfAny(kind, id) : await kind.read(id);
      if (record === UNREADABLE) return { kode: [NASIONAL], record: null };
      if (record === null)
        return refuse({ code: 'tidak-ditemukan', apa: area.apa, jalur: area.jalur });
      const { wilayah } = record;
      return { kode: 'kelurahan' in wilayah ? [wilayah.kelurahan] : wilayah, record };
    }
    case 'country':
      return { kode: [NASIONAL], record: null };
    case 'caller':
    case 'decision':
      return ANYWHERE;
  }
}

const UNREADABLE = 'unreadable';

async function readIfAny<T>(
  kind: DocumentKind<T>,
  id: string,
): Promise<T | null | typeof UNREADABLE> {
  const { rows, unreadable } = await kind.readManyReadable([id]);
  return unreadable.length > 0 ? UNREADABLE : (rows[0] ?? null);
}
