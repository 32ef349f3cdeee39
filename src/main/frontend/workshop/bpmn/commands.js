import { is } from 'bpmn-js/lib/util/ModelUtil';
import { button, el, options, say } from '../dom.js';

// Everything that can be done to the chosen step, by ordinary fields and buttons.
export class Commands {
  constructor({ modeler, page, words, kinds, outline }) {
    Object.assign(this, { modeler, page, words, kinds, outline });
    this.edits = modeler.get('edits');
    this.registry = modeler.get('elementRegistry');
    this.selected = el('p', { class: 'govuk-body heed-editor__selected', 'data-editor-selected': '', role: 'status' });
    this.kind = select('heed-add-kind');
    this.other = select('heed-connect-to');
    this.add = button(words('add'), () => this.run('added', (element) => this.edits.addAfter(element, this.chosen())));
    this.path = button(words('addPath'), () =>
      this.run('added', (element) => this.edits.addAfter(element, this.chosen(), { newPath: true })),
    );
    this.connect = button(words('connect'), () => this.join());
    this.timer = button(words('attachTimer'), () =>
      this.run('timerAttached', (element) => this.edits.attachTimer(element)),
    );
    this.details = button(words('details'), () => this.goToDetails());
    this.remove = button(words('remove'), () => this.removeIt());
    page.outline.append(
      el(
        'div',
        { class: 'heed-editor__commands', role: 'group', 'aria-label': words('commands') },
        this.selected,
        el('div', { class: 'heed-actions' }, this.details, this.timer, this.remove),
        field('heed-add-kind', words('addAfter'), this.kind, this.add, this.path),
        field('heed-connect-to', words('connectTo'), this.other, this.connect),
      ),
    );
    this.kind.addEventListener('change', () => this.enable());
    modeler.on(['import.done', 'elements.changed', 'selection.changed'], () => this.soon());
  }

  soon() {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  }

  element() {
    const chosen = this.modeler.get('selection').get();
    const element = chosen.length === 1 ? (chosen[0].labelTarget ?? chosen[0]) : null;
    return element && this.registry.get(element.id) ? element : null;
  }

  chosen() {
    return this.kinds.get(this.kind.value);
  }

  name(element) {
    return is(element, 'bpmn:SequenceFlow') ? this.outline.pathName(element) : this.outline.nameOf(element);
  }

  draw() {
    const element = this.element();
    say(
      this.selected,
      this.message ?? (element ? this.words('selected', this.name(element)) : this.words('nothingSelected')),
    );
    this.message = null;
    options(
      this.kind,
      this.kinds.all.map(({ id, label }) => ({ value: id, label })),
    );
    const others = element ? this.edits.targets(element) : [];
    options(
      this.other,
      others.map((other) => ({ value: other.id, label: this.name(other) })),
    );
    this.timer.hidden = !element || !is(element, 'bpmn:UserTask');
    this.path.hidden = !element || !is(element, 'bpmn:Gateway');
    this.enable();
  }

  enable() {
    const element = this.element();
    const able = (node, can) => node.setAttribute('aria-disabled', !can);
    able(this.add, element && this.edits.canAddAfter(element, this.chosen()));
    able(this.path, element);
    able(this.connect, this.other.options.length > 0);
    able(this.details, element);
    able(this.remove, element);
  }

  // A button that cannot be used stays where it is, so that the focus is not lost; it says so instead.
  run(said, act) {
    const element = this.element();
    if (!element || (said === 'added' && !this.edits.canAddAfter(element, this.chosen()))) {
      say(this.selected, this.words(element ? 'cannotAdd' : 'nothingSelected'));
      return;
    }
    const before = this.name(element);
    const made = act(element);
    this.outline.choose(made);
    this.message = this.words(said, this.name(made), before);
    this.soon();
  }

  join() {
    const element = this.element();
    const other = this.registry.get(this.other.value);
    if (element && other) {
      this.edits.connect(element, other);
      this.message = this.words('connected', this.name(element), this.name(other));
      this.soon();
    }
  }

  removeIt() {
    const element = this.element();
    if (element) {
      const name = this.name(element);
      const before = element.source ?? element.host ?? element.incoming[0]?.source;
      this.edits.remove(element);
      this.outline.choose(before && this.registry.get(before.id));
      this.message = this.words('removed', name);
      this.soon();
    }
  }

  goToDetails() {
    const field = this.page.properties.querySelector('input, select, textarea, [contenteditable]');
    if (this.element() && field) {
      this.page.reveal('properties');
      field.focus();
    }
  }
}

function select(id) {
  return el('select', { class: 'govuk-select', id });
}

function field(id, label, ...controls) {
  return el(
    'div',
    { class: 'govuk-form-group heed-editor__field' },
    el('label', { class: 'govuk-label', for: id }, label),
    el('div', { class: 'heed-editor__row' }, ...controls),
  );
}
