// What a phone keeps is read by pages of other versions: a form that an older page stored, an outbox and a
// rescue file that a newer one did, after the page was rolled back.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Kiriman } from '../../functions/src/domain/submissions/kiriman.ts';
import { UPGRADES_KIRIMAN, withVersion } from '../../functions/src/domain/submissions/versions.ts';
import { toUid } from '../../functions/src/domain/basics/code-shapes.ts';
import { toKsmId, toNewId } from '../../functions/src/domain/basics/identitas.ts';
import { emptyRows, type FormSesi } from '../../web/src/forms/session/form-sesi.ts';
import { toKiriman } from '../../web/src/forms/session/to-kiriman.ts';
import { checkKiriman } from '../../web/src/outbox/enqueue.ts';
import { hashKiriman } from '../../web/src/outbox/hash.ts';
import { nextToSend, reduce, revive, type Outbox } from '../../web/src/outbox/machine.ts';
import { readRescue, writeRescue } from '../../web/src/outbox/rescue.ts';
import { restore } from '../../web/src/state/restore.ts';
import type { OutboxItem } from '../../web/src/state/outbox-item.ts';
import { aSesiKiriman } from '../support/records/build-kiriman.ts';
import { countingIds } from '../support/records/plain.ts';
import { aForm, aGroup, dueOf } from './sesi-form/a-group.ts';

const group = aGroup();
const rowsOf = () => emptyRows(countingIds(), 10);

/** With something in every list. */
function filledForm(): FormSesi {
  const rows = rowsOf();
  return aForm({
    pinjamanBaru: [{ ...rows.pinjamanBaru(), pokok: 100_000, tujuan: 'modal warung' }],
    kasLain: [{ ...rows.kasLain(), jumlah: 5000, keterangan: 'alat tulis' }],
    masalah: [{ ...rows.masalah(), uraian: 'hujan' }],
    anggota: { a2: { tanda: 'titip', setoran: 3000 } },
    keputusan: { musyawarah: 2, suara: 0, pengurus: 0 },
  });
}

type Json = Readonly<Record<string, unknown>>;

/** Where objects lie whose fields the form knows: not its maps by member or loan. */
const PLACES = [[], ['keputusan'], ['pinjamanBaru', 0], ['kasLain', 0], ['masalah', 0]] as const;

function changed(
  value: unknown,
  path: readonly (string | number)[],
  change: (it: Json) => Json,
): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(value as Json);
  if (Array.isArray(value))
    return value.map((it: unknown, i) => (i === step ? changed(it, rest, change) : it));
  const fields = value as Json;
  return { ...fields, [step]: changed(fields[step], rest, change) };
}

describe('a form kept on the phone', () => {
  it('of an older page gets what it lacks, and can be sent', () => {
    const form = filledForm();
    for (const place of PLACES) {
      const here = place.reduce<unknown>((at, step) => (at as Json)[step], form) as Json;
      for (const key of Object.keys(here)) {
        const older = changed(form, place, ({ [key]: _gone, ...rest }) => rest);
        const restored = restore(aForm(), older, rowsOf());
        const again = place.reduce<unknown>((at, step) => (at as Json)[step], restored) as Json;
        // A list that is missing is empty again, and so is what lay in it.
        expect(Object.keys(again).toSorted()).toEqual(Object.keys(here).toSorted());
        expect(() => toKiriman(restored, group, dueOf)).not.toThrow();
      }
    }
  });

  it('comes back as it was typed', () => {
    expect(restore(aForm(), filledForm(), rowsOf())).toEqual(filledForm());
    expect(restore(aForm(), undefined, rowsOf())).toEqual(aForm());
    for (const odd of [null, 'x', 3, [1]]) expect(restore(aForm(), odd, rowsOf())).toEqual(aForm());
  });

  it('of a newer page is sent without what that one added', () => {
    const form = filledForm();
    const plain = checkKiriman({ schema: Kiriman, kiriman: toKiriman(form, group, dueOf) });
    fc.assert(
      fc.property(
        fc.constantFrom(...PLACES),
        fc.constantFrom('baru', 'x'),
        fc.jsonValue(),
        (place, key, added) => {
          const newer = changed(form, place, (it) => ({ ...it, [key]: added }));
          const restored = restore(aForm(), newer, rowsOf());
          const kiriman = toKiriman(restored, group, dueOf);
          expect(checkKiriman({ schema: Kiriman, kiriman })).toEqual(plain);
        },
      ),
    );
  });
});

const UID = toUid('uid-1');

async function anItem(id: string, kiriman: Json): Promise<OutboxItem> {
  const whole = { ...kiriman, id: toNewId(id) } as unknown as Kiriman;
  return {
    id: whole.id,
    uid: UID,
    kiriman: whole,
    hash: await hashKiriman(whole),
    judul: id,
    createdAt: 1,
    attempts: 0,
    state: { status: 'queued', notBefore: 0, failure: null },
  };
}

describe('an outbox of a newer page', () => {
  it('sends what it does not know as it is, and the rest beside it', async () => {
    const newer = await anItem('a', { jenis: 'kunjungan', isi: { ksmId: toKsmId('ksm-1'), x: 1 } });
    const odd = await anItem('b', { jenis: 'lain', isi: {} });
    const known = await anItem('c', { ...aSesiKiriman({ id: 'sesi-c' }) });
    const state = { status: 'ditepikan', sebab: 'x' } as unknown as OutboxItem['state'];
    let outbox: Outbox = revive([{ ...newer, state }, odd, known]);
    const sent: string[] = [];
    for (;;) {
      const item = nextToSend(outbox, UID, 1);
      if (item === null) break;
      sent.push(item.id);
      const receipt = {
        kiriman: item.id,
        hash: item.hash,
        diterimaPada: '2017-07-05T01:00:00.000Z',
      };
      outbox = reduce(outbox, { type: 'started', id: item.id, now: 1 });
      outbox = reduce(outbox, {
        type: 'answered',
        id: item.id,
        answer: { kind: 'receipt', receipt },
        now: 1,
        random: 0,
      });
    }
    expect(sent.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('is carried by a rescue file whole, with what a newer page added', async () => {
    const items = [
      await anItem('a', { jenis: 'kunjungan', isi: { ksmId: 'ksm-1' }, skema: 4, lampiran: [1] }),
      await anItem('b', { ...aSesiKiriman({ id: 'sesi-b' }), baru: true }),
    ];
    const text = await writeRescue(items, 'proyek', 1);
    const rescued = await readRescue(text, 'proyek');
    if (!rescued.ok) throw new Error(rescued.fault);
    expect(rescued.unreadable).toBe(0);
    expect(rescued.items.map(({ item }) => item.kiriman)).toEqual(items.map((it) => it.kiriman));
  });
});

describe('a submission', () => {
  it('says which version of the forms made it, from the second on', () => {
    expect(withVersion({ id: 'a' }, [])).toEqual({ id: 'a' });
    expect(withVersion({ id: 'a' }, [(it) => it])).toEqual({ id: 'a', skema: 2 });
    expect(withVersion({ id: 'a' })).toEqual(
      UPGRADES_KIRIMAN.length === 0 ? { id: 'a' } : { id: 'a', skema: UPGRADES_KIRIMAN.length + 1 },
    );
  });
});
