// State of the work behind the figures, and the trail of what administrators changed.
import { listStaleMarks } from '../../adapters/firestore/work/stale-marks.ts';
import { listJejak as listEntries } from '../../adapters/firestore/trails/ledgers.ts';
import { readBangunUlang, readMalam } from '../../adapters/firestore/work/pekerjaan.ts';
import { countTertunda } from '../../adapters/firestore/work/penghitungan.ts';
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type {
  getPekerjaan as pekerjaanDefinition,
  retryTersisih as retryDefinition,
  startRebuild as rebuildDefinition,
  listJejak as jejakDefinition,
} from '../../domain/callables/admin.ts';
import { covers, outermost } from '../../domain/access/peran.ts';
import type { CatatanBangunUlang } from '../../domain/access/pekerjaan.ts';
import { gagalOf } from '../../domain/access/tugas.ts';
import { kotaOf } from '../../domain/basics/code-shapes.ts';
import { shownOf } from '../../domain/verify/pencocokan-shown.ts';
import { tersisihId } from '../../domain/basics/paths.ts';
import { type Problem, refuse } from '../../domain/basics/refusals/problem.ts';
import { byKode, compareText } from '../../domain/basics/urutan.ts';
import { isSubkota, isWithin, NASIONAL, type KodeWilayah } from '../../domain/basics/wilayah.ts';
import { allOf } from '../../adapters/firestore/documents/document-kind.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { listPencocokanBerselisih } from '../../adapters/firestore/work/pencocokan.ts';
import { listTersisihIn } from '../../adapters/firestore/work/tersisih.ts';
import { countSelesai, listGagal, type Putaran } from '../../adapters/firestore/work/tugas.ts';
import { logs } from '../../logs.ts';
import { readable } from '../repair/set-aside.ts';
import { startRebuild } from '../repair/start-rebuild.ts';
import { tryAgain } from '../repair/try-again.ts';
import { namesOf } from '../downloads/list-unduhan.ts';

const TERSISIH_MAX = 100;
const GAGAL_MAX = 100;
/** Areas in which something differed. */
const SELISIH_MAX = 100;
const HALAMAN = 50;

export async function getPekerjaan({
  caller: { klaim },
}: Granted<typeof pekerjaanDefinition>): Promise<AnswerOf<typeof pekerjaanDefinition>> {
  const areas = outermost(klaim.wilayah);
  const [malam, ulang] = await Promise.all([readMalam(), readBangunUlang()]);
  const [tugasMalam, tugasPencocokan, kemajuan, basi, tertunda, tersisih, cocok] =
    await Promise.all([
      malam && fatesOf({ jenis: 'malam', putaran: malam.tanggal }, areas),
      malam && fatesOf({ jenis: 'pencocokan', putaran: malam.tanggal }, areas),
      ulang && fatesOf({ jenis: 'bangunUlang', putaran: ulang.mulai }, areas),
      listStaleMarks(),
      Promise.all(areas.map(countTertunda)),
      Promise.all(areas.map(listTersisihIn)),
      verifiedIn(areas),
    ]);
  return {
    malam,
    ...(tugasMalam && { tugasMalam }),
    ...(tugasPencocokan && { tugasPencocokan }),
    ...cocok,
    bangunUlang: ulang && kemajuan && { ...rebuildShown(ulang), ...kemajuan },
    basi: basi.rows
      .filter((b) => covers(klaim, b.kode))
      .toSorted((a, b) => (a.sejak < b.sejak ? -1 : 1))
      .map(({ tahun, kode, keadaan, sejak }) => ({ tahun, kode, keadaan, sejak })),
    tersisih: allOf(tersisih)
      .rows.toSorted((a, b) => compareText(a.sejak, b.sejak))
      .slice(0, TERSISIH_MAX),
    tertunda: tertunda.reduce((sum, n) => sum + n, 0),
  };
}

/** What verifications found in the areas: all of them together, and where something differed. */
async function verifiedIn(areas: readonly KodeWilayah[]) {
  const of = areas.map((kode) => (isSubkota(kode) ? kotaOf(kode) : kode));
  const [own, differing] = await Promise.all([
    docs.pencocokan.readManyReadable(of),
    listPencocokanBerselisih(SELISIH_MAX),
  ]);
  const selisih = differing.rows.flatMap(({ kode, terakhir }) =>
    terakhir !== null && of.some((atas) => isWithin(kode, atas))
      ? [{ kode, tanggal: terakhir.tanggal, jumlah: terakhir.selisih, daftar: terakhir.daftar }]
      : [],
  );
  return { pencocokan: shownOf(own.rows), selisih: selisih.toSorted(byKode) };
}

function rebuildShown({ kota, mulai, hitung, wilayah, langkah }: CatatanBangunUlang) {
  return { kota, mulai, hitung, wilayah, berakhir: langkah === null };
}

/** Of the whole country; those that failed only within the administrator's areas. */
async function fatesOf(putaran: Putaran, areas: readonly KodeWilayah[]) {
  const [selesai, gagal] = await Promise.all([
    countSelesai(putaran),
    Promise.all(areas.map((kode) => listGagal(putaran, kode, GAGAL_MAX))),
  ]);
  return { selesai, gagal: allOf(gagal).rows.slice(0, GAGAL_MAX).map(gagalOf) };
}

export async function retryTersisih({
  request: { koleksi, dokumen, kota },
  caller: { today, now },
}: Granted<typeof retryDefinition>): Promise<AnswerOf<typeof retryDefinition> | Problem> {
  const entry = await docs.tersisih.read(tersisihId(koleksi, dokumen));
  // The right was asked for where the request says that it lies.
  if (entry === null || entry.kota !== kota)
    return refuse({ code: 'tidak-ditemukan', apa: 'Catatan', jalur: 'dokumen' });
  return { terbaca: (await tryAgain(entry, today, now)) > 0 };
}

export async function beginRebuild({
  request: { kota, hitung },
  caller: { uid, now },
}: Granted<typeof rebuildDefinition>): Promise<AnswerOf<typeof rebuildDefinition> | Problem> {
  const last = await readBangunUlang();
  // The right was asked for one area, and another's would go on.
  if (last !== null && last.langkah !== null && last.kota !== kota)
    return refuse({
      code: 'isian-tidak-sesuai',
      jalur: 'kota',
      label: 'Penghitungan ulang',
      pesan: 'yang sebelumnya masih berjalan; tunggu sampai selesai',
    });
  const { mulai } = await startRebuild({ kota, hitung }, now);
  logs.adminChanged({ tindakan: 'bangunUlang', sasaran: kota ?? NASIONAL, uid });
  return { mulai };
}

export async function listJejak({
  request: { setelah },
  caller: { now },
}: Granted<typeof jejakDefinition>): Promise<AnswerOf<typeof jejakDefinition>> {
  const found = await listEntries(setelah, HALAMAN + 1);
  const jejak = (await readable(found, now)).slice(0, HALAMAN);
  const names = await namesOf(jejak.map((j) => j.oleh));
  return {
    jejak: jejak.map((j) => ({ ...j, nama: names.get(j.oleh) ?? j.oleh })),
    adaLagi: found.rows.length + found.unreadable.length > HALAMAN,
  };
}
