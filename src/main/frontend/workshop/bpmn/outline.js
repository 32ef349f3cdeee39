import { button, el } from '../dom.js';
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { inOrder } from './order.js';

const KEYS = { ArrowDown: 1, ArrowUp: -1 };

// The process without the picture: one button for each step and each way out of a choice.
export class Outline {
  constructor({ modeler, page, words, kinds }) {
    Object.assign(this, { modeler, page, words, kinds });
    this.registry = modeler.get('elementRegistry');
    this.selection = modeler.get('selection');
    this.list = el('div', { class: 'heed-editor__list' });
    this.list.addEventListener('keydown', (event) => this.move(event));
    // Read before the drawing: it is the way in for those who do not use a mouse.
    page.canvas.before(page.outline);
    page.outline.setAttribute('aria-labelledby', 'heed-editor-outline');
    page.outline.append(
      el('h2', { class: 'govuk-heading-m', id: 'heed-editor-outline' }, words('outline')),
      el('p', { class: 'heed-editor__hint' }, words('outlineHint')),
      this.list,
    );
    page.problems.nameOf = (id) => (this.registry.get(id) ? this.nameOf(this.registry.get(id)) : id);
    page.problems.choose = (id) => this.choose(this.registry.get(id));
    page.problems.onChange(() => this.draw());
    modeler.on(['import.done', 'elements.changed', 'selection.changed'], () => this.soon());
  }

  // One change tells of itself many times.
  soon() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  }

  nameOf(element) {
    return getBusinessObject(element).name?.trim() || this.kinds.nameOf(element);
  }

  // A path without a name is told apart by where it leads.
  pathName(flow) {
    return getBusinessObject(flow).name?.trim() || this.words('pathTo', this.nameOf(flow.target));
  }

  draw() {
    const { main, rest } = inOrder(this.registry);
    const focused = this.list.contains(document.activeElement) && document.activeElement.dataset.outlineElement;
    const scroll = this.list.scrollTop;
    this.list.replaceChildren(this.steps(main));
    if (rest.length) {
      this.list.append(el('h3', { class: 'govuk-heading-s' }, this.words('notConnected')), this.steps(rest));
    }
    this.list.scrollTop = scroll;
    const buttons = this.buttons();
    const current = this.list.querySelector('[aria-current]') ?? buttons[0];
    buttons.forEach((one) => (one.tabIndex = one === current ? 0 : -1));
    if (focused) {
      (buttons.find((one) => one.dataset.outlineElement === focused) ?? current)?.focus({ preventScroll: true });
    }
  }

  steps(steps) {
    return el('ol', { class: 'heed-editor__steps' }, ...steps.map((step) => this.step(step)));
  }

  step({ element, repeats, paths }) {
    if (repeats) {
      return el('li', { class: 'heed-editor__back' }, this.words('goesOnAt', this.nameOf(element)));
    }
    const item = el('li', {}, this.line(element, this.nameOf(element), this.kinds.nameOf(element)));
    if (paths.length) {
      const ways = paths.map(({ flow, steps }) =>
        flow
          ? el('li', {}, this.line(flow, this.pathName(flow), this.words('type.SequenceFlow')), this.steps(steps))
          : el('li', {}, this.steps(steps)),
      );
      item.append(el('ul', { class: 'heed-editor__paths' }, ...ways));
    }
    return item;
  }

  line(element, name, kind) {
    const count = this.page.problems.of(element.id).length;
    const chosen = this.selection.isSelected(element);
    const made = button('', () => this.choose(element), {
      class: `heed-editor__step${is(element, 'bpmn:SequenceFlow') ? ' heed-editor__step--path' : ''}`,
      'data-outline-element': element.id,
      'aria-current': chosen ? 'true' : null,
    });
    made.append(
      el('span', { class: 'heed-editor__name' }, name),
      el('span', { class: 'heed-editor__kind' }, name === kind ? '' : ` ${kind}`),
    );
    if (count) {
      made.append(
        ' ',
        el(
          'strong',
          { class: 'govuk-tag govuk-tag--red' },
          this.words(count === 1 ? 'oneProblem' : 'someProblems', count),
        ),
      );
    }
    return made;
  }

  buttons() {
    return [...this.list.querySelectorAll('button')];
  }

  // One stop for the Tab key, the arrow keys within.
  move(event) {
    const buttons = this.buttons();
    const at = buttons.indexOf(document.activeElement);
    const to = { Home: 0, End: buttons.length - 1 }[event.key] ?? at + (KEYS[event.key] ?? NaN);
    if (buttons[to]) {
      event.preventDefault();
      buttons.forEach((one, i) => (one.tabIndex = i === to ? 0 : -1));
      buttons[to].focus();
    }
  }

  choose(element) {
    if (element) {
      this.selection.select(element);
      this.modeler.get('look').show(element);
    }
  }
}
