// What is read aloud at the end of a meeting: totals of the group, what is late, when it meets again.
// No member is named: what one person owes does not concern the whole room. Words in the address lead to the other
// sheets of a group.
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { ComponentChildren, JSX } from 'preact';
import {
  overdueOn,
  tagihanOn,
} from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import {
  formatPersen,
  formatTanggalPanjang,
} from '../../../../functions/src/domain/basics/format.ts';
import { today } from '../../state/clock.ts';
import { openProblems, type GroupData } from '../../reads/shapes/group-data.ts';
import { withNamesApart } from '../../reads/shapes/names-apart.ts';
import { useGroup } from '../../reads/use-group.ts';
import { unsentOf } from '../../outbox/machine.ts';
import { outbox } from '../../outbox/store.ts';
import { path } from '../../routes/router.ts';
import { useQuery } from '../../routes/use-query.ts';
import { activeMembers } from '../../forms/session/members.ts';
import { BUKU, SLIP } from '../../forms/slip/address.ts';
import { nextMeetingOf } from '../../reads/shapes/next-meeting.ts';
import { wordOfKode } from '../../teks/writing/sebutan.ts';
import * as teks from '../../teks/index.ts';
import { PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useStore } from '../../state/store.ts';
import { PassbookPage } from './passbook-page.tsx';
import { ShareSheet } from './share-sheet.tsx';
import { SlipPage } from './slip/slip-page.tsx';
import { Sheet } from './paper/sheet.tsx';
import { withDay } from './paper/with-day.ts';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';
import { sumSetoran } from '../../../../functions/src/domain/records/money/gerak-kas.ts';

const t = teks.cetak;
/** In the address: the share-out whose sheet is printed instead. */
const LEMBAR = 'lembar';

export function PrintSummaryPage(props: { readonly ksmId: KsmId }): JSX.Element {
  const read = useGroup(props.ksmId);
  const group = read.data ? withNamesApart(read.data) : null;
  const [lembar] = useQuery(LEMBAR);
  const [slip] = useQuery(SLIP);
  const [buku] = useQuery(BUKU);
  // These tell members apart themselves, in short or in full.
  if (read.data && slip !== null) return <SlipPage group={read.data} slip={slip} />;
  if (read.data && buku !== null) return <PassbookPage group={read.data} buku={buku} />;
  if (group !== null)
    return lembar === null ? (
      <SummarySheet group={group} />
    ) : (
      <ShareSheet group={group} lembar={lembar} />
    );
  return (
    <div class="page">
      <PageHeading title={t.ringkasan} />
      <ReadState read={read} words={teks.kelompok.gagal} />
    </div>
  );
}

function SummarySheet({ group }: { readonly group: GroupData }): JSX.Element {
  const hariIni = today();
  const { ksm } = group;
  const newest = group.capaian[0]?.capaian ?? null;
  const last = group.sesi?.find((it) => it.status === 'dilaksanakan') ?? null;
  const waiting = unsentOf(useStore(outbox), ksm.id).length;
  const counted = last?.kasDihitung ?? null;
  const late = arrearsOf(group.pinjaman, hariIni);
  const problems = openProblems(group);
  return (
    <Sheet
      title={t.judulRingkasan(ksm.nama)}
      back={{ to: path.ksm(ksm.id), label: ksm.nama }}
      class="print-summary"
    >
      <p class="sheet-lead">{t.dibacakan(withDay(hariIni))}</p>
      {waiting > 0 && <p class="notice is-warning">{t.belumTermasuk(waiting)}</p>}
      <dl class="aloud">
        <Said title={t.pertemuan}>{meetingOf(group, last)}</Said>
        <Said title={t.tabungan}>
          {last !== null && `${t.setoranSesi(sumSetoran(last))} `}
          {newest !== null && t.tabunganSemua(newest.angka.tabungan)}
        </Said>
        <Said title={t.kas}>
          {newest !== null && t.kasCatatan(newest.angka.kas - (newest.angka.bank ?? 0))}{' '}
          {newest?.angka.bank ? `${t.bankCatatan(newest.angka.bank)} ` : ''}
          {counted !== null && t.kasDihitung(counted)}
        </Said>
        <Said title={t.pinjaman}>{loansOf(group.pinjaman, hariIni)}</Said>
        <Said title={t.tunggakan}>
          {late.n === 0 ? t.tanpaTunggakan : t.terlambat(late.n, late.jumlah)}
        </Said>
        {newest !== null && (
          <Said title={t.tingkat}>
            {newest.ps === null
              ? `${wordOfKode(newest.tingkat)}.`
              : t.tingkatSkor(newest.tingkat, formatPersen(newest.ps))}
          </Said>
        )}
        {problems.length > 0 && (
          <Said title={t.masalah}>{problems.map((it) => it.uraian).join('; ')}.</Said>
        )}
        <Said title={t.berikutnya}>
          <Next group={group} />
        </Said>
      </dl>
      <p class="sign-one">
        {t.dibacakanOleh}
        <span class="rule" />
      </p>
      {newest !== null && <p class="small">{t.angkaPer(formatTanggalPanjang(newest.per))}</p>}
    </Sheet>
  );
}

function Next({ group }: { readonly group: GroupData }): JSX.Element {
  const next = nextMeetingOf(group, today());
  const due =
    next === null
      ? []
      : group.pinjaman.map((it) => tagihanOn(it, next).jumlah).filter((jumlah) => jumlah > 0);
  return (
    <>
      {next === null ? t.belumDijadwalkan : `${withDay(next)}. `}
      {due.length > 0 && t.berikutnyaTempo(due.length, sum(due))}
      <span class="place">
        {t.tempat}
        <span class="rule" />
        {t.pimpinan}
        <span class="rule" />
      </span>
    </>
  );
}

function Said(props: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <div>
      <dt>{props.title}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}

function meetingOf(group: GroupData, last: Sesi | null): string {
  if (last === null) return t.pertemuanBelum;
  const members = activeMembers(group, last.tanggal).length;
  return t.pertemuanTerakhir(withDay(last.tanggal), last.hadir.length, members, last.titip.length);
}

function loansOf(pinjaman: readonly Pinjaman[], hariIni: Tanggal): string {
  const said: string[] = [];
  for (const isInternal of [true, false]) {
    const rests = pinjaman
      .filter((it) => (it.sumber === 'internal') === isInternal)
      .map((it) => tagihanOn(it, hariIni).sisa)
      .filter((sisa) => sisa > 0);
    if (rests.length > 0)
      said.push((isInternal ? t.beredar : t.beredarLuar)(rests.length, sum(rests)));
  }
  return said.join(' ') || t.tanpaPinjaman;
}

/** Number of instalments that fell due before today and are not paid in full, and the amount missing. */
function arrearsOf(pinjaman: readonly Pinjaman[], hariIni: Tanggal): { n: number; jumlah: number } {
  let n = 0;
  let jumlah = 0;
  for (const it of pinjaman) {
    n += tagihanOn(it, hariIni).angsuranTerlambat;
    jumlah += overdueOn(it, hariIni);
  }
  return { n, jumlah };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
