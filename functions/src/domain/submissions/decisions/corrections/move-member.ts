// A member who moves to another group: leaving names where to, joining names where from, and both have to agree. So
// each group's history tells its half, and a person who left goes on in one group. No money moves.
import { may } from '../../../access/peran.ts';
import { isProblem, type Problem, refuse } from '../../../basics/refusals/problem.ts';
import { formatTanggal } from '../../../basics/format.ts';
import type { Tanggal } from '../../../basics/tanggal.ts';
import type { Ksm } from '../../../records/ksm.ts';
import type { Anggota, DaftarAnggota, PindahDari, PindahKe } from '../../../records/anggota.ts';
import type { Keadaan, KsmLain } from '../../keadaan.ts';
import { mismatch } from '../checks.ts';
import { refuseGanda } from './ganda.ts';

type Around = Pick<Keadaan, 'klaim' | 'ksmLain' | 'pengganti'>;

/** What is kept of where a member goes; null: not to another group. Once said, it stays as long as the departure. */
export function pindahKeOf(
  said: PindahKe | null | undefined,
  before: Anggota | undefined,
  ksm: Ksm,
  around: Around,
): PindahKe | null | Problem {
  const known = before?.pindahKe ?? null;
  if (!said) return known;
  if (known && known.ksmId !== said.ksmId)
    return mismatch('isi.pindahKe', 'KSM tujuan', `sudah tercatat pindah ke ${known.nama}`);
  const lain = findLain(said.ksmId, 'isi.pindahKe', ksm, around);
  return isProblem(lain) ? lain : { ksmId: lain.ksm.id, nama: lain.ksm.nama };
}

/** What is kept of where a member comes from. */
export function pindahDariOf(
  { pindahDari, tanggalMasuk }: { readonly pindahDari: PindahDari; readonly tanggalMasuk: Tanggal },
  jalur: string,
  daftar: Pick<DaftarAnggota, 'anggota'>,
  { ksm, ...around }: Around & { readonly ksm: Ksm },
): PindahDari | Problem {
  const lain = findLain(pindahDari.ksmId, jalur, ksm, around);
  if (isProblem(lain)) return lain;
  const { nama } = lain.ksm;
  const former = lain.anggota.anggota.find((a) => a.id === pindahDari.anggota);
  if (!former) return refuse({ code: 'anggota-tidak-dikenal', jalur, anggota: pindahDari.anggota });
  if (!former.tanggalKeluar || former.tanggalKeluar > tanggalMasuk)
    return mismatch(jalur, 'Pindahan', `pada tanggal masuk belum keluar dari ${nama}`);
  if (former.pindahKe?.ksmId !== ksm.id)
    return mismatch(
      jalur,
      'Pindahan',
      former.pindahKe
        ? `di ${nama} tercatat pindah ke ${former.pindahKe.nama}`
        : `di ${nama} belum tercatat pindah ke KSM ini; catat dahulu di sana`,
    );
  const isHere = daftar.anggota.some(
    (a) => a.pindahDari?.ksmId === pindahDari.ksmId && a.pindahDari.anggota === pindahDari.anggota,
  );
  if (isHere) return mismatch(jalur, 'Pindahan', `sudah tercatat masuk dari ${nama}`);
  return { ksmId: pindahDari.ksmId, anggota: pindahDari.anggota, nama };
}

/** The field of the form that a day of the membership stands in. */
type JalurOf = (name: 'tanggalMasuk' | 'tanggalKeluar') => string;

/** The entry that took the member over, in the group that the member left for. */
export function joinedFrom(
  { id, pindahKe }: Pick<Anggota, 'id' | 'pindahKe'>,
  ksm: Pick<Ksm, 'id'>,
  linkedKsm: Keadaan['linkedKsm'],
): Anggota | undefined {
  const there = linkedKsm.find((it) => it.ksm.id === pindahKe?.ksmId);
  return there?.anggota.anggota.find(
    (a) => a.pindahDari?.ksmId === ksm.id && a.pindahDari.anggota === id,
  );
}

/**
 * Other days of a membership agree with what is on record in the groups that the member came from and left for. A
 * departure may be taken back: then the entry there is put right by itself.
 */
export function checkLinks(
  before: Anggota,
  after: Pick<Anggota, 'tanggalMasuk' | 'tanggalKeluar'>,
  { ksm, jalurOf }: { readonly ksm: Ksm; readonly jalurOf: JalurOf },
  { linkedKsm }: Pick<Keadaan, 'linkedKsm'>,
): Problem | null {
  const membersOf = (id: Ksm['id'] | undefined) =>
    linkedKsm.find((it) => it.ksm.id === id)?.anggota.anggota ?? [];
  const { pindahDari, pindahKe } = before;
  const left = membersOf(pindahDari?.ksmId).find((a) => a.id === pindahDari?.anggota);
  const joins = (it: typeof after) => left?.tanggalKeluar && it.tanggalMasuk < left.tanggalKeluar;
  if (left?.tanggalKeluar && joins(after) && !joins(before))
    return mismatch(
      jalurOf('tanggalMasuk'),
      'Tanggal masuk',
      `baru keluar dari ${pindahDari?.nama ?? ''} pada ${formatTanggal(left.tanggalKeluar)}`,
    );
  const joined = joinedFrom(before, ksm, linkedKsm);
  const leaves = (it: typeof after) =>
    joined && it.tanggalKeluar && it.tanggalKeluar > joined.tanggalMasuk;
  return joined && leaves(after) && !leaves(before)
    ? mismatch(
        jalurOf('tanggalKeluar'),
        'Tanggal keluar',
        `sudah masuk ${pindahKe?.nama ?? ''} pada ${formatTanggal(joined.tanggalMasuk)}`,
      )
    : null;
}

/** Another group that stands, in which the sender may record, too. */
function findLain(
  id: Ksm['id'],
  jalur: string,
  ksm: Ksm,
  { klaim, ksmLain, pengganti }: Around,
): KsmLain | Problem {
  if (id === ksm.id) return mismatch(jalur, 'KSM lain', 'pilih KSM yang lain');
  if (ksmLain?.ksm.id !== id) return refuse({ code: 'tidak-ditemukan', apa: 'KSM lain', jalur });
  if (!may(klaim, 'catat', ksmLain.ksm.wilayah.kelurahan)) return refuse({ code: 'tidak-berhak' });
  return refuseGanda(ksmLain.ksm, { pengganti }) ?? ksmLain;
}
