// The form of a loan outside a session: on a group's own page, or for any group of a UPK. A loan of the
// UPK is checked against the loan rules first; one that breaks them is recorded only with a reason.
import type { JSX } from 'preact';
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import type {
  IsiPinjaman,
  Sumber,
} from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import type { Loose } from '../../../../functions/src/domain/basics/shapes/loose.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import * as teks from '../../teks/index.ts';
import type { DraftKey } from '../save/draft-kinds.ts';
import { RecordForm } from '../save/record-form.tsx';
import {
  chosenOf,
  newFormPinjaman,
  toIsiPinjaman,
  type FormPinjaman,
  type Peminjam,
} from './loan.ts';
import { fromPinjaman, toIsiPinjamanLuar } from './loan-outside.ts';
import { LoanFields } from './loan-fields.tsx';
import { RuleFields } from './rule-fields.tsx';
import { useRuleCheck } from './rule-check.tsx';
import { makeId } from '../make-id.ts';
import { withChosen } from '../with-chosen.ts';
import type { KirimanId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.pinjaman;
const a = teks.upk.ajukan;
export function LoanForm(props: {
  readonly kunci: DraftKey;
  readonly judul: string;
  readonly pengantar?: string;
  readonly simpan?: string;
  /** The group whose page this is; null: one of `groups` is chosen. */
  readonly ksm: Peminjam | null;
  readonly groups: readonly Peminjam[];
  /** Finds others among the groups. */
  readonly finder?: JSX.Element | null;
  /** Of the group whose page this is. */
  readonly anggota: readonly Anggota[];
  readonly sources: readonly Sumber[];
  /** Whether the group has what it lends of its own, where its books are known. */
  readonly checkCash?: (kiriman: LooseKiriman) => readonly Isian[];
  readonly corrected: OutboxItem | null;
  readonly onClose?: () => void;
  readonly onSaved: (itemId: KirimanId) => void;
}): JSX.Element {
  const { ksm, groups, anggota, sources, corrected } = props;
  const refused = corrected?.kiriman.jenis === 'pinjaman' ? corrected.kiriman.isi : null;
  const rules = useRuleCheck();
  // Presumed, it would be on record where nobody looked.
  const only = sources.length === 1 ? (sources[0] ?? '') : '';
  const groupOf = (form: FormPinjaman): Peminjam | null => ksm ?? chosenOf(form, groups);
  const termsOf = (form: FormPinjaman): Loose<IsiPinjaman> =>
    toIsiPinjaman(form, groupOf(form)?.jadwal ?? []);
  const isAgainstRules = (form: FormPinjaman): boolean =>
    form.sumber === 'upk' && rules.hasilOf(termsOf(form))?.cek.terpenuhi !== true;
  const check = (form: FormPinjaman): Isian[] => [
    ...(form.cara === 'menurun' && !form.jasa
      ? [{ jalur: 'isi.jasa', label: teks.barisSesi.jasaMenurun, pesan: teks.kota.target.wajib }]
      : []),
    ...(form.sumber === 'mitra' && form.mitra.trim() === ''
      ? [{ jalur: 'isi.mitra', label: t.mitra, pesan: teks.kota.target.wajib }]
      : []),
    ...(isAgainstRules(form) && form.alasan.trim().length < 5
      ? [
          {
            jalur: 'isi.alasan',
            label: a.alasan,
            pesan: rules.hasilOf(termsOf(form)) === null ? a.periksaDahulu : a.alasanWajib,
          },
        ]
      : []),
  ];
  return (
    <RecordForm<FormPinjaman>
      judul={props.judul}
      kunci={props.kunci}
      dilihat={null}
      fresh={() =>
        refused === null ? newFormPinjaman(only, makeId, ksm?.id) : fromPinjaman(refused, makeId)
      }
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'pinjaman',
        isi: toIsiPinjamanLuar(form, groupOf(form)?.jadwal ?? [], isAgainstRules(form)),
        koreksi: null,
      })}
      check={(form, kiriman) => [...check(form), ...(props.checkCash?.(kiriman) ?? [])]}
      // Without its charge there is no schedule: that is one fault, not two.
      say={(isian, form) =>
        isian.filter((it) => it.jalur !== 'isi.angsuran' || form.cara === 'flat' || form.jasa)
      }
      judulKiriman={(form) =>
        t.baruKiriman(
          form.sumber === '' ? '' : t.sumberPilihan[form.sumber],
          groupOf(form)?.nama ?? '',
        )
      }
      {...(props.simpan !== undefined && { simpan: props.simpan })}
      corrected={refused === null ? null : corrected}
      {...(props.onClose !== undefined && { onClose: props.onClose })}
      onSaved={props.onSaved}
    >
      {(fields, faults) => (
        <>
          {props.pengantar !== undefined && <p>{props.pengantar}</p>}
          {props.finder}
          <LoanFields
            {...fields}
            group={groupOf(fields.form)}
            choices={ksm === null ? withChosen(groups, groupOf(fields.form)) : null}
            anggota={anggota}
            sources={sources}
          />
          {fields.form.sumber === 'upk' && (
            <RuleFields {...fields} isi={termsOf(fields.form)} rules={rules} faults={faults} />
          )}
        </>
      )}
    </RecordForm>
  );
}
