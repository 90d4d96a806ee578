// Which form of the papers tab is open.
import type { IsiKemitraan } from '../../../../../functions/src/domain/records/kemitraan.ts';
import type { Cancelled } from '../../../forms/group/cancel-form.tsx';

export const KINDS = ['dokumen', 'kemitraan', 'pelatihan'] as const;

export type Open =
  | { readonly what: (typeof KINDS)[number] }
  | { readonly what: 'realisasi'; readonly kemitraan: IsiKemitraan }
  | { readonly what: 'batal'; readonly cancelled: Cancelled };
