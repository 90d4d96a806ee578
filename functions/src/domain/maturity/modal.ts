// Social capital and commitment (SK): six elements, K1 to K6, each scored 0 to 2.
import type { SetParameter } from '../basics/parameter.ts';
import { compare, pecahan, persenOf } from '../basics/numbers/pecahan.ts';
import { dayNumber, daysBetween, type Tanggal } from '../basics/tanggal.ts';
import type { DokumenInti } from '../records/dokumen.ts';
import type { AturanCounts } from './aturan.ts';
import type { AngkaCapaian } from './capaian.ts';
import type { SkorModal } from './skor-modal.ts';
import { firstFrom } from './cash-book.ts';
import type { PreparedRiwayat } from './prepare.ts';
import type { SessionCounts } from './session-counts.ts';
import type { AnggotaId } from '../basics/identitas.ts';

type ModalCounts = Pick<
  AngkaCapaian,
  | 'keluar'
  | 'anggotaJendela'
  | 'rencanaKerja'
  | 'kegiatan'
  | 'aturanTerakhir'
  | 'aturanDitandatangani'
  | 'musyawarah'
  | 'keputusan'
  | 'tandaTangan'
  | 'petugas'
>;

export function countModal({
  prepared,
  dokumen,
  per,
  counts,
  parameter,
}: {
  readonly prepared: PreparedRiwayat;
  readonly dokumen: DokumenInti;
  readonly per: Tanggal;
  readonly counts: AturanCounts;
  readonly parameter: SetParameter;
}): ModalCounts {
  const hari = dayNumber(per);
  const start = hari - (parameter.jendela.hariPanjang - 1);

  let keluar = 0;
  let anggotaJendela = 0;
  const active = new Set<AnggotaId>();
  for (const a of prepared.anggota) {
    if (a.masuk > hari || a.keluar <= start) continue;
    anggotaJendela += 1;
    if (a.keluar <= hari) keluar += 1;
    else active.add(a.id);
  }

  let kegiatan = 0;
  let musyawarah = 0;
  let keputusan = 0;
  for (const s of counts.sesi) {
    kegiatan += s.kegiatan;
    keputusan += s.keputusan;
    if (hasQuorum(s, parameter)) musyawarah += s.musyawarah;
  }

  const petugas = new Set<AnggotaId>();
  const longWindow = prepared.sesi.slice(
    firstFrom(prepared.sesi, start),
    firstFrom(prepared.sesi, hari + 1),
  );
  for (const s of longWindow) for (const id of s.petugas) petugas.add(id);

  const signed = new Set<AnggotaId>();
  for (const t of dokumen.tanggungRenteng)
    if (t.tanggal <= per && active.has(t.anggota)) signed.add(t.anggota);

  const rules = dokumen.aturan && dokumen.aturan.tanggal <= per ? dokumen.aturan : null;
  let aturanTerakhir = rules?.tanggal ?? null;
  for (const tinjau of rules?.ditinjau ?? [])
    if (tinjau <= per && aturanTerakhir !== null && tinjau > aturanTerakhir)
      aturanTerakhir = tinjau;

  return {
    keluar,
    anggotaJendela,
    rencanaKerja: dokumen.rencanaKerja.some((tanggal) => tanggal <= per),
    kegiatan,
    aturanTerakhir,
    aturanDitandatangani: rules?.ditandatangani ?? false,
    musyawarah,
    keputusan,
    tandaTangan: signed.size,
    petugas: petugas.size,
  };
}

function hasQuorum(s: SessionCounts, parameter: SetParameter): boolean {
  const { pembilang, penyebut } = parameter.sk.k4.kuorum;
  return s.anggota > 0 && compare(pecahan(s.hadir, s.anggota), pecahan(pembilang, penyebut)) >= 0;
}

export function scoreModal(
  m: ModalCounts,
  anggotaAktif: number,
  per: Tanggal,
  parameter: SetParameter,
): SkorModal {
  const { sk } = parameter;
  const rulesAge = m.aturanTerakhir === null ? Infinity : daysBetween(m.aturanTerakhir, per);
  const inForce = m.aturanDitandatangani && rulesAge <= sk.k3.umurHari;
  return {
    keutuhan: band(persenOf(m.anggotaJendela - m.keluar, m.anggotaJendela), sk.k1),
    kegiatan: m.rencanaKerja && m.kegiatan > 0 ? 2 : m.rencanaKerja || m.kegiatan > 0 ? 1 : 0,
    aturanKelompok: inForce ? 2 : m.aturanTerakhir !== null ? 1 : 0,
    musyawarah: band(persenOf(m.musyawarah, m.keputusan), sk.k4),
    tanggungRenteng: band(persenOf(m.tandaTangan, anggotaAktif), { dua: 100, satu: sk.k5.satu }),
    pergiliran: band(persenOf(m.petugas, anggotaAktif), sk.k6),
  };
}

function band(
  persen: number | null,
  batas: { readonly dua: number; readonly satu: number },
): 0 | 1 | 2 {
  if (persen === null) return 0;
  return persen >= batas.dua ? 2 : persen >= batas.satu ? 1 : 0;
}
