// The savings book of a group: what each member deposited and withdrew, with what is left after each.
import type { Tanggal } from '../../../../../functions/src/domain/basics/tanggal.ts';
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Anggota } from '../../../../../functions/src/domain/records/anggota.ts';
import { isActive } from '../../../../../functions/src/domain/records/is-active.ts';
import {
  formatAngka,
  formatRupiah,
  formatTanggal,
} from '../../../../../functions/src/domain/basics/format.ts';
import { passbookOf, SEMUA, slipNow } from '../../../forms/slip/address.ts';
import { today } from '../../../state/clock.ts';
import { byName } from '../../../reads/shapes/buku.ts';
import {
  savingsOf,
  type BukuTabungan,
  type TabunganAnggota,
} from '../../../reads/shapes/savings-book.ts';
import type { TabProps } from '../tab/tab.ts';
import { saldoKasOn } from '../../../../../functions/src/domain/submissions/decisions/money/kas.ts';
import { useBuku } from '../../../reads/use-tabs.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import { PendingNote } from '../../../ui/pending-note.tsx';
import { TabState } from '../tab/tab-state.tsx';
import { catatanBagi, catatanOf } from './book-words.ts';
import { OtherCash } from './other-cash.tsx';
import type { AnggotaId } from '../../../../../functions/src/domain/basics/identitas.ts';
import { ShowMore } from '../tab/show-more.tsx';

const t = teks.tabKsm.tabungan;
const SHOWN = 26;

export function KsmSavings({ group, klaim, unread }: TabProps): JSX.Element {
  const read = useBuku(group.ksm);
  const buku = read.data ?? null;
  const savings = useMemo(() => (buku === null ? null : savingsOf(buku)), [buku]);
  const [anggota, setAnggota] = useState<AnggotaId | ''>('');
  const members = byName(group.anggota, (it) => isActive(it, today()));
  const book = anggota === '' ? undefined : savings?.anggota.get(anggota);
  return (
    <>
      <section aria-labelledby="tab-tabungan">
        <h2 id="tab-tabungan">{t.judul}</h2>
        <TabState
          read={read}
          above={unread}
          readAt={buku?.readAt ?? null}
          words={teks.tabKsm.gagal}
        />
        <PendingNote ksmId={group.ksm.id} kinds={['sesi', 'batalkan']} />
        {buku === null && read.status === 'loading' && <AsComputed group={group} />}
        {savings !== null && savings.anggota.size === 0 && <p class="empty">{t.kosong}</p>}
        {savings !== null && savings.anggota.size > 0 && (
          <>
            <dl class="facts">
              {savings.awal && <Fact nama={t.totalAwal} jumlah={savings.awal.jumlah} />}
              <Fact nama={t.totalSetoran} jumlah={savings.totalSetoran} />
              {savings.totalTarik > 0 && <Fact nama={t.totalTarik} jumlah={savings.totalTarik} />}
              {savings.totalBagi !== 0 && <Fact nama={t.totalBagi} jumlah={savings.totalBagi} />}
              <Fact
                nama={t.saldo}
                jumlah={
                  (savings.awal?.jumlah ?? 0) +
                  savings.totalSetoran -
                  savings.totalTarik +
                  savings.totalBagi
                }
              />
            </dl>
            {savings.belumDibagi > 0 && (
              <p class="hint">{t.belumDibagi(formatRupiah(savings.belumDibagi))}</p>
            )}
            <h3 id="per-anggota">{t.perAnggota}</h3>
            <div class="scroll" role="group" aria-labelledby="per-anggota" tabIndex={0}>
              <table class="months">
                <thead>
                  <tr>
                    <th scope="col">{t.anggota}</th>
                    <th scope="col" class="is-number">
                      {t.saldoAnggota}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {members.map((it) => {
                    const saved = savings.anggota.get(it.id);
                    const last = saved?.baris.findLast(
                      ({ jumlah, bagi, awal }) => jumlah > 0 && !bagi && !awal,
                    );
                    return (
                      <tr key={it.id}>
                        <th scope="row" class="is-name">
                          {it.nama}
                          <span class="muted line-sub">
                            {last === undefined ? t.belumMenyetor : t.kali(saved?.setoran ?? 0)}
                          </span>
                          {last !== undefined && (
                            <span class="muted line-sub">
                              {t.terakhir(formatTanggal(last.tanggal))}
                            </span>
                          )}
                        </th>
                        <td class="is-number">{formatRupiah(saved?.saldo ?? 0)}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </div>
            <div class="trend-choice">
              <SelectField
                jalur="tabungan.anggota"
                label={t.bukuUntuk}
                isian={[]}
                value={anggota}
                empty={t.pilih}
                choices={members
                  .filter((it) => savings.anggota.has(it.id))
                  .map((it) => ({ value: it.id, label: it.nama }))}
                onChange={setAnggota}
              />
            </div>
            <p class="line-actions">
              {anggota !== '' && (
                <a class="line-link" href={slipNow(group.ksm.id, anggota)}>
                  {teks.slip.bagikan}
                </a>
              )}
              <a
                class="line-link"
                href={passbookOf(group.ksm.id, anggota === '' ? SEMUA : anggota)}
              >
                {anggota === '' ? teks.bukuAnggota.cetakSemua : teks.bukuAnggota.cetak}
              </a>
            </p>
            {book === undefined ? (
              <SessionTable savings={savings} members={members} />
            ) : (
              <MemberBook
                key={book.anggota}
                book={book}
                nama={members.find((it) => it.id === book.anggota)?.nama ?? t.tanpaNama}
              />
            )}
          </>
        )}
      </section>
      {buku !== null && (
        <OtherCash
          group={group}
          klaim={klaim}
          members={members}
          saldo={new Map([...(savings?.anggota ?? [])].map(([id, it]) => [id, it.saldo]))}
          buku={buku}
          kas={saldoKasOn({ awal: null, ...buku }, [], today())}
        />
      )}
    </>
  );
}

/** Before the records are all there: what the newest evaluation says of the group as a whole. */
function AsComputed({ group }: Pick<TabProps, 'group'>): JSX.Element | null {
  const newest = group.capaian[0]?.capaian;
  if (newest === undefined) return null;
  const { tabungan, saldoTabungan } = newest.angka;
  return (
    <>
      <dl class="facts">
        <Fact nama={t.totalSetoran} jumlah={tabungan} />
        {saldoTabungan !== null && <Fact nama={t.saldo} jumlah={saldoTabungan} />}
      </dl>
      <p class="hint">{t.menurutPenilaian(formatTanggal(newest.per))}</p>
    </>
  );
}

function Fact(props: { readonly nama: string; readonly jumlah: number }): JSX.Element {
  return (
    <div>
      <dt>{props.nama}</dt>
      <dd>{formatRupiah(props.jumlah)}</dd>
    </div>
  );
}

interface Line {
  readonly key: string;
  readonly tanggal: Tanggal;
  readonly catatan: string;
  readonly jumlah: number;
  readonly saldo: number;
}

/** Deposits and withdrawals of the group in the order of their dates, with the balance after each. */
function SessionTable(props: {
  readonly savings: BukuTabungan;
  readonly members: readonly Anggota[];
}): JSX.Element {
  const { savings, members } = props;
  const lines = useMemo(() => {
    const moves = [
      ...[savings.awal ?? []]
        .flat()
        .map((it) => ({ ...it, key: it.id as string, catatan: t.totalAwal })),
      ...savings.sesi.map((it) => ({
        key: it.sesi,
        tanggal: it.tanggal,
        catatan: `${formatAngka(it.penabung)} ${t.penabung.toLowerCase()}`,
        jumlah: it.jumlah,
      })),
      ...savings.tarik.map((it) => ({
        key: it.id,
        tanggal: it.tanggal,
        catatan:
          it.anggota === null
            ? t.tarikanBelumDibagi
            : t.tarikanOleh(members.find(({ id }) => id === it.anggota)?.nama ?? t.tanpaNama),
        jumlah: -it.jumlah,
      })),
      ...savings.bagi.map((it) => ({ ...it, key: it.id, catatan: catatanBagi(it.jumlah) })),
    ].toSorted((a, b) => (a.tanggal < b.tanggal ? -1 : a.tanggal > b.tanggal ? 1 : 0));
    let saldo = 0;
    return moves.map((it): Line => {
      saldo += it.jumlah;
      return { ...it, saldo };
    });
  }, [savings, members]);
  return <LineTable id="per-sesi" judul={t.perSesi} lines={lines} />;
}

function MemberBook(props: { readonly book: TabunganAnggota; readonly nama: string }): JSX.Element {
  const lines = props.book.baris.map((it) => ({
    key: it.id,
    tanggal: it.tanggal,
    catatan: catatanOf(it),
    jumlah: it.jumlah,
    saldo: it.saldo,
  }));
  return <LineTable id="buku-anggota" judul={props.nama} lines={lines} />;
}

/** Newest first; older ones on request. */
function LineTable(props: {
  readonly id: string;
  readonly judul: string;
  readonly lines: readonly Line[];
}): JSX.Element {
  const [shown, setShown] = useState(SHOWN);
  const lines = props.lines.toReversed();
  return (
    <>
      <h3 id={props.id}>{props.judul}</h3>
      <div class="scroll" role="group" aria-labelledby={props.id} tabIndex={0}>
        <table class="months">
          <thead>
            <tr>
              <th scope="col">{t.tanggal}</th>
              <th scope="col" class="is-number">
                {t.setoran}
              </th>
              <th scope="col" class="is-number">
                {t.berjalan}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, shown).map((it) => (
              <tr key={it.key}>
                <th scope="row">
                  {formatTanggal(it.tanggal)}
                  {it.catatan !== '' && <span class="muted line-sub">{it.catatan}</span>}
                </th>
                <td class="is-number">{formatRupiah(it.jumlah)}</td>
                <td class="is-number">{formatRupiah(it.saldo)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > shown && (
        <ShowMore
          onShow={() => {
            setShown(lines.length);
          }}
        />
      )}
    </>
  );
}
