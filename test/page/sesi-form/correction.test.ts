// An accepted session back in the form.
import { describe, expect, it } from 'vitest';
import type { KasLain } from '../../../functions/src/domain/records/money/kas-lain.ts';
import { fromKiriman, markAbsent } from '../../../web/src/forms/session/from-kiriman.ts';
import { correctionOf, groupBefore, isiOf } from '../../../web/src/forms/session/recorded.ts';
import type { SesiTercatat } from '../../../web/src/reads/shapes/group-shapes.ts';
import { aPinjaman, aSesi } from '../../support/records/build-kiriman.ts';
import { TANGGAL, aGroup, sent } from './a-group.ts';
import { toKsmId, toNewId } from '../../../functions/src/domain/basics/identitas.ts';
import { sameId } from '../../support/records/plain.ts';

describe('an accepted session opened again', () => {
  const sesi = aSesi({
    id: 's1',
    tanggal: TANGGAL,
    pembayaran: [{ pinjaman: 'pinjaman-1', jumlah: 102_000, oleh: 'anggota' }],
    pinjamanBaru: ['p2'],
    kasLain: ['k1'],
    kasDihitung: 50_000,
    kasSeharusnya: 50_000,
  });
  const paid = aPinjaman({
    pembayaran: [{ id: 's1-b0', tanggal: TANGGAL, jumlah: 102_000, oleh: 'anggota', sesi: 's1' }],
  });
  const lent = aPinjaman({ id: 'p2', tanggalCair: TANGGAL, sesi: 's1' });
  const kasLain: KasLain = {
    id: toNewId('k1'),
    ksmId: toKsmId('ksm-1'),
    tanggal: TANGGAL,
    jumlah: -2500,
    jenis: 'biaya',
    keterangan: null,
    wilayah: sesi.wilayah,
    sesi: toNewId('s1'),
    dibatalkan: false,
    urut: 1,
  };
  const recorded: SesiTercatat = { sesi, pinjaman: [paid, lent], kasLain: [kasLain] };
  const group = aGroup({ pinjaman: [lent], sesi: [sesi], readAt: 1 });

  it('is sent again as it was, with the reason', () => {
    const before = groupBefore(group, recorded);
    const form = markAbsent(fromKiriman(correctionOf(recorded), sameId('baru')), before);
    const again = sent({ ...form, alasanKoreksi: 'salah tulis' }, before);
    expect(again.isi).toEqual(isiOf(recorded));
    expect(again.koreksi).toEqual({ alasan: 'salah tulis' });
    expect(again.id).toBe('baru');
  });

  it('sees the group as it stood before: instalments due again, loans not paid out yet', () => {
    const before = groupBefore(group, recorded);
    expect(before.pinjaman.map(({ id, pembayaran }) => [id, pembayaran.length])).toEqual([
      ['pinjaman-1', 0],
    ]);
    expect(before.sesi).toEqual([]);
  });
});
