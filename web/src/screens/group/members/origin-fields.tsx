// A new member who comes from another group: the person is chosen of those who left it for this one, and what
// is known of them fills the form.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatTanggal } from '../../../../../functions/src/domain/basics/format.ts';
import type { PindahKe } from '../../../../../functions/src/domain/records/anggota.ts';
import type { FormAnggota } from '../../../forms/group/members/member-form.ts';
import { useGroup } from '../../../reads/use-group.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import type { Fields } from '../../../ui/fields/fields.ts';
import { GroupSelect } from './group-select.tsx';
import type { FormProps } from './open.ts';
import { OptionalPart } from './optional-part.tsx';

const t = teks.tabKsm.anggota;
type Props = Fields<FormAnggota> & Pick<FormProps, 'group' | 'klaim'>;

export function OriginFields(props: Props): JSX.Element {
  const { form, change, isian, group, klaim } = props;
  const [from, setFrom] = useState<PindahKe | null>(form.pindahDari);
  return (
    <OptionalPart label={t.pindahan} isOpen={from !== null}>
      <GroupSelect
        ksm={group.ksm}
        klaim={klaim}
        jalur="asalKsm"
        label={t.asalKsm}
        value={from}
        isian={[]}
        onChange={(chosen) => {
          setFrom(chosen);
          change({ pindahDari: null });
        }}
      />
      {from !== null && <Movers {...props} key={from.ksmId} from={from} isian={isian} />}
    </OptionalPart>
  );
}

function Movers(props: Props & { readonly from: PindahKe }): JSX.Element {
  const { form, change, isian, group, from } = props;
  const { ksmId, nama } = from;
  const { data } = useGroup(ksmId);
  const taken = new Set(
    group.anggota.map(({ pindahDari }) => pindahDari?.ksmId === ksmId && pindahDari.anggota),
  );
  const movers = (data?.anggota ?? []).filter(
    (it) => it.tanggalKeluar && it.pindahKe?.ksmId === group.ksm.id && !taken.has(it.id),
  );
  if (data && movers.length === 0) return <p class="hint">{t.belumPindah(nama, group.ksm.nama)}</p>;
  return (
    <SelectField
      jalur="isi.anggota[0].pindahDari"
      label={t.asalAnggota}
      value={form.pindahDari?.anggota ?? ''}
      choices={movers.map((it) => ({
        value: it.id,
        label: `${it.nama}, ${t.keluar(formatTanggal(it.tanggalKeluar ?? it.tanggalMasuk))}`,
      }))}
      empty={teks.umum.pilih}
      isian={isian}
      onChange={(id) => {
        const chosen = movers.find((it) => it.id === id);
        change(
          chosen === undefined
            ? { pindahDari: null }
            : {
                pindahDari: { ksmId, nama, anggota: chosen.id },
                nama: chosen.nama,
                jenisKelamin: chosen.jenisKelamin,
                tahunLahir: chosen.tahunLahir ?? null,
                miskin: chosen.miskin,
                terampilSejak: chosen.terampilSejak ?? '',
              },
        );
      }}
    />
  );
}
