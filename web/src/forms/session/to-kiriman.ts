// The session as it is sent: every field of the record, and empty fields where no meeting took place.
import type { IsiSesi } from '../../../../functions/src/domain/records/sesi.ts';
import type { Pinjaman } from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import type { Loose } from '../../../../functions/src/domain/basics/shapes/loose.ts';
import type { LooseKiriman } from '../../../../functions/src/domain/submissions/loose.ts';
import { dateOf, newFormSesi, type FormSesi } from './form-sesi.ts';
import { activeMembers, barisOf } from './members.ts';
import { paidOf } from '../loans/paid.ts';
import { angsuranOf } from './new-loan.ts';
import { signed } from './summarize.ts';
import { makeId } from '../make-id.ts';
import type { AnggotaId } from '../../../../functions/src/domain/basics/identitas.ts';
import { entryIn } from '../../../../functions/src/domain/basics/entry-in.ts';

type DueOf = (pinjaman: Pinjaman) => number;
/** Sent for every planned meeting, whether it was held or not. */
type Selalu = 'id' | 'ksmId' | 'tanggal' | 'status' | 'faskelHadir' | 'notulen';
type Pertemuan = Loose<Omit<IsiSesi, Selalu>>;

export function toKiriman(form: FormSesi, group: GroupData, dueOf: DueOf): LooseKiriman<'sesi'> {
  return {
    id: form.kirimanId,
    jenis: 'sesi',
    isi: {
      id: form.sesiId,
      ksmId: form.ksmId,
      tanggal: form.tanggal,
      status: form.status,
      // Nobody was at a meeting that was not held.
      faskelHadir: form.status === 'dilaksanakan' ? form.faskelHadir : false,
      ...(form.status === 'dilaksanakan'
        ? meetingOf(form, group, dueOf)
        : // What was typed stays in the form, but the meeting is sent empty.
          meetingOf(
            newFormSesi(form.ksmId, dateOf(form), makeId),
            { ...group, anggota: [], pinjaman: [] },
            dueOf,
          )),
      notulen: form.notulen.trim() || null,
    },
    koreksi: typeof form.alasanKoreksi === 'string' ? { alasan: form.alasanKoreksi } : null,
  };
}

function meetingOf(form: FormSesi, group: GroupData, dueOf: DueOf): Pertemuan {
  const members = activeMembers(group, dateOf(form)).map(({ id }) => ({
    id,
    ...barisOf(form, group, id),
  }));
  const setoran: Record<AnggotaId, number> = {};
  for (const { id, tanda, setoran: jumlah } of members)
    if (tanda !== 'absen' && jumlah !== null && jumlah !== 0) setoran[id] = jumlah;
  const { hadir, kas, tabungan, pinjaman } = form.buku;
  return {
    hadir: members.filter((m) => m.tanda === 'hadir').map((m) => m.id),
    setoran,
    pimpinan: form.pimpinan || null,
    notulis: form.notulis || null,
    buku: { hadir, kas, tabungan, pinjaman },
    keputusan: (['musyawarah', 'suara', 'pengurus'] as const).flatMap((cara) =>
      Array.from({ length: form.keputusan[cara] }, () => cara),
    ),
    kegiatan: form.kegiatan,
    titip: members.filter((m) => m.tanda === 'titip').map((m) => m.id),
    pembayaran: group.pinjaman.flatMap((pinjaman) => {
      const baris = entryIn(form.angsuran, pinjaman.id);
      if (baris?.bayar !== true) return [];
      return [{ pinjaman: pinjaman.id, oleh: baris.oleh, ...paidOf(baris, dueOf(pinjaman)) }];
    }),
    topikOjt: form.topikOjt,
    masalah: form.masalah.flatMap(({ id, uraian }) => (uraian.trim() ? { id, uraian } : [])),
    masalahSelesai: form.masalahSelesai,
    kasDihitung: form.kasDihitung,
    alasanSelisih: form.alasanSelisih.trim() || null,
    pinjamanBaru: form.pinjamanBaru.map((baris) => ({
      id: baris.id,
      ksmId: form.ksmId,
      sumber: 'internal',
      peminjam: baris.peminjam || undefined,
      pokok: baris.pokok,
      tanggalCair: form.tanggal,
      angsuran: angsuranOf(form, group, baris),
      mitra: null,
      tujuan: baris.tujuan.trim() || null,
    })),
    kasLain: form.kasLain.map((baris) => ({
      id: baris.id,
      ksmId: form.ksmId,
      tanggal: form.tanggal,
      jumlah: baris.jumlah === null ? null : signed(baris),
      jenis: baris.jenis || undefined,
      keterangan: baris.keterangan.trim() || null,
      anggota: (baris.jenis === 'tarikTabungan' && baris.anggota) || undefined,
    })),
  };
}
