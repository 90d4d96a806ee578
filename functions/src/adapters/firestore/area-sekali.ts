// Areas that one query can name: of one level, and no more than Firestore takes.
import { jenjangOf, type KodeSubkota } from '../../domain/basics/wilayah.ts';

/** Firestore's limit on the number of values in one `in` filter. */
const IN_MAX = 30;

export interface AreaSekali {
  readonly jenjang: 'kecamatan' | 'kelurahan';
  readonly kode: readonly KodeSubkota[];
}

/** The areas as one query after the other can name them. */
export function areasAtOnce(kode: readonly KodeSubkota[]): AreaSekali[] {
  return (['kecamatan', 'kelurahan'] as const).flatMap((jenjang) => {
    const same = kode.filter((it) => jenjangOf(it) === jenjang);
    return Array.from({ length: Math.ceil(same.length / IN_MAX) }, (_, n) => ({
      jenjang,
      kode: same.slice(n * IN_MAX, (n + 1) * IN_MAX),
    }));
  });
}
