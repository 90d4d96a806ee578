// What cities found when they checked groups, `pemeriksaan/{ksmId}`.
import { jenjangOf, type KodeKotaOrSubkota } from '../../domain/basics/wilayah.ts';
import { docs } from './documents/docs.ts';

/** Groups of an area of which something was sent back and is not put right. */
export function countDikembalikan(kode: KodeKotaOrSubkota): Promise<number> {
  return docs.pemeriksaan.count((q) =>
    q.where(`wilayah.${jenjangOf(kode)}`, '==', kode).where('perluDiperbaiki', '==', true),
  );
}
