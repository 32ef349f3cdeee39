import { isKept, keep } from './kept.js';

const FULL = 'heed-full';

// The drawing fills the window: the frame of the page folds away, and with it the parts beside the drawing, each of which a
// button opens again. Escape goes back, unless something else is to be left first.
export class FullScreen {
  constructor({ page, parts, busy }) {
    Object.assign(this, { page, busy });
    this.button = page.tool('fullScreen', () => this.turn(!this.on), { 'aria-pressed': 'false' });
    this.parts = parts.map((name) => this.part(name));
    page.reveal = (name) => page[name].hidden && this.open(name, true);
    document.addEventListener('keydown', (event) => this.pressed(event), true);
    this.turn(isKept('full'));
  }

  part(name) {
    const node = this.page[name];
    node.id ||= `heed-editor-part-${name}`;
    const button = this.page.tool(name, () => this.open(name, node.hidden), { 'aria-controls': node.id });
    return { name, node, button, open: isKept(name) };
  }

  turn(on) {
    this.on = on;
    keep('full', on);
    document.documentElement.classList.toggle(FULL, on);
    this.button.setAttribute('aria-pressed', on);
    this.parts.forEach((part) => this.show(part));
  }

  open(name, open) {
    const part = this.parts.find((one) => one.name === name);
    part.open = open;
    keep(name, open);
    this.show(part);
  }

  show({ node, button, open }) {
    node.hidden = this.on && !open;
    button.hidden = !this.on;
    button.setAttribute('aria-expanded', !node.hidden);
  }

  // Asked before the editor hears of the key: afterwards what it was meant for is gone already.
  pressed(event) {
    if (event.key === 'Escape' && this.on && !event.defaultPrevented && !this.busy(event)) {
      this.turn(false);
    }
  }
}
