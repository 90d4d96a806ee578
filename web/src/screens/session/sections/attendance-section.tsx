// Who came and what they deposited: everybody is present with the usual deposit until a tap says otherwise.
import type { JSX } from 'preact';
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import * as teks from '../../../teks/index.ts';
import { faultOf, FaultText, idOf } from '../../../ui/fields/field.tsx';
import { NumberField } from '../../../ui/fields/number-field.tsx';
import { TANDA_HADIR, type BarisAnggota } from '../../../forms/session/form-sesi.ts';
import { barisOf, withTanda } from '../../../forms/session/members.ts';
import type { Section } from './section.ts';

const t = teks.sesi;

export function AttendanceSection(
  props: Section<'attendance'> & {
    readonly setoran: number;
    /** Somebody joins at the meeting. */
    readonly onJoin: () => void;
  },
): JSX.Element {
  const { group, members, isian } = props;
  const fault = faultOf(isian, 'isi.hadir');
  return (
    <fieldset class="block" id={idOf('isi.hadir')} tabIndex={-1}>
      <legend>{t.kehadiran}</legend>
      <p class="hint">{t.kehadiranBantuan(group.ksm.setoranMinimum)}</p>
      {members.length === 0 && <p class="fault">{t.anggotaKosong}</p>}
      {fault !== null && <FaultText id="f-hadir-salah" pesan={fault} />}
      <ul class="people">
        {members.map((member) => (
          <MemberRow key={member.id} {...props} member={member} />
        ))}
      </ul>
      <button type="button" class="button is-small" onClick={props.onJoin}>
        {t.anggotaBaru}
      </button>
      <p class="total">{t.jumlahSetoran(props.setoran)}</p>
    </fieldset>
  );
}

function MemberRow(props: Section<'attendance'> & { readonly member: Anggota }): JSX.Element {
  const { form, group, member, isian, change } = props;
  const { id, nama, jabatan } = member;
  const baris = barisOf(form, group, id);
  const isAbsent = baris.tanda === 'absen';
  const set = (next: BarisAnggota): void => {
    change({ anggota: { ...form.anggota, [id]: next } });
  };
  return (
    <li class={`person is-${baris.tanda}`}>
      <span class="person-name">
        {nama}
        {jabatan !== 'anggota' && <small>{teks.kelompok.jabatan[jabatan]}</small>}
      </span>
      <span class="presence" role="radiogroup" aria-label={nama}>
        {TANDA_HADIR.map((tanda) => (
          <label key={tanda} class={`mark mark-${tanda}`}>
            <input
              type="radio"
              name={`tanda-${id}`}
              checked={baris.tanda === tanda}
              aria-label={t.tandaUntuk(nama, t.tanda[tanda])}
              onChange={() => {
                set(withTanda(baris, tanda, group.ksm.setoranMinimum));
              }}
            />
            <span aria-hidden="true">{t.tandaSingkat[tanda]}</span>
          </label>
        ))}
      </span>
      <NumberField
        jalur={`isi.setoran.${id}`}
        label={t.setoranUntuk(nama)}
        hideLabel
        isian={isian}
        value={isAbsent ? null : baris.setoran}
        disabled={isAbsent}
        placeholder="0"
        onChange={(setoran) => {
          set({ ...baris, setoran });
        }}
      />
    </li>
  );
}
