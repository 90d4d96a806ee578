// The leading groups (KSM unggulan) of an area with the six points of each, for the SMEs sub-specialist.
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listUnggulan as definition } from '../../domain/callables/gates.ts';
import { countCapaianTingkat, listCapaianTingkat } from '../../adapters/firestore/capaian.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listSesiReadable } from '../../adapters/firestore/buku-ksm.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { listRekapRingkas } from '../../adapters/firestore/quick-status/rekap.ts';
import { allOf, type Listed } from '../../adapters/firestore/documents/document-kind.ts';
import { listPinjamanLuar } from '../../adapters/firestore/pinjaman.ts';
import { ownerOf } from '../../domain/documents.ts';
import { readable, setAside } from '../repair/set-aside.ts';
import type { CapaianKsm } from '../../domain/recompute/capaian-ksm.ts';
import { toDokumenInti } from '../../domain/records/dokumen.ts';
import { computeEnamHal, type EnamHal } from '../../domain/gates/enam-hal/compute-enam-hal.ts';
import { listUnggulan } from '../../domain/gates/enam-hal/list-unggulan.ts';
import {
  TINGKAT_UNGGULAN,
  UNGGULAN_PER_PAGE,
  type BanyakUnggulan,
  type SetelahUnggulan,
  type TingkatUnggulan,
} from '../../domain/gates/enam-hal/page-of-unggulan.ts';
import { byKode } from '../../domain/basics/urutan.ts';
import { isJenjang, NASIONAL, type KodeWilayah } from '../../domain/basics/wilayah.ts';
import { parameterOn } from '../../domain/basics/parameter.ts';
import { addDays, addMonths, monthOf, yearOf, type Bulan } from '../../domain/basics/tanggal.ts';
import { learnedBy, type SesiEnamHal } from '../../domain/gates/enam-hal/sesi-enam-hal.ts';
import type { Capaian } from '../../domain/maturity/capaian.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { sumSetoran } from '../../domain/records/money/gerak-kas.ts';
import { summarizePelatihan } from '../../domain/gates/enam-hal/unggulan.ts';

export async function loadUnggulan({
  request: { kode, tingkat, setelah },
  caller: { today, now },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const first = setelah === undefined ? await begin(kode, monthOf(today)) : null;
  const from = setelah ?? {
    bulan: first?.bulan ?? monthOf(today),
    tingkat: tingkat ?? 'Mandiri',
    dokumen: null,
  };
  const levels = tingkat === undefined ? TINGKAT_UNGGULAN : [tingkat];
  const page = await loadPage(kode, from, levels, UNGGULAN_PER_PAGE);
  const capaian = await readable(page.found, now);
  const more = page.end && (await loadPage(kode, page.end, levels, 1)).found.last !== null;
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
  return {
    unggulan,
    terpotong: more === true,
    lanjut: more === true ? page.end : null,
    ...(first && {
      banyak: first.banyak,
      kota: await citiesWithin(kode, yearOf(first.bulan), now),
    }),
  };
}

/** The month of the figures, and how many groups it has of each level. */
async function begin(
  kode: KodeWilayah,
  bulan: Bulan,
): Promise<{ bulan: Bulan; banyak: BanyakUnggulan }> {
  const current = await countIn(kode, bulan);
  if (current.Mandiri + current.Berdaya > 0) return { bulan, banyak: current };
  // In the first hours of a month its figures may not exist yet.
  const before = addMonths(bulan, -1);
  return { bulan: before, banyak: await countIn(kode, before) };
}

async function countIn(kode: KodeWilayah, bulan: Bulan): Promise<BanyakUnggulan> {
  const [Mandiri, Berdaya] = await Promise.all([
    countCapaianTingkat({ kode, bulan, tingkat: 'Mandiri' }),
    countCapaianTingkat({ kode, bulan, tingkat: 'Berdaya' }),
  ]);
  return { Mandiri, Berdaya };
}

interface PageOfMonths {
  readonly found: Listed<CapaianKsm>;
  /** Where it ended; null: it is not full, so there is no more. */
  readonly end: SetelahUnggulan | null;
}

/** `size` months from a place on: those left of its level, then those of the levels below it. */
async function loadPage(
  kode: KodeWilayah,
  { bulan, tingkat: begun, dokumen }: SetelahUnggulan,
  levels: readonly TingkatUnggulan[],
  size: number,
): Promise<PageOfMonths> {
  const parts: Listed<CapaianKsm>[] = [];
  let left = size;
  for (const tingkat of levels.slice(Math.max(0, levels.indexOf(begun)))) {
    const part = await listCapaianTingkat(
      { kode, bulan, tingkat },
      tingkat === begun ? dokumen : null,
      left,
    );
    left -= part.rows.length + part.unreadable.length;
    parts.push(part);
    if (left === 0) return { found: allOf(parts), end: { bulan, tingkat, dokumen: part.last } };
  }
  const read = parts.filter(({ last }) => last !== null);
  return { found: allOf(read), end: null };
}

/** Kab/kota of a province or the country to choose from. Below them the list is short enough. */
async function citiesWithin(kode: KodeWilayah, tahun: number, now: Date) {
  const provinsi = kode === NASIONAL ? null : isJenjang(kode, 'provinsi') ? kode : undefined;
  if (provinsi === undefined) return [];
  const found = await listRekapRingkas(tahun, provinsi);
  return (await readable(found, now))
    .filter(({ angka }) => angka.berdaya + angka.mandiri > 0)
    .map((it) => ({ kode: it.kode, nama: it.nama }))
    .toSorted(byKode);
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
