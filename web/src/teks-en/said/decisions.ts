// What refusals say of single kinds of records (functions/src/domain/submissions), as in refusals.ts.

export const decisions: Readonly<Record<string, string>> = {
  'Jumlah uang': 'Amount of money',
  'Masa keanggotaan': 'Time of membership',
  'pinjaman ini dicatat di sesi': 'this loan was recorded in a session',
  'sudah ada pembayaran; batalkan pembayarannya dahulu': 'there are payments; cancel these first',
  'pembayaran ini dicatat di sesi': 'this payment was recorded in a session',
  'dipotong dari tabungan; batalkan penarikannya di Kas lain':
    'taken from savings; cancel the withdrawal under Other cash',
  'dicatat di sesi': 'recorded in a session',
  'tabungan ini dipotong untuk pinjaman; muat ulang halaman, lalu batalkan lagi':
    'these savings were taken for a loan; reload the page, then cancel again',
  '{1}; koreksi sesinya': '{1}; correct that session',
  'harus setelah tanggal masuk': 'must be after the date of joining',
  'pinjaman dalam kelompok harus punya peminjam; pilih anggotanya':
    'a loan within the group needs a borrower; choose the member',
  'Jatuh tempo': 'Due',
  'urutkan menurut tanggal, mulai dari tanggal cair':
    'put in the order of dates, from the date paid out',
  'berlaku dua kali sejak {1}': 'holds twice since {1}',
  'Target tahun itu': 'Targets of that year',
  'bulan ini belum berakhir; tutup sesudah hari terakhirnya':
    'this month has not ended; close it after its last day',
  'sudah ditutup; perubahan sesudahnya terlihat sebagai konsistensi di lembar Kualitas Data':
    'closed already; later changes show as consistency in the sheet Kualitas Data',
  'angka bulan ini belum selesai dihitung; coba lagi beberapa menit lagi':
    'the figures of this month are still being counted; try again in some minutes',
  'nomor ini sudah dipakai untuk kas lain': 'this number is used for other cash already',
  'Satu KSM memuat paling banyak {1} nama anggota, termasuk yang sudah keluar; gabungkan nama yang tercatat dua kali, atau daftarkan KSM baru untuk anggota berikutnya.':
    'A KSM holds at most {1} names of members, with those who have left; merge names that are recorded twice, or register a new KSM for the next members.',
  'KSM ini sudah punya {1} catatan seperti ini; batalkan yang tidak berlaku lagi, lalu kirim lagi.':
    'This KSM has {1} records of this kind already; cancel those that no longer apply, then send again.',
  'Tempat untuk catatan seperti ini di KSM ini sudah penuh, juga oleh yang dibatalkan; koreksi salah satu yang sudah ada.':
    'There is no room left for records of this kind in this KSM, cancelled ones included; correct one that exists.',
  'Pinjaman ini sudah punya {1} pembayaran; gabungkan pembayaran kecil menjadi satu.':
    'This loan has {1} payments already; merge small payments into one.',
  'lebih dari sisa utang {1}; periksa jumlahnya, atau tulis alasannya di {2}':
    'more than the debt left, {1}; check the amount, or write the reason in the {2}',
  'Nomor LKM': 'Number of LKM',
  'LKM kelurahan ini bernomor {1}': 'the LKM of this kelurahan has number {1}',
  'Pembukuan UPK bulan itu': 'UPK books of that month',
  'Pembukuan UPK': 'UPK books',
  ', dan {1} lainnya': ', and {1} others',
  'tidak boleh sebelum tanggal mulai': 'not before the start',
  'pilih paling sedikit satu catatan yang diperiksa': 'choose at least one record that was checked',
  'wajib diisi bila catatan dikembalikan': 'must be filled in if a record is sent back',
  'ada catatan yang disebut dua kali': 'a record is named twice',
  'belum pernah ada dalam bentuk itu': 'never was in that form',
  'sudah dibatalkan atau sudah diperiksa dalam bentuk yang lebih baru':
    'cancelled, or checked in a newer form already',
  'pinjaman dari sesi ini sudah punya pembayaran di sesi lain; batalkan pembayarannya dahulu':
    'a loan of this session has payments in other sessions; cancel these first',
  '{1} dipakai dua kali; hapus salah satu': '{1} is used twice; remove one',
  'pinjaman di sesi adalah pinjaman dalam kelompok yang cair pada tanggal sesi':
    'a loan in a session is one within the group, paid out on that date',
  'harus dari KSM dan tanggal sesi ini': 'must be of the KSM and date of this session',
  'sesi yang libur atau tidak jadi tidak punya kehadiran, uang, atau buku; kosongkan atau pilih dilaksanakan':
    'a session not held has no presence, money, or books; empty these or choose held',
  'satu anggota tercatat dua kali; pilih hadir atau titip':
    'a member is recorded twice; choose present or sent',
  'setoran anggota yang tidak hadir dicatat sebagai titip':
    'a deposit of someone absent is recorded as sent',
  'tahap berikutnya KSM ini adalah {1}, sejak {2} atau sesudahnya':
    'the next stage of this KSM is {1}, from {2} or later',
  'KSM ini sudah selesai didampingi': 'the mentoring of this KSM is completed',
  '{1} masih berlaku sejak {2}; cabut tahap itu dahulu':
    '{1} still holds since {2}; take back that stage first',
  'Tahap {1}': 'Stage {1}',
  'Hasil uji petik KSM ini': 'Spot check of this KSM',
  'Hasil uji petik': 'Spot check',
  'tidak didampingi pada akhir bulan itu': 'not mentored at the end of that month',
  'belum ditutup; undiannya ada sesudah bulan ditutup':
    'not closed yet; the draw comes after the closing',
  'tidak terundi untuk bulan ini; pilih dari daftar undian':
    'not drawn for this month; choose from the list of the draw',
  'harus sesudah bulan yang diuji berakhir': 'must be after the end of the month that is checked',
  'sesi bulan ini Anda sendiri yang mencatat; minta rekan lain yang menguji':
    'you recorded sessions of this month yourself; ask a colleague to check',
  'paling sedikit satu hal harus dibandingkan': 'at least one thing must be compared',
  'wajib diisi bila ada yang berbeda': 'must be filled in if something differs',
  'Anggota yang tetap': 'Member who stays',
  'pilih anggota yang lain': 'choose another member',
  'sudah pindah ke {1}; pilih nama ini sebagai nama yang tetap':
    'moved to {1}; choose this name as the one that stays',
  'Terlalu banyak catatan ({1}) memakai nama itu; tukar anggota yang digabung dengan yang tetap.':
    'Too many records ({1}) use that name; exchange the one that goes with the one that stays.',
  'masa keanggotaannya tidak bersambung; koreksi tanggal masuk atau keluarnya dahulu':
    'the times of membership do not adjoin; correct the dates of joining or leaving first',
  'keduanya tercatat di {1}; koreksi sesi itu dahulu bila orangnya satu':
    'both are recorded in {1}; correct that session first if they are one person',
  'pilih KSM yang lain': 'choose another KSM',
  'sudah dibatalkan karena ganda; {1}': 'cancelled as registered twice; {1}',
  'sudah dibatalkan karena terdaftar dua kali; catat di KSM {1} ({2})':
    'cancelled as registered twice; record it in KSM {1} ({2})',
  'pakai {1}': 'use {1}',
  'pinjaman {1} {2}': 'loan {1} {2}',
  'kas lain {1}': 'other cash {1}',
  'pembayaran {1} {2}': 'payment {1} {2}',
  '{1} belum punya {2}. Catat dahulu di sana, atau batalkan di sini':
    '{1} does not have {2} yet. Record it there first, or cancel it here',
  '{1} keluar': '{1} leaves',
  '{1} masuk': '{1} joins',
  'masuk tahap {1}': 'enters stage {1}',
  'sudah ada catatan {1} tanggal itu: {2}. Koreksi atau batalkan catatan itu dahulu':
    'there are records {1} that date: {2}. Correct or cancel these first',
  '{1} tercatat di {2}; pilih tanggal yang mencakupnya, atau koreksi catatan itu dahulu':
    '{1} is recorded in {2}; choose a date that covers it, or correct that record first',
  'KSM tujuan': 'New KSM',
  'KSM lain': 'another KSM',
  'sudah tercatat pindah ke {1}': 'recorded as moved to {1} already',
  'pada tanggal masuk belum keluar dari {1}': 'had not left {1} on the date of joining',
  'di {1} tercatat pindah ke {2}': 'recorded in {1} as moved to {2}',
  'di {1} belum tercatat pindah ke KSM ini; catat dahulu di sana':
    'not recorded in {1} as moved to this KSM; record it there first',
  'sudah tercatat masuk dari {1}': 'recorded as coming from {1} already',
  'baru keluar dari {1} pada {2}': 'left {1} only on {2}',
  'sudah masuk {1} pada {2}': 'joined {1} on {2}',
  'KSM ini sudah tercatat di sana': 'this KSM is recorded there already',
  'harus setelah {1}; bila kelurahannya keliru sejak awal, pilih itu':
    'must be after {1}; if the kelurahan was wrong from the start, choose that',
  'kas kurang {1} untuk pengeluaran ini': 'the cash lacks {1} for this expense',
  'saldo bank kurang {1} untuk pengeluaran ini': 'the bank lacks {1} for this expense',
  'karena pengeluaran ini, kas pada {1} menjadi kurang {2}':
    'with this expense, on {1} the cash would lack {2}',
  'karena pengeluaran ini, saldo bank pada {1} menjadi kurang {2}':
    'with this expense, on {1} the bank would lack {2}',
  '{1}, di bank {2}': '{1}, in the bank {2}',
  'catat saldo awal KSM dahulu': 'record the opening balance of the KSM first',
  'catat pengambilan dari bank dahulu': 'record what was taken from the bank first',
  'periksa jumlah dan tanggalnya': 'check the amount and the date',
  '{1}; {2}, atau tulis alasannya di {3}': '{1}; {2}, or write the reason in the {3}',
  keterangan: 'remark',
  notulen: 'minutes',
  'tabungan {1} pada {2} hanya {3}, kurang dari penarikan {4} pada hari itu; periksa jumlahnya, atau koreksi penarikan itu dahulu':
    'savings of {1} on {2} are only {3}, less than the withdrawal of {4} on that day; check the amount, or correct that withdrawal first',
  'tabungan {1} pada {2} menjadi {3}; koreksi penarikan sebelum hari itu dahulu':
    'savings of {1} on {2} become {3}; correct withdrawals before that day first',
  'bagi hasil dicatat per anggota; hapus dari sini, lalu pakai tombol Bagi hasil di halaman KSM':
    'earnings are shared by member; remove it here, then use the button Share earnings on the page of the KSM',
  'hanya diisi untuk penarikan tabungan': 'only for a withdrawal of savings',
  'penarikan tabungan adalah uang keluar': 'a withdrawal of savings is money out',
  'pilih anggota yang menarik tabungannya': 'choose the member who withdraws savings',
  'pinjaman ini dicatat di sesi {1}; koreksi sesinya':
    'this loan was recorded in session {1}; correct that session',
  'bagian dari penyelesaian': 'part of a settlement',
  'ini saldo awal KSM': 'this is the opening balance of the KSM',
  'bagi hasil ini punya lembar per anggota': 'this sharing has a sheet by member',
  'tabungan ini dipotong untuk pinjaman': 'these savings were taken for a loan',
  '{1}; batalkan, lalu catat lagi': '{1}; cancel it, then record it again',
  'tidak boleh lebih dari jumlahnya': 'not more than the amount',
  'setoran di sesi': 'deposits in a session',
  'nomor ini dipakai untuk saldo awal': 'this number is used for the opening balance',
  'harus setelah saldo awal {1}; koreksi saldo awalnya dahulu':
    'must be after the opening balance of {1}; correct that first',
  'bagian dari saldo awal; koreksi saldo awalnya':
    'part of the opening balance; correct the opening balance',
  'uang sampai {1} sudah ada di saldo awal KSM; catat setelah tanggal itu, atau koreksi saldo awalnya':
    'money up to {1} is in the opening balance of the KSM; record it after that date, or correct the opening balance',
  'Saldo awal': 'Opening balance',
  'pinjamannya sudah punya pembayaran; batalkan pembayarannya dahulu':
    'its loans have payments; cancel these first',
  'belum ada yang diisi': 'nothing is filled in',
  'harus sebelum pendampingan mulai pada {1}': 'must be before mentoring began on {1}',
  'isi tanggal mulai pendampingan di data KSM dahulu; saldo awal bertanggal sebelum itu':
    'fill in the start of mentoring in the data of the KSM first; an opening balance is dated before it',
  '{1} tertulis dua kali': '{1} is written twice',
  '{1} baru masuk pada {2}, setelah tanggal saldo awal':
    '{1} joined on {2} only, after the date of the opening balance',
  'pinjaman di saldo awal adalah sisa pinjaman dalam kelompok pada tanggal itu':
    'a loan in the opening balance is what is left of a loan within the group on that date',
  'ada pinjaman yang sudah punya pembayaran; batalkan pembayarannya dahulu':
    'a loan has payments; cancel these first',
  'sudah ada uang tercatat sampai tanggal itu: {1}. Pilih tanggal sebelum {2}, paling akhir {3}':
    'money is on record up to that date: {1}. Choose a date before {2}, {3} at the latest',
  'ada nama yang keliru; lihat lembarnya lagi': 'a name is wrong; look at the sheet again',
  'menurut catatan, bagian {1} {2}; lihat lembarnya lagi':
    'by the records, the part of {1} is {2}; look at the sheet again',
  'tabungan {1} {2}, bukan {3}; periksa lagi yang dibayar dan yang tersisa':
    'savings of {1} are {2}, not {3}; check what is paid and what is left',
  'Sisa kas': 'Cash left',
  'menurut catatan {1}, bukan {2}; periksa lagi yang dibayar':
    'by the records {1}, not {2}; check what is paid',
  'Dari bank': 'From the bank',
  'lebih dari yang dibayar, {1}; periksa jumlahnya':
    'more than what is paid, {1}; check the amount',
  'kas di kotak kurang {1} untuk membayarnya, di bank {2}; bayar sebagian dari bank, atau tulis alasannya di keterangan':
    'the cash box lacks {1} to pay it, in the bank {2}; pay a part from the bank, or write the reason in the remark',
  'kas kurang {1} untuk membayarnya; kurangi yang dibayar sekarang, atau tulis alasannya di keterangan':
    'the cash lacks {1} to pay it; pay less now, or write the reason in the remark',
  'saldo bank kurang {1} untuk membayarnya; kurangi yang dari bank, atau tulis alasannya di keterangan':
    'the bank lacks {1} to pay it; take less from the bank, or write the reason in the remark',
  'di kotak kas kurang {1}, di bank {2}; bayar sebagian dari bank, atau tulis alasannya':
    'the cash box lacks {1}, in the bank {2}; pay a part from the bank, or write the reason',
  'saldo bank kurang {1}; kurangi yang dibayar dari bank, atau tulis alasannya':
    'the bank lacks {1}; pay less from the bank, or write the reason',
  'kas kurang {1}; kurangi yang dibayar, atau tulis alasannya':
    'the cash lacks {1}; pay less, or write the reason',
  'tulis di mana sisa kas {1} disimpan': 'write where the cash left, {1}, is kept',
  'pinjaman {1} {2} masih tersisa {3}; sebutkan penyelesaiannya':
    'of the loan {1} {2}, {3} is left; say how it is settled',
  'masih ada tabungan {1} dan sisa pinjaman {2}; buka formulirnya lagi saat ada internet, lalu isi penyelesaiannya':
    'there are still savings of {1} and loans of {2}; open the form again when there is internet, and fill in the settlement',
  'satu pinjaman disebut dua kali; hapus salah satu': 'a loan is named twice; remove one',
  'sisa utangnya {1}, bukan {2}; periksa lagi bagian yang dipotong, dibayar, dan tersisa':
    'the debt left is {1}, not {2}; check what is taken, paid, and left',
  'pinjaman KSM tidak dipotong dari tabungan': 'a loan of the KSM is not taken from savings',
  'Sisa utang': 'Debt left',
  'hanya pinjaman dalam kelompok yang dapat dihapus':
    'only loans within the group can be written off',
  'Keluar dari KSM': 'Leaving the KSM',
  'tabungan {1} {2}, bukan {3}; periksa lagi bagian yang dipotong, dibayar, dan tersisa':
    'savings of {1} are {2}, not {3}; check what is taken, paid, and left',
  'tabungannya dipotong untuk pinjaman ini; batalkan potongan itu di Kas lain dahulu':
    'savings were taken for this loan; cancel that under Other cash first',
  'sisa utangnya sudah dihapus; batalkan penghapusan itu dahulu':
    'its debt left was written off; cancel that first',
  'pembagian yang sama sudah tercatat pada tanggal itu; kalau ini pembagian lain, tulis alasannya':
    'the same sharing is on record on that date; if this is another, write the reason',
  'belum ada anggota yang punya tabungan pada tanggal itu; bagi sama rata':
    'no member has savings on that date; share in equal parts',
  'belum ada yang dibagi': 'nothing is shared yet',
  'menurut catatan, {1} mendapat {2}{3}; lihat lembarnya lagi':
    'by the records, {1} gets {2}{3}; look at the sheet again',
  ' dan tabungannya {1}': ' and savings of {1}',
  '{1} bukan anggota pada tanggal itu; lihat lembarnya lagi':
    '{1} is no member on that date; look at the sheet again',
  // Names of records that refusals list.
  'pendaftaran KSM': 'registration of KSM',
  'data KSM': 'data of KSM',
  'pindah kelurahan': 'change of kelurahan',
  'KSM ganda': 'KSM registered twice',
  'KSM bubar': 'KSM dissolved',
  'anggota masuk': 'member joined',
  'anggota keluar': 'member left',
  'data anggota': 'data of member',
  'anggota digabung': 'members merged',
  'kas lain': 'other cash',
  'bagi hasil': 'sharing of earnings',
  'saldo awal': 'opening balance',
  'tahap dicabut': 'stage taken back',
  'catatan lain': 'other record',
};
