// The leading groups (KSM unggulan) of an area with the six points of each, for the SMEs sub-specialist.
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type { listUnggulan as definition } from '../../domain/callables/gates.ts';
import { listCapaianBerdaya } from '../../adapters/firestore/capaian.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listSesi } from '../../adapters/firestore/buku-ksm.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { listPinjaman } from '../../adapters/firestore/pinjaman.ts';
import type { CapaianKsm } from '../../domain/recompute/capaian-ksm.ts';
import { toDokumenInti } from '../../domain/records/dokumen.ts';
import { computeEnamHal, type EnamHal } from '../../domain/gates/enam-hal/compute-enam-hal.ts';
import { listUnggulan } from '../../domain/gates/enam-hal/list-unggulan.ts';
import { parameterOn } from '../../domain/basics/parameter.ts';
import { addDays, addMonths, monthOf } from '../../domain/basics/tanggal.ts';
import { learnedBy, type SesiEnamHal } from '../../domain/gates/enam-hal/sesi-enam-hal.ts';
import type { Capaian } from '../../domain/maturity/capaian.ts';
import type { KsmId } from '../../domain/basics/identitas.ts';
import { sumSetoran } from '../../domain/records/gerak-kas.ts';
import { summarizePelatihan } from '../../domain/gates/enam-hal/unggulan.ts';

/** Groups shown at once; in an area with more, people open its smaller areas. */
const MOST = 100;

export async function loadUnggulan({
  request: { kode },
  caller: { today },
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition>> {
  const bulan = monthOf(today);
  const now = await listCapaianBerdaya(kode, bulan, MOST + 1);
  // In the first hours of a month its figures may not exist yet.
  const found =
    now.length > 0 ? now : await listCapaianBerdaya(kode, addMonths(bulan, -1), MOST + 1);
  const capaian = found.slice(0, MOST);
  const [groups, lokasi, pelatihan] = await Promise.all([
    Promise.all(capaian.map(loadEnamHal)),
    docs.wilayah.readMany([...new Set(capaian.map((c) => c.wilayah.kelurahan))]),
    docs.pelatihan.readMany(capaian.map((c) => c.ksmId)),
  ]);
  const rows = new Map(capaian.map((c) => [c.ksmId, c]));
  const places = new Map(lokasi.map((l) => [l.kode, l]));
  const training = new Map(pelatihan.map((p) => [p.ksmId, p]));
  const unggulan = listUnggulan(groups.filter((g) => g !== null)).flatMap((g) => {
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
  return { unggulan, terpotong: found.length > MOST };
}

async function loadEnamHal(row: CapaianKsm): Promise<EnamHal | null> {
  const { ksmId, capaian } = row;
  const [ksm, sesi, dokumen, pinjaman, kemitraan, sets] = await Promise.all([
    docs.ksm.read(ksmId),
    row.sesiEnamHal ?? readSesiEnamHal(ksmId, capaian),
    docs.dokumen.read(ksmId),
    listPinjaman(ksmId, null),
    docs.kemitraan.read(ksmId),
    listParameter(),
  ]);
  if (!ksm) return null;
  const papers = (dokumen?.dokumen ?? []).filter((d) => !d.dibatalkan).map((d) => d.isi);
  return computeEnamHal(
    {
      ksm,
      sesi,
      dokumen: toDokumenInti(papers, capaian.per),
      pinjaman: pinjaman.filter((p) => !p.dibatalkan),
      kemitraan: (kemitraan?.kemitraan ?? []).filter((k) => !k.dibatalkan).map((k) => k.isi),
      capaian,
    },
    parameterOn(sets, capaian.per),
  );
}

/** Of a month that an older version computed: from all sessions. */
async function readSesiEnamHal(ksmId: KsmId, { per, patokan }: Capaian): Promise<SesiEnamHal> {
  const held = (await listSesi(ksmId, null, per)).filter(
    (s) => !s.dibatalkan && s.status === 'dilaksanakan',
  );
  const since = addDays(per, 1 - patokan.hariPanjang);
  const recent = held.filter((s) => s.tanggal >= since);
  return {
    ...learnedBy(held, per, null),
    setoranPanjang: recent.reduce((sum, s) => sum + sumSetoran(s), 0),
  };
}
