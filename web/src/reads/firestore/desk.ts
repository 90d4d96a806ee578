// Records that the pages of a UPK and of administrators read. Loans are queried by their source, since
// that is all the rules let a UPK read.
import { orderBy, where } from 'firebase/firestore/lite';
import type { SetParameter } from '../../../../functions/src/domain/basics/parameter.ts';
import type { LokasiProgram, KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import type { Reader } from '../source/reader.ts';
import { get, run, withinArea } from './documents.ts';
import type { DataUpkLkm } from '../shapes/desk-shapes.ts';

export async function fetchUpk({ klaim }: Reader, id: string): Promise<DataUpkLkm | null> {
  const lkm = await get('lkm', id);
  if (lkm === null) return null;
  const { kelurahan } = lkm.wilayah;
  const here = withinArea(klaim, kelurahan);
  const inKelurahan = klaim.wilayah.includes(kelurahan)
    ? here
    : [where('wilayah.kelurahan', '==', kelurahan), ...here];
  const [lokasi, ksm, pinjaman, bulanan] = await Promise.all([
    get('wilayah', kelurahan),
    run('ksm', inKelurahan),
    run('pinjaman', [where('sumber', '==', 'upk'), ...inKelurahan]),
    run('upkBulanan', [where('lkm', '==', id), ...here]),
  ]);
  return {
    lkm,
    lokasi,
    ksm: ksm.filter((it) => !it.ganda).toSorted((a, b) => a.nama.localeCompare(b.nama, 'id')),
    pinjaman: pinjaman
      .filter((p) => !p.dibatalkan && p.ksmGanda !== true)
      .toSorted((a, b) => (a.tanggalCair < b.tanggalCair ? 1 : -1)),
    bulanan: bulanan.toSorted((a, b) => (a.bulan < b.bulan ? 1 : -1)),
  };
}

/** Programme locations of a kab/kota, by code. */
export async function fetchLokasiKota(kota: KodeKota): Promise<LokasiProgram[]> {
  const lokasi = await run('wilayah', [where('wilayah.kota', '==', kota)]);
  return lokasi.toSorted((a, b) => a.kode.localeCompare(b.kode));
}

/** Stored parameter sets, newest first; the very first one is built in. */
export function fetchParameter(): Promise<SetParameter[]> {
  return run('parameter', [orderBy('berlakuSejak', 'desc')]);
}
