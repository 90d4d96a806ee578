// A session that was sent, back in its form: after a refusal, or for a correction.
import type { KirimanOf } from '../../../../functions/src/domain/submissions/kiriman.ts';
import type { IsiSesi } from '../../../../functions/src/domain/records/sesi.ts';
import { syaratJasaOf } from '../../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { GroupData } from '../../reads/shapes/group-data.ts';
import {
  dateOf,
  type BarisAnggota,
  type BarisAngsuran,
  type Buku,
  type FormSesi,
  type NilaiBuku,
} from './form-sesi.ts';
import { activeMembers } from './members.ts';
import type {
  AnggotaId,
  NewId,
  PinjamanId,
} from '../../../../functions/src/domain/basics/identitas.ts';
import {
  depositsOf,
  handedOver,
} from '../../../../functions/src/domain/records/money/gerak-kas.ts';
import { entryIn } from '../../../../functions/src/domain/basics/entry-in.ts';

/** A refused submission back in the form: the record keeps its id, the new attempt gets its own. */
export function fromKiriman(kiriman: Omit<KirimanOf<'sesi'>, 'id'>, makeId: () => NewId): FormSesi {
  const { isi } = kiriman;
  const anggota: Record<AnggotaId, BarisAnggota> = {};
  const marked = new Set([...isi.hadir, ...isi.titip, ...depositsOf(isi).map(([id]) => id)]);
  for (const id of marked) {
    const tanda = isi.hadir.some((it) => it === id) ? 'hadir' : 'titip';
    anggota[id] = { tanda, setoran: entryIn(isi.setoran, id) ?? 0 };
  }
  const angsuran: Record<PinjamanId, BarisAngsuran> = {};
  for (const bayar of isi.pembayaran)
    angsuran[bayar.pinjaman] = {
      bayar: true,
      jumlah: handedOver(bayar),
      oleh: bayar.oleh,
      ...(bayar.jasaLebih && { jasaLebih: bayar.jasaLebih }),
    };
  const keputusan = { musyawarah: 0, suara: 0, pengurus: 0 };
  for (const cara of isi.keputusan) keputusan[cara] += 1;
  return {
    kirimanId: makeId(),
    alasanKoreksi: kiriman.koreksi?.alasan ?? null,
    sesiId: isi.id,
    ksmId: isi.ksmId,
    tanggal: isi.tanggal,
    status: isi.status,
    faskelHadir: isi.faskelHadir,
    pimpinan: isi.pimpinan ?? '',
    notulis: isi.notulis ?? '',
    anggota,
    angsuran,
    pinjamanBaru: isi.pinjamanBaru.map((pinjaman) => ({
      id: pinjaman.id,
      peminjam: pinjaman.peminjam ?? '',
      pokok: pinjaman.pokok,
      ...syaratJasaOf(pinjaman),
      kali: pinjaman.angsuran.length,
      tujuan: pinjaman.tujuan ?? '',
      jadwal: { tanggalCair: pinjaman.tanggalCair, angsuran: pinjaman.angsuran },
    })),
    kasLain: isi.kasLain.map((kas) => ({
      id: kas.id,
      jenis: kas.jenis,
      arah: kas.jumlah < 0 ? 'keluar' : 'masuk',
      jumlah: Math.abs(kas.jumlah),
      keterangan: kas.keterangan ?? '',
      anggota: kas.anggota ?? '',
    })),
    buku: withoutUndefined(isi.buku),
    keputusan,
    kegiatan: isi.kegiatan,
    topikOjt: isi.topikOjt,
    masalah: isi.masalah,
    masalahSelesai: isi.masalahSelesai,
    kasDihitung: isi.kasDihitung,
    alasanSelisih: isi.alasanSelisih ?? '',
    notulen: isi.notulen ?? '',
  };
}

/** Members whom a submission left out were absent; the form must say so. */
export function markAbsent(form: FormSesi, group: GroupData): FormSesi {
  const anggota = { ...form.anggota };
  for (const { id } of activeMembers(group, dateOf(form)))
    anggota[id] = entryIn(anggota, id) ?? { tanda: 'absen', setoran: 0 };
  return { ...form, anggota };
}

function withoutUndefined(buku: IsiSesi['buku']): Partial<Record<Buku, NilaiBuku>> {
  const checked: Partial<Record<Buku, NilaiBuku>> = {};
  for (const [name, nilai] of Object.entries(buku)) if (nilai) checked[name as Buku] = nilai;
  return checked;
}
