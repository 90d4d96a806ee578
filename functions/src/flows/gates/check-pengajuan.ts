// What a group asks of its UPK, seen against the loan rules in force and the gate to stage II. It advises:
// the UPK decides. Loans of the group that the UPK may not read are counted here and not shown.
import { docs } from '../../adapters/firestore/docs.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { listPinjaman } from '../../adapters/firestore/pinjaman.ts';
import { checkPinjaman, type CekPinjaman } from '../../domain/gates/pinjaman/check-pinjaman.ts';
import type { Gerbang } from '../../domain/gates/tahap/syarat-gerbang.ts';
import { parameterOn } from '../../domain/basics/parameter.ts';
import { may } from '../../domain/access/peran.ts';
import type { Angsuran } from '../../domain/records/pinjaman.ts';
import { type Problem, refuse } from '../../domain/basics/problem.ts';
import type { Tanggal } from '../../domain/basics/tanggal.ts';
import type { Caller } from '../../edge.ts';
import { loadGerbang } from './load-gerbang.ts';

export interface HasilPengajuan {
  readonly cek: CekPinjaman;
  /** The gate to stage II; null where the group has none. */
  readonly gerbang: Gerbang | null;
}

export async function checkPengajuan(
  pengajuan: {
    readonly ksmId: string;
    readonly pokok: number;
    readonly tanggalCair: Tanggal;
    readonly angsuran: readonly Angsuran[];
  },
  caller: Caller,
): Promise<HasilPengajuan | Problem> {
  const { ksmId, pokok, tanggalCair, angsuran } = pengajuan;
  const ksm = await docs.ksm.read(ksmId);
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'ksmId' });
  if (!may(caller.klaim, 'catatUpk', ksm.wilayah.kelurahan))
    return refuse({ code: 'tidak-berhak' });
  const lkm = await docs.lkm.read(ksm.lkm);
  if (!lkm) return refuse({ code: 'tidak-ditemukan', apa: 'LKM', jalur: 'ksmId' });
  const [anggota, pinjaman, sets, gerbang] = await Promise.all([
    docs.anggota.read(ksmId),
    listPinjaman(ksmId, null),
    listParameter(),
    loadGerbang(ksmId, caller.today),
  ]);
  const cek = checkPinjaman(
    { id: '', peminjam: null, pokok, tanggalCair, angsuran: [...angsuran] },
    {
      anggota: anggota?.anggota ?? [],
      pinjaman: pinjaman.filter((p) => !p.dibatalkan),
      edisi: lkm.edisi,
    },
    parameterOn(sets, tanggalCair),
  );
  return { cek, gerbang: gerbang?.find((g) => g.tahap === 'II') ?? null };
}
