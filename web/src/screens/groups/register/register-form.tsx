// The form of a new group: the group itself, then its first members.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Kiriman } from '../../../../../functions/src/domain/submissions/kiriman.ts';
import type { KodeKelurahan } from '../../../../../functions/src/domain/basics/wilayah.ts';
import type { LooseKiriman } from '../../../../../functions/src/domain/submissions/loose.ts';
import { today } from '../../../state/clock.ts';
import {
  filledRows,
  fromKiriman,
  newBarisAnggota,
  newFormKsm,
  sayFaults,
  toKiriman,
  type FormKsm,
} from '../../../forms/group/members/registration.ts';
import type { Mirip } from '../../../../../functions/src/domain/records/mirip.ts';
import { MiripDoubts } from '../../../forms/group/members/mirip-doubts.tsx';
import { sameNames } from '../../../forms/group/members/names.ts';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import { path } from '../../../routes/router.ts';
import { findMirip } from '../../../reads/find-mirip.ts';
import * as teks from '../../../teks/index.ts';
import { ErrorSummary } from '../../../ui/fields/error-summary.tsx';
import { Loading, PageHeading } from '../../../ui/page.tsx';
import { checkRecord } from '../../../forms/save/check-record.ts';
import { Restored } from '../../../forms/save/restored.tsx';
import { useSave } from '../../../forms/save/use-save.ts';
import { Registered } from './registered.tsx';
import { GroupFields } from './group-fields.tsx';
import { MemberFields } from './member-fields.tsx';
import { makeId } from '../../../forms/make-id.ts';

const t = teks.daftarKsm;
export function RegisterForm({
  corrected,
}: {
  readonly corrected: OutboxItem | null;
}): JSX.Element {
  const makeFresh = (): FormKsm =>
    corrected?.kiriman.jenis === 'ksmDaftar'
      ? fromKiriman(corrected.kiriman, makeId)
      : newFormKsm(makeId);
  const saving = useSave<FormKsm, LooseKiriman<'ksmDaftar'>>({
    kunci: 'ksm/baru',
    schema: Kiriman,
    dilihat: null,
    fresh: makeFresh,
    rows: { anggota: () => newBarisAnggota('anggota', makeId) },
    toKiriman: (form) => toKiriman(form, today()),
    judul: (form) => t.judulKiriman(form.nama.trim()),
    corrected,
    check: (form, kiriman) => [...checkRecord(kiriman), ...sameNames(form)],
    say: sayFaults,
  });
  const { form, faults, savedId, change } = saving;
  const [mirip, setMirip] = useState<readonly Mirip[]>([]);
  const [isLooking, setLooking] = useState(false);

  const save = async (confirmed: boolean): Promise<void> => {
    setMirip([]);
    if (!saving.check() || form === null) return;
    setLooking(true);
    const found = confirmed ? [] : await miripTo(form);
    setLooking(false);
    setMirip(found);
    if (found.length === 0) await saving.send();
  };

  if (savedId !== null) return <Registered itemId={savedId} />;
  if (form === null) return <Loading />;

  return (
    <form
      class="page narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(false);
      }}
    >
      <p class="crumb">
        <a href={path.ksmList}>← {teks.tersimpan.keDaftar}</a>
      </p>
      <PageHeading title={t.judul} />
      <p>{t.pengantar}</p>
      <Restored saving={saving} />
      <ErrorSummary {...faults} />

      <GroupFields form={form} isian={faults.isian} onChange={change} />
      <MemberFields form={form} isian={faults.isian} onChange={change} />

      <MiripDoubts mirip={mirip} isSaving={saving.isSaving} onConfirm={() => void save(true)} />
      <div class="save-bar">
        <button
          type="submit"
          class="button is-primary is-wide"
          disabled={saving.isSaving || isLooking}
        >
          {t.simpan}
        </button>
      </div>
    </form>
  );
}

/** Once nothing is missing: the kelurahan is one of the list then. */
function miripTo(form: FormKsm): Promise<Mirip[]> {
  const { ksmId: id, nama, tanggalBentuk } = form;
  const anggota = filledRows(form).map((it) => it.nama);
  return findMirip({ id, nama, tanggalBentuk, anggota }, form.kelurahan as KodeKelurahan);
}
