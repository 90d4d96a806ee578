// `npm run cost -- [--skala=nasional|pilot] [--ksm=…] [--sesi-per-bulan=…] [--kurs=…] [--harga
// reads=0.04] [--json]`: what a month costs at a given scale and price list. `--tulis` writes
// docs/cost.md.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { SKALA, type Scale } from './cost/assumptions.ts';
import { billOf } from './cost/model.ts';
import { costPage, isItem, linesTable, stepsTable, totalsTable } from './cost/page.ts';
import { KURS, PRICES, type Item, type Price } from './cost/prices.ts';
import { ROOT } from './suite/paths.ts';
import { runCommand, UsageError } from './operate/target.ts';

/** What each option sets. */
const OF_SCALE = {
  ksm: 'ksm',
  kelurahan: 'kelurahan',
  kota: 'kota',
  provinsi: 'provinsi',
  'sesi-per-bulan': 'sesiPerBulan',
  'angsuran-per-sesi': 'angsuranPerSesi',
  'pinjaman-per-ksm': 'pinjamanPerKsm',
  'sesi-terlambat': 'sesiTerlambat',
  'jam-sibuk': 'jamSibuk',
  tahun: 'tahun',
  'unduh-per-berkas': 'unduhPerBerkas',
  'malam-cocok': 'malamCocok',
} as const satisfies Record<string, keyof Scale>;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      ...Object.fromEntries(
        Object.keys(OF_SCALE).map((name) => [name, { type: 'string' as const }]),
      ),
      skala: { type: 'string', default: 'nasional' },
      kurs: { type: 'string', default: String(KURS) },
      harga: { type: 'string', multiple: true, default: [] },
      json: { type: 'boolean', default: false },
      tulis: { type: 'boolean', default: false },
    },
  });
  if (values.tulis) {
    writeFileSync(join(ROOT, 'docs/cost.md'), costPage());
    return;
  }
  const { skala } = values;
  if (skala !== 'nasional' && skala !== 'pilot')
    throw new UsageError('--skala: nasional atau pilot.');
  const scale: Record<keyof Scale, number> = { ...SKALA[skala] };
  for (const [name, key] of Object.entries(OF_SCALE)) {
    const text = (values as Readonly<Record<string, unknown>>)[name];
    if (typeof text === 'string') scale[key] = positive(name, text);
  }
  const bill = billOf(scale, positive('kurs', values.kurs), pricesWith(values.harga));
  if (values.json) console.log(JSON.stringify(bill, null, 2));
  else {
    const named = { name: skala, bill };
    console.log([totalsTable([named]), stepsTable(named), linesTable(named)].join('\n\n'));
  }
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0) || !Number.isFinite(value))
    throw new UsageError(`--${name} ${text}: tulis bilangan, misalnya 4.4.`);
  if (
    value === 0 &&
    ['ksm', 'kelurahan', 'kota', 'provinsi', 'sesi-per-bulan', 'jam-sibuk'].includes(name)
  )
    throw new UsageError(`--${name}: harus lebih dari 0.`);
  return value;
}

function pricesWith(given: readonly string[]): Record<Item, Price> {
  const prices: Record<Item, Price> = { ...PRICES };
  for (const text of given) {
    const [name = '', usd = ''] = text.split('=');
    if (!isItem(name))
      throw new UsageError(`--harga ${text}: yang ada ${Object.keys(PRICES).join(', ')}.`);
    prices[name] = { ...PRICES[name], usd: positive(`harga ${name}`, usd) };
  }
  return prices;
}

await runCommand(main);
