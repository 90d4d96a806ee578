// The sheets of a workbook in order, and where their cells and shared texts lie.
import { attributeOf, refuseOddXml } from './odd-xml.ts';
import { plain } from './sheet-xml.ts';
import { FileRefused } from './zip-directory.ts';

export interface SheetPart {
  readonly nama: string;
  /** `xl/worksheets/sheet1.xml` */
  readonly path: string;
}

const SHEET = /<(?:\w+:)?sheet\s((?:"[^"]*"|[^>"])*?)\/?>/g;
const RELATION = /<(?:\w+:)?Relationship\s((?:"[^"]*"|[^>"])*?)\/?>/g;
/** More than any file of this project has. */
const MAX_SHEETS = 60;

export const ROOT_RELATIONS = '_rels/.rels';

/** Where the relations of a part lie: `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationsOf(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

/** The part that programs open: the file says which, and it need not have the usual name. */
export function parseRoot(relations: string): string {
  const [first, ...others] = relationsIn(relations, '').filter((it) => it.is('officeDocument'));
  if (first === undefined) throw new FileRefused('bukan-xlsx');
  if (others.length > 0) throw new FileRefused('rusak');
  return first.path;
}

/** `path`: of the workbook. */
export function parseSheets(
  path: string,
  workbook: string,
  relations: string,
): { readonly lembar: readonly SheetPart[]; readonly texts: string | null } {
  refuseOddXml(workbook);
  const found = relationsIn(relations, path.slice(0, path.lastIndexOf('/') + 1));
  const targets = new Map(found.map((it) => [it.id, it.path]));
  const [texts, ...others] = found.filter((it) => it.is('sharedStrings'));
  if (others.length > 0 || targets.size < found.length) throw new FileRefused('rusak');
  const lembar = [...workbook.matchAll(SHEET)].map(([, attributes = '']): SheetPart => {
    const path = targets.get(/(?:^|\s)\w+:id="([^"]*)"/.exec(attributes)?.[1] ?? '');
    if (path === undefined) throw new FileRefused('rusak');
    return { nama: plain(attributeOf(attributes, 'name') ?? ''), path };
  });
  if (lembar.length === 0 || lembar.length > MAX_SHEETS) throw new FileRefused('bukan-xlsx');
  return { lembar, texts: texts?.path ?? null };
}

interface Relation {
  readonly id: string;
  readonly path: string;
  readonly is: (kind: string) => boolean;
}

function relationsIn(xml: string, folder: string): Relation[] {
  refuseOddXml(xml);
  return [...xml.matchAll(RELATION)].map(([, attributes = '']): Relation => {
    const target = attributeOf(attributes, 'Target') ?? '';
    const type = attributeOf(attributes, 'Type') ?? '';
    return {
      id: attributeOf(attributes, 'Id') ?? '',
      path: target.startsWith('/') ? target.slice(1) : `${folder}${target}`,
      is: (kind) => type.endsWith(`/${kind}`),
    };
  });
}
