import { Typed, undoByKeys } from '../undoing.js';

// The buttons above the picture, for those who do not use its own small ones.
export function addTools(modeler, { page }) {
  const stack = modeler.get('commandStack');
  const canvas = modeler.get('canvas');
  const acts = {
    undo: () => !playing && stack.canUndo() && stack.undo(),
    redo: () => !playing && stack.canRedo() && stack.redo(),
  };
  const undo = page.tool('undo', acts.undo);
  const redo = page.tool('redo', acts.redo);
  const zoom = modeler.get('zoomScroll');
  page.tool('zoomIn', () => zoom.stepZoom(1));
  page.tool('zoomOut', () => zoom.stepZoom(-1));
  page.tool('fit', () => fit(canvas));
  const play = page.tool('play', () => modeler.get('toggleMode').toggleMode(), { 'aria-pressed': 'false' });
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
}

// The palette lies over the left of the drawing.
export function fit(canvas) {
  const palette = canvas.getContainer().querySelector('.djs-palette')?.offsetWidth;
  canvas.zoom('fit-viewport', 'auto');
  const { outer, inner, scale } = canvas.viewbox();
  const room = Math.max(outer.width - (palette ? palette + 40 : 0), outer.width / 2);
  canvas.zoom(Math.min(scale, (0.96 * room) / inner.width), { x: 0, y: 0 });
  const now = canvas.viewbox();
  canvas.viewbox({
    x: inner.x - (outer.width - room) / now.scale,
    y: now.inner.y - 20 / now.scale,
    width: now.width,
    height: now.height,
  });
}
