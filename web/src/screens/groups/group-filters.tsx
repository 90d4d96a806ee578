// What a list of groups is narrowed by, folded away until somebody wants it; kept in the address.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { SaringKsm, type PilihanKsm } from '../../../../functions/src/domain/lists/saring-ksm.ts';
import { keepInAddress } from '../../routes/use-query.ts';
import { place } from '../../routes/router.ts';
import { useStore } from '../../state/store.ts';
import { entryIn } from '../../../../functions/src/domain/basics/entry-in.ts';
import { wordOfKode } from '../../teks/writing/sebutan.ts';
import * as teks from '../../teks/index.ts';
import { FilterSelect } from '../../ui/lists/filter-select.tsx';

const t = teks.daftar.saring;
const NAMES = ['tingkat', 'tahap', 'area', 'pertemuan', 'kelengkapan', 'peringatan'] as const;

/** The conditions in the address; what is none there counts as not chosen. */
export function useSaring(): SaringKsm {
  const { search } = useStore(place);
  const asked = NAMES.flatMap((name) => {
    const value = search.get(name);
    return value !== null && SaringKsm.safeParse({ [name]: value }).success ? [[name, value]] : [];
  });
  return SaringKsm.safeParse(Object.fromEntries(asked)).data ?? {};
}

export function isNarrowed(saring: SaringKsm): boolean {
  return NAMES.some((name) => saring[name] !== undefined);
}

export function GroupFilters(props: {
  readonly saring: SaringKsm;
  readonly pilihan: PilihanKsm;
  /** Names of areas by code. */
  readonly nama: ReadonlyMap<string, string>;
}): JSX.Element {
  const { saring, pilihan, nama } = props;
  // Open for whoever comes back to it; afterwards it is the person's.
  const [wasNarrowed] = useState(isNarrowed(saring));
  const label: Readonly<Record<(typeof NAMES)[number], (kode: string) => string>> = {
    tingkat: wordOfKode,
    tahap: (kode) => (kode === 'belum' ? t.belumTahap : t.tahapKe(kode)),
    area: (kode) => `${kode.length > 8 ? '– ' : ''}${nama.get(kode) ?? teks.umum.tempatTanpaNama}`,
    pertemuan: (kode) => (kode === 'bubar' ? t.bubar : t.takBertemu(Number(kode))),
    kelengkapan: (kode) => entryIn(t.kurang, kode) ?? kode,
    peringatan: () => t.adaPeringatan,
  };
  return (
    <details class="block" open={wasNarrowed}>
      <summary>{t.judul}</summary>
      <div class="filters">
        {NAMES.map((name) => (
          <FilterSelect
            key={name}
            name={name}
            label={t[name]}
            value={saring[name] ?? ''}
            empty={t.semua}
            choices={choicesOf(pilihan[name] ?? [], saring[name]).map(({ kode, jumlah }) => ({
              value: kode,
              label: teks.daftar.saring.pilihan(label[name](kode), jumlah),
            }))}
          />
        ))}
        {isNarrowed(saring) && (
          <button
            type="button"
            class="button is-small"
            onClick={() => {
              keepInAddress(Object.fromEntries(NAMES.map((name) => [name, ''])));
            }}
          >
            {t.hapus}
          </button>
        )}
      </div>
    </details>
  );
}

interface Counted {
  readonly kode: string;
  readonly jumlah: number;
}

/** The chosen one stays on offer when no group fits it any more. */
function choicesOf(found: readonly Counted[], chosen: string | undefined): readonly Counted[] {
  return chosen === undefined || found.some(({ kode }) => kode === chosen)
    ? found
    : [{ kode: chosen, jumlah: 0 }, ...found];
}
