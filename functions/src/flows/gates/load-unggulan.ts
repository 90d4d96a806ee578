// The leading groups (KSM unggulan) of an area with the six points of each, for the SMEs sub-specialist.
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listUnggulan as definition } from '../../domain/callables/gates.ts';
import { listCapaianBerdaya } from '../../adapters/firestore/capaian.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listSesiReadable } from '../../adapters/firestore/buku-ksm.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { listPinjamanLuar } from '../../adapters/firestore/pinjaman.ts';
import { ownerOf } from '../../domain/documents.ts';
import { readable, setAside } from '../repair/set-aside.ts';
import type { CapaianKsm } from '../../domain/recompute/capaian-ksm.ts';
import { toDokumenInti } from '../../domain/records/dokumen.ts';
import { computeEnamHal, type EnamHal } from '../../domain/gates/enam-hal/compute-enam-hal.ts';
import { listUnggulan } from '../../domain/gates/enam-hal/list-unggulan.ts';
import { parameterOn } from '../../domain/basics/parameter.ts';
import { addDays, addMonths, monthOf } from '../../domain/basics/tanggal.ts';
import { learnedBy, type SesiEnamHal } from '../../domain/gates/enam-hal/sesi-enam-hal.ts';
import type { Capaian } from '../../domain/maturity/capaian.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { sumSetoran } from '../../domain/records/money/gerak-kas.ts';
import { summarizePelatihan } from '../../domain/gates/enam-hal/unggulan.ts';

/** Groups shown at once; in an area with more, people open its smaller areas. */
const MOST = 100;

export async function loadUnggulan({
  request: { kode },
  caller: { today, now },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const bulan = monthOf(today);
  const current = await listCapaianBerdaya(kode, bulan, MOST + 1);
  // In the first hours of a month its figures may not exist yet.
  const found =
    current.rows.length > 0
      ? current
      : await listCapaianBerdaya(kode, addMonths(bulan, -1), MOST + 1);
  const capaian = (await readable(found, now)).slice(0, MOST);
  const [groups, lokasi, pelatihan] = await Promise.all([
    loadEnamHal(capaian, now),
    docs.wilayah
      .readManyReadable([...new Set(capaian.map((c) => c.wilayah.kelurahan))])
      .then((it) => readable(it, now)),
    docs.pelatihan.readManyReadable(capaian.map((c) => c.ksmId)).then((it) => readable(it, now)),
  ]);
  const rows = new Map(capaian.map((c) => [c.ksmId, c]));
  const places = new Map(lokasi.map((l) => [l.kode, l]));
  const training = new Map(pelatihan.map((p) => [p.ksmId, p]));
  const unggulan = listUnggulan(groups).flatMap((g) => {
    const row = rows.get(g.ksmId);
    if (!row) return [];
    const { wilayah, tahap } = row;
    const place = places.get(wilayah.kelurahan);
    return {
      ...g,
      wilayah,
      namaKelurahan: place?.nama ?? wilayah.kelurahan,
      namaKota: place?.namaKota ?? wilayah.kota,
      tahap,
      pelatihan: summarizePelatihan(training.get(g.ksmId) ?? null),
    };
  });
  return { unggulan, terpotong: found.rows.length > MOST };
}

/** Of all groups together. One with a record that cannot be read is left out: its points would be wrong. */
async function loadEnamHal(rows: readonly CapaianKsm[], now: Date): Promise<EnamHal[]> {
  const ids = rows.map(({ ksmId }) => ksmId);
  const [ksm, dokumen, kemitraan, pinjaman, sets] = await Promise.all([
    docs.ksm.readManyReadable(ids),
    docs.dokumen.readManyReadable(ids),
    docs.kemitraan.readManyReadable(ids),
    listPinjamanLuar(ids),
    listParameter(),
  ]);
  const unreadable = [ksm, dokumen, kemitraan, pinjaman].flatMap((it) => it.unreadable);
  await setAside(unreadable, now);
  const spoilt = new Set(
    unreadable.map(({ koleksi, id, stored }) => ownerOf(koleksi, id, stored).ksmId),
  );
  const groups = new Map(ksm.rows.map((it) => [it.id, it]));
  const papers = new Map(dokumen.rows.map((it) => [it.ksmId, it.dokumen]));
  const partners = new Map(kemitraan.rows.map((it) => [it.ksmId, it.kemitraan]));
  const loans = Map.groupBy(pinjaman.rows, (it) => it.ksmId);
  const all = await Promise.all(
    rows.map(async ({ ksmId, capaian, sesiEnamHal }) => {
      const group = groups.get(ksmId);
      if (!group || spoilt.has(ksmId)) return [];
      const standing = (papers.get(ksmId) ?? []).filter((d) => !d.dibatalkan).map((d) => d.isi);
      const sesi = sesiEnamHal ?? (await readSesiEnamHal(ksmId, capaian, now));
      if (sesi === null) return [];
      return computeEnamHal(
        {
          ksm: group,
          sesi,
          dokumen: toDokumenInti(standing, capaian.per),
          pinjaman: (loans.get(ksmId) ?? []).filter((p) => !p.dibatalkan),
          kemitraan: (partners.get(ksmId) ?? []).filter((k) => !k.dibatalkan).map((k) => k.isi),
          capaian,
        },
        parameterOn(sets, capaian.per),
      );
    }),
  );
  return all.flat();
}

/** Of a month that an older version computed: from all sessions. Null: one of them cannot be read. */
async function readSesiEnamHal(
  ksmId: KsmId,
  { per, patokan }: Capaian,
  now: Date,
): Promise<SesiEnamHal | null> {
  const all = await listSesiReadable(ksmId, per);
  if (all.unreadable.length > 0) {
    await setAside(all.unreadable, now);
    return null;
  }
  const held = all.rows.filter((s) => !s.dibatalkan && s.status === 'dilaksanakan');
  const since = addDays(per, 1 - patokan.hariPanjang);
  const recent = held.filter((s) => s.tanggal >= since);
  return {
    ...learnedBy(held, per, null),
    setoranPanjang: recent.reduce((sum, s) => sum + sumSetoran(s), 0),
  };
}
