// docs/cost.md and what `npm run cost` prints: the same tables, made from the same bills.
import { ANGGAPAN, BANGUN, COCOK, FOTO, LANGKAH, SKALA } from './assumptions.ts';
import { billOf, usdOfStep, type Bill } from './model.ts';
import { DAYS, ITEMS, KURS, LOOKED_UP, PRICES, type Item, type Price } from './prices.ts';

type Cell = string;

/** A table as the formatter of the repository writes it. */
function table(head: readonly Cell[], rows: readonly (readonly Cell[])[], right: number): string {
  const isRight = (i: number) => i >= right;
  const widths = head.map((_, i) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[i] ?? '').length)),
  );
  const line = (cells: readonly Cell[]) =>
    `| ${cells.map((cell, i) => (isRight(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (isRight(i) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

const whole = (n: number): string => Math.round(n).toLocaleString('en-US');
const dollars = (n: number): string =>
  n.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const percent = (n: number): string => `${(100 * n).toFixed(1)} %`;
/** Three figures are enough for what rests on assumptions. */
function amount(n: number): string {
  if (n === 0) return '0';
  if (n >= 1000) return whole(n);
  return String(Number(n.toPrecision(3)));
}

export interface Named {
  readonly name: string;
  readonly bill: Bill;
}

export function totalsTable(bills: readonly Named[]): string {
  const row = (name: string, of: (bill: Bill) => string) => [name, ...bills.map((b) => of(b.bill))];
  return table(
    ['', ...bills.map((b) => b.name)],
    [
      row('groups', (b) => whole(b.scale.ksm)),
      row('sessions a month', (b) => whole(b.sesi)),
      row('years of records kept', (b) => whole(b.scale.tahun)),
      row('US dollars a month', (b) => dollars(b.usd)),
      row('rupiah a month', (b) => whole(b.rupiah)),
      row('**rupiah a group and month**', (b) => `**${whole(b.rupiahPerKsm)}**`),
      row('rupiah a session', (b) => whole(b.rupiah / b.sesi)),
    ],
    1,
  );
}

export function linesTable({ name, bill }: Named): string {
  return table(
    [name, 'quantity', 'unit', 'free', 'US dollars', 'share'],
    bill.lines
      .toSorted((a, b) => b.usd - a.usd)
      .map(({ price, quantity, usd }) => [
        price.what,
        amount(quantity),
        price.unit,
        amount(Math.min(quantity, price.free)),
        dollars(usd),
        percent(usd / bill.usd),
      ]),
    1,
  );
}

export function stepsTable({ name, bill }: Named): string {
  const all = bill.steps.reduce((sum, step) => sum + usdOfStep(step), 0);
  return table(
    [name, 'times a month', 'reads', 'writes', 'US dollars', 'share'],
    bill.steps.map((step) => [
      step.name,
      whole(step.times),
      whole(step.quantities.reads),
      whole(step.quantities.writes),
      dollars(usdOfStep(step)),
      percent(usdOfStep(step) / all),
    ]),
    1,
  );
}

function pricesTable(): string {
  return table(
    ['price', 'unit', 'status', 'source', 'free a month', 'US dollars'],
    ITEMS.map((item) => {
      const price: Price = PRICES[item];
      const per = price.per === 1 ? price.unit : `${whole(price.per)} ${price.unit}`;
      return [
        price.what,
        per,
        price.note === '' ? price.status : `${price.status}: ${price.note}`,
        `<${price.source}>`,
        amount(price.free),
        String(price.usd),
      ];
    }),
    4,
  );
}

function assumptionsTable(): string {
  const { detik, kb, kbBerkas, gib } = ANGGAPAN;
  const s = SKALA.nasional;
  const rows: (readonly [string, string])[] = [
    ['groups, kelurahan, kab/kota, provinces: pilot', areasOf('pilot')],
    ['the same: nation', areasOf('nasional')],
    [
      'sessions of a group in a month; sent in a later month',
      `${s.sesiPerBulan}; ${percent(s.sesiTerlambat)}`,
    ],
    [
      "payments in a session; loans that a group's window sees",
      `${s.angsuranPerSesi}; ${s.pinjamanPerKsm}`,
    ],
    [
      'hours of a day in which sessions come; debounces',
      `${s.jamSibuk}; ${Object.values(ANGGAPAN.debounceDetik).join(', ')} s`,
    ],
    [
      'photos of a session; size, parts; share that is opened; days kept',
      `${FOTO.perSesi}; ${Math.round(FOTO.kb)} kB, ${FOTO.potongan}; ${percent(FOTO.dibuka)}; ${FOTO.hari}`,
    ],
    [
      'reads of a first build: a group, a kelurahan',
      `${BANGUN.penuhPerKsm}, ${BANGUN.penuhPerKelurahan}`,
    ],
    [
      'reads of a later build: fixed, a changed group',
      `${BANGUN.tetap}, ${BANGUN.perKsmBerubah}, and 1 for each group computed in the last ${ANGGAPAN.tumpangJam} h`,
    ],
    ['reads of the screens around a session', String(ANGGAPAN.bacaLayarPerSesi)],
    [
      'seconds: accept, compute, event, a group at night',
      [detik.terima, detik.hitung, detik.peristiwa, detik.malam].join(', '),
    ],
    [
      'seconds: build of a kab/kota, province, nation',
      [detik.kota, detik.provinsi, detik.nasional].join(', '),
    ],
    ['GiB of an instance: of a build, of anything else', [gib.bangun, gib.biasa].join(', ')],
    [
      'kB with index entries: session, month of a group, copy of its records, the group itself',
      [kb.sesi, kb.capaian, kb.jendela, kb.ksmTetap].join(', '),
    ],
    [
      'kB of a workbook: fixed, a group, a kelurahan; a row of a Data workbook',
      [kbBerkas.tetap, kbBerkas.perKsm, kbBerkas.perKelurahan, kbBerkas.perBarisData].join(', '),
    ],
    [
      'days that a superseded workbook is kept; and that the bucket keeps what was deleted',
      `${ANGGAPAN.hariSimpan}; ${ANGGAPAN.hariTerhapus}`,
    ],
    [
      'updates of a file that stay for good',
      `the first of every month and the last ${ANGGAPAN.pembaruanTetap}`,
    ],
    [
      'nights in which everything is verified once (`PENCOCOKAN_MALAM`); seconds: a group, a file',
      `${s.malamCocok}; ${detik.cocokKsm}, ${detik.cocokBerkas}`,
    ],
    [
      'reads of the verification of a group: fixed, and a year beside its sessions and loans',
      `${COCOK.perKsm}, ${COCOK.bulan + COCOK.kasLain}`,
    ],
    [
      'reads of the verification of lists and files below: a group, a kelurahan; seconds: lists, a file below',
      `${COCOK.daftarPerKsm}, ${COCOK.daftarPerKelurahan}; ${detik.cocokDaftar}, ${detik.cocokBawah}`,
    ],
    ['downloads of a file in a month', String(s.unduhPerBerkas)],
    ['kB of the kept part of a build: a group', String(kbBerkas.perKsmPart)],
    ['kB kept beside an update: a group', String(kbBerkas.perKsmAsal)],
  ];
  return table(['assumption', 'value'], rows, 2);
}

function areasOf(name: keyof typeof SKALA): string {
  const { ksm, kelurahan, kota, provinsi } = SKALA[name];
  return [ksm, kelurahan, kota, provinsi].map(whole).join(' / ');
}

/** The steps that cost most, and what they are made of. */
function dominating({ bill }: Named): string {
  const all = bill.steps.reduce((sum, step) => sum + usdOfStep(step), 0);
  const top = bill.steps.toSorted((a, b) => usdOfStep(b) - usdOfStep(a)).slice(0, 3);
  return top.map((step) => `${step.name} (${percent(usdOfStep(step) / all)})`).join(', ');
}

function defaultBills(): readonly Named[] {
  return [
    { name: 'pilot', bill: billOf(SKALA.pilot, KURS) },
    { name: 'nation', bill: billOf(SKALA.nasional, KURS) },
    { name: 'nation, year 6', bill: billOf({ ...SKALA.nasional, tahun: 6 }, KURS) },
  ];
}

/** What is verified in a night, with its files and lists. */
function nightOf({ bill }: Named): string {
  const steps = bill.steps.filter(({ name }) => name.startsWith('verify'));
  const reads = steps.reduce((sum, it) => sum + it.quantities.reads, 0) / DAYS;
  const seconds = steps.reduce((sum, it) => sum + it.quantities.cpu, 0) / DAYS;
  const usd = steps.reduce((sum, it) => sum + usdOfStep(it), 0) / DAYS;
  return `${whole(reads)} reads, ${whole(seconds / 60)} minutes of an instance, US$ ${dollars(usd)}`;
}

export function costPage(): string {
  const bills = defaultBills();
  const [pilot, nation] = bills as [Named, Named, Named];
  const { terima, hitung, malam } = LANGKAH;
  return `# What a month costs

Made by \`npm run cost -- --tulis\` from the price list in \`tools/cost/prices.ts\` and the counts in \`tools/cost/assumptions.ts\`; a test fails when this page and the tool disagree. Other scales: \`npm run cost -- --ksm 50000 --sesi-per-bulan 2 --kurs 17000\`; prices can be given too, such as \`--harga reads=0.04\`.

${totalsTable(bills)}

What dominates at the scale of the nation: ${dominating(nation)}. In the pilot: ${dominating(pilot)}.

Not included: people, training, telephones and their data, a domain, a mail service, support contracts, taxes; Hosting, Authentication, logs and secrets, which stay within or near the free quota; instances kept warm (\`SUBMIT_MIN_INSTANCES\` is 0).

## By step

Before the free quota. Counted, and asserted by a test: accepting a session takes ${terima.reads} reads and ${terima.writes} writes, computing its group ${hitung.reads} and ${hitung.writes}, a night for a group that nobody touched ${malam.reads} and ${malam.writes} ([data model](data-model.md#what-it-costs)). How often a file is built follows from the debounce: sessions are spread evenly over the busy hours, and there is one build for every debounce in which something arrived.

${stepsTable(pilot)}

${stepsTable(nation)}

A night of verification, a share of 1 in ${nation.bill.scale.malamCocok} of all areas: ${nightOf(pilot)} in the pilot; ${nightOf(nation)} for the nation. Everything verified every night (\`PENCOCOKAN_MALAM\` 1) would be ${nation.bill.scale.malamCocok} times that.

## By price

${linesTable(pilot)}

${linesTable(nation)}

## Prices

Public list prices in US dollars, from copies of the public pages of ${LOOKED_UP}; ${whole(KURS)} rupiah to the dollar is an assumption (\`--kurs\`). Where the page gave no price for Jakarta (asia-southeast2), one is assumed and marked as such: **check it in the console before you rely on a total**.

${pricesTable()}

## Assumptions

${assumptionsTable()}

Seconds are those of a request that has its instance to itself; instances serve several requests at once, so the processor cost is an upper bound.
`;
}

export function isItem(name: string): name is Item {
  return Object.hasOwn(PRICES, name);
}
