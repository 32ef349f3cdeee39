// What somebody has switched on stays on at the next visit, where the browser keeps anything at all.
const name = (what) => `heed-editor-${what}`;

export function isKept(what) {
  try {
    return localStorage.getItem(name(what)) === 'on';
  } catch {
    return false;
  }
}

export function keep(what, on) {
  try {
    localStorage.setItem(name(what), on ? 'on' : 'off');
  } catch {
    // It holds for this visit.
  }
}
