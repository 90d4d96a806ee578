// Words that the server chose: it speaks Indonesian, whichever page asks.

/** In the language of the page. */
export const dariServer = (words: string): string => words;
