// Sessions of a group for the benchmark.
import type { Random } from '../../demo/random.ts';
import type { Sesi } from '../../../functions/src/domain/records/sesi.ts';
import { addDays, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { DAYS, SETORAN, type Dasar } from './span.ts';
import { type AnggotaId, toSesiId } from '../../../functions/src/domain/basics/identitas.ts';

export function makeSessions({
  random,
  dasar,
  ids,
  start,
  intervalHari,
  mutu,
}: {
  readonly random: Random;
  readonly dasar: Dasar;
  readonly ids: readonly AnggotaId[];
  readonly start: string;
  readonly intervalHari: number;
  readonly mutu: number;
}): Sesi[] {
  const sessions: Sesi[] = [];
  for (let hari = 0; hari < DAYS; hari += intervalHari) {
    const status = random.chance(0.03) ? 'libur' : random.chance(mutu) ? 'dilaksanakan' : 'batal';
    const isHeld = status === 'dilaksanakan';
    const isChecked = isHeld && random.chance(0.5);
    const nilai = () => (random.chance(mutu) ? ('ok' as const) : ('selisih' as const));
    sessions.push({
      ...dasar,
      id: toSesiId(`s${hari}`),
      tanggal: addDays(toTanggal(start), hari),
      status,
      hadir: isHeld ? ids.filter(() => random.chance(mutu)) : [],
      setoran: Object.fromEntries(
        isHeld
          ? ids.filter(() => random.chance(mutu)).map((id) => [id, SETORAN * random.int(1, 3)])
          : [],
      ),
      pimpinan: isHeld ? random.pick(ids) : null,
      notulis: isHeld ? random.pick(ids) : null,
      buku: isChecked ? { hadir: nilai(), kas: nilai(), tabungan: nilai(), pinjaman: nilai() } : {},
      keputusan: isHeld && random.chance(0.4) ? ['musyawarah'] : [],
      kegiatan: isHeld && random.chance(0.3) ? 1 : 0,
      titip: [],
      pembayaran: [],
      topikOjt: [],
      masalah: [],
      masalahSelesai: [],
      faskelHadir: true,
      kasDihitung: null,
      alasanSelisih: null,
      notulen: null,
      pinjamanBaru: [],
      kasLain: [],
      kasSeharusnya: null,
    });
  }
  return sessions;
}
