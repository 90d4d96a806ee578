// The conditions of Mandiri.
import { persenOf } from '../../basics/numbers/pecahan.ts';
import { daysBetween, fromDayNumber } from '../../basics/tanggal.ts';
import type { Syarat } from '../capaian.ts';
import { hasRepaidRevolving } from '../prepare.ts';
import { atLeast, type LevelFacts, listAturan } from './level-facts.ts';
import type { AnggotaId } from '../../basics/identitas.ts';

export function listMandiri(f: LevelFacts): Syarat[] {
  const p = f.parameter.tingkat.mandiri;
  const { per, prepared } = f;
  const active = new Set(
    prepared.anggota.filter((a) => a.masuk <= f.hari && f.hari < a.keluar).map((a) => a.id),
  );
  const planned = new Set<AnggotaId>();
  for (const r of f.dokumen.rencanaUsaha)
    if (r.disetujui && r.disetujui <= per && active.has(r.anggota)) planned.add(r.anggota);
  const since = fromDayNumber(f.hari - (f.parameter.jendela.hariPanjang - 1));
  const partners = prepared.riwayat.kemitraan.filter(
    (m) =>
      m.mulai <= per &&
      (!m.akhir || m.akhir >= per) &&
      m.realisasi.some((tanggal) => tanggal >= since && tanggal <= per),
  );
  const kelas = f.kolektibilitas ?? 1;
  return [
    atLeast('ps', f.ps, p.ps),
    atLeast('psSebelum', f.psSebelum, p.ps),
    ...listAturan(f, p.aturan),
    atLeast('sk', f.sk, p.sk),
    atLeast('umur', daysBetween(prepared.riwayat.ksm.tanggalBentuk, per), p.umurHari),
    atLeast('pinjamanLunas', hasRepaidRevolving(prepared, f.hari) ? 1 : 0, p.pinjamanLunas),
    {
      kode: 'kolektibilitas',
      terpenuhi: kelas <= p.kolektibilitas,
      nilai: f.kolektibilitas,
      batas: p.kolektibilitas,
      kurang: Math.max(0, kelas - p.kolektibilitas),
    },
    atLeast('rencanaUsaha', planned.size, leastCount(f.anggotaAktif, p.rencanaUsaha)),
    atLeast('kemitraan', partners.length, p.kemitraan),
  ];
}

/** The smallest count whose displayed share of `semua` reaches `persen`; of nobody, there is none. */
function leastCount(semua: number, persen: number): number {
  let count = Math.max(semua === 0 ? 1 : 0, Math.ceil((semua * persen) / 100));
  while (count > 0 && (persenOf(count - 1, semua) ?? -1) >= persen) count -= 1;
  return count;
}
