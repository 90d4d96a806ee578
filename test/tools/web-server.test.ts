import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../tools/suite/web-server.ts';

describe('the address that a browser asks for', () => {
  it('is a path below the folder of the page, however broken it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '%',
        '%zz',
        '%E0%A4%A',
        '..',
        '%2e%2e',
        '%2f',
        '%00',
        '//',
        '?',
        '#',
        '[',
        '\\',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const path = pathOf(`/${pieces.join('/')}`);
        expect(path.startsWith('/')).toBe(true);
        expect(path.split('/')).not.toContain('..');
      }),
    );
  });

  it.each(['/ksm/%', '/ksm/%E0%A4%A', '//', 'http://['])('%s is that of a page', (url) => {
    expect(pathOf(url)).toMatch(/^\//);
  });

  it('is read as it is written otherwise', () => {
    expect(pathOf('/assets/a%20b.js?x=1')).toBe('/assets/a b.js');
  });
});
