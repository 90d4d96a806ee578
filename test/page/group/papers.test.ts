// Papers of a group: which dates of a partnership are kept.
import { describe, expect, it } from 'vitest';
import { describeIsian } from '../../../functions/src/domain/basics/refusals/isian.ts';
import { Kiriman } from '../../../functions/src/domain/submissions/kiriman.ts';
import { toTanggal } from '../../../functions/src/domain/basics/tanggal.ts';
import { newFormDokumen, sayKind, toIsiDokumen } from '../../../web/src/forms/group/paper.ts';
import { withRealisasi } from '../../../web/src/forms/group/stage/partnership.ts';
import { toKsmId, toNewId, toAnggotaId } from '../../../functions/src/domain/basics/identitas.ts';
import { countingIds } from '../../support/records/plain.ts';

const HARI_INI = toTanggal('2017-07-05');

describe('papers', () => {
  it.each(['aturan', 'tinjauanAturan', 'rencanaKerja', 'tanggungRenteng', 'rencanaUsaha'] as const)(
    '%s: the server’s schema accepts what the form sends',
    (jenis) => {
      const form = {
        ...newFormDokumen(countingIds()),
        jenis,
        tanggal: HARI_INI,
        ditandatangani: true,
        penandaTangan: [toAnggotaId('a1')],
        pemilik: toAnggotaId('a1'),
      };
      const kiriman = {
        id: 'k-1',
        jenis: 'dokumen',
        isi: toIsiDokumen(form, toKsmId('ksm-1')),
        koreksi: null,
      };
      expect(Kiriman.parse(kiriman).isi).toMatchObject({ jenis });
    },
  );

  it('of no kind yet: the kind is asked, and nothing else', () => {
    const form = newFormDokumen(countingIds());
    const isi = toIsiDokumen(form, toKsmId('ksm-1'));
    const parsed = Kiriman.safeParse({ id: 'k-1', jenis: 'dokumen', isi, koreksi: null });
    const faults = parsed.success ? [] : describeIsian(parsed.error);
    expect(faults.length).toBeGreaterThan(0);
    expect(sayKind(faults, form)).toEqual([
      { jalur: 'isi.jenis', label: 'Jenis dokumen', pesan: 'pilih salah satu' },
    ]);
    expect(sayKind(faults, { ...form, jenis: 'aturan' })).toBe(faults);
  });

  it('keep each date of a partnership once, in order', () => {
    const isi = {
      id: toNewId('m'),
      ksmId: toKsmId('ksm-1'),
      mitra: 'Bank',
      mulai: toTanggal('2017-01-01'),
      akhir: null,
      realisasi: [toTanggal('2017-05-01')],
      kegiatanSosial: false,
      keterangan: null,
    };
    const later = withRealisasi(
      withRealisasi(isi, toTanggal('2017-03-01')),
      toTanggal('2017-05-01'),
    );
    expect(later.realisasi).toEqual(['2017-03-01', '2017-05-01']);
  });
});
