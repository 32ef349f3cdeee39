import CommandInterceptor from 'diagram-js/lib/command/CommandInterceptor';
import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { target } from './kinds.js';
import { firstSettings } from './task.js';

// What is made in this session: it gets its template when it is placed, and a readable id from its first name.
class Newcomers extends CommandInterceptor {
  constructor(eventBus, elementFactory, elementTemplates, modeling, moddle, config) {
    super(eventBus);
    Object.assign(this, { elementFactory, elementTemplates, modeling, moddle, config });
    this.templates = new WeakMap();
    this.fresh = new WeakMap();
    this.postExecuted('shape.create', ({ context }) => this.placed(context.shape));
    this.postExecuted(['element.updateLabel', 'element.updateProperties'], ({ context }) =>
      this.named(context.element),
    );
    // A name is finished when its element is left; from then on the id stays.
    eventBus.on('selection.changed', ({ oldSelection, newSelection }) => {
      oldSelection
        .filter((element) => !newSelection.includes(element) && getBusinessObject(element).name)
        .forEach((element) => this.fresh.delete(getBusinessObject(element)));
    });
  }

  shape(kind) {
    const shape = this.elementFactory.createShape(target(kind));
    if (kind.template) {
      this.templates.set(getBusinessObject(shape), kind.template);
    }
    return shape;
  }

  placed(shape) {
    const object = getBusinessObject(shape);
    if (shape.labelTarget || !is(shape, 'bpmn:FlowNode')) {
      return;
    }
    this.fresh.set(object, object.id);
    const template = this.templates.get(object);
    if (template) {
      this.elementTemplates.applyTemplate(shape, template);
      this.complete(shape);
    }
  }

  // A new task is asked of somebody, by some day, as it was likeliest meant.
  complete(shape) {
    if (!is(shape, 'bpmn:UserTask')) {
      return;
    }
    const object = getBusinessObject(shape);
    const missing = Object.entries(firstSettings(object, this.config.catalogue)).filter(
      ([name, value]) => value && !object.get(name),
    );
    if (missing.length) {
      this.modeling.updateProperties(shape, Object.fromEntries(missing));
    }
  }

  named(element) {
    const shape = element?.labelTarget ?? element;
    const object = shape && getBusinessObject(shape);
    if (!object || !object.name || this.fresh.get(object) !== object.id) {
      return;
    }
    const id = this.free(readable(object.name), object);
    if (id && id !== object.id) {
      this.fresh.set(object, id);
      this.modeling.updateProperties(shape, { id });
    }
  }

  free(base, object) {
    const taken = (id) => this.moddle.ids.assigned(id) && this.moddle.ids.assigned(id) !== object;
    for (let i = 1; base; i += 1) {
      const id = i === 1 ? base : `${base}${i}`;
      if (!taken(id)) {
        return id;
      }
    }
    return null;
  }
}

Newcomers.$inject = ['eventBus', 'elementFactory', 'elementTemplates', 'modeling', 'moddle', 'config.heed'];

// "Equality check" becomes equalityCheck.
export function readable(name) {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f’']/g, '')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);
  const joined = words.map(
    (word, i) => (i ? word[0].toUpperCase() : word[0].toLowerCase()) + word.slice(1).toLowerCase(),
  );
  const id = joined.join('').slice(0, 60);
  return /^\d/.test(id) ? `_${id}` : id;
}

export const newcomersModule = { __init__: ['newcomers'], newcomers: ['type', Newcomers] };
