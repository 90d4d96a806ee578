// What a slip says before the server has answered is what the books say afterwards, on every drawn history.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toAnggotaId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { tagihanOn } from '../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { bookNow } from '../../../web/src/forms/slip/book-now.ts';
import { groupSlip } from '../../../web/src/forms/slip/group-slip.ts';
import { memberSlip } from '../../../web/src/forms/slip/member-slip.ts';
import { NO_BOOK } from '../../../web/src/reads/shapes/book-pages.ts';
import { savingsOf } from '../../../web/src/reads/shapes/savings-book.ts';
import type { OutboxItem } from '../../../web/src/state/outbox-item.ts';
import { daftar, LOKASI } from '../../domain/submissions/registration.ts';
import { draw, OLEH, TODAY } from '../../domain/submissions/ways-in/drawn-group.ts';
import { sentBy, stepOf } from '../../domain/submissions/ways-in/draw-steps.ts';
import { aPinjaman, aSesi, aSesiKiriman } from '../../support/records/build-kiriman.ts';
import { openLedger } from '../../support/records/ledger.ts';
import { aGroup } from '../sesi-form/a-group.ts';
import { ACCEPTED, QUEUED, READ_AT, readFrom, waiting } from './known.ts';

const ksmId = daftar().isi.ksm.id;

describe('the books as a phone knows them', () => {
  it('have in them what the phone recorded, as the server will have it', () => {
    let unsent = 0;
    let corrected = 0;
    fc.assert(
      fc.property(
        fc.array(draw, { minLength: 5, maxLength: 25 }),
        fc.array(fc.record({ step: draw, isAccepted: fc.boolean() }), { maxLength: 6 }),
        (before, since) => {
          const ledger = openLedger([LOKASI]);
          expect(ledger.accept(sentBy(daftar()))).toBeNull();
          for (const [n, step] of before.entries()) ledger.accept(sentBy(stepOf(step, n, ledger)));
          const { group, buku } = readFrom(ledger, ksmId);
          const outbox: OutboxItem[] = [];
          for (const [n, { step, isAccepted }] of since.entries()) {
            const again = ledger.docs.sesi.has(`s${String(step.which)}`);
            const sesi = stepOf({ ...step, what: 0, again }, 100 + n, ledger);
            const kiriman = Kiriman.parse(sesi);
            if (ledger.accept({ kiriman, pada: TODAY, oleh: OLEH }) !== null) continue;
            outbox.push(waiting(kiriman, isAccepted ? ACCEPTED : QUEUED, n));
            if (!isAccepted) unsent += 1;
            if (kiriman.jenis === 'sesi' && kiriman.koreksi !== null) corrected += 1;
          }
          const after = readFrom(ledger, ksmId);
          const known = bookNow({ group, buku, outbox, today: TODAY });
          const then = bookNow({ ...after, outbox: [], today: TODAY });
          expect(known.belumDikirim).toEqual(
            new Set(
              outbox.flatMap(({ kiriman, state }) =>
                kiriman.jenis === 'sesi' && state === QUEUED ? [kiriman.isi.id] : [],
              ),
            ),
          );
          expect(known.tidakTermasuk).toBe(0);
          const books = savingsOf(after.buku);
          for (const sesi of [null, ...then.sesi]) {
            for (const { id: anggota } of group.anggota) {
              const at = { anggota, sesiId: sesi?.id ?? null, today: TODAY };
              const slip = memberSlip(known, group, at);
              expect(slip).toEqual(memberSlip(then, after.group, at));
              // The pages of the group say the same.
              expect(slip.saldo).toBe(books.anggota.get(anggota)?.saldo ?? 0);
              const owed = after.buku.pinjaman
                .filter((it) => it.peminjam === anggota && !it.dibatalkan)
                .reduce((sum, it) => sum + tagihanOn(it, TODAY).sisa, 0);
              expect(slip.pinjaman.reduce((sum, it) => sum + it.sisa, 0)).toBe(owed);
              for (const it of slip.pinjaman) expect(it.renteng).toBeLessThanOrEqual(sumPaid(it));
            }
            if (sesi === null) continue;
            const own = known.sesi.find(({ id }) => id === sesi.id);
            expect(own && groupSlip(known, group, own, TODAY)).toEqual(
              groupSlip(then, after.group, sesi, TODAY),
            );
          }
        },
      ),
      { numRuns: 300 },
    );
    // Some dozens, by chance fewer.
    expect(Math.min(unsent, corrected)).toBeGreaterThan(0);
  });

  const sent = aSesiKiriman({ id: 's2', tanggal: toTanggal('2017-03-08') });
  const known = (rest: Partial<Parameters<typeof bookNow>[0]> = {}) =>
    bookNow({
      group: aGroup({ readAt: READ_AT }),
      buku: { ...NO_BOOK, readAt: READ_AT },
      outbox: [],
      today: TODAY,
      ...rest,
    });

  it('leave out what was refused, and what they have already', () => {
    const refused = { status: 'refused' } as OutboxItem['state'];
    expect(known({ outbox: [waiting(sent, refused)] }).sesi).toEqual([]);
    const early = { status: 'accepted', at: READ_AT - 1 } as OutboxItem['state'];
    expect(known({ outbox: [waiting(sent, early)] }).sesi).toEqual([]);
    // It was accepted while the books were read, and is in them.
    const buku = { ...NO_BOOK, sesi: [aSesi({ id: 's2' })], readAt: READ_AT };
    expect(known({ buku, outbox: [waiting(sent, ACCEPTED)] })).toMatchObject({
      sesi: [{ id: 's2' }],
      tidakTermasuk: 0,
    });
  });

  it('count what they lack', () => {
    const other = { id: 'k8', jenis: 'batalkan', isi: { ksmId: 'ksm-1' } } as unknown as Kiriman;
    expect(known({ outbox: [waiting(other)] }).tidakTermasuk).toBe(1);
    // A correction of a session that this phone has not read.
    const koreksi = aSesiKiriman({ id: 's9' }, 'Salah tulis');
    expect(known({ outbox: [waiting(koreksi)] })).toMatchObject({ sesi: [], tidakTermasuk: 1 });
    const buku = { ...NO_BOOK, readAt: READ_AT, unread: ['sesi/s4'] };
    expect(known({ buku }).tidakTermasuk).toBe(1);
    // Of another group.
    const far = aSesiKiriman({ id: 's9', ksmId: 'ksm-2' });
    expect(known({ outbox: [waiting(far)] })).toMatchObject({ sesi: [], tidakTermasuk: 0 });
  });

  it('tell no balance where the phone has only the last sessions', () => {
    const group = aGroup({ readAt: READ_AT, sesi: [aSesi({ id: 's1' })] });
    const book = known({ group, buku: null, outbox: [waiting(sent)] });
    expect(book.isWhole).toBe(false);
    expect(book.sesi.map(({ id }) => id)).toEqual(['s1', 's2']);
    const at = { anggota: toAnggotaId('a1'), sesiId: sent.isi.id, today: TODAY };
    expect(memberSlip(book, group, at)).toMatchObject({
      saldo: null,
      pertemuan: { setoran: 5000 },
      pinjaman: [{ sisa: 102_000 }],
    });
    // A group that only this phone knows has no other records.
    const own = aGroup({ readAt: null, pinjaman: [] });
    expect(known({ group: own, buku: null, outbox: [waiting(sent)] }).isWhole).toBe(true);
  });

  it('have a number that every change makes larger', () => {
    const of = (urut: number) => ({
      ...NO_BOOK,
      sesi: [aSesi({ urut })],
      pinjaman: [aPinjaman({ urut: 4 })],
    });
    expect(known({ buku: of(3) }).nomor).toBe(4);
    expect(known({ buku: of(9) }).nomor).toBe(9);
  });
});

const sumPaid = ({ dibayar }: ReturnType<typeof memberSlip>['pinjaman'][number]): number =>
  dibayar.pokok + dibayar.jasa + dibayar.lebih;
