// Lists by area: the filters that they use, and what these prove.
import { where, type QueryConstraint } from 'firebase/firestore/lite';
import type { Wilayah } from '../../functions/src/domain/basics/wilayah.ts';
import type { ByIzin } from './expectations.ts';

interface AreaFilter {
  readonly jenjang: keyof Wilayah;
  readonly op: '==' | 'in' | '>=' | '!=';
  readonly kode: string | string[];
}

const is = (jenjang: keyof Wilayah, kode: string): AreaFilter => ({
  jenjang,
  op: '==',
  kode,
});

/**
 * Lists by area: the filters, and what they prove. A list is provable when every row of `proof` has a
 * code that is one of the person's own areas.
 */
export const LISTS: Readonly<
  Record<string, { readonly filters: readonly AreaFilter[]; readonly proof: readonly string[][] }>
> = {
  'without a filter': { filters: [], proof: [[]] },
  'of the kelurahan': { filters: [is('kelurahan', '99.71.01.1001')], proof: [['99.71.01.1001']] },
  'of the kecamatan': { filters: [is('kecamatan', '99.71.01')], proof: [['99.71.01']] },
  'of the kota': { filters: [is('kota', '99.71')], proof: [['99.71']] },
  'of the province': { filters: [is('provinsi', '99')], proof: [['99']] },
  'of the kelurahan within the kota': {
    filters: [is('kota', '99.71'), is('kelurahan', '99.71.01.1001')],
    proof: [['99.71', '99.71.01.1001']],
  },
  'of the kelurahan next door': {
    filters: [is('kelurahan', '99.71.01.1002')],
    proof: [['99.71.01.1002']],
  },
  'of another province': { filters: [is('provinsi', '98')], proof: [['98']] },
  'of the kota and the one next to it': {
    filters: [{ jenjang: 'kota', op: 'in', kode: ['99.71', '99.72'] }],
    proof: [['99.71'], ['99.72']],
  },
  'of every kota from here on': {
    filters: [{ jenjang: 'kota', op: '>=', kode: '99.71' }],
    proof: [[]],
  },
  'of every kota but another': {
    filters: [{ jenjang: 'kota', op: '!=', kode: '98.71' }],
    proof: [[]],
  },
};

/** The filters on a collection's own fields; null where it has no such level. */
export function constraintsOf(
  filters: readonly AreaFilter[],
  { areaFields }: ByIzin,
): QueryConstraint[] | null {
  const constraints: QueryConstraint[] = [];
  for (const { jenjang, op, kode } of filters) {
    const field = areaFields[jenjang];
    if (field === undefined) return null;
    constraints.push(where(field, op, kode));
  }
  return constraints;
}
