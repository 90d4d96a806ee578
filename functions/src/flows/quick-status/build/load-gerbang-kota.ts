// The next gate of every group of a kab/kota, for its workbook. A group costs only the reads that its
// next gate needs; docs/data-model.md counts them.
import { docs } from '../../../adapters/firestore/documents/docs.ts';
import { NONE, type DocumentKind } from '../../../adapters/firestore/documents/document-kind.ts';
import { readable } from '../../repair/set-aside.ts';
import { listTerbukaOf } from '../../../adapters/firestore/pinjaman.ts';
import type { CapaianKsm } from '../../../domain/recompute/capaian-ksm.ts';
import { capaianNeeded, capaianOlder } from '../../../domain/gates/tahap/gate-months.ts';
import type { Tahap } from '../../../domain/records/ksm.ts';
import type { SetParameter } from '../../../domain/basics/parameter.ts';
import { capaianId } from '../../../domain/basics/paths.ts';
import type { Pinjaman } from '../../../domain/records/money/pinjaman.ts';
import { nextGateOf } from '../../../domain/quick-status/kota/next-gate.ts';
import { nextTahap, type GerbangKsm } from '../../../domain/quick-status/recap/gerbang-ksm.ts';
import type { UpkLkm } from '../../../domain/quick-status/recap/upk-kota.ts';
import { monthOf, type Tanggal } from '../../../domain/basics/tanggal.ts';
import type { LokasiProgram } from '../../../domain/basics/wilayah.ts';
import type { KsmId } from '../../../domain/basics/identitas.ts';

/** Documents read in one batch; and groups whose loans are listed at once. */
const PAGE = 200;
const AT_ONCE = 20;

export interface GerbangKotaInput {
  /** The report month of every group that is not dissolved. */
  readonly ksm: readonly CapaianKsm[];
  readonly lokasi: readonly LokasiProgram[];
  /** All UPK loans of the kab/kota. */
  readonly pinjamanUpk: readonly Pinjaman[];
  readonly upk: readonly UpkLkm[];
  readonly per: Tanggal;
  readonly parameter: SetParameter;
  readonly now: Date;
}

export async function loadGerbangKota(
  input: GerbangKotaInput,
): Promise<ReadonlyMap<KsmId, GerbangKsm>> {
  const { ksm, per, parameter, now } = input;
  const before = (...tahap: readonly Tahap[]) =>
    ksm.filter((row) => {
      const next = nextTahap(row.tahap);
      return next !== null && tahap.includes(next);
    });
  const ends = capaianNeeded(per).map(monthOf);
  const months = [
    ...before('II').flatMap((row) =>
      ends.slice(0, parameter.gerbang.bulanBerdaya).map((bulan) => capaianId(row.ksmId, bulan)),
    ),
    ...before('Selesai').flatMap((row) => ends.map((bulan) => capaianId(row.ksmId, bulan))),
  ];
  const known = new Map(ksm.map((row) => [capaianId(row.ksmId, row.bulan), row]));
  const [anggota, dokumen, pelatihan, lalu, terbuka] = await Promise.all([
    readAll(docs.anggota, before('I', 'II').map(idOf), now),
    readAll(docs.dokumen, before('II', 'III').map(idOf), now),
    readAll(docs.pelatihan, before('II').map(idOf), now),
    readAll(
      docs.capaian,
      months.filter((id) => !known.has(id)),
      now,
    ),
    listTerbuka(before('III').map(idOf), per, now),
  ]);
  const anggotaOf = byKsm(anggota);
  const dokumenOf = byKsm(dokumen);
  const pelatihanOf = byKsm(pelatihan);
  const recentOf = Map.groupBy(lalu, idOf);
  const older = before('Selesai').flatMap((row) => {
    const recent = [row, ...(recentOf.get(row.ksmId) ?? [])].map((c) => c.capaian);
    return capaianOlder(recent, row, per, parameter).map((end) =>
      capaianId(row.ksmId, monthOf(end)),
    );
  });
  const laluOf = Map.groupBy([...lalu, ...(await readAll(docs.capaian, older, now))], idOf);
  const upkLoansOf = Map.groupBy(input.pinjamanUpk, idOf);
  const lokasiOf = new Map(input.lokasi.map((lokasi) => [lokasi.kode, lokasi]));
  const upkOf = new Map(input.upk.map((row) => [row.lkm, row.rasio]));

  return new Map(
    ksm.map((row) => {
      const loans = new Map(
        [...(upkLoansOf.get(row.ksmId) ?? []), ...(terbuka.get(row.ksmId) ?? [])].map((p) => [
          p.id,
          p,
        ]),
      );
      const gate = nextGateOf(
        {
          row,
          lalu: laluOf.get(row.ksmId) ?? [],
          anggota: anggotaOf.get(row.ksmId) ?? null,
          dokumen: dokumenOf.get(row.ksmId) ?? null,
          pelatihan: pelatihanOf.get(row.ksmId) ?? null,
          pinjaman: [...loans.values()],
          lokasi: lokasiOf.get(row.wilayah.kelurahan) ?? null,
          upk: upkOf.get(row.lkm) ?? null,
        },
        per,
        parameter,
      );
      return [row.ksmId, gate];
    }),
  );
}

const idOf = (row: { readonly ksmId: KsmId }) => row.ksmId;

function byKsm<T extends { readonly ksmId: KsmId }>(rows: readonly T[]): Map<KsmId, T> {
  return new Map(rows.map((row) => [row.ksmId, row]));
}

async function readAll<T>(kind: DocumentKind<T>, ids: readonly string[], now: Date): Promise<T[]> {
  const found: T[] = [];
  for (let i = 0; i < ids.length; i += PAGE) {
    found.push(...(await readable(await kind.readManyReadable(ids.slice(i, i + PAGE)), now)));
  }
  return found;
}

/** Loans of the groups that are open on `per`; a repaid loan has nothing overdue. */
async function listTerbuka(
  ids: readonly KsmId[],
  per: Tanggal,
  now: Date,
): Promise<Map<KsmId, readonly Pinjaman[]>> {
  const found = new Map<KsmId, readonly Pinjaman[]>();
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const page = ids.slice(i, i + AT_ONCE);
    const loans = await Promise.all(page.map((id) => listTerbukaOf(id, per)));
    for (const [j, id] of page.entries()) found.set(id, await readable(loans[j] ?? NONE, now));
  }
  return found;
}
