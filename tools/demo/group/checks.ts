// What the city's askot found when checking a demo group: most of its last months is accepted, now and
// then a record is sent back with a reason, and the newest sessions still wait to be checked.
import type { SesiId } from '../../../functions/src/domain/basics/identitas.ts';
import type { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import type { IsiSesi } from '../../../functions/src/domain/records/sesi.ts';
import {
  addDays,
  addMonths,
  maxTanggal,
  minTanggal,
  monthOf,
  monthStart,
  type Tanggal,
} from '../../../functions/src/domain/basics/tanggal.ts';
import { nextId, type GroupState } from './group-state.ts';
import { createRandom } from '../random.ts';

/** Sessions this young are not checked yet. */
const UNCHECKED_DAYS = 9;
const REASONS = [
  'Jumlah yang hadir tidak sama dengan foto daftar hadir',
  'Setoran dua anggota tidak sama dengan buku tabungan mereka',
  'Notulen ada, tetapi keputusan pinjaman tidak tercatat',
] as const;

/** Appends the checks of the group's last three months of records. */
export function checkRecords(state: GroupState): void {
  const last = state.sent.at(-1)?.pada;
  if (last === undefined) return;
  // A random sequence of its own: the rest of the group's life is the same with or without checks.
  const random = createRandom(`${state.ksmId}/periksa`);
  if (random.chance(0.25)) return;
  const from = monthStart(addMonths(monthOf(last), -2));
  const to = addDays(last, -UNCHECKED_DAYS);
  const records = versionsOf(state.sent.map((one) => one.kiriman));
  const sesi = records.sesi.filter(({ isi }) => isi.tanggal >= from && isi.tanggal <= to);
  const newest = sesi.findLast(({ isi }) => isi.status === 'dilaksanakan');
  const back =
    sesi.findLast(({ isi }) => isi.alasanSelisih !== null) ?? (random.chance(0.45) ? newest : null);
  const good = sesi.filter((it) => it !== back);
  const pada = minTanggal(addDays(last, random.int(1, 3)), state.today);
  check(state, pada, {
    pendaftaran: records.pendaftaran,
    sesi: good.map(({ isi, urut }) => ({ id: isi.id, urut })),
    hasil: 'diterima',
    alasan: null,
  });
  if (back)
    check(state, pada, {
      pendaftaran: null,
      sesi: [{ id: back.isi.id, urut: back.urut }],
      hasil: 'dikembalikan',
      alasan:
        back.isi.alasanSelisih === null
          ? random.pick(REASONS)
          : 'Selisih kas belum jelas; cocokkan buku kas dengan bendahara, lalu koreksi sesi ini',
    });
}

type Isi = Omit<Extract<Kiriman, { jenis: 'pemeriksaan' }>['isi'], 'ksmId'>;

function check(state: GroupState, pada: Tanggal, isi: Isi): void {
  const { uid, klaim } = state.staff.askot;
  state.sent.push({
    kiriman: {
      id: nextId(state, 'v'),
      jenis: 'pemeriksaan',
      isi: { ksmId: state.ksmId, ...isi },
    },
    pada: maxTanggal(pada, state.sent.at(-1)?.pada ?? pada),
    oleh: { uid, klaim },
  });
}

/** The n-th submission of a group gives its records the number n, which a check has to name. */
function versionsOf(sent: readonly Kiriman[]): {
  readonly pendaftaran: number;
  /** By date. */
  readonly sesi: readonly { readonly isi: IsiSesi; readonly urut: number }[];
} {
  let pendaftaran = 0;
  const sesi = new Map<SesiId, { readonly isi: IsiSesi; readonly urut: number }>();
  for (const [i, kiriman] of sent.entries()) {
    const urut = i + 1;
    switch (kiriman.jenis) {
      case 'sesi':
        sesi.set(kiriman.isi.id, { isi: kiriman.isi, urut });
        break;
      case 'batalkan':
        if (kiriman.isi.catatan.jenis === 'sesi') sesi.delete(kiriman.isi.catatan.id);
        break;
      case 'ksmDaftar':
      case 'ksmUbah':
      case 'ksmPindah':
      case 'ksmGanda':
      case 'tahap':
      case 'tahapBatal':
      case 'anggotaMasuk':
      case 'anggotaKeluar':
      case 'ksmBubar':
      case 'anggotaUbah':
      case 'anggotaGabung':
        pendaftaran = urut;
        break;
      case 'pinjaman':
      case 'pembayaran':
      case 'kasLain':
      case 'bagiHasil':
      case 'saldoAwal':
      case 'dokumen':
      case 'kemitraan':
      case 'pelatihan':
      case 'lkm':
      case 'upkBulanan':
      case 'target':
      case 'tutupBulan':
      case 'ujiPetik':
      case 'ujiPetikBatal':
      case 'pemeriksaan':
        break;
    }
  }
  return {
    pendaftaran,
    sesi: [...sesi.values()].toSorted((a, b) => (a.isi.tanggal < b.isi.tanggal ? -1 : 1)),
  };
}
