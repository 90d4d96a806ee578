// Administration, a tab for each kind of work. The code of each is loaded when it is opened.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { isNasional } from '../../../../functions/src/domain/access/peran.ts';
import { currentPerson } from '../../state/session.ts';
import { Tabs } from '../../ui/tabs.tsx';
import { TABS_KELOLA, navigate, path, type TabKelola } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { lazyPage, Loading } from '../../ui/page.tsx';

const PAGES: Readonly<Record<TabKelola, () => JSX.Element>> = {
  pengguna: lazyPage(() =>
    import('./kelola-pengguna-page.tsx').then((m) => m.KelolaPenggunaPage),
  ) as () => JSX.Element,
  lokasi: lazyPage(() =>
    import('./kelola-lokasi-page.tsx').then((m) => m.KelolaLokasiPage),
  ) as () => JSX.Element,
  parameter: lazyPage(() =>
    import('./kelola-parameter-page.tsx').then((m) => m.KelolaParameterPage),
  ) as () => JSX.Element,
  unduhan: lazyPage(() =>
    import('./kelola-unduhan-page.tsx').then((m) => m.KelolaUnduhanPage),
  ) as () => JSX.Element,
  pekerjaan: lazyPage(() =>
    import('./kelola-pekerjaan-page.tsx').then((m) => m.KelolaPekerjaanPage),
  ) as () => JSX.Element,
  jejak: lazyPage(() =>
    import('./kelola-jejak-page.tsx').then((m) => m.KelolaJejakPage),
  ) as () => JSX.Element,
};

/**
 * Only for people who have the whole country: parameter sets apply everywhere, and the trail names
 * everybody.
 */
const NASIONAL: ReadonlySet<TabKelola> = new Set(['parameter', 'jejak']);

export function KelolaPage(props: { readonly tab: TabKelola | null }): JSX.Element {
  const { tab } = props;
  const klaim = currentPerson()?.klaim ?? null;
  const isWhole = klaim !== null && isNasional(klaim);
  const mine = TABS_KELOLA.filter((it) => isWhole || !NASIONAL.has(it));
  const isMine = tab !== null && mine.includes(tab);
  useEffect(() => {
    if (!isMine) navigate(path.kelolaTab('pengguna'), { replace: true });
  }, [isMine]);
  if (!isMine) return <Loading />;
  const Page = PAGES[tab];
  return (
    <div class="page">
      <Tabs
        judul={teks.kelola.tab.judul}
        kini={tab}
        tabs={mine.map((it) => ({
          to: path.kelolaTab(it),
          kunci: it,
          label: teks.kelola.tab[it],
        }))}
      />
      <Page />
    </div>
  );
}
