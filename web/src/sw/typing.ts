// Whether something is being typed, here or in another tab: a new version waits until nothing is. A
// form counts from the first touch until it is gone from the page, whether sent or abandoned.

const LOCK = 'isian';
const touched = new Set<Element>();
let letGo: (() => void) | null = null;

export function watchTyping(): void {
  // Nobody was watching until now: each of these may be half filled.
  for (const form of document.forms) touched.add(form);
  if (isTyping()) holdLock();
  for (const type of ['input', 'click'])
    document.addEventListener(type, (event) => {
      const target = event.target instanceof Element ? event.target : null;
      // A click between the fields changes nothing.
      const field = type === 'click' ? target?.closest('button') : target;
      const form = field?.closest('form');
      if (!form) return;
      touched.add(form);
      holdLock();
    });
  new MutationObserver(() => {
    if (!isTyping()) letGo?.();
  }).observe(document.body, { childList: true, subtree: true });
}

export function isTyping(): boolean {
  for (const form of touched) if (!form.isConnected) touched.delete(form);
  return touched.size > 0;
}

/** Other tabs see by a shared lock that something is being typed in this one. */
function holdLock(): void {
  if (letGo !== null || !('locks' in navigator)) return;
  const held = new Promise<void>((resolve) => {
    letGo = () => {
      letGo = null;
      resolve();
    };
  });
  void navigator.locks.request(LOCK, { mode: 'shared' }, () => held);
}

/** Runs `work` if no tab has a form in progress; false if one has. */
export async function whenNobodyTypes(work: () => void): Promise<boolean> {
  if (isTyping()) return false;
  if (!('locks' in navigator)) {
    work();
    return true;
  }
  return navigator.locks.request(LOCK, { ifAvailable: true }, (lock) => {
    if (lock !== null) work();
    return lock !== null;
  });
}
