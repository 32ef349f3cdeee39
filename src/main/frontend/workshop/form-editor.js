import '@bpmn-io/form-js/dist/assets/form-js.css';
import '@bpmn-io/form-js/dist/assets/form-js-editor.css';
import { FormEditor } from '@bpmn-io/form-js';
import { limitsModule } from './form/limits.js';
import { addMoving } from './form/moving.js';
import { inOrderOf } from './form/order.js';
import { Preview } from './form/preview.js';
import { start } from './start.js';

start('form', ({ page, words, catalogue, server, changed }) => {
  const editor = new FormEditor({
    container: page.canvas,
    propertiesPanel: { parent: page.properties },
    heed: { words, components: catalogue.components ?? [], lists: catalogue.lists ?? [] },
    additionalModules: [limitsModule],
  });
  const preview = new Preview({ page, words, server });
  const act = (action) => editor.get('editorActions').trigger(action);
  const undo = page.tool('undo', () => act('undo'));
  const redo = page.tool('redo', () => act('redo'));
  addMoving(editor, page);
  const able = () => {
    const stack = editor.get('commandStack');
    undo.setAttribute('aria-disabled', !stack.canUndo());
    redo.setAttribute('aria-disabled', !stack.canRedo());
  };
  let loading = false;
  // The file's own head stays as it is; the editor would write its own versions into it.
  let head = {};
  let known = [];
  const schema = () => ({ ...head, components: inOrderOf(known, editor.saveSchema().components) });
  editor.on('commandStack.changed', () => {
    able();
    if (!loading) {
      changed();
      preview.soon(schema);
    }
  });
  // What was added can be filled in at once, without a mouse as well.
  editor.on('commandStack.formField.add.postExecuted', ({ context }) => {
    setTimeout(
      () => editor.get('formFieldRegistry').get(context.formField.id) && editor.get('selection').set(context.formField),
    );
  });
  return {
    async load(text) {
      loading = true;
      try {
        const { components, ...rest } = JSON.parse(text);
        head = rest;
        known = components ?? [];
        await editor.importSchema({ ...rest, components: known });
        able();
        preview.show(schema());
      } finally {
        loading = false;
      }
    },
    read: async () => `${JSON.stringify(schema(), null, 2)}\n`,
  };
});
