// What is said of levels, gates and the six things (functions/src/domain/maturity and gates), as in refusals.ts.

export const assessment: Readonly<Record<string, string>> = {
  // Levels.
  'sudah {1} hari pendampingan': '{1} days of mentoring',
  'kurang {1} hari pendampingan (perlu {2} hari, sekarang {3})':
    '{1} days of mentoring missing ({2} needed, now {3})',
  'sudah ada sesi': 'there are sessions',
  'belum ada satu pun sesi yang dilaksanakan': 'not one session was held yet',
  'ada sesi yang direncanakan atau dilaksanakan': 'there are sessions planned or held',
  'belum ada sesi yang direncanakan atau dilaksanakan dalam masa penilaian':
    'no session was planned or held in the time of assessment',
  'Skor Panca Sutra perlu {1}, sekarang {2}': 'Panca Sutra score: {1} needed, now {2}',
  'Skor Panca Sutra {1} hari sebelumnya perlu {2}, waktu itu belum dinilai':
    'Panca Sutra score {1} days before: {2} needed, not assessed then',
  'Skor Panca Sutra {1} hari sebelumnya perlu {2}, waktu itu {3}':
    'Panca Sutra score {1} days before: {2} needed, {3} then',
  '{1} tidak dinilai': '{1} not assessed',
  '{1} perlu {2}%, sekarang {3}%': '{1}: {2}% needed, now {3}%',
  'ada angsuran yang jatuh tempo': 'instalments have fallen due',
  'belum ada angsuran pinjaman yang jatuh tempo, jadi Pengembalian belum dapat dinilai':
    'no instalment has fallen due, so Repayment cannot be assessed yet',
  'Skor modal sosial dan komitmen perlu {1}, sekarang {2}':
    'Score of social capital and commitment: {1} needed, now {2}',
  'aturan kelompok sudah tertulis': 'the rules of the group are written down',
  'aturan kelompok belum ditandatangani atau sudah lebih dari setahun tidak ditinjau':
    'the rules of the group are not signed, or not reviewed for more than a year',
  'aturan kelompok belum tertulis': 'the rules of the group are not written down',
  'masa penilaian {1} hari sudah penuh': 'the {1} days of assessment are full',
  'kurang {1} hari pendampingan (masa penilaian perlu {2} hari penuh, sekarang {3})':
    '{1} days of mentoring missing (assessment needs {2} full days, now {3})',
  'menabung {1} bulan berturut-turut': 'saved {1} months in a row',
  'kurang {1} bulan tabungan berturut-turut': '{1} months of saving in a row missing',
  'kurang {1} anggota (perlu {2}, sekarang {3})': '{1} members missing ({2} needed, now {3})',
  'semua anggota menandatangani tanggung renteng':
    'all members signed tanggung renteng (joint liability)',
  'kurang {1} anggota menandatangani tanggung renteng':
    '{1} members have not signed tanggung renteng (joint liability)',
  'kelompok berumur {1} hari': 'the group is {1} days old',
  'umur kelompok kurang {1} hari (perlu {2} hari)':
    'the group is {1} days too young ({2} days needed)',
  'ada pinjaman UPK atau PPMK yang lunas': 'a UPK or PPMK loan is repaid',
  'belum ada pinjaman UPK atau PPMK yang lunas': 'no UPK or PPMK loan is repaid yet',
  'tidak ada pinjaman dengan tunggakan berat': 'no loan has heavy arrears',
  'ada pinjaman dengan kolektibilitas {1} (paling buruk boleh {2})':
    'a loan has collectibility {1} ({2} at worst is allowed)',
  '{1} anggota punya rencana usaha yang disetujui': '{1} members have an approved business plan',
  'kurang {1} anggota dengan rencana usaha yang disetujui (perlu {2}, sekarang {3})':
    '{1} members with an approved business plan missing ({2} needed, now {3})',
  '{1} kemitraan berjalan': '{1} running partnerships',
  'kurang {1} kemitraan yang berlaku dan terealisasi dalam {2} hari terakhir':
    '{1} partnerships missing that hold and had results in the last {2} days',
  'tidak dinilai': 'not assessed',
  'Dihitung dengan parameter yang berlaku sejak {1}.':
    'Counted with the parameters in force since {1}.',
  'Pendampingan belum dimulai, jadi belum ada yang dihitung.':
    'Mentoring has not begun, so nothing is counted yet.',
  'Dihitung dari {1} sampai {2} ({3} hari).': 'Counted from {1} to {2} ({3} days).',
  'Skor Panca Sutra {1}; skor modal sosial dan komitmen {2}.':
    'Panca Sutra score {1}; score of social capital and commitment {2}.',
  'Belum pernah ada sesi yang dilaksanakan.': 'No session was ever held.',
  'Status {1}: sesi terakhir {2}, jadwal tiap {3} hari.':
    'Status {1}: last session {2}, scheduled every {3} days.',
  'Lima aturan dasar': 'Five basic rules',
  '     Cara menghitung: {1}': '     How it is counted: {1}',
  'Modal sosial dan komitmen': 'Social capital and commitment',
  '{1} dari 2': '{1} of 2',
  'Agar dapat dinilai:': 'To be assessed:',
  'Menuju {1}:': 'Towards {1}:',
  'Keutuhan anggota': 'Members staying',
  Kegiatan: 'Activities',
  'Aturan kelompok': 'Rules of the group',
  Musyawarah: 'Consensus',
  'Tanggung renteng': 'Tanggung renteng (joint liability)',
  'Pergiliran tugas': 'Taking turns',
  '{1} dari {2} anggota keluar dalam {3} hari terakhir':
    '{1} of {2} members left in the last {3} days',
  '{1} rencana kerja tertulis; {2} kegiatan terlaksana':
    '{1} written work plan; {2} activities carried out',
  'belum ada': 'no',
  ada: 'a',
  '{1} dari {2} keputusan diambil dengan musyawarah yang cukup dihadiri':
    '{1} of {2} decisions by consensus with a quorum',
  '{1} dari {2} anggota menandatangani tanggung renteng':
    '{1} of {2} members signed tanggung renteng (joint liability)',
  Pertemuan: 'Meetings',
  Tabungan: 'Savings',
  Pembukuan: 'Books',
  'Pinjaman dalam kelompok': 'Loans within the group',
  Pengembalian: 'Repayment',
  '{1} hari pertemuan dari {2} yang direncanakan{3}.': '{1} of {2} planned meeting days{3}.',
  ' (rencana dikurangi {1} libur)': ' (plan less {1} holidays)',
  '{1} kehadiran dari {2} yang diharapkan.': 'Present {1} times of {2} expected.',
  'Rata-rata dari pertemuan terlaksana dibagi rencana dan kehadiran dibagi yang diharapkan.':
    'The mean of meetings held by planned, and presence by expected.',
  '{1} setoran cukup dari {2} yang diharapkan.': '{1} sufficient deposits of {2} expected.',
  'Setoran paling sedikit sebesar setoran minimum, dibagi anggota pada setiap sesi ditambah semua anggota untuk setiap sesi yang terlewat.':
    'Deposits of at least the minimum, by the members at each session and all members for each session that was missed.',
  '{1} pemeriksaan buku tanpa selisih dari {2} pemeriksaan.':
    '{1} of {2} checks of books without a difference.',
  '{1} sesi dengan pemeriksaan dari {2} yang perlu.': '{1} sessions with a check of {2} needed.',
  'Pemeriksaan tanpa selisih dibagi semua pemeriksaan, dikali sesi yang diperiksa dibagi yang perlu.':
    'Checks without a difference by all checks, times sessions with a check by those needed.',
  '{1} dipinjamkan dalam kelompok dan {2} di {3}.': '{1} lent within the group and {2} in {3}.',
  kas: 'cash',
  'kas dan bank': 'cash and bank',
  '{1} dari {2} anggota meminjam dalam {3} hari terakhir atau masih punya pinjaman.':
    '{1} of {2} members borrowed in the last {3} days or still have a loan.',
  'Rata-rata dari dana yang berputar (penuh pada {1}%) dan anggota yang meminjam (penuh pada {2}%).':
    'The mean of money in use (full at {1}%) and members borrowing (full at {2}%).',
  'Belum ada angsuran yang jatuh tempo dalam masa penilaian.':
    'No instalment fell due in the time of assessment.',
  '{1} dibayar tepat waktu dari {2} yang jatuh tempo.': '{1} paid on time of {2} due.',
  'Di antaranya {1} dibayar dengan tanggung renteng.':
    '{1} of it paid by tanggung renteng (joint liability).',
  'Yang dibayar paling lambat {1} hari setelah jatuh tempo, dibagi yang jatuh tempo.':
    'What was paid at most {1} days after it was due, by what fell due.',
  // The six things.
  'Keanggotaan sukarela yang matang': 'Mature, voluntary membership',
  'Kegiatan jelas dan berkelanjutan': 'Clear activities that continue',
  'Aturan berfungsi dan keputusan demokratis': 'Working rules and democratic decisions',
  'Wahana belajar anggota': 'A place for members to learn',
  'Wadah pemecahan masalah bersama': 'A place to solve common problems',
  'Sumber daya dan hubungan dengan pihak lain': 'Resources and relations with others',
  'belum ada aturan tertulis': 'no written rules yet',
  'aturan {1}, dibuat atau ditinjau {2}': 'rules {1}, made or reviewed {2}',
  ditandatangani: 'signed',
  'belum ditandatangani': 'not signed',
  'belum ada keputusan yang dicatat': 'no decisions on record yet',
  '{1} dari {2} keputusan dengan musyawarah yang cukup dihadiri ({3}%)':
    '{1} of {2} decisions by consensus with a quorum ({3}%)',
  'aturan tertulis': 'written rules',
  'tanda tangan pada aturan': 'signatures on the rules',
  'tinjauan aturan dalam {1} hari terakhir': 'review of the rules in the last {1} days',
  'keputusan yang dicatat cara mengambilnya': 'decisions with how they were taken',
  'keputusan dengan musyawarah perlu {1}%, sekarang {2}%':
    'decisions by consensus: {1}% needed, now {2}%',
  'ekonomi rumah tangga': 'household economy',
  'dinamika kelompok': 'group dynamics',
  'aturan bersama': 'common rules',
  'pertemuan rutin': 'regular meetings',
  'pinjaman dan pengembalian': 'loans and repayment',
  organisasi: 'organisation',
  tabungan: 'savings',
  pencatatan: 'bookkeeping',
  kewirausahaan: 'entrepreneurship',
  lainnya: 'other',
  '{1} dari {2} topik OJT sudah dibahas': '{1} of {2} OJT topics covered',
  '{1} orang bergiliran memimpin atau mencatat, dari {2} anggota':
    '{1} people take turns to chair or write, of {2} members',
  '{1} masalah anggota dicatat': '{1} problems of members on record',
  'topik OJT: {1}': 'OJT topics: {1}',
  'pergiliran tugas perlu {1}% anggota, sekarang {2}%':
    'taking turns: {1}% of members needed, now {2}%',
  'masalah anggota yang dibicarakan dan dicatat': 'problems of members discussed and recorded',
  'belum ada anggota': 'no members yet',
  '{1}% anggota bertahan dalam {2} hari terakhir ({3} dari {4} keluar)':
    '{1}% of members stayed in the last {2} days ({3} of {4} left)',
  '{1} anggota aktif': '{1} active members',
  'kepentingan bersama: {1}': 'common interest: {1}',
  'berumur {1} hari': '{1} days old',
  'keutuhan anggota perlu {1}%, sekarang {2}%': 'members staying: {1}% needed, now {2}%',
  'belum ada rencana kerja tertulis': 'no written work plan yet',
  'rencana kerja tertulis {1}': 'written work plan {1}',
  '{1} kegiatan terlaksana dalam {2} hari terakhir': '{1} activities in the last {2} days',
  'rencana kerja tertulis': 'written work plan',
  'kegiatan yang terlaksana dalam {1} hari terakhir': 'activities in the last {1} days',
  'belum ada masalah yang dicatat': 'no problems on record yet',
  '{1} dari {2} masalah diselesaikan bersama': '{1} of {2} problems solved together',
  'masalah bersama yang dicatat dan diselesaikan': 'common problems recorded and solved',
  '{1} masalah belum selesai': '{1} problems not solved',
  'seluruh setoran {1}': 'all deposits {1}',
  'setoran {1} dalam {2} hari terakhir{3}': 'deposits {1} in the last {2} days{3}',
  ' (bertambah {1}%)': ' ({1}% more)',
  'modal dari UPK, PPMK, dan mitra {1}': 'capital from UPK, PPMK, and partners {1}',
  '{1} kemitraan berlaku, {2} terealisasi dalam {3} hari terakhir':
    '{1} partnerships hold, {2} had results in the last {3} days',
  'setoran tabungan dalam {1} hari terakhir': 'deposits in the last {1} days',
  'modal dari UPK, PPMK, atau mitra': 'capital from UPK, PPMK, or a partner',
  'kemitraan dengan lembaga layanan atau pihak lain': 'partnerships with services or others',
  'realisasi dari kemitraan yang ada': 'results of the partnerships',
  // Gates, and the rules of loans.
  'Paling besar {1} per anggota (Edisi {2})': 'At most {1} per member (edition {2})',
  'Paling besar {1} (Edisi {2})': 'At most {1} (edition {2})',
  '{1} dari batas {2}': '{1} of a limit of {2}',
  'Paling banyak {1} kali pinjaman UPK': 'At most {1} UPK loans',
  'pinjaman ke-{1}': 'loan no. {1}',
  'Jangka waktu {1} sampai {2} bulan': 'Term of {1} to {2} months',
  '{1} sampai {2}': '{1} to {2}',
  'Tidak ada tunggakan di KSM': 'No arrears in the KSM',
  '{1} angsuran menunggak': '{1} instalments in arrears',
  'Tingkat Mandiri pada akhir bulan terakhir dan pada akhir bulan paling sedikit {1} hari sebelumnya':
    'Level Mandiri at the last month end and at a month end at least {1} days before',
  'belum pernah Mandiri': 'never Mandiri yet',
  'Mandiri per {1}': 'Mandiri as of {1}',
  'KSM terdaftar dan tidak bubar': 'KSM registered and not dissolved',
  'bubar {1}': 'dissolved {1}',
  'dibentuk {1}': 'formed {1}',
  'Paling sedikit {1} anggota aktif': 'At least {1} active members',
  '{1} anggota': '{1} members',
  'Kelurahan/desa adalah lokasi program': 'The kelurahan/desa is a programme location',
  'bukan lokasi program': 'no programme location',
  'lokasi program': 'programme location',
  'Paling sedikit {1} anggota warga miskin (PS-2)': 'At least {1} poor members (PS-2)',
  'Aturan kelompok ditandatangani dan ditinjau dalam setahun terakhir':
    'Rules of the group signed, and reviewed within the last year',
  'Semua anggota aktif menandatangani tanggung renteng':
    'All active members signed tanggung renteng (joint liability)',
  'belum ada data': 'no data yet',
  '{1} dari {2} anggota': '{1} of {2} members',
  'Semua anggota terlatih: pinjaman bergulir, kewirausahaan, ERT':
    'All members trained: revolving loans, entrepreneurship, household economy (ERT)',
  'Perempuan paling sedikit {1}%': 'At least {1}% female',
  'tidak ada anggota': 'no members',
  '{1} dari {2} anggota, {3}%': '{1} of {2} members, {3}%',
  'Setiap pemohon punya rencana usaha': 'Every applicant has a business plan',
  '{1} dari {2} pemohon': '{1} of {2} applicants',
  'UPK tidak dalam Penundaan (saran)': 'UPK not in the class Penundaan (advice)',
  'Tingkat Berdaya atau lebih pada {1} akhir bulan terakhir berturut-turut':
    'Level Berdaya or above at the last {1} month ends in a row',
  'skor {1} {2} dari 2': 'score {1} {2} of 2',
  'Paling sedikit {1} pinjaman UPK lunas': 'At least {1} UPK loans repaid',
  '{1} pinjaman': '{1} loans',
  'RR pinjaman UPK paling sedikit {1}%': 'RR of UPK loans at least {1}%',
  'tidak ada saldo pinjaman UPK': 'no balance of UPK loans',
  '{1}% dari {2}': '{1}% of {2}',
  'Tidak ada pinjaman menunggak {1} angsuran atau lebih':
    'No loan is {1} instalments or more in arrears',
  'Kelurahan/desa ada dalam daftar lokasi PPMK':
    'The kelurahan/desa is in the list of PPMK locations',
  'lokasi PPMK': 'PPMK location',
  'bukan lokasi PPMK': 'no PPMK location',
  'Rencana kerja diperbarui sejak masuk Tahap II dan dalam setahun terakhir':
    'Work plan renewed since Stage II and within the last year',
  'belum ada rencana kerja': 'no work plan yet',
  'rencana {1}': 'plan {1}',
  'Tingkat Berdaya atau lebih': 'Level Berdaya or above',
  '{1} per {2}': '{1} as of {2}',
  '{1} belum ada data': '{1} no data yet',
};
