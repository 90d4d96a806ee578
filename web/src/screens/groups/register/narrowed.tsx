// The lines of a choice of locations, or the areas they lie in: of the one that is chosen the same again.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import {
  isJenjang,
  KodeKelurahan,
  type KodeKotaOrSubkota,
} from '../../../../../functions/src/domain/basics/wilayah.ts';
import {
  isFound,
  type PilihanLokasi,
} from '../../../../../functions/src/domain/lists/areas/pilihan-lokasi.ts';
import type { Pages } from '../../../reads/source/use-pages.ts';
import { usePilihanLokasi, type ChosenLokasi } from '../../../reads/use-pilihan-lokasi.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField, type Choice } from '../../../ui/fields/choice-field.tsx';
import { More } from '../../../ui/lists/more.tsx';
import { Loading } from '../../../ui/page.tsx';

const t = teks.daftarKsm;

/** A field of a kelurahan. */
export interface KelurahanProps {
  /** Left out: in the form of a registration. */
  readonly jalur?: string;
  readonly label?: string;
  readonly isian: readonly Isian[];
  readonly value: string;
  /** Of these areas; left out: of the person's. */
  readonly kode?: readonly KodeKotaOrSubkota[];
  /** Only those that have no LKM yet. */
  readonly tanpaLkm?: boolean;
  /** The only one there is, is chosen by itself. */
  readonly choosesOnly?: boolean;
  readonly onChange: (kode: KodeKelurahan | '') => void;
}

type Found = Pages<PilihanLokasi, ChosenLokasi>;

export function Narrowed(
  props: KelurahanProps & {
    readonly pages: Found;
    /** Part of a name: only those of the lines that have it. */
    readonly words: string;
  },
): JSX.Element {
  const { pages, value, onChange } = props;
  const { first } = pages;
  const tempat = first?.tempat ?? [];
  const [chosen, setChosen] = useState<KodeKotaOrSubkota | null>(null);
  if (first === null && pages.read.status === 'loading') return <Loading />;
  if (tempat.length === 0) return <Lines {...props} hint={hintOf(first)} />;
  const isIn = (kode: KodeKotaOrSubkota): boolean => value.startsWith(`${kode}.`);
  const here = chosen ?? tempat.find(({ kode }) => isIn(kode))?.kode ?? null;
  const isKota = tempat.some(({ kode }) => isJenjang(kode, 'kota'));
  return (
    <>
      <SelectField
        jalur={isKota ? 'pilihKota' : 'pilihKecamatan'}
        label={isKota ? t.kotaPilihan : t.kecamatan}
        isian={[]}
        value={here ?? ''}
        choices={tempat.map(({ kode, nama, jumlah }) => ({
          value: kode,
          label: t.denganJumlah(nama, jumlah),
        }))}
        empty={teks.umum.pilih}
        onChange={(kode) => {
          if (kode === '') return;
          setChosen(kode);
          if (value !== '' && !isIn(kode)) onChange('');
        }}
      />
      {here === null ? (
        <Lines {...props} hint={isKota ? t.pilihKotaDahulu : t.pilihKecamatanDahulu} />
      ) : (
        <Within {...props} key={here} area={here} />
      )}
    </>
  );
}

function Within({
  area,
  ...props
}: KelurahanProps & { readonly area: KodeKotaOrSubkota }): JSX.Element {
  const pages = usePilihanLokasi({ kode: [area], kata: '', tanpaLkm: props.tanpaLkm ?? false });
  return <Narrowed {...props} pages={pages} words="" />;
}

/** Null: neither the server nor the phone has told. */
function hintOf(first: PilihanLokasi | null): string | undefined {
  return first === null || first.jumlah === 0 ? t.kelurahanKosong : undefined;
}

function Lines(
  props: KelurahanProps & {
    readonly pages: Found;
    readonly words: string;
    readonly hint: string | undefined;
  },
): JSX.Element {
  const {
    jalur = 'isi.ksm.kelurahan',
    label = t.kelurahan,
    pages: { first, older },
    words,
    value,
  } = props;
  const choices: Choice<KodeKelurahan>[] = older.rows
    .filter((it) => it.kode === value || isFound(it, words))
    .map((it) => ({
      value: it.kode,
      label: it.diganti ? t.kodeLama(it.nama, it.kode) : `${it.nama} (${it.kode})`,
      group: `${it.namaKecamatan}, ${it.namaKota}`,
    }));
  // What was chosen stays so while others are looked for.
  const chosen = KodeKelurahan.safeParse(value).data;
  if (chosen !== undefined && choices.every((it) => it.value !== chosen))
    choices.push({ value: chosen, label: chosen });
  return (
    <>
      <SelectField
        jalur={jalur}
        label={label}
        hint={props.hint}
        isian={props.isian}
        value={chosen ?? ''}
        choices={choices}
        empty={teks.umum.pilih}
        onChange={props.onChange}
      />
      <More
        older={older}
        lagi={t.kelurahanLagi(Math.max(0, (first?.cocok ?? 0) - older.rows.length))}
      />
    </>
  );
}
