// What becomes of each line of a list of users.
import type { JSX } from 'preact';
import type { BarisBanyak } from '../../../forms/desk/many-users.ts';
import * as teks from '../../../teks/index.ts';
import { Listing } from '../../../ui/lists/listing.tsx';
import type { Nasib } from './use-many.ts';

const t = teks.banyak;

export function Lines(props: {
  readonly baris: readonly BarisBanyak[];
  readonly nasib: ReadonlyMap<number, Nasib>;
}): JSX.Element {
  const { baris, nasib } = props;
  return (
    <Listing
      judul={t.daftar}
      baris={baris}
      kunci={({ didaftar }) => String(didaftar.nomor)}
      kosong=""
      kolom={[
        {
          judul: teks.kelola.pengguna.nama,
          isi: ({ didaftar }) => (
            <>
              {didaftar.nama || t.tanpaNama} <span class="muted">{t.barisKe(didaftar.nomor)}</span>
              <span class="file-name">{didaftar.email}</span>
            </>
          ),
        },
        {
          judul: teks.kelola.pengguna.peran,
          isi: ({ didaftar: { peran, peranTertulis } }) =>
            peran === null ? peranTertulis : teks.kelola.peran[peran],
        },
        { judul: teks.kelola.pengguna.wilayah, isi: ({ didaftar }) => didaftar.wilayah.join(', ') },
        {
          judul: t.akibat,
          isi: (it) => <Outcome it={it} nasib={nasib.get(it.didaftar.nomor)} />,
        },
      ]}
    />
  );
}

const FLAG = { baru: 'flag-aktif', berubah: 'flag-aktif', sama: '', galat: 'flag-tidak-aktif' };

function Outcome(props: {
  readonly it: BarisBanyak;
  readonly nasib: Nasib | undefined;
}): JSX.Element {
  const { it, nasib } = props;
  const isRefused = nasib?.nasib === 'gagal';
  const word =
    nasib === undefined
      ? t.akibatPilihan[it.akibat]
      : isRefused
        ? t.gagal
        : it.kini === null
          ? t.dibuat
          : t.diubah;
  const notes = [
    ...it.keterangan,
    ...(isRefused ? [nasib.pesan] : []),
    ...(nasib?.nasib === 'tersimpan' && !nasib.isMailed ? [t.emailBelum] : []),
  ];
  return (
    <>
      <span class={`flag ${isRefused ? FLAG.galat : FLAG[it.akibat]}`}>{word}</span>
      {notes.map((note) => (
        <span key={note} class="file-name">
          {note}
        </span>
      ))}
    </>
  );
}
