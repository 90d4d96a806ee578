// Groups of the demo that are put right long after they were registered, by the submissions that people send: both
// counts read what these leave.
import type {
  JenisKiriman,
  Kiriman,
  KirimanOf,
} from '../../functions/src/domain/submissions/kiriman.ts';
import { isProblem } from '../../functions/src/domain/basics/refusals/problem.ts';
import { addDays, toTanggal } from '../../functions/src/domain/basics/tanggal.ts';
import { NASIONAL, toKodeKelurahan } from '../../functions/src/domain/basics/wilayah.ts';
import { toUid } from '../../functions/src/domain/basics/code-shapes.ts';
import { type KsmId, toNewId } from '../../functions/src/domain/basics/identitas.ts';
import { naiveShares } from '../support/files/naive-sheet.ts';
import type { PlayedDemo } from './kota-demo.ts';

const ADMIN = {
  uid: toUid('admin'),
  klaim: { peran: 'admin' as const, wilayah: [NASIONAL] },
};

export function correct({ ledger, groups, lokasi, today }: PlayedDemo): void {
  let n = 0;
  const send = <J extends JenisKiriman>(jenis: J, isi: KirimanOf<J>['isi']): void => {
    const kiriman = {
      id: toNewId(`koreksi-${String((n += 1))}`),
      jenis,
      isi,
      ...((jenis === 'sesi' || jenis === 'saldoAwal') && { koreksi: null }),
    } as unknown as Kiriman;
    const refused = ledger.accept({ kiriman, pada: today, oleh: ADMIN });
    if (isProblem(refused)) throw new Error(`${jenis}: ${JSON.stringify(refused)}`);
  };
  // Of those that are on record on the first of the report dates.
  const early = groups.filter((id) => {
    const ksm = ledger.docs.ksm.get(id);
    return ksm && ksm.tanggalBentuk < '2016-12-01' && !ksm.tanggalBubar;
  });
  const group = (i: number): KsmId => {
    const id = early[i];
    if (id === undefined) throw new Error(`no group ${String(i)}`);
    return id;
  };
  /** A location of another kab/kota, or another one of the same. */
  const placeFor = (ksmId: KsmId, isSameKota: boolean) => {
    const now = ledger.docs.ksm.get(ksmId)?.wilayah;
    const found = lokasi.find(
      (l) => (l.wilayah.kota === now?.kota) === isSameKota && l.kode !== now?.kelurahan,
    );
    return toKodeKelurahan(found?.kode ?? '');
  };
  const move = (ksmId: KsmId, kelurahan: ReturnType<typeof placeFor>, sejak: string | null) => {
    send('ksmPindah', {
      ksmId,
      kelurahan,
      sejak: sejak === null ? null : toTanggal(sejak),
      alasan: 'Pindah alamat',
    });
  };
  // Moved to another kab/kota, within one, twice; and registered in the wrong place.
  move(group(0), placeFor(group(0), false), '2017-04-10');
  move(group(2), placeFor(group(2), true), '2017-06-30');
  move(group(4), placeFor(group(4), false), '2016-12-31');
  move(group(4), placeFor(group(4), false), '2017-09-01');
  move(group(6), placeFor(group(6), false), null);

  // Registered twice: the double has a session that the other has too.
  const twin = group(8);
  const [ksm, daftar] = [ledger.docs.ksm.get(twin), ledger.docs.anggota.get(twin)];
  const sesi = [...ledger.docs.sesi.values()].find(
    (s) => s.ksmId === twin && s.status === 'dilaksanakan' && !s.dibatalkan,
  );
  if (!ksm || !daftar || !sesi) throw new Error('no group to register twice');
  const double = toNewId(`${twin}-ganda`);
  const { nama, jenisUsaha, tanggalBentuk, jadwal, setoranMinimum, wilayah } = ksm;
  const anggota = daftar.anggota.filter((a) => a.tanggalMasuk >= tanggalBentuk).slice(0, 3);
  send('ksmDaftar', {
    ksm: {
      id: double,
      nama,
      jenisUsaha,
      tanggalBentuk,
      jadwal,
      setoranMinimum,
      kelurahan: wilayah.kelurahan,
    },
    anggota,
  });
  const {
    wilayah: _place,
    kasSeharusnya: _cash,
    dibatalkan: _not,
    urut: _urut,
    dicatat: _saved,
    ...held
  } = sesi;
  const empty = { pembayaran: [], pinjamanBaru: [], kasLain: [], titip: [], kasDihitung: null };
  send('sesi', {
    ...held,
    ...empty,
    id: toNewId(`${sesi.id}-ganda`),
    ksmId: double,
    hadir: [],
    setoran: {},
    pimpinan: null,
    notulis: null,
  });
  send('ksmGanda', { ksmId: double, pengganti: twin, alasan: 'Terdaftar dua kali' });
  groups.push(double);

  // Two members leave: one owes and saved, and what is left of the debt is given up; one is paid only a part.
  const leave = (ksmId: KsmId, isDebtor: boolean) => {
    const valid = <T extends { readonly ksmId: KsmId; readonly dibatalkan: boolean }>(
      all: Map<string, T>,
    ): T[] => [...all.values()].filter((it) => it.ksmId === ksmId && !it.dibatalkan);
    const loans = valid(ledger.docs.pinjaman).flatMap((p) => {
      let rest = 0;
      for (const a of p.angsuran) rest += a.pokok + a.jasa;
      for (const b of p.pembayaran) rest -= b.jumlah;
      return rest > 0 ? [{ ...p, rest }] : [];
    });
    const savedBy = (id: string) => {
      let saved = 0;
      for (const s of valid(ledger.docs.sesi))
        if (s.status === 'dilaksanakan') saved += s.setoran[toNewId(id)] ?? 0;
      for (const k of valid(ledger.docs.kasLain)) if (k.anggota === id) saved += k.jumlah;
      return saved;
    };
    const last = valid(ledger.docs.sesi).reduce((at, s) => (s.tanggal > at ? s.tanggal : at), '');
    const who = ledger.docs.anggota
      .get(ksmId)
      ?.anggota.find(
        ({ id, tanggalKeluar }) =>
          !tanggalKeluar &&
          savedBy(id) > 1_000 &&
          loans.some((p) => p.peminjam === id && p.sumber === 'internal') === isDebtor &&
          !loans.some((p) => p.peminjam === id && p.sumber !== 'internal'),
      );
    if (!who) return false;
    const tanggal = toTanggal(last);
    const own = loans.filter((p) => p.peminjam === who.id);
    let saved = savedBy(who.id);
    const part = (name: string, i: number, jumlah: number) =>
      jumlah === 0
        ? null
        : { id: toNewId(`${who.id}-keluar-${name}${String(i)}-${ksmId}`), jumlah };
    const pinjaman = own.map(({ id, rest }, i) => {
      const potongan = Math.min(saved, Math.floor(rest / 2));
      saved -= potongan;
      const sisa = part('s', i, rest - potongan);
      return {
        pinjaman: id,
        potongan: part('p', i, potongan),
        tunai: null,
        sisa: sisa && { ...sisa, cara: 'dihapus' as const },
      };
    });
    const paid = isDebtor ? saved : Math.floor(saved / 2);
    send('anggotaKeluar', {
      ksmId,
      anggota: who.id,
      tanggalKeluar: addDays(tanggal, 1),
      penyelesaian: {
        tanggal: addDays(tanggal, 1),
        tabungan: part('k', 0, paid),
        sisaTabungan: saved - paid,
        pinjaman,
        keterangan: 'Pindah kota',
      },
      alasan: 'Pindah kota',
    });
    return true;
  };
  for (const isDebtor of [true, false])
    if (!early.some((id) => leave(id, isDebtor))) throw new Error('nobody to leave');

  // Two groups share out what they earned: one adds it to the savings, one pays it with all savings.
  const shareOut = (ksmId: KsmId, cara: 'ditabung' | 'denganTabungan') => {
    const tanggal = toTanggal('2017-05-31');
    const members = (ledger.docs.anggota.get(ksmId)?.anggota ?? []).filter(
      (a) => a.tanggalMasuk <= tanggal && !a.tanggalKeluar,
    );
    const saved = (id: string) => {
      let sum = 0;
      for (const s of ledger.docs.sesi.values())
        if (s.ksmId === ksmId && !s.dibatalkan && s.status === 'dilaksanakan')
          if (s.tanggal <= tanggal) sum += s.setoran[toNewId(id)] ?? 0;
      for (const k of ledger.docs.kasLain.values())
        if (k.ksmId === ksmId && !k.dibatalkan && k.anggota === id && k.tanggal <= tanggal)
          sum += k.jumlah;
      return sum;
    };
    const own = new Map(members.map((a) => [a.id as string, saved(a.id)]));
    // Nobody withdraws later what is paid out now.
    const isLater = [...ledger.docs.kasLain.values()].some(
      (k) => k.ksmId === ksmId && !k.dibatalkan && k.anggota && k.tanggal > tanggal,
    );
    if (members.length === 0 || isLater || [...own.values()].some((it) => it <= 0)) return false;
    const shares = naiveShares(10_001, own);
    send('bagiHasil', {
      id: toNewId(`${ksmId}-bagi`),
      ksmId,
      tanggal,
      pembagian: {
        jumlah: 10_001,
        kunci: 'saldo',
        cara,
        lembar: members.map(({ id }) => ({
          anggota: id,
          bagian: shares.get(id) ?? 0,
          tabungan: cara === 'denganTabungan' ? (own.get(id) ?? 0) : 0,
        })),
      },
      keterangan: 'Rapat anggota',
    });
    return true;
  };
  const sharing = early.slice();
  for (const cara of ['ditabung', 'denganTabungan'] as const) {
    const at = sharing.findIndex((id) => shareOut(id, cara));
    if (at < 0) throw new Error('nobody to share out');
    sharing.splice(0, at + 1);
  }

  // A group that had a book before its mentoring: cash, a bank account, savings, and a loan that it still owes itself.
  const old = early.findLast((id) => !ledger.docs.ksm.get(id)?.tempatLama?.length);
  const joined = old && ledger.docs.ksm.get(old);
  const [one, other] = (old && ledger.docs.anggota.get(old)?.anggota) ?? [];
  if (!joined || !one || !other) throw new Error('no group with an old book');
  const begun = joined.tanggalBentuk;
  send('ksmUbah', {
    ksmId: joined.id,
    perubahan: { tanggalBentuk: addDays(begun, -60), tanggalMulaiPendampingan: begun },
    alasan: 'Sudah berjalan sebelum didampingi',
  });
  const tanggal = addDays(begun, -20);
  send('saldoAwal', {
    ksmId: joined.id,
    tanggal,
    kas: 45_000,
    bank: 30_000,
    tabungan: [
      { anggota: one.id, jumlah: 61_000 },
      { anggota: other.id, jumlah: 40_000 },
    ],
    pinjaman: [
      {
        id: toNewId(`${joined.id}-buku-lama`),
        ksmId: joined.id,
        sumber: 'internal',
        peminjam: one.id,
        pokok: 20_000,
        tanggalCair: tanggal,
        angsuran: [{ jatuhTempo: addDays(begun, 30), pokok: 20_000, jasa: 500 }],
        mitra: null,
        tujuan: null,
      },
    ],
    keterangan: 'Buku lama',
  });

  // A member registered again, under whose second name a session was recorded.
  const home = group(10);
  const sessions = [...ledger.docs.sesi.values()].filter(
    (s) => s.ksmId === home && s.status === 'dilaksanakan' && !s.dibatalkan,
  );
  const present = sessions.find((s) => s.hadir.some((id) => Object.hasOwn(s.setoran, id)));
  const first = ledger.docs.anggota
    .get(home)
    ?.anggota.find((a) => present?.hadir.includes(a.id) && Object.hasOwn(present.setoran, a.id));
  if (!present || !first) throw new Error('no member to register twice');
  const again = toNewId(`${first.id}-ganda`);
  send('anggotaMasuk', { ksmId: home, anggota: [{ ...first, id: again, tanggalKeluar: null }] });
  const { [first.id]: saved = 0, ...others } = present.setoran;
  ledger.docs.sesi.set(present.id, {
    ...present,
    hadir: present.hadir.map((id) => (id === first.id ? again : id)),
    setoran: { ...others, [again]: saved },
  });
  send('anggotaGabung', {
    ksmId: home,
    anggota: again,
    tetap: first.id,
    alasan: 'Orang yang sama',
  });
}
