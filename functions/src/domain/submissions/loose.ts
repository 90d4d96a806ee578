// Forms are typed against the records they make: a new field of a record does not compile until its form
// holds it and sends it. What a form sends is loose, because anything may still be missing; the schema
// decides.
import type { JenisKiriman, KirimanOf } from './kiriman.ts';
import type { AnyId, KirimanId } from '../basics/identitas.ts';
import type { Loose } from '../basics/shapes/loose.ts';

/** A submission as a form makes it: the id and the kind are certain. What was seen, and when it was saved, the page adds. */
export type LooseKiriman<J extends JenisKiriman = JenisKiriman> = {
  readonly [K in J]: {
    readonly id: KirimanId;
    readonly jenis: K;
    readonly isi: Loose<KirimanOf<K>['isi']>;
  } & Loose<Omit<KirimanOf<K>, 'id' | 'jenis' | 'isi' | 'dilihat' | 'dibuat' | 'disimpan'>>;
}[J];

/** What a person saw of the record when changing it (see the envelope). */
export interface Seen {
  readonly dilihat: number | null | undefined;
}

/**
 * What the form of a record holds at least: each field under its own name, as a control has it. `Lain` are
 * the fields that the form keeps in another way, or fills in by itself: they are named where it is declared.
 */
export type FormOf<Isi, Lain extends keyof Isi = never> = {
  readonly [K in Exclude<keyof Isi, Lain>]-?: K extends 'id'
    ? NonNullable<Isi[K]>
    : Typed<NonNullable<Isi[K]>>;
};

/**
 * Typed text is a plain string, whatever the record makes of it; an id is chosen, or missing still, and so is yes or
 * no; a list has a shape of the form's own.
 */
type Typed<T> = [T] extends [boolean]
  ? boolean | null
  : [T] extends [number]
    ? number | null
    : [T] extends [string]
      ? string extends T
        ? string
        : [T] extends [AnyId]
          ? T | ''
          : [T] extends [object]
            ? string
            : T | ''
      : unknown;
