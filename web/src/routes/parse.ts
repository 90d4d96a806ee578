// From an address to its page. An address that cannot be read belongs to no page.
import { readParams } from './pattern.ts';
import { ROUTE_NAMES, rowOf, type Route } from './table.ts';

export function parseRoute(pathname: string): Route {
  const words = pathname.split('/').filter(Boolean);
  for (const name of ROUTE_NAMES) {
    const params = readParams(rowOf(name).at, words);
    // The table says which parameters the pattern has, and each has parsed its own word.
    if (params !== null) return { name, ...params } as Route;
  }
  return { name: 'not-found' };
}
