// The tabs of a group's page that a person may open.
import type { JSX } from 'preact';
import { mayOpen, type TabProps } from './tab.ts';
import { TABS_KSM, path, type TabKsm } from '../../../routes/router.ts';
import * as teks from '../../../teks/index.ts';
import type { KsmId } from '../../../../../functions/src/domain/basics/identitas.ts';

export function TabMenu(props: {
  readonly ksmId: KsmId;
  readonly klaim: TabProps['klaim'];
  readonly here: TabKsm | null;
}): JSX.Element {
  const { ksmId, klaim, here } = props;
  const item = (tab: TabKsm | null): JSX.Element => (
    <li key={tab}>
      <a
        href={tab === null ? path.ksm(ksmId) : path.ksmTab(ksmId, tab)}
        aria-current={tab === here ? 'page' : undefined}
      >
        {teks.tabKsm.menu[tab ?? 'ringkasan']}
      </a>
    </li>
  );
  return (
    <nav class="tab-menu" aria-label={teks.tabKsm.menuJudul}>
      <ul>
        {item(null)}
        {TABS_KSM.filter((tab) => mayOpen(klaim, tab)).map(item)}
      </ul>
    </nav>
  );
}
