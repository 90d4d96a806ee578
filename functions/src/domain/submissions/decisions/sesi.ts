// Decision on a session: its attendance and books, and the payments, loans and cash it brings along.
// A correction takes back everything the earlier version brought before it applies the new one.
import type { KasLain } from '../../records/kas-lain.ts';
import type { KirimanOf } from '../kiriman.ts';
import { effectiveUntil, type Pembayaran, type Pinjaman } from '../../records/pinjaman.ts';
import { isProblem, type Problem, refuse } from '../../basics/problem.ts';
import type { IsiSesi, Sesi } from '../../records/sesi.ts';
import { minTanggal, type Tanggal } from '../../basics/tanggal.ts';
import { kasOn } from './kas.ts';
import { alasanOf, type Hasil, type Keadaan, type Tulisan } from '../keadaan.ts';
import { checkActive, checkKetentuan, checkTanggal, firstTwice } from './periksa.ts';

/** What a decision on a session looks at: so much the phone has too, and asks before it sends. */
export type KeadaanSesi = Pick<
  Keadaan,
  'today' | 'urut' | 'ksm' | 'anggota' | 'sesi' | 'sesiPada' | 'pinjaman' | 'kasLain' | 'bukuKas'
>;

export function decideSesi(kiriman: KirimanOf<'sesi'>, keadaan: KeadaanSesi): Hasil {
  const isi = kiriman.isi;
  const { ksm } = keadaan;
  if (!ksm || !keadaan.anggota)
    return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const before = keadaan.sesi.find((s) => s.id === isi.id) ?? null;
  if (before && (before.ksmId !== isi.ksmId || !kiriman.koreksi))
    return refuse({ code: 'sudah-ada', apa: 'Sesi', jalur: 'isi.id' });
  if (!before && kiriman.koreksi)
    return refuse({ code: 'tidak-ditemukan', apa: 'Sesi', jalur: 'isi.id' });

  const problem =
    checkTanggal(isi.tanggal, 'isi.tanggal', ksm, keadaan.today) ??
    checkIsi(isi, keadaan) ??
    checkGanda(isi, keadaan);
  if (problem) return problem;

  const parts = applyParts(isi, before, keadaan);
  if (isProblem(parts)) return parts;

  const sesi: Sesi = {
    ...isi,
    pinjamanBaru: isi.pinjamanBaru.map((p) => p.id),
    kasLain: isi.kasLain.map((k) => k.id),
    wilayah: ksm.wilayah,
    kasSeharusnya: null,
    dibatalkan: false,
    urut: keadaan.urut,
  };
  const first: Tulisan = { koleksi: 'sesi', id: sesi.id, sebelum: before, data: sesi };
  if (isi.kasDihitung !== null && keadaan.bukuKas) {
    const seharusnya = kasOn(keadaan.bukuKas, [first, ...parts], isi.tanggal);
    sesi.kasSeharusnya = seharusnya;
    if (seharusnya !== isi.kasDihitung) {
      if (!isi.alasanSelisih)
        return refuse({ code: 'selisih-kas', dihitung: isi.kasDihitung, seharusnya });
      sesi.buku = { ...sesi.buku, kas: 'selisih' };
    }
  }
  return {
    kode: ksm.wilayah.kelurahan,
    dari: before ? minTanggal(before.tanggal, isi.tanggal) : isi.tanggal,
    alasan: alasanOf(kiriman),
    tulis: [first, ...parts],
  };
}

/** Takes back all that an earlier version of a session brought; also how a session is cancelled. */
export function undoParts(
  before: Sesi,
  keep: ReadonlySet<string>,
  keadaan: KeadaanSesi,
): { pinjaman: Map<string, Pinjaman>; kasLain: Map<string, KasLain> } | Problem {
  const pinjaman = new Map(keadaan.pinjaman.map((p) => [p.id, p]));
  const kasLain = new Map(keadaan.kasLain.map((k) => [k.id, k]));
  for (const p of pinjaman.values()) {
    const rest = p.pembayaran.filter((b) => b.sesi !== before.id);
    if (rest.length !== p.pembayaran.length)
      pinjaman.set(p.id, withLedger({ ...p, pembayaran: rest }, keadaan.urut));
  }
  for (const id of before.pinjamanBaru) {
    const p = pinjaman.get(id);
    if (!p || keep.has(id)) continue;
    if (p.pembayaran.length > 0)
      return refuse({
        code: 'isian-tidak-sesuai',
        jalur: 'isi.pinjamanBaru',
        label: 'Pinjaman baru',
        pesan:
          'pinjaman dari sesi ini sudah punya pembayaran di sesi lain; batalkan pembayarannya dahulu',
      });
    pinjaman.set(id, { ...p, dibatalkan: true, urut: keadaan.urut });
  }
  for (const id of before.kasLain) {
    const k = kasLain.get(id);
    if (k && !keep.has(id)) kasLain.set(id, { ...k, dibatalkan: true, urut: keadaan.urut });
  }
  return { pinjaman, kasLain };
}

/** The documents that differ from what was loaded. */
export function changedParts(
  keadaan: KeadaanSesi,
  pinjaman: ReadonlyMap<string, Pinjaman>,
  kasLain: ReadonlyMap<string, KasLain>,
): Tulisan[] {
  const tulis: Tulisan[] = [];
  for (const [id, data] of pinjaman) {
    const sebelum = keadaan.pinjaman.find((p) => p.id === id) ?? null;
    if (sebelum !== data) tulis.push({ koleksi: 'pinjaman', id, sebelum, data });
  }
  for (const [id, data] of kasLain) {
    const sebelum = keadaan.kasLain.find((k) => k.id === id) ?? null;
    if (sebelum !== data) tulis.push({ koleksi: 'kasLain', id, sebelum, data });
  }
  return tulis;
}

/** A loan whose ledger changed, with its search key made anew. */
export function withLedger(pinjaman: Pinjaman, urut: number): Pinjaman {
  return { ...pinjaman, berlakuSampai: effectiveUntil(pinjaman), urut };
}

function checkIsi(isi: IsiSesi, keadaan: KeadaanSesi): Problem | null {
  const anggota = keadaan.anggota?.anggota ?? [];
  const savers = Object.keys(isi.setoran);
  if (isi.status !== 'dilaksanakan') {
    const held =
      isi.hadir.length + isi.titip.length + savers.length + isi.pembayaran.length > 0 ||
      isi.pinjamanBaru.length + isi.kasLain.length + isi.keputusan.length + isi.kegiatan > 0 ||
      Object.keys(isi.buku).length > 0 ||
      isi.kasDihitung !== null;
    return held
      ? mismatch(
          'status',
          'Status sesi',
          'sesi libur atau batal tidak punya kehadiran, uang, atau buku; kosongkan atau pilih dilaksanakan',
        )
      : null;
  }
  const twice = firstTwice([...isi.hadir, ...isi.titip]);
  if (twice)
    return mismatch('hadir', 'Kehadiran', 'satu anggota tercatat dua kali; pilih hadir atau titip');
  const people = [...isi.hadir, ...isi.titip, ...savers];
  if (isi.pimpinan) people.push(isi.pimpinan);
  if (isi.notulis) people.push(isi.notulis);
  const stranger = checkActive(people, 'isi.hadir', anggota, isi.tanggal);
  if (stranger) return stranger;
  const present = new Set([...isi.hadir, ...isi.titip]);
  for (const [id, jumlah] of Object.entries(isi.setoran)) {
    if (jumlah > 0 && !present.has(id))
      return mismatch(
        'setoran',
        'Setoran',
        'setoran anggota yang tidak hadir dicatat sebagai titip',
      );
  }
  return null;
}

function checkGanda(isi: IsiSesi, keadaan: KeadaanSesi): Problem | null {
  if (isi.status !== 'dilaksanakan') return null;
  const other = keadaan.sesiPada.some(
    (s) => s.id !== isi.id && s.status === 'dilaksanakan' && !s.dibatalkan,
  );
  return other ? refuse({ code: 'sesi-ganda', tanggal: isi.tanggal }) : null;
}

/** Loans, payments and cash of the meeting as documents of their own. */
function applyParts(isi: IsiSesi, before: Sesi | null, keadaan: KeadaanSesi): Tulisan[] | Problem {
  const { ksm } = keadaan;
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const anggota = keadaan.anggota?.anggota ?? [];
  const keep = new Set([...isi.pinjamanBaru.map((p) => p.id), ...isi.kasLain.map((k) => k.id)]);
  const base = before
    ? undoParts(before, keep, keadaan)
    : {
        pinjaman: new Map(keadaan.pinjaman.map((p) => [p.id, p])),
        kasLain: new Map(keadaan.kasLain.map((k) => [k.id, k])),
      };
  if (isProblem(base)) return base;
  const { pinjaman, kasLain } = base;

  for (const [i, baru] of isi.pinjamanBaru.entries()) {
    const jalur = `isi.pinjamanBaru[${i}]`;
    if (baru.ksmId !== isi.ksmId || baru.sumber !== 'internal' || baru.tanggalCair !== isi.tanggal)
      return mismatch(
        `pinjamanBaru[${i}]`,
        'Pinjaman baru',
        'pinjaman di sesi adalah pinjaman dalam kelompok yang cair pada tanggal sesi',
      );
    const problem = checkKetentuan({ pinjaman: baru, jalur, ksm, anggota, today: keadaan.today });
    if (problem) return problem;
    const old = pinjaman.get(baru.id);
    if (old && old.sesi !== isi.id)
      return refuse({ code: 'sudah-ada', apa: 'Pinjaman', jalur: `${jalur}.id` });
    pinjaman.set(
      baru.id,
      withLedger(
        {
          ...baru,
          pembayaran: old?.pembayaran ?? [],
          wilayah: ksm.wilayah,
          sesi: isi.id,
          berlakuSampai: isi.tanggal,
          dibatalkan: false,
          urut: keadaan.urut,
        },
        keadaan.urut,
      ),
    );
  }
  const paid = applyPembayaran(isi, pinjaman, keadaan.urut);
  if (paid) return paid;
  for (const [i, kas] of isi.kasLain.entries()) {
    if (kas.ksmId !== isi.ksmId || kas.tanggal !== isi.tanggal)
      return mismatch(`kasLain[${i}]`, 'Kas lain', 'harus dari KSM dan tanggal sesi ini');
    const old = kasLain.get(kas.id);
    if (old && old.sesi !== isi.id)
      return refuse({ code: 'sudah-ada', apa: 'Kas lain', jalur: `isi.kasLain[${i}].id` });
    kasLain.set(kas.id, {
      ...kas,
      wilayah: ksm.wilayah,
      sesi: isi.id,
      dibatalkan: false,
      urut: keadaan.urut,
    });
  }
  return changedParts(keadaan, pinjaman, kasLain);
}

function applyPembayaran(
  isi: IsiSesi,
  pinjaman: Map<string, Pinjaman>,
  urut: number,
): Problem | null {
  for (const [i, bayar] of isi.pembayaran.entries()) {
    const jalur = `isi.pembayaran[${i}].pinjaman`;
    const loan = pinjaman.get(bayar.pinjaman);
    if (!loan || loan.ksmId !== isi.ksmId || loan.dibatalkan)
      return refuse({ code: 'tidak-ditemukan', apa: 'Pinjaman', jalur });
    if (isi.tanggal < loan.tanggalCair)
      return refuse({ code: 'bayar-sebelum-cair', jalur, batas: loan.tanggalCair });
    const entry: Pembayaran = {
      id: paymentId(isi.id, i),
      tanggal: isi.tanggal,
      jumlah: bayar.jumlah,
      oleh: bayar.oleh,
      sesi: isi.id,
    };
    pinjaman.set(loan.id, withLedger({ ...loan, pembayaran: [...loan.pembayaran, entry] }, urut));
  }
  return null;
}

/** A payment of a session is known by the session and its place in it; ids stay within their length. */
function paymentId(sesi: string, index: number): string {
  return `${sesi.slice(0, 58)}-b${index}`;
}

function mismatch(jalur: string, label: string, pesan: string): Problem {
  return refuse({ code: 'isian-tidak-sesuai', jalur: `isi.${jalur}`, label, pesan });
}

/** Dates whose figures a session can move start with its own or an earlier version's. */
export function firstDate(...dates: readonly (Tanggal | null)[]): Tanggal | null {
  let first: Tanggal | null = null;
  for (const date of dates) if (date !== null && (first === null || date < first)) first = date;
  return first;
}
