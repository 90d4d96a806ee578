// The workbook of a kab/kota: its sheets, their columns, rows and sums.
import { describe, expect, it } from 'vitest';
import { planKota } from '../../../../functions/src/domain/quick-status/samaran/plan-kota.ts';
import { isSamar } from '../../../../functions/src/domain/quick-status/samaran/ukuran.ts';
import type { CapaianKsm } from '../../../../functions/src/domain/recompute/capaian-ksm.ts';
import { composeQsKota } from '../../../../functions/src/domain/quick-status/workbook/compose-daftar-area.ts';
import { aCapaianKsm, aRekapKota, PARAMETER } from '../contoh.ts';
import { percent } from '../percent.ts';
import { rowsOf, tabelOf, value } from '../read-model.ts';
import { toTanggal } from '../../../../functions/src/domain/basics/tanggal.ts';
import { CETAKAN, TANPA_LAIN, kotaModel, jumlahOf, manyKsm, BANDUNG } from './models.ts';

describe('the workbook of a kab/kota', () => {
  const ksm = manyKsm(1, BANDUNG, 9);
  const model = kotaModel(ksm);
  const hidup = ksm.filter((k) => k.capaian.tingkat !== 'Bubar');

  it('has the cover, the levels below, the list of groups and the dictionary', () => {
    expect(model.sheets.map((s) => s.nama)).toEqual([
      'Info',
      'Rekap Kecamatan',
      'Rekap Kelurahan',
      'Target-Realisasi',
      'Daftar KSM',
      'Gerbang Tahap',
      'UPK',
      'Kualitas Data',
      'Kamus',
    ]);
    expect(model.judul).toBe('QS PENDAMPINGAN KSM TA 2017 Update 5 Juli 2017');
  });

  it('has the columns of the recap in their order', () => {
    const headings = tabelOf(model, 'Rekap Kelurahan')
      .kolom.filter((k) => k.tersembunyi !== true)
      .map((k) => k.judul.join(' / ').replaceAll('\n', ' '));
    expect(headings).toEqual([
      'No',
      'Kode',
      'Provinsi',
      'Kab/Kota',
      'Kecamatan',
      'Kelurahan/Desa',
      'LKM',
      'Jml Lokasi',
      'Jml KSM',
      'Status KSM / Aktif',
      'Status KSM / Jeda',
      'Status KSM / Tidak Aktif',
      'Tahap / I',
      'Tahap / II',
      'Tahap / III',
      'Tingkat Kematangan / Belum Dinilai',
      'Tingkat Kematangan / Pemula',
      'Tingkat Kematangan / Berkembang',
      'Tingkat Kematangan / Berdaya',
      'Tingkat Kematangan / Mandiri',
      'Anggota / L',
      'Anggota / P',
      'Anggota / Total',
      'Anggota / Warga Miskin (PS-2)',
      'Anggota / % Perempuan',
      'Sesi / Rencana',
      'Sesi / Terlaksana',
      'Sesi / %',
      'Kehadiran %',
      'Penabung %',
      'Total Tabungan (Rp)',
      'Saldo Tabungan (Rp)',
      'Pinjaman Beredar (Rp)',
      'Pengembalian Pinjaman / Jatuh Tempo (Rp)',
      'Pengembalian Pinjaman / Dibayar Tepat Waktu (Rp)',
      'Pengembalian Pinjaman / %',
      'KSM 5 Aturan Konsisten / Jml',
      'KSM 5 Aturan Konsisten / %',
      'Warmis Terampil/ Bekerja',
      'KSM Akses Kegiatan Sosial',
    ]);
  });

  it('gives every area the sums of its groups and ratios of sums', () => {
    const { samaran } = planKota({ ksm });
    const sum = (rows: readonly CapaianKsm[], of: (k: CapaianKsm) => number) =>
      rows.reduce((total, k) => total + of(k), 0);
    const naive = (rows: readonly CapaianKsm[]) => {
      const a = (of: (angka: CapaianKsm['capaian']['angka']) => number) =>
        sum(rows, (k) => of(k.capaian.angka));
      // Of those that show their presence.
      const present = (of: (angka: CapaianKsm['capaian']['angka']) => number) =>
        sum(
          rows.filter((k) => !isSamar(samaran, k.ksmId, 'kehadiran')),
          (k) => of(k.capaian.angka),
        );
      const count = (fits: (k: CapaianKsm) => boolean) => rows.filter(fits).length;
      const konsisten = count(
        (k) =>
          k.capaian.tingkat !== 'Belum Dinilai' &&
          k.capaian.statusAturan.filter((s) => s === 'Konsisten').length === 5,
      );
      const terlaksana = sum(rows, (k) => k.capaian.terlaksana);
      const rencana = sum(rows, (k) => k.capaian.rencana);
      return {
        ksm: rows.length,
        aktif: count((k) => k.capaian.status === 'Aktif'),
        jeda: count((k) => k.capaian.status === 'Jeda'),
        tidakAktif: count((k) => k.capaian.status === 'Tidak Aktif'),
        tahap1: count((k) => k.tahap === 'I'),
        tahap2: count((k) => k.tahap === 'II'),
        tahap3: count((k) => k.tahap === 'III'),
        belumDinilai: count((k) => k.capaian.tingkat === 'Belum Dinilai'),
        pemula: count((k) => k.capaian.tingkat === 'Pemula'),
        berkembang: count((k) => k.capaian.tingkat === 'Berkembang'),
        berdaya: count((k) => k.capaian.tingkat === 'Berdaya'),
        mandiri: count((k) => k.capaian.tingkat === 'Mandiri'),
        rencana,
        terlaksana,
        persenSesi: percent(terlaksana, rencana),
        persenKehadiran: percent(
          present((x) => x.hadir),
          present((x) => x.slotHadir),
        ),
        persenPenabung: percent(
          present((x) => x.penabung),
          present((x) => x.slotTabungan),
        ),
        tabungan: a((x) => x.tabungan),
        beredar: a((x) => x.pinjamanBeredar.internal + x.pinjamanBeredar.upk),
        jatuhTempo: a((x) => x.jatuhTempo),
        tepatWaktu: a((x) => x.tepatWaktu),
        persenTepatWaktu: percent(
          a((x) => x.tepatWaktu),
          a((x) => x.jatuhTempo),
        ),
        konsisten5: konsisten,
        persenKonsisten: percent(konsisten, rows.length),
        ksmAksesSosial: count((k) => k.aksesKegiatanSosial),
        anggotaTotal: a((x) => x.anggotaL + x.anggotaP),
      };
    };
    /** Without what is hidden, which only counts of members and their attendance can be. */
    const shownOf = (row: Readonly<Record<string, unknown>>, all: Record<string, unknown>) =>
      Object.fromEntries(
        Object.entries(all).filter(
          ([kunci]) =>
            row[kunci] !== '*' ||
            !['anggotaTotal', 'persenKehadiran', 'persenPenabung'].includes(kunci),
        ),
      );
    for (const row of rowsOf(tabelOf(model, 'Rekap Kelurahan')))
      expect(row).toMatchObject(
        shownOf(row, naive(hidup.filter((k) => k.wilayah.kelurahan === row['kode']))),
      );
    for (const row of rowsOf(tabelOf(model, 'Rekap Kecamatan')))
      expect(row).toMatchObject(
        shownOf(row, naive(hidup.filter((k) => k.wilayah.kecamatan === row['kode']))),
      );
    for (const lembar of ['Rekap Kecamatan', 'Rekap Kelurahan']) {
      const jumlah = jumlahOf(tabelOf(model, lembar));
      for (const [kunci, expected] of Object.entries(shownOf(jumlah, naive(hidup))))
        expect([kunci, value(jumlah[kunci])]).toEqual([kunci, expected]);
    }
  });

  it('lists every group that is not dissolved, once, without a name of a person', () => {
    const daftar = tabelOf(model, 'Daftar KSM');
    expect(rowsOf(daftar).map((row) => row['ksmId'])).toHaveLength(hidup.length);
    expect(new Set(rowsOf(daftar).map((row) => row['ksmId']))).toEqual(
      new Set(hidup.map((k) => k.ksmId)),
    );
    expect(daftar.kolom.map((k) => k.judul.at(-1))).not.toContain('Nama Anggota');
  });

  it('hides the members of a group of fewer than five, and a neighbour that would tell them', () => {
    const four = aCapaianKsm({
      ksmId: 'ksm-4',
      capaian: { angka: { anggotaL: 1, anggotaP: 3, anggotaMiskin: 4 } },
    });
    const others = ['ksm-5', 'ksm-6'].map((ksmId, i) =>
      aCapaianKsm({ ksmId, capaian: { angka: { anggotaL: 0, anggotaP: 10 + i } } }),
    );
    const elsewhere = aCapaianKsm({ ksmId: 'ksm-7', kelurahan: '32.73.02.1001' });
    const model = kotaModel([four, ...others, elsewhere]);
    const anggota = rowsOf(tabelOf(model, 'Daftar KSM')).map((row) => row['anggota']);
    // The smallest neighbour is hidden too: the recap shows the sum of the kelurahan.
    expect(anggota).toEqual(['*', '*', 11, 10]);
    expect(jumlahOf(tabelOf(model, 'Daftar KSM'))['anggota']).toBeNull();
  });

  it('leaves a blank, never a zero, where a figure does not apply', () => {
    const none = aCapaianKsm({
      tahap: null,
      capaian: {
        tingkat: 'Belum Dinilai',
        status: null,
        aturan: [null, null, null, null, null],
        ps: null,
        sk: null,
        rencana: 0,
        angka: { jatuhTempo: 0, tepatWaktu: 0, slotHadir: 0, hadir: 0, sesiTerakhir: null },
      },
    });
    const model = kotaModel([none]);
    expect(rowsOf(tabelOf(model, 'Daftar KSM'))[0]).toMatchObject({
      tahap: null,
      status: null,
      r1: null,
      r5: null,
      ps: null,
      sk: null,
      sesiTerakhir: null,
    });
    expect(rowsOf(tabelOf(model, 'Rekap Kelurahan'))[0]).toMatchObject({
      persenSesi: null,
      persenKehadiran: null,
      persenTepatWaktu: null,
      jatuhTempo: 0,
    });
    expect(jumlahOf(tabelOf(model, 'Rekap Kelurahan'))['persenTepatWaktu']).toMatchObject({
      nilai: null,
    });
  });

  it('keeps names with signs, quotes, emoji and 100 characters as they are', () => {
    const names = [
      '=1+1',
      '+62 Maju',
      '-Mawar-',
      '@Kenanga',
      `KSM "Ba'a" / <Rote> & Co`,
      'KSM Melati 😀🌷',
      'Panjang '.repeat(13).slice(0, 100),
    ];
    const ksm = names.map((nama, i) => aCapaianKsm({ ksmId: `ksm-${i}`, nama }));
    const daftar = rowsOf(tabelOf(kotaModel(ksm), 'Daftar KSM'));
    expect(daftar).toHaveLength(names.length);
    expect(new Set(daftar.map((row) => row['nama']))).toEqual(new Set(names));
  });

  it('drops what no workbook can hold: control characters and broken surrogates', () => {
    const model = kotaModel([aCapaianKsm({ nama: 'A\u0000B\u0007\nC\ud800D' })]);
    expect(rowsOf(tabelOf(model, 'Daftar KSM'))[0]?.['nama']).toBe('A B C\ufffdD');
  });

  it('says so when an area has no group at all', () => {
    const model = kotaModel([], aRekapKota([], { lokasi: [] }));
    for (const nama of ['Rekap Kecamatan', 'Rekap Kelurahan', 'Daftar KSM']) {
      const tabel = tabelOf(model, nama);
      expect(tabel.baris).toHaveLength(1);
      expect(tabel.baris[0]?.[1]).toBe('Belum ada data');
      expect(tabel.saring).toBe(false);
    }
    expect(value(jumlahOf(tabelOf(model, 'Rekap Kelurahan'))['ksm'])).toBe(0);
  });

  it('refuses a list of groups that is not the one of the recap', () => {
    expect(() => kotaModel(ksm.slice(1), aRekapKota(ksm))).toThrow('groups for a recap of');
  });

  it('refuses parameters other than those of the recap', () => {
    const parameter = { ...PARAMETER, berlakuSejak: toTanggal('2017-01-01') };
    expect(() =>
      composeQsKota({
        ...CETAKAN,
        parameter,
        rekap: aRekapKota([]),
        ksm: [],
        lkm: [],
        ...TANPA_LAIN,
      }),
    ).toThrow('parameters of 2015-01-01');
  });
});
