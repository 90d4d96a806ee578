// An LKM/BKM: recorded once for its kelurahan, and changed with a reason. A new edition of the loan
// rules applies from its own date on; the one before stays for the days before.
import type { JSX } from 'preact';
import { ReasonField } from '../../forms/save/reason-field.tsx';
import { useState } from 'preact/hooks';
import type { Lkm } from '../../../../functions/src/domain/records/lkm.ts';
import type { KodeKotaOrSubkota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { fromLkm, newFormLkm, toLkm, type FormLkm } from '../../forms/desk/lkm.ts';
import { RecordForm } from '../../forms/save/record-form.tsx';
import { refusedHere } from '../../forms/save/refused-here.ts';
import * as teks from '../../teks/index.ts';
import { SelectField } from '../../ui/fields/choice-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { KelurahanField } from '../groups/register/kelurahan-field.tsx';
import { makeId } from '../../forms/make-id.ts';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.upk.catatLkm;
export function LkmForm(props: {
  /** The one to change; null: a new one. */
  readonly lkm: Lkm | null;
  /** Where a new one may belong to. */
  readonly kode: readonly KodeKotaOrSubkota[];
  readonly onSent: (itemId: KirimanId) => void;
}): JSX.Element {
  const { lkm, kode, onSent } = props;
  const [corrected] = useState(() => refusedHere(['lkm']));
  const [isWanted, setWanted] = useState(corrected !== null);
  const sent = corrected?.kiriman.jenis === 'lkm' ? corrected.kiriman : null;
  return (
    <details
      class="block"
      open={sent !== null}
      onToggle={(event) => {
        if (event.currentTarget.open) setWanted(true);
      }}
    >
      <summary>{lkm === null ? t.judul : t.ubah}</summary>
      <RecordForm<FormLkm>
        judul={lkm === null ? t.judul : t.ubah}
        isTitled
        kunci={`lkm/${lkm?.id ?? 'baru'}`}
        dilihat={lkm && lkm.urut}
        fresh={() => (sent === null ? newFormLkm(lkm, makeId) : fromLkm(sent, makeId))}
        toKiriman={(form) => toLkm(form, lkm !== null)}
        // The id follows from the kelurahan: a fault of it would name a field that is not on the form.
        say={(isian) => isian.filter((it) => it.jalur !== 'isi.id')}
        judulKiriman={(form) => t.kiriman(form.nama)}
        simpan={lkm === null ? t.simpan : t.simpanUbah}
        corrected={sent === null ? null : corrected}
        onSaved={onSent}
      >
        {({ bind, isian, change, form }) => (
          <>
            {lkm === null && isWanted && (
              <KelurahanField
                {...bind('kelurahan')}
                kode={kode}
                label={teks.upk.kelurahan}
                tanpaLkm
              />
            )}
            <TextField {...bind('nama')} label={t.nama} />
            <SelectField
              jalur="isi.edisi"
              label={t.edisi}
              value={form.edisi}
              empty={teks.umum.pilih}
              choices={(['A', 'B'] as const).map((it) => ({
                value: it,
                label: t.edisiPilihan[it],
              }))}
              onChange={(edisi) => {
                change({ edisi });
              }}
              isian={isian}
            />
            <TextField {...bind('berlakuSejak')} type="date" label={t.sejak} />
            {lkm !== null && <ReasonField {...bind('alasan')} jalur="koreksi.alasan" />}
          </>
        )}
      </RecordForm>
    </details>
  );
}
