import 'dmn-js/dist/assets/dmn-js-shared.css';
import 'dmn-js/dist/assets/dmn-js-decision-table.css';
import 'dmn-js/dist/assets/dmn-js-decision-table-controls.css';
import 'dmn-js/dist/assets/dmn-font/css/dmn-codes.css';
import './dmn/icons.css';
import { labelCells } from './dmn/labels.js';
import { Tables } from './dmn/tables.js';
import { plain } from './dmn/xml.js';
import { start } from './start.js';

start('dmn', ({ page, words, catalogue, changed }) => {
  const tables = new Tables({
    container: page.canvas,
    common: {
      dataTypes: ['string', 'boolean', 'integer', 'double', 'date'],
      expressionLanguages: { options: [{ value: 'feel', label: 'FEEL' }], defaults: { editor: 'feel' } },
    },
  });
  const viewer = () => tables.getActiveViewer();
  labelCells(page.canvas, viewer, catalogue, words);
  const act = (action) => viewer()?.get('editorActions').trigger(action);
  const undo = page.tool('undo', () => act('undo'));
  const redo = page.tool('redo', () => act('redo'));
  page.tool('addRule', () => act('addRule'));
  const able = () => {
    const stack = viewer()?.get('commandStack');
    undo.setAttribute('aria-disabled', !stack?.canUndo());
    redo.setAttribute('aria-disabled', !stack?.canRedo());
  };
  let loading = false;
  tables.on('viewer.created', ({ viewer: made }) =>
    made.on('commandStack.changed', () => {
      able();
      loading || changed();
    }),
  );
  able();
  return {
    async load(xml) {
      loading = true;
      try {
        await tables.importXML(xml);
        able();
      } finally {
        loading = false;
      }
    },
    read: async () => plain((await tables.saveXML({ format: true })).xml),
  };
});
