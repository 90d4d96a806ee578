// The six points of a self-reliant group that the programme's page gives the Sub Specialist SMEs to
// strengthen («Pengembangan Kapasitas KSM», PNPM Mandiri Perkotaan). A view over recorded facts: which
// fact speaks for which point is our reading, and no point is scored, so nothing here ranks a person.
import type { DokumenInti } from '../records/dokumen.ts';
import type { KemitraanInti } from '../records/kemitraan.ts';
import type { Ksm, KsmInti } from '../records/ksm.ts';
import { isAtLeast, TINGKAT, type Capaian, type Tingkat } from '../maturity/capaian.ts';
import { describeSyarat, nextOf } from '../maturity/jelaskan.ts';
import type { SetParameter } from '../basics/parameter.ts';
import { persenOf } from '../basics/pecahan.ts';
import type { PinjamanInti } from '../records/pinjaman.ts';
import { TOPIK_OJT, type Sesi, type SesiInti } from '../records/sesi.ts';
import { addDays, daysBetween, type Tanggal } from '../basics/tanggal.ts';
import { formatAngka, formatPersen, formatRupiah, formatTanggal } from '../basics/format.ts';

export const JUDUL_HAL = [
  'Keanggotaan sukarela yang matang',
  'Kegiatan jelas dan berkelanjutan',
  'Aturan berfungsi dan keputusan demokratis',
  'Wahana belajar anggota',
  'Wadah pemecahan masalah bersama',
  'Sumber daya dan hubungan dengan pihak lain',
] as const;

const KODE_FAKTA = [
  'retensi',
  'umur',
  'jenisUsaha',
  'anggotaAktif',
  'rencanaKerja',
  'kegiatan',
  'aturan',
  'musyawarah',
  'topikOjt',
  'pergiliran',
  'masalahDicatat',
  'masalahSelesai',
  'tabunganTumbuh',
  'tabungan',
  'modalLuar',
  'kemitraan',
] as const;
type KodeFakta = (typeof KODE_FAKTA)[number];

/** One recorded fact: the number, where it is one, and the words. */
interface Fakta {
  readonly kode: KodeFakta;
  readonly nilai: number | null;
  readonly teks: string;
}

interface Hal {
  readonly nomor: 1 | 2 | 3 | 4 | 5 | 6;
  readonly judul: (typeof JUDUL_HAL)[number];
  readonly fakta: readonly Fakta[];
  /** What the records do not show yet. */
  readonly kurang: readonly string[];
}

export interface EnamHal {
  readonly ksmId: string;
  readonly nama: string;
  readonly per: Tanggal;
  readonly tingkat: Tingkat;
  readonly hal: readonly Hal[];
  /** What the group lacks for the next level. */
  readonly kurangTingkat: readonly string[];
}

export interface DataEnamHal {
  readonly ksm: KsmInti & Pick<Ksm, 'nama' | 'jenisUsaha'>;
  /** All sessions of the group: topics and problems are counted from its first day. */
  readonly sesi: readonly (SesiInti & Pick<Sesi, 'topikOjt' | 'masalah' | 'masalahSelesai'>)[];
  readonly dokumen: DokumenInti;
  readonly pinjaman: readonly PinjamanInti[];
  readonly kemitraan: readonly KemitraanInti[];
  readonly capaian: Capaian;
}

/** The six points of one group on the date of its result. */
export function computeEnamHal(data: DataEnamHal, parameter: SetParameter): EnamHal {
  const { capaian, ksm } = data;
  const next = nextOf(capaian);
  return {
    ksmId: ksm.id,
    nama: ksm.nama,
    per: capaian.per,
    tingkat: capaian.tingkat,
    hal: [
      halKeanggotaan(data, parameter),
      halKegiatan(data),
      halAturan(data, parameter),
      halBelajar(data, parameter),
      halMasalah(data),
      halSumberDaya(data),
    ],
    kurangTingkat: (next?.syarat ?? [])
      .filter((s) => !s.terpenuhi)
      .map((s) => describeSyarat(s, capaian)),
  };
}

export interface KsmUnggulan extends EnamHal {
  /** Number of things missing over the six points. */
  readonly jumlahKurang: number;
}

/** Leading groups (KSM unggulan): Berdaya or better, highest level first, then those that lack least. */
export function listUnggulan(groups: readonly EnamHal[]): KsmUnggulan[] {
  return groups
    .filter((g) => isAtLeast(g.tingkat, 'Berdaya'))
    .map((g) => ({ ...g, jumlahKurang: g.hal.reduce((sum, h) => sum + h.kurang.length, 0) }))
    .toSorted(
      (a, b) =>
        TINGKAT.indexOf(b.tingkat) - TINGKAT.indexOf(a.tingkat) ||
        a.jumlahKurang - b.jumlahKurang ||
        a.nama.localeCompare(b.nama, 'id') ||
        (a.ksmId < b.ksmId ? -1 : 1),
    );
}

function hal(nomor: Hal['nomor'], fakta: Fakta[], kurang: (string | false)[]): Hal {
  const judul = JUDUL_HAL[(nomor - 1) as 0 | 1 | 2 | 3 | 4 | 5];
  return { nomor, judul, fakta, kurang: kurang.filter((k) => k !== false) };
}

function halKeanggotaan(data: DataEnamHal, parameter: SetParameter): Hal {
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

function halKegiatan(data: DataEnamHal): Hal {
  const { per } = data.capaian;
  const plan = newest(data.dokumen.rencanaKerja.filter((tanggal) => tanggal <= per));
  const { kegiatan } = data.capaian.angka;
  const days = data.capaian.patokan.hari;
  return hal(
    2,
    [
      {
        kode: 'rencanaKerja',
        nilai: null,
        teks:
          plan === null
            ? 'belum ada rencana kerja tertulis'
            : `rencana kerja tertulis ${formatTanggal(plan)}`,
      },
      {
        kode: 'kegiatan',
        nilai: kegiatan,
        teks: `${kegiatan} kegiatan terlaksana dalam ${days} hari terakhir`,
      },
    ],
    [
      plan === null && 'rencana kerja tertulis',
      kegiatan === 0 && `kegiatan yang terlaksana dalam ${days} hari terakhir`,
    ],
  );
}

function halAturan(data: DataEnamHal, parameter: SetParameter): Hal {
  const { angka, per } = data.capaian;
  const musyawarah = persenOf(angka.musyawarah, angka.keputusan);
  const { aturanTerakhir, aturanDitandatangani } = angka;
  const limit = parameter.sk.k3.umurHari;
  const wanted = parameter.sk.k4.dua;
  return hal(
    3,
    [
      {
        kode: 'aturan',
        nilai: null,
        teks:
          aturanTerakhir === null
            ? 'belum ada aturan tertulis'
            : `aturan ${aturanDitandatangani ? 'ditandatangani' : 'belum ditandatangani'}, dibuat atau ditinjau ${formatTanggal(aturanTerakhir)}`,
      },
      {
        kode: 'musyawarah',
        nilai: musyawarah,
        teks:
          musyawarah === null
            ? 'belum ada keputusan yang dicatat'
            : `${angka.musyawarah} dari ${angka.keputusan} keputusan dengan musyawarah yang cukup dihadiri (${formatPersen(musyawarah)}%)`,
      },
    ],
    [
      aturanTerakhir === null && 'aturan tertulis',
      aturanTerakhir !== null && !aturanDitandatangani && 'tanda tangan pada aturan',
      aturanTerakhir !== null &&
        daysBetween(aturanTerakhir, per) > limit &&
        `tinjauan aturan dalam ${limit} hari terakhir`,
      musyawarah === null && 'keputusan yang dicatat cara mengambilnya',
      musyawarah !== null &&
        musyawarah < wanted &&
        `keputusan dengan musyawarah perlu ${formatPersen(wanted)}%, sekarang ${formatPersen(musyawarah)}%`,
    ],
  );
}

/** Words for the topics of the pilot's week plan. */
const NAMA_TOPIK: Readonly<Record<(typeof TOPIK_OJT)[number], string>> = {
  ert: 'ekonomi rumah tangga',
  dinamikaKelompok: 'dinamika kelompok',
  organisasi: 'organisasi',
  tabungan: 'tabungan',
  aturanBersama: 'aturan bersama',
  pertemuanRutin: 'pertemuan rutin',
  pencatatan: 'pencatatan',
  pinjamanPengembalian: 'pinjaman dan pengembalian',
  kewirausahaan: 'kewirausahaan',
  lainnya: 'lainnya',
};

function halBelajar(data: DataEnamHal, parameter: SetParameter): Hal {
  const { angka } = data.capaian;
  const sessions = held(data, null);
  const topics = TOPIK_OJT.filter((topik) => topik !== 'lainnya');
  const done = new Set(sessions.flatMap((s) => s.topikOjt));
  const open = topics.filter((topik) => !done.has(topik));
  const masalah = loggedProblems(data).length;
  const share = persenOf(angka.petugas, angka.anggotaAktif);
  const wanted = parameter.sk.k6.dua;
  return hal(
    4,
    [
      {
        kode: 'topikOjt',
        nilai: topics.length - open.length,
        teks: `${topics.length - open.length} dari ${topics.length} topik OJT sudah dibahas`,
      },
      {
        kode: 'pergiliran',
        nilai: share,
        teks: `${angka.petugas} orang bergiliran memimpin atau mencatat, dari ${angka.anggotaAktif} anggota`,
      },
      { kode: 'masalahDicatat', nilai: masalah, teks: `${masalah} masalah anggota dicatat` },
    ],
    [
      open.length > 0 && `topik OJT: ${open.map((topik) => NAMA_TOPIK[topik]).join(', ')}`,
      (share ?? 0) < wanted &&
        `pergiliran tugas perlu ${formatPersen(wanted)}% anggota, sekarang ${formatPersen(share)}%`,
      masalah === 0 && 'masalah anggota yang dibicarakan dan dicatat',
    ],
  );
}

function halMasalah(data: DataEnamHal): Hal {
  const logged = loggedProblems(data);
  const solved = new Set(held(data, null).flatMap((s) => s.masalahSelesai));
  const resolved = logged.filter((id) => solved.has(id)).length;
  const open = logged.length - resolved;
  return hal(
    5,
    [
      {
        kode: 'masalahSelesai',
        nilai: persenOf(resolved, logged.length),
        teks:
          logged.length === 0
            ? 'belum ada masalah yang dicatat'
            : `${resolved} dari ${logged.length} masalah diselesaikan bersama`,
      },
    ],
    [
      logged.length === 0 && 'masalah bersama yang dicatat dan diselesaikan',
      open > 0 && `${open} masalah belum selesai`,
    ],
  );
}

function halSumberDaya(data: DataEnamHal): Hal {
  const { capaian } = data;
  const { per, angka, patokan } = capaian;
  const since = addDays(per, 1 - patokan.hariPanjang);
  let saved = 0;
  for (const s of held(data, since)) for (const n of Object.values(s.setoran)) saved += n;
  const before = angka.tabungan - saved;
  const growth = persenOf(saved, before);
  let luar = 0;
  for (const p of data.pinjaman)
    if (p.sumber !== 'internal' && p.tanggalCair <= per) luar += p.pokok;
  const partners = data.kemitraan.filter((m) => m.mulai <= per && (!m.akhir || m.akhir >= per));
  const realised = partners.filter((m) => m.realisasi.some((t) => t >= since && t <= per)).length;
  return hal(
    6,
    [
      {
        kode: 'tabungan',
        nilai: angka.tabungan,
        teks: `seluruh setoran ${formatRupiah(angka.tabungan)}`,
      },
      {
        kode: 'tabunganTumbuh',
        nilai: growth,
        teks: `setoran ${formatRupiah(saved)} dalam ${patokan.hariPanjang} hari terakhir${
          growth === null ? '' : ` (bertambah ${formatPersen(growth)}%)`
        }`,
      },
      {
        kode: 'modalLuar',
        nilai: luar,
        teks: `modal dari UPK, PPMK, dan mitra ${formatRupiah(luar)}`,
      },
      {
        kode: 'kemitraan',
        nilai: partners.length,
        teks: `${partners.length} kemitraan berlaku, ${realised} terealisasi dalam ${patokan.hariPanjang} hari terakhir`,
      },
    ],
    [
      saved === 0 && `setoran tabungan dalam ${patokan.hariPanjang} hari terakhir`,
      luar === 0 && 'modal dari UPK, PPMK, atau mitra',
      partners.length === 0 && 'kemitraan dengan lembaga layanan atau pihak lain',
      partners.length > 0 && realised === 0 && 'realisasi dari kemitraan yang ada',
    ],
  );
}

/** Sessions dilaksanakan from a date (or the beginning) to the date of the result. */
function held(data: DataEnamHal, since: Tanggal | null): DataEnamHal['sesi'] {
  const { per } = data.capaian;
  return data.sesi.filter(
    (s) =>
      s.status === 'dilaksanakan' && s.tanggal <= per && (since === null || s.tanggal >= since),
  );
}

function loggedProblems(data: DataEnamHal): string[] {
  return [...new Set(held(data, null).flatMap((s) => s.masalah.map((m) => m.id)))];
}

function newest(dates: readonly Tanggal[]): Tanggal | null {
  return dates.reduce<Tanggal | null>((a, b) => (a === null || b > a ? b : a), null);
}
