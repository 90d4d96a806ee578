// A group as the page has read it, a form of one of its sessions, and what that form sends.
import { Kiriman, type KirimanOf } from '../../../functions/src/domain/submissions/kiriman.ts';
import { tagihanOn } from '../../../functions/src/domain/records/money/jadwal-angsuran.ts';
import type { Pinjaman } from '../../../functions/src/domain/records/money/pinjaman.ts';
import type { GroupData } from '../../../web/src/reads/shapes/group-data.ts';
import { newFormSesi, type FormSesi } from '../../../web/src/forms/session/form-sesi.ts';
import { toKiriman } from '../../../web/src/forms/session/to-kiriman.ts';
import { aKsm, anAnggota, aPinjaman } from '../../support/records/build-kiriman.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { countingIds, type Plain, withIds } from '../../support/records/plain.ts';

export const TANGGAL = toTanggal('2017-03-15');

export function aGroup(rest: Partial<GroupData> = {}): GroupData {
  const { wilayah, ...ksm } = aKsm();
  return {
    ksm: { ...ksm, kelurahan: wilayah.kelurahan },
    anggota: [
      anAnggota('a1'),
      anAnggota('a2'),
      anAnggota('a3'),
      anAnggota('a4', { tanggalKeluar: toTanggal('2017-02-01') }),
    ],
    pinjaman: [aPinjaman()],
    capaian: [],
    sesi: [],
    readAt: null,
    ...rest,
  };
}

export function aForm(rest: Partial<Plain<FormSesi>> = {}): FormSesi {
  return {
    ...newFormSesi(toKsmId('ksm-1'), TANGGAL, countingIds()),
    faskelHadir: true,
    ...withIds<Partial<FormSesi>>(rest),
  };
}

export const dueOf = (pinjaman: Pinjaman): number => tagihanOn(pinjaman, TANGGAL).jumlah;

export function sent(form: FormSesi, group = aGroup()): KirimanOf<'sesi'> {
  return Kiriman.parse(toKiriman(form, group, dueOf)) as KirimanOf<'sesi'>;
}
