// The form of every kind of draft, as the page opens it: what an empty one holds, and what is sent of it. A kind of
// tomorrow does not compile without its line.
import type { JSX } from 'preact';
import { toKodeKota } from '../../../functions/src/domain/basics/wilayah.ts';
import type { Klaim } from '../../../functions/src/domain/access/peran.ts';
import { toBulan, toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { toKsmId } from '../../../functions/src/domain/basics/identitas.ts';
import { NO_BOOK } from '../../../web/src/reads/shapes/book-pages.ts';
import { newFormPemeriksaan, toPemeriksaan } from '../../../web/src/forms/desk/check-result.ts';
import { newFormBuku, toUpkBulanan } from '../../../web/src/forms/desk/books.ts';
import { newManyFields } from '../../../web/src/forms/desk/many-users.ts';
import { newFormLkm, toLkm } from '../../../web/src/forms/desk/lkm.ts';
import { newFormTarget, toTarget } from '../../../web/src/forms/desk/target.ts';
import {
  estateOf,
  newFormBubar,
  settledBy,
  toKsmBubar,
} from '../../../web/src/forms/group/dissolution.ts';
import { newFormGanda, toGanda } from '../../../web/src/forms/group/double.ts';
import { newFormKeluar, owedOf, toKeluar } from '../../../web/src/forms/group/leave-form.ts';
import {
  newBarisAnggota,
  newFormKsm,
  toKiriman as toDaftar,
} from '../../../web/src/forms/group/members/registration.ts';
import { StageBackForm } from '../../../web/src/forms/group/stage/stage-back-form.tsx';
import { StageForm } from '../../../web/src/forms/group/stage/stage-form.tsx';
import { CancelForm } from '../../../web/src/forms/group/cancel-form.tsx';
import { newFormPinjaman } from '../../../web/src/forms/loans/loan.ts';
import { toIsiPinjamanLuar } from '../../../web/src/forms/loans/loan-outside.ts';
import { PaymentForm } from '../../../web/src/forms/loans/payment-form.tsx';
import type { DraftKey, DraftKind } from '../../../web/src/forms/save/draft-kinds.ts';
import { emptyRows } from '../../../web/src/forms/session/form-sesi.ts';
import { toKiriman as toSesi } from '../../../web/src/forms/session/to-kiriman.ts';
import { newLocationFields } from '../../../web/src/screens/admin/forms/location-fields.ts';
import { newUserFields } from '../../../web/src/screens/admin/forms/user-fields.ts';
import { newSetFields } from '../../../web/src/screens/admin/parameter/set-fields.ts';
import { CancelVisit } from '../../../web/src/screens/city/visit/cancel-visit.tsx';
import { VisitForm } from '../../../web/src/screens/city/visit/visit-form.tsx';
import { ChangeForm as DataForm } from '../../../web/src/screens/group/data/change-form.tsx';
import { ReviveForm } from '../../../web/src/screens/group/data/revive-form.tsx';
import { MoveForm } from '../../../web/src/screens/group/data/move-form.tsx';
import { ChangeForm as MemberForm } from '../../../web/src/screens/group/members/change-form.tsx';
import { JoinForm } from '../../../web/src/screens/group/members/join-form.tsx';
import { MergeForm } from '../../../web/src/screens/group/members/merge-form.tsx';
import { CourseForm } from '../../../web/src/screens/group/papers/course-form.tsx';
import { PaperForm } from '../../../web/src/screens/group/papers/paper-form.tsx';
import {
  PartnerForm,
  RealisationForm,
} from '../../../web/src/screens/group/papers/partner-form.tsx';
import { AssignForm } from '../../../web/src/screens/group/savings/assign-form.tsx';
import { CashForm } from '../../../web/src/screens/group/savings/cash-form.tsx';
import { OpeningForm } from '../../../web/src/screens/group/savings/opening-form.tsx';
import { ShareForm } from '../../../web/src/screens/group/savings/share-form.tsx';
import type { EmptyRows } from '../../../web/src/state/restore.ts';
import { anAnggota, aPinjaman, KELURAHAN } from '../../support/records/build-kiriman.ts';
import { countingIds } from '../../support/records/plain.ts';
import { aForm, aGroup, dueOf } from '../sesi-form/a-group.ts';

type Form = Readonly<Record<string, unknown>>;

export interface DraftForm {
  readonly kunci: DraftKey;
  readonly fresh: () => Form;
  readonly rows: EmptyRows<Form> | undefined;
  /** What is sent of it; of what is no submission, what the server is asked with. */
  readonly toKiriman: ((form: Form) => object) | null;
}

const makeId = countingIds();
const nothing = (): void => undefined;
const HARI_INI = toTanggal('2017-03-20');
const KSM = toKsmId('ksm-1');
const group = aGroup();
const { ksm } = group;
const open = { group, corrected: null, onClose: nothing, onSaved: nothing } as const;
const klaim: Klaim = { peran: 'fasilitator', wilayah: [KELURAHAN] };
const buku = { ...NO_BOOK, pinjaman: group.pinjaman };
const savers = { members: group.anggota, saldo: new Map() };
const uji = { kota: toKodeKota('32.73'), bulan: toBulan('2017-02'), ksmId: KSM };
const lkm = {
  id: 'lkm-3273011001',
  nama: 'Maju',
  wilayah: { kelurahan: KELURAHAN },
  edisi: [],
} as never;

/** Of a form that the page draws: what it was given. */
function drawn(element: JSX.Element): DraftForm {
  const { kunci, fresh, rows, toKiriman } = element.props as DraftForm;
  return { kunci, fresh, rows, toKiriman };
}

/** Of a form whose page asks for more before it is drawn. */
function made<F extends object>(
  kunci: DraftKey,
  fresh: () => F,
  toKiriman: ((form: F) => object) | null,
  rows?: EmptyRows<F>,
): DraftForm {
  return {
    kunci,
    fresh: () => fresh() as unknown as Form,
    rows: rows as DraftForm['rows'],
    toKiriman: toKiriman && ((form) => toKiriman(form as F)),
  };
}

const pinjaman = (kunci: DraftKey): DraftForm =>
  made(
    kunci,
    () => newFormPinjaman('', makeId),
    (form) => ({
      id: form.kirimanId,
      jenis: 'pinjaman',
      isi: toIsiPinjamanLuar(form, ksm.jadwal),
      koreksi: null,
    }),
  );

const bayar = (kunci: DraftKey, before: boolean): DraftForm => {
  const loan = aPinjaman();
  return drawn(
    PaymentForm({
      judul: '',
      kunci,
      choices: null,
      loan,
      nameOf: () => '',
      judulKiriman: () => '',
      ...(before && {
        before: {
          id: 'b-1',
          tanggal: HARI_INI,
          jumlah: 10_000,
          oleh: 'anggota',
          jasaLebih: null,
          keterangan: null,
        },
        dilihat: 3,
      }),
      ...open,
    } as unknown as Parameters<typeof PaymentForm>[0]),
  );
};

const estate = estateOf(buku, group.anggota);
const a1 = anAnggota('a1');
const owed = owedOf(buku, a1.id);

export const FORMS: { readonly [K in DraftKind]: () => DraftForm } = {
  sesi: () =>
    made(`sesi/${KSM}`, aForm, (form) => toSesi(form, group, dueOf), emptyRows(makeId, 10)),
  koreksiSesi: () =>
    made(
      'koreksi/s-1' as DraftKey,
      aForm,
      (form) => toSesi(form, group, dueOf),
      emptyRows(makeId, 10),
    ),
  pendaftaran: () =>
    made(
      'ksm/baru',
      () => newFormKsm(makeId),
      (form) => toDaftar(form, HARI_INI),
      { anggota: () => newBarisAnggota('anggota', makeId) },
    ),
  dataKsm: () => drawn(DataForm(open)),
  pindah: () => drawn(MoveForm({ ...open, tempat: null, replaced: null })),
  ganda: () =>
    made(
      `ksm/${KSM}/ganda`,
      () => newFormGanda(null, makeId),
      (form) => toGanda(form, KSM),
    ),
  pembubaran: () =>
    made(
      `ksm/${KSM}/pembubaran`,
      () => newFormBubar(estate, { tanggalBubar: null, hariIni: HARI_INI, refused: null }, makeId),
      (form) => toKsmBubar(form, KSM, settledBy(form, estate, makeId), estate),
    ),
  batalBubar: () => drawn(ReviveForm(open)),
  anggotaMasuk: () => drawn(JoinForm({ ...open, klaim })),
  anggotaUbah: () => drawn(MemberForm({ ...open, klaim, anggota: a1 })),
  anggotaKeluar: () =>
    made(
      `anggota/${KSM}/keluar/${a1.id}`,
      () => newFormKeluar({ anggota: a1, owed, refused: null }, HARI_INI, makeId),
      (form) => toKeluar(form, { ksmId: KSM, anggota: a1.id, owed }, makeId),
    ),
  anggotaGabung: () => drawn(MergeForm({ ...open, klaim })),
  pinjaman: () => pinjaman(`pinjaman/${KSM}/baru`),
  pinjamanUpk: () => pinjaman('pinjaman/lkm-3273011001' as DraftKey),
  bayar: () => bayar('bayar/ksm-1/p-1' as DraftKey, false),
  bayarKoreksi: () => bayar('bayar/ksm-1/p-1/b-1' as DraftKey, true),
  bayarUpk: () => bayar('bayar/lkm-3273011001' as DraftKey, false),
  kasLain: () => drawn(CashForm({ ...open, ...savers, buku })),
  tarikanSiapa: () =>
    drawn(
      AssignForm({
        ...open,
        ...savers,
        namaKsm: 'Melati',
        kas: {
          id: 'k-1',
          ksmId: KSM,
          tanggal: HARI_INI,
          jumlah: -5000,
          jenis: 'tarikTabungan',
          keterangan: null,
          urut: 4,
        } as never,
      }),
    ),
  bagiHasil: () => drawn(ShareForm({ ...open, buku })),
  saldoAwal: () => drawn(OpeningForm({ ...open, recorded: null })),
  dokumen: () => drawn(PaperForm(open)),
  pelatihan: () => drawn(CourseForm(open)),
  kemitraan: () => drawn(PartnerForm(open)),
  realisasi: () =>
    drawn(
      RealisationForm({
        ...open,
        urut: 2,
        kemitraan: {
          id: 'm-1',
          ksmId: KSM,
          mitra: 'Koperasi',
          mulai: HARI_INI,
          akhir: null,
          realisasi: [],
          kegiatanSosial: false,
          keterangan: null,
        } as never,
      }),
    ),
  tahap: () => drawn(StageForm({ ...open, ksm, tahap: 'II' } as never)),
  tahapCabut: () => drawn(StageBackForm({ ...open, masuk: { tahap: 'I', sejak: HARI_INI } })),
  batalkan: () =>
    drawn(
      CancelForm({
        ...open,
        ksm,
        cancelled: {
          apa: 'Kas lain',
          jenis: 'kasLain',
          id: 'k-1',
          pinjaman: null,
          urut: 4,
        } as never,
      }),
    ),
  pemeriksaan: () =>
    made(
      'pemeriksaan/ksm-1',
      () => newFormPemeriksaan(makeId, null),
      (form) => toPemeriksaan(form, KSM, { pendaftaran: 1, sesi: [], penyelesaian: [] }),
    ),
  ujiPetik: () => drawn(VisitForm({ ...open, uji, nama: 'Melati', known: null, urut: null })),
  ujiPetikBatal: () => drawn(CancelVisit({ ...open, uji, nama: 'Melati', urut: 1 })),
  target: () =>
    made(
      'target/32.73/2017' as DraftKey,
      () => newFormTarget(null, makeId),
      (form) => toTarget(form, { tahun: 2017, kota: uji.kota }, false),
    ),
  lkm: () =>
    made(
      'lkm/baru',
      () => newFormLkm(null, makeId),
      (form) => toLkm(form, false),
    ),
  upkBulanan: () =>
    made(
      'upkBulanan/lkm-3273011001' as DraftKey,
      () => newFormBuku(toBulan('2017-02'), null, makeId),
      (form) => toUpkBulanan(form, lkm, false),
    ),
  kelolaPengguna: () =>
    made('kelola/pengguna/baru', () => ({ ...newUserFields(null), alasan: '' }), null),
  kelolaBanyak: () => made('kelola/banyak', newManyFields, null),
  kelolaLokasi: () =>
    made('kelola/lokasi/baru', () => ({ ...newLocationFields(null, ''), alasan: '' }), null),
  kelolaParameter: () =>
    made('kelola/parameter', () => ({ ...newSetFields(HARI_INI), alasan: '' }), null),
  kelolaTerbuka: () => made('kelola/terbuka/32.73/buka', () => ({ alasan: '' }), null),
};
