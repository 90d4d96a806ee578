// Point 1: members stay of their own will.
import { formatAngka, formatPersen } from '../../basics/format.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import { persenOf } from '../../basics/numbers/pecahan.ts';
import { daysBetween } from '../../basics/tanggal.ts';
import { type DataEnamHal, type Hal, hal } from './hal.ts';

export function halKeanggotaan(data: DataEnamHal, parameter: SetParameter): Hal {
  const { angka, per, patokan } = data.capaian;
  const retensi = persenOf(angka.anggotaJendela - angka.keluar, angka.anggotaJendela);
  const umur = Math.max(0, daysBetween(data.ksm.tanggalBentuk, per));
  const wanted = parameter.sk.k1.dua;
  return hal(
    1,
    [
      {
        kode: 'retensi',
        nilai: retensi,
        teks:
          retensi === null
            ? 'belum ada anggota'
            : `${formatPersen(retensi)}% anggota bertahan dalam ${patokan.hariPanjang} hari terakhir (${angka.keluar} dari ${angka.anggotaJendela} keluar)`,
      },
      {
        kode: 'anggotaAktif',
        nilai: angka.anggotaAktif,
        teks: `${angka.anggotaAktif} anggota aktif`,
      },
      { kode: 'jenisUsaha', nilai: null, teks: `kepentingan bersama: ${data.ksm.jenisUsaha}` },
      { kode: 'umur', nilai: umur, teks: `berumur ${formatAngka(umur)} hari` },
    ],
    [
      (retensi ?? 0) < wanted &&
        `keutuhan anggota perlu ${formatPersen(wanted)}%, sekarang ${formatPersen(retensi)}%`,
    ],
  );
}
