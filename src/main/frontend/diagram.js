import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';
import 'bpmn-js/dist/assets/diagram-js.css';
import 'bpmn-js/dist/assets/bpmn-js.css';

for (const canvas of document.querySelectorAll('[data-heed-diagram]')) {
  show(canvas);
}

async function show(canvas) {
  const answer = await fetch(canvas.dataset.heedDiagram, { headers: { Accept: 'application/xml' } });
  if (!answer.ok) {
    return;
  }
  canvas.hidden = false;
  const viewer = new NavigatedViewer({ container: canvas });
  await viewer.importXML(await answer.text());
  const drawing = viewer.get('canvas');
  const elements = viewer.get('elementRegistry');
  const mark = (ids, marker) =>
    ids.split(' ').filter((id) => elements.get(id)).forEach((id) => drawing.addMarker(id, marker));
  mark(canvas.dataset.passed, 'heed-passed');
  mark(canvas.dataset.now, 'heed-now');
  drawing.zoom('fit-viewport', 'auto');
  drawing.zoom(drawing.zoom() * 0.96, 'auto');
}
