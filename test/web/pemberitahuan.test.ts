// The switch of the digest by email, reached from the foot of a page.
import { expect } from 'vitest';
import { docs } from '../../functions/src/adapters/firestore/documents/docs.ts';
import { it } from '../support/browser/page-test.ts';
import { ORIGIN } from '../support/browser/signed-in.ts';

it('a person switches her digest on and off, in the language of the page', async ({
  faskel,
  phone,
}) => {
  await phone.goto(`${ORIGIN}/ksm`);
  await phone.getByRole('link', { name: 'Pemberitahuan' }).tap();
  await phone.getByText('Mati: tidak ada email yang dikirim.').waitFor();
  await phone.getByRole('button', { name: 'Nyalakan' }).tap();
  await phone.getByText(`Nyala: dikirim ke ${faskel.email}, dalam bahasa Indonesia.`).waitFor();
  expect(await docs.pemberitahuan.read(faskel.uid)).toMatchObject({ kabar: true, bahasa: 'id' });
  await phone.reload();
  await phone.getByRole('button', { name: 'Matikan' }).tap();
  await phone.getByText('Mati: tidak ada email yang dikirim.').waitFor();
  expect(await docs.pemberitahuan.read(faskel.uid)).toMatchObject({ kabar: false });
});
