// A member whom the city finds overlooked in a month that was closed long ago, when it compares
// attendance lists with the groups' books.
import type { SesiId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { IsiSesi } from '../../../../functions/src/domain/records/sesi.ts';
import { addMonths, monthOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { activeOn, envelope, type DemoKiriman, type GroupState } from '../group-state.ts';

export function findOverlooked(state: GroupState): DemoKiriman[] {
  const { random, today } = state;
  if (!random.chance(0.3)) return [];
  // Months that are closed by now, unless their city has left them open.
  const to = addMonths(monthOf(today), -2);
  const from = addMonths(to, -6);
  const found = lastVersions(state).flatMap((isi) => {
    const bulan = monthOf(isi.tanggal);
    const moved = isi.pinjamanBaru.length + isi.kasLain.length > 0;
    if (isi.status !== 'dilaksanakan' || moved || bulan < from || bulan > to) return [];
    const absent = activeOn(state, isi.tanggal).find(
      (a) => !isi.hadir.includes(a.id) && !isi.titip.includes(a.id),
    );
    return absent ? [{ ...isi, hadir: [...isi.hadir, absent.id] }] : [];
  });
  if (found.length === 0) return [];
  const koreksi = { alasan: 'Dicocokkan dengan buku KSM: satu anggota yang hadir terlewat' };
  const isi = random.pick(found);
  return [{ ...envelope(state, today, { jenis: 'sesi', isi, koreksi }), pada: today }];
}

/** Sessions as they were last sent, without the cancelled ones. */
function lastVersions(state: GroupState): IsiSesi[] {
  const versions = new Map<SesiId, IsiSesi>();
  for (const { kiriman } of state.sent) {
    if (kiriman.jenis === 'sesi') versions.set(kiriman.isi.id, kiriman.isi);
    if (kiriman.jenis === 'batalkan' && kiriman.isi.catatan.jenis === 'sesi')
      versions.delete(kiriman.isi.catatan.id);
  }
  return [...versions.values()];
}
