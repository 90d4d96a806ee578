// Whether the money of a group is added to its areas: what lies beyond every bound of a record is not.
import { UANG_DIJUMLAH_KSM } from '../basics/bounds/batas-uang.ts';
import type { AngkaCapaian } from '../maturity/capaian.ts';

type NumberKey = {
  [K in keyof AngkaCapaian]: AngkaCapaian[K] extends number | null ? K : never;
}[keyof AngkaCapaian];

/** Which numbers are rupiah. A new one has to say, and what is rupiah is asked. */
export const IS_RUPIAH: Readonly<Record<NumberKey, boolean>> = {
  kas: true,
  bank: true,
  jatuhTempo: true,
  tepatWaktu: true,
  tepatWaktuTanggungRenteng: true,
  tabungan: true,
  saldoTabungan: true,
  hari: false,
  libur: false,
  hadir: false,
  slotHadir: false,
  penabung: false,
  slotTabungan: false,
  cekOk: false,
  cekSemua: false,
  sesiDicek: false,
  sesiDicekPerlu: false,
  peminjamAktif: false,
  kolektibilitas: false,
  pinjamanTunggakan: false,
  anggotaAktif: false,
  anggotaL: false,
  anggotaP: false,
  anggotaMiskin: false,
  intervalHari: false,
  keluar: false,
  anggotaJendela: false,
  kegiatan: false,
  musyawarah: false,
  keputusan: false,
  tandaTangan: false,
  petugas: false,
};

const RUPIAH = (Object.keys(IS_RUPIAH) as NumberKey[]).filter((kunci) => IS_RUPIAH[kunci]);

export function isSummed({ angka }: { readonly angka: AngkaCapaian }): boolean {
  const beredar = Object.values(angka.pinjamanBeredar).reduce((sum, uang) => sum + uang, 0);
  return [...RUPIAH.map((kunci) => angka[kunci] ?? 0), beredar].every(
    (uang) => Math.abs(uang) <= UANG_DIJUMLAH_KSM,
  );
}
