// The member's book, the group's page, the sheet of a share-out, the month that the files are made of, and a count by
// hand agree on what is saved, on every drawn history.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARAMETER_AWAL } from '../../../functions/src/domain/basics/parameter.ts';
import { toTanggal, monthOf } from '../../../functions/src/domain/basics/tanggal.ts';
import { recomputeMonths } from '../../../functions/src/domain/recompute/recompute-months.ts';
import { makeLembar } from '../../../functions/src/domain/records/money/pembagian.ts';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { owedOf } from '../../../web/src/forms/group/leave-form.ts';
import { pesertaOn } from '../../../web/src/forms/group/share-form.ts';
import { savingsOf } from '../../../web/src/reads/shapes/savings-book.ts';
import { daftar, LOKASI } from '../../domain/submissions/registration.ts';
import { dateOf, draw, OLEH, TODAY } from '../../domain/submissions/ways-in/drawn-group.ts';
import { ownedBy } from '../../domain/submissions/ways-in/draw-settlements.ts';
import { sentBy, stepOf } from '../../domain/submissions/ways-in/draw-steps.ts';
import { openLedger } from '../../support/records/ledger.ts';

const END = toTanggal('2017-02-28');

describe('what is saved', () => {
  it('is the same in every place that tells it', () => {
    let shared = 0;
    let settled = 0;
    let ended = 0;
    fc.assert(
      fc.property(fc.array(draw, { minLength: 5, maxLength: 30 }), (drawn) => {
        const ledger = openLedger([LOKASI]);
        expect(ledger.accept(sentBy(daftar()))).toBeNull();
        for (const [n, step] of drawn.entries()) {
          const kiriman = Kiriman.parse(stepOf(step, n, ledger));
          const isTaken = ledger.accept({ kiriman, pada: TODAY, oleh: OLEH }) === null;
          if (isTaken && kiriman.jenis === 'bagiHasil') shared += 1;
          if (isTaken && kiriman.jenis === 'anggotaKeluar') settled += 1;
          if (isTaken && kiriman.jenis === 'ksmBubar') ended += 1;
        }
        const { sesi, pinjaman, kasLain, anggota } = ledger.catatanOf(daftar().isi.ksm.id);
        const buku = { sesi, pinjaman, kasLain, urut: 1, dibacaUtuh: 0, readAt: 0 };
        const book = savingsOf(buku);
        const members = anggota?.anggota ?? [];
        let all = 0;
        for (const { id } of members) {
          const owned = ownedBy(id, '9999', ledger);
          all += owned;
          expect(book.anggota.get(id)?.saldo ?? 0).toBe(owned);
          expect(owedOf(buku, id).saldo).toBe(owned);
          // No line of a member's book is below zero.
          for (const line of book.anggota.get(id)?.baris ?? [])
            expect(line.saldo).toBeGreaterThanOrEqual(0);
        }
        expect(
          (book.awal?.jumlah ?? 0) + book.totalSetoran - book.totalTarik + book.totalBagi,
        ).toBe(all);
        const month = recomputeMonths(ledger.catatanOf(daftar().isi.ksm.id), monthOf(END), END, [
          PARAMETER_AWAL,
        ]).at(-1)?.capaian.angka;
        expect(month?.saldoTabungan).toBe(all);
        expect(month?.tabungan).toBe(book.totalSetoran);
        // What the form lays out on a day is what each owns on it.
        const day = dateOf(12);
        const peserta = pesertaOn(buku, members, day);
        for (const [id, owned] of peserta) expect(owned).toBe(ownedBy(id, day, ledger));
        const lembar = makeLembar({ jumlah: 7, kunci: 'rata', cara: 'denganTabungan' }, peserta);
        for (const { anggota: id, tabungan } of lembar)
          expect(tabungan).toBe(Math.max(0, peserta.get(id) ?? 0));
      }),
      { numRuns: 300 },
    );
    // A test in which nothing of it happens would say nothing.
    expect(Math.min(shared, settled, ended)).toBeGreaterThan(50);
  });
});
