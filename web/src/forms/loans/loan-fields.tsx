// The fields of a loan: to whom, from whom, how much, until when, and the schedule that follows.
import { hasDateShape } from '../../../../functions/src/domain/basics/tanggal.ts';
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Anggota } from '../../../../functions/src/domain/records/anggota.ts';
import { isActive } from '../../../../functions/src/domain/records/is-active.ts';
import { formatRupiah, formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import type { Angsuran, Sumber } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import { today } from '../../state/clock.ts';
import * as teks from '../../teks/index.ts';
import { Segments, SelectField } from '../../ui/fields/choice-field.tsx';
import type { Fields } from '../../ui/fields/fields.ts';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { LoanTerms, Schedule } from './loan-terms.tsx';
import { angsuranOf, ofSource, usualJasa, type FormPinjaman, type Peminjam } from './loan.ts';
import { JARAK } from './jarak.ts';

const t = teks.tabKsm.pinjaman;
const a = teks.upk.ajukan;

export function LoanFields(
  props: Fields<FormPinjaman> & {
    readonly group: Peminjam | null;
    /** Groups to choose from; null: the group is known. */
    readonly choices: readonly Peminjam[] | null;
    readonly anggota: readonly Anggota[];
    readonly sources: readonly Sumber[];
  },
): JSX.Element {
  const { form, isian, change, bind, group, choices, anggota, sources } = props;
  const angsuran = angsuranOf(form, group?.jadwal ?? []);
  const day = hasDateShape(form.tanggalCair) ? form.tanggalCair : today();
  const members = anggota.filter((it) => isActive(it, day));
  const suggested = usualJasa(form);
  useEffect(() => {
    // Kept by a page that kept no name, of a group that is not in view now: it has to be chosen again.
    if (choices !== null && form.ksmId !== '' && group === null) change({ ksmId: '' });
  }, []);
  return (
    <>
      {choices !== null && (
        <SelectField
          {...bind('ksmId')}
          label={a.ksm}
          empty={teks.umum.pilih}
          choices={choices.map((it) => ({ value: it.id, label: it.nama }))}
          onChange={(ksmId) => {
            change({ ksmId, namaKsm: choices.find(({ id }) => id === ksmId)?.nama ?? '' });
          }}
        />
      )}
      {sources.length > 1 && (
        <Segments
          jalur="isi.sumber"
          label={t.sumber}
          value={form.sumber}
          choices={sources.map((value) => ({ value, label: t.sumberPilihan[value] }))}
          isian={isian}
          onChange={(sumber) => {
            change(ofSource(sumber));
          }}
        />
      )}
      {form.sumber === 'internal' && (
        <SelectField
          {...bind('peminjam')}
          label={teks.barisSesi.peminjam}
          empty={teks.umum.pilih}
          choices={members.map((it) => ({ value: it.id, label: it.nama }))}
        />
      )}
      {form.sumber === 'mitra' && <TextField {...bind('mitra')} label={t.mitra} maxLength={100} />}
      <div class="pair is-roomy">
        <NumberField
          {...bind('pokok')}
          label={choices === null ? teks.barisSesi.pokok : a.pokok}
          unit="Rp"
        />
        <TextField {...bind('tanggalCair')} label={t.tanggalCair} type="date" max={today()} />
      </div>
      <LoanTerms
        base="isi"
        isian={isian}
        terms={form}
        usual={suggested}
        isMonthly={form.jarak === 'bulan'}
        change={change}
      />
      {/* The loan scheme of the UPK has monthly instalments only. */}
      {form.sumber !== '' && (form.sumber !== 'upk' || form.jarak !== 'bulan') && (
        <Segments
          {...bind('jarak')}
          label={t.jarak}
          choices={JARAK.map((value) => ({
            value,
            label: t.jarakPilihan[value],
          }))}
        />
      )}
      <Instalments angsuran={angsuran} suggested={form.jasa === null ? suggested : 0} />
      <TextField {...bind('tujuan')} label={a.tujuan} optional maxLength={300} />
      {form.sumber === 'internal' && (
        <TextField
          {...bind('keterangan')}
          label={teks.sesi.keterangan}
          hint={t.keteranganBantuan}
          optional
          maxLength={200}
        />
      )}
    </>
  );
}

function Instalments(props: {
  readonly angsuran: readonly Angsuran[];
  /** The charge that applies while nobody has typed one. */
  readonly suggested: number;
}): JSX.Element | null {
  const { angsuran, suggested } = props;
  const first = angsuran[0];
  const last = angsuran.at(-1);
  if (first === undefined || last === undefined) return null;
  return (
    <>
      <p class="hint">
        {a.angsuran(
          angsuran.length,
          formatTanggal(first.jatuhTempo),
          formatRupiah(first.pokok + first.jasa),
          formatTanggal(last.jatuhTempo),
        )}{' '}
        {suggested > 0 && a.jasaBantuan(formatRupiah(suggested))}
      </p>
      <details class="schedule">
        <summary>{teks.barisSesi.jadwal}</summary>
        <Schedule angsuran={angsuran} />
      </details>
    </>
  );
}
