// People of the demo data: one sign-in per role, and the facilitators and city staff of the other areas
// in whose names their groups are recorded.
import type { Klaim, Peran } from '../../functions/src/domain/access/peran.ts';
import {
  NASIONAL,
  type LokasiProgram,
  type KodeKota,
  type KodeKelurahan,
  type KodeWilayah,
  toKodeProvinsi,
  toKodeKota,
  toKodeKelurahan,
} from '../../functions/src/domain/basics/wilayah.ts';
import { toUid } from '../../functions/src/domain/basics/code-shapes.ts';
import type { Uid } from '../../functions/src/domain/basics/identitas.ts';

export interface Account {
  readonly uid: Uid;
  readonly email: string;
  readonly nama: string;
  readonly klaim: Klaim;
}

/** Who sends a submission, and with which rights. */
export interface Sender {
  readonly uid: Uid;
  readonly klaim: Klaim;
}

/** Password of every demo account. It opens made-up data on one machine and nothing else. */
export const DEMO_PASSWORD = 'demo-ksm-2026';

/** The kelurahan of the demo: four in each of two kota of Jawa Barat and one of Jawa Tengah. */
export const DEMO_KELURAHAN: readonly KodeKelurahan[] = [
  '32.73.01.1001', // Sukarasa, Sukasari, Kota Bandung
  '32.73.01.1002', // Gegerkalong
  '32.73.02.1003', // Sadang Serang, Coblong
  '32.73.02.1005', // Sekeloa
  '32.77.01.1001', // Melong, Cimahi Selatan, Kota Cimahi
  '32.77.01.1004', // Leuwigajah
  '32.77.02.1002', // Cigugur Tengah, Cimahi Tengah
  '32.77.03.1003', // Citeureup, Cimahi Utara
  '33.73.01.1002', // Sidorejo Lor, Sidorejo, Kota Salatiga
  '33.73.02.1002', // Gendongan, Tingkir
  '33.73.03.1003', // Tegalrejo, Argomulyo
  '33.73.04.1001', // Kecandran, Sidomukti
].map(toKodeKelurahan);
const BANDUNG = toKodeKota('32.73');
const JAWA_BARAT = toKodeProvinsi('32');

const account = (name: string, nama: string, peran: Peran, wilayah: KodeWilayah[]): Account => ({
  uid: toUid(`demo-${name}`),
  email: `${name}@demo.ksm`,
  nama,
  klaim: { peran, wilayah },
});

/** One sign-in per role. */
export const DEMO_USERS: readonly Account[] = [
  account('fasilitator', 'Fasilitator Kota Bandung', 'fasilitator', DEMO_KELURAHAN.slice(0, 4)),
  account('askot', 'Askot Kota Bandung', 'askot', [BANDUNG]),
  account('korkot', 'Korkot Kota Bandung', 'korkot', [BANDUNG]),
  account('smes', 'Sub Spesialis SMEs Jawa Barat', 'smes', [JAWA_BARAT]),
  account('provinsi', 'TA SIM Jawa Barat', 'provinsi', [JAWA_BARAT]),
  account('nasional', 'KMP Nasional', 'nasional', [NASIONAL]),
  account('upk', 'UPK Sekeloa', 'upk', DEMO_KELURAHAN.slice(3, 4)),
  account('pejabat', 'Pejabat Pembina', 'pejabat', [NASIONAL]),
  account('admin', 'Admin Pusat', 'admin', [NASIONAL]),
];

/** Who records in a kelurahan: its facilitator, and its city's askot for the UPK's books and the stages. */
export interface FieldStaff {
  readonly fasilitator: Account;
  readonly askot: Account;
}

/** One facilitator for up to four kelurahan of a kab/kota [S30: a team serves several], one askot per kab/kota. */
export function assignStaff(lokasi: readonly LokasiProgram[]): {
  readonly users: readonly Account[];
  readonly staffOf: ReadonlyMap<KodeKelurahan, FieldStaff>;
} {
  const users = [...DEMO_USERS];
  const staffOf = new Map<KodeKelurahan, FieldStaff>();
  for (const [kota, places] of Map.groupBy(lokasi, (l) => l.wilayah.kota)) {
    const namaKota = places[0]?.namaKota ?? kota;
    const askot =
      known('askot', [kota]) ??
      account(`askot-${slug(kota)}`, `Askot ${namaKota}`, 'askot', [kota]);
    if (!users.includes(askot)) users.push(askot);
    for (let i = 0; i < places.length; i += 4) {
      const kelurahan = places.slice(i, i + 4).map((l) => l.kode);
      const team = i === 0 ? '' : `-${i / 4 + 1}`;
      const fasilitator =
        known('fasilitator', kelurahan) ??
        account(
          `fasilitator-${slug(kota)}${team}`,
          `Fasilitator ${namaKota}`,
          'fasilitator',
          kelurahan,
        );
      if (!users.includes(fasilitator)) users.push(fasilitator);
      for (const kode of kelurahan) staffOf.set(kode, { fasilitator, askot });
    }
  }
  return { users, staffOf };
}

function known(peran: Peran, wilayah: readonly KodeWilayah[]): Account | undefined {
  return DEMO_USERS.find(
    (u) => u.klaim.peran === peran && wilayah.every((kode) => u.klaim.wilayah.includes(kode)),
  );
}

function slug(kota: KodeKota): string {
  return kota.replaceAll('.', '');
}
