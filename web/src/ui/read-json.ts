// Values of before and after a change come as JSON in a text. One that is broken must not take the page with it.

/** Null: there was none, or it cannot be read. */
export function readJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}
