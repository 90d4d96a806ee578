// The slip of a meeting, or of today: chosen for the group or for one member, looked at, and handed to the phone's own
// share sheet as a picture.
import type { JSX } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { AnggotaId } from '../../../../../functions/src/domain/basics/identitas.ts';
import type { Sesi } from '../../../../../functions/src/domain/records/sesi.ts';
import { ANGGOTA, KINI } from '../../../forms/slip/address.ts';
import { groupSlip } from '../../../forms/slip/group-slip.ts';
import { memberSlip } from '../../../forms/slip/member-slip.ts';
import { peopleOf } from '../../../forms/slip/people-of.ts';
import { shortNames } from '../../../forms/slip/short-names.ts';
import type { GroupData } from '../../../reads/shapes/group-data.ts';
import { namesOf } from '../../../reads/shapes/names-apart.ts';
import { path } from '../../../routes/router.ts';
import { keepInAddress, useQuery } from '../../../routes/use-query.ts';
import { today } from '../../../state/clock.ts';
import { currentPerson } from '../../../state/session.ts';
import * as teks from '../../../teks/index.ts';
import { SelectField } from '../../../ui/fields/choice-field.tsx';
import { Failed, Loading, PageHeading } from '../../../ui/page.tsx';
import { ReadState } from '../../../ui/read-state.tsx';
import { groupLines, memberLines, sayLines, type About } from './lines.ts';
import { canShare, download, draw, pngOf, share } from './picture.ts';
import { timeOf, useBookNow } from './use-book-now.ts';
import '../paper/print.css';
import './slip.css';

const t = teks.slip;

/** `group` with its members as they are on record; `slip` names the session. */
export function SlipPage(props: { readonly group: GroupData; readonly slip: string }): JSX.Element {
  const { group, slip } = props;
  const { book, read } = useBookNow(group);
  const sesi = book?.sesi.find((it) => it.id === slip) ?? null;
  // Nobody is known to who may not read members.
  const isMissing = sesi === null && (slip !== KINI || group.anggota.length === 0);
  return (
    <div class="page narrow slip-page">
      <div class="not-printed">
        <p class="crumb">
          <a href={path.ksm(group.ksm.id)}>← {group.ksm.nama}</a>
        </p>
        <PageHeading title={t.judul} />
        {read !== null && read.data && <ReadState read={read} readAt={book?.readAt ?? null} />}
      </div>
      {book === null || (isMissing && read?.status === 'loading') ? (
        <Loading />
      ) : isMissing ? (
        <Failed pesan={t.tidakAda} />
      ) : (
        <Slip
          group={group}
          sesi={sesi}
          about={{
            ksm: group.ksm.nama,
            book,
            isCopy: read !== null && read.status !== 'fresh',
            hari: today(),
            fasilitator: recorderOf(),
          }}
        />
      )}
    </div>
  );
}

/** Whom a member asks. Others who may open the page are not at the meetings; without a name there is but an address. */
function recorderOf(): string | null {
  const { klaim, nama = '' } = currentPerson() ?? {};
  return klaim?.peran === 'fasilitator' && nama !== '' && !nama.includes('@') ? nama : null;
}

function Slip(props: {
  readonly group: GroupData;
  readonly sesi: Sesi | null;
  readonly about: Omit<About, 'jam'>;
}): JSX.Element {
  const { group, sesi, about } = props;
  const { book, hari } = about;
  const people = useMemo(() => peopleOf(book, group, sesi, hari), [book, group, sesi]);
  const [wanted] = useQuery(ANGGOTA);
  const chosen = people.find(({ id }) => id === wanted) ?? (sesi === null ? people[0] : undefined);
  const names = useMemo(() => namesOf(group.anggota), [group]);
  const nameOf = (id: AnggotaId): string => names.get(id) ?? '';
  const lines = useMemo(() => {
    const said = { ...about, jam: timeOf(new Date()) };
    if (chosen !== undefined) {
      const { id: anggota, nama } = chosen;
      const slip = memberSlip(book, group, { anggota, sesiId: sesi?.id ?? null, today: hari });
      return memberLines(slip, shortNames(group.anggota).get(anggota) ?? nama, said);
    }
    return sesi === null ? [] : groupLines(groupSlip(book, group, sesi, hari), said);
    // Drawn anew, with another time, when what it says changes.
  }, [book, group, sesi, chosen?.id, hari, about.isCopy, about.fasilitator]);
  const next = people[chosen === undefined ? 0 : people.indexOf(chosen) + 1];
  return (
    <>
      <div class="not-printed">
        <SelectField<AnggotaId>
          jalur="slip.untuk"
          label={t.untuk}
          isian={[]}
          value={chosen?.id ?? ''}
          choices={people.map(({ id }) => ({ value: id, label: nameOf(id) }))}
          {...(sesi !== null && { empty: t.kelompok })}
          onChange={(id) => {
            keepInAddress({ [ANGGOTA]: id });
          }}
        />
        <p class="hint">{chosen === undefined ? t.umum : t.pribadi}</p>
        {!book.isWhole && <p class="notice is-warning">{t.tanpaBuku}</p>}
      </div>
      <Picture
        key={chosen?.id ?? ''}
        lines={lines}
        namaBerkas={t.namaBerkas(hari)}
        next={
          next && {
            label: t.lanjut(nameOf(next.id)),
            go: () => {
              keepInAddress({ [ANGGOTA]: next.id });
            },
          }
        }
      />
    </>
  );
}

function Picture(props: {
  readonly lines: Parameters<typeof draw>[1];
  readonly namaBerkas: string;
  readonly next: { readonly label: string; readonly go: () => void } | undefined;
}): JSX.Element {
  const { lines, namaBerkas, next } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (canvas.current !== null) draw(canvas.current, lines);
    setSaid('');
  }, [lines]);
  const hand = (work: (file: File) => Promise<void> | void): void => {
    if (canvas.current === null) return;
    pngOf(canvas.current, namaBerkas)
      .then(work)
      .catch(() => {
        setSaid(t.gagal);
      });
  };
  const save = (): void => {
    hand((file) => {
      download(file);
      setSaid(t.tersimpan);
    });
  };
  return (
    <>
      <div class="not-printed">
        <div class="actions">
          {canShare() && (
            <button
              type="button"
              class="button is-primary"
              onClick={() => {
                setSaid('');
                hand(share);
              }}
            >
              {t.kirim}
            </button>
          )}
          <button type="button" class={`button${canShare() ? '' : ' is-primary'}`} onClick={save}>
            {t.simpan}
          </button>
          <button
            type="button"
            class="button is-quiet"
            onClick={() => {
              print();
            }}
          >
            {teks.cetak.cetak}
          </button>
          {next !== undefined && (
            <button type="button" class="button is-soft" onClick={next.go}>
              {next.label}
            </button>
          )}
        </div>
        <p role="status">{said}</p>
      </div>
      <canvas ref={canvas} class="slip" role="img" aria-label={t.gambar(sayLines(lines))} />
    </>
  );
}
