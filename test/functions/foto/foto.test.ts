// Photos of book pages on the server: taken in parts, checked, shown by role and area with an entry in the ledger,
// and removed by the night.
import { randomUUID } from 'node:crypto';
import { describe, expect } from 'vitest';
import { docs } from '../../../functions/src/adapters/firestore/documents/docs.ts';
import { listObjects, readObject } from '../../../functions/src/adapters/storage/report-bucket.ts';
import { toNewId, toSesiId } from '../../../functions/src/domain/basics/identitas.ts';
import { objekFoto } from '../../../functions/src/domain/basics/paths.ts';
import { CHUNK_BYTE, FOTO_BYTE } from '../../../functions/src/domain/records/foto.ts';
import { removeOldFoto } from '../../../functions/src/flows/foto/remove-old-foto.ts';
import { tendArea } from '../../../functions/src/flows/repair/tend-area.ts';
import { aJpeg, EXIF_GPS } from '../../support/files/a-jpeg.ts';
import { seedKsm, type Group } from '../../support/suite/seed.ts';
import { it as suiteIt } from '../../support/suite/suite-test.ts';
import {
  call,
  codeOf,
  freshArea,
  resultOf,
  signIn,
  TODAY,
  type Area,
} from '../../support/suite/suite.ts';
import { aPhoto, partOf, sendWhole, type Photo } from './sent-photo.ts';

const it = suiteIt.extend('group', async () =>
  seedKsm(await freshArea(), { sesi: ['2017-06-07', '2017-06-14'], held: true }),
);

const BIG = 100_000;

function ofSesi({ ksmId, sesi }: Group, bytes: Uint8Array = aJpeg(), n = 0): Photo {
  const id = sesi[n]?.isi.id;
  if (id === undefined) throw new Error('no session');
  return aPhoto(ksmId, id, bytes);
}

const objectsOf = ({ kota }: Area) => listObjects(`foto/${kota}/`);
const askotOf = ({ area }: Group) => signIn({ peran: 'askot', wilayah: [area.kota] });

async function cancel({ ksmId, faskel }: Group, { sesi }: Photo): Promise<void> {
  const isi = {
    ksmId,
    catatan: { jenis: 'sesi', id: sesi, pinjaman: null },
    alasan: 'salah kelompok',
  };
  await resultOf(call('submitKiriman', { id: randomUUID(), jenis: 'batalkan', isi }, faskel));
}

describe('a photo', () => {
  it('comes in parts, goes on where it stopped, and is whole once', async ({ group }) => {
    const { area, faskel } = group;
    const photo = ofSesi(group, aJpeg(BIG));
    const send = (mulai: number | null) => resultOf(call('sendFoto', partOf(photo, mulai), faskel));
    expect(await send(0)).toStrictEqual({ diterima: CHUNK_BYTE, utuh: false });
    // The answer was lost, so the phone sends the part again; or a later one comes first.
    expect(await send(0)).toStrictEqual({ diterima: CHUNK_BYTE, utuh: false });
    expect(await send(2 * CHUNK_BYTE)).toStrictEqual({ diterima: CHUNK_BYTE, utuh: false });
    expect(await send(null)).toStrictEqual({ diterima: CHUNK_BYTE, utuh: false });
    expect(await docs.foto.read(photo.id)).toMatchObject({ utuh: false, oleh: faskel.uid });
    const { foto } = await resultOf(
      call('listFoto', { ksmId: group.ksmId, sesi: [photo.sesi] }, faskel),
    );
    expect(foto).toStrictEqual([]);

    expect(await sendWhole(photo, faskel)).toStrictEqual({ diterima: BIG, utuh: true });
    expect(await sendWhole(photo, faskel)).toStrictEqual({ diterima: BIG, utuh: true });
    expect(await objectsOf(area)).toStrictEqual([objekFoto(area.kota, photo.id)]);
    expect(await readObject(objekFoto(area.kota, photo.id))).toStrictEqual(
      Buffer.from(photo.bytes),
    );
  });

  it('is whole also when two pages send its last part at the same time', async ({ group }) => {
    const photo = ofSesi(group, aJpeg(CHUNK_BYTE + 10));
    const send = (mulai: number) => call('sendFoto', partOf(photo, mulai), group.faskel);
    await resultOf(send(0));
    const answers = await Promise.all(Array.from({ length: 4 }, () => resultOf(send(CHUNK_BYTE))));
    expect(answers.map((it) => it.utuh)).toStrictEqual([true, true, true, true]);
    expect(await objectsOf(group.area)).toStrictEqual([objekFoto(group.area.kota, photo.id)]);
    expect(await docs.foto.read(photo.id)).toMatchObject({ utuh: true });
  });

  it('that comes twice under two ids is one', async ({ group }) => {
    const photo = ofSesi(group);
    await sendWhole(photo, group.faskel);
    const again = { ...photo, id: toNewId(randomUUID()) };
    expect(await sendWhole(again, group.faskel)).toMatchObject({ utuh: true });
    expect(await objectsOf(group.area)).toHaveLength(1);
    // Of another session it is another photo.
    await sendWhole(ofSesi(group, photo.bytes, 1), group.faskel);
    expect(await objectsOf(group.area)).toHaveLength(2);
  });

  it('is one of at most three of a session, also when they come side by side', async ({
    group,
  }) => {
    const photos = [1, 2, 3, 4, 5].map((fill) => ofSesi(group, aJpeg(500, { fill })));
    const codes = await Promise.all(
      photos.map((it) => codeOf(call('sendFoto', partOf(it, 0), group.faskel))),
    );
    expect(codes.filter((it) => it === 'accepted')).toHaveLength(3);
    expect(codes.filter((it) => it === 'isian-tidak-sesuai')).toHaveLength(2);
    expect(await objectsOf(group.area)).toHaveLength(3);
  });

  it('that was begun and left makes way for another of the same person, never of somebody else', async ({
    group,
  }) => {
    const other = await signIn({ peran: 'fasilitator', wilayah: [group.area.kelurahan] });
    const begun = [1, 2, 3, 4, 5, 6].map((fill) => ofSesi(group, aJpeg(BIG, { fill })));
    const [first] = begun;
    if (!first) throw new Error('no photo');
    for (const it of begun) await resultOf(call('sendFoto', partOf(it, 0), group.faskel));
    const left = async () =>
      (await docs.foto.list((q) => q.where('ksmId', '==', group.ksmId))).map(({ id }) => id);
    expect((await left()).toSorted()).toStrictEqual(
      begun
        .slice(1)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect((await objectsOf(group.area)).filter((it) => it.includes(first.id))).toStrictEqual([]);
    // Five of one person keep no other from sending, and what made way can come again.
    await sendWhole(ofSesi(group, aJpeg(700)), other);
    expect(await sendWhole(first, group.faskel)).toMatchObject({ utuh: true });
  });

  it.for([
    ['what is no JPEG', new TextEncoder().encode('<html><script>alert(1)</script>'.repeat(9))],
    ['what only begins as one', aJpeg().subarray(0, 300)],
    ['one with the place in it', aJpeg(900, { beside: EXIF_GPS })],
    ['one with something after it', Uint8Array.from([...aJpeg(), 1, 2, 3])],
  ] as const)('is refused as %s, and nothing of it stays', async ([, bytes], { group }) => {
    const photo = ofSesi(group, bytes);
    expect(await codeOf(call('sendFoto', partOf(photo, 0), group.faskel))).toBe(
      'isian-tidak-sesuai',
    );
    expect(await objectsOf(group.area)).toStrictEqual([]);
    expect(await docs.foto.read(photo.id)).toBeNull();
  });

  it('is refused when it is too large, or not what its fingerprint says', async ({ group }) => {
    const { faskel } = group;
    const large = { ...ofSesi(group), ukuran: FOTO_BYTE + 1 };
    expect(await codeOf(call('sendFoto', partOf(large, 0), faskel))).toBe('isian-salah');
    const changed = { ...ofSesi(group), bytes: aJpeg(400, { fill: 2 }) };
    expect(await codeOf(call('sendFoto', partOf(changed, 0), faskel))).toBe('isian-tidak-sesuai');
    const short = { ...ofSesi(group), ukuran: 500 };
    expect(await codeOf(call('sendFoto', partOf(short, 0), faskel))).toBe('isian-tidak-sesuai');
    expect(await objectsOf(group.area)).toStrictEqual([]);
  });

  it('needs a session of its group that the server has and nobody cancelled', async ({ group }) => {
    const { faskel } = group;
    const unknown = aPhoto(group.ksmId, toSesiId(randomUUID()), aJpeg());
    const other = await seedKsm(group.area, { sesi: ['2017-06-07'], held: true });
    const others = { ...ofSesi(other), ksmId: group.ksmId };
    const cancelled = ofSesi(group, aJpeg(), 1);
    await cancel(group, cancelled);
    for (const photo of [unknown, others, cancelled])
      expect(await codeOf(call('sendFoto', partOf(photo, 0), faskel))).toBe('tidak-ditemukan');
  });

  it('belongs to whoever began to send it', async ({ group }) => {
    const photo = ofSesi(group, aJpeg(BIG));
    await resultOf(call('sendFoto', partOf(photo, 0), group.faskel));
    const colleague = await askotOf(group);
    const next = partOf(photo, CHUNK_BYTE);
    expect(await codeOf(call('sendFoto', next, colleague))).toBe('kiriman-bentrok');
    // Nor does it change its session on the way.
    const moved = { ...next, sesi: group.sesi[1]?.isi.id };
    expect(await codeOf(call('sendFoto', moved, group.faskel))).toBe('kiriman-bentrok');
  });

  it('that is whole has come also when a colleague sends it again, who may write there', async ({
    group,
  }) => {
    const { area, faskel } = group;
    const photo = ofSesi(group);
    const whole = await sendWhole(photo, faskel);
    const colleague = await signIn({ peran: 'fasilitator', wilayah: [area.kelurahan] });
    expect(await sendWhole(photo, colleague)).toStrictEqual(whole);
    expect(await docs.foto.read(photo.id)).toMatchObject({ oleh: faskel.uid, utuh: true });
    expect(await objectsOf(area)).toHaveLength(1);
    // Other content under its id, or another session, is another photo.
    const other = { ...ofSesi(group, aJpeg(700)), id: photo.id };
    const moved = { ...photo, sesi: ofSesi(group, aJpeg(), 1).sesi };
    for (const it of [other, moved])
      expect(await codeOf(call('sendFoto', partOf(it, 0), colleague))).toBe('kiriman-bentrok');
    const stranger = await signIn({ peran: 'pejabat', wilayah: [area.kota] });
    expect(await codeOf(call('sendFoto', partOf(photo, 0), stranger))).toBe('tidak-berhak');
  });
});

describe('the photos of a session', () => {
  it('are for those who may read its members, in its area, each opening on record', async ({
    group,
  }) => {
    const { area, ksmId, faskel } = group;
    const photo = ofSesi(group);
    await sendWhole(photo, faskel);
    const asked = { ksmId, sesi: [photo.sesi] };
    const opened = { ksmId, foto: photo.id };
    const askot = await askotOf(group);
    const { foto } = await resultOf(call('listFoto', asked, askot));
    expect(foto).toMatchObject([{ id: photo.id, sesi: photo.sesi, ukuran: photo.ukuran }]);
    const link = await resultOf(call('getFotoUrl', opened, askot));
    const shown = await fetch(link.url);
    expect(shown.headers.get('content-type')).toBe('image/jpeg');
    expect(new Uint8Array(await shown.arrayBuffer())).toStrictEqual(photo.bytes);
    const ledger = () => docs.bukaFoto.list((q) => q.where('foto', '==', photo.id));
    expect(await ledger()).toMatchObject([{ oleh: askot.uid, peran: 'askot', sesi: photo.sesi }]);

    const elsewhere = (await freshArea()).kota;
    for (const [peran, kode] of [
      ['askot', elsewhere],
      ['smes', area.kota],
      ['upk', area.kelurahan],
      ['pejabat', area.kota],
      ['nasional', 'ID'],
    ] as const) {
      const person = await signIn({ peran, wilayah: [kode] });
      expect(await codeOf(call('listFoto', asked, person))).toBe('tidak-berhak');
      expect(await codeOf(call('getFotoUrl', opened, person))).toBe('tidak-berhak');
      expect(await codeOf(call('sendFoto', partOf(photo, 0), person))).toBe('tidak-berhak');
    }
    expect(await codeOf(call('getFotoUrl', opened, null))).toBe('belum-masuk');
    expect(await ledger()).toHaveLength(1);
    // The group named is not that of the photo.
    const other = await seedKsm(area, { held: true });
    const through = { ...opened, ksmId: other.ksmId };
    expect(await codeOf(call('getFotoUrl', through, askot))).toBe('tidak-ditemukan');
    const listed = await resultOf(call('listFoto', { ...asked, ksmId: other.ksmId }, askot));
    expect(listed.foto).toStrictEqual([]);
  });

  it('are removed by the night after their time, those of cancelled sessions too', async ({
    group,
  }) => {
    const { area, faskel } = group;
    const now = new Date();
    const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();
    const [old, cancelled, kept] = [1, 2, 3].map((fill) =>
      ofSesi(group, aJpeg(500, { fill }), fill === 2 ? 1 : 0),
    );
    if (!old || !cancelled || !kept) throw new Error('no photo');
    for (const it of [old, cancelled, kept]) await sendWhole(it, faskel);
    const begun = ofSesi(group, aJpeg(BIG));
    await resultOf(call('sendFoto', partOf(begun, 0), faskel));
    await cancel(group, cancelled);
    expect(await removeOldFoto(area.kota, TODAY, now)).toBe(0);
    for (const [{ id }, days] of [
      [old, 401],
      [cancelled, 401],
      [kept, 399],
      [begun, 31],
    ] as const) {
      const foto = await docs.foto.read(id);
      if (foto) await docs.foto.set({ ...foto, pada: daysAgo(days) });
    }
    await tendArea(area.kota, TODAY, now);
    expect(await objectsOf(area)).toStrictEqual([objekFoto(area.kota, kept.id)]);
    const left = await docs.foto.list((q) => q.where('kode', '==', area.kota));
    expect(left.map(({ id }) => id)).toStrictEqual([kept.id]);
  });
});
