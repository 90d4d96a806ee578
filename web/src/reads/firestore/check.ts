// What is read of one record that waits for the city's check: the record, its group, what was found before, and what
// changed since.
import { limit, orderBy, where } from 'firebase/firestore/lite';
import { monthOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import { toSesiId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { Ksm } from '../../../../functions/src/domain/records/ksm.ts';
import type { RiwayatPerubahan } from '../../../../functions/src/domain/submissions/riwayat-perubahan.ts';
import type { Butir, ButirPeriksa } from '../shapes/check-shapes.ts';
import { CHANGES_SHOWN } from '../shapes/list-max.ts';
import type { Reader } from '../source/reader.ts';
import { get, getMonth, run, withinArea } from './documents.ts';

/** Null: the group is not there, or not in the person's areas. */
export async function fetchButir(reader: Reader, it: Butir): Promise<ButirPeriksa | null> {
  const { ksmId, jenis, id, tanggal } = it;
  const ksm = await get('ksm', ksmId);
  if (ksm === null) return null;
  const [anggota, pemeriksaan, sesi, capaian, entri] = await Promise.all([
    get('anggota', ksmId),
    get('pemeriksaan', ksmId),
    jenis === 'sesi' ? get('sesi', toSesiId(id)) : null,
    jenis === 'sesi' ? getMonth(reader, ksmId, monthOf(tanggal)) : null,
    jenis === 'penyelesaian' ? get('riwayat', id) : null,
  ]);
  const found = { ksm, anggota, pemeriksaan, sesi, capaian, entri };
  const all = it.lagi ? await fetchSince(reader, ksm, foundBefore(it, found)?.pada ?? null) : [];
  return { ...found, sejak: all.filter((entry) => isAbout(entry, it, found)) };
}

type Found = Omit<ButirPeriksa, 'sejak'>;

/** What was found when it was checked last; null: it never was. */
export function foundBefore(
  { jenis, id }: Pick<Butir, 'jenis' | 'id'>,
  { pemeriksaan }: Pick<Found, 'pemeriksaan'>,
) {
  switch (jenis) {
    case 'sesi':
      return pemeriksaan?.sesi.find((it) => it.id === id) ?? null;
    case 'pendaftaran':
      return pemeriksaan?.pendaftaran ?? null;
    case 'penyelesaian':
      return pemeriksaan?.penyelesaian?.find((it) => it.id === id) ?? null;
  }
}

/** Newest first. */
function fetchSince(
  reader: Reader,
  { id, wilayah }: Ksm,
  since: string | null,
): Promise<readonly RiwayatPerubahan[]> {
  return run(reader, 'riwayat', [
    where('ksmId', '==', id),
    ...withinArea(reader.klaim, wilayah.kelurahan),
    orderBy('pada', 'desc'),
    ...(since === null ? [] : [where('pada', '>', since)]),
    limit(CHANGES_SHOWN),
  ]);
}

const PENDAFTARAN = new Set([
  'ksmUbah',
  'ksmPindah',
  'anggotaMasuk',
  'anggotaKeluar',
  'anggotaUbah',
  'anggotaGabung',
]);

function isAbout(entry: RiwayatPerubahan, { jenis, id }: Butir, { entri, pemeriksaan }: Found) {
  const { perubahan } = entry;
  switch (jenis) {
    case 'sesi':
      // What it was at first is no change.
      return perubahan.some((it) => it.koleksi === 'sesi' && it.id === id && it.sebelum !== null);
    case 'pendaftaran':
      return PENDAFTARAN.has(entry.jenis);
    case 'penyelesaian': {
      const catatan = pemeriksaan?.penyelesaian?.find((it) => it.id === id)?.catatan ?? [];
      return (
        entry.kiriman !== entri?.kiriman &&
        perubahan.some((it) =>
          catatan.some((name) => it.id === name || it.jalur.split('.').includes(name)),
        )
      );
    }
  }
}
