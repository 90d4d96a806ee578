// Loans on the page of a group: a declining charge, jasa above the schedule, and an overpayment put right.
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { TODAY } from '../../support/suite/suite.ts';
import { formatBulan } from '../../../functions/src/domain/basics/format.ts';
import { addMonths } from '../../../functions/src/domain/basics/tanggal.ts';
import { toPinjamanId } from '../../../functions/src/domain/basics/identitas.ts';
import { setTriggers } from '../../../tools/suite/steer/triggers.ts';
import { signIn } from '../../support/suite/people.ts';
import { computeHeld } from '../../support/suite/seed.ts';
import { untilAccepted, it, openGroup, openPart } from './visited-group.ts';

describe('a loan on the page of a group', () => {
  it('has a declining charge, whose schedule is shown before it is saved', async ({
    phone,
    recorded: { ksmId },
  }) => {
    await openGroup(phone, ksmId);
    await openPart(phone, 'Pinjaman');
    await phone.getByRole('button', { name: 'Pinjaman baru di luar sesi' }).click();
    const form = phone.getByRole('form', { name: 'Pinjaman baru di luar sesi' });
    await form.getByRole('radio', { name: 'Mitra' }).check();
    await form.getByLabel('Nama mitra').fill('Koperasi Maju');
    await form.getByLabel('Jumlah pinjaman').fill('500000');
    await form.getByLabel('Jangka waktu (bulan)').fill('5');
    await form.getByLabel('Tanggal cair').fill('2017-06-20');
    await form.getByRole('radio', { name: 'Menurun' }).check();
    await form.getByRole('button', { name: 'Simpan', exact: true }).click();
    await form.getByText('wajib diisi').first().waitFor();
    await form.getByLabel('Jasa tiap Rp100.000 sisa').fill('2000');
    await form.getByText('Jadwal angsuran').click();
    expect(await form.getByRole('row').allInnerTexts()).toEqual([
      'Ke-\tJatuh tempo\tPokok\tJasa\tJumlah',
      '1\t20-07-2017\tRp100.000\tRp10.000\tRp110.000',
      '2\t20-08-2017\tRp100.000\tRp8.000\tRp108.000',
      '3\t20-09-2017\tRp100.000\tRp6.000\tRp106.000',
      '4\t20-10-2017\tRp100.000\tRp4.000\tRp104.000',
      '5\t20-11-2017\tRp100.000\tRp2.000\tRp102.000',
    ]);
    await form.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);
    const lent = (await docs.pinjaman.list((q) => q.where('ksmId', '==', ksmId))).find(
      (it) => it.mitra === 'Koperasi Maju',
    );
    expect(lent?.angsuran.map((it) => it.jasa)).toEqual([10_000, 8_000, 6_000, 4_000, 2_000]);
  });

  it('says what to do with an overpayment, until it is booked as jasa', async ({
    phone,
    recorded: { ksmId, internal },
  }) => {
    await openGroup(phone, ksmId);
    await openPart(phone, 'Pinjaman');
    const loan = phone.getByRole('listitem').filter({ hasText: 'pokok Rp100.000' });
    await loan.getByRole('button', { name: /^Pembayaran pinjaman/ }).click();
    const form = phone.getByRole('form', { name: /^Pembayaran pinjaman/ });
    await form.getByLabel('Jumlah dibayar').fill('104000');
    await form.getByLabel('Tanggal bayar').fill(TODAY);
    await form.getByRole('radio', { name: 'Peminjam' }).check();
    await form.getByLabel('Alasan membayar lebih').fill('Kelebihan hitung');
    await form.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);
    await phone.getByText('Lebih bayar Rp2.000.').waitFor();
    // The first page of the group says so too, and leads here.
    await computeHeld(ksmId);
    await openGroup(phone, ksmId);
    const said = phone.getByRole('region', { name: 'Pembayaran melebihi pinjaman' });
    await said.getByText('1 pinjaman pada Juli 2017').waitFor();
    await said.getByText('isi sebagai jasa lebih').waitFor();
    await said.getByRole('link', { name: 'Lihat pinjamannya' }).click();
    await phone.getByRole('button', { name: /^Perbaiki pembayaran Rp104.000/ }).click();
    const again = phone.getByRole('form', { name: /^Perbaikan pembayaran/ });
    await again.getByLabel('Termasuk jasa lebih').fill('2000');
    await again.getByLabel('Alasan').fill('Jasa dihitung dari sisa');
    await again.getByRole('button', { name: 'Simpan', exact: true }).click();
    await untilAccepted(phone);
    await phone.getByText('Lebih bayar').waitFor({ state: 'detached' });
    const [paid] = (await docs.pinjaman.read(internal))?.pembayaran ?? [];
    expect(paid).toMatchObject({ jumlah: 102_000, jasaLebih: 2_000 });
    await phone.getByText('1 pinjaman sudah lunas').click();
    await phone.getByText('Jasa lebih yang diterima Rp2.000').waitFor();
    await computeHeld(ksmId);
    await openGroup(phone, ksmId);
    await phone.getByRole('heading', { name: 'Lima aturan dasar' }).waitFor();
    await said.waitFor({ state: 'detached' });
  });

  it('says so on the first page of the group, however long ago it was paid', async ({
    phone,
    visited: { ksmId },
  }) => {
    const newest = (await docs.capaian.list((q) => q.where('ksmId', '==', ksmId))).at(-1);
    if (!newest) throw new Error('not computed');
    const overpaid = { ...newest.mutu, lebihBayar: 1 };
    for (let ago = 1; ago <= 15; ago += 1) {
      const mutu = ago === 15 ? overpaid : newest.mutu;
      await docs.capaian.set({ ...newest, bulan: addMonths(newest.bulan, -ago), mutu });
    }
    await openGroup(phone, ksmId);
    const said = phone.getByRole('region', { name: 'Pembayaran melebihi pinjaman' });
    const month = formatBulan(addMonths(newest.bulan, -15));
    await said.getByText(`1 pinjaman pada ${month}`).waitFor();
  });

  it('shows the first of many before the others are there, and no sum of a part', async ({
    open,
    recorded: { ksmId, internal },
  }) => {
    const loan = await docs.pinjaman.read(internal);
    if (loan === null) throw new Error('no loan');
    await setTriggers(false);
    await Promise.all(
      Array.from({ length: 39 }, (_, n) =>
        docs.pinjaman.set({ ...loan, id: toPinjamanId(`zz-${ksmId}-${String(n)}`) }),
      ),
    );
    await setTriggers(true);
    await computeHeld(ksmId);
    const askot = await signIn({ peran: 'askot', wilayah: [loan.wilayah.kota] });
    const page = await (await open(askot)).newPage();
    // Whatever comes after a first page is slow.
    let letGo: () => void = () => undefined;
    const isHeld = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route(/:runQuery/, async (route) => {
      const body = route.request().postData() ?? '';
      const isLater = body.includes('"pinjaman"') && body.includes('GREATER_THAN');
      if (isLater) await isHeld;
      await route.continue();
    });
    await openGroup(page, ksmId);
    await page.getByRole('heading', { name: 'Lima aturan dasar' }).waitFor();
    await openPart(page, 'Pinjaman');
    await page.getByText('Pinjaman lain yang berjalan sedang dimuat.').waitFor();
    expect(await page.locator('.loan').count()).toBe(30);
    await page.getByText('Pokok beredar per 5 Juli 2017').waitFor();
    expect(await page.getByText('Sisa pinjaman', { exact: true }).count()).toBe(0);
    letGo();
    await page.getByText('Sisa pinjaman', { exact: true }).waitFor();
    await page.getByText('Pokok beredar').waitFor({ state: 'detached' });
    expect(await page.locator('.loan').count()).toBeGreaterThanOrEqual(40);
  });
});
