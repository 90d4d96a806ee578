// Members to tick, or all of them with one tap.
import type { JSX } from 'preact';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import { hasDateShape } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import { isActive } from '../../../../../functions/src/domain/records/is-active.ts';
import { today } from '../../../state/clock.ts';
import * as teks from '../../../teks/index.ts';
import { CheckField } from '../../../ui/fields/check-field.tsx';
import { FaultText, faultOf, idOf } from '../../../ui/fields/field.tsx';
import type { TabProps } from '../tab/tab.ts';
import type { AnggotaId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.dokumen;

export function membersOn(group: TabProps['group'], tanggal: string): Anggota[] {
  const day = hasDateShape(tanggal) ? tanggal : today();
  return group.anggota
    .filter((it) => isActive(it, day))
    .toSorted((a, b) => a.nama.localeCompare(b.nama, 'id'));
}

export function MemberChecks(props: {
  readonly jalur: string;
  readonly label: string;
  readonly members: readonly Anggota[];
  readonly chosen: readonly AnggotaId[];
  readonly isian: readonly Isian[];
  readonly onChange: (chosen: readonly AnggotaId[]) => void;
}): JSX.Element {
  const { jalur, label, members, chosen, isian, onChange } = props;
  const fault = faultOf(isian, jalur);
  const id = idOf(jalur);
  return (
    <fieldset class="member-checks" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {fault !== null && <FaultText id={`${id}-salah`} pesan={fault} />}
      <button
        type="button"
        class="link-button"
        onClick={() => {
          onChange(members.map((it) => it.id));
        }}
      >
        {t.semua}
      </button>
      <div class="member-checks-row">
        {members.map((it) => (
          <CheckField
            key={it.id}
            jalur={`${jalur}.${it.id}`}
            label={it.nama}
            checked={chosen.includes(it.id)}
            onChange={(isChosen) => {
              onChange(isChosen ? [...chosen, it.id] : chosen.filter((other) => other !== it.id));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}
