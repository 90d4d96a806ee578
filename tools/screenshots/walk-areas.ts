// Pages of wide areas, and the leading groups of the nation.
import { open, type Walk } from './walk.ts';

export const AREA =
  (path: string, screen: string): Walk =>
  async (page, picture) => {
    await open(page, path, '.ranking');
    await page.locator('.chart canvas').waitFor();
    await picture(screen);
    await picture(`${screen}-peringkat`, { selector: '#target', room: 24 });
  };

export const SMES: Walk = async (page, picture) => {
  await open(page, '/unggulan', '.leading-card');
  await picture('unggulan');
  await page.locator('.leading-card summary').first().click();
  await picture('unggulan-enam-hal', { selector: '.leading-card', room: 16 });
};
