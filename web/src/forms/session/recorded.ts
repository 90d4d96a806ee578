// An accepted session opened again: the form as it was filled in, and the group as it stood before it.
import { kasOfSesi } from '../../../../functions/src/domain/records/money/gerak-kas.ts';
import type { IsiKasLain } from '../../../../functions/src/domain/records/money/isi-kas-lain.ts';
import type { KasLain } from '../../../../functions/src/domain/records/money/kas-lain.ts';
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type {
  IsiPinjaman,
  Pinjaman,
} from '../../../../functions/src/domain/records/money/pinjaman.ts';
import type { IsiSesi } from '../../../../functions/src/domain/records/sesi.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import type { SesiTercatat } from '../../reads/shapes/group-shapes.ts';

/** The record as the form sends it: field by field, so that nothing the server added goes along. */
export function isiOf({ sesi, pinjaman, kasLain }: SesiTercatat): Required<IsiSesi> {
  return {
    id: sesi.id,
    ksmId: sesi.ksmId,
    tanggal: sesi.tanggal,
    status: sesi.status,
    hadir: sesi.hadir,
    titip: sesi.titip,
    setoran: sesi.setoran,
    pimpinan: sesi.pimpinan,
    notulis: sesi.notulis,
    buku: sesi.buku,
    keputusan: sesi.keputusan,
    kegiatan: sesi.kegiatan,
    pembayaran: sesi.pembayaran,
    topikOjt: sesi.topikOjt,
    masalah: sesi.masalah,
    masalahSelesai: sesi.masalahSelesai,
    faskelHadir: sesi.faskelHadir,
    kasDihitung: sesi.kasDihitung,
    alasanSelisih: sesi.alasanSelisih,
    notulen: sesi.notulen,
    pinjamanBaru: sesi.pinjamanBaru.flatMap((id) =>
      pinjaman.filter((it) => it.id === id).map(termsOf),
    ),
    kasLain: sesi.kasLain.flatMap((id) => kasLain.filter((it) => it.id === id).map(movementOf)),
  };
}

function termsOf(pinjaman: Pinjaman): Required<IsiPinjaman> {
  const { id, ksmId, sumber, peminjam, pokok, tanggalCair, angsuran, mitra, tujuan } = pinjaman;
  return { id, ksmId, sumber, peminjam, pokok, tanggalCair, angsuran, mitra, tujuan };
}

function movementOf(kas: KasLain): Required<IsiKasLain> {
  const { id, ksmId, tanggal, jumlah, jenis, anggota, keterangan } = kas;
  return { id, ksmId, tanggal, jumlah, jenis, anggota, keterangan };
}

/** The accepted record as a correction of itself; its reason is empty where none is known yet. */
export function correctionOf(recorded: SesiTercatat, alasan = ''): Omit<KirimanOf<'sesi'>, 'id'> {
  return { jenis: 'sesi', isi: isiOf(recorded), koreksi: { alasan } };
}

/**
 * The group without this session: what was repaid in it is due again and its loans are not paid out
 * yet, so the form adds up as it did at the meeting.
 */
export function groupBefore(group: GroupData, recorded: SesiTercatat): GroupData {
  const { sesi } = recorded;
  const known = new Map([...group.pinjaman, ...recorded.pinjaman].map((it) => [it.id, it]));
  const pinjaman = [...known.values()]
    .filter((it) => it.sesi !== sesi.id && !it.dibatalkan)
    .map((it) => ({ ...it, pembayaran: it.pembayaran.filter((b) => b.sesi !== sesi.id) }));
  return {
    ...group,
    pinjaman,
    sesi: group.sesi?.filter((it) => it.id !== sesi.id) ?? null,
    capaian: withoutCash(group, recorded),
  };
}

/** The newest evaluation with the cash before the session; none when this is not the newest session. */
function withoutCash(group: GroupData, recorded: SesiTercatat): GroupData['capaian'] {
  const [newest, ...older] = group.capaian;
  if (newest === undefined) return [];
  const { angka } = newest.capaian;
  if (angka.sesiTerakhir !== recorded.sesi.tanggal) return [];
  const kas = angka.kas - kasOfSesi(isiOf(recorded), recorded.pinjaman);
  return [
    { ...newest, capaian: { ...newest.capaian, angka: { ...angka, kas, sesiTerakhir: null } } },
    ...older,
  ];
}
