// A group's registration and the sessions of a month, each to be accepted or sent back with a reason.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Bulan } from '../../../../../functions/src/domain/basics/tanggal.ts';
import { formatBulan } from '../../../../../functions/src/domain/basics/format.ts';
import type { LooseKiriman } from '../../../../../functions/src/domain/submissions/loose.ts';
import { Kiriman } from '../../../../../functions/src/domain/submissions/kiriman.ts';
import { tandaOf, uncheckedOf, urutPendaftaran } from './unchecked.ts';
import { Marks } from './marks.tsx';
import { checkResult, Result } from './result.tsx';
import { Section } from '../../../ui/section.tsx';
import type { PemeriksaanKsm } from '../../../reads/shapes/city-shapes.ts';
import {
  fromPemeriksaan,
  newFormPemeriksaan,
  PENDAFTARAN,
  toPemeriksaan,
  type FormPemeriksaan,
} from '../../../forms/desk/check-result.ts';
import { refusedHere } from '../../../forms/save/refused-here.ts';
import { Restored } from '../../../forms/save/restored.tsx';
import { useSave } from '../../../forms/save/use-save.ts';
import * as teks from '../../../teks/index.ts';
import { ErrorSummary } from '../../../ui/fields/error-summary.tsx';
import { Loading } from '../../../ui/page.tsx';
import { Registration } from './registration.tsx';
import { SesiRow } from './sesi-row.tsx';
import { makeId } from '../../../forms/make-id.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.kota.pemeriksaan;
export function Checks(props: {
  readonly it: PemeriksaanKsm;
  readonly bulan: Bulan;
  readonly onSent: (id: KirimanId) => void;
}): JSX.Element {
  const { it, bulan, onSent } = props;
  const { ksm, anggota, sesi, capaian, pemeriksaan } = it;
  const [corrected] = useState(() => refusedHere(['pemeriksaan']));
  const refused =
    corrected?.kiriman.jenis === 'pemeriksaan' && corrected.kiriman.isi.ksmId === ksm.id
      ? corrected.kiriman.isi
      : null;
  const saving = useSave<FormPemeriksaan, LooseKiriman<'pemeriksaan'>>({
    kunci: `pemeriksaan/${ksm.id}/${bulan}`,
    schema: Kiriman,
    dilihat: pemeriksaan && pemeriksaan.urut,
    fresh: () => (refused === null ? newFormPemeriksaan(makeId) : fromPemeriksaan(refused, makeId)),
    toKiriman: (form) =>
      toPemeriksaan(form, { ksmId: ksm.id, urut: urutPendaftaran(ksm, anggota), sesi }),
    judul: () => t.judulKiriman(ksm.nama),
    corrected: refused === null ? null : corrected,
    check: checkResult,
    onSaved: onSent,
  });
  const { form, faults } = saving;
  if (form === null) return <Loading />;
  const { pilihan } = form;
  const unchecked = uncheckedOf(sesi, pemeriksaan);
  const open = [
    ...(unchecked.pendaftaran ? [PENDAFTARAN] : []),
    ...unchecked.sesi.map((s) => s.id),
  ];
  const choose = (id: string, isChosen: boolean): void => {
    saving.change({
      pilihan: isChosen ? [...pilihan, id] : pilihan.filter((it) => it !== id),
    });
  };

  return (
    <>
      <Marks tanda={tandaOf(capaian && { mutu: capaian.mutu, tingkat: capaian.capaian.tingkat })} />
      <Restored saving={saving} />
      <ErrorSummary {...faults} />
      <Section id="pendaftaran" judul={t.pendaftaran}>
        <Registration
          it={it}
          isChosen={pilihan.includes(PENDAFTARAN)}
          onChoose={(isChosen) => {
            choose(PENDAFTARAN, isChosen);
          }}
        />
      </Section>
      <Section id="sesi" judul={t.sesiBulanIni(formatBulan(bulan))}>
        {sesi.length === 0 && <p>{t.tanpaSesi}</p>}
        <ul class="checks">
          {sesi.map((s) => (
            <SesiRow
              key={s.id}
              sesi={s}
              it={it}
              isChosen={pilihan.includes(s.id)}
              onChoose={(isChosen) => {
                choose(s.id, isChosen);
              }}
            />
          ))}
        </ul>
      </Section>
      <Result saving={saving} form={form} open={open} />
    </>
  );
}
