// What refusals say that any form may get. Keys are the sentences of the domain as they stand there, with `{1}` for
// the first value that is put in.

export const refusals: Readonly<Record<string, string>> = {
  'tidak ditemukan; muat ulang daftar, lalu pilih lagi':
    'not found; reload the list, then choose again',
  'sudah tercatat; untuk mengubahnya gunakan koreksi dengan alasan':
    'already on record; to change it use a correction with a reason',
  'paling awal {1}, tanggal KSM dibentuk': 'not before {1}, when the KSM was formed',
  'tidak boleh di masa depan; paling akhir {1}': 'not in the future; {1} at the latest',
  'KSM sudah bubar sejak {1}; periksa tanggalnya': 'KSM dissolved since {1}; check the date',
  '{1} bukan anggota aktif pada tanggal itu; periksa tanggal atau daftar anggota':
    '{1} is no active member on that date; check the date or the members',
  '{1} bukan anggota KSM ini; pilih dari daftar anggota':
    '{1} is no member of this KSM; choose from the members',
  'sudah ada sesi dilaksanakan pada {1}; perbaiki sesi itu atau ubah tanggal':
    'there is a session held on {1}; mend that one or change the date',
  'tidak boleh sebelum pinjaman cair pada {1}': 'not before the loan was paid out on {1}',
  'jumlah pokok angsuran berbeda {1} dari pokok pinjaman; samakan':
    'the instalments’ principal differs by {1} from the loan’s; make them equal',
  'kas dihitung {1}, menurut catatan {2}; hitung ulang atau tulis alasannya':
    'cash counted {1}, by the records {2}; count again or write the reason',
  'Isian terlalu banyak untuk satu kiriman; bagi menjadi beberapa.':
    'Too much for one submission; divide it.',
  ' (dan {1} isian lain)': ' (and {1} more)',
  '{1} (dan {2} isian lain)': '{1} (and {2} more)',
  'Isian belum benar.': 'Something is not right yet.',
  'Anda belum masuk. Masuk dahulu, lalu kirim lagi.':
    'You are not signed in. Sign in first, then send again.',
  'Akun ini sudah ditutup. Hubungi pengelola program.':
    'This account is closed. Contact the programme administrator.',
  'Peran ini perlu verifikasi dua langkah. Daftarkan aplikasi autentikator di halaman /dua-langkah, lalu masuk kembali.':
    'This role needs two-step verification. Register an authenticator app on the page /dua-langkah, then sign in again.',
  'Peran atau wilayah Anda tidak mencakup tindakan ini. Hubungi pengelola program.':
    'Your role or area does not include this. Contact the programme administrator.',
  'Kiriman dengan nomor ini sudah diterima dengan isi yang berbeda. Keduanya disimpan untuk diperiksa; buat catatan baru bila memang lain.':
    'A submission with this number was accepted with other contents. Both are kept for examination; make a new record if it is really another.',
  'kode {1} bukan lokasi program; pilih dari daftar':
    'code {1} is no programme location; choose from the list',
  'syarat belum terpenuhi: {1}. Tulis alasan bila tetap diputuskan':
    'conditions not met: {1}. Write a reason if it is decided all the same',
  'Isian ini dibuat dengan versi yang lebih baru daripada server. Isian tetap tersimpan; kirim lagi nanti.':
    'This was made with a newer version than the server’s. It stays stored; send again later.',
  'Ada catatan di server yang tidak terbaca, dan administrator sudah diberi tahu. Coba lagi nanti.':
    'A record at the server cannot be read, and the administrator has been told. Try again later.',
  'Kelurahan/desa': 'Kelurahan/desa',
  'Catatan ini menjadi terlalu besar untuk disimpan; bagi menjadi beberapa, atau hubungi koordinator kota.':
    'This record becomes too large to be stored; divide it into several, or contact the city coordinator.',
  // Faults of single fields.
  '{1} ke-{2}': '{1} no. {2}',
  Isian: 'Entry',
  'Isian lain': 'Other entries',
  'dan {1} lagi': 'and {1} more',
  'wajib diisi': 'must be filled in',
  'isi dengan bilangan bulat, tanpa koma': 'fill in a whole number',
  'bentuk isiannya keliru': 'wrong form of entry',
  'tulis paling sedikit {1} huruf': 'write at least {1} letters',
  'isi paling sedikit {1}': 'fill in at least {1}',
  'paling kecil {1}': 'at least {1}',
  'paling panjang {1} huruf': 'at most {1} letters',
  'paling banyak {1}': 'at most {1}',
  'paling besar {1}': 'at most {1}',
  'tulis tanggal yang ada di kalender, misalnya 30 Juni 2017':
    'write a date of the calendar, such as 30 June 2017',
  'pilih salah satu': 'choose one',
  'pilihan ini tidak ada; pilih salah satu di formulir': 'no such choice; choose one in the form',
  'isian tidak dikenal: {1}; hapus isian itu': 'unknown entry: {1}; remove it',
  'jenis isiannya tidak dikenal; isi lagi lewat formulir':
    'unknown kind of entry; fill it in again in the form',
  'tidak dapat dibaca; muat ulang halaman': 'cannot be read; reload the page',
  'isian keliru': 'wrong entry',
  'ada huruf yang rusak; hapus, lalu tulis lagi':
    'a letter is damaged; delete it, then write again',
  'tulis dengan huruf atau angka yang terbaca': 'write with letters or digits that can be read',
  'tidak boleh nol': 'must not be zero',
  'paling banyak {1}; periksa angkanya': 'at most {1}; check the figure',
  'paling awal {1}; periksa tahunnya': 'not before {1}; check the year',
  'paling akhir {1}; periksa tahunnya': 'not after {1}; check the year',
  'paling awal {1}': 'not before {1}',
  '{1} dalam satu kiriman terlalu besar, paling banyak {2}; periksa angkanya':
    '{1} in one submission is too much, at most {2}; check the figures',
  'seluruh uang yang tercatat untuk KSM ini menjadi lebih dari {1}; periksa angkanya, atau hubungi koordinator kota':
    'all money on record for this KSM would be more than {1}; check the figures, or contact the city coordinator',
  'paling banyak {1} kab/kota sekaligus; pilih sebagian':
    'at most {1} cities/regencies at once; choose some',
  // On the phone itself.
  'Catatan yang ditunggu sudah dihapus: {1}.': 'The record that this waited for was deleted: {1}.',
  // Somebody else changed it meanwhile.
  '{1} Bandingkan, lalu pilih salah satu.': '{1} Compare, then choose one of them.',
  '{1} Sekarang tercatat: {2}. Bandingkan dengan isian Anda; simpan sekali lagi bila isian Anda yang dipakai.':
    '{1} Now on record: {2}. Compare with what you entered; save once more if yours is to be used.',
  'Sudah diubah.': 'It has been changed.',
  'Sudah diubah oleh {1} pada {2}.': 'It was changed by {1} on {2}.',
  'Sudah Anda ubah pada {1} dengan isian yang lebih baru daripada isian ini.':
    'You changed it on {1} with an entry that is newer than this one.',
};
