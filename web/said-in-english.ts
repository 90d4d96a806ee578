// Puts English sentences into the domain that the page runs itself: explanations, and refusals that the phone finds
// before it sends. A sentence that has no English fails the build.
import type { Plugin } from 'vite';
import { parseAst } from 'vite';
import { SENTENCES } from './src/teks-en/said/sentences.ts';

const DOMAIN = /\/functions\/src\/domain\//;
/** Sheets of the programme's workbooks stay Indonesian, and so do titles by which an answer is known. */
export const INDONESIAN = /\/domain\/(?:quick-status|again|gates\/enam-hal\/hal)\b/;
const CODES = new Set(['Belum Dinilai', 'Tidak Aktif', 'desa adat', 'id mismatch', '{1} invalid']);
/** Several words, or one beside what is put in. */
const SENTENCE = /\p{L} \p{L}|\} \p{L}|\p{L} \{/u;

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** The code with its sentences in English, and those that have none. */
export function sayInEnglish(code: string): { readonly code: string; readonly unknown: string[] } {
  const unknown: string[] = [];
  const said = print(parseAst(code) as unknown as Node, { code, unknown, isPart: false });
  return { code: said, unknown };
}

interface Walk {
  readonly code: string;
  readonly unknown: string[];
  /** Inside what a sentence is made of, where one word is a word and no code. */
  readonly isPart: boolean;
}

function print(node: Node, walk: Walk): string {
  if (node.type === 'ImportDeclaration' || isError(node)) return textOf(node, walk);
  if (node.type === 'Literal' && typeof node['value'] === 'string')
    return english(node['value'], [], walk) ?? textOf(node, walk);
  if (node.type === 'TemplateLiteral') {
    const quasis = node['quasis'] as { readonly value: { readonly cooked: string } }[];
    const key = quasis
      .map(({ value }, i) => (i === 0 ? '' : `{${String(i)}}`) + value.cooked)
      .join('');
    const put = (node['expressions'] as Node[]).map((it) => print(it, { ...walk, isPart: true }));
    const said = english(key, put, walk);
    if (said !== null) return said;
  }
  return withChildren(node, walk);
}

/** A template in which the values stand where English wants them; null: it is no sentence. */
function english(key: string, put: readonly string[], { unknown, isPart }: Walk): string | null {
  const said = Object.hasOwn(SENTENCES, key) ? SENTENCES[key] : undefined;
  const isCode = /^[a-z]\w*$/i.test(key) && /^[a-z]/.test(key) && !isPart;
  if (said === undefined || isCode) {
    if (SENTENCE.test(key) && !CODES.has(key)) unknown.push(key);
    return null;
  }
  if (put.length === 0) return JSON.stringify(said);
  const text = JSON.stringify(said).slice(1, -1).replaceAll('\\"', '"').replaceAll('`', '\\`');
  return `\`${text.replace(/\{(\d)\}/g, (_, n: string) => `\${${put[Number(n) - 1] ?? "''"}}`)}\``;
}

function withChildren(node: Node, walk: Walk): string {
  const inside = childrenOf(node).toSorted((a, b) => a.start - b.start);
  // Compared, not shown.
  const isPart = walk.isPart && node.type !== 'BinaryExpression' && node.type !== 'CallExpression';
  let text = '';
  let at = node.start;
  for (const child of inside) {
    if (child.start < at) continue;
    text += walk.code.slice(at, child.start) + print(child, { ...walk, isPart });
    at = child.end;
  }
  return text + walk.code.slice(at, node.end);
}

function childrenOf(node: Node): Node[] {
  return Object.entries(node).flatMap(([key, value]) => {
    const isName = node.type === 'Property' && key === 'key' && node['computed'] !== true;
    return isName ? [] : [value].flat().filter(isNode);
  });
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** For programmers. */
const isError = (node: Node): boolean =>
  node.type === 'NewExpression' &&
  String((node['callee'] as { name?: string }).name).endsWith('Error');

const textOf = (node: Node, { code }: Walk): string => code.slice(node.start, node.end);

export function saidInEnglish(): Plugin {
  return {
    name: 'said-in-english',
    apply: 'build',
    transform(code, id) {
      if (!DOMAIN.test(id) || INDONESIAN.test(id)) return null;
      const said = sayInEnglish(code);
      if (said.unknown.length > 0)
        this.error(`said-in-english: no English for ${said.unknown.join(' | ')} of ${id}`);
      return { code: said.code, map: null };
    },
  };
}
