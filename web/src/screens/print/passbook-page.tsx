// A member's book on paper: every movement of her savings with what is left after it, and her loans. Each member's
// begins on a page of its own, so that none shows another's.
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { AnggotaId } from '../../../../functions/src/domain/basics/identitas.ts';
import { SEMUA } from '../../forms/slip/address.ts';
import type { BookNow } from '../../forms/slip/book-now.ts';
import { peopleOf } from '../../forms/slip/people-of.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import { namesOf } from '../../reads/shapes/names-apart.ts';
import { savingsOf, type TabunganAnggota } from '../../reads/shapes/savings-book.ts';
import { path } from '../../routes/router.ts';
import { today } from '../../state/clock.ts';
import * as teks from '../../teks/index.ts';
import { Failed, Loading } from '../../ui/page.tsx';
import { ReadState } from '../../ui/read-state.tsx';
import { catatanOf } from '../group/savings/book-words.ts';
import { PassbookLoans } from './paper/passbook-loans.tsx';
import { PassbookTable } from './paper/passbook-table.tsx';
import { Sheet } from './paper/sheet.tsx';
import { doubtsOf, stateLines } from './slip/lines.ts';
import { timeOf, useBookNow } from './slip/use-book-now.ts';
import './passbook.css';

const t = teks.bukuAnggota;

/** `group` with its members as they are on record; `buku` names a member, or all of them. */
export function PassbookPage(props: {
  readonly group: GroupData;
  readonly buku: string;
}): JSX.Element {
  const { group, buku } = props;
  const { book, read } = useBookNow(group);
  const back = { to: path.ksmTab(group.ksm.id, 'tabungan'), label: group.ksm.nama };
  const people =
    book === null
      ? []
      : peopleOf(book, group, null, today()).filter(({ id }) => buku === SEMUA || id === buku);
  return (
    <Sheet title={t.judul(group.ksm.nama)} back={back} class="passbook">
      {book === null ? (
        <Loading />
      ) : !book.isWhole ? (
        read !== null && <ReadState read={read} words={teks.kelompok.gagal} />
      ) : people.length === 0 ? (
        <Failed pesan={t.tidakAda} />
      ) : (
        <Books
          group={group}
          book={book}
          people={people.map(({ id }) => id)}
          isCopy={read !== null && read.status !== 'fresh'}
        />
      )}
    </Sheet>
  );
}

function Books(props: {
  readonly group: GroupData;
  readonly book: BookNow;
  readonly people: readonly AnggotaId[];
  readonly isCopy: boolean;
}): JSX.Element {
  const { group, book, people, isCopy } = props;
  const savings = useMemo(() => savingsOf(book), [book]);
  const names = namesOf(group.anggota);
  const state = useMemo(
    () => [
      ...stateLines({ book, isCopy, hari: today(), jam: timeOf(new Date()) }),
      ...doubtsOf(book),
    ],
    [book, isCopy],
  );
  return (
    <>
      {people.map((id) => (
        <section key={id} class="member-book">
          <h2>{names.get(id)}</h2>
          <p class="small">
            {teks.slip.ksm(group.ksm.nama)}. {state.join(' ')}
          </p>
          <h3>{t.tabungan}</h3>
          <Savings book={savings.anggota.get(id)} unsent={book.belumDikirim} />
          <PassbookLoans
            pinjaman={book.pinjaman.filter((it) => it.peminjam === id)}
            unsent={book.belumDikirim}
          />
          <div class="sign">
            {t.tandaTangan.map((who) => (
              <p key={who}>
                {who}
                <span />
              </p>
            ))}
          </div>
          <p class="small">
            {teks.slip.milik(names.get(id) ?? '')} {teks.slip.salah(null)}
          </p>
        </section>
      ))}
    </>
  );
}

function Savings(props: {
  readonly book: TabunganAnggota | undefined;
  readonly unsent: ReadonlySet<string>;
}): JSX.Element {
  const { book, unsent } = props;
  if (book === undefined) return <p>{t.kosong}</p>;
  return (
    <PassbookTable
      kepala={[t.masuk, t.keluar, t.saldoRp]}
      baris={book.baris.map((it) => ({
        id: it.id,
        tanggal: it.tanggal,
        catatan: `${catatanOf(it) || t.setoran}${unsent.has(it.id) ? ` (${t.belumDikirim})` : ''}`,
        jumlah: [it.jumlah > 0 ? it.jumlah : null, it.jumlah < 0 ? -it.jumlah : null, it.saldo],
      }))}
    />
  );
}
