// Many users checked and saved, one step after the other: what each line has come to so far.
import { useRef, useState } from 'preact/hooks';
import { readPengguna } from '../../../../../functions/src/domain/access/many/read-pengguna.ts';
import {
  checkPengguna,
  savePengguna,
} from '../../../../../functions/src/domain/callables/admin/pengguna.ts';
import {
  checkLines,
  requestOf,
  withAnswers,
  type BarisBanyak,
} from '../../../forms/desk/many-users.ts';
import { ask, faultOf } from '../../../server/ask.ts';
import { sendPasswordMail } from '../../../server/password-mail.ts';
import * as teks from '../../../teks/index.ts';
import { useWork } from '../../../ui/use-work.ts';

const t = teks.banyak;

/** Saved with or without the mail for the password, or refused. */
export type Nasib =
  | { readonly nasib: 'tersimpan'; readonly isMailed: boolean }
  | { readonly nasib: 'gagal'; readonly pesan: string };

interface Many {
  /** Null: nothing is checked yet. */
  readonly baris: readonly BarisBanyak[] | null;
  readonly unused: readonly string[];
  /** Of lines that were tried, by their number. */
  readonly nasib: ReadonlyMap<number, Nasib>;
  readonly isBusy: boolean;
  readonly pesan: string | null;
  readonly check: (text: string) => Promise<void>;
  /** `onAll` once every line of the list is on record. */
  readonly save: (alasan: string, onAll: () => void) => Promise<void>;
  readonly forget: () => void;
}

/** So many at once: the sign-in service lets nobody ask much faster. */
const AT_ONCE = 3;
const NOTHING: Pick<Many, 'baris' | 'unused'> = { baris: null, unused: [] };

export function useMany(): Many {
  const [found, setFound] = useState(NOTHING);
  const [nasib, setNasib] = useState<Many['nasib']>(new Map());
  const { busy, pesan, setPesan, work } = useWork((error) => faultOf(error).pesan);
  /** The list as it stands: what is answered of one of before is not shown. */
  const list = useRef({});
  const forget = (): void => {
    list.current = {};
    setFound(NOTHING);
    setNasib(new Map());
    setPesan(null);
  };

  const check = async (text: string): Promise<void> => {
    forget();
    const read = readPengguna(text);
    if ('salah' in read) {
      setPesan(read.salah === 'kolom' ? t.kolomKurang(read.kurang) : t.daftarSalah[read.salah]);
      return;
    }
    const asking = list.current;
    await work('periksa', async () => {
      const lines = checkLines(read, t.judul);
      const asked = lines.flatMap(({ diminta }) => (diminta === null ? [] : [diminta]));
      const answers = asked.length === 0 ? [] : (await ask(checkPengguna, { baris: asked })).baris;
      if (list.current === asking)
        setFound({ baris: withAnswers(lines, answers), unused: read.unused });
    });
  };

  const saveOne = async (it: BarisBanyak, alasan: string): Promise<Nasib> => {
    const request = requestOf(it, alasan);
    if (request === null) return { nasib: 'gagal', pesan: t.tanpaJawaban };
    try {
      const { pengguna } = await ask(savePengguna, request);
      if (it.kini !== null) return { nasib: 'tersimpan', isMailed: true };
      const isMailed = await sendPasswordMail(pengguna.email).then(
        () => true,
        () => false,
      );
      return { nasib: 'tersimpan', isMailed };
    } catch (error) {
      const { pesan: why, isian } = faultOf(error);
      return { nasib: 'gagal', pesan: isian[0]?.pesan ?? why };
    }
  };

  const save = async (alasan: string, onAll: () => void): Promise<void> => {
    const baris = found.baris ?? [];
    const left = baris.filter(
      ({ akibat, didaftar }) =>
        (akibat === 'baru' || akibat === 'berubah') &&
        nasib.get(didaftar.nomor)?.nasib !== 'tersimpan',
    );
    const saving = list.current;
    let isAll = baris.every(({ akibat }) => akibat !== 'galat');
    await work('simpan', async () => {
      const worker = async (): Promise<void> => {
        for (let it = left.shift(); it !== undefined; it = left.shift()) {
          const { nomor } = it.didaftar;
          const one = await saveOne(it, alasan);
          isAll &&= one.nasib === 'tersimpan';
          if (list.current === saving) setNasib((before) => new Map([...before, [nomor, one]]));
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, worker));
      if (isAll && list.current === saving) onAll();
    });
  };

  return { ...found, nasib, isBusy: busy !== null, pesan, check, save, forget };
}
