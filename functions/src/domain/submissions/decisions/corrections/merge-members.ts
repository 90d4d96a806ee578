// A member who is registered twice: the records of one entry become those of the other, and that entry is gone from
// the list. No amount changes; history keeps what was there.
import { maxTanggal, minTanggal } from '../../../basics/tanggal.ts';
import type { AnggotaId } from '../../../basics/identitas.ts';
import { type Problem, refuse } from '../../../basics/refusals/problem.ts';
import type { Anggota } from '../../../records/anggota.ts';
import type { IsiDokumen } from '../../../records/dokumen.ts';
import type { BarisPembagian, Pembagian } from '../../../records/money/pembagian.ts';
import type { Awal } from '../../../records/money/saldo-awal.ts';
import type { Ksm } from '../../../records/ksm.ts';
import type { Sesi } from '../../../records/sesi.ts';
import type { KeadaanOf } from '../../keadaan.ts';
import type { KirimanOf } from '../../kiriman.ts';
import type { Hasil, Tulisan } from '../../putusan.ts';
import { checkKnown, mismatch } from '../checks.ts';
import { nameRecords } from '../name-records.ts';
import { depositsOf } from '../../../records/money/gerak-kas.ts';
import { entryIn } from '../../../basics/entry-in.ts';

/** Records of one submission: what they change fits into one entry of the history. */
const CATATAN_MAKSIMUM = 300;

export function decideAnggotaGabung(
  { isi }: KirimanOf<'anggotaGabung'>,
  keadaan: KeadaanOf<'anggotaGabung'>,
): Hasil {
  const { ksm, anggota: daftar, bukuAnggota: buku, urut } = keadaan;
  if (!ksm || !daftar || !buku)
    return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const unknown =
    checkKnown([isi.anggota], 'isi.anggota', daftar.anggota) ??
    checkKnown([isi.tetap], 'isi.tetap', daftar.anggota);
  if (unknown) return unknown;
  const double = daftar.anggota.find((a) => a.id === isi.anggota);
  const kept = daftar.anggota.find((a) => a.id === isi.tetap);
  if (!double || !kept || double === kept)
    return mismatch('isi.tetap', 'Anggota yang tetap', 'pilih anggota yang lain');
  // The other group knows this entry as the one that it took over: gone, the person could be taken over again.
  if (double.pindahKe)
    return mismatch(
      'isi.anggota',
      'Anggota',
      `sudah pindah ke ${double.pindahKe.nama}; pilih nama ini sebagai nama yang tetap`,
    );
  const apart = checkApart(double, kept) ?? checkTogether(double.id, kept.id, buku.sesi);
  if (apart) return apart;

  const one = joined(double, kept, ksm);
  const swap = (id: AnggotaId): AnggotaId => (id === double.id ? kept.id : id);
  const swapAll = (ids: readonly AnggotaId[]) => [...new Set(ids.map(swap))];
  const anggota = daftar.anggota
    .filter((a) => a.id !== double.id)
    .map((a) => (a.id === kept.id ? one : a));
  const tulis: Tulisan[] = [
    { koleksi: 'anggota', id: ksm.id, sebelum: daftar, data: { ...daftar, anggota, urut } },
  ];
  for (const s of buku.sesi)
    if (namesIn(s).includes(double.id))
      tulis.push({
        koleksi: 'sesi',
        id: s.id,
        sebelum: s,
        data: {
          ...s,
          hadir: swapAll(s.hadir),
          titip: swapAll(s.titip),
          setoran: joinedSetoran(s.setoran, swap),
          pimpinan: s.pimpinan && swap(s.pimpinan),
          notulis: s.notulis && swap(s.notulis),
          urut,
        },
      });
  for (const p of buku.pinjaman)
    if (p.peminjam === double.id)
      tulis.push({
        koleksi: 'pinjaman',
        id: p.id,
        sebelum: p,
        data: { ...p, peminjam: kept.id, urut },
      });
  for (const k of buku.kasLain)
    if (
      k.anggota === double.id ||
      [...(k.pembagian?.lembar ?? []), ...(k.awal?.tabungan ?? [])].some(
        (it) => it.anggota === double.id,
      )
    )
      tulis.push({
        koleksi: 'kasLain',
        id: k.id,
        sebelum: k,
        data: {
          ...k,
          ...(k.anggota && { anggota: swap(k.anggota) }),
          ...(k.pembagian && { pembagian: joinedLembar(k.pembagian, swap) }),
          ...(k.awal && { awal: joinedAwal(k.awal, swap) }),
          urut,
        },
      });
  const { dokumen, pelatihan } = keadaan;
  if (dokumen?.dokumen.some(({ isi: paper }) => membersOf(paper).includes(double.id)))
    tulis.push({
      koleksi: 'dokumen',
      id: ksm.id,
      sebelum: dokumen,
      data: {
        ...dokumen,
        dokumen: dokumen.dokumen.map((d) => ({ ...d, isi: swapped(d.isi, swap, swapAll) })),
        urut,
      },
    });
  if (pelatihan?.pelatihan.some((p) => p.isi.peserta.includes(double.id)))
    tulis.push({
      koleksi: 'pelatihan',
      id: ksm.id,
      sebelum: pelatihan,
      data: {
        ...pelatihan,
        pelatihan: pelatihan.pelatihan.map((p) => ({
          ...p,
          isi: { ...p.isi, peserta: swapAll(p.isi.peserta) },
        })),
        urut,
      },
    });
  if (tulis.length > CATATAN_MAKSIMUM)
    return refuse({
      code: 'terlalu-besar',
      pesan: `Terlalu banyak catatan (${tulis.length}) memakai nama itu; tukar anggota yang digabung dengan yang tetap.`,
    });
  return { kode: ksm.wilayah.kelurahan, dari: one.tanggalMasuk, alasan: isi.alasan, tulis };
}

/** Nobody is in the group twice, so both entries are of one stretch of time. */
function checkApart(a: Anggota, b: Anggota): Problem | null {
  const isBefore = (x: Anggota, y: Anggota) => x.tanggalKeluar && x.tanggalKeluar < y.tanggalMasuk;
  return isBefore(a, b) || isBefore(b, a)
    ? mismatch(
        'isi.tetap',
        'Anggota yang tetap',
        'masa keanggotaannya tidak bersambung; koreksi tanggal masuk atau keluarnya dahulu',
      )
    : null;
}

function checkTogether(double: AnggotaId, kept: AnggotaId, sesi: readonly Sesi[]): Problem | null {
  const both = sesi
    .filter((s) => !s.dibatalkan)
    .filter((s) => [double, kept].every((id) => s.hadir.includes(id) || s.titip.includes(id)));
  return both.length === 0
    ? null
    : mismatch(
        'isi.anggota',
        'Anggota',
        `keduanya tercatat di ${nameRecords(both.map(({ tanggal }) => ({ apa: 'sesi', tanggal })))}; koreksi sesi itu dahulu bila orangnya satu`,
      );
}

function joined(
  double: Anggota,
  kept: Anggota,
  { tanggalBubar }: Pick<Ksm, 'tanggalBubar'>,
): Anggota {
  const [a, b] = [double.tanggalKeluar, kept.tanggalKeluar];
  const isSettled = (a && b) || tanggalBubar;
  const pindahDari = kept.pindahDari ?? double.pindahDari;
  return {
    ...kept,
    ...(pindahDari && { pindahDari }),
    ...((kept.penyelesaian ?? double.penyelesaian)
      ? { penyelesaian: isSettled ? joinedPenyelesaian(double, kept) : null }
      : {}),
    ...(kept.pindahKe && { pindahKe: a && b ? kept.pindahKe : null }),
    tanggalMasuk: minTanggal(double.tanggalMasuk, kept.tanggalMasuk),
    tanggalKeluar: a && b ? maxTanggal(a, b) : null,
  };
}

/** What stayed open of both entries stays open of the one. */
function joinedPenyelesaian(double: Anggota, kept: Anggota): Anggota['penyelesaian'] {
  const [a, b] = [kept.penyelesaian, double.penyelesaian];
  return a && b
    ? {
        tanggal: maxTanggal(a.tanggal, b.tanggal),
        sisaTabungan: a.sisaTabungan + b.sisaTabungan,
        pinjaman: [
          ...a.pinjaman,
          ...b.pinjaman.filter((it) =>
            a.pinjaman.every(({ pinjaman }) => pinjaman !== it.pinjaman),
          ),
        ],
      }
    : (a ?? b);
}

/** Everybody whom a session names. */
export function namesIn({ hadir, titip, setoran, pimpinan, notulis }: Sesi): AnggotaId[] {
  const savers = depositsOf({ setoran }).map(([id]) => id);
  return [...hadir, ...titip, ...savers, ...[pimpinan, notulis].flatMap((id) => id ?? [])];
}

function joinedSetoran(
  setoran: Sesi['setoran'],
  swap: (id: AnggotaId) => AnggotaId,
): Sesi['setoran'] {
  const all: Sesi['setoran'] = {};
  for (const [id, jumlah] of depositsOf({ setoran }))
    all[swap(id)] = (entryIn(all, swap(id)) ?? 0) + jumlah;
  return all;
}

/** Both shares become one. */
function joinedLembar(pembagian: Pembagian, swap: (id: AnggotaId) => AnggotaId): Pembagian {
  const lines = new Map<AnggotaId, BarisPembagian>();
  for (const it of pembagian.lembar) {
    const anggota = swap(it.anggota);
    const { bagian = 0, tabungan = 0 } = lines.get(anggota) ?? {};
    lines.set(anggota, {
      anggota,
      bagian: bagian + it.bagian,
      tabungan: tabungan + it.tabungan,
    });
  }
  return { ...pembagian, lembar: [...lines.values()] };
}

/** The savings of both become one. */
function joinedAwal(awal: Awal, swap: (id: AnggotaId) => AnggotaId): Awal {
  const saved = new Map<AnggotaId, number>();
  for (const { anggota, jumlah } of awal.tabungan)
    saved.set(swap(anggota), (saved.get(swap(anggota)) ?? 0) + jumlah);
  return { ...awal, tabungan: [...saved].map(([anggota, jumlah]) => ({ anggota, jumlah })) };
}

function membersOf(paper: IsiDokumen): readonly AnggotaId[] {
  if (paper.jenis === 'tanggungRenteng') return paper.anggota;
  return paper.jenis === 'rencanaUsaha' ? [paper.anggota] : [];
}

function swapped(
  paper: IsiDokumen,
  swap: (id: AnggotaId) => AnggotaId,
  swapAll: (ids: readonly AnggotaId[]) => AnggotaId[],
): IsiDokumen {
  if (paper.jenis === 'tanggungRenteng') return { ...paper, anggota: swapAll(paper.anggota) };
  return paper.jenis === 'rencanaUsaha' ? { ...paper, anggota: swap(paper.anggota) } : paper;
}
