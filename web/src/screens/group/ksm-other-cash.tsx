// Other movements of a group's cash: what was recorded in sessions and outside them, and the form for the
// latter.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { KasLain } from '../../../../functions/src/domain/records/kas-lain.ts';
import { JENIS_KAS_LAIN } from '../../../../functions/src/domain/records/kas-lain.ts';
import { hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import { formatRupiah, formatTanggal } from '../../../../functions/src/domain/basics/format.ts';
import { today } from '../../state/clock.ts';
import {
  ARAH_KAS_LAIN,
  fromKasLain,
  newFormKasLain,
  toIsiKasLain,
  type FormKasLain,
} from '../../forms/group/cash-form.ts';
import type { PartProps } from './part.ts';
import { refusedHere } from '../../forms/save/refused-here.ts';
import type { OutboxItem } from '../../state/outbox-item.ts';
import * as teks from '../../teks/index.ts';
import { Segments, SelectField } from '../../ui/fields/choice-field.tsx';
import { NumberField } from '../../ui/fields/number-field.tsx';
import { TextField } from '../../ui/fields/text-field.tsx';
import { RecordForm } from '../../forms/save/record-form.tsx';
import { SavedNote } from '../../forms/save/saved-note.tsx';
import { CancelForm, type Cancelled } from '../../forms/group/cancel-form.tsx';
import { PendingNote } from '../../ui/pending-note.tsx';

const t = teks.bagian.kas;
const s = teks.sesi;
const makeId = (): string => crypto.randomUUID();
const KINDS = ['kasLain'] as const;
const SHOWN = 10;

type Open = { readonly what: 'baru' } | { readonly what: 'batal'; readonly cancelled: Cancelled };

export function OtherCash(
  props: Pick<PartProps, 'group' | 'klaim'> & { readonly kasLain: readonly KasLain[] },
): JSX.Element {
  const { group, klaim } = props;
  const [corrected] = useState(() => refusedHere(KINDS));
  const [open, setOpen] = useState<Open | null>(corrected === null ? null : { what: 'baru' });
  const [savedId, setSavedId] = useState<string | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const mayRecord = hasIzin(klaim, 'catat');
  const lines = props.kasLain
    .filter((it) => !it.dibatalkan)
    .toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : -1));
  const close = (): void => {
    setOpen(null);
  };
  const saved = (id: string): void => {
    setSavedId(id);
    setOpen(null);
  };
  return (
    <section aria-labelledby="kas-lain">
      <div class="title-row">
        <h2 id="kas-lain">{t.judul}</h2>
        {mayRecord && open === null && (
          <button
            type="button"
            class="button is-small"
            onClick={() => {
              setOpen({ what: 'baru' });
            }}
          >
            {t.catat}
          </button>
        )}
      </div>
      <p class="muted">{t.pengantar}</p>
      <SavedNote itemId={savedId} />
      <PendingNote ksmId={group.ksm.id} kinds={KINDS} />
      {open?.what === 'baru' && (
        <CashForm group={group} corrected={corrected} onClose={close} onSaved={saved} />
      )}
      {open?.what === 'batal' && (
        <CancelForm group={group} cancelled={open.cancelled} onClose={close} onSaved={saved} />
      )}
      {lines.length === 0 && <p class="empty">{t.kosong}</p>}
      <ul class="lines">
        {lines.slice(0, shown).map((it) => {
          const jenis = s.jenisKasLainPilihan[it.jenis];
          const tanggal = formatTanggal(it.tanggal);
          return (
            <li key={it.id}>
              <span class="line-main">
                {jenis}
                <span class="muted line-sub">
                  {tanggal}
                  {it.sesi !== null && ` · ${t.diSesi}`}
                  {it.keterangan !== null && ` · ${it.keterangan}`}
                </span>
              </span>
              <span class="line-actions">
                <span class="is-number">{formatRupiah(it.jumlah)}</span>
                {mayRecord && open === null && it.sesi === null && (
                  <button
                    type="button"
                    class="link-button is-danger"
                    aria-label={teks.bagian.batalkanApa(t.apa(jenis, it.jumlah, tanggal))}
                    onClick={() => {
                      setOpen({
                        what: 'batal',
                        cancelled: {
                          jenis: 'kasLain',
                          id: it.id,
                          pinjaman: null,
                          apa: t.apa(jenis, it.jumlah, tanggal),
                        },
                      });
                    }}
                  >
                    {teks.bagian.batalkan}
                  </button>
                )}
              </span>
            </li>
          );
        })}
      </ul>
      {lines.length > shown && (
        <button
          type="button"
          class="button is-small"
          onClick={() => {
            setShown(lines.length);
          }}
        >
          {teks.bagian.tampilkanLagi}
        </button>
      )}
    </section>
  );
}

function CashForm(props: {
  readonly group: PartProps['group'];
  readonly corrected: OutboxItem | null;
  readonly onClose: () => void;
  readonly onSaved: (itemId: string) => void;
}): JSX.Element {
  const { group, corrected, onClose, onSaved } = props;
  const { ksm } = group;
  const refused = corrected?.kiriman.jenis === 'kasLain' ? corrected.kiriman.isi : null;
  return (
    <RecordForm<FormKasLain>
      judul={t.catatJudul}
      kunci={`kas-lain/${ksm.id}/baru`}
      fresh={() =>
        refused === null ? newFormKasLain(today(), makeId) : fromKasLain(refused, makeId)
      }
      toKiriman={(form) => ({
        id: form.kirimanId,
        jenis: 'kasLain',
        isi: toIsiKasLain(form, ksm.id),
        koreksi: null,
      })}
      judulKiriman={(form) => t.kiriman(s.jenisKasLainPilihan[form.jenis], ksm.nama)}
      corrected={refused === null ? null : corrected}
      onClose={onClose}
      onSaved={onSaved}
    >
      {({ form, bind, isian, change }) => (
        <>
          <p class="hint">{t.bantuan}</p>
          <SelectField
            jalur="isi.jenis"
            label={s.jenisKasLain}
            isian={isian}
            value={form.jenis}
            choices={JENIS_KAS_LAIN.map((value) => ({
              value,
              label: s.jenisKasLainPilihan[value],
            }))}
            onChange={(jenis) => {
              if (jenis !== '') change({ jenis });
            }}
          />
          {ARAH_KAS_LAIN[form.jenis] === null && (
            <Segments
              {...bind('arah')}
              label={s.arah}
              choices={(['masuk', 'keluar'] as const).map((value) => ({
                value,
                label: s.arahPilihan[value],
              }))}
            />
          )}
          <div class="pair">
            <NumberField {...bind('jumlah')} label={s.jumlah} unit="Rp" />
            <TextField
              {...bind('tanggal')}
              label={teks.bagian.pinjaman.tanggal}
              type="date"
              max={today()}
            />
          </div>
          <TextField {...bind('keterangan')} label={s.keterangan} optional maxLength={200} />
        </>
      )}
    </RecordForm>
  );
}
