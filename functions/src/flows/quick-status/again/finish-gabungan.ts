// The end of making a past update of a province or of the nation again: composed, as any build of it, of the recaps of
// its kab/kota; these were made again before.
import { listParameter } from '../../../adapters/firestore/parameter.ts';
import { readHasil } from '../../../adapters/storage/kerja.ts';
import { areaTahunId } from '../../../domain/basics/paths.ts';
import { parameterOn } from '../../../domain/basics/parameter.ts';
import { monthEnd, monthOf } from '../../../domain/basics/tanggal.ts';
import { NASIONAL } from '../../../domain/basics/wilayah.ts';
import type { HasilKota, KerjaGabungan } from '../../../domain/again/kerja-gabungan.ts';
import {
  composePerubahanArea,
  judulPerubahan,
} from '../../../domain/quick-status/sheets/perubahan/lembar-perubahan.ts';
import {
  composeQsNasional,
  composeQsProvinsi,
} from '../../../domain/quick-status/workbook/compose-gabungan.ts';
import { todayAt } from '../../../params.ts';
import { planData } from '../build/assemble-data.ts';
import { writeAgain, type ComposedFile, type MadeAgain } from './write-again.ts';

/** A number: a kab/kota is missing; the next step finds which. */
export async function finishGabungan(run: KerjaGabungan, now: Date): Promise<MadeAgain | number> {
  const hasil: HasilKota[] = [];
  for (const { kode } of run.kota) {
    const one = await readHasil(run.id, kode);
    if (one === null) return 0;
    hasil.push(one);
  }
  const { id, menurut, pembaruan } = run;
  const composed = await composeGabungan(run, hasil, now);
  return writeAgain({ id, menurut, pembaruan, composed }, now);
}

async function composeGabungan(
  { tahun, kode, menurut, pembaruan, asal }: KerjaGabungan,
  hasil: readonly HasilKota[],
  now: Date,
): Promise<ComposedFile> {
  const kota = hasil.map((it) => it.rekap);
  const [first] = kota;
  if (!first) throw new Error(`${areaTahunId(tahun, kode)}: no kab/kota is left`);
  const { per, sebelum } = pembaruan;
  const bulan = monthOf(per);
  const isKept = asal !== null && hasil.every((it) => it.isKept);
  const input = {
    tahun,
    bulan,
    per,
    berjalan: per !== monthEnd(bulan),
    parameter: parameterOn(await listParameter(), per),
    update: asal?.hariIni ?? todayAt(new Date(pembaruan.diperbarui)),
    dicetak: menurut === 'saatItu' && asal !== null ? asal.dibaca : now.toISOString(),
    kota,
    belumAda: asal?.belumAda ?? [],
  };
  const area = kode === NASIONAL ? input : { ...input, kode, nama: first.namaProvinsi };
  const model = 'kode' in area ? composeQsProvinsi(area) : composeQsNasional(area);
  return {
    model,
    lembar: sebelum
      ? composePerubahanArea({
          judul: judulPerubahan(model),
          compared: { revisi: sebelum.revisi, sejak: sebelum.diperbarui },
          kota,
        })
      : null,
    isChangesKnown: isKept,
    hilang: hasil.reduce((sum, it) => sum + it.hilang, 0),
    isKept,
    sidikData: pembaruan.data && (planData(area)?.sidikIsi ?? null),
  };
}
