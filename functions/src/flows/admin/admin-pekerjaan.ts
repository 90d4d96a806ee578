// State of the work behind the figures, and the trail of what administrators changed.
import { readBangunUlang, readMalam } from '../../adapters/firestore/work/pekerjaan.ts';
import { countTertunda } from '../../adapters/firestore/work/penghitungan.ts';
import type { Granted } from '../../authorize.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import type {
  getPekerjaan as pekerjaanDefinition,
  retryTersisih as retryDefinition,
  startRebuild as rebuildDefinition,
} from '../../domain/callables/admin/pekerjaan.ts';
import type { CatatanBangunUlang } from '../../domain/access/pekerjaan.ts';
import { shownOf } from '../../domain/verify/pencocokan-shown.ts';
import { tersisihId } from '../../domain/basics/paths.ts';
import { type Problem, refuse } from '../../domain/basics/refusals/problem.ts';
import { NASIONAL, type KodeWilayah } from '../../domain/basics/wilayah.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { countSelesai, type Putaran } from '../../adapters/firestore/work/tugas.ts';
import { logs } from '../../logs.ts';
import { startRebuild } from '../repair/start-rebuild.ts';
import { tryAgain } from '../repair/try-again.ts';
import {
  areasOf,
  gagalPage,
  selisihPage,
  stalePage,
  tersisihPage,
  verifiedAreas,
} from './list-pekerjaan.ts';

export async function getPekerjaan({
  caller: { klaim },
}: Granted<typeof pekerjaanDefinition>): Promise<AnswerOf<typeof pekerjaanDefinition>> {
  const areas = areasOf(klaim);
  const [malam, ulang] = await Promise.all([readMalam(), readBangunUlang()]);
  const [tugasMalam, tugasPencocokan, kemajuan, tertunda, cocok, selisih, basi, tersisih] =
    await Promise.all([
      malam && fatesOf({ jenis: 'malam', putaran: malam.tanggal }, areas),
      malam && fatesOf({ jenis: 'pencocokan', putaran: malam.tanggal }, areas),
      ulang && fatesOf({ jenis: 'bangunUlang', putaran: ulang.mulai }, areas),
      Promise.all(areas.map(countTertunda)),
      docs.pencocokan.readManyReadable(verifiedAreas(areas)),
      selisihPage(areas, 0),
      stalePage(areas, 0),
      tersisihPage(areas, 0),
    ]);
  return {
    malam,
    ...(tugasMalam && { tugasMalam: tugasMalam.kemajuan }),
    ...(tugasPencocokan && { tugasPencocokan: tugasPencocokan.kemajuan }),
    pencocokan: shownOf(cocok.rows),
    selisih: [...selisih.baris],
    bangunUlang: ulang && kemajuan && { ...rebuildShown(ulang), ...kemajuan.kemajuan },
    basi: basi.baris,
    tersisih: tersisih.baris,
    tertunda: tertunda.reduce((sum, n) => sum + n, 0),
    sisa: {
      ...(tugasMalam && { malam: tugasMalam.sisa }),
      ...(tugasPencocokan && { pencocokan: tugasPencocokan.sisa }),
      ...(kemajuan && { bangunUlang: kemajuan.sisa }),
      selisih: sisaOf(selisih),
      basi: sisaOf(basi),
      tersisih: sisaOf(tersisih),
    },
  };
}

const sisaOf = ({ jumlah, lanjut }: { jumlah: number; lanjut: number | null }) => ({
  jumlah,
  lanjut,
});

function rebuildShown({ kota, mulai, hitung, wilayah, langkah }: CatatanBangunUlang) {
  return { kota, mulai, hitung, wilayah, berakhir: langkah === null };
}

/** Of the whole country; those that failed only within the administrator's areas. */
async function fatesOf(putaran: Putaran, areas: readonly KodeWilayah[]) {
  const [selesai, gagal] = await Promise.all([countSelesai(putaran), gagalPage(putaran, areas, 0)]);
  return { kemajuan: { selesai, gagal: gagal.baris }, sisa: sisaOf(gagal) };
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
