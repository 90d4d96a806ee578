// Fields of one area or of several, by name: what is chosen, and the picker while one is chosen.
import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Isian } from '../../../../../functions/src/domain/basics/refusals/isian.ts';
import {
  KodeWilayah,
  type JenjangWilayah,
} from '../../../../../functions/src/domain/basics/wilayah.ts';
import {
  listWilayah,
  type WilayahBernama,
} from '../../../../../functions/src/domain/callables/wilayah.ts';
import { useAsk } from '../../../reads/source/use-ask.ts';
import * as teks from '../../../teks/index.ts';
import { FaultText, faultOf, idOf } from '../../../ui/fields/field.tsx';
import { AreaPicker } from './area-picker.tsx';

const t = teks.pilihWilayah;

interface FieldProps {
  readonly jalur: string;
  readonly label: string;
  readonly hint?: string;
  readonly levels: readonly JenjangWilayah[];
  readonly isian: readonly Isian[];
}

/** One area; empty: none is chosen. */
export function AreaField(
  props: FieldProps & {
    readonly value: string;
    /** It may be left empty again. */
    readonly optional?: boolean;
    readonly onChange: (kode: string) => void;
  },
): JSX.Element {
  const { jalur, levels, value, optional = false, onChange } = props;
  const [isOpen, setOpen] = useState(value === '' && !optional);
  // Emptied by another part of the page.
  useEffect(() => {
    if (value === '' && !optional) setOpen(true);
  }, [value]);
  const names = useNames(value === '' ? [] : [value]);
  return (
    <Frame {...props}>
      {value !== '' && (
        <ul class="lines">
          <li>
            <strong>{names.nameOf(value)}</strong>
            <button
              type="button"
              class="button is-small"
              onClick={() => {
                setOpen(!isOpen);
              }}
            >
              {isOpen ? t.tutup : t.ganti}
            </button>
          </li>
        </ul>
      )}
      {value === '' && !isOpen && (
        <button
          type="button"
          class="button is-small"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t.pilih}
        </button>
      )}
      {optional && value !== '' && (
        <button
          type="button"
          class="link-button"
          onClick={() => {
            onChange('');
          }}
        >
          {t.kosongkan}
        </button>
      )}
      {isOpen && (
        <AreaPicker
          jalur={jalur}
          levels={levels}
          onChoose={(area) => {
            names.learn(area);
            setOpen(false);
            onChange(area.kode);
          }}
        />
      )}
    </Frame>
  );
}

/** Several areas, each with its name and a way to take it out again. */
export function AreasField(
  props: FieldProps & {
    readonly value: readonly string[];
    readonly onChange: (kode: readonly string[]) => void;
  },
): JSX.Element {
  const { jalur, levels, value, onChange } = props;
  const [isOpen, setOpen] = useState(value.length === 0);
  const names = useNames(value);
  return (
    <Frame {...props}>
      <ul class="lines">
        {value.map((kode) => (
          <li key={kode}>
            <strong>{names.nameOf(kode)}</strong>
            <button
              type="button"
              class="link-button"
              aria-label={t.hapusUntuk(names.nameOf(kode))}
              onClick={() => {
                onChange(value.filter((it) => it !== kode));
              }}
            >
              {t.hapus}
            </button>
          </li>
        ))}
      </ul>
      {isOpen ? (
        <AreaPicker
          jalur={jalur}
          levels={levels}
          onChoose={(area) => {
            names.learn(area);
            if (!value.includes(area.kode)) onChange([...value, area.kode]);
          }}
        />
      ) : (
        <button
          type="button"
          class="button is-small"
          onClick={() => {
            setOpen(true);
          }}
        >
          {t.tambah}
        </button>
      )}
    </Frame>
  );
}

function Frame({
  jalur,
  label,
  hint,
  isian,
  children,
}: Pick<FieldProps, 'jalur' | 'label' | 'hint' | 'isian'> & {
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = idOf(jalur);
  const fault = faultOf(isian, jalur);
  return (
    <fieldset
      class={`area-field${fault === null ? '' : ' has-fault'}`}
      id={id}
      tabIndex={-1}
      aria-describedby={fault === null ? undefined : `${id}-salah`}
    >
      <legend>{label}</legend>
      {hint !== undefined && <p class="hint">{hint}</p>}
      {fault !== null && <FaultText id={`${id}-salah`} pesan={fault} />}
      {children}
    </fieldset>
  );
}

/** Names with the code behind them: of what was chosen here at once, of the others as the server tells. */
function useNames(value: readonly string[]) {
  const [learnt, setLearnt] = useState<ReadonlyMap<string, string>>(new Map());
  const unknown = value.flatMap((it) => {
    const kode = KodeWilayah.safeParse(it).data;
    return kode === undefined || learnt.has(kode) ? [] : [kode];
  });
  const { data } = useAsk(
    listWilayah,
    unknown.length === 0 ? null : { atas: null, kode: unknown.slice(0, 40) },
  );
  const told = new Map<string, string>((data?.bernama ?? []).map((it) => [it.kode, it.nama]));
  return {
    learn(area: WilayahBernama) {
      setLearnt((before) => new Map([...before, [area.kode, area.nama]]));
    },
    nameOf(kode: string): string {
      const nama = learnt.get(kode) ?? told.get(kode);
      return nama === undefined || nama === kode ? kode : t.denganKode(nama, kode);
    },
  };
}
