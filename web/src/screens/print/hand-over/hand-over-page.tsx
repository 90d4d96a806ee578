// A group on one sheet for the facilitator who takes it over; also without a network, from what the phone has.
import type { JSX } from 'preact';
import type { KsmId } from '../../../../../functions/src/domain/basics/identitas.ts';
import {
  formatPersen,
  formatTanggalPanjang,
} from '../../../../../functions/src/domain/basics/format.ts';
import { unsentOf } from '../../../outbox/machine.ts';
import { outbox } from '../../../outbox/store.ts';
import { activeMembers } from '../../../forms/session/members.ts';
import { openProblems, type GroupData } from '../../../reads/shapes/group-data.ts';
import { withNamesApart } from '../../../reads/shapes/names-apart.ts';
import { useGroup } from '../../../reads/use-group.ts';
import { usePapers } from '../../../reads/use-tabs.ts';
import { path } from '../../../routes/router.ts';
import { today } from '../../../state/clock.ts';
import { useStore } from '../../../state/store.ts';
import { wordOfKode } from '../../../teks/writing/sebutan.ts';
import * as teks from '../../../teks/index.ts';
import { PageHeading } from '../../../ui/page.tsx';
import { ReadState } from '../../../ui/read-state.tsx';
import { ReturnedOf } from '../../groups/tonight/returned.tsx';
import { Part } from '../paper/part.tsx';
import { Sheet } from '../paper/sheet.tsx';
import { withDay } from '../paper/with-day.ts';
import { lastMeetings, openLoans, promised } from './hand-over.ts';

const t = teks.serahTerima;

export function HandOverPage({ ksmId }: { readonly ksmId: KsmId }): JSX.Element {
  const read = useGroup(ksmId);
  if (read.data) return <HandOverSheet group={withNamesApart(read.data)} />;
  return (
    <div class="page">
      <PageHeading title={t.buka} />
      <ReadState read={read} words={teks.kelompok.gagal} />
    </div>
  );
}

function HandOverSheet({ group }: { readonly group: GroupData }): JSX.Element {
  const { ksm } = group;
  const hariIni = today();
  const papers = usePapers(ksm.id);
  const waiting = unsentOf(useStore(outbox), ksm.id).length;
  const newest = group.capaian[0]?.capaian ?? null;
  return (
    <Sheet
      title={t.judul(ksm.nama)}
      back={{ to: path.ksm(ksm.id), label: ksm.nama }}
      class="hand-over"
    >
      <p class="sheet-lead">
        {t.untuk} {withDay(hariIni)}.
      </p>
      {waiting > 0 && <p class="notice is-warning">{t.tertahan(waiting)}</p>}
      <ReturnedOf ksmId={ksm.id} />
      <Part title={t.keadaan}>
        <p>
          {t.anggota(activeMembers(group, hariIni).length)}{' '}
          {newest !== null &&
            (newest.ps === null
              ? `${wordOfKode(newest.tingkat)}. `
              : `${teks.cetak.tingkatSkor(newest.tingkat, formatPersen(newest.ps))} `)}
          {newest !== null && teks.cetak.kasCatatan(newest.angka.kas - (newest.angka.bank ?? 0))}
        </p>
      </Part>
      <Part title={t.pertemuan}>
        <Meetings group={group} />
      </Part>
      <Part title={t.masalah}>
        <Lines
          empty={t.tanpaMasalah}
          lines={openProblems(group).map((it) =>
            t.satuMasalah(it.uraian, formatTanggalPanjang(it.tanggal)),
          )}
        />
      </Part>
      <Part title={t.pinjaman}>
        <Loans group={group} />
      </Part>
      <Part title={t.janji}>
        <Promises group={group} papers={papers.data ?? null} />
        {papers.data === undefined && <p class="small">{t.suratBelum}</p>}
      </Part>
      <p class="sign-two">
        <span>
          {t.menyerahkan}
          <span class="rule" />
        </span>
        <span>
          {t.menerima}
          <span class="rule" />
        </span>
      </p>
      <p class="small">{teks.cetak.rahasia}</p>
      {newest !== null && (
        <p class="small">{teks.cetak.angkaPer(formatTanggalPanjang(newest.per))}</p>
      )}
    </Sheet>
  );
}

function Lines(props: { readonly lines: readonly string[]; readonly empty: string }): JSX.Element {
  if (props.lines.length === 0) return <p>{props.empty}</p>;
  return (
    <ul>
      {props.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Meetings({ group }: { readonly group: GroupData }): JSX.Element {
  const meetings = lastMeetings(group);
  if (meetings.length === 0) return <p>{t.pertemuanBelum}</p>;
  return (
    <ul>
      {meetings.map(({ tanggal, hadir, anggota, setoran, notulen }) => (
        <li key={tanggal}>
          {t.satuPertemuan(withDay(tanggal), hadir, anggota, setoran)}
          {notulen !== null && <p class="small">{notulen}</p>}
        </li>
      ))}
    </ul>
  );
}

function Loans({ group }: { readonly group: GroupData }): JSX.Element {
  const loans = openLoans(group, today());
  if (loans.length === 0) return <p>{t.tanpaPinjaman}</p>;
  return (
    <ul>
      {loans.map(({ peminjam, isUpk, sisa, terlambat, berikutnya }, i) => (
        <li key={i}>
          <b>{isUpk ? t.dariLuar(peminjam ?? t.kelompok) : (peminjam ?? t.kelompok)}</b>:{' '}
          {t.sisa(sisa)}
          {terlambat > 0 && <b>{t.terlambat(terlambat)}</b>}
          {berikutnya !== null &&
            t.tempo(formatTanggalPanjang(berikutnya.tanggal), berikutnya.jumlah)}
        </li>
      ))}
    </ul>
  );
}

function Promises(props: {
  readonly group: GroupData;
  readonly papers: Parameters<typeof promised>[1];
}): JSX.Element {
  const { pertemuan, rencanaUsaha, mitra } = promised(props.group, props.papers, today());
  return (
    <Lines
      empty={t.tanpaJanji}
      lines={[
        ...(pertemuan === null ? [] : [t.janjiPertemuan(withDay(pertemuan))]),
        ...rencanaUsaha.map(t.janjiRencana),
        ...mitra.map(({ nama, sejak }) => t.janjiMitra(nama, formatTanggalPanjang(sejak))),
      ]}
    />
  );
}
