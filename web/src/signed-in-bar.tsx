// The menu of a signed-in person and the banner of what the server does not have yet.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { hasIzin, type Klaim } from '../../functions/src/domain/access/peran.ts';
import type { Person } from './state/session.ts';
import { unsent } from './outbox/machine.ts';
import { startSending } from './outbox/send.ts';
import { isKeepingFailing, isStorageFailing } from './state/storage-failing.ts';
import { outbox } from './outbox/store.ts';
import { writePath } from './routes/pattern.ts';
import { navigate, path, type Route } from './routes/router.ts';
import { ROUTE_NAMES, rowOf, type MenuEntry, type Row } from './routes/table.ts';
import * as teks from './teks/index.ts';
import { useStore } from './state/store.ts';

export function SignedInBar(props: {
  readonly person: Person;
  readonly route: Route;
}): JSX.Element {
  const { person, route } = props;
  const { klaim } = person;
  useEffect(startSending, []);
  // In memory before it is wanted: without a network, too, the button works from the first minute.
  useEffect(() => void loadSignOut().catch(() => null), []);
  const here = route.name === 'not-found' ? null : rowOf(route.name);
  const isLost = klaim !== null && here !== null && !mayOpen(klaim, here);
  useEffect(() => {
    if (isLost) navigate(path.noRight, { replace: true });
  }, [isLost]);
  return (
    <>
      <p class="who">{person.nama}</p>
      <button type="button" class="link-button sign-out" onClick={() => void signOut(person)}>
        {teks.menu.keluar}
      </button>
      <nav class="tabs" aria-label={teks.menu.judul}>
        <ul>
          {menuOf(klaim).map(({ to, menu }) => (
            <li key={to}>
              <a href={to} aria-current={menu === here?.menu ? 'page' : undefined}>
                {teks.menu[menu]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {klaim === null && <p class="banner is-warning">{teks.menu.tanpaPeran}</p>}
      <UnsentBanner isHere={route.name === 'outbox'} />
    </>
  );
}

const loadSignOut = () => import('./outbox/sign-out.ts');

async function signOut(person: Person): Promise<void> {
  await (await loadSignOut()).signOutHere(person);
}

/** An account without a role can open the public page only. */
function mayOpen(klaim: Klaim | null, { who }: Row): boolean {
  if (who === 'everybody' || who === 'signed-in') return true;
  return klaim !== null && hasIzin(klaim, who);
}

/** The menu entries that a person has, each with its first row of the table. */
function menuOf(klaim: Klaim | null): { readonly to: string; readonly menu: MenuEntry }[] {
  const seen = new Set<MenuEntry>();
  return ROUTE_NAMES.flatMap((name) => {
    const row = rowOf(name);
    const { menu } = row;
    if (menu === undefined || seen.has(menu)) return [];
    seen.add(menu);
    const isHidden = klaim !== null && row.notInMenuOf?.includes(klaim.peran) === true;
    return mayOpen(klaim, row) && !isHidden ? [{ to: writePath(row.at, {}), menu }] : [];
  });
}

function UnsentBanner(props: { readonly isHere: boolean }): JSX.Element {
  const rest = unsent(useStore(outbox));
  const refused = rest.filter((item) => item.state.status === 'refused').length;
  const isFailing = useStore(isStorageFailing);
  const isNotKept = useStore(isKeepingFailing);
  return (
    <div role="status" class="banner-slot">
      {isFailing && <p class="banner is-danger">{teks.menu.takTersimpan}</p>}
      {isNotKept && !isFailing && <p class="banner is-warning">{teks.menu.takDisalin}</p>}
      {rest.length > 0 && (
        <p class={`banner${refused > 0 ? ' is-danger' : ' is-warning'}`}>
          <strong>{teks.menu.belumTerkirim(rest.length)}</strong>
          {refused > 0 && <span> · {teks.menu.perluDiperbaiki(refused)}</span>}
          {!props.isHere && <a href={path.outbox}>{teks.menu.lihat}</a>}
        </p>
      )}
    </div>
  );
}
