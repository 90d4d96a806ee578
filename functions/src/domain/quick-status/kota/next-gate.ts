// The next gate of a group from its records, however they were read: by a build, or from its history.
import type { SetParameter } from '../../basics/parameter.ts';
import type { Tanggal } from '../../basics/tanggal.ts';
import type { LokasiProgram } from '../../basics/wilayah.ts';
import { checkGerbang } from '../../gates/tahap/check-gerbang.ts';
import { isHealthyUpk } from '../../gates/tahap/upk-health.ts';
import type { RasioUpk } from '../../gates/upk.ts';
import type { DaftarAnggota } from '../../records/anggota.ts';
import { toDokumenInti, type DaftarDokumen } from '../../records/dokumen.ts';
import type { Pinjaman } from '../../records/money/pinjaman.ts';
import type { DaftarPelatihan } from '../../records/pelatihan.ts';
import type { CapaianKsm } from '../../recompute/capaian-ksm.ts';
import { gerbangKsm, type GerbangKsm } from '../recap/gerbang-ksm.ts';

export interface GateRecords {
  /** The report month. */
  readonly row: CapaianKsm;
  /** Earlier months that the gates look at. */
  readonly lalu: readonly CapaianKsm[];
  readonly anggota: DaftarAnggota | null;
  readonly dokumen: DaftarDokumen | null;
  readonly pelatihan: DaftarPelatihan | null;
  readonly pinjaman: readonly Pinjaman[];
  readonly lokasi: Pick<LokasiProgram, 'ppmk'> | null;
  /** Null: no figures of the UPK. */
  readonly upk: RasioUpk | null;
}

export function nextGateOf(
  { row, lalu, anggota, dokumen, pelatihan, pinjaman, lokasi, upk }: GateRecords,
  per: Tanggal,
  parameter: SetParameter,
): GerbangKsm {
  const papers = (dokumen?.dokumen ?? []).filter((d) => !d.dibatalkan).map((d) => d.isi);
  const gates = checkGerbang(
    {
      ksm: {
        tanggalBentuk: row.tanggalBentuk,
        tanggalBubar: null,
        tahapan:
          row.tahap === null || row.sejakTahap === null
            ? []
            : [{ tahap: row.tahap, sejak: row.sejakTahap }],
      },
      anggota: anggota?.anggota ?? [],
      dokumen: toDokumenInti(papers, per),
      pelatihan: (pelatihan?.pelatihan ?? []).filter((p) => !p.dibatalkan).map((p) => p.isi),
      pinjaman: pinjaman.filter((p) => !p.dibatalkan),
      capaian: [row, ...lalu].map((c) => c.capaian),
      lokasi,
      upk,
    },
    per,
    parameter,
  );
  return gerbangKsm(row, gates);
}

/** A gate that was judged without the figures of the UPK, once they are known: they are advice on the way to stage II. */
export function withUpk<G extends GerbangKsm>(gate: G, upk: RasioUpk | null): G {
  return isHealthyUpk(upk)
    ? { ...gate, saran: gate.saran.filter((kode) => kode !== 'kesehatanUpk') }
    : gate;
}
