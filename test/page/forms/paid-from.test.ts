// Out of which a settlement is paid, in its forms: what is sent is accepted where the page finds no fault, it comes back
// into the form as it was, and the page finds the faults that the server would.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Isian } from '../../../functions/src/domain/basics/refusals/isian.ts';
import { toAnggotaId, toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { dibayarOf } from '../../../functions/src/domain/records/money/pembagian.ts';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import {
  checkBubar,
  estateOf,
  newFormBubar,
  settledBy,
  toKsmBubar,
} from '../../../web/src/forms/group/dissolution.ts';
import {
  checkKeluar,
  newFormKeluar,
  owedOf,
  toKeluar,
} from '../../../web/src/forms/group/leave-form.ts';
import { fromBank, type PaidFrom } from '../../../web/src/forms/group/paid-from.ts';
import { daftar, LOKASI } from '../../domain/submissions/registration.ts';
import { ask } from '../../domain/submissions/ask.ts';
import { dateOf, KSM } from '../../domain/submissions/ways-in/drawn-group.ts';
import { sentBy } from '../../domain/submissions/ways-in/draw-steps.ts';
import { anIsiSesi } from '../../support/records/build-kiriman.ts';
import { openLedger } from '../../support/records/ledger.ts';
import { countingIds } from '../../support/records/plain.ts';

const makeId = countingIds();
const DAY = toTanggal('2017-01-10');

/** a1 saved 15,000, of which so much lies in the bank. */
function aGroup(inBank: number) {
  const ledger = openLedger([LOKASI]);
  const isi = {
    ...anIsiSesi({ id: 's0', ksmId: KSM, tanggal: dateOf(0) }),
    setoran: { a1: 15_000 },
  };
  const kas = { id: 'b0', ksmId: KSM, tanggal: dateOf(1), jumlah: 0, bank: inBank };
  const moved = { jenis: 'kasLain', isi: { ...kas, jenis: 'lainnya', keterangan: null } };
  expect(ask(ledger, daftar())).toBeNull();
  expect(ask(ledger, { jenis: 'sesi', isi, koreksi: null })).toBeNull();
  const toBank = inBank > 0 ? [{ ...moved, koreksi: null }] : [];
  expect(toBank.map((it) => ask(ledger, it))).toStrictEqual(toBank.map(() => null));
  const { sesi, pinjaman, kasLain, anggota } = ledger.catatanOf(toKsmId(KSM));
  const buku = { sesi, pinjaman, kasLain, urut: 1, dibacaUtuh: 0, readAt: 0 };
  return { ledger, buku, members: anggota?.anggota ?? [] };
}

const drawn = fc.record({
  inBank: fc.integer({ min: 0, max: 15 }).map((n) => n * 1_000),
  paid: fc.integer({ min: 1, max: 15 }).map((n) => n * 1_000),
  from: fc.record<PaidFrom>({
    asal: fc.constantFrom('kas', 'bank', 'keduanya'),
    dariBank: fc.option(fc.integer({ min: 1, max: 18 }).map((n) => n * 1_000)),
  }),
});

/** Where the page finds no fault, the server accepts; where it finds one, the server refuses. */
function expectSame(
  faults: readonly Isian[],
  loose: object,
  ledger: ReturnType<typeof openLedger>,
) {
  const kiriman = Kiriman.parse(loose);
  expect(ledger.accept(sentBy(kiriman)) === null).toBe(faults.length === 0);
  return kiriman;
}

describe('the form of', () => {
  it('a departure asks the cash box and the bank as the server does', () => {
    fc.assert(
      fc.property(drawn, ({ inBank, paid, from }) => {
        const { ledger, buku, members } = aGroup(inBank);
        const [anggota] = members;
        if (!anggota) throw new Error('no member');
        const owed = owedOf(buku, toAnggotaId('a1'));
        const fresh = newFormKeluar({ anggota, owed, refused: null }, DAY, makeId);
        const form = {
          ...fresh,
          tanggalKeluar: DAY,
          ...from,
          bayar: paid,
          alasan: 'Pindah ke kota lain',
        };
        const ids = { ksmId: toKsmId(KSM), anggota: toAnggotaId('a1'), owed };
        const sent = expectSame(checkKeluar(form, owed), toKeluar(form, ids, makeId), ledger);
        const settled = sent.jenis === 'anggotaKeluar' ? sent.isi.penyelesaian : null;
        const back = fromBank(settled?.bank, paid);
        expect(toKeluar({ ...form, ...back }, ids, makeId).isi).toMatchObject({
          penyelesaian: { bank: settled?.bank },
        });
      }),
    );
  });

  it('the end of a group asks the cash box and the bank as the server does', () => {
    fc.assert(
      fc.property(drawn, ({ inBank, from }) => {
        const { ledger, buku, members } = aGroup(inBank);
        const estate = estateOf(buku, members);
        const fresh = newFormBubar(
          estate,
          { tanggalBubar: DAY, hariIni: DAY, refused: null },
          makeId,
        );
        const form = { ...fresh, ...from, alasan: 'Anggota sepakat' };
        const settled = settledBy(form, estate, makeId);
        expect(settled.dibayar).toBe(15_000);
        const sent = expectSame(
          checkBubar(form, settled),
          toKsmBubar(form, toKsmId(KSM), settled, estate),
          ledger,
        );
        const was = sent.jenis === 'ksmBubar' ? sent.isi.penyelesaian : null;
        const paid = was?.pembagian ? dibayarOf({ cara: 'denganTabungan', ...was.pembagian }) : 0;
        expect(paid).toBe(15_000);
      }),
    );
  });
});
