// One group: its level and why, what is missing for the next and how it moved over the months. Its
// other tabs are loaded when they are opened. Every reason comes from the stored evaluation; none is
// computed here.
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { intervalOn } from '../../../../functions/src/domain/records/interval-on.ts';
import { hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import { currentPerson } from '../../state/session.ts';
import { today } from '../../state/clock.ts';
import { ReturnedOf } from '../groups/tonight/returned.tsx';
import { mayOpen, saysUnread, type TabProps } from './tab/tab.ts';
import { withNamesApart } from '../../reads/shapes/names-apart.ts';
import { useLately } from '../../reads/source/lately.ts';
import { useGroup } from '../../reads/use-group.ts';
import { unsentOf } from '../../outbox/machine.ts';
import { outbox } from '../../outbox/store.ts';
import { useQuery } from '../../routes/use-query.ts';
import { navigate, path, type TabKsm } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { Loading, lazyPage, PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useStore } from '../../state/store.ts';
import { DoubleNotice } from './double-notice.tsx';
import { TabMenu } from './tab/tab-menu.tsx';
import { Maturity } from './summary/maturity.tsx';
import { useRecheck } from './summary/use-recheck.ts';
import type { KsmId } from '../../../../functions/src/domain/basics/identitas.ts';

const t = teks.ksm;
const NOTHING: ReadonlySet<string> = new Set();
/** Tabs that look for a loan among the open ones. */
const NEEDS_ALL_LOANS: readonly TabKsm[] = ['anggota', 'tahap'];

const loadTab: Readonly<Record<TabKsm, () => Promise<(props: TabProps) => JSX.Element>>> = {
  'daftar-sesi': () => import('./sessions-tab.tsx').then((m) => m.KsmSessions),
  anggota: () => import('./members/members-tab.tsx').then((m) => m.KsmMembers),
  tabungan: () => import('./savings/savings-tab.tsx').then((m) => m.KsmSavings),
  pinjaman: () => import('./loans/loans-tab.tsx').then((m) => m.KsmLoans),
  dokumen: () => import('./papers/papers-tab.tsx').then((m) => m.KsmPapers),
  tahap: () => import('./stage-tab.tsx').then((m) => m.KsmStage),
  data: () => import('./data/data-tab.tsx').then((m) => m.KsmData),
  perubahan: () => import('./history-tab.tsx').then((m) => m.KsmHistory),
};

const TABS: Readonly<Record<TabKsm, (props: TabProps) => JSX.Element>> = {
  'daftar-sesi': lazyPage(loadTab['daftar-sesi']),
  anggota: lazyPage(loadTab.anggota),
  tabungan: lazyPage(loadTab.tabungan),
  pinjaman: lazyPage(loadTab.pinjaman),
  dokumen: lazyPage(loadTab.dokumen),
  tahap: lazyPage(loadTab.tahap),
  data: lazyPage(loadTab.data),
  perubahan: lazyPage(loadTab.perubahan),
};

export function KsmPage(props: {
  readonly ksmId: KsmId;
  readonly tab: TabKsm | null;
}): JSX.Element {
  const read = useGroup(props.ksmId, true, useLately);
  const group = read.data ?? null;
  // A link to a form of the tab that is open already opens it.
  const [form] = useQuery('isi');
  const items = useStore(outbox);
  const isComputing = useRecheck(group, items, read.reload);
  const person = currentPerson();
  const shown = useMemo(() => group && withNamesApart(group), [group]);
  const klaim = person?.klaim ?? null;
  const { ksmId, tab } = props;
  const isLost = klaim !== null && tab !== null && !mayOpen(klaim, tab);
  useEffect(() => {
    if (isLost) navigate(path.ksm(ksmId), { replace: true });
  }, [isLost]);
  if (group === null || shown === null) {
    return (
      <div class="page">
        <PageHeading title={teks.menu.ksm} />
        <ReadState read={read} words={teks.kelompok.gagal} />
      </div>
    );
  }
  const newest = group.capaian[0] ?? null;
  const waiting = unsentOf(items, group.ksm.id).length;
  const mayRecord = klaim !== null && hasIzin(klaim, 'catat') && !group.ksm.ganda;
  const Tab = tab === null ? null : TABS[tab];
  return (
    <div class="page ksm">
      <p class="crumb">
        <a href={path.ksmList}>← {teks.tersimpan.keDaftar}</a>
      </p>
      <div class="title-row">
        <div>
          <PageHeading title={group.ksm.nama} />
          <p class="muted">
            {group.ksm.jenisUsaha} · {t.setiap(intervalOn(group.ksm.jadwal, today()))} ·{' '}
            {t.setoranMinimum(group.ksm.setoranMinimum)}
          </p>
        </div>
        {mayRecord && newest?.capaian.tingkat !== 'Bubar' && (
          <a class="button is-primary" href={path.sesi(group.ksm.id)}>
            {teks.daftar.catatSesi}
          </a>
        )}
      </div>
      <ReadState read={saysUnread(tab) ? { ...read, unread: 0 } : read} readAt={group.readAt} />
      <DoubleNotice ksm={group.ksm} />
      <div role="status" class="live">
        {waiting > 0 && <p class="notice is-warning">{teks.daftar.belumTermasuk(waiting)}</p>}
        {isComputing && <p class="notice">{t.menghitung}</p>}
      </div>
      {mayRecord && <ReturnedOf ksmId={ksmId} />}
      {klaim !== null && <TabMenu ksmId={ksmId} klaim={klaim} here={tab} />}
      {tab !== null && group.pinjamanBelumUtuh && NEEDS_ALL_LOANS.includes(tab) ? (
        <Loading />
      ) : Tab !== null && klaim !== null && person !== null && !isLost ? (
        <Tab
          key={`${tab ?? ''} ${form ?? ''}`}
          // The form of a member changes the name on record.
          group={tab === 'anggota' ? group : shown}
          klaim={klaim}
          uid={person.uid}
          unread={read.unreadIds ?? NOTHING}
        />
      ) : newest === null ? (
        <p class="empty">{group.readAt === null ? t.lokal : t.belumDihitung}</p>
      ) : (
        <Maturity newest={newest} group={shown} klaim={klaim} />
      )}
      {mayRecord && (
        <p class="actions">
          <a class="button is-soft" href={path.printSummary(group.ksm.id)}>
            {teks.cetak.ringkasan}
          </a>
          <a class="button is-soft" href={path.printForm(group.ksm.id)}>
            {teks.cetak.formulir}
          </a>
          <a class="button is-soft" href={path.handOver(group.ksm.id)}>
            {teks.serahTerima.buka}
          </a>
        </p>
      )}
    </div>
  );
}
