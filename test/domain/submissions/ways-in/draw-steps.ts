// Steps of a group's life as forms would send them, right or wrong.
import { Kiriman } from '../../../../functions/src/domain/submissions/kiriman.ts';
import { anAnggota, anIsiPinjaman, anIsiSesi } from '../../../support/records/build-kiriman.ts';
import type { Ledger } from '../../../support/records/ledger.ts';
import { dissolved, leaving, shared } from './draw-settlements.ts';
import { ALASAN, dateOf, DAYS, KSM, MEMBERS, OLEH, TODAY, type Draw } from './drawn-group.ts';

const sample = <T>(list: readonly T[], n: number): T | undefined => list[n % list.length];

/** A submission of any kind, as a form would send it, right or wrong. */
export function stepOf(d: Draw, n: number, ledger: Ledger): unknown {
  const tanggal = dateOf(d.day);
  const who = MEMBERS[d.who];
  const koreksi = d.again ? { alasan: ALASAN } : null;
  const lentNow = { ...anIsiPinjaman(), ksmId: KSM, peminjam: who, tanggalCair: tanggal };
  const angsuran = [{ jatuhTempo: dateOf(d.day + 20), pokok: 100_000, jasa: 0 }];
  const loan = sample([...ledger.docs.pinjaman.values()], d.which);
  const envelope = (jenis: string, isi: object, more: object = { koreksi }) => ({
    id: `k${String(n)}`,
    jenis,
    isi,
    ...more,
  });
  switch (d.what) {
    case 0:
    case 1:
    case 2: {
      const others = MEMBERS.filter((id) => id !== who);
      const present = d.other % 2 === 0 ? others : [who];
      const setoran: Record<string, number> = {};
      for (const id of present) if (id) setoran[id] = 5_000;
      return envelope('sesi', {
        ...anIsiSesi(),
        id: `s${String(d.which)}`,
        ksmId: KSM,
        tanggal,
        hadir: present,
        setoran,
        pimpinan: null,
        notulis: null,
        pinjamanBaru:
          d.other % 3 === 0 ? [{ ...lentNow, id: `ps${String(d.which)}`, angsuran }] : [],
        pembayaran:
          d.other % 4 === 0 && loan
            ? [
                {
                  pinjaman: loan.id,
                  jumlah: 1_000,
                  oleh: 'anggota' as const,
                  ...(d.again && { jasaLebih: 500 }),
                },
              ]
            : [],
        kasLain:
          d.other % 5 === 0
            ? [
                {
                  id: `ks${String(d.which)}`,
                  ksmId: KSM,
                  tanggal,
                  jumlah: -1_000,
                  jenis: d.who === 0 ? 'tarikTabungan' : 'biaya',
                  ...(d.who === 0 && { anggota: 'a2' }),
                  keterangan: 'Fotokopi',
                },
              ]
            : [],
        // A correction has its own reason.
        notulen: koreksi ? null : 'Dibayar lebih',
      });
    }
    case 3:
      return envelope('pinjaman', {
        ...lentNow,
        id: d.other % 2 === 0 ? `p${String(d.which)}` : (loan?.id ?? 'p0'),
        sumber: d.other % 3 === 0 ? 'ppmk' : 'internal',
        angsuran,
        keterangan: ALASAN,
      });
    case 4:
    case 5:
      return envelope('pembayaran', {
        id: `b${String(d.other % 3)}`,
        ksmId: KSM,
        pinjaman: loan?.id ?? 'p0',
        tanggal,
        jumlah: 1_000,
        oleh: 'anggota',
        ...(d.who > 1 && { jasaLebih: 500 }),
        keterangan: ALASAN,
      });
    case 6:
      return envelope('kasLain', {
        id: `k${String(d.which)}`,
        ksmId: KSM,
        tanggal,
        // In the cash box, in the bank, or from one to the other.
        jumlah: d.who === 3 ? 0 : -1_000,
        jenis: d.who === 3 ? 'lainnya' : 'biaya',
        ...(d.who > 1 && { bank: d.who === 3 ? 750 - 100 * d.other : -1_000 }),
        keterangan: ALASAN,
      });
    case 7:
      return envelope(
        'anggotaKeluar',
        { ksmId: KSM, anggota: who, tanggalKeluar: tanggal, alasan: ALASAN },
        {},
      );
    case 8:
      return envelope(
        'anggotaUbah',
        {
          ksmId: KSM,
          anggota: {
            ...anAnggota(who ?? ''),
            tanggalMasuk: tanggal,
            tanggalKeluar: d.again ? dateOf(d.other) : null,
          },
          alasan: ALASAN,
        },
        {},
      );
    case 9:
      return envelope(
        'anggotaMasuk',
        { ksmId: KSM, anggota: [anAnggota('a4', { tanggalMasuk: tanggal })] },
        {},
      );
    case 10:
      return envelope(
        'ksmUbah',
        { ksmId: KSM, perubahan: { tanggalBubar: d.again ? tanggal : null }, alasan: ALASAN },
        {},
      );
    case 11:
      return envelope(
        'ksmUbah',
        { ksmId: KSM, perubahan: { tanggalBentuk: tanggal }, alasan: ALASAN },
        {},
      );
    case 12:
    case 15: {
      const paid = loan?.pembayaran.at(d.again ? -1 : 0);
      const setOff = [...ledger.docs.kasLain.values()].findLast((k) => k.potongan ?? k.pembagian);
      const catatan = [
        { jenis: 'sesi', id: `s${String(d.which)}`, pinjaman: null },
        { jenis: 'pinjaman', id: loan?.id ?? 'p0', pinjaman: null },
        { jenis: 'pembayaran', id: paid?.id ?? 'b0', pinjaman: loan?.id ?? 'p0' },
        d.who === 0 && setOff
          ? {
              jenis: 'kasLain',
              id: setOff.id,
              pinjaman: d.again ? (setOff.potongan ?? null) : null,
            }
          : { jenis: 'kasLain', id: `${d.again ? 't' : 'k'}${String(d.which)}`, pinjaman: null },
      ][d.what === 15 ? 0 : d.other % 4];
      return envelope('batalkan', { ksmId: KSM, catatan, alasan: ALASAN }, {});
    }
    case 13:
    case 14:
      return envelope(
        'kasLain',
        {
          id: `t${String(d.which)}`,
          ksmId: KSM,
          // Mostly late enough for a deposit before it.
          tanggal: d.again ? dateOf(DAYS) : tanggal,
          jumlah: -1_000 * (1 + (d.other % 6)),
          jenis: 'tarikTabungan',
          anggota: who,
          keterangan: ALASAN,
        },
        { koreksi: ledger.docs.kasLain.has(`t${String(d.which)}`) ? { alasan: ALASAN } : null },
      );
    case 17:
    case 18:
      return envelope('anggotaKeluar', leaving(d, n, ledger), {});
    case 19:
    case 20:
      return envelope('bagiHasil', shared(d, n, ledger), {});
    case 22:
    case 25: {
      const stands = ledger.docs.kasLain.get(KSM)?.dibatalkan === false;
      if (stands && d.other % 3 === 0) {
        const catatan = { jenis: 'kasLain', id: KSM, pinjaman: null };
        return envelope('batalkan', { ksmId: KSM, catatan, alasan: ALASAN }, {});
      }
      return envelope('saldoAwal', opened(d), { koreksi: stands ? { alasan: ALASAN } : null });
    }
    case 23:
    case 24:
      return envelope(
        'ksmUbah',
        {
          ksmId: KSM,
          perubahan: { tanggalMulaiPendampingan: d.other === 0 ? null : dateOf(2 + d.which) },
          alasan: ALASAN,
        },
        {},
      );
    case 26:
      return envelope('kemitraan', {
        id: `m${String(d.which)}`,
        ksmId: KSM,
        mitra: 'Bank',
        mulai: tanggal,
        akhir: d.other % 3 === 0 ? dateOf(d.other) : null,
        // Now and then before it began, or after today.
        realisasi: [dateOf(d.other * (d.who === 3 ? 30 : 1))],
        kegiatanSosial: false,
        keterangan: null,
      });
    case 27:
      return envelope('pelatihan', {
        id: `l${String(d.which)}`,
        ksmId: KSM,
        tanggal,
        topik: 'ert',
        peserta: [who],
        rencana: d.other % 4 === 0,
        keterangan: null,
      });
    case 28:
      return envelope('dokumen', {
        id: `d${String(d.which)}`,
        ksmId: KSM,
        jenis: 'tinjauanAturan',
        tanggal,
      });
    case 21:
      return envelope('ksmBubar', dissolved(d, n, ledger), {});
    default:
      return d.other % 2 === 0
        ? envelope('dokumen', {
            id: `d${String(d.which)}`,
            ksmId: KSM,
            jenis: 'rencanaKerja',
            tanggal,
          })
        : envelope('tahap', { ksmId: KSM, tahap: 'I', sejak: tanggal, alasan: ALASAN }, {});
  }
}

/** What the group had, soon after it was formed, with up to two open loans. */
function opened(d: Draw): object {
  const tanggal = dateOf(Math.min(d.day, d.which));
  const angsuran = [{ jatuhTempo: dateOf(30), pokok: 20_000, jasa: 500 }];
  return {
    ksmId: KSM,
    tanggal,
    kas: 10_000 * d.other,
    bank: d.again ? 5_000 : 0,
    tabungan: d.other % 2 === 0 ? [{ anggota: MEMBERS[d.who], jumlah: 1_000 * (d.other + 1) }] : [],
    pinjaman: ['pa0', 'pa1'].slice(0, d.other % 3).map((id) => ({
      ...anIsiPinjaman(),
      id,
      ksmId: KSM,
      peminjam: MEMBERS[d.who],
      pokok: 20_000,
      tanggalCair: tanggal,
      angsuran,
    })),
    keterangan: null,
  };
}

export const sentBy = (kiriman: unknown) => ({
  kiriman: Kiriman.parse(kiriman),
  pada: TODAY,
  oleh: OLEH,
});
