// The six items K1 to K6 of self-management.
import { day, daysBefore, percent } from '../numbers.ts';
import { membersOn, isMember, heldSessions, type GroupRecords } from './records.ts';

/** The six items of section 4 of docs/maturity-model.md. */
export function itemsOn(group: GroupRecords, E: string, S: string): number[] {
  const W2 = daysBefore(E, 181);
  const NE = membersOn(group, E).length;
  const score = (share: number | null, two: number, one: number) =>
    share === null ? 0 : share >= two ? 2 : share >= one ? 1 : 0;

  let there = 0;
  let left = 0;
  for (const a of group.anggota) {
    const wasThere = a.tanggalMasuk <= W2 && !(a.tanggalKeluar && a.tanggalKeluar <= W2);
    const joined = a.tanggalMasuk > W2 && a.tanggalMasuk <= E;
    if (!wasThere && !joined) continue;
    there += 1;
    if (a.tanggalKeluar && a.tanggalKeluar > W2 && a.tanggalKeluar <= E) left += 1;
  }
  const k1 = score(percent(there - left, there), 90, 75);

  const sessions = heldSessions(group, S, E);
  const hasPlan = group.dokumen.some((d) => d.jenis === 'rencanaKerja' && d.tanggal <= E);
  const hasActivity = sessions.some((s) => s.kegiatan > 0);
  const k2 = Number(hasPlan) + Number(hasActivity);

  let newest = '';
  let isSigned = false;
  for (const d of group.dokumen)
    if (d.jenis === 'aturan' && d.tanggal <= E && d.tanggal > newest) {
      newest = d.tanggal;
      isSigned = d.ditandatangani;
    }
  let k3 = 0;
  if (newest !== '') {
    for (const d of group.dokumen)
      if (d.jenis === 'tinjauanAturan' && d.tanggal <= E && d.tanggal > newest) newest = d.tanggal;
    k3 = isSigned && day(E) - day(newest) <= 365 ? 2 : 1;
  }

  let decisions = 0;
  let agreed = 0;
  for (const s of sessions) {
    const here = membersOn(group, s.tanggal);
    const present = here.filter((a) => s.hadir.includes(a.id)).length;
    for (const how of s.keputusan) {
      decisions += 1;
      // Without members there is no two-thirds majority, just as a share of no members is 0 everywhere
      // in the model.
      if (how === 'musyawarah' && here.length > 0 && present * 3 >= here.length * 2) agreed += 1;
    }
  }
  const k4 = score(percent(agreed, decisions), 90, 70);

  let signed = 0;
  for (const a of membersOn(group, E))
    if (
      group.dokumen.some(
        (d) => d.jenis === 'tanggungRenteng' && d.tanggal <= E && d.anggota.includes(a.id),
      )
    )
      signed += 1;
  const k5 = NE === 0 ? 0 : signed === NE ? 2 : score(percent(signed, NE), 1000, 80);

  const officers = new Set<string>();
  for (const s of heldSessions(group, W2, E))
    for (const id of [s.pimpinan, s.notulis])
      if (id && isMember(group, id, s.tanggal)) officers.add(id);
  const k6 = score(percent(officers.size, NE), 50, 25);
  return [k1, k2, k3, k4, k5, k6];
}
