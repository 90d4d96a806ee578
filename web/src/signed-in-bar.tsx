// The menu of a signed-in person and the banner of what the server does not have yet.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { hasIzin, type Izin } from '../../functions/src/domain/access/peran.ts';
import type { Person } from './state/session.ts';
import { unsent } from './outbox/machine.ts';
import { startSending } from './outbox/send.ts';
import { outbox } from './outbox/store.ts';
import { navigate, path, type Route } from './routes/router.ts';
import { signOutHere } from './outbox/sign-out.ts';
import * as teks from './teks/index.ts';
import { useStore } from './state/store.ts';

/** Pages that not every role has; an address typed by hand leads back to the front. */
const NEEDS: Readonly<Partial<Record<Route['name'], Izin>>> = {
  'ksm-list': 'bacaKsm',
  ksm: 'bacaKsm',
  'ksm-register': 'catat',
  sesi: 'catat',
  qs: 'unduhQs',
  'qs-revisi': 'unduhQs',
  'qs-unduhan': 'unduhQs',
  unggulan: 'bacaKsm',
  upk: 'catatUpk',
  kelola: 'kelola',
  wilayah: 'bacaKsm',
  kota: 'kelolaKota',
  periksa: 'kelolaKota',
};

const UNTUK_LAPANGAN: ReadonlySet<string> = new Set(['fasilitator', 'upk']);

export function SignedInBar(props: {
  readonly person: Person;
  readonly route: Route;
}): JSX.Element {
  const { person, route } = props;
  const { klaim } = person;
  useEffect(startSending, []);
  const needed = NEEDS[route.name] ?? null;
  const isLost = klaim !== null && needed !== null && !hasIzin(klaim, needed);
  useEffect(() => {
    if (isLost) navigate(path.public, { replace: true });
  }, [isLost]);
  const items = [
    ...(klaim !== null && hasIzin(klaim, 'bacaKsm')
      ? [
          {
            to: path.ksmList,
            label: teks.menu.ksm,
            isHere: route.name.startsWith('ksm') || route.name === 'sesi',
          },
        ]
      : []),
    ...(klaim !== null && hasIzin(klaim, 'kelolaKota')
      ? [
          {
            to: path.kota,
            label: teks.menu.kota,
            isHere: route.name === 'kota' || route.name === 'periksa',
          },
        ]
      : []),
    ...(klaim !== null && hasIzin(klaim, 'bacaKsm')
      ? [{ to: path.wilayah, label: teks.menu.wilayah, isHere: route.name === 'wilayah' }]
      : []),
    // The field and the UPK look at their own groups; the leading ones of an area are for those above.
    ...(klaim !== null && hasIzin(klaim, 'bacaKsm') && !UNTUK_LAPANGAN.has(klaim.peran)
      ? [{ to: path.unggulan, label: teks.menu.unggulan, isHere: route.name === 'unggulan' }]
      : []),
    ...(klaim !== null && hasIzin(klaim, 'catatUpk')
      ? [{ to: path.upk, label: teks.menu.upk, isHere: route.name === 'upk' }]
      : []),
    ...(klaim !== null && hasIzin(klaim, 'unduhQs')
      ? [{ to: path.qs, label: teks.menu.qs, isHere: route.name.startsWith('qs') }]
      : []),
    ...(klaim !== null && hasIzin(klaim, 'kelola')
      ? [{ to: path.kelola, label: teks.menu.kelola, isHere: route.name === 'kelola' }]
      : []),
    { to: path.public, label: teks.menu.depan, isHere: route.name === 'public' },
  ];
  return (
    <>
      <button type="button" class="link-button sign-out" onClick={() => void signOutHere(person)}>
        {teks.menu.keluar}
      </button>
      <nav class="tabs" aria-label={teks.menu.judul}>
        <ul>
          {items.map((item) => (
            <li key={item.to}>
              <a href={item.to} aria-current={item.isHere ? 'page' : undefined}>
                {item.label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {klaim === null && <p class="banner is-warning">{teks.masuk.tanpaPeran}</p>}
      <UnsentBanner isHere={route.name === 'outbox'} />
    </>
  );
}

function UnsentBanner(props: { readonly isHere: boolean }): JSX.Element {
  const rest = unsent(useStore(outbox));
  const refused = rest.filter((item) => item.state.status === 'refused').length;
  return (
    <div role="status" class="banner-slot">
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
