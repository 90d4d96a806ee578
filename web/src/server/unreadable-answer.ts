/** The server is newer or older than this page, and answers in a shape that the page does not know. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer';
}
