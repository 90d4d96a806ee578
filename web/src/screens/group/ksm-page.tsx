// One group: its level and why, what is missing for the next and how it moved over the months; its other
// parts come when they are opened. Every reason comes from the stored evaluation, none is worked out here.
import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { ksmIdOf } from '../../../../functions/src/domain/submissions/jenis.ts';
import { intervalOn } from '../../../../functions/src/domain/records/ksm.ts';
import { hasIzin } from '../../../../functions/src/domain/access/peran.ts';
import { currentPerson } from '../../state/session.ts';
import { today } from '../../state/clock.ts';
import { Returned } from '../groups/returned.tsx';
import { mayOpen, type PartProps } from './part/part.ts';
import { useGroup } from '../../reads/use-group.ts';
import { unsent } from '../../outbox/machine.ts';
import { outbox } from '../../outbox/store.ts';
import { navigate, path, type BagianKsm } from '../../routes/router.ts';
import * as teks from '../../teks/index.ts';
import { lazyPage, PageHeading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { useStore } from '../../state/store.ts';
import { PartMenu } from './part/part-menu.tsx';
import { Maturity } from './summary/maturity.tsx';
import { useRecheck } from './summary/use-recheck.ts';

const t = teks.ksm;

const loadPart: Readonly<Record<BagianKsm, () => Promise<(props: PartProps) => JSX.Element>>> = {
  'daftar-sesi': () => import('./ksm-sessions-page.tsx').then((m) => m.KsmSessions),
  anggota: () => import('./members/members-part.tsx').then((m) => m.KsmMembers),
  tabungan: () => import('./ksm-savings-page.tsx').then((m) => m.KsmSavings),
  pinjaman: () => import('./loans/loans-part.tsx').then((m) => m.KsmLoans),
  dokumen: () => import('./papers/papers-part.tsx').then((m) => m.KsmPapers),
  tahap: () => import('./ksm-stage-page.tsx').then((m) => m.KsmStage),
  data: () => import('./data/data-part.tsx').then((m) => m.KsmData),
  perubahan: () => import('./ksm-history-page.tsx').then((m) => m.KsmHistory),
};

const PARTS: Readonly<Record<BagianKsm, (props: PartProps) => JSX.Element>> = {
  'daftar-sesi': lazyPage(loadPart['daftar-sesi']),
  anggota: lazyPage(loadPart.anggota),
  tabungan: lazyPage(loadPart.tabungan),
  pinjaman: lazyPage(loadPart.pinjaman),
  dokumen: lazyPage(loadPart.dokumen),
  tahap: lazyPage(loadPart.tahap),
  data: lazyPage(loadPart.data),
  perubahan: lazyPage(loadPart.perubahan),
};

export function KsmPage(props: {
  readonly ksmId: string;
  readonly bagian: BagianKsm | null;
}): JSX.Element {
  const read = useGroup(props.ksmId);
  const group = read.data ?? null;
  const items = useStore(outbox);
  const isComputing = useRecheck(group, items, read.reload);
  const person = currentPerson();
  const klaim = person?.klaim ?? null;
  const { ksmId, bagian } = props;
  const isLost = klaim !== null && bagian !== null && !mayOpen(klaim, bagian);
  useEffect(() => {
    if (isLost) navigate(path.ksm(ksmId), { replace: true });
  }, [isLost]);
  if (group === null) {
    return (
      <div class="page">
        <PageHeading title={teks.menu.ksm} />
        <ReadState read={read} words={teks.kelompok.gagal} />
      </div>
    );
  }
  const newest = group.capaian[0] ?? null;
  const waiting = unsent(items).filter((it) => ksmIdOf(it.kiriman) === group.ksm.id).length;
  const mayRecord = klaim !== null && hasIzin(klaim, 'catat');
  const Part = bagian === null ? null : PARTS[bagian];
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
      <ReadState read={read} readAt={group.readAt} />
      <div role="status" class="live">
        {waiting > 0 && <p class="notice is-warning">{teks.daftar.belumTermasuk(waiting)}</p>}
        {isComputing && <p class="notice">{t.menghitung}</p>}
      </div>
      {mayRecord && <Returned ksmId={ksmId} />}
      {klaim !== null && <PartMenu ksmId={ksmId} klaim={klaim} here={bagian} />}
      {Part !== null && klaim !== null && person !== null && !isLost ? (
        <Part key={bagian} group={group} klaim={klaim} uid={person.uid} />
      ) : newest === null ? (
        <p class="empty">{group.readAt === null ? t.lokal : t.belumDihitung}</p>
      ) : (
        <Maturity newest={newest} group={group} />
      )}
      {mayRecord && (
        <p class="actions">
          <a class="button is-soft" href={path.printSummary(group.ksm.id)}>
            {teks.cetak.ringkasan}
          </a>
          <a class="button is-soft" href={path.printForm(group.ksm.id)}>
            {teks.cetak.formulir}
          </a>
        </p>
      )}
    </div>
  );
}
