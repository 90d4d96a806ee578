// The ledger of downloads for administrators, by area and person.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { type Isian, parseIsian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import type { Uid } from '../../../../functions/src/domain/basics/identitas.ts';
import { JenjangWilayah, KodeWilayah } from '../../../../functions/src/domain/basics/wilayah.ts';
import { isNasional } from '../../../../functions/src/domain/access/peran.ts';
import { currentPerson } from '../../state/session.ts';
import { usePengguna } from '../../reads/use-pengguna.ts';
import { LedgerList } from '../quick-status/ledger.tsx';
import * as teks from '../../teks/index.ts';
import { SelectField, type Choice } from '../../ui/fields/choice-field.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { AreaField } from '../area/picker/area-fields.tsx';
import { OpenRecaps } from './open-recaps.tsx';
import { useSettled } from '../../ui/use-settled.ts';
import { SearchInput } from '../../ui/fields/search-input.tsx';

const t = teks.kelola.unduhan;

interface Shown {
  readonly kode: KodeWilayah | null;
  readonly oleh: Uid | null;
}

export function KelolaUnduhanPage(): JSX.Element {
  const klaim = currentPerson()?.klaim ?? null;
  const isWhole = klaim !== null && isNasional(klaim);
  // People who do not have the whole country look at one of their areas.
  const start = isWhole ? null : (klaim?.wilayah[0] ?? null);
  const [kode, setKode] = useState<string>(start ?? '');
  const [isian, setIsian] = useState<readonly Isian[]>([]);
  const [oleh, setOleh] = useState<Choice<Uid> | null>(null);
  const [shown, setShown] = useState<Shown>({ kode: start, oleh: null });
  const [kata, setKata] = useState('');
  const { first: halaman, older } = usePengguna(useSettled(kata.trim()));
  const found = older.rows.map(({ uid, nama }) => ({ value: uid, label: nama }));
  // Whoever is chosen stays so, whatever is searched next.
  const isFound = oleh === null || found.some((it) => it.value === oleh.value);
  const people = isFound ? found : [oleh, ...found];
  return (
    <>
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          const asked = kode.trim();
          const read = asked === '' ? { data: null } : parseIsian(KodeWilayah, asked);
          if ('isian' in read) {
            setIsian(read.isian.map((it) => ({ ...it, jalur: 'kode', label: t.kode })));
            return;
          }
          setIsian([]);
          setShown({ kode: read.data, oleh: oleh?.value ?? null });
        }}
      >
        <AreaField
          jalur="kode"
          label={t.kode}
          levels={JenjangWilayah.options}
          optional
          value={kode}
          onChange={setKode}
          isian={isian}
        />
        {(halaman?.jumlah ?? 0) > found.length && (
          <SearchInput
            jalur="cariOrang"
            label={t.cariOrang}
            hint={t.cariOrangBantuan}
            value={kata}
            onChange={setKata}
          />
        )}
        <SelectField
          jalur="oleh"
          label={t.orang}
          value={oleh?.value ?? ''}
          empty={t.semuaOrang}
          choices={people}
          onChange={(uid) => {
            setOleh(people.find((it) => it.value === uid) ?? null);
          }}
          isian={[]}
        />
        <button type="submit" class="button">
          {t.saring}
        </button>
      </form>
      <LedgerList milik="semua" kode={shown.kode} oleh={shown.oleh} />
      <OpenRecaps />
    </>
  );
}
