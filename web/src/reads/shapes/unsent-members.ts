// Members as this phone knows them: what the server has, and what waits in the outbox.
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import { ksmIdOf } from '../../../../functions/src/domain/submissions/jenis.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';

/** A reading that ended so long after a submission was accepted, ms, began after it. */
const READ_WITHIN_MS = 60_000;

/**
 * The members with what this phone recorded and the copy does not have yet, so that a session of the same evening can
 * include them: also between the moment in which it is accepted and the next reading, in which a session may be saved.
 * Refused submissions are ignored. `readAt`: of the copy, ms; null: it is no copy.
 */
export function withUnsentMembers(
  anggota: readonly Anggota[],
  ksmId: KsmId,
  items: readonly Pick<OutboxItem, 'kiriman' | 'state'>[],
  readAt: number | null,
): readonly Anggota[] {
  let now = anggota;
  for (const { kiriman, state } of items) {
    if (state.status === 'refused') continue;
    // Who joined is only added; a change would hide what others made of it since.
    const within = kiriman.jenis === 'anggotaMasuk' ? READ_WITHIN_MS : 0;
    if (state.status === 'accepted' && readAt !== null && state.at < readAt - within) continue;
    if (ksmIdOf(kiriman) !== ksmId) continue;
    if (kiriman.jenis === 'anggotaMasuk') {
      const known = new Set(now.map((it) => it.id));
      now = [...now, ...kiriman.isi.anggota.filter((it) => !known.has(it.id))];
    } else if (kiriman.jenis === 'anggotaUbah') {
      const changed = kiriman.isi.anggota;
      now = now.map((it) => (it.id === changed.id ? changed : it));
    } else if (kiriman.jenis === 'anggotaKeluar') {
      const { anggota: id, tanggalKeluar, pindahKe } = kiriman.isi;
      now = now.map((it) => (it.id === id ? { ...it, tanggalKeluar, pindahKe } : it));
    }
  }
  return now;
}
