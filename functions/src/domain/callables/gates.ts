// Callables of the gates, the UPK and the leading groups: each figure as the records give it today.
import { z } from 'zod/mini';
import { Cacah } from '../basics/numbers/cacah.ts';
import { KsmId, LkmId } from '../basics/identitas.ts';
import { Tanggal } from '../basics/tanggal.ts';
import { KodeKota, KodeWilayah } from '../basics/wilayah.ts';
import {
  BanyakUnggulan,
  SetelahUnggulan,
  TingkatUnggulan,
} from '../gates/enam-hal/page-of-unggulan.ts';
import { UnggulanTerdaftar } from '../gates/enam-hal/unggulan.ts';
import { CekPinjaman } from '../gates/pinjaman/check-pinjaman.ts';
import { Gerbang } from '../gates/tahap/syarat-gerbang.ts';
import { RasioUpk } from '../gates/upk.ts';
import { IsiPinjaman } from '../records/money/pinjaman.ts';
import { defineCallable, type AnswerOf } from './definition.ts';

/** The gates of a group, each condition with pass or fail and the number behind it. */
export const checkGerbang = defineCallable({
  name: 'checkGerbang',
  request: z.strictObject({ ksmId: KsmId }),
  izin: 'bacaKsm',
  wilayah: [{ of: 'record', koleksi: 'ksm', id: ({ ksmId }) => ksmId, apa: 'KSM', jalur: 'ksmId' }],
  answer: z.object({
    gerbang: z.array(Gerbang),
    /** Of the group as it was judged: a decision names it. */
    urut: z.optional(Cacah),
  }),
});

/** A loan that a group asks of the UPK, checked against the loan rules and the gate to stage II. */
export const checkPengajuan = defineCallable({
  name: 'checkPengajuan',
  request: z.strictObject({
    ksmId: KsmId,
    pokok: IsiPinjaman.shape.pokok,
    tanggalCair: Tanggal,
    angsuran: IsiPinjaman.shape.angsuran,
  }),
  izin: 'catatUpk',
  wilayah: [{ of: 'record', koleksi: 'ksm', id: ({ ksmId }) => ksmId, apa: 'KSM', jalur: 'ksmId' }],
  answer: z.object({
    cek: CekPinjaman,
    /** The gate to stage II; null where the group has none. */
    gerbang: z.nullable(Gerbang),
  }),
});
export type HasilPengajuan = AnswerOf<typeof checkPengajuan>;

/** LAR, PAR, RR, CCr and ROI of an LKM's UPK as of today; null where it has neither loans nor books. */
export const getUpk = defineCallable({
  name: 'getUpk',
  request: z.strictObject({ lkm: LkmId }),
  izin: 'bacaKsm',
  wilayah: [{ of: 'record', koleksi: 'lkm', id: ({ lkm }) => lkm, apa: 'LKM', jalur: 'lkm' }],
  answer: z.object({
    upk: z.nullable(RasioUpk),
    /** Loans and months of the books that cannot be read, and are not counted. */
    tersisih: z.optional(Cacah),
  }),
});

/** A page of the groups Berdaya or better in an area, with the six points and what each lacks. */
export const listUnggulan = defineCallable({
  name: 'listUnggulan',
  request: z.strictObject({
    kode: KodeWilayah,
    /** Only those of this level. */
    tingkat: z.optional(TingkatUnggulan),
    /** Where the page before ended; left out: the first page. */
    setelah: z.optional(SetelahUnggulan),
  }),
  izin: 'bacaKsm',
  wilayah: [{ of: 'request', kode: ({ kode }) => kode }],
  answer: z.object({
    unggulan: z.array(UnggulanTerdaftar),
    /** True: the area has more than are listed. */
    terpotong: z.boolean(),
    /** Where the next page begins; null: there is none. Servers of a version before give none of these. */
    lanjut: z.optional(z.nullable(SetelahUnggulan)),
    /** With the first page: how many there are, and the kab/kota that have some, by the recap of the night. */
    banyak: z.optional(BanyakUnggulan),
    kota: z.optional(z.array(z.object({ kode: KodeKota, nama: z.string() }))),
  }),
});
