// Point 4: members learn.
import { formatPersen } from '../../basics/format.ts';
import type { SetParameter } from '../../basics/parameter.ts';
import { persenOf } from '../../basics/numbers/pecahan.ts';
import { TOPIK_OJT } from '../../records/sesi.ts';
import { type DataEnamHal, type Hal, hal } from './hal.ts';

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

export function halBelajar(data: DataEnamHal, parameter: SetParameter): Hal {
  const { angka } = data.capaian;
  const topics = TOPIK_OJT.filter((topik) => topik !== 'lainnya');
  const done = new Set(data.sesi.topikOjt);
  const open = topics.filter((topik) => !done.has(topik));
  const masalah = data.sesi.masalahDicatat;
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
