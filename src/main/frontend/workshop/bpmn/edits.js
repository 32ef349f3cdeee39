import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { isAny } from 'bpmn-js/lib/features/modeling/util/ModelingUtil';
import { target } from './kinds.js';
import { writeProperty } from './notes.js';
import { around, parted, placeAfter } from './room.js';

const STAGE = 'stage';
const RETRIES = 'camunda:FailedJobRetryTimeCycle';

// What can be done to a process, each as one step that undo takes back: by the outline, the menus and the panel alike.
class Edits {
  constructor(
    injector,
    commandStack,
    modeling,
    bpmnFactory,
    elementFactory,
    elementTemplates,
    bpmnReplace,
    bpmnRules,
    newcomers,
  ) {
    Object.assign(this, {
      injector,
      commandStack,
      modeling,
      bpmnFactory,
      elementFactory,
      elementTemplates,
      bpmnReplace,
      bpmnRules,
      newcomers,
    });
    // Commands that run inside another one are undone together with it.
    commandStack.register('heed.together', { preExecute: (context) => (context.made = context.run()) });
  }

  together(run) {
    const context = { run };
    this.commandStack.execute('heed.together', context);
    return context.made;
  }

  canAddAfter(element, kind) {
    if (is(element, 'bpmn:SequenceFlow')) {
      return kind?.type !== 'bpmn:EndEvent';
    }
    if (!is(element, 'bpmn:FlowNode') || is(element, 'bpmn:EndEvent')) {
      return false;
    }
    // Nothing follows an end, so that it cannot stand between two steps.
    return kind?.type !== 'bpmn:EndEvent' || flows(element).length === 0 || is(element, 'bpmn:Gateway');
  }

  addAfter(element, kind, { newPath = false } = {}) {
    return this.together(() => {
      if (is(element, 'bpmn:SequenceFlow')) {
        return this.between(element, kind, true);
      }
      const [only, ...more] = flows(element);
      const between = only && !more.length && !newPath && kind.type !== 'bpmn:EndEvent';
      return between ? this.between(only, kind, false) : this.branch(element, kind);
    });
  }

  branch(source, kind) {
    const shape = this.placed(source, kind);
    this.modeling.connect(source, shape);
    return shape;
  }

  // A path that was chosen keeps its condition on the side of the choice; otherwise the old path moves behind.
  between(flow, kind, keepStart) {
    const { source, target: next } = flow;
    const shape = this.placed(source, kind, next);
    const ways = parted(flow, shape);
    if (keepStart) {
      this.modeling.reconnectEnd(flow, shape, middle(shape));
      this.modeling.connect(shape, next);
    } else {
      this.modeling.reconnectStart(flow, shape, middle(shape));
      this.modeling.connect(source, shape);
    }
    [shape.incoming[0], shape.outgoing[0]].forEach((one, i) =>
      ways ? this.modeling.updateWaypoints(one, ways[i]) : this.modeling.layoutConnection(one),
    );
    return shape;
  }

  placed(source, kind, next) {
    const shape = this.newcomers.shape(kind);
    return this.modeling.createShape(shape, placeAfter(this.injector, source, shape, next), source.parent);
  }

  targets(element) {
    if (!is(element, 'bpmn:FlowNode') || is(element, 'bpmn:EndEvent')) {
      return [];
    }
    const known = new Set(flows(element).map((flow) => flow.target));
    return this.injector
      .get('elementRegistry')
      .filter((other) => is(other, 'bpmn:FlowNode') && !other.labelTarget && other !== element && !known.has(other))
      .filter((other) => !isAny(other, ['bpmn:StartEvent', 'bpmn:BoundaryEvent']));
  }

  connect(element, other) {
    return this.together(() => {
      const flow = this.modeling.connect(element, other, { type: 'bpmn:SequenceFlow' });
      const points = around(this.injector, element, other);
      if (points) {
        this.modeling.updateWaypoints(flow, points);
      }
      return flow;
    });
  }

  // The library joins the neighbours of a step that had one way in and one way out.
  remove(element) {
    this.modeling.removeElements([element]);
  }

  // A timer that reminds: after a week, the task itself goes on.
  attachTimer(host) {
    return this.together(() => {
      const shape = this.elementFactory.createShape({
        ...target({ type: 'bpmn:BoundaryEvent' }),
        cancelActivity: false,
      });
      const place = { x: host.x + host.width - 20 - 40 * host.attachers.length, y: host.y + host.height };
      const timer = this.modeling.createShape(shape, place, host, { attach: true });
      const [definition] = getBusinessObject(timer).eventDefinitions;
      const timeDuration = this.expression('P7D', definition);
      this.modeling.updateModdleProperties(timer, definition, { timeDuration });
      return timer;
    });
  }

  expression(body, parent) {
    const made = this.bpmnFactory.create('bpmn:FormalExpression', { body });
    made.$parent = parent;
    return made;
  }

  // Another kind of the same sort: the name stays, and of the rest what the new kind takes too.
  change(element, kind) {
    if (isKind(element, kind)) {
      return element;
    }
    return this.together(() => {
      const same = element.type === kind.type;
      const replaced = same ? element : this.bpmnReplace.replaceElement(element, target(kind));
      const bare = this.bare(replaced, kind, same);
      const changed = kind.template ? this.elementTemplates.applyTemplate(bare, kind.template) : bare;
      this.newcomers.complete(changed);
      return changed;
    });
  }

  // What the old kind needed and the server does not take on the new one has no field there, so that nobody could remove it.
  bare(element, { type, template }, same) {
    const object = getBusinessObject(element);
    const camunda = object.$descriptor.properties.filter(({ ns, isAttr }) => ns.prefix === 'camunda' && isAttr);
    this.modeling.updateProperties(element, Object.fromEntries(camunda.map(({ name }) => [name, undefined])));
    const kept = (object.get('extensionElements')?.get('values') ?? []).filter(
      ({ $type }) => $type === 'camunda:Properties' || (same && $type === RETRIES),
    );
    if (object.get('extensionElements')) {
      const extension = object.get('extensionElements');
      const [parent, change] = kept.length ? [extension, { values: kept }] : [object, { extensionElements: undefined }];
      this.modeling.updateModdleProperties(element, parent, change);
    }
    kept
      .flatMap((properties) => properties.get('values') ?? [])
      .filter(({ name, value }) => !takes(template, name, value))
      .forEach(({ name }) => writeProperty(element, object, name, '', this.injector));
    if (type !== 'bpmn:ExclusiveGateway') {
      flows(element)
        .filter((flow) => getBusinessObject(flow).conditionExpression)
        .forEach((flow) => this.modeling.updateProperties(flow, { conditionExpression: undefined }));
    }
    return element;
  }
}

Edits.$inject = [
  'injector',
  'commandStack',
  'modeling',
  'bpmnFactory',
  'elementFactory',
  'elementTemplates',
  'bpmnReplace',
  'bpmnRules',
  'newcomers',
];

export function flows(element) {
  return (element.outgoing ?? []).filter((flow) => is(flow, 'bpmn:SequenceFlow'));
}

function isKind(element, { type, template }) {
  return (
    element.type === type && (getBusinessObject(element).get('camunda:modelerTemplate') ?? '') === (template?.id ?? '')
  );
}

// Whether a kind of step takes a note; any may say its stage.
function takes(template, name, value) {
  const known = template?.properties.find(
    ({ binding }) => binding.type === 'camunda:property' && binding.name === name,
  );
  return (
    name === STAGE || (known && (known.type !== 'Dropdown' || known.choices.some((choice) => choice.value === value)))
  );
}

function middle({ x, y, width, height }) {
  return { x: x + width / 2, y: y + height / 2 };
}

export const editsModule = { __init__: ['edits'], edits: ['type', Edits] };
