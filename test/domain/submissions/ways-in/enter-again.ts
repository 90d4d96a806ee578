// Every record that stands is taken out and entered again directly, beside all others.
import { expect } from 'vitest';
import type { JenisKiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { IsiSesi, Sesi } from '../../../../functions/src/domain/records/sesi.ts';
import type {
  IsiPinjaman,
  Pinjaman,
} from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { IsiKasLain } from '../../../../functions/src/domain/records/money/isi-kas-lain.ts';
import type { IsiSaldoAwal } from '../../../../functions/src/domain/records/money/saldo-awal.ts';
import type { KasLain } from '../../../../functions/src/domain/records/money/kas-lain.ts';
import { isActive } from '../../../../functions/src/domain/records/is-active.ts';
import { openLedger, type Ledger } from '../../../support/records/ledger.ts';
import { LOKASI } from '../registration.ts';
import { ALASAN, KSM } from './drawn-group.ts';
import { ownedBy } from './draw-settlements.ts';
import { sentBy } from './draw-steps.ts';

/** A ledger of its own with the records of another, for one group. */
function copyOf({ docs }: Ledger): Ledger {
  const copy = openLedger([LOKASI]);
  for (const [koleksi, all] of Object.entries(docs) as [keyof typeof docs, Map<string, unknown>][])
    for (const [id, data] of all) (copy.docs[koleksi] as Map<string, unknown>).set(id, data);
  return copy;
}

/** What its form would send for a record that stands. */
function sesiAgain(s: Sesi, { docs }: Ledger): IsiSesi {
  const { wilayah: _a, kasSeharusnya: _b, dibatalkan: _c, urut: _d, dicatat: _e, ...isi } = s;
  return {
    ...isi,
    // Where more is paid than owed, or taken out than there is, its form asks for a reason; the correction gave it.
    notulen: s.notulen ?? ALASAN,
    pinjamanBaru: s.pinjamanBaru.flatMap((id) => loanAgain(docs.pinjaman.get(id))),
    kasLain: s.kasLain.flatMap((id) => cashAgain(docs.kasLain.get(id))),
  };
}

function loanAgain(p: Pinjaman | undefined): IsiPinjaman[] {
  if (!p || p.dibatalkan) return [];
  const { id, ksmId, sumber, peminjam, pokok, tanggalCair, angsuran, mitra, tujuan } = p;
  return [{ id, ksmId, sumber, peminjam, pokok, tanggalCair, angsuran, mitra, tujuan }];
}

function cashAgain(k: KasLain | undefined): IsiKasLain[] {
  if (!k || k.dibatalkan) return [];
  const { wilayah: _a, sesi: _b, dibatalkan: _c, urut: _d, ...isi } = k;
  return [isi];
}

/** The opening balance, with the loans that it brought. */
function openingAgain(k: KasLain, { docs }: Ledger): IsiSaldoAwal {
  const { ksmId, tanggal, keterangan } = k;
  const pinjaman = (k.awal?.pinjaman ?? []).flatMap((id) => loanAgain(docs.pinjaman.get(id)));
  expect(pinjaman).toHaveLength(k.awal?.pinjaman.length ?? 0);
  const bank = k.bank ?? 0;
  const kas = k.jumlah - bank - pinjaman.reduce((sum, p) => sum + p.pokok, 0);
  return { ksmId, tanggal, kas, bank, tabungan: k.awal?.tabungan ?? [], pinjaman, keterangan };
}

function takeOutOpening({ ksm, kasLain, pinjaman }: Ledger['docs'], k: KasLain): void {
  const group = ksm.get(KSM);
  if (group) ksm.set(KSM, { ...group, saldoAwal: null });
  kasLain.delete(k.id);
  for (const id of k.awal?.pinjaman ?? []) pinjaman.delete(id);
}

interface Entry {
  readonly isi: { readonly id: string };
  readonly dibatalkan: boolean;
}

const standing = <T extends { readonly dibatalkan: boolean }>(all: Map<string, T>): T[] =>
  [...all.values()].filter((it) => !it.dibatalkan);

/** Every record that stands and that direct entry would refuse, with the refusal, and whoever owns less than nothing. */
export function refused(ledger: Ledger): unknown[] {
  const found: unknown[] = [];
  const ask = (jenis: JenisKiriman, isi: object, without: (docs: Ledger['docs']) => void) => {
    const rest = copyOf(ledger);
    without(rest.docs);
    const kiriman = { id: 'lagi', jenis, isi, koreksi: null };
    const problem = rest.accept(sentBy(kiriman));
    if (problem) found.push({ problem, isi });
  };
  for (const s of standing(ledger.docs.sesi))
    ask('sesi', sesiAgain(s, ledger), (docs) => {
      docs.sesi.delete(s.id);
      for (const id of s.pinjamanBaru) docs.pinjaman.delete(id);
      for (const id of s.kasLain) docs.kasLain.delete(id);
      for (const p of docs.pinjaman.values())
        docs.pinjaman.set(p.id, {
          ...p,
          pembayaran: p.pembayaran.filter((b) => b.sesi !== s.id),
        });
    });
  const opening = standing(ledger.docs.kasLain).find((k) => k.awal);
  if (opening)
    ask('saldoAwal', openingAgain(opening, ledger), (docs) => takeOutOpening(docs, opening));
  expect(ledger.docs.ksm.get(KSM)?.saldoAwal ?? null).toBe(opening?.tanggal ?? null);
  for (const p of standing(ledger.docs.pinjaman)) {
    if (opening?.awal?.pinjaman.includes(p.id)) expect(p.tanggalCair).toBe(opening.tanggal);
    else if (p.sesi === null)
      // Where cash is short, its form asks for a reason.
      ask('pinjaman', { ...loanAgain(p)[0], keterangan: ALASAN }, (docs) =>
        docs.pinjaman.delete(p.id),
      );
    else expect(ledger.docs.sesi.get(p.sesi)?.pinjamanBaru).toContain(p.id);
    for (const { sesi, potongan, ...b } of p.pembayaran) {
      // A part of a settlement has no form of its own: it stands with the savings that were set off.
      if (potongan && ledger.docs.kasLain.get(b.id)?.dibatalkan !== false) found.push(b);
      if (sesi === null && !potongan && b.oleh !== 'dihapus')
        ask('pembayaran', { ...b, ksmId: p.ksmId, pinjaman: p.id, keterangan: ALASAN }, (docs) => {
          docs.pinjaman.set(p.id, {
            ...p,
            pembayaran: p.pembayaran.filter((it) => it.id !== b.id),
          });
        });
    }
  }
  for (const k of standing(ledger.docs.kasLain))
    if (k.potongan) {
      const loan = ledger.docs.pinjaman.get(k.potongan);
      const paid = loan?.pembayaran.find((b) => b.potongan && String(b.id) === k.id);
      if (loan?.dibatalkan || paid?.jumlah !== -k.jumlah) found.push(k);
    } else if (k.pembagian) {
      // Its sheet says what was paid, whatever was written down since; but a share only to who was there.
      const members = ledger.docs.anggota.get(KSM)?.anggota ?? [];
      for (const line of k.pembagian.lembar.filter((it) => it.bagian > 0)) {
        const a = members.find((it) => it.id === line.anggota);
        if (!a || !isActive(a, k.tanggal)) found.push(line);
      }
    } else if (k.sesi === null && !k.awal) {
      const [isi] = cashAgain(k);
      // Where cash is short, its form asks for a reason; a settlement that was paid out of full cash has none.
      const keterangan = isi?.keterangan ?? ALASAN;
      ask('kasLain', { ...isi, keterangan }, (docs) => docs.kasLain.delete(k.id));
    }
  for (const jenis of ['dokumen', 'kemitraan', 'pelatihan'] as const) {
    const stored = ledger.docs[jenis].get(KSM);
    const fields = new Map<string, unknown>(Object.entries(stored ?? {}));
    const all = (fields.get(jenis) ?? []) as Entry[];
    for (const { isi } of all.filter((it) => !it.dibatalkan))
      ask(jenis, isi, (docs) => {
        const rest = all.filter((it) => it.isi.id !== isi.id);
        (docs[jenis] as Map<string, object>).set(KSM, { ...stored, [jenis]: rest });
      });
  }
  const ksm = ledger.docs.ksm.get(KSM);
  const list = ledger.docs.anggota.get(KSM);
  const bubar = ksm?.tanggalBubar;
  if (bubar)
    for (const it of [...(list?.anggota ?? []), ...ksm.tahapan]) {
      const dates = 'sejak' in it ? [it.sejak] : [it.tanggalMasuk, it.tanggalKeluar];
      if (dates.some((date) => date && date > bubar)) found.push(it);
    }
  for (const day of new Set([...ledger.docs.kasLain.values()].map((k) => k.tanggal)))
    for (const a of list?.anggota ?? []) {
      const saldo = ownedBy(a.id, day, ledger);
      if (saldo < 0) found.push({ anggota: a.id, day, saldo });
    }
  return found;
}
