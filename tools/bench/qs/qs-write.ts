// One run of `bench qs` in a process of its own: `qs-write.ts ours|exceljs ROWS FILE`.
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { dataModel, dataRows } from './qs-rows.ts';
import { measureSelf } from '../report.ts';

const [writer, count = '0', file = ''] = process.argv.slice(2);
const rows = Number(count);
const model = dataModel(rows);
if (writer === 'ours') {
  const { renderDataWorkbook } =
    await import('../../../functions/src/adapters/xlsx/data/render-data-workbook.ts');
  const pieces = renderDataWorkbook(model, dataRows(rows));
  await pipeline(
    Readable.from(pieces, { objectMode: true, highWaterMark: 2 }),
    createWriteStream(file),
  );
} else {
  const { writeByExceljs } = await import('./exceljs-writer.ts');
  await writeByExceljs(file, model, dataRows(rows));
}
console.log(JSON.stringify(measureSelf()));
