// The library moves fields with the mouse only.
export function addMoving(editor, page) {
  const move = (step) => {
    const field = editor.get('selection').get();
    const parent = field && editor.get('formFieldRegistry').get(field._parent);
    const at = parent?.components.findIndex(({ id }) => id === field.id) ?? -1;
    const to = at + step;
    if (at < 0 || to < 0 || to >= parent.components.length) {
      return;
    }
    const row = editor.get('formLayouter').getRowForField(field);
    editor.get('modeling').moveFormField(field, parent, parent, at, to, row, row);
    setTimeout(() => editor.get('selection').set(editor.get('formFieldRegistry').get(field.id)));
  };
  const keepFocus = (made, step) =>
    made.addEventListener('click', () => (move(step), setTimeout(() => made.focus(), 100)));
  keepFocus(
    page.tool('moveUp', () => {}),
    -1,
  );
  keepFocus(
    page.tool('moveDown', () => {}),
    1,
  );
}
