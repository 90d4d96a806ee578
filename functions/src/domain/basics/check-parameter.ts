// What the schema of a parameter set cannot check: numbers that must be in ascending or descending order.
import type { Isian } from './refusals/isian.ts';
import type { SetParameter } from './parameter.ts';

type Urutan = readonly [jalur: string, label: string, ok: boolean, pesan: string];

/**
 * Faults of a set in Indonesian; when there are none it may be adopted. Paths begin with `set.`, as in
 * the form.
 */
export function checkSet(set: SetParameter): Isian[] {
  const { jendela, aturan, sk, tingkat, kolektibilitas, status, plafon, upk } = set;
  const rules: Urutan[] = [
    [
      'jendela.hariPanjang',
      'Jendela panjang',
      jendela.hariPanjang >= jendela.hari,
      'tidak boleh lebih pendek dari jendela',
    ],
    [
      'aturan.cukup',
      'Batas Cukup',
      aturan.cukup <= aturan.konsisten,
      'tidak boleh di atas batas Konsisten',
    ],
    ['sk.k1.satu', 'K1 skor 1', sk.k1.satu <= sk.k1.dua, 'tidak boleh di atas skor 2'],
    ['sk.k4.satu', 'K4 skor 1', sk.k4.satu <= sk.k4.dua, 'tidak boleh di atas skor 2'],
    ['sk.k6.satu', 'K6 skor 1', sk.k6.satu <= sk.k6.dua, 'tidak boleh di atas skor 2'],
    [
      'sk.k4.kuorum',
      'Kuorum',
      sk.k4.kuorum.pembilang <= sk.k4.kuorum.penyebut,
      'tidak boleh lebih dari semua anggota',
    ],
    [
      'tingkat.berdaya.ps',
      'PS Berdaya',
      tingkat.berdaya.ps >= tingkat.berkembang.ps,
      'tidak boleh di bawah PS Berkembang',
    ],
    [
      'tingkat.mandiri.ps',
      'PS Mandiri',
      tingkat.mandiri.ps >= tingkat.berdaya.ps,
      'tidak boleh di bawah PS Berdaya',
    ],
    [
      'tingkat.mandiri.aturan',
      'Aturan Mandiri',
      tingkat.mandiri.aturan >= tingkat.berdaya.aturan,
      'tidak boleh di bawah aturan Berdaya',
    ],
    [
      'tingkat.mandiri.sk',
      'SK Mandiri',
      tingkat.mandiri.sk >= tingkat.berdaya.sk,
      'tidak boleh di bawah SK Berdaya',
    ],
    [
      'kolektibilitas',
      'Kolektibilitas',
      kolektibilitas.every((n, i) => i === 0 || n > (kolektibilitas[i - 1] ?? 0)),
      'batas kelas harus makin besar',
    ],
    [
      'status.jedaHari',
      'Hari Jeda',
      status.jedaHari >= status.aktifHari,
      'tidak boleh lebih pendek dari hari Aktif',
    ],
    ...(['A', 'B'] as const).flatMap((edisi): Urutan[] => [
      [
        `plafon.${edisi}.berikutnya`,
        `Plafon berikutnya, edisi ${edisi}`,
        plafon[edisi].berikutnya >= plafon[edisi].pertama,
        'tidak boleh di bawah plafon pertama',
      ],
      [
        `plafon.${edisi}.tenorBulan.maksimum`,
        `Tenor paling lama, edisi ${edisi}`,
        plafon[edisi].tenorBulan.maksimum >= plafon[edisi].tenorBulan.minimum,
        'tidak boleh di bawah tenor paling singkat',
      ],
    ]),
    ...(['lar', 'par'] as const).map((kode): Urutan => [
      `upk.${kode}.memadai`,
      `Batas ${kode.toUpperCase()}`,
      upk[kode].memadai >= upk[kode].memuaskan,
      'batas Memadai tidak boleh di bawah Memuaskan',
    ]),
    ...(['rr', 'ccr', 'roi'] as const).map((kode): Urutan => [
      `upk.${kode}.memadai`,
      `Batas ${kode === 'ccr' ? 'CCr' : kode.toUpperCase()}`,
      upk[kode].memadai <= upk[kode].memuaskan,
      'batas Memadai tidak boleh di atas Memuaskan',
    ]),
  ];
  const { cadanganRisiko } = upk;
  rules.push([
    'upk.cadanganRisiko',
    'Cadangan risiko',
    cadanganRisiko.every((n, i) => i === 0 || n >= (cadanganRisiko[i - 1] ?? 0)),
    'kelas yang lebih buruk tidak boleh dicadangkan lebih kecil',
  ]);
  return rules
    .filter(([, , ok]) => !ok)
    .map(([jalur, label, , pesan]) => ({ jalur: `set.${jalur}`, label, pesan }));
}
