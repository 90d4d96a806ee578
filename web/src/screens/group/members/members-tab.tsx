// Members of a group: who they are, who came and left, and the forms for it. Those go through the
// outbox, so a member who joins in a meeting without a network can be recorded there.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { hasIzin } from '../../../../../functions/src/domain/access/peran.ts';
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import { isActive } from '../../../../../functions/src/domain/records/is-active.ts';
import { formHere } from '../../../forms/save/form-here.ts';
import { refusedHere } from '../../../forms/save/refused-here.ts';
import { SavedNote } from '../../../forms/saved/saved-note.tsx';
import { outbox } from '../../../outbox/store.ts';
import { byName } from '../../../reads/shapes/buku.ts';
import { namesOf } from '../../../reads/shapes/names-apart.ts';
import { useBuku } from '../../../reads/use-tabs.ts';
import { today } from '../../../state/clock.ts';
import type { OutboxItem } from '../../../state/outbox-item.ts';
import { useStore } from '../../../state/store.ts';
import * as teks from '../../../teks/index.ts';
import { PendingNote } from '../../../ui/pending-note.tsx';
import type { TabProps } from '../tab/tab.ts';
import { ChangeForm } from './change-form.tsx';
import { JoinForm } from './join-form.tsx';
import { LeaveForm } from './leave-form.tsx';
import { MergeForm } from './merge-form.tsx';
import { MemberList } from './member-list.tsx';
import type { Open } from './open.ts';
import { isBookAsked, saldoOf } from './still-open.ts';
import type { KirimanId } from '../../../../../functions/src/domain/basics/identitas.ts';

const t = teks.tabKsm.anggota;
const KINDS = ['anggotaMasuk', 'anggotaUbah', 'anggotaKeluar', 'anggotaGabung'] as const;

export function KsmMembers({ group, klaim }: TabProps): JSX.Element {
  const items = useStore(outbox);
  const [corrected] = useState(() => refusedHere(KINDS));
  const [open, setOpen] = useState<Open | null>(
    () => openOf(corrected, group.anggota) ?? begunOf(group),
  );
  const [savedId, setSavedId] = useState<KirimanId | null>(null);
  const mayRecord = hasIzin(klaim, 'catat');
  const hariIni = today();
  const isNow = (it: Anggota): boolean => isActive(it, hariIni);
  const all = byName(group.anggota, isNow);
  const active = all.filter(isNow);
  const former = all.filter((it) => !isNow(it));
  const names = namesOf(group.anggota);
  const saldo = saldoOf(useBuku(group.ksm, isBookAsked(group.anggota)).data);
  const unsent = new Set(
    items.flatMap(({ kiriman, state }) =>
      kiriman.jenis === 'anggotaMasuk' && state.status !== 'accepted'
        ? kiriman.isi.anggota.map((it) => it.id)
        : [],
    ),
  );
  const close = (): void => {
    setOpen(null);
  };
  const saved = (id: KirimanId): void => {
    setSavedId(id);
    setOpen(null);
  };
  const form = { group, klaim, corrected, onClose: close, onSaved: saved };
  return (
    <section aria-labelledby="tab-anggota">
      <div class="title-row">
        <h2 id="tab-anggota">{t.judul}</h2>
        {mayRecord && open === null && (
          <button
            type="button"
            class="button is-small"
            onClick={() => {
              setOpen({ what: 'masuk' });
            }}
          >
            {t.tambah}
          </button>
        )}
      </div>
      <p class="muted">
        {t.jumlah(
          active.length,
          active.filter((it) => it.jenisKelamin === 'P').length,
          active.filter((it) => it.miskin).length,
        )}
      </p>
      <SavedNote itemId={savedId} />
      <PendingNote ksmId={group.ksm.id} kinds={KINDS} />
      {open?.what === 'masuk' && <JoinForm {...form} />}
      {open?.what === 'gabung' && <MergeForm {...form} />}
      {open?.what === 'ubah' && <ChangeForm {...form} anggota={open.anggota} />}
      {open?.what === 'keluar' && (
        <LeaveForm
          {...form}
          anggota={{ ...open.anggota, nama: names.get(open.anggota.id) ?? open.anggota.nama }}
        />
      )}
      <MemberList
        anggota={active}
        names={names}
        pinjaman={group.pinjaman}
        saldo={saldo}
        unsent={unsent}
        onOpen={mayRecord && open === null ? setOpen : null}
      />
      {former.length > 0 && (
        <details>
          <summary>{t.bekas(former.length)}</summary>
          <MemberList
            anggota={former}
            names={names}
            pinjaman={group.pinjaman}
            saldo={saldo}
            unsent={unsent}
            onOpen={mayRecord && open === null ? setOpen : null}
          />
        </details>
      )}
      {mayRecord && open === null && all.length > 1 && (
        <p>
          <button
            type="button"
            class="link-button"
            onClick={() => {
              setOpen({ what: 'gabung' });
            }}
          >
            {t.gabung}
          </button>
        </p>
      )}
    </section>
  );
}

/** The form that the address names. */
function begunOf({ ksm, anggota }: TabProps['group']): Open | null {
  const [what, id] = formHere('anggota', ksm.id);
  if (what === 'masuk' || what === 'gabung') return { what };
  const one = anggota.find((it) => it.id === id);
  return one !== undefined && (what === 'ubah' || what === 'keluar')
    ? { what, anggota: one }
    : null;
}

/** The form that a refused submission goes back into. */
function openOf(corrected: OutboxItem | null, anggota: readonly Anggota[]): Open | null {
  const kiriman = corrected?.kiriman;
  if (kiriman?.jenis === 'anggotaMasuk') return { what: 'masuk' };
  if (kiriman?.jenis === 'anggotaGabung') return { what: 'gabung' };
  if (kiriman?.jenis === 'anggotaUbah') return { what: 'ubah', anggota: kiriman.isi.anggota };
  const leaving =
    kiriman?.jenis === 'anggotaKeluar'
      ? anggota.find((it) => it.id === kiriman.isi.anggota)
      : undefined;
  return leaving === undefined ? null : { what: 'keluar', anggota: leaving };
}
