// Savings that a meeting pays out: what the member has stands beside the row, and more than that is not saved.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem } from '../../../functions/src/domain/basics/refusals/problem.ts';
import { toAnggotaId, toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toUid } from '../../../functions/src/domain/basics/code-shapes.ts';
import type { LooseKiriman } from '../../../functions/src/domain/submissions/loose.ts';
import type { KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import { checkSesi } from '../../../web/src/forms/session/check.ts';
import type { FormSesi } from '../../../web/src/forms/session/form-sesi.ts';
import { summarize } from '../../../web/src/forms/session/summarize.ts';
import { toKiriman } from '../../../web/src/forms/session/to-kiriman.ts';
import { findWarnings } from '../../../web/src/forms/session/warnings.ts';
import { savingsAtHand } from '../../../web/src/forms/session/withdrawals.ts';
import { NO_BOOK } from '../../../web/src/reads/shapes/book-pages.ts';
import type { OutboxItem } from '../../../web/src/state/outbox-item.ts';
import { daftar, LOKASI } from '../../domain/submissions/registration.ts';
import { dateOf, KSM } from '../../domain/submissions/ways-in/drawn-group.ts';
import { sentBy } from '../../domain/submissions/ways-in/draw-steps.ts';
import { anIsiPinjaman, anIsiSesi, aSesi } from '../../support/records/build-kiriman.ts';
import { openLedger } from '../../support/records/ledger.ts';
import { TANGGAL, aForm, aGroup, dueOf } from './a-group.ts';

const today = toTanggal('2017-07-05');
const saved = aSesi({ id: 's1', tanggal: toTanggal('2017-03-08'), setoran: { a1: 5_000 } });
const book = (rest: Partial<Parameters<typeof savingsAtHand>[0]> = {}) =>
  savingsAtHand({
    buku: { ...NO_BOOK, sesi: [saved], readAt: 10 },
    isFresh: true,
    group: aGroup(),
    outbox: [],
    ...rest,
  });

/** A meeting to which a1 brought 2,000 and takes so much home. */
const taking = (jumlah: number): FormSesi =>
  aForm({
    anggota: { a1: { tanda: 'hadir', setoran: 2_000 } },
    kasLain: [
      {
        id: toNewId('c1'),
        jenis: 'tarikTabungan',
        arah: 'keluar',
        jumlah,
        anggota: 'a1',
        keterangan: 'Biaya sekolah',
      },
    ],
  });

const faults = (form: FormSesi, savings: ReturnType<typeof book>) => {
  const group = aGroup();
  const known = { today, group, recorded: null, outbox: [], kasSeharusnya: null, savings };
  return checkSesi(form, toKiriman(form, group, dueOf), known);
};
const doubts = (form: FormSesi, savings: ReturnType<typeof book>) => {
  const group = aGroup();
  return findWarnings({
    form,
    group,
    dues: new Map(),
    totals: summarize(form, group, dueOf),
    kasSeharusnya: null,
    today: TANGGAL,
    savings,
  }).filter(({ jalur }) => jalur.startsWith('isi.kasLain'));
};

const unsent = (kiriman: OutboxItem['kiriman'], state: OutboxItem['state']): OutboxItem => ({
  id: kiriman.id,
  uid: toUid('uid-1'),
  kiriman,
  hash: '',
  judul: '',
  createdAt: 0,
  attempts: 0,
  state,
});
const QUEUED = { status: 'queued', notBefore: 0, failure: null } as const;
const later: KirimanOf<'sesi'> = {
  id: toNewId('k-9'),
  jenis: 'sesi',
  isi: anIsiSesi({ id: 's2', tanggal: toTanggal('2017-03-10'), setoran: { a1: 1_000 } }),
  koreksi: null,
};

describe('a withdrawal in a meeting', () => {
  it('shows what the member has, with what is brought to the meeting', () => {
    const a1 = toAnggotaId('a1');
    expect(book().say(taking(1), a1)).toBe(
      'Saldo tabungannya Rp7.000, termasuk setoran Rp2.000 di sesi ini.',
    );
    expect(book().say(aForm({ anggota: { a1: { tanda: 'absen', setoran: 2_000 } } }), a1)).toBe(
      'Saldo tabungannya Rp5.000.',
    );
    expect(book().say(taking(1), '')).toBeUndefined();
    // What this phone sent since counts, and what was refused does not.
    expect(book({ outbox: [unsent(later, QUEUED)] }).say(taking(1), a1)).toContain('Rp8.000');
    const accepted = unsent(later, { status: 'accepted', at: 5, receipt: null } as never);
    expect(book({ outbox: [accepted] }).say(taking(1), a1)).toContain('Rp7.000');
  });

  it('of more is refused before it is saved, in the words of the server', () => {
    expect(faults(taking(7_000), book())).toEqual([]);
    expect(faults(taking(7_001), book())).toMatchObject([
      {
        jalur: 'isi.kasLain[0].jumlah',
        pesan: expect.stringContaining('hanya Rp7.000, kurang dari penarikan Rp7.001') as string,
      },
    ]);
    expect(faults(taking(8_000), book({ outbox: [unsent(later, QUEUED)] }))).toEqual([]);
    // Another movement is on its way whose effect is not known here: the server decides.
    const kas = {
      id: toNewId('k-8'),
      jenis: 'batalkan',
      isi: { ksmId: toKsmId('ksm-1') },
    } as unknown as OutboxItem['kiriman'];
    expect(faults(taking(9_000), book({ outbox: [unsent(kas, QUEUED)] }))).toEqual([]);
  });

  it('is asked about where the books are an older copy', () => {
    const old = book({ isFresh: false });
    expect(faults(taking(7_001), old)).toEqual([]);
    expect(doubts(taking(7_000), old)).toEqual([]);
    expect(doubts(taking(7_001), old)).toMatchObject([{ jalur: 'isi.kasLain[0].jumlah' }]);
    expect(doubts(taking(7_001), book())).toEqual([]);
  });

  it('is refused on the phone if and only if the server refuses it', () => {
    const step = fc.record({
      day: fc.nat(6),
      in: fc.nat(4),
      out: fc.nat(6),
      lent: fc.constantFrom(0, 0, 2, 4, 9),
      says: fc.constantFrom('nothing', 'minutes', 'remark'),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 6 }), (steps) => {
        const ledger = openLedger([LOKASI]);
        ledger.accept(sentBy(daftar()));
        const ksm = ledger.docs.ksm.get(KSM);
        const list = ledger.docs.anggota.get(KSM);
        if (!ksm || !list) throw new Error('no group');
        const { wilayah, ...rest } = ksm;
        for (const [i, it] of steps.entries()) {
          const kasLain = {
            id: `c${String(i)}`,
            ksmId: KSM,
            tanggal: dateOf(it.day),
            jumlah: -1_000 * it.out,
            jenis: 'tarikTabungan',
            anggota: 'a1',
            keterangan: it.says === 'remark' ? 'Keperluan' : null,
          };
          const pokok = 1_000 * it.lent;
          const tanggalCair = dateOf(it.day);
          const loan = {
            ...anIsiPinjaman({ id: `p${String(i)}`, ksmId: KSM, tanggalCair, pokok }),
            angsuran: [{ jatuhTempo: dateOf(30), pokok, jasa: 0 }],
          };
          const kiriman = {
            id: `k${String(i)}`,
            jenis: 'sesi',
            isi: {
              ...anIsiSesi({ id: `s${String(i)}`, ksmId: KSM, tanggal: dateOf(it.day) }),
              setoran: { a1: 1_000 * it.in },
              kasLain: it.out === 0 ? [] : [kasLain],
              pinjamanBaru: pokok === 0 ? [] : [loan],
              notulen: it.says === 'minutes' ? 'Ditambah uang ketua' : null,
            },
            koreksi: null,
          } as unknown as LooseKiriman<'sesi'>;
          const { sesi, kasLain: kas } = ledger.docs;
          const pinjaman = [...ledger.docs.pinjaman.values()];
          const buku = {
            ...NO_BOOK,
            sesi: [...sesi.values()],
            pinjaman,
            kasLain: [...kas.values()],
          };
          const group = aGroup({
            ksm: { ...rest, kelurahan: wilayah.kelurahan },
            anggota: list.anggota,
            sesi: buku.sesi,
          });
          const known = { today, group, recorded: null, outbox: [], kasSeharusnya: null };
          const savings = savingsAtHand({ buku, isFresh: true, group, outbox: [] });
          const onPhone = checkSesi(aForm(), kiriman, { ...known, savings });
          const onServer = ledger.accept(sentBy(kiriman));
          expect(onPhone.length > 0).toBe(onServer !== null && isProblem(onServer));
          const told = onServer?.code === 'isian-tidak-sesuai' ? onServer : null;
          expect(onPhone[0]?.pesan).toBe(told?.pesan ?? onPhone[0]?.pesan);
          expect(onPhone[0]?.jalur).toBe(told?.jalur ?? onPhone[0]?.jalur);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('is asked about by the figure of the cash where the phone has no books', () => {
    const form = aForm({
      anggota: { a1: { tanda: 'hadir', setoran: 2_000 } },
      kasLain: taking(9_000).kasLain.map(
        (it) => ({ ...it, jenis: 'biaya', anggota: '', keterangan: '' }) as const,
      ),
    });
    const group = aGroup();
    const kiriman = toKiriman(form, group, dueOf);
    const known = { today, group, recorded: null, outbox: [], savings: book({ buku: null }) };
    const at = (kasSeharusnya: number | null) =>
      checkSesi(form, kiriman, { ...known, kasSeharusnya });
    expect(at(-7_000)).toMatchObject([
      {
        jalur: 'isi.kasLain[0].keterangan',
        pesan: expect.stringContaining('kas kurang Rp7.000') as string,
      },
    ]);
    expect(at(0)).toEqual([]);
    expect(at(null)).toEqual([]);
  });
});
