// A loan that a group asks of its UPK, checked against the loan rules in force and the gate to stage
// II. It is advice: the UPK decides. Loans of the group that the UPK may not read are counted here and
// not shown.
import type { Granted } from '../../authorize.ts';
import type { checkPengajuan as definition, HasilPengajuan } from '../../domain/callables/gates.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listParameter } from '../../adapters/firestore/parameter.ts';
import { listPinjaman } from '../../adapters/firestore/pinjaman.ts';
import { checkPinjaman } from '../../domain/gates/pinjaman/check-pinjaman.ts';
import { parameterOn } from '../../domain/basics/parameter.ts';
import { type Problem, refuse } from '../../domain/basics/refusals/problem.ts';
import { loadGerbang } from './load-gerbang.ts';

export async function checkPengajuan({
  request: { ksmId, pokok, tanggalCair, angsuran },
  record: ksm,
  caller,
}: Granted<typeof definition>): Promise<HasilPengajuan | Problem> {
  const lkm = await docs.lkm.read(ksm.lkm);
  if (!lkm) return refuse({ code: 'tidak-ditemukan', apa: 'LKM', jalur: 'ksmId' });
  const [anggota, pinjaman, sets, gerbang] = await Promise.all([
    docs.anggota.read(ksmId),
    listPinjaman(ksmId, null),
    listParameter(),
    loadGerbang(ksmId, caller.today),
  ]);
  const cek = checkPinjaman(
    { id: null, peminjam: null, pokok, tanggalCair, angsuran },
    {
      anggota: anggota?.anggota ?? [],
      pinjaman: pinjaman.filter((p) => !p.dibatalkan),
      edisi: lkm.edisi,
    },
    parameterOn(sets, tanggalCair),
  );
  return { cek, gerbang: gerbang?.find((g) => g.tahap === 'II') ?? null };
}
