// Programme locations of the suite or of a real project: `npm run areas -- list|import`.
import { parseArgs } from 'node:util';
import { Tanggal } from '../functions/src/domain/basics/tanggal.ts';
import type { LokasiProgram } from '../functions/src/domain/basics/wilayah.ts';
import { lokasiOf, NOTICE, readAreas, type Areas } from './areas/idn-area-data.ts';
import { chooseTarget, runCommand, UsageError } from './operate/target.ts';

const USAGE = `Pakai:
  npm run areas -- list   --kode 32.73.01            isi data wilayah di bawah kode itu
  npm run areas -- import --kode 32.73.01.1001,32.73.02 [--ppmk] [--sejak 2016-01-01]
Kode kecamatan memasukkan semua kelurahan/desa di dalamnya. --ppmk: ada di daftar lokasi PPMK.
Sasaran: --suite (bila tidak disebut), atau --project ID dengan kredensial bawaan.`;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      suite: { type: 'boolean' },
      project: { type: 'string' },
      kode: { type: 'string', multiple: true },
      ppmk: { type: 'boolean' },
      sejak: { type: 'string' },
    },
  });
  const [command, ...more] = positionals;
  const codes = [...(values.kode ?? []), ...more].flatMap((text) => text.split(','));
  if (codes.length === 0) throw new UsageError(USAGE);
  const areas = readAreas();
  switch (command) {
    case 'list':
      for (const kode of codes) listBelow(areas, kode);
      break;
    case 'import': {
      const sejak = Tanggal.safeParse(values.sejak ?? '2016-01-01');
      if (!sejak.success) throw new UsageError('--sejak: tulis tanggal, misalnya 2016-01-01.');
      const extra = { ppmk: values.ppmk ?? false, berlakuSejak: sejak.data };
      const lokasi = codes
        .flatMap((kode) => expand(areas, kode))
        .map((kode) => {
          const found = lokasiOf(areas, kode, extra);
          if (!found) throw new UsageError(`Kode ${kode} tidak ada di data wilayah.`);
          return found;
        });
      chooseTarget(values);
      await write(lokasi);
      break;
    }
    default:
      throw new UsageError(USAGE);
  }
  console.log(NOTICE);
}

async function write(lokasi: readonly LokasiProgram[]): Promise<void> {
  const { docs } = await import('../functions/src/adapters/firestore/documents/docs.ts');
  for (const l of lokasi) {
    await docs.wilayah.set(l);
    console.log(`${l.kode}  ${l.nama}, ${l.namaKecamatan}, ${l.namaKota}, ${l.namaProvinsi}`);
  }
  console.log(`${lokasi.length} lokasi program ditulis.`);
}

/** A kelurahan itself, or all of a kecamatan. */
function expand(areas: Areas, kode: string): string[] {
  if (!areas.kecamatan.has(kode)) return [kode];
  return [...areas.kelurahan.keys()].filter((k) => k.startsWith(`${kode}.`));
}

function listBelow(areas: Areas, kode: string): void {
  const level = { 2: areas.kota, 5: areas.kecamatan, 8: areas.kelurahan }[kode.length];
  const below = [...(level ?? areas.kelurahan)].filter(
    ([k]) => k === kode || k.startsWith(`${kode}.`),
  );
  if (below.length === 0) throw new UsageError(`Kode ${kode} tidak ada di data wilayah.`);
  for (const [k, nama] of below) console.log(`${k}  ${nama}`);
}

if (import.meta.main) await runCommand(main);
