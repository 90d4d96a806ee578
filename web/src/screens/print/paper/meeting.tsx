// On the paper form: when the group met, who led, who came and what each saved.
import type { JSX } from 'preact';
import { STATUS_SESI } from '../../../../../functions/src/domain/records/sesi.ts';
import { activeMembers } from '../../../forms/session/members.ts';
import * as teks from '../../../teks/index.ts';
import { withDay } from './with-day.ts';
import { type PartOf, Part, Blank, Box } from './part.tsx';
import { Grid } from './grid.tsx';

const t = teks.cetak;
const s = teks.sesi;

/** Rows for members whose names are not known: the largest group that the form is made for. */
const BLANK_MEMBERS = 20;

export function Meeting({ group, tanggal }: PartOf): JSX.Element {
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

export function Attendance({ group, tanggal }: PartOf): JSX.Element {
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
