// What waits of a group after a submission was accepted: what it records or changes waits, what it checks or cancels
// does not wait any more. Decided with the submission, so that a list of what waits is exact.
import type { Tanggal } from '../../basics/tanggal.ts';
import { standingOf, type Pemeriksaan } from '../../records/pemeriksaan.ts';
import { ksmIdOf } from '../jenis.ts';
import type { Kiriman } from '../kiriman.ts';
import type { Putusan } from '../putusan.ts';
import { antreanOf, keyOfButir, type Antrean, type ButirAntrean } from '../../antrean/antrean.ts';
import { changesPendaftaran } from './pendaftaran.ts';
import { settles } from './penyelesaian.ts';

/** Undefined: what waited before is not known; it is made from the records. */
export function nextAntrean(
  before: Antrean | undefined,
  kiriman: Kiriman,
  { tulis }: Pick<Putusan, 'tulis'>,
  today: Tanggal,
): Antrean | undefined {
  const isNew = tulis.some(({ koleksi, sebelum }) => koleksi === 'ksm' && sebelum === null);
  if (before === undefined && !isNew) return undefined;
  const waiting = new Map((before?.butir ?? []).map((it) => [keyOfButir(it), it]));
  const add = (it: ButirAntrean, isAgain: boolean) =>
    waiting.set(keyOfButir(it), isAgain ? { ...it, lagi: true } : it);
  const check = tulis.find((it) => it.koleksi === 'pemeriksaan');
  let nama = before?.nama ?? '';
  let urut = 0;
  for (const it of tulis) {
    if (it.koleksi === 'sesi') {
      const { id, tanggal, dibatalkan } = it.data;
      if (dibatalkan) waiting.delete(keyOfButir({ jenis: 'sesi', id }));
      else add({ jenis: 'sesi', id, tanggal, urut: it.data.urut }, it.sebelum !== null);
    }
    if (it.koleksi === 'ksm') {
      if (it.data.ganda) return antreanOf(it.data.nama, []);
      if (it.sebelum?.ganda) return undefined;
      nama = it.data.nama;
    }
    if ('urut' in it.data && it.koleksi !== 'pemeriksaan') urut = Math.max(urut, it.data.urut);
    if (it.koleksi !== 'ksm' && it.koleksi !== 'anggota') continue;
    const id = ksmIdOf(kiriman);
    if (id === null || !changesPendaftaran(kiriman)) continue;
    const key = keyOfButir({ jenis: 'pendaftaran', id });
    const known = waiting.get(key);
    // What waits already keeps its place: a group that grows every week would never be reached.
    if (known) waiting.set(key, { ...known, urut: it.data.urut });
    else add({ jenis: 'pendaftaran', id, tanggal: today, urut: it.data.urut }, it.sebelum !== null);
  }
  if (settles(kiriman)) add({ jenis: 'penyelesaian', id: kiriman.id, tanggal: today, urut }, false);
  if (check) {
    for (const it of changedSettlements(check.sebelum, check.data))
      add({ jenis: 'penyelesaian', id: it, tanggal: today, urut }, true);
    for (const key of checkedIn(check.data)) waiting.delete(key);
  }
  return antreanOf(nama, waiting.values());
}

/** Those whose check does not count any more since this submission. */
function changedSettlements(before: Pemeriksaan | null, after: Pemeriksaan): string[] {
  const was = new Map((before?.penyelesaian ?? []).map((it) => [it.id, standingOf(it)]));
  return (after.penyelesaian ?? [])
    .filter((it) => standingOf(it) === null && (was.get(it.id) ?? null) !== null)
    .map(({ id }) => id);
}

function checkedIn({ ksmId, pendaftaran, sesi, penyelesaian }: Pemeriksaan): string[] {
  const isChecked = (it: Parameters<typeof standingOf>[0]) => standingOf(it) !== null;
  return [
    ...(isChecked(pendaftaran) ? [keyOfButir({ jenis: 'pendaftaran', id: ksmId })] : []),
    ...sesi.filter(isChecked).map(({ id }) => keyOfButir({ jenis: 'sesi', id })),
    ...(penyelesaian ?? [])
      .filter(isChecked)
      .map(({ id }) => keyOfButir({ jenis: 'penyelesaian', id })),
  ];
}
