import { getBusinessObject, is } from 'bpmn-js/lib/util/ModelUtil';
import { boxes, select } from './fields.js';
import { property, writeProperty } from './notes.js';
import { readPeriod, writePeriod } from './period.js';
import { periodEntries } from './timer.js';

const FACT = /^\$\{(\w+)}$/;
const PERIOD = 'period:';
const BY_HAND = 'by-hand:';
const NOT_BY = 'notBy';

// Who does a task, by when and with which form; the product's own tasks say it like all others.
export function taskEntries(context) {
  const { element } = context;
  if (Array.isArray(element) || element.labelTarget || !is(element, 'bpmn:UserTask')) {
    return [];
  }
  const object = getBusinessObject(element);
  const own = ownTask(object, context.catalogue);
  const update = (values) => context.injector.get('modeling').updateProperties(element, values);
  const all = { ...context, object, own, update };
  return [form(all), who(all), ...due(all), assignee(all), ...notBy(all)];
}

// What a new task says until somebody says it otherwise.
export function firstSettings(object, catalogue) {
  const own = ownTask(object, catalogue);
  return {
    'camunda:formRef': formsOf(own, catalogue)[0]?.value,
    'camunda:candidateGroups': own?.roles[0] ?? catalogue.roles?.[0]?.value,
    'camunda:dueDate': 'P14D',
  };
}

function ownTask(object, { tasks }) {
  return tasks?.find(({ id }) => id === object.id);
}

function formsOf(own, { forms = [] }) {
  return forms.filter(({ value, taken }) => (own ? value === own.id : !taken));
}

function form({ object, own, catalogue, words, update }) {
  const now = object.get('camunda:formRef') ?? '';
  const forms = formsOf(own, catalogue);
  const known = [{ value: '', label: words('task.none') }, ...forms];
  return select('heed-form', {
    label: words('task.form'),
    description: own ? words('task.ownForm') : forms.length ? undefined : words('task.noForms'),
    options: withNow(known, now, catalogue.forms),
    get: () => now,
    set: (value) => update({ 'camunda:formRef': value || undefined, 'camunda:formRefBinding': 'deployment' }),
  });
}

function who({ object, own, catalogue, words, update }) {
  const now = names(object.get('camunda:candidateGroups'));
  const allowed = (catalogue.roles ?? []).filter(({ value }) => !own || own.roles.includes(value));
  return boxes('heed-who', {
    label: words('task.who'),
    options: now.reduce((options, role) => withNow(options, role, catalogue.roles), allowed),
    get: () => now,
    set: (roles) => update({ 'camunda:candidateGroups': roles.join(',') || undefined }),
  });
}

function due({ object, catalogue, words, injector, update }) {
  const text = object.get('camunda:dueDate') ?? '';
  const facts = (catalogue.facts ?? []).filter(({ type }) => ['date', 'period'].includes(type));
  const fact = facts.find(({ name }) => name === FACT.exec(text)?.[1]);
  const period = readPeriod(text, object);
  const write = (value) => update({ 'camunda:dueDate': value });
  const wait = (now) => write(writePeriod(now, object));
  const options = [
    { value: '', label: words('task.noDue') },
    { value: PERIOD, label: words('task.within') },
    ...facts.map(({ name, label, type }) => ({ value: name, label: words(`when.${type}`, label) })),
  ];
  const byHand = text && !fact && !period;
  const chosen = select('heed-due', {
    label: words('task.due'),
    options: byHand ? [{ value: BY_HAND, label: words('when.byHand', text) }, ...options] : options,
    get: () => (byHand ? BY_HAND : period ? PERIOD : (fact?.name ?? '')),
    set: (value) =>
      value !== BY_HAND &&
      (value === PERIOD ? wait({ count: 14, unit: 'D' }) : write(value ? `\${${value}}` : undefined)),
  });
  return [chosen, ...(period ? periodEntries('heed-due', { period, set: wait, words, injector }) : [])];
}

function assignee({ object, catalogue, words, update }) {
  const now = FACT.exec(object.get('camunda:assignee') ?? '')?.[1] ?? object.get('camunda:assignee') ?? '';
  const options = [{ value: '', label: words('task.anyOfThem') }, ...people(catalogue)];
  return select('heed-assignee', {
    label: words('task.assignee'),
    options: withNow(options, now, catalogue.facts?.map(asOption)),
    get: () => now,
    set: (value) => update({ 'camunda:assignee': value ? `\${${value}}` : undefined }),
  });
}

function notBy({ element, object, own, catalogue, words, injector }) {
  const now = names(property(object, NOT_BY)?.value);
  const options = [...now, ...(own?.notBy ?? [])].reduce(
    (all, name) => withNow(all, name, catalogue.facts?.map(asOption)),
    people(catalogue),
  );
  if (!options.length) {
    return [];
  }
  const set = (found) =>
    injector.get('edits').together(() => writeProperty(element, object, NOT_BY, found.join(','), injector));
  return [boxes('heed-not-by', { label: words('task.notBy'), options, get: () => now, set })];
}

function people({ facts = [] }) {
  return facts.filter(({ type }) => type === 'person').map(asOption);
}

function asOption({ name, label }) {
  return { value: name, label };
}

function names(text) {
  return (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}

// What a model says already can be seen and taken back, be it wrong.
function withNow(options, now, labels = []) {
  const known = options.some(({ value }) => value === now);
  return known || !now
    ? options
    : [...options, { value: now, label: labels.find(({ value }) => value === now)?.label ?? now }];
}
