/** Groups of one list; an area with more says so. Apart from the reads, which bring Firestore along. */
export const LIST_MAX = 100;
