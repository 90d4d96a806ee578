// Decisions on members: joining, leaving, and a corrected entry.
import { ANGGOTA_MAKSIMUM, type Anggota, type DaftarAnggota } from '../../records/anggota.ts';
import type { Ksm } from '../../records/ksm.ts';
import type { KirimanOf } from '../kiriman.ts';
import { minTanggal, type Tanggal } from '../../basics/tanggal.ts';
import type { KeadaanOf, Keadaan } from '../keadaan.ts';
import type { Hasil } from '../putusan.ts';
import { checkKnown, checkStay, firstTwice } from './checks.ts';
import { isProblem, refuse } from '../../basics/refusals/problem.ts';
import { checkMembership } from './corrections/membership.ts';
import { checkUnsettled } from './settle/unsettled.ts';
import { settleMember } from './settle/settle-member.ts';
import { checkLinks, joinedFrom, pindahDariOf, pindahKeOf } from './corrections/move-member.ts';

export function decideAnggotaMasuk(
  kiriman: KirimanOf<'anggotaMasuk'>,
  keadaan: KeadaanOf<'anggotaMasuk'>,
): Hasil {
  const { ksm, anggota: daftar } = keadaan;
  if (!ksm || !daftar) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const masuk = kiriman.isi.anggota;
  const twice = firstTwice([...daftar.anggota, ...masuk].map((a) => a.id));
  if (twice) return refuse({ code: 'sudah-ada', apa: `Anggota ${twice}`, jalur: 'isi.anggota' });
  let dari: Tanggal = keadaan.today;
  const anggota: Anggota[] = [...daftar.anggota];
  for (const [i, a] of masuk.entries()) {
    const problem = checkStay(a, null, `isi.anggota[${i}]`, { ksm, today: keadaan.today });
    if (problem) return problem;
    dari = minTanggal(dari, a.tanggalMasuk);
    const { pindahDari, ...isi } = a;
    if (!pindahDari) {
      anggota.push(isi);
      continue;
    }
    const from = pindahDariOf(
      { ...a, pindahDari },
      `isi.anggota[${i}].pindahDari`,
      { anggota },
      { ...keadaan, ksm },
    );
    if (isProblem(from)) return from;
    anggota.push({ ...isi, pindahDari: from });
  }
  return write({ daftar, anggota, dari, alasan: null, keadaan });
}

export function decideAnggotaKeluar(
  kiriman: KirimanOf<'anggotaKeluar'>,
  keadaan: KeadaanOf<'anggotaKeluar'>,
): Hasil {
  const { ksm, anggota: daftar } = keadaan;
  if (!ksm || !daftar) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const { anggota: id, tanggalKeluar, alasan } = kiriman.isi;
  const unknown = checkKnown([id], 'isi.anggota', daftar.anggota);
  if (unknown) return unknown;
  const leaving = daftar.anggota.find((a) => a.id === id);
  const problem =
    leaving &&
    checkStay({ ...leaving, tanggalKeluar }, leaving, 'isi', { ksm, today: keadaan.today });
  if (problem) return problem;
  const named =
    leaving &&
    checkMembership(leaving, { ...leaving, tanggalKeluar }, [keadaan.bukuSejak], {
      jalur: 'isi.tanggalKeluar',
      label: 'Tanggal keluar',
    });
  if (named) return named;
  const apart =
    leaving &&
    checkLinks(
      leaving,
      { ...leaving, tanggalKeluar },
      { ksm, jalurOf: (name) => `isi.${name}` },
      keadaan,
    );
  if (apart) return apart;
  const pindahKe = pindahKeOf(kiriman.isi.pindahKe, leaving, ksm, keadaan);
  if (isProblem(pindahKe)) return pindahKe;
  const unsettled =
    kiriman.isi.penyelesaian === null && !leaving?.tanggalKeluar
      ? checkUnsettled(keadaan, id, 'isi.penyelesaian', 'Penyelesaian')
      : null;
  if (unsettled) return unsettled;
  const settled =
    leaving && kiriman.isi.penyelesaian
      ? settleMember(kiriman.isi.penyelesaian, leaving, { ...keadaan, ksm })
      : null;
  if (isProblem(settled)) return settled;
  const next = daftar.anggota.map((a) =>
    a.id === id
      ? {
          ...a,
          tanggalKeluar,
          ...(pindahKe && { pindahKe }),
          ...(settled && { penyelesaian: settled.kept }),
        }
      : a,
  );
  const dari = leaving?.tanggalKeluar
    ? minTanggal(leaving.tanggalKeluar, tanggalKeluar)
    : tanggalKeluar;
  const left = write({ daftar, anggota: next, dari, alasan, keadaan });
  if (isProblem(left) || !settled || !kiriman.isi.penyelesaian) return left;
  return {
    ...left,
    dari: minTanggal(dari, kiriman.isi.penyelesaian.tanggal),
    tulis: [...left.tulis, ...settled.tulis],
  };
}

export function decideAnggotaUbah(
  kiriman: KirimanOf<'anggotaUbah'>,
  keadaan: KeadaanOf<'anggotaUbah'>,
): Hasil {
  const { ksm, anggota: daftar } = keadaan;
  if (!ksm || !daftar) return refuse({ code: 'tidak-ditemukan', apa: 'KSM', jalur: 'isi.ksmId' });
  const { anggota: changed, alasan } = kiriman.isi;
  const unknown = checkKnown([changed.id], 'isi.anggota.id', daftar.anggota);
  if (unknown) return unknown;
  const before = daftar.anggota.find((a) => a.id === changed.id);
  const problem = checkStay(changed, before ?? null, 'isi.anggota', {
    ksm,
    today: keadaan.today,
  });
  if (problem) return problem;
  const named =
    before &&
    checkMembership(before, changed, [keadaan.bukuSebelum, keadaan.bukuSejak], {
      jalur: 'isi.anggota.tanggalMasuk',
      label: 'Masa keanggotaan',
    });
  if (named) return named;
  const apart =
    before &&
    checkLinks(before, changed, { ksm, jalurOf: (name) => `isi.anggota.${name}` }, keadaan);
  if (apart) return apart;
  const next = daftar.anggota.map((a) =>
    a.id === changed.id ? withLinks(changed, a, ksm, keadaan) : a,
  );
  const dari = minTanggal(before?.tanggalMasuk ?? changed.tanggalMasuk, changed.tanggalMasuk);
  return write({ daftar, anggota: next, dari, alasan, keadaan });
}

/**
 * Where the member came from and goes to is not in the form. A departure that is taken back settles nothing, and goes
 * nowhere; but where the other group took the member over, it says so still.
 */
function withLinks(
  changed: Anggota,
  before: Anggota,
  ksm: Pick<Ksm, 'id' | 'tanggalBubar'>,
  { linkedKsm }: Pick<Keadaan, 'linkedKsm'>,
): Anggota {
  const { pindahDari, pindahKe, penyelesaian } = before;
  const { tanggalBubar } = ksm;
  const isTaken = joinedFrom(before, ksm, linkedKsm) !== undefined;
  return {
    ...changed,
    ...(pindahDari && { pindahDari }),
    ...(pindahKe && (isTaken || changed.tanggalKeluar) && { pindahKe }),
    ...(penyelesaian && (changed.tanggalKeluar ?? tanggalBubar) && { penyelesaian }),
  };
}

function write({
  daftar,
  anggota,
  dari,
  alasan,
  keadaan,
}: {
  readonly daftar: DaftarAnggota;
  readonly anggota: Anggota[];
  readonly dari: Tanggal;
  readonly alasan: string | null;
  readonly keadaan: Pick<Keadaan, 'urut'>;
}): Hasil {
  if (anggota.length > ANGGOTA_MAKSIMUM)
    return refuse({
      code: 'terlalu-besar',
      pesan: `Satu KSM memuat paling banyak ${ANGGOTA_MAKSIMUM} nama anggota, termasuk yang sudah keluar; gabungkan nama yang tercatat dua kali, atau daftarkan KSM baru untuk anggota berikutnya.`,
    });
  return {
    kode: daftar.wilayah.kelurahan,
    dari,
    alasan,
    tulis: [
      {
        koleksi: 'anggota',
        id: daftar.ksmId,
        sebelum: daftar,
        data: { ...daftar, anggota, urut: keadaan.urut },
      },
    ],
  };
}
