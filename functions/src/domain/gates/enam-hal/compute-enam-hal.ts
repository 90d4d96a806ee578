// The six points of a self-reliant group, which the programme's page asks the Sub Specialist SMEs to
// strengthen («Pengembangan Kapasitas KSM», PNPM Mandiri Perkotaan). A view over recorded facts.
import { z } from 'zod/mini';
import { KsmId } from '../../basics/identitas.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import type { ReadonlyDeep } from '../../basics/shapes/readonly-deep.ts';
import { Tanggal } from '../../basics/tanggal.ts';
import { Tingkat } from '../../maturity/capaian.ts';
import { describeSyarat } from '../../maturity/explain/describe-syarat.ts';
import { nextOf } from '../../maturity/explain/next-of.ts';
import { halAturan } from './aturan.ts';
import { halBelajar } from './belajar.ts';
import { Hal, type DataEnamHal } from './hal.ts';
import { halKeanggotaan } from './keanggotaan.ts';
import { halKegiatan } from './kegiatan.ts';
import { halMasalah } from './masalah.ts';
import { halSumberDaya } from './sumber-daya.ts';

export const EnamHal = z.object({
  ksmId: KsmId,
  nama: z.string(),
  per: Tanggal,
  tingkat: Tingkat,
  hal: z.array(Hal),
  /** What the group lacks for the next level. */
  kurangTingkat: z.array(z.string()),
});
export type EnamHal = ReadonlyDeep<z.infer<typeof EnamHal>>;

/** The six points of one group on the date of its result. */
export function computeEnamHal(data: DataEnamHal, parameter: SetParameter): EnamHal {
  const { capaian, ksm } = data;
  const next = nextOf(capaian);
  return {
    ksmId: ksm.id,
    nama: ksm.nama,
    per: capaian.per,
    tingkat: capaian.tingkat,
    hal: [
      halKeanggotaan(data, parameter),
      halKegiatan(data),
      halAturan(data, parameter),
      halBelajar(data, parameter),
      halMasalah(data),
      halSumberDaya(data),
    ],
    kurangTingkat: (next?.syarat ?? [])
      .filter((s) => !s.terpenuhi)
      .map((s) => describeSyarat(s, capaian)),
  };
}
