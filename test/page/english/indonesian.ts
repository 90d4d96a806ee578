// Words that no English sentence has, but for nouns of the programme.

/** Common words of Indonesian sentences. */
export const INDONESIAN =
  /(?<![\p{L}-])(?:ada|adalah|agar|akan|anda|atau|bagi|banyak|baru|belum|berkas|bila|bisa|boleh|bukan|buku|bulan|catat|catatan|coba|dan|dapat|dari|dengan|di|dicatat|dua|hanya|hari|harus|ini|isi|isian|itu|jangan|jumlah|kas|ke|kelompok|kembali|kirim|kurang|lagi|lain|lebih|masih|menurut|muat|nama|orang|pada|paling|pembayaran|perbaiki|periksa|pilih|pinjaman|saat|salah|satu|sebelum|sejak|semua|sesi|sesudah|setelah|setoran|simpan|sisa|sudah|tabungan|tahun|tanggal|terlalu|tersimpan|tetap|tidak|tulis|uang|untuk|wajib|wilayah|yang)(?![\p{L}-])/iu;

/** Names that English keeps, and names of files. */
const NOUNS =
  /Kelompok Swadaya Masyarakat|Lembaga Keswadayaan Masyarakat|PNPM Mandiri Perkotaan|Kualitas Data|tanggung renteng|uji petik|Bahasa Indonesia|antrean-ksm-|Bu Siti|ketua, P|Dikembalikan Askot|Belum Dinilai|Tidak Aktif/gi;

export const withoutNouns = (text: string): string => text.replaceAll(NOUNS, '');
