// The number on the icon of the installed app. Browsers without it, or that refuse it, show none.

type Badging = Partial<Pick<Navigator, 'setAppBadge' | 'clearAppBadge'>>;

/** 0: no number. */
export async function setAppBadge(banyak: number): Promise<void> {
  const badging: Badging = navigator;
  try {
    await (banyak > 0 ? badging.setAppBadge?.(banyak) : badging.clearAppBadge?.());
  } catch {
    // Nothing depends on it.
  }
}
