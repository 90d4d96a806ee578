// Groups of a kelurahan that may be the one that is registered, renamed or moved there: the server looks at all of
// them, the phone at those that it keeps and at those that still wait in its outbox.
import { listMirip } from '../../../functions/src/domain/callables/field-lists.ts';
import type { KodeKelurahan } from '../../../functions/src/domain/basics/wilayah.ts';
import type { KsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { hasDateShape } from '../../../functions/src/domain/basics/tanggal.ts';
import { miripOf, type KnownKsm, type Mirip } from '../../../functions/src/domain/records/mirip.ts';
import { readOutbox } from '../outbox/store.ts';
import { ask } from '../server/ask.ts';
import { readCopy } from '../state/copies.ts';
import { currentUid } from '../state/session.ts';
import { copyOf } from './shapes/copies.ts';

/** What is saved does not wait longer for the server: what the phone knows has to do then. */
const PATIENCE_MS = 3000;

export async function findMirip(own: KnownKsm, kelurahan: KodeKelurahan): Promise<Mirip[]> {
  const late = new Promise<readonly Mirip[]>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, []);
  });
  const [told, known] = await Promise.all([
    Promise.race([askFor(own, kelurahan), late]),
    // A phone that cannot read what it keeps saves all the same.
    knownHere(kelurahan).catch(() => []),
  ]);
  const found = new Map<KsmId, Mirip>(miripOf(own, known).map((it) => [it.id, it]));
  for (const it of told) found.set(it.id, it);
  return [...found.values()];
}

/** Without a network there is none. */
async function askFor(own: KnownKsm, kelurahan: KodeKelurahan): Promise<readonly Mirip[]> {
  const { id, nama, tanggalBentuk } = own;
  if (tanggalBentuk === null || !hasDateShape(tanggalBentuk)) return [];
  const anggota = own.anggota.map((it) => it.trim()).filter((it) => it !== '');
  try {
    const asked = { kelurahan, id, nama: nama.trim(), tanggalBentuk, anggota };
    return (await ask(listMirip, asked)).mirip;
  } catch {
    return [];
  }
}

/** The groups of the kelurahan, as far as this phone knows them. */
async function knownHere(kelurahan: KodeKelurahan): Promise<KnownKsm[]> {
  const found = new Map<KsmId, KnownKsm>();
  const own = await readCopy(currentUid(), copyOf('kelompok'));
  for (const { id, nama } of own?.rows.filter((it) => it.kelurahan === kelurahan) ?? []) {
    const copy = await readCopy(currentUid(), copyOf('ksm', id));
    if (copy?.ksm.ganda) continue;
    found.set(id, {
      id,
      nama,
      tanggalBentuk: copy?.ksm.tanggalBentuk ?? null,
      anggota: copy?.anggota.map((it) => it.nama) ?? [],
    });
  }
  for (const { kiriman, state } of await readOutbox()) {
    if (kiriman.jenis !== 'ksmDaftar' || state.status === 'refused') continue;
    const { ksm, anggota } = kiriman.isi;
    if (ksm.kelurahan !== kelurahan) continue;
    found.set(ksm.id, { ...ksm, anggota: anggota.map((it) => it.nama) });
  }
  return [...found.values()];
}
