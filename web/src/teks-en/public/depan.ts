// The public page. The programme's nouns are explained here, where they come first.
import type { depan as id } from '../../teks/public/depan.ts';
import type { Words } from '../words.ts';
import { many } from '../writing/many.ts';

export const depan: Words<typeof id> = {
  judul: 'Small groups that help themselves',
  pengantar:
    'A Kelompok Swadaya Masyarakat (KSM, self-help group) is a group of residents who meet, save, and lend to one another of their own will. The programme mentors KSM of poor residents until they are empowered and then independent.',
  latar:
    'This mentoring is part of PNPM Mandiri Perkotaan, the national programme for community empowerment in cities. It builds on sustainable livelihoods: residents do not only receive loans but build trust, habits, and businesses that last. It goes by stages, through PPMK (community-based improvement of livelihoods).',
  unduhQs: 'Download Quick Status',
  periksaBerkas: 'Check that a file is genuine',
  masukPetugas: 'Sign in for staff',
  lisensi: 'Software licences',
  folder: {
    judul: 'Quick Status (QS) data of the KSM mentoring pilot',
    pengantar:
      'Recaps by area and year as Excel files, in Indonesian. Those open to the public can be downloaded without signing in.',
    kosong: 'No files yet.',
    terbuka: (n) => (n === 0 ? 'for staff' : many(n, 'open recap')),
    masuk: 'Sign in to download',
    semua: 'Open all files',
    lain: 'Cities/regencies and below, and rows by KSM',
    catatan:
      'Recaps for the public name neither KSM nor people; small numbers of members are masked. Who downloads them is not noted.',
  },
  dilihat: (n) => `Viewed ${many(n, 'time')}`,
  angka: {
    judul: 'The programme in figures',
    pengantar: (per) =>
      `Totals of all areas of the programme as of ${per}, counted from the groups’ records. No personal data.`,
    ksm: 'KSM mentored',
    anggota: 'active members',
    anggotaTanpa: (kota) =>
      `active members, without ${many(kota, 'city/regency', 'cities/regencies')} whose figures are masked`,
    kelurahan: 'kelurahan/desa (urban wards and villages)',
    kota: 'cities/regencies',
    provinsi: 'provinces',
    sesiTahun: (tahun) => `meetings in ${String(tahun)}`,
    tingkat: 'KSM by level',
    pemula: 'KSM Pemula',
    berkembang: 'KSM Berkembang',
    berdaya: 'KSM Berdaya',
    mandiri: 'KSM Mandiri',
    belumDinilai: 'KSM not assessed yet',
  },
  tahapJudul: 'Three stages',
  tahap: [
    {
      nama: 'Stage I',
      judul: 'Pilot of KSM mentoring',
      butir: [
        'Build social capital and commitment in the group.',
        'Practise the five basic rules, meeting by meeting.',
      ],
    },
    {
      nama: 'Stage II',
      judul: 'Revolving loan fund',
      butir: [
        'Every borrower writes a plan for developing a business.',
        'Capital grows through loans from the UPK (the financial unit of the kelurahan), by its rules.',
      ],
    },
    {
      nama: 'Stage III',
      judul: 'Productive businesses',
      butir: [
        'The KSM makes partnerships with markets, banks, and government offices.',
        'Capital grows by the provisions of PPMK.',
      ],
    },
  ],
  aturanJudul: 'Five basic rules of a group',
  aturanPengantar:
    'Also called Panca Sutra. A strong group is known by its habits, not by how much money it has.',
  aturan: [
    { nama: 'Regular meetings', isi: 'Meet by an agreed schedule, usually every week.' },
    { nama: 'Regular savings', isi: 'Every member pays in, however little, at every meeting.' },
    {
      nama: 'Regular bookkeeping',
      isi: 'Money and decisions are written down, checked, and read out.',
    },
    {
      nama: 'Loans within the group',
      isi: 'Savings go round as loans, to whoever needs them most first.',
    },
    {
      nama: 'Repayment',
      isi: 'Instalments are paid on time, so that the money can be used in turn.',
    },
  ],
  tingkatJudul: 'Levels of maturity',
  tingkatPengantar:
    'Counted from the records of every meeting, in the same way for all groups. It is the group that is assessed, not people.',
  tingkat: [
    { nama: 'Pemula (beginner)', isi: 'The group begins to meet and to save.' },
    {
      nama: 'Berkembang (developing)',
      isi: 'Meetings and savings become steady, and the rules of the group are written down.',
    },
    {
      nama: 'Berdaya (empowered)',
      isi: 'All five rules are kept, there are savings three months in a row, and all members stand in for one another’s loans (tanggung renteng, joint liability).',
    },
    {
      nama: 'Mandiri (independent)',
      isi: 'Consistent for more than a year, revolving loans repaid, businesses planned, and partners found.',
    },
  ],
  lembagaJudul: 'Who keeps it going',
  lembaga:
    'Residents plan together. The Lembaga Keswadayaan Masyarakat (LKM, community self-help board) is the roof in the kelurahan, the KSM work among residents, and facilitators accompany both.',
  unggulanJudul: 'Leading KSM',
  unggulanPengantar:
    'Groups that are empowered are prepared to become independent and an example. Six things are strengthened:',
  unggulan: [
    'Members join of their own will because of a common interest.',
    'Its activities are clear and continue.',
    'Its rules are used, and decisions are taken together.',
    'Members learn and become more independent through mentoring.',
    'Common problems are discussed and solved in the group.',
    'What members and others can give is gathered, and services come within reach.',
  ],
  catatan:
    'Figures of areas use the codes of the Ministry of Home Affairs. Area data: idn-area-data, ODbL licence.',
};
