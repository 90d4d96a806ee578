// The file of a kecamatan or kelurahan as a cut of its kab/kota's, as data: the same whether the part was just stored or
// was made again for an update of the past.
import type { SetParameter } from '../../basics/parameter.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import {
  isJenjang,
  isWithin,
  type KodeSubkota,
  type LokasiProgram,
  type Wilayah,
} from '../../basics/wilayah.ts';
import { gerakKsm, summarizePerubahan } from '../perubahan/perubahan-kota.ts';
import type { Dasar } from '../perubahan/dasar.ts';
import { buildRekapKota } from '../recap/build-rekap-kota.ts';
import { countGerbang } from '../recap/gerbang-ksm.ts';
import type { RekapKota } from '../recap/rekap-kota.ts';
import { angkaUpkOf, leftOutOf, sumUpk, upkOfKota } from '../recap/upk-kota.ts';
import type { PlanKota } from '../samaran/plan-kota.ts';
import { composePerubahanKota, judulPerubahan } from '../sheets/perubahan/lembar-perubahan.ts';
import { isiOf, type IsiPembaruan } from '../updates/isi-pembaruan.ts';
import { planOf, type KotaPart } from '../updates/kota-part.ts';
import { composeQsSubkota } from '../workbook/compose-daftar-area.ts';
import type { TabelModel, WorkbookModel } from '../workbook/model.ts';
import type { Sebelumnya } from './compose-kota.ts';

export interface ComposedSubkota {
  readonly nama: string;
  readonly model: WorkbookModel;
  /** Against the update before of the kab/kota; null: it is the first. Months are those of the kab/kota. */
  readonly changes: TabelModel | null;
  /** The same as counts. */
  readonly isi: IsiPembaruan | null;
  /** Groups in the file, and sessions of the data year. */
  readonly barisKsm: number;
  readonly sesi: number;
}

/** Null: the area has no place. `kota`: the recap of the part; `lalu`: of the area itself. */
export function composeSubkota({
  kode,
  part,
  kota,
  lalu,
  dasar,
  parameter,
  update,
  dicetak,
}: {
  readonly kode: KodeSubkota;
  readonly part: KotaPart;
  readonly kota: RekapKota;
  readonly lalu: Sebelumnya;
  readonly dasar: Dasar | null;
  readonly parameter: SetParameter;
  readonly update: Tanggal;
  /** ISO 8601. */
  readonly dicetak: string;
}): ComposedSubkota | null {
  const area = restrict(part, kode);
  const first = area.lokasi[0];
  if (!first) return null;
  const plan = planOf(part);
  const model = composeModel({ kode, area, plan, kota, lalu, parameter, update, dicetak });
  const compared = dasar && changesOf({ model, kode, area, dasar });
  return {
    nama: nameOf(kode, first),
    model,
    changes: compared?.lembar ?? null,
    isi: compared?.isi ?? null,
    barisKsm: area.capaian.filter(isHidup).length,
    sesi: area.capaian.reduce((sum, row) => sum + row.sesiTahun, 0),
  };
}

const nameOf = (kode: KodeSubkota, first: LokasiProgram) =>
  isJenjang(kode, 'kecamatan') ? first.namaKecamatan : first.nama;

/** The records of a kab/kota that belong to the area. */
function restrict(part: KotaPart, kode: KodeSubkota): KotaPart {
  const here = ({ wilayah }: { readonly wilayah: Wilayah }) => isWithin(wilayah.kelurahan, kode);
  const capaian = part.capaian.filter(here);
  const ids = new Set(capaian.map((c) => c.ksmId));
  return {
    ...part,
    lokasi: part.lokasi.filter((l) => isWithin(l.kode, kode)),
    lkm: part.lkm.filter(here),
    upkBulanan: part.upkBulanan.filter(here),
    pinjamanUpk: part.pinjamanUpk.filter(here),
    gerbang: part.gerbang.filter((g) => ids.has(g.ksmId)),
    capaian,
  };
}

const isHidup = (row: KotaPart['capaian'][number]) => row.capaian.tingkat !== 'Bubar';

function composeModel({
  kode,
  area,
  plan,
  kota,
  lalu,
  parameter,
  update,
  dicetak,
}: {
  readonly kode: KodeSubkota;
  readonly area: KotaPart;
  /** The plan of the kab/kota. */
  readonly plan: PlanKota;
  readonly kota: RekapKota;
  readonly lalu: Sebelumnya;
  readonly parameter: SetParameter;
  readonly update: Tanggal;
  readonly dicetak: string;
}): WorkbookModel {
  const upk = upkOfKota(
    { lkm: area.lkm, pinjaman: area.pinjamanUpk, bulanan: area.upkBulanan },
    area.per,
    parameter,
  );
  const gerbang = new Map(area.gerbang.map((g) => [g.ksmId, g]));
  const added = buildRekapKota({
    tahun: kota.tahun,
    kode,
    nama: kota.nama,
    namaProvinsi: kota.namaProvinsi,
    bulan: kota.bulan,
    per: kota.per,
    berjalan: kota.berjalan,
    parameter: kota.parameter,
    capaian: area.capaian,
    lokasi: area.lokasi,
    lkm: area.lkm,
    ...lalu,
    verifikasi: [],
    ditutup: new Map(
      kota.bulanan.flatMap(({ bulan, tutup }) => (tutup ? [[bulan, tutup.tanggal] as const] : [])),
    ),
    ujiPetik: area.ujiPetik ?? [],
    target: null,
    tersisih: kota.tersisih,
    plan,
    gerbang: countGerbang(area.capaian.filter(isHidup), gerbang),
    upk: sumUpk(upk.map(angkaUpkOf)),
    upkTidakDijumlah: upk.flatMap(leftOutOf).length,
    hariIni: update,
    versi: 0,
    dihitung: dicetak,
  });
  // A kab/kota closes its months as a whole.
  const kotaOf = new Map(kota.bulanan.map((b) => [b.bulan, b]));
  const rekap = {
    ...added,
    bulanan: added.bulanan.map((b) => {
      const of = kotaOf.get(b.bulan);
      const kata = of?.uji?.kata ?? null;
      const { ksm = 0, butir = 0, cocok = 0 } = b.uji ?? {};
      const uji = b.uji || kata !== null ? { uji: { ksm, butir, cocok, kata } } : {};
      return { ...b, ...(of && { wajib: of.wajib, tutup: of.tutup }), ...uji };
    }),
  };
  return composeQsSubkota({
    rekap,
    ksm: area.capaian,
    lkm: area.lkm,
    gerbang,
    upk,
    samaran: plan.samaran,
    parameter,
    update,
    dicetak,
  });
}

function changesOf({
  model,
  kode,
  area,
  dasar,
}: {
  readonly model: WorkbookModel;
  readonly kode: KodeSubkota;
  readonly area: KotaPart;
  readonly dasar: Dasar;
}): { readonly lembar: TabelModel; readonly isi: IsiPembaruan } {
  const { revisi, diperbarui: sejak } = dasar;
  const ksm = dasar.ksm.filter(({ kelurahan }) => isWithin(kelurahan, kode));
  const gerak = gerakKsm({ ksm }, area.capaian);
  return {
    lembar: composePerubahanKota({
      judul: judulPerubahan(model),
      compared: { revisi, sejak },
      gerak,
      geser: [],
      catatan: [],
      milik: 'kab/kota',
    }),
    isi: isiOf(sejak, [summarizePerubahan({ sejak, pada: sejak }, gerak, [], [])]),
  };
}
