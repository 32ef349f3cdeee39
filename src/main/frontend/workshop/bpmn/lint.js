import lintModule from 'bpmn-js-bpmnlint';
import recommended from 'bpmnlint/config/recommended.js';
import StaticResolver from 'bpmnlint/lib/resolver/static-resolver.js';
import heed from 'bpmnlint-plugin-heed';
import settings from '../../.bpmnlintrc?raw';

// The same settings and rules as on the command line; there are no folders to look rules up in, so they come along.
const BUILT_IN = import.meta.glob('/node_modules/bpmnlint/rules/*.js', { eager: true, import: 'default' });
const OURS = import.meta.glob('/bpmnlint-plugin-heed/rules/*.js', { eager: true, import: 'default' });

function cache() {
  const found = {
    'config:bpmnlint/recommended': recommended,
    'config:bpmnlint-plugin-heed/recommended': heed.configs.recommended,
  };
  for (const [pkg, rules] of [
    ['bpmnlint', BUILT_IN],
    ['bpmnlint-plugin-heed', OURS],
  ]) {
    for (const [path, rule] of Object.entries(rules)) {
      found[`rule:${pkg}/${path.replace(/^.*\/|\.js$/g, '')}`] = rule;
    }
  }
  return found;
}

export const lintModules = [lintModule];
export const linting = {
  active: true,
  bpmnlint: { config: JSON.parse(settings), resolver: new StaticResolver(cache()) },
};

// What the server says of the same fault; of some it may name another element.
const said =
  (code, anywhere = false) =>
  () => ({ code, anywhere });
const SAME = {
  'label-required': ({ message }) => ({ code: /flow|path/i.test(message) ? 'model.unnamedFlow' : 'model.noName' }),
  'user-task-has-form-and-who': ({ message }) => ({
    code: /form/.test(message) ? 'model.formMissing' : 'model.nobodyAsked',
  }),
  'choice-has-condition': ({ message }) => ({
    code: /name/.test(message) ? 'model.unnamedFlow' : 'model.flowCondition',
  }),
  'waits-in-loops': said('model.endless', true),
  'no-implicit-split': said('model.splitWithoutGateway'),
  'no-implicit-end': said('model.noEnd'),
  'no-implicit-start': said('model.unreached'),
  'no-disconnected': said('model.unreached'),
  'start-event-required': said('model.oneStart', true),
  'single-blank-start-event': said('model.oneStart', true),
  'no-bpmndi': said('model.notDrawn'),
  'known-elements': said('model.element'),
};

// The library writes the rules' own English onto the canvas; in the list our words stand, where there are some.
export function listLintProblems(modeler, { page, words }) {
  modeler.on('linting.completed', ({ issues }) => {
    const found = Object.entries(issues).flatMap(([element, reports]) =>
      reports.map((report) => ({
        element,
        message: message(report, words),
        ...SAME[report.rule.replace(/^.*\//, '')]?.(report),
      })),
    );
    page.problems.set('lint', found);
  });
}

function message({ rule, message: text }, words) {
  const key = `lint.${rule.replace(/^.*\//, '')}`;
  const exact = `${key}.${text.replace(/\W+/g, '-').toLowerCase()}`;
  return words.has(exact) ? words(exact) : words.has(key) ? words(key) : text;
}
