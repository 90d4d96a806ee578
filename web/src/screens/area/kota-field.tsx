// The field of one kab/kota, chosen by name.
import type { JSX } from 'preact';
import { KodeKota } from '../../../../functions/src/domain/basics/wilayah.ts';
import * as teks from '../../teks/index.ts';
import { AreaField } from './picker/area-fields.tsx';

export function isKota(kode: string): kode is KodeKota {
  return KodeKota.safeParse(kode).success;
}

export function KotaField(props: {
  readonly value: string;
  readonly optional?: boolean;
  readonly onChange: (kode: string) => void;
}): JSX.Element {
  return (
    <AreaField
      {...props}
      jalur="kota"
      label={teks.kelola.lokasi.kota}
      levels={['kota']}
      isian={[]}
    />
  );
}
