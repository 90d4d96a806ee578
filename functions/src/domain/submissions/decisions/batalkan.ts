// Decision on a cancellation: the record stays, marked; its effects are taken back.
import type { KirimanOf } from '../kiriman.ts';
import { dateOfDokumen } from './berkas.ts';
import type { Hasil, Keadaan, Putusan, Tulisan } from '../keadaan.ts';
import { changedParts, undoParts, withLedger } from './sesi.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import { isProblem, refuse } from '../../basics/problem.ts';

export function decideBatalkan(kiriman: KirimanOf<'batalkan'>, keadaan: Keadaan): Hasil {
  const { ksm } = keadaan;
  const { catatan, ksmId, alasan } = kiriman.isi;
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const missing = refuse({ code: 'tidak-ditemukan', apa: 'Catatan', jalur: 'isi.catatan.id' });
  const { urut } = keadaan;
  const putus = (dari: Tanggal | null, ...tulis: Tulisan[]): Putusan => ({
    kode: ksm.wilayah.kelurahan,
    dari,
    alasan,
    tulis,
  });

  switch (catatan.jenis) {
    case 'sesi': {
      const sesi = keadaan.sesi.find((s) => s.id === catatan.id);
      if (!sesi || sesi.ksmId !== ksmId || sesi.dibatalkan) return missing;
      const undone = undoParts(sesi, new Set(), keadaan);
      if (isProblem(undone)) return undone;
      return putus(
        sesi.tanggal,
        {
          koleksi: 'sesi',
          id: sesi.id,
          sebelum: sesi,
          data: { ...sesi, dibatalkan: true, urut },
        },
        ...changedParts(keadaan, undone.pinjaman, undone.kasLain),
      );
    }
    case 'pinjaman': {
      const loan = keadaan.pinjaman.find((p) => p.id === catatan.id);
      if (!loan || loan.ksmId !== ksmId || loan.dibatalkan) return missing;
      if (loan.pembayaran.length > 0 || loan.sesi !== null)
        return refuse({
          code: 'isian-tidak-sesuai',
          jalur: 'isi.catatan.id',
          label: 'Pinjaman',
          pesan:
            loan.sesi === null
              ? 'sudah ada pembayaran; batalkan pembayarannya dahulu'
              : 'pinjaman ini dicatat di sesi; koreksi sesinya',
        });
      return putus(loan.tanggalCair, {
        koleksi: 'pinjaman',
        id: loan.id,
        sebelum: loan,
        data: { ...loan, dibatalkan: true, urut },
      });
    }
    case 'pembayaran': {
      const loan = keadaan.pinjaman.find((p) => p.id === catatan.pinjaman);
      const bayar = loan?.pembayaran.find((b) => b.id === catatan.id);
      if (!loan || !bayar || loan.ksmId !== ksmId) return missing;
      if (bayar.sesi !== null)
        return refuse({
          code: 'isian-tidak-sesuai',
          jalur: 'isi.catatan.id',
          label: 'Pembayaran',
          pesan: 'pembayaran ini dicatat di sesi; koreksi sesinya',
        });
      const pembayaran = loan.pembayaran.filter((b) => b !== bayar);
      return putus(bayar.tanggal, {
        koleksi: 'pinjaman',
        id: loan.id,
        sebelum: loan,
        data: withLedger({ ...loan, pembayaran }, urut),
      });
    }
    case 'kasLain': {
      const kas = keadaan.kasLain.find((k) => k.id === catatan.id);
      if (!kas || kas.ksmId !== ksmId || kas.dibatalkan) return missing;
      if (kas.sesi !== null)
        return refuse({
          code: 'isian-tidak-sesuai',
          jalur: 'isi.catatan.id',
          label: 'Kas lain',
          pesan: 'dicatat di sesi; koreksi sesinya',
        });
      return putus(kas.tanggal, {
        koleksi: 'kasLain',
        id: kas.id,
        sebelum: kas,
        data: { ...kas, dibatalkan: true, urut },
      });
    }
    case 'dokumen': {
      const berkas = keadaan.dokumen;
      const entry = berkas?.dokumen.find((e) => e.isi.id === catatan.id && !e.dibatalkan);
      if (!berkas || !entry) return missing;
      const dokumen = berkas.dokumen.map((e) => (e === entry ? { ...e, dibatalkan: true } : e));
      return putus(dateOfDokumen(entry.isi), {
        koleksi: 'dokumen',
        id: ksmId,
        sebelum: berkas,
        data: { ...berkas, dokumen, urut },
      });
    }
    case 'kemitraan': {
      const berkas = keadaan.kemitraan;
      const entry = berkas?.kemitraan.find((e) => e.isi.id === catatan.id && !e.dibatalkan);
      if (!berkas || !entry) return missing;
      const kemitraan = berkas.kemitraan.map((e) => (e === entry ? { ...e, dibatalkan: true } : e));
      return putus(entry.isi.mulai, {
        koleksi: 'kemitraan',
        id: ksmId,
        sebelum: berkas,
        data: { ...berkas, kemitraan, urut },
      });
    }
    case 'pelatihan': {
      const berkas = keadaan.pelatihan;
      const entry = berkas?.pelatihan.find((e) => e.isi.id === catatan.id && !e.dibatalkan);
      if (!berkas || !entry) return missing;
      const pelatihan = berkas.pelatihan.map((e) => (e === entry ? { ...e, dibatalkan: true } : e));
      return putus(null, {
        koleksi: 'pelatihan',
        id: ksmId,
        sebelum: berkas,
        data: { ...berkas, pelatihan, urut },
      });
    }
  }
}
