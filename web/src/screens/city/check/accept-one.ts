// Accepts everything still unchecked of a group without opening it.
import type { Bulan } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { currentPerson } from '../../../state/session.ts';
import { Kiriman } from '../../../../../functions/src/domain/submissions/kiriman.ts';
import { acceptAll, uncheckedOf } from './unchecked.ts';
import { refusedHere } from '../../../forms/save/refused-here.ts';
import { submit } from '../../../forms/save/submit.ts';
import * as teks from '../../../teks/index.ts';
import { makeId } from '../../../forms/make-id.ts';
import type { KsmId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.kota.pemeriksaan;

/** Whether there was something to accept, and it is now on its way. */
export async function acceptOne(ksmId: KsmId, bulan: Bulan): Promise<boolean> {
  const person = currentPerson();
  const klaim = person?.klaim ?? null;
  if (person === null || klaim === null) return false;
  const { fetchPemeriksaanKsm } = await import('../../../reads/firestore/city.ts');
  const it = await fetchPemeriksaanKsm({ uid: person.uid, klaim, unread: new Set() }, ksmId, bulan);
  if (it === null) return false;
  const isi = acceptAll(it.ksm, it.anggota, uncheckedOf(it.sesi, it.pemeriksaan));
  if (isi === null) return false;
  const answer = await submit({
    schema: Kiriman,
    judul: t.judulKiriman(it.ksm.nama),
    kiriman: {
      id: makeId(),
      jenis: 'pemeriksaan',
      isi,
      dilihat: it.pemeriksaan && it.pemeriksaan.urut,
    },
    corrects: refusedHere(['pemeriksaan'])?.id ?? null,
  });
  if (!answer.ok) throw new Error(answer.pesan ?? answer.isian[0]?.pesan ?? 'pemeriksaan');
  return true;
}
