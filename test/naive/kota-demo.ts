// Kab/kota of the demo data, added up as the flows do but from records in memory, for comparing and
// inspecting the sheets.
import type { CapaianKsm } from '../../functions/src/domain/recompute/capaian-ksm.ts';
import { checkGerbang } from '../../functions/src/domain/gates/tahap/check-gerbang.ts';
import { toDokumenInti } from '../../functions/src/domain/records/dokumen.ts';
import { wilayahOn } from '../../functions/src/domain/records/tempat.ts';
import { recomputeMonths } from '../../functions/src/domain/recompute/recompute-months.ts';
import { PARAMETER_AWAL } from '../../functions/src/domain/basics/parameter.ts';
import {
  bulanOfKsm,
  sumBulan,
  tertutupOf,
} from '../../functions/src/domain/quick-status/recap/bulanan.ts';
import type { AngkaTertutup } from '../../functions/src/domain/records/city/angka-tertutup.ts';
import {
  countGerbang,
  gerbangKsm,
} from '../../functions/src/domain/quick-status/recap/gerbang-ksm.ts';
import { buildRekapKota } from '../../functions/src/domain/quick-status/recap/build-rekap-kota.ts';
import {
  angkaUpkOf,
  sumUpk,
  upkOfKota,
} from '../../functions/src/domain/quick-status/recap/upk-kota.ts';
import {
  addMonths,
  monthEnd,
  monthOf,
  monthsBetween,
  toTanggal,
  toBulan,
  type Tanggal,
} from '../../functions/src/domain/basics/tanggal.ts';
import type { AngkaTarget } from '../../functions/src/domain/records/city/target.ts';
import { batasTutup } from '../../functions/src/domain/records/city/tutup-bulan.ts';
import type { UjiPetik } from '../../functions/src/domain/records/city/uji-petik.ts';
import type { Verifikasi } from '../../functions/src/domain/records/verifikasi.ts';
import {
  toUid,
  kotaOf as codeOfKota,
  provinsiOf,
} from '../../functions/src/domain/basics/code-shapes.ts';
import {
  isWithin,
  toKodeKota,
  type KodeSubkota,
  type KodeKotaOrSubkota,
  type Wilayah,
} from '../../functions/src/domain/basics/wilayah.ts';
import { readAreas } from '../../tools/areas/idn-area-data.ts';
import { generateDemo } from '../../tools/demo/generate.ts';
import { chooseLokasi } from '../../tools/demo/locations.ts';
import { openLedger } from '../support/records/ledger.ts';
import {
  planKota,
  type PlanKota,
} from '../../functions/src/domain/quick-status/samaran/plan-kota.ts';
import type { KsmId } from '../../functions/src/domain/basics/identitas.ts';

export function playDemo(today: Tanggal, kelurahan: number, ksm: number) {
  const lokasi = chooseLokasi(readAreas(), kelurahan);
  const demo = generateDemo({ today, lokasi, ksm });
  const ledger = openLedger(lokasi);
  for (const lkm of demo.lkm) for (const one of lkm.kiriman) ledger.accept(one);
  const groups: KsmId[] = [];
  for (const group of demo.groups()) {
    groups.push(group.ksmId);
    for (const one of [...group.kiriman, ...group.susulan]) ledger.accept(one);
  }
  return { lokasi, ledger, groups, today };
}

export type PlayedDemo = ReturnType<typeof playDemo>;

interface Isi {
  readonly target?: AngkaTarget;
  readonly ditutup?: readonly {
    readonly bulan: string;
    readonly tanggal?: string;
    /** Figures as they stood when the month was closed, where they have changed since. */
    readonly dahulu?: Partial<AngkaTertutup>;
  }[];
  /** Visits to groups, whoever was drawn; left out: none. */
  readonly ujiPetik?: readonly UjiPetik[];
  /** What the files hide; left out: what the groups of the area ask for. */
  readonly plan?: PlanKota;
  /** Every month of the groups, where it has been computed already. */
  readonly semua?: readonly CapaianKsm[];
}

/** The kab/kota as of `per`, a day up to the demo's own; `ditutup` names the months closed, on time or late. */
export function kotaOf(played: PlayedDemo, kota: string, per: Tanggal, isi: Isi = {}) {
  return areaOf(played, toKodeKota(kota), per, isi);
}

/** For a kecamatan or kelurahan too, which closes no months: see `subkotaOf`. */
function areaOf<K extends KodeKotaOrSubkota>(
  { lokasi, ledger, groups, today }: PlayedDemo,
  kode: K,
  per: Tanggal,
  isi: Isi,
) {
  const isHere = ({ wilayah }: { readonly wilayah: Wilayah }) => isWithin(wilayah.kelurahan, kode);
  const tahun = Number(per.slice(0, 4));
  const bulan = monthOf(toTanggal(per));
  // A group that moved is counted here in some of its months.
  const here = groups
    .map((id) => ledger.catatanOf(id))
    .filter((b) => !b.ksm.ganda && [b.ksm, ...(b.ksm.tempatLama ?? [])].some(isHere));
  const all =
    isi.semua ??
    here.flatMap((catatan) =>
      recomputeMonths(
        catatan,
        toBulan('0000-01'),
        per > today ? toTanggal(today) : toTanggal(per),
        [PARAMETER_AWAL],
      ),
    );
  const months = all.filter((c) => isHere(c) && c.bulan >= `${tahun - 1}-12`);
  const capaian = months.filter((c) => c.bulan === bulan);
  const angkaOf = (m: string) => sumBulan(months.filter((c) => c.bulan === m).map(bulanOfKsm));
  const hasKsm = (m: string) => months.some((c) => c.bulan === m);
  const places = lokasi.filter(isHere);
  const lkm = [...ledger.docs.lkm.values()].filter(isHere);
  const pinjaman = here
    .flatMap((b) => b.pinjaman.map((p) => ({ ...p, wilayah: wilayahOn(b.ksm, toTanggal(per)) })))
    .filter((p) => p.sumber === 'upk' && isHere(p));
  const bulanan = [...ledger.docs.upkBulanan.values()].filter(isHere);
  const upk = upkOfKota({ lkm, pinjaman, bulanan }, toTanggal(per), PARAMETER_AWAL);
  const hidup = capaian.filter((c) => c.capaian.tingkat !== 'Bubar');
  const gerbang = new Map(
    hidup.map((row) => {
      const catatan = ledger.catatanOf(row.ksmId);
      const gates = checkGerbang(
        {
          ksm: catatan.ksm,
          anggota: catatan.anggota?.anggota ?? [],
          dokumen: toDokumenInti(
            (catatan.dokumen?.dokumen ?? []).filter((d) => !d.dibatalkan).map((d) => d.isi),
            toTanggal(per),
          ),
          pelatihan: (ledger.docs.pelatihan.get(row.ksmId)?.pelatihan ?? [])
            .filter((p) => !p.dibatalkan)
            .map((p) => p.isi),
          pinjaman: catatan.pinjaman.filter((p) => !p.dibatalkan),
          capaian: all.filter((c) => c.ksmId === row.ksmId).map((c) => c.capaian),
          lokasi: places.find((l) => l.kode === row.wilayah.kelurahan) ?? null,
          upk: upk.find((u) => u.lkm === row.lkm)?.rasio ?? null,
        },
        toTanggal(per),
        PARAMETER_AWAL,
      );
      return [row.ksmId, gerbangKsm(row, gates)];
    }),
  );
  const verifikasi = (isi.ditutup ?? []).map(({ bulan: closed, tanggal, dahulu }): Verifikasi => ({
    kode: codeOfKota(kode),
    provinsi: provinsiOf(kode),
    bulan: toBulan(closed),
    oleh: toUid('uid-1'),
    pada: `${tanggal ?? batasTutup(toBulan(closed))}T00:00:00.000Z`,
    tanggal: toTanggal(tanggal ?? batasTutup(toBulan(closed))),
    angka: { ...tertutupOf(angkaOf(closed)), ...dahulu },
  }));
  const plan =
    isi.plan ??
    planKota({ ksm: capaian, gerbang, persenPerempuan: PARAMETER_AWAL.gerbang.perempuan });
  const rekap = buildRekapKota({
    tahun,
    kode,
    nama: places[0]?.namaKota ?? kode,
    namaProvinsi: places[0]?.namaProvinsi ?? kode,
    bulan,
    per,
    berjalan: per !== monthEnd(bulan),
    parameter: PARAMETER_AWAL.berlakuSejak,
    capaian,
    lokasi: places,
    lkm,
    sebelumnya: monthsBetween(toBulan(`${tahun}-01`), addMonths(bulan, -1))
      .filter(hasKsm)
      .map((m) => ({ bulan: m, angka: angkaOf(m) })),
    tahunLalu: hasKsm(`${tahun - 1}-12`) ? angkaOf(`${tahun - 1}-12`) : null,
    verifikasi,
    ujiPetik: isi.ujiPetik ?? [],
    target: isi.target ?? null,
    plan,
    gerbang: countGerbang(hidup, gerbang),
    upk: sumUpk(upk.map(angkaUpkOf)),
    hariIni: toTanggal(per),
    versi: 0,
    dihitung: `${per}T00:00:00.000Z`,
  });
  const { ujiPetik = [] } = isi;
  return {
    rekap,
    capaian,
    lkm,
    gerbang,
    upk,
    plan,
    months,
    all,
    catatan: here,
    verifikasi,
    ujiPetik,
  };
}

/** A kecamatan or kelurahan of a kab/kota, whose months are closed with those of the kab/kota. */
export function subkotaOf(
  played: PlayedDemo,
  kode: KodeSubkota,
  per: Tanggal,
  kota: ReturnType<typeof kotaOf>,
) {
  const { all: semua, plan, ujiPetik } = kota;
  const built = areaOf(played, kode, per, { semua, plan, ujiPetik });
  const ofKota = new Map(kota.rekap.bulanan.map((b) => [b.bulan, b]));
  const bulanan = built.rekap.bulanan.map((b) => {
    const { wajib = b.wajib, tutup = b.tutup, uji } = ofKota.get(b.bulan) ?? {};
    const own = b.uji ?? (uji ? { ksm: 0, butir: 0, cocok: 0, kata: null } : undefined);
    return { ...b, wajib, tutup, ...(own && { uji: { ...own, kata: uji?.kata ?? null } }) };
  });
  return { ...built, rekap: { ...built.rekap, bulanan } };
}
