// Evkin of JUMLAH as a live formula over the sums of the sheet: the ratios that apply, weighted.
import { BOBOT } from '../../recap/mutu-kota.ts';

/** The inner rounding removes binary noise before a tie is rounded. */
export function rumusEvkin(alamat: (kunci: string) => string): string {
  const parts = [
    [BOBOT.kelengkapan, alamat('lengkap'), alamat('ksmBulan')],
    [BOBOT.akurasi, alamat('bersih'), alamat('catatan')],
    [BOBOT.ketepatan, alamat('tepat'), alamat('wajib')],
    [BOBOT.konsistensi, alamat('angkaTetap'), alamat('angkaTutup')],
  ] as const;
  const sum = parts.map(([w, n, d]) => `IF(${d}=0,0,${w}*${n}/${d})`).join('+');
  const weights = parts.map(([w, , d]) => `IF(${d}=0,0,${w})`).join('+');
  const any = parts.map(([, , d]) => d).join('+');
  return `IF(${any}=0,"",ROUND(ROUND((${sum})*1000/(${weights}),6),0)/10)`;
}
