// Decisions on money outside a session: loans of UPK, PPMK and partners, payments, other cash.
import type { KirimanOf } from '../../kiriman.ts';
import type { IsiKasLuar, KasLain } from '../../../records/money/kas-lain.ts';
import type { Ksm } from '../../../records/ksm.ts';
import { isDibayar, type Pembayaran, type Pinjaman } from '../../../records/money/pinjaman.ts';
import { kotaLamaOf } from '../../../records/tempat.ts';
import { minTanggal } from '../../../basics/tanggal.ts';
import { formatTanggal } from '../../../basics/format.ts';
import type { KeadaanOf } from '../../keadaan.ts';
import { alasanOf, type Hasil, type Tulisan } from '../../putusan.ts';
import { checkKetentuan, checkSettling, mismatch } from '../checks.ts';
import { checkPembayaran, withLedger } from '../ledger.ts';
import { checkTarikan } from './tarikan.ts';
import { refuse, type Problem } from '../../../basics/refusals/problem.ts';

export function decidePinjaman(
  kiriman: KirimanOf<'pinjaman'>,
  keadaan: KeadaanOf<'pinjaman'>,
): Hasil {
  const { koreksi } = kiriman;
  const { keterangan, ...isi } = kiriman.isi;
  const { ksm } = keadaan;
  if (!ksm || !keadaan.anggota)
    return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const before = keadaan.pinjaman.find((p) => p.id === isi.id) ?? null;
  if (before && (before.ksmId !== isi.ksmId || !koreksi))
    return refuse({ code: 'sudah-ada', apa: 'Pinjaman', jalur: 'isi.id' });
  if (!before && koreksi)
    return refuse({ code: 'tidak-ditemukan', apa: 'Pinjaman', jalur: 'isi.id' });
  const isOfSesi = before !== null && before.sesi !== null;
  if (
    isOfSesi &&
    (before.dibatalkan || isi.sumber !== 'internal' || isi.tanggalCair !== before.tanggalCair)
  )
    return mismatch(
      'isi.tanggalCair',
      'Tanggal cair',
      `pinjaman ini dicatat di sesi ${formatTanggal(before.tanggalCair)}; koreksi sesinya`,
    );
  const problem = checkKetentuan({
    pinjaman: isi,
    jalur: 'isi',
    ksm,
    anggota: keadaan.anggota.anggota,
    today: keadaan.today,
  });
  if (problem) return problem;
  const early = before?.pembayaran.find((b) => b.tanggal < isi.tanggalCair);
  if (early)
    return refuse({ code: 'bayar-sebelum-cair', jalur: 'isi.tanggalCair', batas: early.tanggal });
  const data: Pinjaman = withLedger(
    {
      ...isi,
      pembayaran: before?.pembayaran ?? [],
      ...placeOf(ksm, isi),
      sesi: before?.sesi ?? null,
      berlakuSampai: isi.tanggalCair,
      dibatalkan: false,
      urut: keadaan.urut,
    },
    keadaan.urut,
  );
  return {
    kode: ksm.wilayah.kelurahan,
    dari: before ? minTanggal(before.tanggalCair, isi.tanggalCair) : isi.tanggalCair,
    alasan: alasanOf(kiriman) ?? keterangan ?? null,
    tulis: [{ koleksi: 'pinjaman', id: isi.id, sebelum: before, data }],
  };
}

export function decidePembayaran(
  kiriman: KirimanOf<'pembayaran'>,
  keadaan: KeadaanOf<'pembayaran'>,
): Hasil {
  const { isi, koreksi } = kiriman;
  const { ksm } = keadaan;
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const loan = keadaan.pinjaman.find((p) => p.id === isi.pinjaman);
  if (!loan || loan.ksmId !== isi.ksmId || loan.dibatalkan)
    return refuse({ code: 'tidak-ditemukan', apa: 'Pinjaman', jalur: 'isi.pinjaman' });
  const before = loan.pembayaran.find((b) => b.id === isi.id);
  if (before && (before.sesi !== null || !koreksi))
    return refuse({ code: 'sudah-ada', apa: 'Pembayaran', jalur: 'isi.id' });
  if (!before && koreksi)
    return refuse({ code: 'tidak-ditemukan', apa: 'Pembayaran', jalur: 'isi.id' });
  if (before && (before.potongan || !isDibayar(before)))
    return again('Pembayaran', 'bagian dari penyelesaian');
  const problem = checkSettling(isi.tanggal, 'isi.tanggal', ksm, keadaan.today);
  if (problem) return problem;
  if (isi.tanggal < loan.tanggalCair)
    return refuse({ code: 'bayar-sebelum-cair', jalur: 'isi.tanggal', batas: loan.tanggalCair });
  const full = checkPembayaran(
    { jumlah: isi.jumlah, jalur: 'isi.jumlah' },
    { ...loan, pembayaran: loan.pembayaran.filter((b) => b !== before) },
    isi.keterangan ?? koreksi?.alasan,
    'Keterangan',
  );
  if (full) return full;
  const entry: Pembayaran = {
    id: isi.id,
    tanggal: isi.tanggal,
    jumlah: isi.jumlah,
    oleh: isi.oleh,
    ...(isi.jasaLebih && { jasaLebih: isi.jasaLebih }),
    sesi: null,
  };
  const pembayaran = before
    ? loan.pembayaran.map((b) => (b.id === isi.id ? entry : b))
    : [...loan.pembayaran, entry];
  return {
    kode: ksm.wilayah.kelurahan,
    dari: before ? minTanggal(before.tanggal, isi.tanggal) : isi.tanggal,
    alasan: alasanOf(kiriman) ?? isi.keterangan ?? null,
    tulis: [
      {
        koleksi: 'pinjaman',
        id: loan.id,
        sebelum: loan,
        data: withLedger({ ...loan, pembayaran }, keadaan.urut),
      },
    ],
  };
}

export function decideKasLain(kiriman: KirimanOf<'kasLain'>, keadaan: KeadaanOf<'kasLain'>): Hasil {
  const { isi, koreksi } = kiriman;
  const { ksm } = keadaan;
  if (!ksm) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const before = keadaan.kasLain.find((k) => k.id === isi.id) ?? null;
  if (before && (before.ksmId !== isi.ksmId || before.sesi !== null || !koreksi))
    return refuse({ code: 'sudah-ada', apa: 'Kas lain', jalur: 'isi.id' });
  if (!before && koreksi)
    return refuse({ code: 'tidak-ditemukan', apa: 'Kas lain', jalur: 'isi.id' });
  if (before?.awal) return again('Kas lain', 'ini saldo awal KSM');
  if (before?.pembagian) return again('Kas lain', 'bagi hasil ini punya lembar per anggota');
  if (before?.potongan) return again('Kas lain', 'tabungan ini dipotong untuk pinjaman');
  const problem = checkSettling(isi.tanggal, 'isi.tanggal', ksm, keadaan.today);
  if (problem) return problem;
  const outside = checkBank(isi);
  if (outside) return outside;
  const unsaid = checkTarikan(isi, before, 'isi', keadaan.anggota?.anggota ?? []);
  if (unsaid) return unsaid;
  const data: KasLain = {
    ...isi,
    wilayah: ksm.wilayah,
    sesi: null,
    dibatalkan: false,
    urut: keadaan.urut,
  };
  const first: Tulisan = { koleksi: 'kasLain', id: isi.id, sebelum: before, data };
  return {
    kode: ksm.wilayah.kelurahan,
    dari: before ? minTanggal(before.tanggal, isi.tanggal) : isi.tanggal,
    alasan: alasanOf(kiriman),
    tulis: [first],
  };
}

/** A part of a settlement is no form of its own. */
const again = (label: string, what: string) =>
  mismatch('isi.id', label, `${what}; batalkan, lalu catat lagi`);

/** Money goes in or out somewhere, or from the cash box to the bank or back. */
function checkBank({ jumlah, bank }: IsiKasLuar): Problem | null {
  if (jumlah === 0) return bank ? null : mismatch('isi.jumlah', 'Jumlah', 'tidak boleh nol');
  const isWithin =
    !bank || (Math.sign(bank) === Math.sign(jumlah) && Math.abs(bank) <= Math.abs(jumlah));
  return isWithin ? null : mismatch('isi.bank', 'Bank', 'tidak boleh lebih dari jumlahnya');
}

/** A loan of a UPK knows where its group has been: it is counted by the UPK of that place. */
function placeOf(
  ksm: Ksm,
  { sumber }: Pick<Pinjaman, 'sumber'>,
): Pick<Pinjaman, 'wilayah' | 'tempatLama' | 'kotaLama'> {
  const { wilayah, tempatLama = [] } = ksm;
  return sumber === 'upk' && tempatLama.length > 0
    ? { wilayah, tempatLama, kotaLama: kotaLamaOf(ksm) }
    : { wilayah };
}
