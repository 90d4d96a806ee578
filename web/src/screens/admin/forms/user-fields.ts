// A user as the form holds one: who, in which role and where.
import type { Peran } from '../../../../../functions/src/domain/access/peran.ts';
import type {
  PenggunaRusak,
  PenggunaTerdaftar,
} from '../../../../../functions/src/domain/callables/admin/pengguna.ts';
import type { Shown } from './use-change.ts';

export interface UserFields {
  readonly email: string;
  readonly nama: string;
  readonly peran: Peran | '';
  /** Codes, with commas or spaces between them. */
  readonly wilayah: string;
  readonly nonaktif: boolean;
  readonly dilihat: Shown<PenggunaTerdaftar | null>;
}

/** `known`: as it is on record, or what is left of a record that cannot be read; null: a new one. */
export function newUserFields(known: PenggunaTerdaftar | PenggunaRusak | null): UserFields {
  return {
    email: known?.email ?? '',
    nama: known?.nama ?? '',
    peran: known?.peran ?? '',
    wilayah: known?.wilayah.join(', ') ?? '',
    nonaktif: known?.nonaktif ?? false,
    dilihat: [known && isSpoilt(known) ? null : known],
  };
}

export const isSpoilt = (known: PenggunaTerdaftar | PenggunaRusak): known is PenggunaRusak =>
  'sebab' in known;
