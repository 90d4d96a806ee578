// What the state of a group is called within a sentence. The page in another language takes a file of its own.

export const statusWord = (status: string): string => status;
