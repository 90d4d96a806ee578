// Every screen in every look, against the rules of WCAG 2.2 AA as axe knows them.
import { describe, expect } from 'vitest';
import { it, type Open } from '../../support/browser/page-test.ts';
import { DESK_WALKS } from './desk-walks.ts';
import { FIELD_WALKS } from './field-walks.ts';
import { LOOKS, type Inspection } from './inspect.ts';
import { goAlong, type Walk } from './walk.ts';

/** Each walk is taken once, by the first test that asks for it, and checks its screens in all looks. */
const gone = new Map<Walk, Promise<readonly Inspection[]>>();

function inspectionsOf(walk: Walk, open: Open): Promise<readonly Inspection[]> {
  const going = gone.get(walk) ?? goAlong(walk, open);
  gone.set(walk, going);
  return going;
}

describe.each(LOOKS)('every screen at $width px, dark: $dark, text at $text', (look) => {
  it.for([...FIELD_WALKS, ...DESK_WALKS])('$title', async (walk, { open }) => {
    const inspections = await inspectionsOf(walk, open);
    const seen = inspections.filter((each) => each.look === look);
    expect(seen).not.toEqual([]);
    for (const { what, found, overflow } of seen) {
      expect({ what, found }).toEqual({ what, found: [] });
      // Nothing sticks out to the right.
      expect({ what, overflow }).toEqual({ what, overflow: 0 });
    }
  });
});
