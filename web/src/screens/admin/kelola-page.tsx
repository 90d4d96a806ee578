// Administration, a page per kind of work. Each comes when it is opened.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { isNasional } from '../../../../functions/src/domain/access/peran.ts';
import { currentPerson } from '../../state/session.ts';
import { Bagian } from '../../ui/parts.tsx';
import { BAGIAN_KELOLA, navigate, path, type BagianKelola } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { lazyPage, Loading } from '../../ui/page.tsx';

const PAGES: Readonly<Record<BagianKelola, () => JSX.Element>> = {
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

/** Of the whole country: parameter sets are one for all, and the trail names everybody. */
const NASIONAL: ReadonlySet<BagianKelola> = new Set(['parameter', 'jejak']);

export function KelolaPage(props: { readonly bagian: BagianKelola | null }): JSX.Element {
  const { bagian } = props;
  const klaim = currentPerson()?.klaim ?? null;
  const isWhole = klaim !== null && isNasional(klaim);
  const mine = BAGIAN_KELOLA.filter((it) => isWhole || !NASIONAL.has(it));
  const isMine = bagian !== null && mine.includes(bagian);
  useEffect(() => {
    if (!isMine) navigate(path.kelolaBagian('pengguna'), { replace: true });
  }, [isMine]);
  if (!isMine) return <Loading />;
  const Page = PAGES[bagian];
  return (
    <div class="page">
      <Bagian
        judul={teks.kelola.bagian.judul}
        kini={bagian}
        bagian={mine.map((it) => ({
          to: path.kelolaBagian(it),
          kunci: it,
          label: teks.kelola.bagian[it],
        }))}
      />
      <Page />
    </div>
  );
}
