// Other movements of a group's cash: what was recorded in sessions and outside them.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hasIzin } from '../../../../../functions/src/domain/access/peran.ts';
import { formatRupiah } from '../../../../../functions/src/domain/basics/format.ts';
import {
  inBox,
  type SaldoKas,
} from '../../../../../functions/src/domain/submissions/decisions/money/kas.ts';
import { lastDayOf } from '../../../forms/group/opening.ts';
import { CancelForm } from '../../../forms/group/cancel-form.tsx';
import { refusedHere } from '../../../forms/save/refused-here.ts';
import { SavedNote } from '../../../forms/saved/saved-note.tsx';
import * as teks from '../../../teks/index.ts';
import { PendingNote } from '../../../ui/pending-note.tsx';
import type { TabProps } from '../tab/tab.ts';
import { AssignForm } from './assign-form.tsx';
import { CashForm } from './cash-form.tsx';
import type { BukuKsm } from '../../../reads/shapes/book-pages.ts';
import { OpeningForm } from './opening-form.tsx';
import { ShareForm } from './share-form.tsx';
import type { Savers } from './member-choice.tsx';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { CashLine } from './cash-line.tsx';
import { isUndivided } from './cash-words.ts';
import { begunOf, openOf, type OpenForm } from './open-form.ts';
import { ShowMore } from '../tab/show-more.tsx';

const t = teks.tabKsm.kas;
const KINDS = ['kasLain', 'bagiHasil', 'saldoAwal'] as const;
const SHOWN = 10;

export function OtherCash(
  props: Pick<TabProps, 'group' | 'klaim'> &
    Savers & {
      readonly buku: BukuKsm;
      readonly kas: SaldoKas;
    },
): JSX.Element {
  const { group, klaim, members, saldo, buku } = props;
  const names = new Map(members.map((it) => [it.id, it.nama]));
  const [corrected] = useState(() => refusedHere(KINDS));
  const [open, setOpen] = useState<OpenForm | null>(
    () => openOf(corrected) ?? begunOf(group, buku),
  );
  const [savedId, setSavedId] = useState<KirimanId | null>(null);
  const [shown, setShown] = useState(SHOWN);
  const mayRecord = hasIzin(klaim, 'catat');
  const lines = buku.kasLain
    .filter((it) => !it.dibatalkan)
    // What somebody still has to say whose it was comes first, however old.
    .toSorted(
      (a, b) => Number(isUndivided(b)) - Number(isUndivided(a)) || (a.tanggal < b.tanggal ? 1 : -1),
    );
  const opening = lines.find((it) => it.awal);
  const close = (): void => {
    setOpen(null);
  };
  const saved = (id: KirimanId): void => {
    setSavedId(id);
    setOpen(null);
  };
  return (
    <section aria-labelledby="kas-lain">
      <div class="title-row">
        <h2 id="kas-lain">{t.judul}</h2>
        {mayRecord && open === null && (
          <>
            <button
              type="button"
              class="button is-small"
              onClick={() => {
                setOpen({ what: 'baru' });
              }}
            >
              {t.catat}
            </button>
            <button
              type="button"
              class="button is-small"
              onClick={() => {
                setOpen({ what: 'bagi' });
              }}
            >
              {teks.tabKsm.bagi.catat}
            </button>
            {!opening && lastDayOf(group.ksm) !== null && (
              <button
                type="button"
                class="button is-small"
                onClick={() => {
                  setOpen({ what: 'awal' });
                }}
              >
                {teks.tabKsm.awal.catat}
              </button>
            )}
          </>
        )}
      </div>
      <p class="muted">{t.pengantar}</p>
      {lines.some((it) => it.bank) && (
        <dl class="facts">
          <div>
            <dt>{t.diKotak}</dt>
            <dd>{formatRupiah(inBox(props.kas))}</dd>
          </div>
          <div>
            <dt>{t.diBank}</dt>
            <dd>{formatRupiah(props.kas.bank)}</dd>
          </div>
        </dl>
      )}
      <SavedNote itemId={savedId} />
      <PendingNote ksmId={group.ksm.id} kinds={KINDS} />
      {open?.what === 'baru' && (
        <CashForm
          group={group}
          buku={buku}
          members={members}
          saldo={saldo}
          corrected={corrected}
          onClose={close}
          onSaved={saved}
        />
      )}
      {open?.what === 'bagi' && (
        <ShareForm
          group={group}
          buku={buku}
          corrected={corrected}
          onClose={close}
          onSaved={saved}
        />
      )}
      {open?.what === 'awal' && (
        <OpeningForm
          group={group}
          recorded={opening ? { kas: opening, pinjaman: buku.pinjaman } : null}
          corrected={corrected}
          onClose={close}
          onSaved={saved}
        />
      )}
      {open?.what === 'pilih' && (
        <AssignForm
          members={members}
          saldo={saldo}
          namaKsm={group.ksm.nama}
          kas={open.kas}
          onClose={close}
          onSaved={saved}
        />
      )}
      {open?.what === 'batal' && (
        <CancelForm ksm={group.ksm} cancelled={open.cancelled} onClose={close} onSaved={saved} />
      )}
      {lines.length === 0 && <p class="empty">{t.kosong}</p>}
      <ul class="lines">
        {lines.slice(0, shown).map((it) => (
          <CashLine
            key={it.id}
            kas={it}
            buku={buku}
            nama={it.anggota ? (names.get(it.anggota) ?? t.anggotaLama) : null}
            mayRecord={mayRecord}
            onOpen={open === null ? setOpen : null}
          />
        ))}
      </ul>
      {lines.length > shown && (
        <ShowMore
          onShow={() => {
            setShown(lines.length);
          }}
        />
      )}
    </section>
  );
}
