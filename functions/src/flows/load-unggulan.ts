// The leading groups (KSM unggulan) of an area with the six points of each, for the SMEs sub-specialist.
import { listCapaianBerdaya } from '../adapters/capaian.ts';
import { dokumenDocs } from '../adapters/dokumen.ts';
import { kemitraanDocs } from '../adapters/kemitraan.ts';
import { ksmDocs } from '../adapters/ksm.ts';
import { listParameter } from '../adapters/parameter.ts';
import { listPinjaman } from '../adapters/pinjaman.ts';
import { listSesi } from '../adapters/sesi.ts';
import type { CapaianKsm } from '../domain/capaian-ksm.ts';
import { toDokumenInti } from '../domain/dokumen.ts';
import {
  computeEnamHal,
  listUnggulan,
  type EnamHal,
  type KsmUnggulan,
} from '../domain/enam-hal.ts';
import { parameterOn } from '../domain/parameter.ts';
import { addMonths, monthOf, type Tanggal } from '../domain/tanggal.ts';
import type { KodeWilayah } from '../domain/wilayah.ts';

/** Groups shown at once; an area with more is looked at by its parts. */
const MOST = 100;

export async function loadUnggulan(
  kode: KodeWilayah,
  today: Tanggal,
): Promise<readonly KsmUnggulan[]> {
  const bulan = monthOf(today);
  const now = await listCapaianBerdaya(kode, bulan, MOST);
  // In the first hours of a month its figures may not be there yet.
  const capaian = now.length > 0 ? now : await listCapaianBerdaya(kode, addMonths(bulan, -1), MOST);
  const groups = await Promise.all(capaian.map(loadEnamHal));
  return listUnggulan(groups.filter((g) => g !== null));
}

async function loadEnamHal(row: CapaianKsm): Promise<EnamHal | null> {
  const { ksmId, capaian } = row;
  const [ksm, sesi, dokumen, pinjaman, kemitraan, sets] = await Promise.all([
    ksmDocs.read(ksmId),
    listSesi(ksmId, null, capaian.per),
    dokumenDocs.read(ksmId),
    listPinjaman(ksmId, null),
    kemitraanDocs.read(ksmId),
    listParameter(),
  ]);
  if (!ksm) return null;
  const papers = (dokumen?.dokumen ?? []).filter((d) => !d.dibatalkan).map((d) => d.isi);
  return computeEnamHal(
    {
      ksm,
      sesi: sesi.filter((s) => !s.dibatalkan),
      dokumen: toDokumenInti(papers, capaian.per),
      pinjaman: pinjaman.filter((p) => !p.dibatalkan),
      kemitraan: (kemitraan?.kemitraan ?? []).filter((k) => !k.dibatalkan).map((k) => k.isi),
      capaian,
    },
    parameterOn(sets, capaian.per),
  );
}
