// In which order the outbox sends, over drawn queues of all kinds and drawn answers. What depends on what is said
// here once more, kind by kind, from the words of the model and not from the table that the page goes by.
// Long: every kind has its row.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import { toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import type { JenisKiriman, Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import {
  inOrder,
  nextToSend,
  nextWake,
  reduce,
  unsent,
  walk,
  type Answer,
  type Outbox,
  type OutboxEvent,
} from '../../../web/src/outbox/machine.ts';
import type { OutboxItem } from '../../../web/src/state/outbox-item.ts';

const UID = toUid('uid-1');

interface Drawn {
  readonly ksm: string;
  readonly member: string;
  readonly loan: string;
  readonly record: string;
  readonly n: number;
}

/** What is made under an id is there from then on; a record is changed by its corrections, under the same id. */
interface Said {
  readonly isi: object;
  readonly makes?: readonly string[];
  readonly changes?: readonly string[];
  readonly names?: readonly string[];
}

const record = ({ ksm, record: id }: Drawn): Said => ({
  isi: { ksmId: ksm, id },
  makes: [id],
  changes: [id],
  names: [ksm],
});
const ofGroup = ({ ksm }: Drawn): Said => ({
  isi: { ksmId: ksm },
  changes: [`group ${ksm}`],
  names: [ksm],
});
const ofStage = ({ ksm }: Drawn): Said => ({
  isi: { ksmId: ksm, tahap: 'I' },
  changes: [`stage ${ksm}`],
  names: [ksm],
});
const visit = ({ ksm }: Drawn): Said => ({
  isi: { kota: '32.73', bulan: '2017-06', ksmId: ksm },
  changes: [`visit ${ksm}`],
  names: [ksm],
});

const KINDS: { readonly [J in JenisKiriman]: (drawn: Drawn) => Said } = {
  ksmDaftar: ({ ksm, member }) => ({
    isi: { ksm: { id: ksm }, anggota: [{ id: member }] },
    makes: [ksm, member],
  }),
  ksmUbah: ofGroup,
  ksmBubar: ofGroup,
  ksmPindah: ofGroup,
  ksmGanda: ofGroup,
  anggotaMasuk: ({ ksm, member }) => ({
    isi: { ksmId: ksm, anggota: [{ id: member }] },
    makes: [member],
    names: [ksm],
  }),
  anggotaKeluar: ({ ksm, member }) => ({
    isi: { ksmId: ksm, anggota: member },
    changes: [member],
    names: [ksm, member],
  }),
  anggotaUbah: ({ ksm, member }) => ({
    isi: { ksmId: ksm, anggota: { id: member } },
    changes: [member],
    names: [ksm, member],
  }),
  anggotaGabung: ({ ksm, member }) => ({
    isi: { ksmId: ksm, anggota: member, tetap: 'm-0' },
    changes: [member, 'm-0'],
    names: [ksm, member, 'm-0'],
  }),
  sesi: ({ ksm, record: id, member, loan }) => ({
    isi: { ksmId: ksm, id, setoran: { [member]: 1000 }, pinjamanBaru: [{ id: loan }] },
    makes: [id, loan],
    changes: [id],
    names: [ksm, member],
  }),
  pinjaman: ({ ksm, loan, member }) => ({
    isi: { ksmId: ksm, id: loan, peminjam: member },
    makes: [loan],
    changes: [loan],
    names: [ksm, member],
  }),
  pembayaran: ({ ksm, record: id, loan }) => ({
    isi: { ksmId: ksm, id, pinjaman: loan },
    makes: [id],
    changes: [id],
    names: [ksm, loan],
  }),
  kasLain: record,
  bagiHasil: record,
  saldoAwal: ({ ksm, loan }) => ({
    isi: { ksmId: ksm, pinjaman: [{ id: loan }] },
    makes: [loan],
    changes: [`opening ${ksm}`],
    names: [ksm],
  }),
  dokumen: record,
  kemitraan: record,
  pelatihan: record,
  tahap: ofStage,
  tahapBatal: ofStage,
  batalkan: ({ ksm, record: id }) => ({
    isi: { ksmId: ksm, catatan: { jenis: 'sesi', id, pinjaman: null } },
    changes: [id],
    names: [ksm, id],
  }),
  lkm: ({ n }) => ({ isi: { id: `lkm-${String(n)}` }, makes: [`lkm-${String(n)}`] }),
  upkBulanan: ({ n }) => ({
    isi: { lkm: `lkm-${String(n)}`, bulan: '2017-06' },
    changes: [`books ${String(n)}`],
    names: [`lkm-${String(n)}`],
  }),
  target: ({ n }) => ({ isi: { kota: '32.73', tahun: 2017 + n }, changes: [`year ${String(n)}`] }),
  tutupBulan: ({ n }) => ({
    isi: { kota: '32.73', bulan: `2017-0${String(n)}` },
    changes: [`month ${String(n)}`],
  }),
  pemeriksaan: ({ ksm, record: id }) => ({
    isi: { ksmId: ksm, pendaftaran: null, sesi: [{ id, urut: 1 }] },
    changes: [`check ${id}`],
    names: [ksm, id],
  }),
  ujiPetik: visit,
  ujiPetikBatal: visit,
};

const meet = (a: readonly string[] = [], b: readonly string[] = []) =>
  a.some((it) => b.includes(it));

const mustFollow = ({ makes = [], changes, names = [] }: Said, earlier: Said): boolean =>
  meet([...names, ...makes], earlier.makes) || meet(changes, earlier.changes);

const drawn = fc.record({
  ksm: fc.constantFrom('ksm-1', 'ksm-2'),
  member: fc.constantFrom('m-1', 'm-2'),
  loan: fc.constantFrom('p-1', 'p-2'),
  record: fc.constantFrom('r-1', 'r-2', 'r-3'),
  n: fc.integer({ min: 1, max: 2 }),
});
const said = fc
  .tuple(fc.constantFrom(...(Object.keys(KINDS) as JenisKiriman[])), drawn)
  .map(([jenis, it]) => ({ jenis, ...KINDS[jenis](it) }));
type Queued = Said & { readonly jenis: JenisKiriman };

const itemOf = ({ jenis, isi }: Queued, n: number): OutboxEvent => {
  const id = toNewId(`k-${String(n).padStart(2, '0')}`);
  const kiriman = { id, jenis, isi, koreksi: null } as unknown as Kiriman;
  const item = { id, uid: UID, kiriman, hash: id, judul: id, after: null };
  return { type: 'enqueued', item, now: n };
};
const play = (queue: readonly Queued[]): Outbox => queue.map(itemOf).reduce<Outbox>(reduce, []);

const stuckBehind = (outbox: Outbox, { id }: OutboxItem) =>
  walk(outbox, UID)
    .find(({ item }) => item.id === id)
    ?.after.find((it) => it.isStuck)?.item;

const refusal = { code: 'x', pesan: '', isian: [] };
type Doing = 'accept' | 'unreachable' | 'server-fault' | 'unreadable' | 'refuse';
const answerOf = ({ id, hash }: OutboxItem, doing: Doing): Answer => {
  if (doing === 'accept')
    return {
      kind: 'receipt',
      receipt: { kiriman: id, hash, diterimaPada: '2017-07-05T01:00:00Z' },
    };
  return doing === 'refuse' ? { kind: 'refused', refusal } : { kind: doing };
};

const step = fc.record({
  doing: fc.constantFrom<Doing | 'aside' | 'discard' | 'resend'>(
    ...(['accept', 'accept', 'accept', 'unreachable', 'server-fault'] as const),
    ...(['unreadable', 'refuse', 'aside', 'discard', 'resend'] as const),
  ),
  at: fc.nat(20),
  /** How long until the next, ms: less than a retry takes, or more. */
  wait: fc.constantFrom(0, 250, 5000, 400_000),
});

/** Sends what is next, as the carrier does. */
function send(outbox: Outbox, item: OutboxItem, doing: Doing, now: number): Outbox {
  const { id } = item;
  return [
    { type: 'started', id, now } as const,
    { type: 'answered', id, answer: answerOf(item, doing), now, random: 0.5 } as const,
  ].reduce<Outbox>(reduce, outbox);
}

describe('in which order the outbox sends', () => {
  it('never before what it depends on, whatever the answers; the rest arrives', () => {
    fc.assert(
      fc.property(
        fc.array(said, { minLength: 1, maxLength: 12 }),
        fc.array(step, { maxLength: 40 }),
        (queue, steps) => {
          let now = 100;
          let outbox = play(queue);
          const saidOf = ({ id }: OutboxItem): Queued => {
            const found = queue[Number(id.slice(2))];
            if (!found) throw new Error(id);
            return found;
          };
          const before = (item: OutboxItem) =>
            unsent(outbox).filter(
              (it) => it.createdAt < item.createdAt && mustFollow(saidOf(item), saidOf(it)),
            );
          const isStuck = (item: OutboxItem): boolean =>
            item.state.status === 'refused' || before(item).some(isStuck);
          const sendNext = (doing: Doing): boolean => {
            const item = nextToSend(outbox, UID, now);
            if (item === null) return false;
            expect(before(item).map((it) => it.id)).toEqual([]);
            outbox = send(outbox, item, doing, now);
            return true;
          };
          for (const { doing, at, wait } of steps) {
            const rest = inOrder(outbox);
            const chosen = rest[at % Math.max(1, rest.length)];
            if (chosen === undefined) break;
            const { id } = chosen;
            if (doing === 'aside')
              outbox = reduce(outbox, { type: 'setAside', id, refuse: () => refusal });
            else if (doing === 'discard') outbox = reduce(outbox, { type: 'discarded', id });
            else if (doing === 'resend') outbox = reduce(outbox, { type: 'resent', id });
            else sendNext(doing);
            now += wait;
          }
          // The server is there again and takes all that it is given.
          for (let n = 0; n <= queue.length; n += 1) {
            const wake = nextWake(outbox, UID);
            if (wake === null) break;
            now = Math.max(now, wake);
            // Something goes whenever it is time: no phone asks in vain again and again.
            expect(sendNext('accept')).toBe(true);
          }
          const left = unsent(outbox);
          expect(left.filter((it) => !isStuck(it)).map((it) => it.id)).toEqual([]);
          for (const item of left.filter((it) => it.state.status !== 'refused'))
            expect(stuckBehind(outbox, item)).toBeDefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  const two = (first: Queued, second: Queued): Outbox => play([first, second]);
  const all: Drawn = { ksm: 'ksm-1', member: 'm-1', loan: 'p-1', record: 'r-1', n: 1 };
  const other: Drawn = { ksm: 'ksm-1', member: 'm-2', loan: 'p-2', record: 'r-2', n: 2 };
  const of = (jenis: JenisKiriman, it: Drawn): Queued => ({ jenis, ...KINDS[jenis](it) });

  it.each(Object.keys(KINDS) as JenisKiriman[])(
    '%s: the second about one thing after the first',
    (jenis) => {
      for (const doing of ['unreachable', 'server-fault', 'refuse'] as const) {
        const outbox = two(of(jenis, all), of(jenis, all));
        const [first] = outbox;
        if (!first) throw new Error('nothing queued');
        expect(nextToSend(send(outbox, first, doing, 10), UID, 260)).toBeNull();
      }
    },
  );

  it.each([
    ['kasLain', 'kasLain'],
    ['target', 'target'],
    ['upkBulanan', 'upkBulanan'],
    ['pemeriksaan', 'pemeriksaan'],
    ['anggotaUbah', 'sesi'],
    ['ksmUbah', 'sesi'],
  ] as const)('%s that is stuck leaves alone what is about another: %s', (jenis, next) => {
    for (const doing of ['server-fault', 'refuse'] as const) {
      const outbox = two(of(jenis, all), of(next, other));
      const [first] = outbox;
      if (!first) throw new Error('nothing queued');
      expect(nextToSend(send(outbox, first, doing, 10), UID, 260)?.id).toBe('k-01');
    }
  });

  it('a session with a member who was set aside waits, says for whom, and goes when that is gone', () => {
    const outbox = two(of('anggotaMasuk', all), of('sesi', all));
    const [first, second] = outbox;
    if (!first || !second) throw new Error('nothing queued');
    const aside = reduce(outbox, { type: 'setAside', id: first.id, refuse: () => refusal });
    expect(nextToSend(aside, UID, 1e12)).toBeNull();
    expect(nextWake(aside, UID)).toBeNull();
    expect(stuckBehind(aside, second)?.id).toBe(first.id);
    const gone = reduce(aside, { type: 'discarded', id: first.id });
    expect(nextToSend(gone, UID, 10)?.id).toBe(second.id);
    const again = reduce(aside, { type: 'resent', id: first.id });
    expect(nextToSend(again, UID, 10)?.id).toBe(first.id);
  });

  it('what mends another takes its place before what waited for that', () => {
    const at = (it: OutboxEvent, dibuat: string): OutboxEvent =>
      it.type === 'enqueued'
        ? { ...it, item: { ...it.item, kiriman: { ...it.item.kiriman, dibuat } } }
        : it;
    const first = at(itemOf(of('anggotaMasuk', all), 0), '2017-07-05T01:00:00.000Z');
    const second = at(itemOf(of('sesi', all), 1), '2017-07-05T01:01:00.000Z');
    const mended = at(itemOf(of('anggotaMasuk', all), 2), '2017-07-05T01:00:00.000Z');
    if (first.type !== 'enqueued' || mended.type !== 'enqueued') throw new Error('not queued');
    const { id } = first.item;
    const outbox = [
      first,
      second,
      { type: 'setAside', id, refuse: () => refusal } as const,
      { ...mended, type: 'replaced', id } as const,
    ].reduce<Outbox>(reduce, []);
    expect(nextToSend(outbox, UID, 10)?.id).toBe(mended.item.id);
  });
});
