// What an update changes against the update before, once it is known that there is something to publish.
import {
  bulanTerbitOf,
  chooseDasar,
  chooseSebelum,
  type Dasar,
} from '../../../domain/quick-status/perubahan/dasar.ts';
import {
  gerakKsm,
  pergeseran,
  summarizePerubahan,
} from '../../../domain/quick-status/perubahan/perubahan-kota.ts';
import type {
  CatatanTerlambat,
  PerubahanKota,
} from '../../../domain/quick-status/perubahan/ringkas.ts';
import type { KotaPart } from '../../../domain/quick-status/updates/kota-part.ts';
import type { ManifesQs, RevisiQs } from '../../../domain/quick-status/updates/qs-berkas.ts';
import type { RekapKota } from '../../../domain/quick-status/recap/rekap-kota.ts';
import {
  composePerubahanArea,
  composePerubahanKota,
} from '../../../domain/quick-status/sheets/perubahan/lembar-perubahan.ts';
import { changedSince } from '../../../domain/quick-status/sheets/perubahan/kolom-area.ts';
import { isiOf, type IsiPembaruan } from '../../../domain/quick-status/updates/isi-pembaruan.ts';
import type { TabelModel } from '../../../domain/quick-status/workbook/model.ts';
import { jakartaDate, type Tanggal } from '../../../domain/basics/tanggal.ts';
import type { KodeKota } from '../../../domain/basics/wilayah.ts';
import { lateRecords } from './late-records.ts';

/** Titles of the workbook's other sheets are those of this one. */
type Judul = readonly string[];

export interface Changes {
  readonly lembar: TabelModel;
  readonly sebelum: NonNullable<RevisiQs['sebelum']>;
  /** Without its sessions, which the build counts. */
  readonly isi: IsiPembaruan;
  /** Of a kab/kota. */
  readonly kota: { readonly perubahan: PerubahanKota; readonly dasar: Dasar } | null;
}

/** Null: it is the first update. */
export async function changesOfKota(
  {
    kode,
    rekap,
    part,
    last,
    judul,
  }: {
    readonly kode: KodeKota;
    readonly rekap: RekapKota;
    readonly part: KotaPart;
    /** The part of the build before. */
    readonly last: KotaPart | null;
    readonly judul: Judul;
  },
  now: Date,
): Promise<Changes | null> {
  const dasar = chooseDasar(last, jakartaDate(now));
  if (dasar === null) return null;
  return changesSince(
    { kode, rekap, part, dasar, judul, pada: now.toISOString(), terlambat: null },
    now,
  );
}

/** Also of an update of the past, that is made again. */
export async function changesSince(
  {
    kode,
    rekap,
    part,
    dasar,
    judul,
    pada,
    terlambat,
  }: {
    readonly kode: KodeKota;
    readonly rekap: RekapKota;
    readonly part: KotaPart;
    readonly dasar: Dasar;
    readonly judul: Judul;
    /** When the update is, or was, published. */
    readonly pada: string;
    /** Late records that were counted then; null: those of the history as it is. */
    readonly terlambat: readonly CatatanTerlambat[] | null;
  },
  now: Date,
): Promise<Changes> {
  const gerak = gerakKsm(dasar, part.capaian);
  const geser = pergeseran(dasar, bulanTerbitOf(rekap.bulanan));
  const catatan =
    terlambat ?? (await lateRecords({ kota: kode, sejak: dasar.diperbarui, geser, gerak }, now));
  const { revisi, diperbarui } = dasar;
  const perubahan = summarizePerubahan({ sejak: diperbarui, pada }, gerak, geser, catatan);
  return {
    lembar: composePerubahanKota({
      judul,
      compared: { revisi, sejak: diperbarui },
      gerak,
      geser,
      catatan,
    }),
    sebelum: { revisi, diperbarui },
    isi: isiOf(diperbarui, [perubahan]),
    kota: { dasar, perubahan },
  };
}

/** Of a province or the nation. */
export function changesOfArea(
  before: Pick<ManifesQs, 'terbaru'> | null,
  kota: readonly RekapKota[],
  judul: Judul,
  today: Tanggal,
): Changes | null {
  if (before === null) return null;
  const { revisi, diperbarui } = chooseSebelum(before.terbaru, today);
  const changed = changedSince(kota, diperbarui).map((it) => it.perubahan);
  return {
    lembar: composePerubahanArea({ judul, compared: { revisi, sejak: diperbarui }, kota }),
    sebelum: { revisi, diperbarui },
    isi: isiOf(diperbarui, changed),
    kota: null,
  };
}
