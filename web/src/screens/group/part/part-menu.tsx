// The parts of a group's page that a person may open.
import type { JSX } from 'preact';
import { mayOpen, type PartProps } from './part.ts';
import { BAGIAN_KSM, path, type BagianKsm } from '../../../routes/router.ts';
import * as teks from '../../../teks/index.ts';

export function PartMenu(props: {
  readonly ksmId: string;
  readonly klaim: PartProps['klaim'];
  readonly here: BagianKsm | null;
}): JSX.Element {
  const { ksmId, klaim, here } = props;
  const item = (bagian: BagianKsm | null): JSX.Element => (
    <li key={bagian}>
      <a
        href={bagian === null ? path.ksm(ksmId) : path.ksmBagian(ksmId, bagian)}
        aria-current={bagian === here ? 'page' : undefined}
      >
        {teks.bagian.menu[bagian ?? 'ringkasan']}
      </a>
    </li>
  );
  return (
    <nav class="part-menu" aria-label={teks.bagian.menuJudul}>
      <ul>
        {item(null)}
        {BAGIAN_KSM.filter((bagian) => mayOpen(klaim, bagian)).map(item)}
      </ul>
    </nav>
  );
}
