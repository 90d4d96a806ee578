// Decision on a session: its attendance and books, and its date. The phone asks it too, before it sends; what
// needs the group's cash book is in `sesi-kas.ts`.
import type { KirimanOf } from '../kiriman.ts';
import { isProblem, type Problem, refuse } from '../../basics/refusals/problem.ts';
import type { IsiSesi, Sesi } from '../../records/sesi.ts';
import { namesInSesi } from './names-in-sesi.ts';
import { minTanggal } from '../../basics/tanggal.ts';
import type { KeadaanOf } from '../keadaan.ts';
import { alasanOf, type Hasil, type Tulisan } from '../putusan.ts';
import { checkActive, checkTanggal, firstTwice, mismatch } from './checks.ts';
import { applyParts } from './sesi-parts.ts';
import { depositsOf } from '../../records/money/gerak-kas.ts';

/** What the decision on a session needs and the phone also has: it asks the same question before it sends. */
export type KeadaanSesi = Pick<
  KeadaanOf<'sesi'>,
  'today' | 'urut' | 'ksm' | 'anggota' | 'sesi' | 'sesiPada' | 'pinjaman' | 'kasLain'
>;

export function decideSesi(kiriman: KirimanOf<'sesi'>, keadaan: KeadaanSesi): Hasil {
  const isi = kiriman.isi;
  const { ksm } = keadaan;
  if (!ksm || !keadaan.anggota)
    return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const before = keadaan.sesi.find((s) => s.id === isi.id) ?? null;
  if (before && (before.ksmId !== isi.ksmId || !kiriman.koreksi))
    return refuse({ code: 'sudah-ada', apa: 'Sesi', jalur: 'isi.id' });
  if (!before && kiriman.koreksi)
    return refuse({ code: 'tidak-ditemukan', apa: 'Sesi', jalur: 'isi.id' });

  const problem =
    checkTanggal(isi.tanggal, 'isi.tanggal', ksm, keadaan.today) ??
    checkIsi(isi, keadaan) ??
    checkGanda(isi, keadaan);
  if (problem) return problem;

  const alasan = alasanOf(kiriman);
  const { anggota } = keadaan;
  const parts = applyParts(isi, before, { ...keadaan, ksm, anggota, alasan });
  if (isProblem(parts)) return parts;

  const sesi: Sesi = {
    ...isi,
    pinjamanBaru: isi.pinjamanBaru.map((p) => p.id),
    kasLain: isi.kasLain.map((k) => k.id),
    wilayah: ksm.wilayah,
    kasSeharusnya: null,
    dibatalkan: false,
    urut: keadaan.urut,
  };
  const first: Tulisan = { koleksi: 'sesi', id: sesi.id, sebelum: before, data: sesi };
  return {
    kode: ksm.wilayah.kelurahan,
    dari: before ? minTanggal(before.tanggal, isi.tanggal) : isi.tanggal,
    alasan,
    tulis: [first, ...parts],
  };
}

function checkIsi(isi: IsiSesi, keadaan: KeadaanSesi): Problem | null {
  const anggota = keadaan.anggota?.anggota ?? [];
  const deposits = depositsOf(isi);
  if (isi.status !== 'dilaksanakan') {
    const held =
      isi.hadir.length + isi.titip.length + deposits.length + isi.pembayaran.length > 0 ||
      isi.pinjamanBaru.length + isi.kasLain.length + isi.keputusan.length + isi.kegiatan > 0 ||
      Object.values(isi.buku).some((it) => it !== undefined) ||
      isi.kasDihitung !== null;
    return held
      ? mismatch(
          'isi.status',
          'Status sesi',
          'sesi yang libur atau tidak jadi tidak punya kehadiran, uang, atau buku; kosongkan atau pilih dilaksanakan',
        )
      : null;
  }
  const twice = firstTwice([...isi.hadir, ...isi.titip]);
  if (twice)
    return mismatch(
      'isi.hadir',
      'Kehadiran',
      'satu anggota tercatat dua kali; pilih hadir atau titip',
    );
  const stranger = checkActive(namesInSesi(isi), 'isi.hadir', anggota, isi.tanggal);
  if (stranger) return stranger;
  const present = new Set([...isi.hadir, ...isi.titip]);
  for (const [id, jumlah] of deposits) {
    if (jumlah > 0 && !present.has(id))
      return mismatch(
        'isi.setoran',
        'Setoran',
        'setoran anggota yang tidak hadir dicatat sebagai titip',
      );
  }
  return null;
}

function checkGanda(isi: IsiSesi, keadaan: KeadaanSesi): Problem | null {
  if (isi.status !== 'dilaksanakan') return null;
  const other = keadaan.sesiPada.some(
    (s) => s.id !== isi.id && s.status === 'dilaksanakan' && !s.dibatalkan,
  );
  return other ? refuse({ code: 'sesi-ganda', tanggal: isi.tanggal }) : null;
}
