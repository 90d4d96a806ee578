// The address of a page that opens with one of its forms.

/** `kunci`: under which what is typed in the form is kept. */
export const formAt = (page: string, kunci: string): string => `${page}?isi=${kunci}`;
