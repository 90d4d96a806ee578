// Checking a file on the page: the file stays on the device, and the answer says what it is.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { saveWorkbook } from '../../../functions/src/adapters/storage/report-bucket.ts';
import { hashBytes } from '../../../functions/src/adapters/platform/sha256.ts';
import { openWorkbook, writeBytes } from '../../../functions/src/adapters/xlsx/workbook/exceljs.ts';
import { renderWorkbook } from '../../../functions/src/adapters/xlsx/workbook/render-workbook.ts';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import type { WorkbookModel } from '../../../functions/src/domain/quick-status/workbook/model.ts';
import { proveUpdate } from '../../../functions/src/flows/quick-status/prove-update.ts';
import { it as pageIt } from '../../support/browser/page-test.ts';
import type { Page } from '../../support/browser/browser.ts';
import { signIn } from '../../support/suite/people.ts';
import { aManifest } from '../../support/files/published-file.ts';
import { freshProvinsi } from '../../support/suite/suite.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';

const TAHUN = 2005;
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const baris = (label: string, isi: string | number) => ({
  label,
  isi,
  jenis: typeof isi === 'number' ? ('angka' as const) : ('teks' as const),
  keterangan: null,
});

const model = (kode: string): WorkbookModel => ({
  judul: `QS PENDAMPINGAN KSM TA ${String(TAHUN)} Update 31 Desember ${String(TAHUN)}`,
  judulTetap: `QS PENDAMPINGAN KSM TA ${String(TAHUN)}`,
  properti: { subjek: '', kataKunci: '', dicetak: '2005-12-31T05:00:00.000Z' },
  sheets: [
    {
      bentuk: 'lembar',
      nama: 'Info',
      judul: [`QS PENDAMPINGAN KSM TA ${String(TAHUN)} Update 31 Desember ${String(TAHUN)}`],
      lebar: [27, 35, 56],
      sections: [
        {
          judul: 'Berkas',
          baris: [
            baris('Kode wilayah', kode),
            baris('Tahun data', String(TAHUN)),
            baris('Jml KSM wilayah ini', 41),
          ],
        },
      ],
      cetak: { kertas: 'A4', orientasi: 'portrait' },
    },
  ],
});

/** A kab/kota with one published file, and the file. */
const it = pageIt.extend('file', async ({ area: { provinsi } }) => {
  const kota = toKodeKota(`${provinsi}.88`);
  const manifes = aManifest(TAHUN, kota, 'Kota Bukti');
  const { terbaru } = manifes;
  const proven = await proveUpdate(model(kota), terbaru.revisi);
  const bytes = await renderWorkbook(proven.model);
  await saveWorkbook(terbaru.objek, bytes);
  const current = { ...terbaru, sha256: hashBytes(bytes), sidikBerkas: proven.sidik };
  await docs.qs.set({ ...manifes, terbaru: current });
  return { provinsi, bytes, namaBerkas: terbaru.namaBerkas };
});

async function choose(page: Page, bytes: Uint8Array, name = 'kiriman.xlsx'): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });
}

async function withKsm(bytes: Uint8Array, value: number): Promise<Uint8Array> {
  const workbook = await openWorkbook(bytes);
  const info = workbook.getWorksheet('Info');
  info?.eachRow((row) => {
    if (row.getCell(1).value === 'Jml KSM wilayah ini') row.getCell(2).value = value;
  });
  return writeBytes(workbook);
}

describe('the page that checks a file', () => {
  it('tells visitors that it is genuine, or changed, and never sends the file', async ({
    file,
    open,
  }) => {
    const visitor = await open(null);
    const page = await visitor.newPage();
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST') sent.push(request.postData() ?? '');
    });
    await page.goto(`${ORIGIN}/periksa-berkas`);
    await choose(page, file.bytes);
    await page.getByText('Asli dan terbaru').waitFor();
    expect(await page.getByText(file.namaBerkas).count()).toBeGreaterThan(0);
    await choose(page, await withKsm(file.bytes, 45));
    await page.getByText('Diubah: bukan yang diterbitkan').waitFor();
    await page.getByRole('link', { name: 'Masuk untuk melihat sel mana yang berubah' }).waitFor();
    expect(sent).toHaveLength(2);
    for (const body of sent)
      expect(body).toMatch(/^\{"data":\{"sidik":"[0-9a-f]{64}","berkas":"rekap"\}\}$/);
    await choose(page, new TextEncoder().encode('bukan buku kerja'), 'catatan.xlsx');
    await page.getByText('Ini bukan berkas Excel').waitFor();
  });

  it('tells officials of the area which cell was changed', async ({ file, open }) => {
    const official = await open(await signIn({ peran: 'pejabat', wilayah: [file.provinsi] }));
    const page = await official.newPage();
    await page.goto(`${ORIGIN}/periksa-berkas`);
    await choose(page, await withKsm(file.bytes, 45));
    const row = page.getByRole('row', { name: /Info/ });
    await row.waitFor();
    expect(await row.innerText()).toMatch(/B\d+\s*Info\s+41\s+45/);
  });

  it('tells people of elsewhere that it was changed, and not where', async ({ file, open }) => {
    const official = await open(
      await signIn({ peran: 'pejabat', wilayah: [await freshProvinsi()] }),
    );
    const page = await official.newPage();
    await page.goto(`${ORIGIN}/periksa-berkas`);
    await choose(page, await withKsm(file.bytes, 45));
    await page.getByText('Sel mana yang berubah tidak dapat disebut').waitFor();
  });
});
