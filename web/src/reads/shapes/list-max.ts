// How much one list reads. In a file of its own, because the files that read load Firestore.

/** Groups of which something was sent back: more would push the list of groups off the screen. */
export const RETURNED_SHOWN = 5;
/** Where all of them are asked for. */
export const RETURNED_AT_MOST = 60;
/** Months of a group's curve. */
export const MONTHS_SHOWN = 13;
/** Months of a UPK's books at a time: those that its form offers. */
export const BOOKS_SHOWN = 18;
/** Changes of a group at a time. */
export const CHANGES_SHOWN = 20;
/** Open loans on the first page of a group, which then has read 53 documents; and of the pages after it. */
export const OPEN_LOANS_SHOWN = 30;
export const OPEN_LOANS_PER_PAGE = 60;
/** Repaid loans of the UPK to one group at a time. */
export const UPK_LOANS_PER_PAGE = 20;
