// The session form: one screen, and one way to save it, whether the session is new, corrected after a
// refusal, or corrected after it was accepted.
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Isian } from '../../../../functions/src/domain/basics/refusals/isian.ts';
import type { CashOn } from '../../forms/session/cash-in-books.ts';
import { tagihanAt } from '../../forms/session/dues.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import { formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import { type Tanggal, hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';
import { KirimanSesi } from '../../../../functions/src/domain/submissions/kiriman-sesi.ts';
import type { LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import { today } from '../../state/clock.ts';
import { cashBefore, type GroupData } from '../../reads/shapes/group-data.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import { outbox } from '../../outbox/store.ts';
import { path } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { Doubts } from '../../ui/doubts.tsx';
import { ErrorSummary, focusField } from '../../ui/fields/error-summary.tsx';
import { fieldsOf } from '../../ui/fields/fields.ts';
import { TextArea } from '../../ui/fields/text-field.tsx';
import { lazyPage, Loading, PageHeading } from '../../ui/page.tsx';
import { SavedPage } from '../../forms/saved/saved-page.tsx';
import type { DraftKey } from '../../forms/save/draft-kinds.ts';
import { useSave } from '../../forms/save/use-save.ts';
import { useStore } from '../../state/store.ts';
import { checkSesi } from '../../forms/session/check.ts';
import { makeId } from '../../forms/make-id.ts';
import { dateOf, emptyRows, isUntouched, type FormSesi } from '../../forms/session/form-sesi.ts';
import { activeMembers } from '../../forms/session/members.ts';
import { summarize } from '../../forms/session/summarize.ts';
import { toKiriman } from '../../forms/session/to-kiriman.ts';
import type { SesiTercatat } from '../../reads/shapes/group-shapes.ts';
import { AttendanceSection } from './sections/attendance-section.tsx';
import { BookSection } from './sections/book-section.tsx';
import { CashSection } from './sections/cash-section.tsx';
import { DecisionSection } from './sections/decision-section.tsx';
import { InstalmentSection } from './sections/instalment-section.tsx';
import { LoanSection } from './sections/loan-section.tsx';
import { MeetingSection } from './sections/meeting-section.tsx';
import { OtherCashSection } from './sections/other-cash-section.tsx';
import { ProblemSection } from './sections/problem-section.tsx';
import type { Section } from './sections/section.ts';
import type { Peringatan, SavingsAtHand } from '../../forms/session/savings-at-hand.ts';
import { findWarnings } from '../../forms/session/warnings.ts';

const t = teks.sesi;
// Nothing that is typed depends on it: a phone that records a session in one go does without.
const Restored = lazyPage(() => import('../../forms/save/restored.tsx').then((m) => m.Restored));
// What most sessions do without, or come to when they are saved.
const NewMember = lazyPage(() => import('./new-member.tsx').then((m) => m.NewMember));
const Photos = lazyPage(() => import('./photo/photo-section.tsx').then((m) => m.PhotoSection));
const NextSession = lazyPage(() => import('./next-session.tsx').then((m) => m.NextSession));

/** The accepted session that the form corrects, and what is said about it. */
interface Correction {
  readonly recorded: SesiTercatat;
  readonly kata: typeof teks.koreksi;
  /** Cash before the meeting, where the books tell it. */
  readonly cashOn: CashOn;
  /** Comes with the correction: a phone that records a new session does not load it. */
  readonly Reason: (props: ReasonProps) => JSX.Element;
}

export type ReasonProps = Section<'correction'> & Pick<Correction, 'recorded' | 'kata'>;

interface SesiFormProps {
  /** The group as it stood before the session. */
  readonly group: GroupData;
  /** Key under which the unfinished form is kept. */
  readonly kunci: DraftKey;
  readonly makeFresh: () => FormSesi;
  readonly refused: OutboxItem | null;
  readonly correction: Correction | null;
}

export function SesiForm(props: SesiFormProps): JSX.Element {
  const { group, kunci, makeFresh, refused, correction } = props;
  const { ksm } = group;
  const recorded = correction?.recorded ?? null;
  const kata = correction?.kata ?? null;
  const [warnings, setWarnings] = useState<readonly Peringatan[]>([]);
  const items = useStore(outbox);
  const [isJoining, setJoining] = useState(false);
  const [savings, setSavings] = useState<SavingsAtHand | null>(null);

  const reckon = (form: FormSesi) => {
    const totals = summarize(form, group, dueOn(dateOf(form)));
    const kasAwal =
      form.tanggal === ''
        ? null
        : (cashBefore(group, dateOf(form), items, form.sesiId) ??
          correction?.cashOn(dateOf(form)) ??
          null);
    const kasSeharusnya = kasAwal === null ? null : kasAwal + totals.perubahanKas;
    return { totals, kasAwal, kasSeharusnya };
  };
  const saving = useSave<FormSesi, LooseKiriman<'sesi'>>({
    kunci,
    schema: KirimanSesi,
    dilihat: recorded && recorded.sesi.urut,
    fresh: makeFresh,
    rows: emptyRows(makeId, 1),
    toKiriman: (form) => toKiriman(form, group, dueOn(dateOf(form))),
    judul: ({ tanggal }) =>
      (kata ?? t).judulKiriman(ksm.nama, hasDateShape(tanggal) ? formatTanggal(tanggal) : '-'),
    corrected: refused,
    check(form, kiriman) {
      const { kasSeharusnya } = reckon(form);
      return checkSesi(form, kiriman, {
        today: today(),
        group,
        recorded,
        outbox: items,
        kasSeharusnya,
        savings,
      });
    },
    say: (isian) => named(isian, group, kata),
  });

  const { form, faults, savedId, change } = saving;
  const tanggal = form === null ? today() : dateOf(form);
  const members = useMemo(() => activeMembers(group, tanggal), [group, tanggal]);
  const dues = useMemo(
    () => new Map(group.pinjaman.map((it) => [it.id, tagihanAt(it, tanggal)])),
    [group, tanggal],
  );
  if (savedId !== null) {
    const next = <NextSession group={group} itemId={savedId} />;
    return <SavedPage itemId={savedId} ksmId={ksm.id} next={next} />;
  }
  if (form === null) return <Loading />;
  if (isJoining)
    return (
      <NewMember
        group={group}
        tanggal={tanggal}
        onClose={() => {
          setJoining(false);
        }}
      />
    );

  const section = { ...fieldsOf(form, faults.isian, change), group, members };
  const { totals, kasAwal, kasSeharusnya } = reckon(form);
  const isHeld = form.status === 'dilaksanakan';

  const save = async (confirmed: boolean): Promise<void> => {
    const doubts = saving.check()
      ? findWarnings({ form, group, dues, totals, kasSeharusnya, savings, today: today() })
      : null;
    setWarnings(doubts ?? []);
    // What was shown is confirmed, not what came up since.
    const isAnswered = confirmed && JSON.stringify(doubts) === JSON.stringify(warnings);
    if (doubts !== null && (doubts.length === 0 || isAnswered)) await saving.send();
  };

  return (
    <form
      class="page narrow sesi"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(false);
      }}
    >
      <p class="crumb">
        <a href={path.ksm(ksm.id)}>← {ksm.nama}</a>
      </p>
      <PageHeading title={kata !== null ? kata.judul : refused === null ? t.judul : t.perbaiki} />
      {saving.isRestored && !isUntouched(form, makeFresh()) && (
        <Restored
          saving={saving}
          yakin={kata?.mulaiYakin}
          mulai={kata?.mulai}
          onRestart={() => {
            setWarnings([]);
          }}
        />
      )}
      <ErrorSummary {...faults} />

      {correction !== null && <correction.Reason {...section} {...correction} />}
      <MeetingSection {...section} />
      {isHeld && (
        <>
          <AttendanceSection
            {...section}
            setoran={totals.setoran}
            onJoin={() => {
              setJoining(true);
            }}
          />
          <InstalmentSection {...section} dues={dues} />
          <LoanSection {...section} onRead={setSavings} />
          <OtherCashSection {...section} savings={savings} onRead={setSavings} />
          <BookSection {...section} />
          <Photos
            ksm={ksm}
            sesi={form.sesiId}
            onTake={() => {
              change({});
            }}
          />
          <DecisionSection {...section} />
          <ProblemSection {...section} />
          <CashSection
            {...section}
            kasAwal={kasAwal}
            kasSeharusnya={kasSeharusnya}
            totals={totals}
          />
        </>
      )}
      <section class="block">
        <TextArea {...section.bind('notulen')} label={t.notulen} hint={t.tanpaNama} optional />
      </section>

      {/* Next to the thumb that just saved. */}
      <Doubts
        about={warnings}
        judul={t.peringatan.judul(warnings.length)}
        jawaban={t.peringatan.benar}
        isSaving={saving.isSaving}
        onConfirm={() => void save(true)}
      >
        {warnings.map((it) => (
          <li key={it.pesan}>
            <button
              type="button"
              class="link-button"
              onClick={() => {
                focusField(it.jalur);
              }}
            >
              {it.pesan}
            </button>
          </li>
        ))}
      </Doubts>
      <div class="save-bar">
        {isHeld && (
          <p>
            {t.ringkasHadir(totals.hadir, totals.titip, totals.absen)}
            <strong>{t.jumlahSetoran(totals.setoran)}</strong>
          </p>
        )}
        <button type="submit" class="button is-primary" disabled={saving.isSaving}>
          {kata?.simpan ?? t.simpan}
        </button>
      </div>
    </form>
  );
}

/** What is owed of a loan on a date. */
function dueOn(tanggal: Tanggal): (pinjaman: Pinjaman) => number {
  return (pinjaman) => tagihanAt(pinjaman, tanggal).jumlah;
}

/** Puts members' names in place of their ids in faults, and says what the reason is for. */
function named(
  isian: readonly Isian[],
  group: GroupData,
  kata: Correction['kata'] | null,
): Isian[] {
  return isian.map((it) => {
    if (it.jalur === 'koreksi.alasan' && kata !== null) return { ...it, label: kata.alasan };
    const anggota = group.anggota.find((member) => it.label.endsWith(` › ${member.id}`));
    return anggota === undefined
      ? it
      : { ...it, label: it.label.replace(anggota.id, anggota.nama) };
  });
}
