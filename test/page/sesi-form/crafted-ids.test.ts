// Members and loans whose ids are names that every object answers to: what was never entered for them is not there.
import { describe, expect, it } from 'vitest';
import { toAnggotaId, toPinjamanId } from '../../../functions/src/domain/basics/identitas.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { diffRecords } from '../../../functions/src/domain/submissions/riwayat-perubahan.ts';
import { estateOf, newFormBubar, settledBy } from '../../../web/src/forms/group/dissolution.ts';
import { fromKiriman, markAbsent } from '../../../web/src/forms/session/from-kiriman.ts';
import { summarize } from '../../../web/src/forms/session/summarize.ts';
import { findWarnings } from '../../../web/src/forms/session/warnings.ts';
import { describeRiwayat } from '../../../web/src/ui/history-words.ts';
import { anAnggota, aPinjaman, aSesi } from '../../support/records/build-kiriman.ts';
import { CRAFTED_IDS } from '../../support/records/crafted-ids.ts';
import { countingIds } from '../../support/records/plain.ts';
import { aForm, aGroup, dueOf, sent, TANGGAL } from './a-group.ts';

describe.each(CRAFTED_IDS)('a member and a loan called %s', (id) => {
  const group = aGroup({
    anggota: [anAnggota(id), anAnggota('a2')],
    pinjaman: [aPinjaman({ id, peminjam: id })],
  });
  const usual = { [id]: 5000, a2: 5000 };

  it('have the usual deposit and pay nothing until somebody says otherwise', () => {
    const form = aForm();
    const totals = summarize(form, group, dueOf);
    expect(totals).toMatchObject({ hadir: 2, setoran: 10_000, angsuran: 0 });
    const { isi } = sent(form, group);
    expect(isi).toMatchObject({ setoran: usual, pembayaran: [] });
    expect([...isi.hadir].toSorted()).toEqual([id, 'a2'].toSorted());
    const dues = new Map([[toPinjamanId(id), { jumlah: 1, sisa: 1 }]]) as never;
    const today = TANGGAL;
    const warnings = findWarnings({ form, group, dues, totals, kasSeharusnya: null, today });
    expect(warnings.map((it) => it.jalur)).toEqual(['isi.pembayaran']);
  });

  it('come back into the form as they were sent: without a deposit, or absent', () => {
    const there = aForm({
      anggota: {
        [id]: { tanda: 'hadir', setoran: 0 },
        a2: { tanda: 'absen', setoran: 0 },
      },
      angsuran: { [id]: { bayar: true, jumlah: 5000, oleh: 'anggota' } },
    });
    const was = sent(there, group);
    const again = markAbsent(fromKiriman(was, countingIds()), group);
    expect(again.anggota).toEqual(there.anggota);
    expect(structuredClone(again)).toEqual(again);
    expect(sent(again, group).isi).toEqual(was.isi);

    const gone = aForm({ anggota: { [id]: { tanda: 'absen', setoran: 0 } } });
    const missed = sent(gone, group);
    const back = markAbsent(fromKiriman(missed, countingIds()), group);
    expect(back.anggota).toEqual({ ...gone.anggota, a2: { tanda: 'hadir', setoran: 5000 } });
    expect(sent(back, group).isi).toEqual(missed.isi);
  });

  it('are paid what they own when the group ends', () => {
    const sesi = [aSesi({ tanggal: toTanggal('2017-03-01'), setoran: { [id]: 7000 } })];
    const buku = { sesi, pinjaman: [], kasLain: [], urut: 1, dibacaUtuh: 0, readAt: 0 };
    const estate = estateOf(buku, group.anggota);
    const hariIni = toTanggal('2017-03-20');
    const on = { tanggalBubar: hariIni, hariIni, refused: null };
    const form = newFormBubar(estate, on, countingIds());
    const { lembar, dibayar } = settledBy(form, estate, countingIds());
    expect(lembar.find((it) => it.anggota === toAnggotaId(id))?.tabungan).toBe(7000);
    expect(dibayar).toBe(7000);
  });

  it('are called by their names in the history', () => {
    const before = aSesi({ setoran: { a2: 4000 } });
    const after = aSesi({ setoran: { a2: 4000, [id]: 6000 } });
    const perubahan = diffRecords('sesi', 'x', before, after);
    const said = (names: ReadonlyMap<string, string>) =>
      describeRiwayat({ perubahan }, names).map((it) => `${it.label}: ${it.isi}`);
    expect(said(new Map([[id, 'Aminah']]))).toEqual(['Setoran › Aminah: Rp6.000']);
    expect(JSON.stringify(said(new Map()))).not.toContain('native code');
  });
});
