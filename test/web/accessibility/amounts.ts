// Amounts on every screen, as people type them: each field reads them as they are meant or says why it does not,
// and shows all their digits.
import type { Page } from '../../support/browser/browser.ts';

const NO_CENTS = 'tulis angka bulat, tanpa sen';
/** What is typed, and the number that is shown then, or what is said. */
const TYPED = [
  ['15000,00', '15000'],
  ['15.000', '15000'],
  ['15.000,50', NO_CENTS],
  ['5,5', NO_CENTS],
  ['-5000', 'tulis tanpa minus'],
  ['15.50', 'tulis angka, misalnya 15.000'],
] as const;
const LARGE = '1.250.000.000';

/** Fields that read something else; what stood in them stands there again. */
export function misread(page: Page): Promise<string[]> {
  return page.evaluate(async (typed) => {
    const found: string[] = [];
    const inputs = document.querySelectorAll<HTMLInputElement>('.number input:enabled');
    // Of fields that are repeated row by row the first: they are one component.
    const kinds = new Map([...inputs].toReversed().map((it) => [it.name.replace(/\d+/g, '#'), it]));
    // Many at a time, since each writing waits for the page to draw in the next frame; of a row one after the other,
    // as a person would.
    const rows = Object.groupBy(kinds.values(), (it) => /^.*\]/.exec(it.name)?.[0] ?? it.name);
    const rounds: HTMLInputElement[][] = [];
    for (const row of Object.values(rows))
      for (const [i, input] of (row ?? []).entries()) (rounds[i] ??= []).push(input);
    for (const fields of rounds) {
      const standing = fields.map((input) => input.value);
      const write = async (texts: readonly string[]): Promise<void> => {
        for (const [i, input] of fields.entries()) input.value = texts[i] ?? '';
        for (const event of ['input', 'blur']) {
          for (const input of fields) input.dispatchEvent(new Event(event, { bubbles: true }));
          await new Promise((resolve) => {
            requestAnimationFrame(() => setTimeout(resolve));
          });
        }
      };
      for (const [text, expected] of typed) {
        await write(fields.map(() => text));
        for (const input of fields) {
          const isAmount = input.closest('.with-unit') !== null;
          // A number of instalments has bounds of its own.
          if (!isAmount && /^\d/.test(expected)) continue;
          const shown = input.validationMessage || input.value.replaceAll('.', '');
          if (shown !== expected) found.push(`${input.name}: ${text} is ${shown}`);
        }
      }
      await write(standing);
    }
    return found;
  }, TYPED);
}

/** Fields in which a large amount is cut off, in the look that the page has now. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate((large) => {
    const inputs = document.querySelectorAll<HTMLInputElement>(
      ':is(.number.with-unit, .person .number) input:enabled',
    );
    return [...inputs].flatMap((input) => {
      const before = input.value;
      const box = input.parentElement;
      const style = box?.getAttribute('style') ?? '';
      input.value = large;
      // As the field itself would, once it knew the amount.
      box?.setAttribute('style', `--n:${String(large.length)}`);
      const field = input.closest('.field')?.getBoundingClientRect();
      const beyond = input.getBoundingClientRect().right - (field?.right ?? 0);
      const more = Math.max(input.scrollWidth - input.clientWidth, Math.round(beyond));
      input.value = before;
      box?.setAttribute('style', style);
      return more > 0 ? [`cut off by ${String(more)} px: ${input.name}`] : [];
    });
  }, LARGE);
}
