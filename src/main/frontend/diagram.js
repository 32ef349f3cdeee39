import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';
import { whenWidthChanges } from './turning.js';

const LOWEST = 180;

for (const canvas of document.querySelectorAll('[data-heed-diagram]')) {
  show(canvas);
}

// A drawing that is long and low needs no square.
function fit(canvas, drawing) {
  canvas.style.height = '';
  drawing.resized();
  const { inner } = drawing.viewbox();
  const height = (canvas.clientWidth * inner.height) / inner.width + 60;
  canvas.style.height = `${Math.round(Math.min(canvas.clientHeight, Math.max(LOWEST, height)))}px`;
  drawing.resized();
  drawing.zoom('fit-viewport', 'auto');
  drawing.zoom(drawing.zoom() * 0.96, 'auto');
}

function label(text) {
  const badge = document.createElement('span');
  badge.className = 'heed-badge';
  badge.textContent = text;
  return badge;
}

async function show(canvas) {
  const answer = await fetch(canvas.dataset.heedDiagram, { headers: { Accept: 'application/xml, text/plain' } });
  if (!answer.ok) {
    return;
  }
  canvas.hidden = false;
  const viewer = new NavigatedViewer({ container: canvas });
  await viewer.importXML(await answer.text());
  const drawing = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  const mark = (ids, marker) =>
    (ids ?? '')
      .split(' ')
      .filter((id) => elements.get(id))
      .forEach((id) => drawing.addMarker(id, marker));
  mark(canvas.dataset.passed, 'heed-passed');
  mark(canvas.dataset.now, 'heed-now');
  const overlays = viewer.get('overlays');
  for (const [id, { marker, badge }] of Object.entries(JSON.parse(canvas.dataset.marks || '{}'))) {
    if (elements.get(id)) {
      marker.split(' ').forEach((name) => drawing.addMarker(id, name));
      if (badge) {
        overlays.add(id, { position: { top: -12, right: 12 }, html: label(badge) });
      }
    }
  }
  whenWidthChanges(canvas, () => fit(canvas, drawing));
}
