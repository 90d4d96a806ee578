// The records of a group in a month as lines, with what was found of each.
import {
  standingOf,
  standingOfSesi,
  type HasilPemeriksaan,
  type PemeriksaanPendaftaran,
} from '../../../../../functions/src/domain/records/pemeriksaan.ts';
import type { PemeriksaanKsm } from '../../../reads/shapes/city-shapes.ts';
import type { Butir } from '../../../reads/shapes/check-shapes.ts';
import { urutPendaftaran } from './unchecked.ts';

export interface Checked {
  readonly butir: Butir;
  readonly found: PemeriksaanPendaftaran | null;
  readonly hasil: HasilPemeriksaan | null;
}

export function checkedOf({ ksm, anggota, sesi, pemeriksaan }: PemeriksaanKsm): Checked[] {
  const group = { ksmId: ksm.id, nama: ksm.nama, kelurahan: ksm.wilayah.kelurahan };
  const pendaftaran = pemeriksaan?.pendaftaran ?? null;
  const urut = urutPendaftaran(ksm, anggota);
  const hasilPendaftaran = standingOf(pendaftaran);
  return [
    {
      butir: {
        ...group,
        jenis: 'pendaftaran',
        id: ksm.id,
        tanggal: ksm.didaftarkan ?? ksm.tanggalBentuk,
        urut,
        lagi: pendaftaran !== null,
      },
      found: pendaftaran,
      hasil: hasilPendaftaran,
    },
    ...sesi.map(({ id, tanggal, urut: n }): Checked => {
      const found = pemeriksaan?.sesi.find((it) => it.id === id) ?? null;
      return {
        butir: { ...group, jenis: 'sesi', id, tanggal, urut: n, lagi: found !== null },
        found,
        hasil: standingOfSesi(pemeriksaan, { id, urut: n }),
      };
    }),
    ...(pemeriksaan?.penyelesaian ?? []).map((it): Checked => ({
      butir: {
        ...group,
        jenis: 'penyelesaian',
        id: it.id,
        tanggal: it.tanggal,
        urut: it.urut,
        lagi: true,
      },
      found: it,
      hasil: standingOf(it),
    })),
  ];
}
