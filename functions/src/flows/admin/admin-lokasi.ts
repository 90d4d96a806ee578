// Programme locations by an administrator. The names of the areas above come from locations already on
// record with the same codes, so that one kab/kota never has two names.
import { inTransaction } from '../../adapters/firestore/documents/commit.ts';
import { docs } from '../../adapters/firestore/documents/docs.ts';
import { gather } from '../../adapters/firestore/documents/gather.ts';
import { enqueueQs } from '../../adapters/platform/queue.ts';
import { findLokasiIn } from '../../adapters/firestore/wilayah.ts';
import type { Granted } from '../../authorize.ts';
import type { saveLokasi as definition } from '../../domain/callables/admin/lokasi.ts';
import type { AnswerOf } from '../../domain/callables/definition.ts';
import { labelOf } from '../../domain/basics/refusals/isian.ts';
import { canonicalJson } from '../../domain/basics/stored/canonical-json.ts';
import { isProblem, type Problem, refuse } from '../../domain/basics/refusals/problem.ts';
import { jenisOfKelurahan, wilayahOf, type LokasiProgram } from '../../domain/basics/wilayah.ts';
import { logs } from '../../logs.ts';
import { settleOf } from '../repair/set-aside.ts';
import { refuseOverwriting } from '../meanwhile/refuse-overwriting.ts';
import { yearsStaleBy } from '../../domain/stale-files.ts';
import { markReached, readReached } from '../quick-status/mark-kota.ts';

export async function saveLokasi({
  request,
  caller,
}: Granted<typeof definition>): Promise<AnswerOf<typeof definition> | Problem> {
  const { kode } = request;
  const jenis = jenisOfKelurahan(kode);
  if (jenis === null) return mismatch('kode', 'angka pertama blok desa harus 1, 2, atau 3');
  const successor = request.diganti?.kode ?? null;
  if (successor === kode) return mismatch('diganti.kode', 'tidak boleh sama dengan kode ini');
  if (successor !== null && !(await docs.wilayah.read(successor)))
    return mismatch('diganti.kode', `${successor} belum menjadi lokasi program; tambahkan dahulu`);
  const wilayah = wilayahOf(kode);
  const [kecamatan, kota, provinsi] = await Promise.all([
    findLokasiIn('kecamatan', wilayah.kecamatan),
    findLokasiIn('kota', wilayah.kota),
    findLokasiIn('provinsi', wilayah.provinsi),
  ]);
  const nama = {
    namaKecamatan: kecamatan?.namaKecamatan ?? request.namaKecamatan,
    namaKota: kota?.namaKota ?? request.namaKota,
    namaProvinsi: provinsi?.namaProvinsi ?? request.namaProvinsi,
  };
  const { namaKecamatan, namaKota, namaProvinsi } = nama;
  if (namaKecamatan === null || namaKota === null || namaProvinsi === null) {
    const missing = Object.entries(nama).filter(([, value]) => value === null);
    return refuse({
      code: 'isian-salah',
      isian: missing.map(([jalur]) => ({
        jalur,
        label: labelOf([jalur]),
        pesan: 'wajib diisi; belum ada lokasi lain dengan kode itu',
      })),
    });
  }
  const lokasi: LokasiProgram = {
    kode,
    nama: request.nama,
    jenis,
    wilayah,
    namaProvinsi,
    namaKota,
    namaKecamatan,
    ppmk: request.ppmk,
    berlakuSejak: request.berlakuSejak,
    diganti: request.diganti ?? null,
  };
  const outcome = await inTransaction(async (tx) => {
    const known = await gather([docs.wilayah.ref(kode)], tx);
    // One that cannot be read is mended by being recorded anew.
    const before = await known.ofIfFits(docs.wilayah, kode);
    const stored = before ?? known.raw(docs.wilayah, kode) ?? null;
    const { dilihat } = request;
    const changed = await refuseOverwriting({ koleksi: 'wilayah', id: kode, now: before, dilihat });
    if (changed) return changed;
    // Recaps count locations and contain their names. A kab/kota without figures has no file to renew.
    const reached = await readReached(
      wilayah.kota,
      yearsStaleBy([{ koleksi: 'wilayah', data: lokasi }]),
      tx,
    );
    const tindakan = stored ? 'lokasiUbah' : 'lokasiBaru';
    await docs.wilayah.set(lokasi, tx);
    await docs.jejakKelola.set(
      {
        tindakan,
        sasaran: kode,
        oleh: caller.uid,
        peran: caller.klaim.peran,
        pada: caller.now.toISOString(),
        alasan: request.alasan,
        sebelum: stored === null ? null : canonicalJson(stored),
        sesudah: canonicalJson(lokasi),
      },
      tx,
    );
    return markReached(reached, caller.now, tx);
  });
  if (isProblem(outcome)) return outcome;
  for (const file of outcome) await enqueueQs(file, caller.now);
  await settleOf('wilayah', kode, caller.now);
  logs.adminChanged({ tindakan: 'lokasi', sasaran: kode, uid: caller.uid });
  return { lokasi };
}

function mismatch(jalur: string, pesan: string): Problem {
  return refuse({ code: 'isian-tidak-sesuai', jalur, label: 'Kode kelurahan/desa', pesan });
}
