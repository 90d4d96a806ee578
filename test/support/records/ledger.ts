// The records of the demo groups kept in memory: each submission goes through the same pure decision as
// on the server, and what it writes is kept. The server reads only what is needed; here a decision is
// given everything of the group.
import type { CatatanKsm } from '../../../functions/src/domain/recompute/recompute-months.ts';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { linkedIds } from '../../../functions/src/domain/records/anggota.ts';
import { ksmIdOf } from '../../../functions/src/domain/submissions/jenis.ts';
import type { Lkm, UpkBulanan } from '../../../functions/src/domain/records/lkm.ts';
import { areaTahunId, upkBulananId } from '../../../functions/src/domain/basics/paths.ts';
import { isProblem, type Problem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import type { BukuGanda, Keadaan } from '../../../functions/src/domain/submissions/keadaan.ts';
import { needsOf, type Kebutuhan } from '../../../functions/src/domain/submissions/needs.ts';
import type { Tulisan } from '../../../functions/src/domain/submissions/putusan.ts';
import { decide } from '../../../functions/src/domain/submissions/decide.ts';
import type { Target } from '../../../functions/src/domain/records/city/target.ts';
import type { LokasiProgram, KodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import type { DemoKiriman } from '../../../tools/demo/generate.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

type Docs = {
  [K in Tulisan['koleksi']]: Map<string, Extract<Tulisan, { koleksi: K }>['data']>;
};

export interface Ledger {
  /** The refusal, or null when the submission was accepted. */
  accept(sent: DemoKiriman): Problem | null;
  /** All records of a group, as a recomputation reads them. */
  catatanOf(ksmId: KsmId): CatatanKsm;
  readonly docs: Docs;
}

export function openLedger(lokasi: readonly LokasiProgram[]): Ledger {
  const docs: Docs = {
    ksm: new Map(),
    anggota: new Map(),
    sesi: new Map(),
    pinjaman: new Map(),
    kasLain: new Map(),
    dokumen: new Map(),
    kemitraan: new Map(),
    pelatihan: new Map(),
    lkm: new Map<string, Lkm>(),
    upkBulanan: new Map<string, UpkBulanan>(),
    target: new Map<string, Target>(),
    verifikasi: new Map(),
    ujiPetik: new Map(),
    pemeriksaan: new Map(),
  };
  const places = new Map(lokasi.map((l) => [l.kode, l]));
  /** Submissions by group, counted as on the server. */
  const urut = new Map<string, number>();

  function stateOf({ kiriman, pada, oleh }: DemoKiriman): Keadaan {
    const ksmId = ksmIdOf(kiriman) ?? '';
    const number = (urut.get(ksmId) ?? 0) + 1;
    urut.set(ksmId, number);
    const ofGroup = <T extends { ksmId: KsmId }>(all: Map<string, T>): T[] =>
      [...all.values()].filter((d) => d.ksmId === ksmId);
    const sesi = ofGroup(docs.sesi);
    const pinjaman = ofGroup(docs.pinjaman);
    const kasLain = ofGroup(docs.kasLain);
    const isi = kiriman.isi;
    const needs: Partial<Kebutuhan> = needsOf<Kiriman>(kiriman);
    const { kelurahan }: { kelurahan?: KodeKelurahan } =
      kiriman.jenis === 'ksmDaftar' ? kiriman.isi.ksm : 'kelurahan' in isi ? isi : {};
    const lkm = 'lkm' in isi ? isi.lkm : 'id' in isi ? isi.id : '';
    return {
      today: pada,
      klaim: oleh.klaim,
      oleh: oleh.uid,
      urut: number,
      pengganti: [],
      ksmBernomor: (needs.kasLain ?? []).filter((id) => docs.ksm.has(id)),
      uang: 0,
      ksm: docs.ksm.get(ksmId) ?? null,
      anggota: docs.anggota.get(ksmId) ?? null,
      dokumen: docs.dokumen.get(ksmId) ?? null,
      kemitraan: docs.kemitraan.get(ksmId) ?? null,
      pelatihan: docs.pelatihan.get(ksmId) ?? null,
      sesi,
      sesiPada:
        kiriman.jenis === 'sesi' ? sesi.filter((s) => s.tanggal === kiriman.isi.tanggal) : [],
      pinjaman,
      pinjamanUpk: [],
      pinjamanTerbuka: pinjaman,
      kasLain,
      bukuKas: { awal: null, sesi, pinjaman, kasLain },
      bukuSebelum: { sesi, pinjaman, kasLain },
      bukuSejak: { sesi, pinjaman, kasLain },
      bukuAnggota: { sesi, pinjaman, kasLain },
      // As on the server: given only to what asks for it.
      bukuTabungan: needs.bukuTabungan ? { sesi, kasLain } : null,
      bukuGanda:
        kiriman.jenis === 'ksmGanda' && kiriman.isi.pengganti !== null
          ? bookOf(kiriman.isi.pengganti, { sesi, pinjaman, kasLain })
          : null,
      ksmLain: needs.ksmLain ? (otherGroups([needs.ksmLain])[0] ?? null) : null,
      linkedKsm: otherGroups(linkedIds(docs.anggota.get(ksmId)?.anggota ?? [])),
      lokasi: (kelurahan && places.get(kelurahan)) ?? null,
      lkm: docs.lkm.get(lkm) ?? null,
      upkBulanan:
        kiriman.jenis === 'upkBulanan'
          ? (docs.upkBulanan.get(upkBulananId(kiriman.isi.lkm, kiriman.isi.bulan)) ?? null)
          : null,
      gerbang: null,
      pada: `${pada}T00:00:00.000Z`,
      adaKota: 'kota' in isi && lokasi.some((l) => l.wilayah.kota === isi.kota),
      target:
        kiriman.jenis === 'target'
          ? (docs.target.get(areaTahunId(kiriman.isi.tahun, kiriman.isi.kota)) ?? null)
          : null,
      // The months of a kab/kota are not added up here, so none can be closed.
      verifikasi: null,
      ujiPetik: null,
      ksmUji: null,
      bulanan: null,
      pemeriksaan: docs.pemeriksaan.get(ksmId) ?? null,
      // Nor is history kept.
      penyelesaian: [],
    };
  }

  const otherGroups = (ids: readonly KsmId[]) =>
    ids.flatMap((id) => {
      const [ksm, anggota] = [docs.ksm.get(id), docs.anggota.get(id)];
      return ksm && anggota ? [{ ksm, anggota }] : [];
    });

  function bookOf(pengganti: KsmId, own: BukuGanda['own']): BukuGanda {
    const of = <T extends { ksmId: KsmId }>(all: Map<string, T>): T[] =>
      [...all.values()].filter((d) => d.ksmId === pengganti);
    return {
      pengganti: docs.ksm.get(pengganti) ?? null,
      own,
      other: { sesi: of(docs.sesi), pinjaman: of(docs.pinjaman), kasLain: of(docs.kasLain) },
    };
  }

  return {
    docs,
    accept(sent) {
      const kiriman = Kiriman.parse(sent.kiriman);
      const hasil = decide(kiriman, stateOf(sent));
      if (isProblem(hasil)) return hasil;
      const { kasLain = [] }: Partial<Kebutuhan> = needsOf<Kiriman>(kiriman);
      for (const t of hasil.tulis)
        // On the server nobody would have looked whether it is the id of a group.
        if (t.koleksi === 'kasLain' && t.sebelum === null && !kasLain.includes(t.id))
          throw new Error(`${kiriman.jenis} brings cash under an id that it did not ask for`);
      for (const t of hasil.tulis) (docs[t.koleksi] as Map<string, unknown>).set(t.id, t.data);
      return null;
    },
    catatanOf(ksmId) {
      const ksm = docs.ksm.get(ksmId);
      if (!ksm) throw new Error(`No group ${ksmId}.`);
      const ofGroup = <T extends { ksmId: KsmId }>(all: Map<string, T>): T[] =>
        [...all.values()].filter((d) => d.ksmId === ksmId);
      return {
        ksm,
        anggota: docs.anggota.get(ksmId) ?? null,
        sesi: ofGroup(docs.sesi),
        pinjaman: ofGroup(docs.pinjaman),
        kasLain: ofGroup(docs.kasLain),
        dokumen: docs.dokumen.get(ksmId) ?? null,
        kemitraan: docs.kemitraan.get(ksmId) ?? null,
        awal: null,
      };
    },
  };
}
