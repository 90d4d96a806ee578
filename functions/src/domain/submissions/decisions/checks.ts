// Checks that several kinds of submission share. Each answers the refusal, or null.
import type { Anggota } from '../../records/anggota.ts';
import { isActive } from '../../records/is-active.ts';
import type { Jadwal, Ksm } from '../../records/ksm.ts';
import type { IsiPinjaman } from '../../records/money/pinjaman.ts';
import { formatTanggal } from '../../basics/format.ts';
import { type Problem, refuse } from '../../basics/refusals/problem.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import type { AnggotaId, AnyId } from '../../basics/identitas.ts';

/** A date on which something happened in the group: not before it was formed, not after it ended, not in the future. */
export function checkTanggal(
  tanggal: Tanggal,
  jalur: string,
  ksm: Pick<Ksm, 'tanggalBentuk' | 'tanggalBubar'>,
  today: Tanggal,
): Problem | null {
  if (tanggal < ksm.tanggalBentuk)
    return refuse({ code: 'tanggal-sebelum-bentuk', jalur, batas: ksm.tanggalBentuk });
  if (tanggal > today) return refuse({ code: 'tanggal-masa-depan', jalur, batas: today });
  if (ksm.tanggalBubar && tanggal > ksm.tanggalBubar)
    return refuse({ code: 'tanggal-setelah-bubar', jalur, batas: ksm.tanggalBubar });
  return null;
}

/**
 * The days of a membership. `before`: as it stands, null for a new one; a day that stays as it was is not asked
 * again, so that a name can be corrected whatever the dates.
 */
export function checkStay(
  after: Stay,
  before: Stay | null,
  jalur: string,
  { ksm, today }: { readonly ksm: Parameters<typeof checkTanggal>[2]; readonly today: Tanggal },
): Problem | null {
  const moved = (['tanggalMasuk', 'tanggalKeluar'] as const).filter(
    (name) => before === null || (before[name] ?? null) !== (after[name] ?? null),
  );
  for (const name of moved) {
    const tanggal = after[name];
    const problem = tanggal ? checkTanggal(tanggal, `${jalur}.${name}`, ksm, today) : null;
    if (problem) return problem;
  }
  const { tanggalMasuk, tanggalKeluar } = after;
  return moved.length > 0 && tanggalKeluar && tanggalKeluar <= tanggalMasuk
    ? mismatch(`${jalur}.tanggalKeluar`, 'Tanggal keluar', 'harus setelah tanggal masuk')
    : null;
}

type Stay = Pick<Anggota, 'tanggalMasuk' | 'tanggalKeluar'>;

/** A date on which debts are paid or cash is moved: also after the group ended, until everything is settled. */
export function checkSettling(
  tanggal: Tanggal,
  jalur: string,
  ksm: Pick<Ksm, 'tanggalBentuk'>,
  today: Tanggal,
): Problem | null {
  return checkTanggal(
    tanggal,
    jalur,
    { tanggalBentuk: ksm.tanggalBentuk, tanggalBubar: null },
    today,
  );
}

/** Every id is a member active on the date. The message shows the member's name; a log never does. */
export function checkActive(
  ids: Iterable<AnggotaId>,
  jalur: string,
  anggota: readonly Anggota[],
  tanggal: Tanggal,
): Problem | null {
  for (const id of ids) {
    const found = anggota.find((a) => a.id === id);
    if (!found) return refuse({ code: 'anggota-tidak-dikenal', jalur, anggota: id });
    if (!isActive(found, tanggal))
      return refuse({ code: 'anggota-tidak-aktif', jalur, anggota: found.nama });
  }
  return null;
}

export function checkKnown(
  ids: Iterable<AnggotaId>,
  jalur: string,
  anggota: readonly Anggota[],
): Problem | null {
  for (const id of ids) {
    if (!anggota.some((a) => a.id === id))
      return refuse({ code: 'anggota-tidak-dikenal', jalur, anggota: id });
  }
  return null;
}

/** The terms of a loan agree with each other and with the group. */
export function checkKetentuan({
  pinjaman,
  jalur,
  ksm,
  anggota,
  today,
}: {
  readonly pinjaman: IsiPinjaman;
  readonly jalur: string;
  readonly ksm: Ksm;
  readonly anggota: readonly Anggota[];
  readonly today: Tanggal;
}): Problem | null {
  const late = checkTanggal(pinjaman.tanggalCair, `${jalur}.tanggalCair`, ksm, today);
  if (late) return late;
  if (pinjaman.sumber === 'internal' && pinjaman.peminjam === null)
    return refuse({
      code: 'isian-tidak-sesuai',
      jalur: `${jalur}.peminjam`,
      label: 'Peminjam',
      pesan: 'pinjaman dalam kelompok harus punya peminjam; pilih anggotanya',
    });
  if (pinjaman.peminjam !== null) {
    const stranger = checkActive(
      [pinjaman.peminjam],
      `${jalur}.peminjam`,
      anggota,
      pinjaman.tanggalCair,
    );
    if (stranger) return stranger;
  }
  let pokok = 0;
  let before: Tanggal = pinjaman.tanggalCair;
  for (const [i, angsuran] of pinjaman.angsuran.entries()) {
    if (angsuran.jatuhTempo < before)
      return refuse({
        code: 'isian-tidak-sesuai',
        jalur: `${jalur}.angsuran[${i}].jatuhTempo`,
        label: 'Jatuh tempo',
        pesan: 'urutkan menurut tanggal, mulai dari tanggal cair',
      });
    before = angsuran.jatuhTempo;
    pokok += angsuran.pokok;
  }
  if (pokok !== pinjaman.pokok)
    return refuse({
      code: 'angsuran-tidak-cocok',
      jalur: `${jalur}.angsuran`,
      selisih: Math.abs(pokok - pinjaman.pokok),
    });
  return null;
}

/** The id or the date given twice in one list, or null. */
export function firstTwice<I extends AnyId | Tanggal>(ids: readonly I[]): I | null {
  const seen = new Set<I>();
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}

/** A value that the schema lets pass and the records contradict. */
export function mismatch(jalur: string, label: string, pesan: string): Problem {
  return refuse({ code: 'isian-tidak-sesuai', jalur, label, pesan });
}

/** Two intervals agreed for one day. */
export function checkJadwal(jadwal: readonly Jadwal[], jalur: string): Problem | null {
  const twice = firstTwice(jadwal.map((it) => it.berlakuSejak));
  return (
    twice && mismatch(jalur, 'Jadwal pertemuan', `berlaku dua kali sejak ${formatTanggal(twice)}`)
  );
}
