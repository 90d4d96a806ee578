// The person's groups: level, flag, days since the last session and what is missing, each with the way
// to record a session. Who records in a few kelurahan has them on the phone; others look at pages.
import type { JSX } from 'preact';
import { covers, hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import { KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { isOfField, listableOf } from '../../reads/use-ksm-list.ts';
import { path } from '../../routes/router.ts';
import { useQuery } from '../../routes/use-query.ts';
import { currentPerson } from '../../state/session.ts';
import * as teks from '../../teks/index.ts';
import { PageHeading } from '../../ui/page.tsx';
import { AreaList } from './area-list.tsx';
import { ChooseKota } from './choose-kota.tsx';
import { OwnList } from './own-list.tsx';
import { useSaring } from './group-filters.tsx';
import type { Search } from './group-list.tsx';
import { useWords } from '../../ui/lists/search-field.tsx';

export function KsmListPage(): JSX.Element {
  const klaim = currentPerson()?.klaim ?? null;
  const t = teks.daftar;
  const mayRecord = klaim !== null && hasIzin(klaim, 'catat');
  const [asked] = useQuery('kota');
  const kota = KodeKota.safeParse(asked).data ?? null;
  const search: Search = { words: useWords(), saring: useSaring() };
  const listable = klaim && listableOf(klaim);
  return (
    <div class="page">
      <div class="title-row">
        <PageHeading title={klaim?.peran === 'fasilitator' ? t.judul : t.judulWilayah} />
        {mayRecord && (
          <a class="button" href={path.ksmRegister}>
            {t.daftarkan}
          </a>
        )}
      </div>
      {klaim !== null &&
        (kota !== null && covers(klaim, kota) ? (
          <AreaList kode={[kota]} search={search} mayRecord={mayRecord} />
        ) : listable === null ? (
          <ChooseKota wilayah={klaim.wilayah} />
        ) : isOfField(klaim) ? (
          <OwnList kode={listable} search={search} />
        ) : (
          <AreaList kode={listable} search={search} mayRecord={mayRecord} />
        ))}
    </div>
  );
}
