// The gate into stage II: a group that may borrow from the UPK.
import { formatPersen, formatTanggal } from '../../basics/format.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import { persenOf } from '../../basics/numbers/pecahan.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import { isAtLeast } from '../../maturity/capaian.ts';
import { skorModalOf } from '../../maturity/skor-modal.ts';
import type { DataGerbang, Facts } from './data-gerbang.ts';
import { capaianNeeded } from './gate-months.ts';
import type { SyaratGerbang } from './syarat-gerbang.ts';
import { isHealthyUpk, upkText } from './upk-health.ts';

/** Training that every member needs before a UPK loan (Juknis Pinjaman Bergulir 2012). */
const TOPIK_WAJIB = ['pinjamanBergulir', 'kewirausahaan', 'ert'] as const;

export function gateTahap2(
  data: DataGerbang,
  facts: Facts,
  per: Tanggal,
  parameter: SetParameter,
): SyaratGerbang[] {
  const { aktif, terbaru } = facts;
  const skor = terbaru === null ? null : skorModalOf(terbaru);
  const trained = aktif.filter((a) =>
    TOPIK_WAJIB.every((topik) =>
      data.pelatihan.some(
        (p) => !p.rencana && p.topik === topik && p.tanggal <= per && p.peserta.includes(a.id),
      ),
    ),
  ).length;
  const women = aktif.filter((a) => a.jenisKelamin === 'P').length;
  const share = persenOf(women, aktif.length);
  const pemohon = data.pemohon ?? aktif.map((a) => a.id);
  const planned = pemohon.filter((id) =>
    data.dokumen.rencanaUsaha.some((r) => r.anggota === id),
  ).length;
  return [
    consecutiveBerdaya(facts, per, parameter),
    {
      kode: 'aturanKelompok',
      label: 'Aturan kelompok ditandatangani dan ditinjau dalam setahun terakhir',
      terpenuhi: skor?.aturanKelompok === 2,
      angka: scoreText('K3', skor?.aturanKelompok),
      wajib: true,
    },
    {
      kode: 'tanggungRenteng',
      label: 'Semua anggota aktif menandatangani tanggung renteng',
      terpenuhi: skor?.tanggungRenteng === 2,
      angka:
        terbaru === null
          ? 'belum ada data'
          : `${terbaru.angka.tandaTangan} dari ${terbaru.angka.anggotaAktif} anggota`,
      wajib: true,
    },
    {
      kode: 'pelatihan',
      label: 'Semua anggota terlatih: pinjaman bergulir, kewirausahaan, ERT',
      terpenuhi: aktif.length > 0 && trained === aktif.length,
      angka: `${trained} dari ${aktif.length} anggota`,
      wajib: true,
    },
    {
      kode: 'perempuan',
      label: `Perempuan paling sedikit ${formatPersen(parameter.gerbang.perempuan)}%`,
      terpenuhi: share !== null && share >= parameter.gerbang.perempuan,
      angka:
        share === null
          ? 'tidak ada anggota'
          : `${women} dari ${aktif.length} anggota, ${formatPersen(share)}%`,
      wajib: true,
    },
    {
      kode: 'rencanaUsaha',
      label: 'Setiap pemohon punya rencana usaha',
      terpenuhi: pemohon.length > 0 && planned === pemohon.length,
      angka: `${planned} dari ${pemohon.length} pemohon`,
      wajib: true,
    },
    {
      kode: 'kesehatanUpk',
      label: 'UPK tidak dalam Penundaan (saran)',
      terpenuhi: isHealthyUpk(data.upk),
      angka: upkText(data.upk),
      wajib: false,
    },
  ];
}

function consecutiveBerdaya(facts: Facts, per: Tanggal, parameter: SetParameter): SyaratGerbang {
  const wanted = parameter.gerbang.bulanBerdaya;
  const ends = capaianNeeded(per).slice(0, wanted);
  const found = ends.map((end) => facts.bulanan.find((c) => c.per === end) ?? null);
  return {
    kode: 'berdayaBerturut',
    label: `Tingkat Berdaya atau lebih pada ${wanted} akhir bulan terakhir berturut-turut`,
    terpenuhi: found.every((c) => c !== null && isAtLeast(c.tingkat, 'Berdaya')),
    angka: ends
      .map((end, i) => `${formatTanggal(end)}: ${found[i]?.tingkat ?? 'belum ada data'}`)
      .join('; '),
    wajib: true,
  };
}

function scoreText(kode: string, skor: number | null | undefined): string {
  return skor === null || skor === undefined ? 'belum ada data' : `skor ${kode} ${skor} dari 2`;
}
