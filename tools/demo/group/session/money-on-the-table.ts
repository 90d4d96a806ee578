// The cash of one meeting: deposits, other cash, and the count at the end.
import type { AnggotaId } from '../../../../functions/src/domain/basics/identitas.ts';
import type { IsiKasLain } from '../../../../functions/src/domain/records/money/isi-kas-lain.ts';
import type { IsiSesi } from '../../../../functions/src/domain/records/sesi.ts';
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { Discipline } from '../discipline.ts';
import { nextId, type GroupState } from '../group-state.ts';

export function collectSavings(
  state: GroupState,
  discipline: Discipline,
  hadir: readonly AnggotaId[],
  titip: readonly AnggotaId[],
): Record<string, number> {
  const { random, setoranMinimum } = state;
  const setoran: Record<string, number> = {};
  const put = (id: AnggotaId, jumlah: number): void => {
    setoran[id] = jumlah;
    state.kas += jumlah;
    state.tabungan.set(id, (state.tabungan.get(id) ?? 0) + jumlah);
  };
  for (const id of titip) put(id, setoranMinimum);
  for (const id of hadir) {
    if (random.chance(discipline.deposits)) {
      const more = random.chance(0.1) ? random.int(1, 4) : 0;
      put(id, setoranMinimum + (more * setoranMinimum) / 2);
    } else if (random.chance(0.5)) put(id, setoranMinimum / 2);
  }
  return setoran;
}

export function moveCash(state: GroupState, tanggal: Tanggal): IsiKasLain[] {
  const { random } = state;
  const moved: IsiKasLain[] = [];
  const move = (
    jenis: IsiKasLain['jenis'],
    jumlah: number,
    keterangan: string,
    anggota: AnggotaId | null = null,
  ): void => {
    if (jumlah === 0 || state.kas + jumlah < 0) return;
    state.kas += jumlah;
    moved.push({
      id: nextId(state, 'c'),
      ksmId: state.ksmId,
      tanggal,
      jumlah,
      jenis,
      keterangan,
      ...(anggota && { anggota }),
    });
  };
  if (state.selisih !== 0) {
    const found = state.selisih;
    const before = state.kas;
    move('lainnya', found, 'Penyesuaian selisih kas yang tercatat pada pertemuan lalu');
    if (state.kas !== before) state.selisih = 0;
  }
  const owed = state.tarikan[0];
  if (owed && state.kas >= owed.jumlah) {
    state.tarikan.shift();
    move('tarikTabungan', -owed.jumlah, 'Tabungan anggota yang keluar', owed.anggota);
  }
  if (random.chance(0.05)) move('denda', random.int(1, 4) * 1000, 'Denda terlambat hadir');
  if (random.chance(0.06)) move('biaya', -random.int(2, 8) * 2500, 'Buku dan konsumsi pertemuan');
  if (random.chance(0.004)) move('hibah', random.int(2, 5) * 50_000, 'Sumbangan warga');
  return moved;
}

export function countCash(
  state: GroupState,
  counted: boolean,
): Pick<IsiSesi, 'kasDihitung' | 'alasanSelisih'> {
  if (!counted) return { kasDihitung: null, alasanSelisih: null };
  if (state.selisih === 0 && state.random.chance(0.012))
    state.selisih = state.random.pick([-5000, -2000, -1000, 1000, 2000]);
  if (state.kas + state.selisih < 0) state.selisih = 0;
  return {
    kasDihitung: state.kas + state.selisih,
    alasanSelisih:
      state.selisih === 0 ? null : 'Uang kembalian keliru; dicari pada pertemuan berikut',
  };
}
