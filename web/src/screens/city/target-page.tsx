// Targets of a kab/kota for a data year: four numbers, and a reason when they change.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import type { RingkasKota } from '../../../../functions/src/domain/quick-status/recap/summarize-kota.ts';
import {
  INDIKATOR,
  type AngkaTarget,
  type Target,
} from '../../../../functions/src/domain/records/city/target.ts';
import { reportToday } from '../../state/report-clock.ts';
import { QuerySelect } from '../../ui/lists/query-select.tsx';
import { useQuery } from '../../routes/use-query.ts';
import { ReadState } from '../../ui/read-state.tsx';
import { fromTarget, newFormTarget, toTarget, type FormTarget } from '../../forms/desk/target.ts';
import { RecordForm } from '../../forms/save/record-form.tsx';
import { refusedHere } from '../../forms/save/refused-here.ts';
import { SavedNote } from '../../forms/saved/saved-note.tsx';
import { useTarget } from '../../reads/use-city.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { PageHeading } from '../../ui/page.tsx';
import { yearOf } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import { makeId } from '../../forms/make-id.ts';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.kota.target;
export function TargetPage(props: { readonly kota: KodeKota }): JSX.Element {
  const { kota } = props;
  const now = yearOf(reportToday());
  const [asked] = useQuery('tahun');
  const years = [now + 1, now, now - 1];
  const tahun = years.find((it) => String(it) === asked) ?? now;
  const target = useTarget(kota, tahun);
  const { data } = target;
  const [sent, setSent] = useState<KirimanId | null>(null);
  return (
    <div class="page narrow">
      <p class="crumb">
        <a href={path.kotaDi(kota)}>{teks.kota.kembali(data?.rekap?.nama ?? teks.kota.judul)}</a>
      </p>
      <PageHeading title={t.judul} />
      <p>{t.ajakan}</p>
      <QuerySelect
        name="tahun"
        label={teks.kota.tahun}
        value={String(tahun)}
        choices={years.map((it) => ({ value: String(it), label: String(it) }))}
      />
      <ReadState read={target} />
      {data && (
        <TargetForm
          key={`${String(tahun)} ${JSON.stringify(data.target?.angka ?? null)}`}
          kota={kota}
          tahun={tahun}
          target={data.target}
          rekap={data.rekap}
          onSent={setSent}
        />
      )}
      {/* Outside the form, which begins anew once the target has been read. */}
      <SavedNote itemId={sent} />
    </div>
  );
}

function TargetForm(props: {
  readonly kota: KodeKota;
  readonly tahun: number;
  readonly target: Target | null;
  readonly rekap: RingkasKota | null;
  readonly onSent: (itemId: KirimanId) => void;
}): JSX.Element {
  const { kota, tahun, target, rekap, onSent } = props;
  const kini = nowOf(rekap);
  const [corrected] = useState(() => refusedHere(['target']));
  const sent =
    corrected?.kiriman.jenis === 'target' && corrected.kiriman.isi.tahun === tahun
      ? corrected.kiriman
      : null;
  return (
    <RecordForm<FormTarget>
      judul={t.judul}
      isTitled
      kunci={`target/${kota}/${tahun}`}
      dilihat={target && target.urut}
      fresh={() => (sent === null ? newFormTarget(target, makeId) : fromTarget(sent, makeId))}
      toKiriman={(form) => toTarget(form, { tahun, kota }, target !== null)}
      say={sayFaults}
      judulKiriman={() => t.judulKiriman(tahun)}
      simpan={target === null ? t.simpan : t.ubah}
      corrected={sent === null ? null : corrected}
      onSaved={onSent}
    >
      {({ form, isian, change, bind }) => (
        <>
          <p class="muted">{target === null ? t.belum(tahun) : t.sudah(tahun)}</p>
          {INDIKATOR.map((kunci) => {
            const reached = kini?.[kunci];
            return (
              <NumberField
                key={kunci}
                jalur={`isi.angka.${kunci}`}
                label={t[kunci]}
                hint={reached === undefined || reached === null ? undefined : t.kini(reached)}
                value={form.angka[kunci]}
                isian={isian}
                onChange={(value) => {
                  change({ angka: { ...form.angka, [kunci]: value } });
                }}
              />
            );
          })}
          {target !== null && (
            <TextArea {...bind('alasan')} jalur="koreksi.alasan" label={t.alasan} rows={2} />
          )}
        </>
      )}
    </RecordForm>
  );
}

/** Labels as they are on the form. */
function sayFaults(isian: readonly Isian[]): Isian[] {
  return isian.map((it) => {
    const kunci = INDIKATOR.find((each) => it.jalur === `isi.angka.${each}`);
    return { ...it, label: kunci === undefined ? t.alasan : t[kunci] };
  });
}

/** Null: hidden, as in the files. */
function nowOf(rekap: RingkasKota | null): Record<keyof AngkaTarget, number | null> | null {
  if (rekap === null) return null;
  const { angka } = rekap;
  return {
    ksm: angka.ksm,
    berdaya: angka.berdaya + angka.mandiri,
    sesi: angka.sesiTahun,
    anggota: angka.anggota,
  };
}
