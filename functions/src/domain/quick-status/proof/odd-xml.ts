// XML as spreadsheet programs write it. Where one program could read something else than another (comments,
// entities of its own, names with signs in them) the file is refused: it would let somebody show one figure and
// have another one checked.
import { FileRefused } from './zip-directory.ts';

/** Anything between `<` and the end of a name that is no plain tag: `<!--`, `<![CDATA[`, `<!DOCTYPE`, `<a-b:c>`. */
const ODD = /<(?!(?:[/?]?[A-Za-z]\w*(?::\w+)?)[\s/?>])/;

export function refuseOddXml(xml: string): void {
  if (ODD.test(xml)) throw new FileRefused('rusak');
}

/** Attributes without what stands between their quotes. */
const PLAIN = /^\s*(?:[\w:]+="\s*)*\/?\s*$/;

/** Of a tag; undefined: it has none. Programs write double quotes, and no blanks around `=`. */
export function attributeOf(attributes: string, name: string): string | undefined {
  if (!PLAIN.test(attributes.replaceAll(/"[^"]*"/g, '"'))) throw new FileRefused('rusak');
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
}
