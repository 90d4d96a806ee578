// The blank paper form of a session, A4, in the order of the screen: with the group's members and open
// loans filled in, or with empty rows for any group.
import type { JSX } from 'preact';
import type { IsiSesi } from '../../../../functions/src/domain/records/sesi.ts';
import { today } from '../../state/clock.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import { withNamesApart } from '../../reads/shapes/names-apart.ts';
import { useGroup } from '../../reads/use-group.ts';
import { path } from '../../routes/router.ts';
import { nextMeetingOf } from '../../reads/shapes/next-meeting.ts';
import * as teks from '../../teks/index.ts';
import { PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { Sheet } from './paper/sheet.tsx';
import type { PartOf } from './paper/part.tsx';
import { Meeting, Attendance } from './paper/meeting.tsx';
import { Instalments, NewLoans } from './paper/loans.tsx';
import { OtherCash, Cash } from './paper/cash.tsx';
import { Books, Decisions, Problems, Minutes } from './paper/talk.tsx';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.cetak;

export function PrintBlankPage(): JSX.Element {
  return <FormSheet group={null} />;
}

export function PrintFormPage(props: { readonly ksmId: KsmId }): JSX.Element {
  const read = useGroup(props.ksmId);
  const group = read.data ? withNamesApart(read.data) : null;
  if (group !== null) return <FormSheet group={group} />;
  return (
    <div class="page">
      <PageHeading title={t.judulFormulir} />
      <ReadState read={read} words={teks.kelompok.gagal} />
    </div>
  );
}

function FormSheet({ group }: { readonly group: GroupData | null }): JSX.Element {
  const tanggal = group === null ? null : (nextMeetingOf(group, today()) ?? today());
  const back =
    group === null
      ? { to: path.ksmList, label: teks.tersimpan.keDaftar }
      : { to: path.ksm(group.ksm.id), label: group.ksm.nama };
  return (
    <Sheet title={t.judulFormulir} back={back} class="print-form">
      <p class="sheet-lead">
        {t.petunjuk} {group !== null && t.rahasia}
      </p>
      {ORDER.map((SheetPart) => (
        <SheetPart key={SheetPart.name} group={group} tanggal={tanggal} />
      ))}
      <div class="sign">
        {t.tandaTangan.map((who) => (
          <p key={who}>
            {who}
            <span />
          </p>
        ))}
      </div>
    </Sheet>
  );
}

/** The part of the sheet that asks for each field of a session; null: nobody writes it by hand. */
const PART_OF_FIELD: Readonly<Record<keyof IsiSesi, ((props: PartOf) => JSX.Element) | null>> = {
  id: null,
  ksmId: Meeting,
  tanggal: Meeting,
  status: Meeting,
  faskelHadir: Meeting,
  pimpinan: Meeting,
  notulis: Meeting,
  hadir: Attendance,
  titip: Attendance,
  setoran: Attendance,
  pembayaran: Instalments,
  pinjamanBaru: NewLoans,
  kasLain: OtherCash,
  buku: Books,
  keputusan: Decisions,
  kegiatan: Decisions,
  topikOjt: Decisions,
  masalah: Problems,
  masalahSelesai: Problems,
  kasDihitung: Cash,
  alasanSelisih: Cash,
  notulen: Minutes,
};

/** The parts from top to bottom, in the order in which the fields above first name them. */
const ORDER = [...new Set(Object.values(PART_OF_FIELD))].filter((part) => part !== null);
