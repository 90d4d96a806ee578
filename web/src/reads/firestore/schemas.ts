// What the page reads itself, by collection: the schemas that the server writes by. In the file that loads
// Firestore, so that the form of a session, which opens from copies, does not wait for them.
import { SetParameter } from '../../../../functions/src/domain/basics/parameter.ts';
import { LokasiProgram } from '../../../../functions/src/domain/basics/wilayah.ts';
import { CapaianTersimpan } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import { DaftarAnggota } from '../../../../functions/src/domain/records/anggota.ts';
import { Target } from '../../../../functions/src/domain/records/city/target.ts';
import { DaftarDokumen } from '../../../../functions/src/domain/records/dokumen.ts';
import { DaftarKemitraan } from '../../../../functions/src/domain/records/kemitraan.ts';
import { Ksm } from '../../../../functions/src/domain/records/ksm.ts';
import { Lkm, UpkBulanan } from '../../../../functions/src/domain/records/lkm.ts';
import { KasLain } from '../../../../functions/src/domain/records/money/kas-lain.ts';
import { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import { DaftarPelatihan } from '../../../../functions/src/domain/records/pelatihan.ts';
import { Pemeriksaan } from '../../../../functions/src/domain/records/pemeriksaan.ts';
import { Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import { RiwayatPerubahan } from '../../../../functions/src/domain/submissions/riwayat-perubahan.ts';
import type { DOCUMENTS, KoleksiTerbuka } from '../../../../functions/src/domain/documents.ts';

export const SCHEMAS = {
  ksm: Ksm,
  anggota: DaftarAnggota,
  sesi: Sesi,
  pinjaman: Pinjaman,
  kasLain: KasLain,
  dokumen: DaftarDokumen,
  kemitraan: DaftarKemitraan,
  pelatihan: DaftarPelatihan,
  pemeriksaan: Pemeriksaan,
  capaian: CapaianTersimpan,
  riwayat: RiwayatPerubahan,
  wilayah: LokasiProgram,
  lkm: Lkm,
  upkBulanan: UpkBulanan,
  target: Target,
  parameter: SetParameter,
} satisfies { readonly [K in KoleksiTerbuka]?: (typeof DOCUMENTS)[K]['schema'] };

/** Collections that the page reads itself. */
export type KoleksiHalaman = keyof typeof SCHEMAS;
