// Records a movement of cash outside a session.
import type { JSX } from 'preact';
import {
  ARAH_KAS_LAIN,
  JENIS_FORM,
  TEMPAT_KAS,
  fromKasLain,
  missingWay,
  newFormKasLain,
  toIsiKasLain,
  type FormKasLain,
} from '../../../forms/group/cash-form.ts';
import { checkCash } from '../../../forms/save/check-cash.ts';
import { RecordForm } from '../../../forms/save/record-form.tsx';
import type { BukuKsm } from '../../../reads/shapes/book-pages.ts';
import { today } from '../../../state/clock.ts';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import * as teks from '../../../teks/index.ts';
import { Segments, SelectField } from '../../../ui/fields/choice-field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TextField } from '../../../ui/fields/text-field.tsx';
import type { TabProps } from '../tab/tab.ts';
import { MemberChoice, missingMember, type Savers } from './member-choice.tsx';
import { makeId } from '../../../forms/make-id.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.kas;
const s = teks.sesi;
const JENIS = { ...teks.barisSesi.jenisKasLainPilihan, ...t.pindahPilihan };

export function CashForm(
  props: Savers & {
    readonly group: TabProps['group'];
    readonly buku: BukuKsm;
    readonly corrected: OutboxItem | null;
    readonly onClose: () => void;
    readonly onSaved: (itemId: KirimanId) => void;
  },
): JSX.Element {
  const { group, corrected, onClose, onSaved } = props;
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'kasLain' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormKasLain>
      judul={t.catatJudul}
      kunci={`kas-lain/${ksm.id}/baru`}
      dilihat={null}
      fresh={() => (refused === null ? newFormKasLain(makeId) : fromKasLain(refused, makeId))}
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'kasLain',
        isi: toIsiKasLain(form, ksm.id),
        koreksi: null,
      })}
      check={(form, kiriman) => [
        ...missingWay(form),
        ...(form.jenis === 'tarikTabungan' ? missingMember(form) : []),
        ...checkCash(kiriman, { ksm, buku: props.buku }),
      ]}
      judulKiriman={(form) => t.kiriman(form.jenis === '' ? '' : JENIS[form.jenis], ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, bind, isian, change }) => (
        <>
          <p class="hint">{t.bantuan}</p>
          <SelectField
            jalur="isi.jenis"
            label={teks.barisSesi.jenisKasLain}
            isian={isian}
            value={form.jenis}
            empty={teks.umum.pilih}
            choices={JENIS_FORM.filter(
              // Shared out member by member, in a form of its own.
              (value) => value !== 'bagiHasil' || form.jenis === value,
            ).map((value) => ({ value, label: JENIS[value] }))}
            onChange={(jenis) => {
              change({ jenis });
            }}
          />
          {form.jenis === 'tarikTabungan' && (
            <MemberChoice value={form.anggota} isian={isian} {...props} onChange={change} />
          )}
          {form.jenis !== '' && ARAH_KAS_LAIN[form.jenis] === null && (
            <Segments
              {...bind('arah')}
              label={s.arah}
              choices={(['masuk', 'keluar'] as const).map((value) => ({
                value,
                label: teks.barisSesi.arahPilihan[value],
              }))}
            />
          )}
          {form.jenis !== 'keBank' && form.jenis !== 'dariBank' && (
            <Segments
              {...bind('tempat')}
              label={t.tempat}
              choices={TEMPAT_KAS.map((value) => ({ value, label: t.tempatPilihan[value] }))}
            />
          )}
          <div class="pair is-roomy">
            <NumberField {...bind('jumlah')} label={s.jumlah} unit="Rp" />
            <TextField
              {...bind('tanggal')}
              label={teks.tabKsm.pinjaman.tanggal}
              type="date"
              max={today()}
            />
          </div>
          <TextField {...bind('keterangan')} label={s.keterangan} optional maxLength={200} />
        </>
      )}
    </RecordForm>
  );
}
