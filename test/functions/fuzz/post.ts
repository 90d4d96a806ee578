// A body as it stands, to a callable by its name.
import { REGION } from '../../../functions/src/params.ts';
import { environment } from '../../support/suite/environment.ts';
import type { Body } from './bodies.ts';

export async function post(
  { name, data }: Body,
  token: string,
): Promise<{ readonly status: number; readonly text: string }> {
  const origin = environment('KSM_FUNCTIONS_ORIGIN');
  const response = await fetch(`${origin}/${environment('GCLOUD_PROJECT')}/${REGION}/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ data }),
  });
  return { status: response.status, text: await response.text() };
}
