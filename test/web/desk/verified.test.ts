// Whether the figures are what the records give, told beside them; and to administrators, what differed.
import { expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import type { Klaim } from '../../../functions/src/domain/access/peran.ts';
import { NOTHING_COMPARED } from '../../../functions/src/domain/verify/pencocokan.ts';
import { it as pageIt } from '../../support/browser/page-test.ts';
import { signIn } from '../../support/suite/people.ts';
import { ORIGIN } from '../../support/browser/signed-in.ts';
import { TODAY } from '../../support/suite/suite.ts';

const it = pageIt.extend('desk', ({ open }) => async (klaim: Klaim) => {
  const context = await open(await signIn(klaim), { width: 1280 });
  return context.newPage();
});

it('says when an area was verified, and how much differed', async ({ group: { area }, desk }) => {
  const { kota: kode } = area;
  const page = await desk({ peran: 'korkot', wilayah: [kode] });
  await page.goto(`${ORIGIN}/qs`);
  await page.getByText('Angka belum pernah diperiksa terhadap catatan.').waitFor();
  const pada = new Date().toISOString();
  const ended = { tanggal: TODAY, mulai: pada, selesai: pada, bawah: null };
  const sound = { ...NOTHING_COMPARED, ...ended, ksm: 2980, berkas: 2 };
  await docs.pencocokan.set({ kode, terakhir: sound, berjalan: null });
  await page.reload();
  await page
    .getByText('Diperiksa terhadap catatan 5 Juli 2017: 2.980 KSM, 0 selisih.', { exact: true })
    .waitFor();
  const apa = ['angka.ksm'];
  const daftar = [
    { jenis: 'rekap', dokumen: `2017_${kode}`, bulan: null, apa, diperbaiki: true } as const,
  ];
  const differing = { ...sound, selisih: 1, menunggu: 3, daftar };
  await docs.pencocokan.set({ kode, terakhir: differing, berjalan: null });
  await page.goto(`${ORIGIN}/kota/${kode}`);
  await page
    .getByText(
      'Diperiksa terhadap catatan 5 Juli 2017: 2.980 KSM, 1 selisih. Pemeriksaan malam membuat ulang yang berbeda. 3 sedang menunggu dihitung atau dibuat.',
    )
    .waitFor();

  const admin = await desk({ peran: 'admin', wilayah: [kode] });
  await admin.goto(`${ORIGIN}/kelola/pekerjaan`);
  await admin.getByRole('heading', { name: 'Pencocokan dengan catatan' }).waitFor();
  await admin.getByText('2.980 KSM, 1 selisih').waitFor();
  const row = admin.getByRole('row', { name: new RegExp(`2017_${kode}`) });
  expect(await row.innerText()).toContain('angka.ksm');
  expect(await row.innerText()).toContain('dibuat ulang');
});
