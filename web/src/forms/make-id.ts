// Ids of what a phone makes: unique without asking anybody, so that records can be made without a network.
export const makeId = (): string => crypto.randomUUID();
