// The two documents through which files are made, mended as they are read: without them no file of the area
// could ever be made again. What of them can be read is kept, and the next build writes them anew.
import { fit } from '../../basics/stored/fit.ts';
import { Cacah } from '../../basics/numbers/cacah.ts';
import { Tahun } from '../../basics/tanggal.ts';
import type { Koleksi } from '../../basics/paths.ts';
import type { Fields } from '../../basics/stored/stored.ts';
import { jenjangOf, KodeWilayah } from '../../basics/wilayah.ts';
import { ManifesQs, RevisiQs } from './qs-berkas.ts';
import type { StaleMark } from './stale-mark.ts';

/** From the parts that fit to a whole document; null: too little is left, and it counts as none. */
export type Mend = (id: string, stored: Fields) => unknown;

const MENDS: { readonly [K in Koleksi]?: Mend } = {
  qs(id, stored): ManifesQs | null {
    const area = areaOf(id);
    const [terbaru, ...lama] = [stored['terbaru'], ...listOf(stored['lama'])].flatMap((it) => {
      const fitted = fit(RevisiQs, it);
      return fitted.ok ? [fitted.data] : [];
    });
    if (area === null || terbaru === undefined) return null;
    const { nama } = stored;
    const usang = fit(ManifesQs.shape.usang, stored['usang']);
    return {
      ...area,
      jenjang: jenjangOf(area.kode),
      nama: typeof nama === 'string' ? nama : area.kode,
      versi: Cacah.safeParse(stored['versi']).data ?? 0,
      terbaru,
      lama,
      usang: usang.ok ? usang.data : [],
    };
  },
  basi(id, stored): StaleMark | null {
    const area = areaOf(id);
    return (
      area && {
        ...area,
        // As if a build of all its figures had died long ago: the next change marks and queues it.
        keadaan: 'dikerjakan',
        dari: null,
        catatanKota: true,
        tiket: Cacah.safeParse(stored['tiket']).data ?? 0,
        sejak: '1970-01-01T00:00:00.000Z',
      }
    );
  },
};

export function mendOf(koleksi: Koleksi): Mend | null {
  return MENDS[koleksi] ?? null;
}

/** `2017_32.73` */
function areaOf(id: string): { readonly tahun: number; readonly kode: KodeWilayah } | null {
  const [year, code] = id.split('_');
  const tahun = Tahun.safeParse(Number(year));
  const kode = KodeWilayah.safeParse(code);
  return tahun.success && kode.success ? { tahun: tahun.data, kode: kode.data } : null;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
