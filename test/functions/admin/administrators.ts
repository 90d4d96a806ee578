// Administrators of the country and of a province, and users for them to change: each test file has its own.
import { randomUUID } from 'node:crypto';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { call, freshArea, signIn, type Area, type Person } from '../../support/suite/suite.ts';

export const ALASAN = 'Penugasan baru';

export interface Administrators {
  /** In the province of `daerah`. */
  readonly area: Area;
  /** Of the country. */
  readonly admin: Person;
  /** Of a province. */
  readonly daerah: Person;
  /** What a form sends of a new user of the area. */
  readonly aPengguna: (rest?: object) => object;
  /** As sent by the administrator of the country, unless another is named. */
  readonly save: (data: object, person?: Person) => ReturnType<typeof call<'savePengguna'>>;
}

export async function administrators(): Promise<Administrators> {
  const area = await freshArea();
  const admin = await signIn({ peran: 'admin', wilayah: ['ID'] });
  return {
    area,
    admin,
    daerah: await signIn({ peran: 'admin', wilayah: [area.provinsi] }),
    aPengguna: (rest = {}) => ({
      uid: null,
      email: `${randomUUID()}@uji.ksm`,
      nama: 'Ana Uji',
      peran: 'askot',
      wilayah: [area.kota],
      nonaktif: false,
      alasan: ALASAN,
      ...rest,
    }),
    save: (data, person = admin) => call('savePengguna', data, person),
  };
}

export const trailOf = (sasaran: string) =>
  docs.jejakKelola.list((q) => q.where('sasaran', '==', sasaran));
