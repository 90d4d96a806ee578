// The columns of the five ratios of a UPK: numerator, denominator, per cent and band.
import type { SetParameter } from '../../../basics/parameter.ts';
import { BAND_RASIO, KODE_RASIO, rasioOf, type KodeRasio } from '../../../gates/upk.ts';
import type { AngkaUpk } from '../../recap/upk-kota.ts';
import { kolomCacah, kolomRasio, kolomTeks, type KolomTabel } from '../../workbook/tabel.ts';

interface Keterangan {
  readonly nama: string;
  readonly arti: string;
  readonly pembilang: readonly [string, string];
  readonly penyebut: readonly [string, string];
  readonly satuan: 'KSM' | 'rupiah';
}

export const RASIO: Readonly<Record<KodeRasio, Keterangan>> = {
  lar: {
    nama: 'LAR',
    arti: 'KSM menunggak dibanding KSM bersaldo',
    pembilang: ['KSM Menunggak', 'KSM dengan tunggakan 3 angsuran atau lebih pada pinjaman UPK'],
    penyebut: ['KSM Bersaldo', 'KSM yang masih bersaldo pinjaman UPK'],
    satuan: 'KSM',
  },
  par: {
    nama: 'PAR',
    arti: 'Saldo pinjaman yang mengandung tunggakan dibanding semua saldo',
    pembilang: ['Saldo Menunggak (Rp)', 'Saldo pinjaman dengan tunggakan 3 angsuran atau lebih'],
    penyebut: ['Saldo (Rp)', 'Saldo semua pinjaman UPK'],
    satuan: 'rupiah',
  },
  rr: {
    nama: 'RR',
    arti: 'Saldo yang tidak menunggak dibanding semua saldo',
    pembilang: [
      'Saldo − Tunggakan (Rp)',
      'Saldo dikurangi pokok yang menunggak 3 angsuran atau lebih',
    ],
    penyebut: ['Saldo (Rp)', 'Saldo semua pinjaman UPK'],
    satuan: 'rupiah',
  },
  ccr: {
    nama: 'CCr',
    arti: 'Pendapatan dibanding biaya, Januari s.d. bulan laporan',
    pembilang: ['Pendapatan (Rp)', 'Pendapatan UPK tahun ini'],
    penyebut: ['Biaya (Rp)', 'Biaya UPK tahun ini'],
    satuan: 'rupiah',
  },
  roi: {
    nama: 'ROI',
    arti: 'Laba disetahunkan dibanding modal',
    pembilang: ['Laba × 12 (Rp)', 'Pendapatan dikurangi biaya, dikali 12'],
    penyebut: ['Modal × Bulan (Rp)', 'Modal dikali banyaknya bulan yang dibukukan'],
    satuan: 'rupiah',
  },
};

function batas(kode: KodeRasio, p: SetParameter): string {
  const { memuaskan, memadai } = p.upk[kode];
  const tanda = kode === 'lar' || kode === 'par' ? '≤' : '≥';
  return `${BAND_RASIO[0]} ${tanda} ${memuaskan}; ${BAND_RASIO[1]} ${tanda} ${memadai}; selebihnya ${BAND_RASIO[2]}`;
}

/** The columns of the five ratios. A row without data is blank throughout: it has no ratio, not a ratio of zero. */
export function kolomRasioUpk<B>(
  angkaOf: (baris: B) => AngkaUpk,
  parameter: SetParameter,
  leftOut: (baris: B) => readonly KodeRasio[] = () => [],
): KolomTabel<B>[] {
  return KODE_RASIO.flatMap((kode): KolomTabel<B>[] => {
    const k = RASIO[kode];
    const value = (b: B, part: 'pembilang' | 'penyebut') => {
      const angka = angkaOf(b);
      return angka.berdata === 0 || leftOut(b).includes(kode) ? null : angka[kode][part];
    };
    const pembilang = {
      ...kolomCacah<B>({
        kunci: `${kode}-pembilang`,
        judul: [k.nama, k.pembilang[0]],
        arti: k.pembilang[1],
        satuan: k.satuan,
        nilai: (b) => value(b, 'pembilang'),
      }),
      nama: `${k.nama}, ${k.pembilang[0]}`,
    };
    const penyebut = kolomCacah<B>({
      kunci: `${kode}-penyebut`,
      judul: [k.nama, k.penyebut[0]],
      arti: k.penyebut[1],
      satuan: k.satuan,
      nilai: (b) => value(b, 'penyebut'),
    });
    return [
      pembilang,
      penyebut,
      kolomRasio({
        kunci: `${kode}-persen`,
        judul: [k.nama, '%'],
        arti: k.arti,
        pembilang,
        penyebut,
      }),
      kolomTeks<B>({
        kunci: `${kode}-golongan`,
        judul: [k.nama, 'Golongan'],
        arti: `Golongan ${k.nama}`,
        nilai: (b) => {
          const { pembilang: n, penyebut: d } = angkaOf(b)[kode];
          return rasioOf(kode, n, d, parameter).band;
        },
        rest: { rumus: (p) => batas(kode, p), satuan: 'kategori', lebar: 11.5, tengah: true },
      }),
    ];
  });
}
