import { FullScreen } from '../fullscreen.js';
import { isKept, keep } from '../kept.js';
import { Typed, undoByKeys } from '../undoing.js';

// The buttons above the picture, for those who do not use its own small ones.
export function addTools(modeler, { page }) {
  const stack = modeler.get('commandStack');
  const look = modeler.get('look');
  const acts = {
    undo: () => !playing && stack.canUndo() && stack.undo(),
    redo: () => !playing && stack.canRedo() && stack.redo(),
  };
  const undo = page.tool('undo', acts.undo);
  const redo = page.tool('redo', acts.redo);
  const zoom = modeler.get('zoomScroll');
  page.tool('zoomIn', () => zoom.stepZoom(1));
  page.tool('zoomOut', () => zoom.stepZoom(-1));
  page.tool('fit', () => look.fit());
  const play = page.tool('play', () => modeler.get('toggleMode').toggleMode(), { 'aria-pressed': 'false' });
  addMinimap(modeler, { page });
  let playing = false;
  // While the tokens run, nothing can be changed.
  modeler.on('tokenSimulation.toggleMode', ({ active }) => {
    playing = active;
    play.setAttribute('aria-pressed', active);
    page.properties.inert = active;
    page.outline.querySelector('.heed-editor__commands').inert = active;
    able();
  });
  const able = () => {
    undo.setAttribute('aria-disabled', playing || !stack.canUndo());
    redo.setAttribute('aria-disabled', playing || !stack.canRedo());
  };
  modeler.on('commandStack.changed', able);
  able();

  const typed = new Typed(page.root);
  modeler.on(['commandStack.changed', 'selection.changed'], () => typed.taken());
  const dragging = () => Boolean(modeler.get('dragging').context());
  undoByKeys({ typed, acts, busy: dragging });
  const menu = modeler.get('popupMenu');
  const writing = modeler.get('directEditing');
  new FullScreen({
    page,
    parts: ['outline', 'properties'],
    busy: ({ target }) => dragging() || menu.isOpen() || writing.isActive() || typed.isPending(target),
  });
}

// It is used with a pointer alone, so it is no stop of the Tab key; our button opens and closes it, not its own.
function addMinimap(modeler, { page }) {
  const minimap = modeler.get('minimap');
  modeler.get('canvas').getContainer().querySelector('.djs-minimap').setAttribute('aria-hidden', 'true');
  const button = page.tool('minimap', () => minimap.toggle(), { 'aria-pressed': 'false' });
  modeler.on('minimap.toggle', ({ open }) => {
    button.setAttribute('aria-pressed', open);
    keep('minimap', open);
  });
  minimap.toggle(isKept('minimap'));
}
