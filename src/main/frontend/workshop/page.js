import { button, el, say } from './dom.js';
import { Problems } from './problems.js';

// The parts of the page around an editor: its status, its warnings, its tools and its list of problems.
export class Page {
  constructor(root, words) {
    this.root = root;
    this.words = words;
    this.warnings = new Map();
    this.statusNode = this.part('status');
    this.warningNode = this.part('warning');
    this.warningNode.setAttribute('role', 'alert');
    this.canvas = this.part('canvas');
    this.properties = this.part('properties');
    this.outline = this.part('outline');
    this.tools = el('div', { class: 'heed-editor__tools', role: 'group', 'aria-label': words('tools') });
    this.warningNode.after(this.tools);
    this.canvas.setAttribute('role', 'group');
    this.canvas.setAttribute('aria-label', words('canvas'));
    this.properties.setAttribute('role', 'group');
    this.properties.setAttribute('aria-label', words('panel'));
    // Whoever folds a part away says here how it is opened.
    this.reveal = () => {};
    this.problems = new Problems(this.part('problems'), words);
  }

  part(name) {
    return this.root.querySelector(`[data-editor-${name}]`);
  }

  // The plain form goes only once the editor stands in its place.
  show() {
    this.root.hidden = false;
    document.querySelectorAll('[data-heed-editor-plain]').forEach((plain) => (plain.hidden = true));
  }

  giveUp() {
    this.root.hidden = true;
    document.querySelectorAll('[data-heed-editor-plain]').forEach((plain) => (plain.hidden = false));
  }

  status(key, ...values) {
    say(this.statusNode, this.words(key, ...values));
  }

  // One warning of a kind at a time; said again only where its text changed.
  warn(kind, text, actions = []) {
    if (this.warnings.get(kind)?.dataset.text === text) {
      return;
    }
    this.forget(kind);
    const buttons = actions.map(([label, act]) => button(label, act));
    const row = el('div', { class: 'heed-actions' }, ...buttons);
    const box = el(
      'div',
      { class: 'govuk-inset-text heed-editor__warning', 'data-text': text },
      el('p', { class: 'govuk-body' }, text),
    );
    if (actions.length) {
      box.append(row);
    }
    this.warnings.set(kind, box);
    this.warningNode.append(box);
    this.warningNode.hidden = false;
  }

  // Where the focus was on a button that goes, it must not be lost.
  forget(kind) {
    const box = this.warnings.get(kind);
    const focused = box?.contains(document.activeElement);
    box?.remove();
    this.warnings.delete(kind);
    this.warningNode.hidden = this.warnings.size === 0;
    if (focused) {
      this.tools.querySelector('button')?.focus();
    }
  }

  tool(name, act, props = {}) {
    const made = button(this.words(name), act, { 'data-editor-tool': name, ...props });
    this.tools.append(made);
    return made;
  }

  serverProblems(problems) {
    this.problems.set('server', problems);
  }
}
