// A few cities in memory, with the steps of a real one: a submission is accepted, its event computes the group,
// builds make what is marked, the night comes. Whatever is called fresh is compared with the same made from
// nothing: every month from the records, every file without anything kept.
import { beginInMemory, linesOf, seeing } from './in-memory.ts';
import { MemoryFirestore } from '../../tools/demo/load/memory-firestore.ts';
import { toNewId } from '../../functions/src/domain/basics/identitas.ts';
import { toUid } from '../../functions/src/domain/basics/code-shapes.ts';
import { areaTahunId } from '../../functions/src/domain/basics/paths.ts';
import { isProblem, type Problem } from '../../functions/src/domain/basics/refusals/problem.ts';
import { canonicalJson } from '../../functions/src/domain/basics/stored/canonical-json.ts';
import { toBulan, toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import type { Tanggal } from '../../functions/src/domain/basics/tanggal.ts';
import {
  isJenjang,
  NASIONAL,
  toKodeKelurahan,
  toKodeKota,
  wilayahOf,
  type KodeKota,
  type KodeWilayah,
  type LokasiProgram,
} from '../../functions/src/domain/basics/wilayah.ts';
import { DOCUMENTS } from '../../functions/src/domain/documents.ts';
import { canonicalLines } from '../../functions/src/domain/quick-status/workbook/canonical.ts';
import type { RekapKota } from '../../functions/src/domain/quick-status/recap/rekap-kota.ts';
import type { StaleMark } from '../../functions/src/domain/quick-status/updates/stale-mark.ts';
import type { Kiriman } from '../../functions/src/domain/submissions/kiriman.ts';
import { perluDihitungOf } from '../../functions/src/domain/recompute/peristiwa.ts';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { acceptKiriman } from '../../functions/src/flows/intake/accept-kiriman.ts';
import { recomputeKsm } from '../../functions/src/flows/maturity/recompute-ksm.ts';
import { hashRows } from '../../functions/src/flows/quick-status/assemble-data.ts';
import { buildQs } from '../../functions/src/flows/quick-status/build-qs.ts';
import { regenerateQs } from '../../functions/src/flows/quick-status/regenerate-qs.ts';

/** Before every group: all its months. */
const SEMUA_BULAN = toBulan('1900-01');

export const KOTA = toKodeKota('32.73');
/** Two kelurahan of the one, one of the other. */
export const TEMPAT = ['32.73.01.1001', '32.73.02.1002', '32.77.01.1001'].map(toKodeKelurahan);

const ADMIN = { peran: 'admin' as const, wilayah: [NASIONAL] };

interface Difference {
  readonly berkas: string;
  readonly apa: string;
  /** Cells as they are, and as they are from nothing. */
  readonly ada: readonly string[];
  readonly seharusnya: readonly string[];
}

export class City {
  readonly today: Tanggal;
  #now: number;
  readonly #db: MemoryFirestore;
  #sent = 0;

  constructor(today: string) {
    this.today = toTanggal(today);
    // Morning of Jakarta.
    this.#now = Date.parse(`${today}T02:00:00.000Z`);
    this.#db = beginInMemory();
  }

  static async begin(today: string): Promise<City> {
    const city = new City(today);
    for (const kode of TEMPAT) await docs.wilayah.set(aLokasi(kode));
    return city;
  }

  get now(): Date {
    return new Date(this.#now);
  }

  at(instant: string): void {
    this.#now = Date.parse(instant);
  }

  /** Null where it is refused, unless `isSure`. What needs computing is computed. */
  async send(
    kiriman: {
      readonly jenis: Kiriman['jenis'];
      readonly isi: object;
      readonly koreksi?: object | null;
    },
    { isComputed = true, today = this.today } = {},
  ): Promise<Problem | null> {
    this.#now += 60_000;
    this.#sent += 1;
    const id = toNewId(`kiriman-${this.#sent}`);
    const sender = { uid: toUid('admin'), klaim: ADMIN, today };
    const answer = await acceptKiriman({ ...kiriman, id } as Kiriman, sender, this.now);
    if (isProblem(answer)) return answer;
    if (isComputed) await this.compute(id);
    return null;
  }

  /** As the event of the receipt does. */
  async compute(id: string): Promise<void> {
    const raw = (await docs.kiriman.readRaw([toNewId(id)])).get(id);
    const needed = perluDihitungOf(raw);
    this.#now += 1000;
    if (needed) await recomputeKsm({ ...needed, today: this.today, now: this.now, ask: true });
  }

  /** Builds what is marked, the small areas first. */
  async build(): Promise<void> {
    for (let round = 0; round < 20; round += 1) {
      const stale = (await this.#marks()).filter((m) => m.keadaan !== 'segar');
      if (stale.length === 0) return;
      const depth = Math.max(...stale.map((m) => depthOf(m.kode)));
      for (const { tahun, kode } of stale.filter((m) => depthOf(m.kode) === depth)) {
        this.#now += 60_000;
        await regenerateQs({ tahun, kode }, this.today, this.now);
      }
    }
    throw new Error('the marks never come to an end');
  }

  async #marks(): Promise<readonly StaleMark[]> {
    return docs.basi.list((q) => q);
  }

  /** The document as it is stored. */
  raw(koleksi: string, id: string): Readonly<Record<string, unknown>> | undefined {
    return this.#db.collection(koleksi).documents.get(id);
  }

  /**
   * What is called fresh and is not what it would be from nothing. Those above count only while all below are
   * fresh, whose build marks them.
   */
  async differences(): Promise<readonly Difference[]> {
    const marks = await this.#marks();
    const stale = marks.filter((m) => m.keadaan !== 'segar');
    const isFresh = (tahun: number, kode: KodeWilayah) =>
      !stale.some((m) => m.tahun === tahun && (isJenjang(kode, 'kota') ? m.kode === kode : true));
    const expected = await this.#fromNothing(marks);
    const found: Difference[] = [];
    for (const [id, it] of expected) {
      if (!isFresh(it.tahun, it.kode)) continue;
      const manifes = await docs.qs.read(id);
      const ada = manifes === null ? [] : linesOf(manifes.terbaru.objek);
      const compare = (apa: string, is: unknown, wanted: unknown) => {
        if (canonicalJson(is ?? null) === canonicalJson(wanted ?? null)) return;
        found.push({
          berkas: id,
          apa,
          ada: [canonicalJson(is ?? null)],
          seharusnya: [canonicalJson(wanted ?? null)],
        });
      };
      const missing = it.lines.filter((line) => !ada.includes(line));
      const extra = ada.filter((line) => !it.lines.includes(line));
      if (missing.length + extra.length > 0)
        found.push({ berkas: id, apa: 'sel', ada: extra, seharusnya: missing });
      compare('manifes', manifes && it.manifes && pick(manifes), it.manifes);
      compare('data', manifes?.terbaru.data?.sidikIsi, it.sidikData);
      const rekap = this.raw('rekap', id);
      if (isJenjang(it.kode, 'kota'))
        compare('rekap', rekap && figures(rekap), it.rekap && figures(it.rekap));
    }
    return found;
  }

  /** Every file, made of the records alone. */
  async #fromNothing(marks: readonly StaleMark[]): Promise<Map<string, Expected>> {
    const db = new MemoryFirestore();
    for (const { koleksi, id, data } of this.#db.documents())
      if (isRecord(koleksi)) db.collection(koleksi).put(id, data);
    const { today } = this;
    const groups = [...this.#db.collection('ksm').documents.keys()];
    // A year that once had a group has a file for good.
    for (const { tahun, kode } of marks) {
      const rekap = this.raw('rekap', areaTahunId(tahun, kode));
      if (rekap) db.collection('rekap').put(areaTahunId(tahun, kode), { ...rekap, bagian: null });
    }
    return seeing(db, async () => {
      const now = this.now;
      for (const id of groups)
        await recomputeKsm({
          ksmId: toNewId(id),
          dari: SEMUA_BULAN,
          urut: null,
          today,
          now,
          ask: false,
        });
      const areas = new Map<string, { tahun: number; kode: KodeWilayah }>();
      for (const { tahun, kode } of [...(await docs.basi.list((q) => q)), ...marks]) {
        const above: KodeWilayah[] = isJenjang(kode, 'kota') ? [toProvinsi(kode), NASIONAL] : [];
        for (const k of [kode, ...above]) areas.set(areaTahunId(tahun, k), { tahun, kode: k });
      }
      const expected = new Map<string, Expected>();
      const byDepth = [...areas.entries()].toSorted(
        ([, a], [, b]) => depthOf(b.kode) - depthOf(a.kode),
      );
      for (const [id, { tahun, kode }] of byDepth) {
        const mark = aMark(tahun, kode, now);
        const built = await buildQs({ tahun, kode }, mark, today, now);
        const rekap = built?.kota && {
          ...built.kota.rekap,
          bagian: {
            objek: 'x',
            ukuran: 0,
            baris: built.kota.baris.length,
            sidikBaris: hashRows(built.kota.baris),
          },
        };
        if (rekap) await docs.rekap.set(rekap);
        // What has no figures may still be marked: it has none to wait for.
        if (isJenjang(kode, 'kota')) await docs.basi.set({ ...mark, keadaan: 'segar' });
        expected.set(id, {
          tahun,
          kode,
          lines: built ? [...canonicalLines(built.model)] : [],
          manifes: built && {
            nama: built.nama,
            barisKsm: built.barisKsm,
            tersisih: built.tersisih,
            per: built.per,
            parameter: built.parameter,
          },
          sidikData: built?.data?.sidikIsi ?? null,
          rekap: rekap ?? null,
        });
      }
      return expected;
    });
  }
}

interface Expected {
  readonly tahun: number;
  readonly kode: KodeWilayah;
  readonly lines: readonly string[];
  readonly manifes: object | null;
  readonly sidikData: string | null;
  readonly rekap: RekapKota | null;
}

const pick = ({
  nama,
  terbaru: { barisKsm, tersisih, per, parameter },
}: NonNullable<Awaited<ReturnType<typeof docs.qs.read>>>) => ({
  nama,
  barisKsm,
  tersisih,
  per,
  parameter,
});

function figures(rekap: object): object {
  const { versi: _v, dihitung: _d, bagian, skema: _s, ...rest } = rekap as Record<string, unknown>;
  return { ...rest, sidikBaris: (bagian as { sidikBaris?: string } | null)?.sidikBaris ?? null };
}

function isRecord(koleksi: string): boolean {
  if (koleksi === 'wilayah' || koleksi === 'parameter' || koleksi === 'tersisih') return true;
  return Object.entries(DOCUMENTS).some(([k, it]) => k === koleksi && it.writer === 'kiriman');
}

/** `ID` is as short as a province's code, but its file is made later. */
const depthOf = (kode: KodeWilayah): number => (kode === NASIONAL ? 0 : kode.length);

const toProvinsi = (kode: KodeKota) => kode.slice(0, 2) as KodeWilayah;

function aMark(tahun: number, kode: KodeWilayah, now: Date): StaleMark {
  return {
    tahun,
    kode,
    keadaan: 'dikerjakan',
    dari: null,
    catatanKota: true,
    tiket: 1,
    sejak: now.toISOString(),
  };
}

function aLokasi(kode: LokasiProgram['kode'], rest: Partial<LokasiProgram> = {}): LokasiProgram {
  return {
    kode,
    nama: `Kelurahan ${kode.slice(-4)}`,
    jenis: 'kelurahan',
    wilayah: wilayahOf(kode),
    namaProvinsi: 'Jawa Barat',
    namaKota: kode.startsWith('32.73') ? 'Kota Bandung' : 'Kota Cimahi',
    namaKecamatan: `Kecamatan ${kode.slice(6, 8)}`,
    ppmk: false,
    berlakuSejak: toTanggal('2016-01-01'),
    diganti: null,
    ...rest,
  };
}
