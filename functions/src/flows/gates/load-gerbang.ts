// The stage gates of a group on a day, from its records and its computed month-ends.
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { readCapaianBulan } from '../../adapters/firestore/capaian.ts';
import type { Reader, Unreadable } from '../../adapters/firestore/documents/document-kind.ts';
import { listUpkBulanan } from '../../adapters/firestore/lkm.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import {
  hasPinjamanUpk,
  listPinjaman,
  listPinjamanUpkSince,
} from '../../adapters/firestore/pinjaman.ts';
import { toDokumenInti } from '../../domain/records/dokumen.ts';
import { capaianNeeded, capaianOlder } from '../../domain/gates/tahap/gate-months.ts';
import { checkGerbang } from '../../domain/gates/tahap/check-gerbang.ts';
import type { Gerbang } from '../../domain/gates/tahap/syarat-gerbang.ts';
import { parameterOn } from '../../domain/basics/parameter.ts';
import { monthOf, type Tanggal, yearStart } from '../../domain/basics/tanggal.ts';
import { computeUpk, type RasioUpk } from '../../domain/gates/upk.ts';
import type { KodeKelurahan } from '../../domain/basics/wilayah.ts';
import type { KsmId, LkmId } from '../../domain/basics/identitas.ts';

/** All four gates; null when there is no such group. */
export async function loadGerbang(
  ksmId: KsmId,
  per: Tanggal,
  reader?: Reader,
): Promise<readonly Gerbang[] | null> {
  const ksm = await docs.ksm.read(ksmId, reader);
  if (!ksm) return null;
  const months = new Set([monthOf(per), ...capaianNeeded(per).map(monthOf)]);
  const [anggota, dokumen, pelatihan, pinjaman, capaian, lokasi, upk, sets] = await Promise.all([
    docs.anggota.read(ksmId, reader),
    docs.dokumen.read(ksmId, reader),
    docs.pelatihan.read(ksmId, reader),
    listPinjaman(ksmId, null, reader),
    readCapaianBulan(ksmId, [...months], reader),
    // Records of others: one that cannot be read fails its own condition, and the group can still be decided on.
    docs.wilayah.readIfFits(ksm.wilayah.kelurahan, reader),
    loadUpk(ksm.lkm, ksm.wilayah.kelurahan, per, reader),
    listParameter(),
  ]);
  const parameter = parameterOn(sets, per);
  const recent = capaian.map((c) => c.capaian);
  const older = capaianOlder(recent, ksm, per, parameter).map(monthOf);
  const earlier = older.length === 0 ? [] : await readCapaianBulan(ksmId, older, reader);
  const papers = (dokumen?.dokumen ?? []).filter((d) => !d.dibatalkan).map((d) => d.isi);
  return checkGerbang(
    {
      ksm,
      anggota: anggota?.anggota ?? [],
      dokumen: toDokumenInti(papers, per),
      pelatihan: (pelatihan?.pelatihan ?? []).filter((p) => !p.dibatalkan).map((p) => p.isi),
      pinjaman: pinjaman.filter((p) => !p.dibatalkan),
      capaian: [...recent, ...earlier.map((c) => c.capaian)],
      lokasi,
      upk: upk.unreadable.length === 0 ? upk.rasio : null,
    },
    per,
    parameter,
  );
}

/** What is known of a UPK. */
interface HasilUpk {
  /** LAR, PAR, RR, CCr and ROI of what can be read; null where there are neither loans nor books. */
  readonly rasio: RasioUpk | null;
  readonly unreadable: readonly Unreadable[];
}

/** The UPK of a kelurahan. */
export async function loadUpk(
  lkm: LkmId,
  kelurahan: KodeKelurahan,
  per: Tanggal,
  reader?: Reader,
): Promise<HasilUpk> {
  const [pinjaman, bulanan, sets] = await Promise.all([
    listPinjamanUpkSince(kelurahan, per, reader),
    listUpkBulanan(lkm, yearStart(per), monthOf(per), reader),
    listParameter(),
  ]);
  const live = pinjaman.rows.filter((p) => !p.dibatalkan);
  const isNone =
    live.length === 0 && bulanan.rows.length === 0 && !(await hasPinjamanUpk(kelurahan, reader));
  return {
    rasio: isNone
      ? null
      : computeUpk({ pinjaman: live, bulanan: bulanan.rows }, per, parameterOn(sets, per)),
    unreadable: [...pinjaman.unreadable, ...bulanan.unreadable],
  };
}
