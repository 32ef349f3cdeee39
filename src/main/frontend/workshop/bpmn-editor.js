import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-codes.css';
import './bpmn/icons.css';
import '@bpmn-io/properties-panel/dist/assets/properties-panel.css';
import 'bpmn-js-element-templates/dist/assets/element-templates.css';
import 'bpmn-js-bpmnlint/dist/assets/css/bpmn-js-bpmnlint.css';
import 'bpmn-js-token-simulation/assets/css/bpmn-js-token-simulation.css';
import 'diagram-js-minimap/assets/diagram-js-minimap.css';
import '../styles/drawing.scss';
import '../styles/fullscreen.scss';
import { Commands } from './bpmn/commands.js';
import { Kinds } from './bpmn/kinds.js';
import { listLintProblems } from './bpmn/lint.js';
import { markServerProblems } from './bpmn/marks.js';
import { makeModeler } from './bpmn/modeler.js';
import { Outline } from './bpmn/outline.js';
import { markTemplates, withoutMarks } from './bpmn/templates.js';
import { addTools } from './bpmn/tools.js';
import { start } from './start.js';

start('bpmn', ({ page, words, catalogue, changed }) => {
  const kinds = new Kinds({ catalogue, words });
  const modeler = makeModeler({ page, words, catalogue, kinds });
  const drawing = page.canvas.querySelector('svg[tabindex]');
  drawing?.setAttribute('role', 'group');
  drawing?.setAttribute('aria-label', words('canvas'));
  const outline = new Outline({ modeler, page, words, kinds });
  new Commands({ modeler, page, words, kinds, outline });
  listLintProblems(modeler, { page, words });
  markServerProblems(modeler, { page });
  addTools(modeler, { page });
  let loading = false;
  modeler.on('commandStack.changed', () => loading || changed());
  return {
    async load(xml) {
      loading = true;
      try {
        await modeler.importXML(xml);
        markTemplates(modeler, kinds);
        modeler.get('look').fit();
        outline.soon();
      } finally {
        loading = false;
      }
    },
    read: async () => withoutMarks((await modeler.saveXML({ format: true })).xml),
  };
});
