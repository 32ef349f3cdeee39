import { button, el } from './dom.js';

// One list of all problems, whoever found them: the server when it saved, or the rules that run in the page.
export class Problems {
  constructor(section, words) {
    this.section = section;
    this.words = words;
    this.found = { server: [], lint: [] };
    this.listeners = [];
    this.nameOf = (element) => element;
    this.choose = null;
    this.id = 'heed-editor-problems';
    this.heading = el('h2', { class: 'govuk-heading-m', id: this.id });
    this.list = el('ul', { class: 'govuk-list heed-editor__problems', 'aria-labelledby': this.id });
    this.section.setAttribute('aria-labelledby', this.id);
    this.section.replaceChildren(this.heading, this.list);
    this.draw();
  }

  onChange(listener) {
    this.listeners.push(listener);
  }

  set(source, problems) {
    if (JSON.stringify(this.found[source]) !== JSON.stringify(problems)) {
      this.found[source] = problems;
      this.draw();
      this.listeners.forEach((listener) => listener(this));
    }
  }

  all() {
    const { server, lint } = this.found;
    const known = ({ element, code, anywhere }) =>
      server.some((one) => code && one.code === code && (anywhere || one.element === element));
    return [...server, ...lint.filter((problem) => !known(problem))];
  }

  of(element) {
    return this.all().filter((problem) => problem.element === element);
  }

  draw() {
    const all = this.all();
    const { words } = this;
    this.heading.textContent = all.length ? words('problems', all.length) : words('noProblems');
    const focused = this.list.contains(document.activeElement) && document.activeElement.textContent;
    this.list.replaceChildren(...all.map((problem) => el('li', {}, this.line(problem))));
    if (focused) {
      const again = [...this.list.querySelectorAll('button')].find((found) => found.textContent === focused);
      (again ?? this.heading).focus();
    }
  }

  line({ element, message }) {
    const text = element ? this.words('problem', this.nameOf(element), message) : message;
    if (!this.choose || !element) {
      return document.createTextNode(text);
    }
    return button(text, () => this.choose(element), { class: 'heed-editor__link', 'data-problem-of': element });
  }
}
