// The sheet Info of the Data workbook.
import { formatAngka } from '../../basics/format.ts';
import { JUDUL_DATA } from '../proof/read-claims.ts';
import { SEL_SAMAR } from '../samaran/ukuran.ts';
import { baris, barisBerkas, NAMA_INFO, teksPeriode } from '../sheets/lembar-info.ts';
import { hurufKolom } from '../workbook/layout.ts';
import type { BarisLembar, LembarModel } from '../workbook/model.ts';
import type { DataInput, LembarData } from './data-model.ts';
import { KOLOM_DATA } from './kolom-data.ts';

export function composeInfo(
  input: DataInput,
  judul: string,
  lembar: readonly LembarData[],
): LembarModel {
  const { berkas } = input;
  const dibagi =
    lembar.length === 1
      ? []
      : [
          prosa(
            'DIBAGI',
            `Baris data melebihi batas satu lembar (${formatAngka(lembar[0]?.baris ?? 0)} baris), jadi dibagi ke ${lembar.length} lembar: ${lembar.map((l) => l.nama).join(', ')}. Pakailah semuanya; tidak ada baris yang dibuang.`,
          ),
        ];
  const kolomId = hurufKolom(KOLOM_DATA.findIndex((k) => k.kunci === 'ksmId') + 1);
  const hitungan = lembar
    .filter((l) => l.baris > 0)
    .map((l) => `COUNTA('${l.nama}'!${kolomId}2:${kolomId}${l.baris + 1})`);
  return {
    bentuk: 'lembar',
    nama: NAMA_INFO,
    judul: [judul, JUDUL_DATA, `${berkas.wilayah} (${berkas.kode})`, teksPeriode(berkas)],
    lebar: [27, 35, 56],
    sections: [
      { judul: 'Berkas', baris: barisBerkas(berkas) },
      {
        judul: 'Status data',
        baris: [
          { ...baris('Tanggal update', berkas.update, 'tanggal'), cetakan: true },
          baris('Parameter berlaku sejak', berkas.parameter, 'tanggal', 'Lihat Kamus.'),
          ...(input.status ?? []),
        ],
      },
      {
        judul: 'Isi berkas',
        baris: [
          ...dibagi,
          ...lembar.map((l) =>
            baris(l.nama, l.baris, 'angka', `Baris, satu per KSM; tabel Excel ${l.tabel}.`),
          ),
          baris('Jml KSM wilayah ini', input.jumlahKsm, 'angka', 'Jml KSM di berkas Rekap.'),
          baris(
            'Baris yang ada',
            hitungan.length === 0 ? 0 : { rumus: hitungan.join('+'), nilai: input.jumlahKsm },
            'angka',
            'Harus sama dengan Jml KSM.',
          ),
          baris('Kolom', KOLOM_DATA.length, 'angka', 'Artinya ada di lembar Kamus.'),
        ],
      },
      {
        judul: 'Catatan',
        baris: [
          prosa(
            'Persentase wilayah',
            'Jumlahkan pembilang dan penyebut lebih dulu, baru bagilah; jangan rata-ratakan R1–R5, PS atau SK. Contoh: kehadiran = jumlah Hadir ÷ jumlah Slot Hadir.',
          ),
          prosa('Sel kosong', 'Tidak berlaku atau tidak ada pembaginya; bukan nol.'),
          prosa(
            'Angka disamarkan',
            `"${SEL_SAMAR}": disamarkan, karena 1–4 anggota atau agar angka lain yang 1–4 tidak dapat dihitung balik; tandanya sama. Jumlah yang benar ada di berkas Rekap.`,
          ),
          prosa(
            'Data pribadi',
            'Berkas ini tidak memuat nama atau NIK siapa pun. Tingkat menilai kelompok, bukan orang.',
          ),
          prosa('KSM bubar', 'Tidak termasuk, sama seperti di Rekap.'),
        ],
      },
      {
        judul: 'Sumber',
        baris: [
          prosa('Data KSM', 'Catatan sesi, pinjaman dan dokumen KSM yang diisi fasilitator.'),
          prosa(
            'Nama dan kode wilayah',
            'idn-area-data (github.com/fityannugroho/idn-area-data), tersedia dengan Open Database License (ODbL) 1.0: opendatacommons.org/licenses/odbl/1-0',
          ),
        ],
      },
    ],
    cetak: { kertas: 'A4', orientasi: 'portrait' },
  };
}

function prosa(label: string, isi: string): BarisLembar {
  return { ...baris(label, isi), luas: true };
}
