// Free text as people type it, made the same in one place: no spaces around it, composed letters (NFC), and
// only characters that can be stored. And names, which must show something.
import { z } from 'zod/mini';

/** Half of a character in two parts (an emoji cut in the middle), or U+0000: no database takes them. */
const BROKEN = /[\0\p{Cs}]/u;

/**
 * A character that is seen: no space, no mark on another, nothing that fonts leave out or draw empty (zero
 * width, direction, Hangul filler, empty Braille cell).
 */
const VISIBLE = /(?![\p{DI}\u2800\u{1d159}])[\p{L}\p{N}\p{P}\p{S}]/u;

const whole = /* @__PURE__ */ z.refine<string>((text) => !BROKEN.test(text), {
  params: { pesan: 'ada huruf yang rusak; hapus, lalu tulis lagi' },
});

export const Teks = z.string().check(z.trim(), z.normalize('NFC'), whole);

/** A text as it is stored, such as the name after which a list goes on; older ones have spaces around them. */
export const TeksTersimpan = /* @__PURE__ */ z.string().check(z.maxLength(200), whole);

export const isVisible = (text: string): boolean => VISIBLE.test(text);

/** What is wrong with a text that shows nothing. */
export const TIDAK_TERBACA = 'tulis dengan huruf atau angka yang terbaca';

/** A name in a request. Names that are stored may be older than this rule. */
export const NamaBaru = Teks.check(
  z.minLength(1),
  z.maxLength(100),
  z.refine(isVisible, { params: { pesan: TIDAK_TERBACA } }),
);
