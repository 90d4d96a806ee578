// The blank paper form of a session, A4, in the order of the screen: with the group's members and open
// loans filled in, or with empty rows for any group.
import type { Tanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { ComponentChildren, JSX } from 'preact';
import { tagihanOn } from '../../../../functions/src/domain/records/jadwal-angsuran.ts';
import {
  BUKU,
  STATUS_SESI,
  TOPIK_OJT,
  type IsiSesi,
} from '../../../../functions/src/domain/records/sesi.ts';
import { formatAngka } from '../../../../functions/src/domain/basics/format.ts';
import { today } from '../../state/clock.ts';
import { cashBefore, openProblems, type GroupData } from '../../reads/group-data.ts';
import { useGroup } from '../../reads/use-group.ts';
import { outbox } from '../../outbox/store.ts';
import { path } from '../../routes/router.ts';
import { activeMembers } from '../../forms/session/members.ts';
import { nextMeetingOf } from '../../reads/next-meeting.ts';
import * as teks from '../../teks/index.ts';
import { PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useStore } from '../../state/store.ts';
import { Sheet, withDay } from './paper/sheet.tsx';

const t = teks.cetak;
const s = teks.sesi;
/** Members of a group whose names are not known; the largest group the form is made for. */
const BLANK_MEMBERS = 20;
const BLANK_LOANS = 6;

export function PrintBlankPage(): JSX.Element {
  return <FormSheet group={null} />;
}

export function PrintFormPage(props: { readonly ksmId: string }): JSX.Element {
  const read = useGroup(props.ksmId);
  const group = read.data ?? null;
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

interface PartOf {
  readonly group: GroupData | null;
  /** The meeting it is printed for. */
  readonly tanggal: Tanggal | null;
}

/** The part of the sheet that asks for a field of a session; null: nobody writes it by hand. */
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
/** The parts from top to bottom: in the order in which the fields above first name them. */
const ORDER = [...new Set(Object.values(PART_OF_FIELD))].filter((part) => part !== null);

function Meeting({ group, tanggal }: PartOf): JSX.Element {
  return (
    <Part title={s.pertemuan}>
      <div class="blanks">
        <Blank label={t.namaKsm} value={group?.ksm.nama} />
        <Blank label={s.tanggal} />
        <span class="boxes">
          {STATUS_SESI.map((status) => (
            <Box key={status} label={s.statusPilihan[status]} />
          ))}
        </span>
        <span class="boxes">
          <Box label={s.faskelHadir} />
        </span>
        <Blank label={s.pimpinan} />
        <Blank label={s.notulis} />
      </div>
      {tanggal !== null && <p class="small">{t.rencana(withDay(tanggal))}</p>}
    </Part>
  );
}

function Attendance({ group, tanggal }: PartOf): JSX.Element {
  const members =
    group === null || tanggal === null ? null : activeMembers(group, tanggal).map((it) => it.nama);
  // Room for members who join on the day.
  const names = members === null ? Array<string>(BLANK_MEMBERS).fill('') : [...members, '', ''];
  return (
    <Part title={s.kehadiran} note={t.tandaArti(group?.ksm.setoranMinimum ?? null)}>
      <Grid
        heads={[t.no, t.nama, ...t.tanda, t.setoranRp]}
        widths={['2.2rem', '', '2.4rem', '2.4rem', '2.4rem', '10rem']}
        rows={names.map((nama, index) => [
          <span class="is-middle">{index + 1}</span>,
          nama,
          '',
          '',
          '',
          '',
        ])}
        total={[t.jumlah, 5]}
      />
    </Part>
  );
}

function Instalments({ group, tanggal }: PartOf): JSX.Element {
  const rows =
    group === null || tanggal === null
      ? empty(BLANK_LOANS)
      : [
          ...group.pinjaman.flatMap((pinjaman) => {
            const { sisa, jumlah } = tagihanOn(pinjaman, tanggal);
            if (sisa === 0) return [];
            const nama =
              group.anggota.find((it) => it.id === pinjaman.peminjam)?.nama ??
              teks.kelompok.kelompok;
            const sumber =
              pinjaman.sumber === 'internal' ? '' : ` (${s.sumberPilihan[pinjaman.sumber]})`;
            return [[`${nama}${sumber}`, formatAngka(sisa), jumlah > 0 ? formatAngka(jumlah) : '']];
          }),
          ...empty(2),
        ];
  return (
    <Part title={s.angsuran}>
      <Grid
        heads={[t.nama, t.sisaRp, t.tempoRp, t.bayarRp, t.renteng]}
        widths={['', '7rem', '8rem', '8rem', '6rem']}
        numbers={[1, 2]}
        rows={rows}
        total={[t.jumlah, 3]}
      />
    </Part>
  );
}

function NewLoans(): JSX.Element {
  return (
    <Part title={s.pinjamanBaru}>
      <Grid
        heads={[t.nama, t.pokokRp, t.kali, t.jasaRp, t.tujuan]}
        widths={['', '7rem', '3.5rem', '6rem', '11rem']}
        rows={empty(3)}
      />
    </Part>
  );
}

function OtherCash(): JSX.Element {
  return (
    <Part title={s.kasLain}>
      <Grid
        heads={[t.jenis, t.masukRp, t.keluarRp, t.keterangan]}
        widths={['9rem', '7rem', '7rem', '']}
        rows={empty(2)}
      />
    </Part>
  );
}

function Books(): JSX.Element {
  return (
    <Part title={s.buku}>
      <div class="four">
        {BUKU.map((buku) => (
          <div key={buku}>
            <strong>{s.bukuPilihan[buku]}</strong>
            {Object.values(s.nilaiBuku).map((nilai) => (
              <Box key={nilai} label={nilai} />
            ))}
          </div>
        ))}
      </div>
    </Part>
  );
}

function Decisions(): JSX.Element {
  return (
    <Part title={s.keputusan}>
      <div class="counts">
        {[...Object.values(s.keputusanPilihan), s.kegiatan].map((label) => (
          <p key={label}>
            {label}
            <span class="rule" /> {t.kaliTulis}
          </p>
        ))}
      </div>
      <p class="small">{s.topik}:</p>
      <div class="boxes">
        {TOPIK_OJT.map((topik) => (
          <Box key={topik} label={s.topikPilihan[topik]} />
        ))}
      </div>
    </Part>
  );
}

function Problems({ group }: { readonly group: GroupData | null }): JSX.Element {
  const open = group === null ? [] : openProblems(group);
  return (
    <Part title={s.masalah}>
      {open.length > 0 && (
        <div class="boxes is-column">
          <p class="small">{t.masalahLama}</p>
          {open.map((it) => (
            <Box key={it.id} label={it.uraian} />
          ))}
        </div>
      )}
      <Lines n={2} />
    </Part>
  );
}

function Cash({ group, tanggal }: PartOf): JSX.Element {
  const items = useStore(outbox);
  const before = group === null || tanggal === null ? null : cashBefore(group, tanggal, items, '');
  const rows: readonly (readonly [string, string])[] = [
    [s.kasAwal, before === null ? '' : formatAngka(before)],
    [`+ ${s.kasSetoran}`, ''],
    [`+ ${s.kasAngsuran}`, ''],
    [`− ${s.kasPinjaman}`, ''],
    [`± ${s.kasLainnya}`, ''],
    [`= ${s.kasSeharusnya}`, ''],
    [s.kasDihitung, ''],
    [t.selisih, ''],
  ];
  return (
    <Part title={s.kas}>
      <div class="cash">
        <table>
          <tbody>
            {rows.map(([label, value]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td class="is-number">{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <div>
          <p class="small">{s.alasanSelisih}:</p>
          <Lines n={4} />
        </div>
      </div>
    </Part>
  );
}

function Minutes(): JSX.Element {
  return (
    <Part title={s.notulen}>
      <Lines n={4} />
    </Part>
  );
}

function Part(props: {
  readonly title: string;
  readonly note?: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  return (
    <section>
      <h2>
        {props.title}
        {props.note !== undefined && <small> {props.note}</small>}
      </h2>
      {props.children}
    </section>
  );
}

/** A ruled table with room to write. */
function Grid(props: {
  readonly heads: readonly string[];
  readonly widths: readonly string[];
  readonly rows: readonly (readonly ComponentChildren[])[];
  /** Columns whose printed values are numbers. */
  readonly numbers?: readonly number[];
  /** A last row: its words, and how many columns they span. */
  readonly total?: readonly [string, number];
}): JSX.Element {
  const { heads, widths, rows, numbers = [], total } = props;
  return (
    <table>
      <thead>
        <tr>
          {heads.map((head, i) => (
            <th key={head} scope="col" style={widths[i] ? { width: widths[i] } : {}}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {heads.map((head, i) => (
              <td key={head} class={numbers.includes(i) ? 'is-number' : undefined}>
                {row[i] ?? ''}
              </td>
            ))}
          </tr>
        ))}
        {total !== undefined && (
          <tr>
            <th scope="row" colSpan={total[1]} class="is-number">
              {total[0]}
            </th>
            {heads.slice(total[1]).map((head) => (
              <td key={head} />
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
}

function empty(n: number): string[][] {
  return Array.from({ length: n }, () => []);
}

function Blank(props: {
  readonly label: string;
  readonly value?: string | undefined;
}): JSX.Element {
  return (
    <p class="blank">
      {props.label}
      <span class="rule">{props.value}</span>
    </p>
  );
}

function Box({ label }: { readonly label: string }): JSX.Element {
  return (
    <span class="box">
      <i aria-hidden="true" />
      {label}
    </span>
  );
}

function Lines({ n }: { readonly n: number }): JSX.Element {
  return (
    <div class="ruled" aria-hidden="true">
      {Array.from({ length: n }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}
