// Where a group is: a list while it is short; otherwise the kab/kota and the kecamatan first, or a part of the name.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { kotaOf } from '../../../../../functions/src/domain/basics/code-shapes.ts';
import { KodeKelurahan } from '../../../../../functions/src/domain/basics/wilayah.ts';
import type { KodeKotaOrSubkota } from '../../../../../functions/src/domain/basics/wilayah.ts';
import { listableOf } from '../../../reads/use-ksm-list.ts';
import { useReader } from '../../../reads/source/reader.ts';
import { usePilihanLokasi } from '../../../reads/use-pilihan-lokasi.ts';
import * as teks from '../../../teks/index.ts';
import { SearchInput } from '../../../ui/fields/search-input.tsx';
import { useSettled } from '../../../ui/use-settled.ts';
import { isKota, KotaField } from '../../area/kota-field.tsx';
import { Narrowed, type KelurahanProps } from './narrowed.tsx';

const t = teks.daftarKsm;

/** From this many locations on, they are searched by name. */
const SEARCH_FROM = 12;

export function KelurahanField(props: KelurahanProps): JSX.Element | null {
  const who = useReader();
  const known = KodeKelurahan.safeParse(props.value).data;
  const [kota, setKota] = useState<string>(known === undefined ? '' : kotaOf(known));
  if (typeof who === 'string') return null;
  const own = props.kode ?? listableOf(who.klaim);
  if (own !== null) return <InAreas {...props} key={own.join(' ')} kode={own} />;
  // Of a province or the country there are too many for one question.
  return (
    <>
      <KotaField value={kota} onChange={setKota} />
      {isKota(kota) && <InAreas {...props} key={kota} kode={[kota]} />}
    </>
  );
}

function InAreas(
  props: KelurahanProps & { readonly kode: readonly KodeKotaOrSubkota[] },
): JSX.Element {
  const { kode, value, tanpaLkm = false, choosesOnly = false, onChange } = props;
  const [typed, setTyped] = useState('');
  const kata = useSettled(typed.trim());
  const all = usePilihanLokasi({ kode, kata: '', tanpaLkm });
  const first = all.first;
  const only = choosesOnly && first?.jumlah === 1 ? first.baris[0]?.kode : undefined;
  useEffect(() => {
    if (only !== undefined && value === '') onChange(only);
  }, [only, value]);
  // What fits on a page is searched without the server.
  const isWhole = first !== null && first.jumlah === first.baris.length;
  return (
    <>
      {(first?.jumlah ?? 0) >= SEARCH_FROM && (
        <SearchInput
          jalur="cariKelurahan"
          label={t.cariKelurahan}
          value={typed}
          onChange={setTyped}
        />
      )}
      {kata === '' || isWhole ? (
        <Narrowed {...props} pages={all} words={isWhole ? typed : ''} />
      ) : (
        <Searched {...props} kata={kata} />
      )}
    </>
  );
}

function Searched({
  kata,
  ...props
}: KelurahanProps & {
  readonly kode: readonly KodeKotaOrSubkota[];
  readonly kata: string;
}): JSX.Element {
  const { kode, tanpaLkm = false } = props;
  const pages = usePilihanLokasi({ kode, kata, tanpaLkm });
  return (
    <>
      {pages.first && <p role="status">{t.kelurahanCocok(pages.first.cocok)}</p>}
      <Narrowed {...props} pages={pages} words="" />
    </>
  );
}
