// The figures of a Quick Status against a hand count: counted here as one would with the group's books
// on the table, in plain loops over the raw records, sharing no code with the model or the recaps.
import { provinsiOf } from '../../../functions/src/domain/basics/code-shapes.ts';
import { describe, expect, it } from 'vitest';
import { recomputeMonths } from '../../../functions/src/domain/recompute/recompute-months.ts';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { buildRekapKota } from '../../../functions/src/domain/quick-status/recap/build-rekap-kota.ts';
import { readAreas } from '../../../tools/areas/idn-area-data.ts';
import { generateDemo } from '../../../tools/demo/generate.ts';
import { chooseLokasi } from '../../../tools/demo/locations.ts';
import { TANPA_TAMBAHAN } from '../../domain/quick-status/contoh.ts';
import { openLedger } from '../../support/records/ledger.ts';
import {
  toTanggal,
  type Tanggal,
  yearOf,
  monthOf,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';

const KOTA = ['32.73', '32.77', '33.73'];
const lokasi = chooseLokasi(readAreas(), 12);
const demo = generateDemo({ today: toTanggal('2018-02-15'), lokasi, ksm: 40 });
const ledger = openLedger(lokasi);
for (const lkm of demo.lkm) for (const one of lkm.kiriman) ledger.accept(one);
const groups: KsmId[] = [];
for (const group of demo.groups()) {
  groups.push(group.ksmId);
  for (const one of [...group.kiriman, ...group.susulan]) ledger.accept(one);
}

/** What the system says of a kab/kota at the end of a year. */
function rekapOf(kota: string, per: Tanggal) {
  const bulan = monthOf(per);
  const capaian = groups.flatMap((ksmId) => {
    const catatan = ledger.catatanOf(ksmId);
    if (catatan.ksm.wilayah.kota !== kota) return [];
    return recomputeMonths(catatan, bulan, toTanggal('2018-02-15'), [PARAMETER_AWAL]).filter(
      (c) => c.bulan === bulan,
    );
  });
  return buildRekapKota({
    tahun: yearOf(per),
    kode: toKodeKota(kota),
    nama: kota,
    namaProvinsi: provinsiOf(toKodeKota(kota)),
    bulan,
    per,
    berjalan: false,
    parameter: PARAMETER_AWAL.berlakuSejak,
    capaian,
    lokasi: lokasi.filter((l) => l.wilayah.kota === kota),
    lkm: [...ledger.docs.lkm.values()].filter((l) => l.wilayah.kota === kota),
    ...TANPA_TAMBAHAN,
    hariIni: per,
    versi: 0,
    dihitung: '2018-02-15T00:00:00.000Z',
  }).angka;
}

/** The same, counted by hand. */
function countByHand(kota: string, per: string) {
  const day = (t: string, n: number) =>
    new Date(Date.parse(t) + n * 86_400_000).toISOString().slice(0, 10);
  const hand = {
    ksm: 0,
    anggotaL: 0,
    anggotaP: 0,
    anggotaMiskin: 0,
    terlaksana: 0,
    hadir: 0,
    slotHadir: 0,
    cekOk: 0,
    cekSemua: 0,
    tabungan: 0,
    kas: 0,
    beredarUpk: 0,
    beredarInternal: 0,
    sesiBulan: 0,
  };
  for (const ksmId of groups) {
    const { ksm, anggota, sesi, pinjaman, kasLain } = ledger.catatanOf(ksmId);
    if (ksm.wilayah.kota !== kota || ksm.tanggalBentuk > per) continue;
    const held = sesi.filter(
      (s) => s.status === 'dilaksanakan' && !s.dibatalkan && s.tanggal <= per,
    );
    hand.sesiBulan += held.filter((s) => s.tanggal.startsWith(per.slice(0, 7))).length;
    // A group that ended counts in no figure but the sessions that it held.
    if (ksm.tanggalBubar && ksm.tanggalBubar <= per) continue;
    hand.ksm += 1;
    const people = anggota?.anggota ?? [];
    const there = (t: string) =>
      people.filter((a) => a.tanggalMasuk <= t && !(a.tanggalKeluar && a.tanggalKeluar <= t));
    for (const a of there(per)) {
      if (a.jenisKelamin === 'L') hand.anggotaL += 1;
      else hand.anggotaP += 1;
      if (a.miskin) hand.anggotaMiskin += 1;
    }
    const begin = ksm.tanggalMulaiPendampingan ?? ksm.tanggalBentuk;
    for (const s of held) {
      for (const rupiah of Object.values(s.setoran)) {
        hand.tabungan += rupiah;
        hand.kas += rupiah;
      }
      if (s.tanggal < day(per, -90) || s.tanggal < begin) continue;
      hand.terlaksana += 1;
      const active = there(s.tanggal);
      hand.slotHadir += active.length;
      hand.hadir += active.filter((a) => s.hadir.includes(a.id)).length;
      for (const result of Object.values(s.buku)) {
        hand.cekSemua += 1;
        if (result === 'ok') hand.cekOk += 1;
      }
    }
    for (const k of kasLain) if (!k.dibatalkan && k.tanggal <= per) hand.kas += k.jumlah;
    for (const p of pinjaman) {
      if (p.dibatalkan || p.tanggalCair > per) continue;
      let paid = 0;
      for (const b of p.pembayaran) if (b.tanggal <= per) paid += b.jumlah;
      if (p.sumber === 'internal') hand.kas += paid - p.pokok;
      // First in, first out; within an instalment the service charge before the principal.
      let rest = paid;
      let outstanding = 0;
      for (const a of p.angsuran) {
        rest -= Math.min(rest, a.jasa);
        const pokok = Math.min(rest, a.pokok);
        rest -= pokok;
        outstanding += a.pokok - pokok;
      }
      if (p.sumber === 'upk') hand.beredarUpk += outstanding;
      if (p.sumber === 'internal') hand.beredarInternal += outstanding;
    }
  }
  return hand;
}

describe('the Quick Status of the demo data', () => {
  it.each(KOTA.flatMap((kota) => [[kota, '2016-12-31'] as const, [kota, '2017-12-31'] as const]))(
    'of %s on %s equals a hand count',
    (kota, per) => {
      const hand = countByHand(kota, per);
      expect(hand.ksm).toBeGreaterThan(0);
      expect(hand.tabungan).toBeGreaterThan(0);
      expect(rekapOf(kota, toTanggal(per))).toMatchObject(hand);
    },
  );
});
