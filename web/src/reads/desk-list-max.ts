/** LKM listed at once. Apart from the reads, which bring Firestore along. */
export const LKM_MAX = 200;
