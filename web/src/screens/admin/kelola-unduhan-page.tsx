// The ledger of downloads for administrators, by area and person.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { listPengguna } from '../../../../functions/src/domain/callables/admin.ts';
import type { Uid } from '../../../../functions/src/domain/basics/identitas.ts';
import { isNasional } from '../../../../functions/src/domain/access/peran.ts';
import { currentPerson } from '../../state/session.ts';
import { useAsk } from '../../reads/source/use-ask.ts';
import { LedgerList } from '../quick-status/ledger.tsx';
import * as teks from '../../teks/index.ts';
import { SelectField } from '../../ui/fields/choice-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { PageHeading } from '../../ui/page.tsx';

const t = teks.kelola.unduhan;

export function KelolaUnduhanPage(): JSX.Element {
  const klaim = currentPerson()?.klaim ?? null;
  const isWhole = klaim !== null && isNasional(klaim);
  // People who do not have the whole country look at one of their areas.
  const start = isWhole ? '' : (klaim?.wilayah[0] ?? '');
  const [kode, setKode] = useState(start);
  const [oleh, setOleh] = useState<Uid | ''>('');
  const [shown, setShown] = useState<{ kode: string; oleh: Uid | '' }>({ kode: start, oleh: '' });
  const people = useAsk(listPengguna, {});
  return (
    <>
      <PageHeading title={t.judul} />
      <p class="prose">{t.pengantar}</p>
      <form
        class="filters"
        onSubmit={(event) => {
          event.preventDefault();
          setShown({ kode: kode.trim(), oleh });
        }}
      >
        <TextField
          jalur="kode"
          label={t.kode}
          hint={t.kodeBantuan}
          value={kode}
          onChange={setKode}
          isian={[]}
        />
        <SelectField
          jalur="oleh"
          label={t.orang}
          value={oleh}
          empty={t.semuaOrang}
          choices={(people.data?.pengguna ?? []).map((it) => ({ value: it.uid, label: it.nama }))}
          onChange={setOleh}
          isian={[]}
        />
        <button type="submit" class="button">
          {t.saring}
        </button>
      </form>
      <LedgerList
        milik="semua"
        kode={shown.kode === '' ? null : shown.kode}
        oleh={shown.oleh === '' ? null : shown.oleh}
      />
    </>
  );
}
