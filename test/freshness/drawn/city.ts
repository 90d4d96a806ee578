// A few cities in memory, with the steps of a real one: a submission is accepted, its event computes the group,
// builds make what is marked, the night comes. Whatever is called fresh is compared with the same made from
// nothing: every month from the records, every file without anything kept.
// Long, since every step of a city is here, each a few lines.
import { beginInMemory, linesOf } from '../in-memory.ts';
import { depthOf, fromNothing } from '../from-nothing.ts';
import type { MemoryFirestore } from '../../../tools/demo/load/memory-firestore.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { capaianId } from '../../../functions/src/domain/basics/paths.ts';
import { isProblem, type Problem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { canonicalJson } from '../../../functions/src/domain/basics/stored/canonical-json.ts';
import {
  addDays,
  toBulan,
  toTanggal,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import {
  isJenjang,
  NASIONAL,
  toKodeKelurahan,
  toKodeKota,
  wilayahOf,
  type KodeWilayah,
  type LokasiProgram,
} from '../../../functions/src/domain/basics/wilayah.ts';
import { perluDihitungOf } from '../../../functions/src/domain/submissions/peristiwa.ts';
import type { ManifesQs } from '../../../functions/src/domain/quick-status/updates/qs-berkas.ts';
import type { StaleMark } from '../../../functions/src/domain/quick-status/updates/stale-mark.ts';
import type { HasilCocok } from '../../../functions/src/domain/verify/pencocokan.ts';
import type { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { listTersisihKota } from '../../../functions/src/adapters/firestore/work/tersisih.ts';
import { saveLokasi } from '../../../functions/src/flows/admin/admin-lokasi.ts';
import { acceptKiriman } from '../../../functions/src/flows/intake/accept-kiriman.ts';
import { recomputeKsm } from '../../../functions/src/flows/maturity/recompute-ksm.ts';
import { rollKota } from '../../../functions/src/flows/maturity/roll-kota.ts';
import { markKotaStale } from '../../../functions/src/flows/quick-status/mark-kota.ts';
import { regenerateQs } from '../../../functions/src/flows/quick-status/regenerate-qs.ts';
import { setAside, settle } from '../../../functions/src/flows/repair/set-aside.ts';
import { verifyPage } from '../../../functions/src/flows/verify/verify-area.ts';
import { tendArea } from '../../../functions/src/flows/repair/tend-area.ts';
import { withUang } from '../../support/records/with-uang.ts';
import { withOpen } from './with-open.ts';
import { without } from '../../support/without.ts';

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
  today: Tanggal;
  #now: number;
  readonly #db: MemoryFirestore;
  #sent = 0;
  readonly #late: string[] = [];
  #verified = 0;

  constructor(today: string) {
    this.today = toTanggal(today);
    // Morning of Jakarta.
    this.#now = Date.parse(`${today}T02:00:00.000Z`);
    this.#db = beginInMemory();
    this.#db.clock = () => this.#now;
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
    { isComputed = true, today = this.today, oleh = 'admin' } = {},
  ): Promise<Problem | null> {
    this.#now += 60_000;
    this.#sent += 1;
    const id = toNewId(`kiriman-${this.#sent}`);
    const sender = { uid: toUid(oleh), klaim: ADMIN, today };
    const sent = { ...(await withOpen(kiriman)), id } as Kiriman;
    const answer = await acceptKiriman(sent, sender, this.now);
    if (isProblem(answer)) return answer;
    if (isComputed) await this.compute(id);
    else this.#late.push(id);
    return null;
  }

  /** The events that have not come yet. */
  async computeLate(): Promise<void> {
    for (const id of this.#late.splice(0)) await this.compute(id);
  }

  /** As the event of the receipt does. */
  async compute(id: string): Promise<void> {
    const raw = (await docs.kiriman.readRaw([toNewId(id)])).get(id);
    const needed = perluDihitungOf(raw);
    this.#now += 1000;
    if (needed) await recomputeKsm({ ...needed, today: this.today, now: this.now, ask: true });
  }

  /** Somebody wrote a record past the submissions, of that month at the earliest. */
  async look(ksmId: string, dari: string): Promise<void> {
    this.#now += 1000;
    const asked = { ksmId: toNewId(ksmId), dari: toBulan(dari), urut: null };
    await recomputeKsm({ ...asked, today: this.today, now: this.now, ask: true });
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

  /** As one attempt of its task does. */
  async buildOnce({ tahun, kode }: { readonly tahun: number; readonly kode: string }) {
    this.#now += 60_000;
    await regenerateQs({ tahun, kode: toKodeKota(kode) }, this.today, this.now);
  }

  /** The next day, or a later one: every group as of then, and what is left. */
  async night(days = 1): Promise<void> {
    this.today = addDays(this.today, days);
    this.#now = Date.parse(`${addDays(this.today, -1)}T19:00:00.000Z`);
    const areas = [...new Set((await this.#marks()).map((m) => m.kode))].toSorted(
      (a, b) => depthOf(b) - depthOf(a),
    );
    for (const kode of areas) {
      if (isJenjang(kode, 'kota'))
        await rollKota({ kota: kode, setelah: null }, this.today, this.now);
      await tendArea(kode, this.today, this.now);
    }
    this.#now += 3 * 3_600_000;
  }

  /** A month with more money than any record may hold, as versions before could store it. */
  async inflate(ksmId: string, bulan: string, uang: number): Promise<void> {
    const [row] = await docs.capaian.readMany([capaianId(toNewId(ksmId), toBulan(bulan))]);
    if (!row) throw new Error(`no month of ${ksmId}`);
    const { capaian } = row;
    const angka = withUang(capaian.angka, uang);
    await docs.capaian.set({ ...row, capaian: { ...capaian, angka } });
    await markKotaStale(row.wilayah.kota, this.now);
  }

  /**
   * As after the night: every area with figures, the small ones first. What was found, by area. `mend` false: only
   * looks, and the clock goes on as if nobody had.
   */
  async verify({ mend = true } = {}): Promise<ReadonlyMap<KodeWilayah, HasilCocok>> {
    // A mark that has not come by then was lost.
    const now = new Date(this.#now + 30 * 60_000);
    if (mend) this.#now = now.getTime();
    this.#verified += 1;
    const mulai = new Date(this.#now + this.#verified).toISOString();
    const areas = [...new Set((await this.#marks()).map((m) => m.kode))].toSorted(
      (a, b) => depthOf(b) - depthOf(a),
    );
    const found = new Map<KodeWilayah, HasilCocok>();
    for (const kode of areas) {
      while (await verifyPage({ kode, mulai, mend, today: this.today, now }));
      const terakhir = (await docs.pencocokan.read(kode))?.terakhir;
      if (terakhir) found.set(kode, terakhir);
    }
    return found;
  }

  /** Written past everybody. */
  put(koleksi: string, id: string, data: Readonly<Record<string, unknown>> | null): void {
    this.#db.collection(koleksi).put(id, data);
  }

  get isEmpty(): boolean {
    return this.#sent === 0;
  }

  /** As an administrator does. */
  async saveLokasi(
    kode: LokasiProgram['kode'],
    { nama, ppmk }: { readonly nama: string; readonly ppmk: boolean },
  ): Promise<Problem | null> {
    this.#now += 60_000;
    const caller = { uid: toUid('admin'), klaim: ADMIN, now: this.now, today: this.today };
    const { jenis: _j, wilayah: _w, ...lokasi } = aLokasi(kode, { nama, ppmk });
    const granted = { request: { ...lokasi, alasan: 'salah tulis' }, caller };
    const answer = await saveLokasi(granted as Parameters<typeof saveLokasi>[0]);
    return isProblem(answer) ? answer : null;
  }

  /** A document of a kelurahan cannot be read, or can be read again. */
  async setAside(id: string, kelurahan: LokasiProgram['kode'], isOver: boolean): Promise<void> {
    this.#now += 60_000;
    const entry = {
      koleksi: 'sesi' as const,
      id,
      stored: { wilayah: wilayahOf(kelurahan) },
      fault: 'x',
    };
    if (isOver) await settle((await listTersisihKota(wilayahOf(kelurahan).kota)).rows, this.now);
    else await setAside([entry], this.now);
  }

  async #marks(): Promise<readonly StaleMark[]> {
    return docs.basi.list((q) => q);
  }

  get database(): MemoryFirestore {
    return this.#db;
  }

  /** The document as it is stored. */
  raw(koleksi: string, id: string): Readonly<Record<string, unknown>> | undefined {
    return this.#db.collection(koleksi).documents.get(id);
  }

  /** Of the documents of a collection. */
  ids(koleksi: string): string[] {
    return [...this.#db.collection(koleksi).documents.keys()];
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
    const expected = await fromNothing({ all: this.#db, marks, today: this.today, now: this.now });
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
      const missing = without(it.lines, ada);
      const extra = without(ada, it.lines);
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
}

const pick = ({ nama, terbaru: { barisKsm, tersisih, per, parameter } }: ManifesQs) => ({
  nama,
  barisKsm,
  tersisih,
  per,
  parameter,
});

function figures(rekap: object): object {
  // What changed since the update before is no figure of now: changes.test.ts plays it.
  const {
    versi: _v,
    dihitung: _d,
    perubahan: _p,
    bagian,
    skema: _s,
    ...rest
  } = rekap as Record<string, unknown>;
  return { ...rest, sidikBaris: (bagian as { sidikBaris?: string } | null)?.sidikBaris ?? null };
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
